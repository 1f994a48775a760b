"""Shows a slice of the loss as a curve or a map, and lets a trial step be dragged on it."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backpropviz.engine.arrays import Floats
from backpropviz.views.explain.slope_axes import map_area
from backpropviz.views.explain.slope_curve import CurvePicture
from backpropviz.views.explain.slope_map import MapPicture
from backpropviz.views.explain.slope_scene import Picture, Scene, Trial
from backpropviz.views.look.exactness import is_exact
from backpropviz.views.look.lettering import font_of
from backpropviz.views.look.round_numbers import round_down
from backpropviz.views.look.theme import Theme

_STEPS = 20.0  # of an arrow key, from the middle of the window to its end
_FINE = 10.0  # of them with Shift are one without
_ZOOM = 1.25  # of a key or a notch of the wheel
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Down: (0.0, -1.0),
    Qt.Key.Key_Up: (0.0, 1.0),
}
_TAKE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_IN, _OUT = {Qt.Key.Key_Plus, Qt.Key.Key_Equal}, {Qt.Key.Key_Minus}
_OTHERS = {Qt.Key.Key_0, Qt.Key.Key_O}


class SlopeCanvas(QWidget):
    """Shows a Scene and a Trial; says what mouse and keys ask for.

    The picture is painted once; while a trial is dragged only that is painted anew. It takes the
    keys when it is clicked, and gives none back but those that it has no use for.
    """

    tried = Signal(object)  # parameters, (k,)
    taken = Signal()
    let_go = Signal()
    step_tried = Signal()  # the optimizer's own
    zoomed = Signal(float)
    fitted = Signal()
    cancelled = Signal()
    map_resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("slope_canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme, self._scale = theme, 1.0
        self.scene: Scene | None = None
        self.trial: Trial | None = None
        self.share: float | None = None
        self.picture: Picture | None = None
        self._pixmap: QPixmap | None = None
        self._is_dragging = False

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._draw_anew()
        self.updateGeometry()

    def show_scene(self, scene: Scene) -> None:
        """Show another slice, or the same one with another place on it."""
        if not scene.is_same(self.scene):
            self.scene = scene
            self._draw_anew()

    def show_trial(self, trial: Trial | None) -> None:
        """Show another trial step, None for none."""
        if trial is not None or self.trial is not None:
            self.trial = trial
            self.update()

    def show_share(self, share: float | None) -> None:
        """Show how much of the next slice is computed, None if none is on its way."""
        if share != self.share:
            self.share = share
            self.update()

    @property
    def map_aspect(self) -> float:
        """Return how much wider than high a map is here."""
        area = map_area((float(self.width()), float(self.height())), self._scale)
        return area.width() / area.height()

    def hint_at(self, point: QPointF) -> str:
        """Return about the loss at a place, "" where there is none."""
        if self.picture is None or self.scene is None or not self.picture.axes.area.contains(point):
            return ""
        loss = self.picture.loss_at(self.picture.values_at(point))
        if not np.isfinite(loss):
            return self.tr("Here {loss} is not a finite number.").format(loss=self.scene.loss)
        text = f"{loss:.4g}".replace("-", "\u2212")
        if self.scene.decimal_comma:
            text = text.replace(".", ",")
        return self.tr("{loss} is about {value} here").format(loss=self.scene.loss, value=text)

    # How it follows

    def _draw_anew(self) -> None:
        self._pixmap = None
        self.picture = self._make_picture()
        self.update()

    def _make_picture(self) -> Picture | None:
        scene = self.scene
        if scene is None or scene.slice is None or scene.instead:
            return None
        size = (float(self.width()), float(self.height()))
        kind = CurvePicture if len(scene.names) == 1 else MapPicture
        return kind(scene, scene.slice, size, self._theme, self._scale)

    def _paint_still(self, painter: QPainter, picture: Picture) -> None:
        if is_exact(painter):
            painter.fillRect(self.rect(), self._theme.color("surface"))
            picture.paint(painter)
        else:
            painter.drawPixmap(0, 0, self._still(picture))

    def _still(self, picture: Picture) -> QPixmap:
        """Return all that does not move with a trial."""
        if self._pixmap is None:
            ratio = self.devicePixelRatioF()
            self._pixmap = QPixmap(self.size() * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(self._theme.color("surface"))
            painter = QPainter(self._pixmap)
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                picture.paint(painter)
            finally:
                painter.end()
        return self._pixmap

    def _drag_to(self, point: QPointF) -> None:
        if self.picture is not None and self.scene is not None:
            # No more digits than a mouse can point at.
            decimals = math.ceil(2.5 - math.log10(self.scene.window.half))
            self.tried.emit(np.round(self.picture.values_at(point), decimals))

    def _move(self, direction: tuple[float, float], *, finely: bool) -> bool:
        """Move the trial by a step; say whether there is such a direction."""
        scene = self.scene
        if scene is None or scene.slice is None or self.picture is None:
            return False
        count = len(scene.names)
        if not any(direction[:count]):
            return False
        here: Floats = scene.slice.landscape.here
        at = here if self.trial is None else self.trial.values
        step = round_down(scene.window.half / _STEPS, (1.0, 2.0, 5.0))
        step = step / _FINE if finely else step
        moved = at + step * np.array(direction[:count])
        # By whole steps from where the parameters are, so that there is a way back to that.
        self.tried.emit(here + step * np.round((moved - here) / step))
        return True

    def _uses(self, event: QKeyEvent) -> bool:
        key = event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS:
            across, _ = _ARROWS[Qt.Key(key)]
            is_curve = self.scene is not None and len(self.scene.names) == 1
            fits = bool(across) or not is_curve
            return fits and modifiers in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
        if key in _IN:  # on many keyboards only with Shift
            return modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if key in _TAKE:
            return self.trial is not None
        if key == Qt.Key.Key_Escape:
            return self.trial is not None or self.share is not None
        return key in _OUT or key in _OTHERS

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if self._uses(event):
                event.accept()
                return True
        elif isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self._uses(event):
            super().keyPressEvent(event)
        elif key in _ARROWS:
            finely = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(_ARROWS[Qt.Key(key)], finely=finely)
        elif key in _TAKE:
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            (self.let_go if self.trial is not None else self.cancelled).emit()
        elif key == Qt.Key.Key_O:
            self.step_tried.emit()
        elif key == Qt.Key.Key_0:
            self.fitted.emit()
        else:
            self.zoomed.emit(1.0 / _ZOOM if key in _IN else _ZOOM)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._is_dragging = True
            self._drag_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_dragging = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120.0
        if notches:
            self.zoomed.emit(_ZOOM**-notches)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_anew()
        self.map_resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            if self.picture is None:
                self._paint_instead(painter)
            else:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_still(painter, self.picture)
                self.picture.paint_trial(painter, self.trial)
            if self.share is not None:
                self._paint_share(painter, self.share)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._theme.color("focus"), 2.0 * self._scale))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
        finally:  # a painter that is never ended brings Qt down
            painter.end()

    def _paint_instead(self, painter: QPainter) -> None:
        """Say why there is nothing to be seen."""
        painter.fillRect(self.rect(), self._theme.color("surface"))
        text = "" if self.scene is None else self.scene.instead
        if not text and self.share is not None:
            text = self.tr("The loss is being computed …")
        painter.setFont(font_of(max(round(12.5 * self._scale), 8)))
        painter.setPen(self._theme.color("muted"))
        inset = 16 * self._scale
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), flags, text)

    def _paint_share(self, painter: QPainter, share: float) -> None:
        """Paint how much is computed, as a line along the upper edge."""
        height = max(round(3 * self._scale), 2)
        painter.fillRect(0, 0, self.width(), height, self._theme.color("hairline"))
        painter.fillRect(0, 0, round(self.width() * share), height, self._theme.color("muted"))

    def sizeHint(self) -> QSize:
        return QSize(round(360 * self._scale), round(200 * self._scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(180 * self._scale), round(90 * self._scale))
