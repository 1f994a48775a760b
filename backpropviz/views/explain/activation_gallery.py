"""All activations as small curves, f and f′ side by side; one of them is shown large."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.activations import ACTIVATIONS, KINKED_AT_ZERO, softmax
from backpropviz.engine.arrays import Floats
from backpropviz.session.session import Session
from backpropviz.views.controls.activation_names import activation_name
from backpropviz.views.explain.activation_curve import bends
from backpropviz.views.look.exactness import is_exact
from backpropviz.views.look.lettering import LEFT, width_of
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel

NAMES = tuple(ACTIVATIONS)
_COLUMNS = (6, 4, 3, 2)  # fewer ones where type is too large for the names
_TILE_PX, _SIDE_PX, _GAP_PX, _NAME_PX = 47.0, 8.0, 4.0, 15.0
_NAME_TYPE_PX = 10.5
_RANGE, _POINTS, _DRAWN = 4.0, 61, 16
_EXAMPLE = np.array([1.0, -0.6, 0.3, 1.6])  # z of a small layer, for softmax
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_USE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Branches = tuple[tuple[Floats, Floats], ...]  # of a curve: z and heights, anew after a jump


class ActivationGallery(PaintedPanel):
    """Shows a tile for each activation; the arrow keys go from one to the next, Enter uses it."""

    keys = frozenset({*_ACROSS, *_UPRIGHT, Qt.Key.Key_Home, Qt.Key.Key_End, *_USE})
    chosen = Signal(str)
    used = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("activation_gallery")
        self.setAccessibleName(self.tr("All activations"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.shown, self.own = NAMES[0], NAMES[0]
        self._painted: dict[str, QPixmap] = {}
        self._painted_for: object = None
        self._columns = _COLUMNS[0]

    def show_activation(self, shown: str, own: str) -> None:
        """Show which one is shown large, and which one the layer has."""
        if (shown, own) != (self.shown, self.own):
            self.shown, self.own = shown, own
            self.update()
        text = self.tr("{name}, {number} of {count}").format(
            name=activation_name(shown), number=NAMES.index(shown) + 1, count=len(NAMES)
        )
        if shown == own:
            text = self.tr("{text}: what the layer has").format(text=text)
        self.setAccessibleDescription(text)

    def box(self, name: str) -> QRectF:
        """Return where an activation's tile is."""
        row, column = divmod(NAMES.index(name), self._columns)
        side, gap = self.px(_SIDE_PX), self.px(_GAP_PX)
        width = (self.width() - 2 * side + gap) / self._columns - gap
        top = gap + 1
        height = (self.height() - 2 * top + gap) / (len(NAMES) // self._columns) - gap
        return QRectF(side + column * (width + gap), top + row * (height + gap), width, height)

    def name_at(self, point: QPointF) -> str | None:
        """Return the activation whose tile is at a point."""
        return next((name for name in NAMES if self.box(name).contains(point)), None)

    def refresh(self) -> None:
        self.update()

    def hint_at(self, point: QPointF) -> str:
        name = self.name_at(point)
        if name is None:
            return ""
        if name == self.own:
            return self.tr("{name}: what the layer has").format(name=activation_name(name))
        return self.tr("What would {name} do here?").format(name=activation_name(name))

    # What is painted

    def paint(self, painter: QPainter) -> None:
        for name in NAMES:
            self._paint_tile(painter, name, self.box(name))

    def _paint_tile(self, painter: QPainter, name: str, box: QRectF) -> None:
        theme, is_shown = self.theme, name == self.shown
        painter.setPen(QPen(theme.color("ink" if is_shown else "hairline"), 1.0))
        painter.setBrush(theme.color("selection") if is_shown else theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        line = self.px(_NAME_PX)
        margin = self.px(3.5)
        head = QRectF(box.left() + margin, box.top() + self.px(2), box.width() - 2 * margin, line)
        if name == self.own:
            radius = self.px(2.6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("ink"))
            painter.drawEllipse(QPointF(head.left() + radius, head.center().y()), radius, radius)
            head.setLeft(head.left() + 2 * radius + self.px(3))
        self.set_font(painter, _NAME_TYPE_PX, bold=name == self.own)
        self.write(painter, head, activation_name(name), "ink" if is_shown else "muted", LEFT)
        if is_exact(painter):
            self._paint_small(painter, name, box)
        else:
            painter.drawPixmap(box.topLeft(), self._small_picture(name, box.size()))

    def _small_picture(self, name: str, size: QSizeF) -> QPixmap:
        """Return the curves of a tile, painted once: a step may change which tile is lit."""
        key = (size, self.theme, self.scale, self.devicePixelRatioF())
        if key != self._painted_for:
            self._painted_for = key
            self._painted.clear()
        if name not in self._painted:
            pixmap = QPixmap((size * self.devicePixelRatioF()).toSize())
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_small(painter, name, QRectF(QPointF(), size))
            finally:  # a painter that is never ended brings Qt down
                painter.end()
            self._painted[name] = pixmap
        return self._painted[name]

    def _paint_small(self, painter: QPainter, name: str, box: QRectF) -> None:
        theme, inset, line = self.theme, self.px(5), self.px(_NAME_PX)
        room = box.adjusted(inset, line + self.px(6), -inset, -self.px(5))
        half = room.width() / 2 - self.px(2)
        left = QRectF(room.left(), room.top(), half, room.height())
        right = QRectF(room.right() - half, room.top(), half, room.height())
        colors = theme.color("forward"), theme.color("backward")
        if name == "softmax":
            self._paint_bars(painter, left, _EXAMPLE, theme.color("muted"))
            self._paint_bars(painter, right, softmax(_EXAMPLE), colors[0])
            return
        for curve, area, color in zip(_small_curves(name), (left, right), colors, strict=True):
            self._paint_curve(painter, area, curve, color)

    def _paint_curve(self, painter: QPainter, area: QRectF, curve: Branches, color: QColor) -> None:
        low = min(min(float(part[1].min()) for part in curve), 0.0)
        high = max(max(float(part[1].max()) for part in curve), 0.0)
        per_px = (high - low or 1.0) / area.height()
        zero = area.bottom() + low / per_px
        painter.setPen(QPen(self.theme.color("control"), 1.0))
        painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero))
        painter.setPen(QPen(color, 1.6 * self.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for z, heights in curve:
            across = area.left() + (z + _RANGE) / (2 * _RANGE) * area.width()
            upward = zero - heights / per_px
            at = bends(across, upward, _DRAWN)
            points = zip(across[at].tolist(), upward[at].tolist(), strict=True)
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def _paint_bars(self, painter: QPainter, area: QRectF, values: Floats, color: QColor) -> None:
        low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
        per_px, pitch = (high - low) / area.height(), area.width() / len(values)
        zero = area.bottom() + low / per_px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for place, value in enumerate(values.tolist()):
            left = area.left() + place * pitch
            painter.drawRect(QRectF(left, zero, pitch * 0.7, -value / per_px).normalized())

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self._arrange()

    def _arrange(self) -> None:
        """Have as many columns as their names have room for."""
        size = max(round(_NAME_TYPE_PX * self.scale), 8, self.theme.least_px)
        longest = max(width_of(activation_name(name), size, True) for name in NAMES)
        room = (self.width() - 2 * self.px(_SIDE_PX)) / (longest + self.px(_GAP_PX + 16))
        fitting = (count for count in _COLUMNS if count <= room or not self.theme.least_px)
        columns = next(fitting, _COLUMNS[-1])
        if columns != self._columns:
            self._columns = columns
            self.updateGeometry()
            self.update()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        name = self.name_at(event.position())
        if name is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = event.key(), NAMES.index(self.shown)
        if key in _ACROSS or key in _UPRIGHT:
            arrow = Qt.Key(key)
            wanted = at + _ACROSS.get(arrow, 0) + self._columns * _UPRIGHT.get(arrow, 0)
            if 0 <= wanted < len(NAMES):
                self.chosen.emit(NAMES[wanted])
        elif key == Qt.Key.Key_Home:
            self.chosen.emit(NAMES[0])
        elif key == Qt.Key.Key_End:
            self.chosen.emit(NAMES[-1])
        elif key in _USE:
            self.used.emit()
        elif key == Qt.Key.Key_Escape and self.shown != self.own:
            self.chosen.emit(self.own)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        rows = len(NAMES) // self._columns
        return QSize(round(self.px(380)), round(rows * self.px(_TILE_PX + _GAP_PX)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.px(240)), self.sizeHint().height())


@lru_cache(maxsize=len(NAMES))
def _small_curves(name: str) -> tuple[Branches, ...]:
    """Return the points of f and of f′, in parts where there is a jump."""
    activation, z = ACTIVATIONS[name], np.linspace(-_RANGE, _RANGE, _POINTS)
    assert activation.slope is not None
    parts = [z[z <= 0.0], np.insert(z[z > 0.0], 0, 1e-9)] if name in KINKED_AT_ZERO else [z]
    return (
        tuple((part, activation.value(part)) for part in parts),
        tuple((part, activation.slope(part)) for part in parts),
    )
