"""Paints the tiles of the training picture, and on their corners the marks of the biases."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.exactness import is_exact
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.network.live_layout import LiveColumn
from backpropviz.views.network.live_pictures import Pictures
from backpropviz.views.network.live_scale import Levels, is_negative, share_of

_SMALLEST_FRAMED_PX = 14.0  # smaller tiles have no rounded corners
_STRIP_OF_BIASES_PX = 3.0
_MARGIN_PX = 3.0  # of the pictures of frames and marks, around what they show


def paint_pictures(painter: QPainter, column: LiveColumn, pictures: Pictures, theme: Theme) -> None:
    """Paint the picture of every unit of a layer."""
    side = pictures.side
    if column.is_strip:
        painter.drawImage(column.whole, pictures.image)
        return
    for unit in range(len(column.y)):
        source = QRectF(0, unit * side, side, side)
        painter.drawImage(column.box(unit), pictures.image, source)
    if pictures.curves is not None and column.height >= _SMALLEST_FRAMED_PX:
        painter.setPen(QPen(theme.color("ink"), 1.5))
        for unit, curve in enumerate(pictures.curves):
            box = column.box(unit)
            xs = np.linspace(box.left(), box.right(), len(curve)).tolist()
            ys = (box.bottom() - 1.0 - curve * (box.height() - 2.0)).tolist()
            painter.drawPolyline(QPolygonF([QPointF(*at) for at in zip(xs, ys, strict=True)]))


def paint_plain_tiles(
    painter: QPainter, column: LiveColumn, symbols: Sequence[str], theme: Theme
) -> None:
    """Paint tiles without pictures; symbols: LaTeX, none for tiles too small for them."""
    if column.is_strip:
        painter.fillRect(column.whole, theme.color("surface"))
        return
    for unit in range(len(column.y)):
        painter.fillRect(column.box(unit), theme.color("surface"))
    size = theme.math_px(column.height * 0.46)
    if size > 0.8 * column.height:  # no type is as small as these tiles would want it
        return
    for unit, latex in enumerate(symbols):
        picture, box = typeset(latex), column.box(unit)
        fitted = theme.math_px(min(size, 0.8 * column.width / max(picture.width, 0.1)))
        x = box.center().x() - (picture.left + picture.width / 2) * fitted
        picture.draw(painter, x, box.center().y() + 0.24 * fitted, fitted, theme.color("ink"))


def paint_frames(painter: QPainter, column: LiveColumn, theme: Theme) -> None:
    """Paint the rounded frames of tiles, over their pictures."""
    if column.is_strip or column.height < _SMALLEST_FRAMED_PX:
        painter.setPen(QPen(theme.color("neutral"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        boxes = [column.whole] if column.is_strip else map(column.box, range(len(column.y)))
        for box in boxes:
            painter.drawRect(box)
        return
    frame = None
    if _is_screen(painter):
        frame = _frame_pixmap(column.width, theme, _ratio(painter))
    for unit in range(len(column.y)):
        box = column.box(unit)
        if frame is None:
            _paint_frame(painter, box, theme)
        else:
            painter.drawPixmap(box.topLeft() - QPointF(_MARGIN_PX, _MARGIN_PX), frame)


def paint_ring(painter: QPainter, column: LiveColumn, unit: int, theme: Theme, role: str) -> None:
    """Light up a tile from behind, in a role's color."""
    box = column.whole if column.is_strip else column.box(unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(role))
    radius = _radius(column.width)
    painter.drawRoundedRect(box.adjusted(-5, -5, 5, 5), radius + 5, radius + 5)


def paint_marks(painter: QPainter, column: LiveColumn, levels: Levels, theme: Theme) -> None:
    """Paint the biases of a layer: a dot at each tile's lower left, of a strip a finer one."""
    if column.is_strip:
        colors = [_mark_color(level, theme).rgb() for level in levels.tolist()]
        pixels = np.array(colors, dtype=np.uint32)
        image = QImage(pixels.data, 1, len(pixels), 4, QImage.Format.Format_RGB32)
        whole = column.whole
        left = whole.left() - _STRIP_OF_BIASES_PX - 1
        painter.drawImage(QRectF(left, whole.top(), _STRIP_OF_BIASES_PX, whole.height()), image)
        return
    screen, ratio = _is_screen(painter), _ratio(painter)
    for unit, level in enumerate(levels.tolist()):
        middle = mark_place(column, unit)
        size = mark_size(column, level)
        if screen:
            pixmap = _mark_pixmap(level, round(size * 2) / 2, theme, ratio)
            half = pixmap.width() / ratio / 2
            painter.drawPixmap(middle - QPointF(half, half), pixmap)
        else:
            _paint_mark(painter, middle, level, size, theme)


def mark_place(column: LiveColumn, unit: int) -> QPointF:
    """Return the middle of a bias's dot."""
    inwards = 0.06 * column.width
    return column.box(unit).bottomLeft() + QPointF(inwards, -inwards)


def mark_size(column: LiveColumn, level: int) -> float:
    """Return how large the dot of a bias is."""
    largest = min(max(0.3 * column.height, 4.0), 15.0)
    return largest * (0.5 + 0.5 * share_of(level))


def _paint_frame(painter: QPainter, box: QRectF, theme: Theme) -> None:
    radius = _radius(box.width())
    corners = QPainterPath()
    corners.addRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
    corners.addRoundedRect(box, radius, radius)  # odd-even: what is left are the corners
    painter.fillPath(corners, theme.color("canvas"))
    painter.setPen(QPen(theme.color("ink"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


@lru_cache(maxsize=64)
def _frame_pixmap(side: float, theme: Theme, ratio: float) -> QPixmap:
    painter, pixmap = _begin(side, ratio)
    _paint_frame(painter, QRectF(_MARGIN_PX, _MARGIN_PX, side, side), theme)
    painter.end()
    return pixmap


def _paint_mark(painter: QPainter, middle: QPointF, level: int, size: float, theme: Theme) -> None:
    painter.setPen(QPen(theme.color("canvas"), 1.5))
    painter.setBrush(_mark_color(level, theme))
    painter.drawEllipse(middle, size / 2 + 0.75, size / 2 + 0.75)
    if is_negative(level) and size >= 6.0:
        reach = QPointF(size * 0.26, 0)
        painter.setPen(QPen(theme.color("canvas"), max(size * 0.17, 1.2)))
        painter.drawLine(middle - reach, middle + reach)


def _mark_color(level: int, theme: Theme) -> QColor:
    strong = theme.color("negative" if is_negative(level) else "positive")
    return blend(strong, theme.color("neutral"), 0.35 + 0.65 * share_of(level) ** 0.5)


@lru_cache(maxsize=512)
def _mark_pixmap(level: int, size: float, theme: Theme, ratio: float) -> QPixmap:
    painter, pixmap = _begin(size, ratio)
    middle = pixmap.width() / ratio / 2
    _paint_mark(painter, QPointF(middle, middle), level, size, theme)
    painter.end()
    return pixmap


def _begin(side: float, ratio: float) -> tuple[QPainter, QPixmap]:
    pixels = round((side + 2 * _MARGIN_PX) * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter, pixmap


def _radius(side: float) -> float:
    return min(side * 0.17, 9.0)


def _is_screen(painter: QPainter) -> bool:
    """Say whether pixels are painted, where ready pictures will do."""
    return isinstance(painter.device(), QImage | QPixmap) and not is_exact(painter)


def _ratio(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatioF() if device is not None else 1.0
