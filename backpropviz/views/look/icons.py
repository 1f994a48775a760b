"""The program's icons, painted in a theme's colors: crisp at every size and pixel ratio."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from backpropviz.views.look.theme import Theme

_GRID = 24.0  # every icon is drawn on a square of so many units
_STROKE = 2.0
_PIXEL_RATIOS = (1, 2, 3)


@lru_cache(maxsize=256)
def make_icon(name: str, theme: Theme, size_px: float, role: str = "ink") -> QIcon:
    """Return an icon in the color of a role, and in the faint one where it is disabled."""
    icon = QIcon()
    size = max(1, round(size_px))
    for mode, color in (
        (QIcon.Mode.Normal, theme.color(role)),
        (QIcon.Mode.Disabled, theme.color("disabled")),
    ):
        for ratio in _PIXEL_RATIOS:
            icon.addPixmap(_pixmap(name, color, size, ratio), mode)
    return icon


def _pixmap(name: str, color: QColor, size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size * ratio / _GRID, size * ratio / _GRID)
    pen = QPen(color, _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _DRAWINGS[name](painter, color)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _polygon(painter: QPainter, color: QColor, *points: tuple[float, float]) -> None:
    """Fill a polygon; its outline rounds the corners."""
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _line(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _play(painter: QPainter, color: QColor) -> None:
    _polygon(painter, color, (8, 5.5), (18.5, 12), (8, 18.5))


def _pause(painter: QPainter, color: QColor) -> None:
    painter.fillRect(QRectF(6.5, 5, 4, 14), color)
    painter.fillRect(QRectF(13.5, 5, 4, 14), color)


def _forward(painter: QPainter, color: QColor) -> None:
    _polygon(painter, color, (9, 6.5), (17, 12), (9, 17.5))


def _back(painter: QPainter, color: QColor) -> None:
    _polygon(painter, color, (15, 6.5), (7, 12), (15, 17.5))


def _start(painter: QPainter, color: QColor) -> None:
    _polygon(painter, color, (18, 6.5), (10.5, 12), (18, 17.5))
    _line(painter, (6, 6), (6, 18))


def _end(painter: QPainter, color: QColor) -> None:
    _polygon(painter, color, (6, 6.5), (13.5, 12), (6, 17.5))
    _line(painter, (18, 6), (18, 18))


def _arc(painter: QPainter, start_degrees: float, span_degrees: float) -> None:
    path = QPainterPath()
    area = QRectF(5, 5.5, 14, 14)
    path.arcMoveTo(area, start_degrees)
    path.arcTo(area, start_degrees, span_degrees)
    painter.drawPath(path)


def _next_pass(painter: QPainter, color: QColor) -> None:
    _arc(painter, 40, -310)
    _line(painter, (18.8, 3.5), (18.3, 8.3), (13.4, 7.9))


def _reset(painter: QPainter, color: QColor) -> None:
    _arc(painter, 140, 310)
    _line(painter, (5.2, 3.5), (5.7, 8.3), (10.6, 7.9))


def _undo(painter: QPainter, color: QColor) -> None:
    path = QPainterPath(QPointF(5, 9.5))
    path.lineTo(14, 9.5)
    path.cubicTo(20.5, 9.5, 20.5, 19, 14, 19)
    path.lineTo(9, 19)
    painter.drawPath(path)
    _line(painter, (9, 5.5), (5, 9.5), (9, 13.5))


def _redo(painter: QPainter, color: QColor) -> None:
    painter.translate(_GRID, 0)
    painter.scale(-1, 1)
    _undo(painter, color)


def _save(painter: QPainter, color: QColor) -> None:
    _line(painter, (12, 4), (12, 14.5))
    _line(painter, (7.5, 10.5), (12, 15), (16.5, 10.5))
    _line(painter, (4.5, 16), (4.5, 20), (19.5, 20), (19.5, 16))


def _open(painter: QPainter, color: QColor) -> None:
    _line(painter, (3.5, 18.5), (3.5, 5.5), (9.5, 5.5), (11.5, 8), (19, 8), (19, 10.5))
    _line(painter, (3.5, 18.5), (6.5, 11), (22, 11), (18.8, 18.5), (3.5, 18.5))


def _new_seed(painter: QPainter, color: QColor) -> None:
    painter.drawRoundedRect(QRectF(4, 4, 16, 16), 3.5, 3.5)
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y in ((8.5, 8.5), (15.5, 8.5), (12, 12), (8.5, 15.5), (15.5, 15.5)):
        painter.drawEllipse(QPointF(x, y), 1.5, 1.5)


def _search(painter: QPainter, color: QColor) -> None:
    painter.drawEllipse(QRectF(4.5, 4.5, 11, 11))
    _line(painter, (14.2, 14.2), (19.5, 19.5))


def _cards(painter: QPainter, color: QColor) -> None:
    for x, y in ((4, 4), (13.5, 4), (4, 13.5), (13.5, 13.5)):
        painter.drawRoundedRect(QRectF(x, y, 6.5, 6.5), 1.2, 1.2)


_DRAWINGS: Mapping[str, Callable[[QPainter, QColor], None]] = {
    "start": _start,
    "back": _back,
    "play": _play,
    "pause": _pause,
    "forward": _forward,
    "end": _end,
    "next_pass": _next_pass,
    "undo": _undo,
    "redo": _redo,
    "save": _save,
    "open": _open,
    "reset": _reset,
    "new_seed": _new_seed,
    "search": _search,
    "cards": _cards,
}
