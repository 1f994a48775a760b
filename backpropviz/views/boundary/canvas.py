"""Draws the plane of the inputs: the answers, the samples and the marks; tells what the mouse does.

What stays from frame to frame is drawn once, into a picture that is laid over the ground.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from backpropviz.views.boundary.answer import AnswerPainter
from backpropviz.views.boundary.crosshair import ALT, KEYS, Crosshair
from backpropviz.views.boundary.frame import Frame, area_in, gutter_px, paint_axes, paint_frame
from backpropviz.views.boundary.points import PointPainter, Points, nearest, radius_px
from backpropviz.views.boundary.scene import Answer, Scene
from backpropviz.views.controls.focus_ring import FocusRing
from backpropviz.views.controls.own_keys import is_plain
from backpropviz.views.look.exactness import is_exact
from backpropviz.views.look.theme import Theme

NO_ROW = -1
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_REMOVE_KEYS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class BoundaryCanvas(QWidget):
    """Shows a scene and the answer to it; `set_scene` and `set_answer` move it.

    The signals name places of the plane, and rows of the dataset or NO_ROW. Come to with Tab, the
    arrows move a crosshair, with Alt from sample to sample; Return presses and lets go.
    """

    pressed = Signal(Qt.MouseButton, float, float, int)
    dragged = Signal(float, float)
    released = Signal()
    hovered = Signal(int)
    class_chosen = Signal(int)
    removal_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("boundary_canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Samples and answers"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._ring, self._crosshair = FocusRing(), Crosshair()
        self._is_held = False  # what is under the crosshair
        self._theme, self._scale = theme, 1.0
        self._gutter = 0.0
        self._scene: Scene | None = None
        self._answer = Answer()
        self._overlay: QPixmap | None = None
        self._painter: PointPainter | None = None  # of samples that change with the answer
        self._colors: list[QColor] = []
        self._hovered = NO_ROW
        self._edits = False

    @property
    def frame(self) -> Frame:
        """Return which pixel is which place."""
        area = area_in(self.width(), self.height(), self._scale, self._gutter)
        if self._scene is None:
            return Frame(area, (0.0, 1.0), (0.0, 1.0))
        return Frame(area, self._scene.plane.x_range, self._scene.y_range)

    @property
    def answer(self) -> Answer:
        """Return the answer that is shown."""
        return self._answer

    @property
    def marked(self) -> int:
        """Return the sample that is ringed because the mouse is on it, NO_ROW for none."""
        return self._hovered

    @property
    def point_radius(self) -> float:
        """Return how large samples are drawn, in pixels."""
        n = len(self._scene.points.drawn) if self._scene else 1
        return radius_px(n, self.frame, self._scale)

    @property
    def points(self) -> Points | None:
        """Return the samples as they are drawn now."""
        return self._answer.points or (self._scene.points if self._scene else None)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme."""
        self._theme, self._scale = theme, scale
        self._redraw()

    def set_scene(self, scene: Scene) -> None:
        """Show other samples, or the same ones otherwise."""
        self._scene = scene
        if self._hovered >= len(scene.points.coordinates):
            self._hovered = NO_ROW
        self._redraw()

    def set_answer(self, answer: Answer) -> None:
        """Show another answer to the same samples."""
        changed = (answer.points is None) != (self._answer.points is None)
        if changed or (answer.points and answer.points.colors != self._colors):
            self._painter = None
        if changed:
            self._overlay = None
        self._colors = answer.points.colors if answer.points else []
        self._answer = answer
        self.update()

    def set_editing(self, edits: bool) -> None:
        """Let keys and clicks change the samples; a click then takes the keyboard."""
        self._edits = edits
        focus = Qt.FocusPolicy.StrongFocus if edits else Qt.FocusPolicy.TabFocus
        self.setFocusPolicy(focus)
        self.setCursor(Qt.CursorShape.CrossCursor if edits else Qt.CursorShape.ArrowCursor)

    def mark(self, row: int) -> None:
        """Ring a sample as if the mouse were on it, and tell nobody; NO_ROW: none."""
        if row != self._hovered:
            self._hovered = row
            self.update()

    @property
    def pointer(self) -> QPoint:
        """Return where one points, on the screen: the crosshair if it is shown, or the mouse."""
        if self._ring.is_shown:
            return self.mapToGlobal(self._crosshair.at(self.frame.area).toPoint())
        return QCursor.pos()

    def row_at(self, at: QPointF) -> int:
        """Return the sample at a pixel, NO_ROW if there is none."""
        points = self.points
        if self._scene is None or points is None:
            return NO_ROW
        reach = self.point_radius + 3.0
        row = nearest(points, self.frame, at, reach, self._scene.with_test)
        return NO_ROW if row is None else row

    def _redraw(self) -> None:
        scene = self._scene
        if scene is not None:
            self._gutter = gutter_px(scene.y_range, self._scale, scene.decimal_comma)
        self._overlay = self._painter = None
        self.update()

    # Painting

    def _paint(self, painter: QPainter, frame: Frame, scene: Scene) -> None:
        radius = self.point_radius
        picture = AnswerPainter(painter, frame, scene, self._answer, self._theme, self._scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(frame.area)
        picture.paint_ground()
        picture.paint_errors(radius)
        painter.setClipping(False)
        if is_exact(painter):
            self._paint_still(painter, frame, scene, None)
        else:
            if self._overlay is None:
                self._overlay = self._make_overlay(frame, scene)
            painter.drawPixmap(QPointF(0, 0), self._overlay)
        painter.setClipRect(frame.area)
        picture.paint_fit()
        if self._answer.points is not None:
            self._paint_points(painter, frame, scene, self._answer.points)
        picture.paint_marks(radius)
        if self._hovered != NO_ROW:
            picture.paint_hover(self._hovered, radius)
        painter.setClipping(False)

    def _make_overlay(self, frame: Frame, scene: Scene) -> QPixmap:
        ratio = self.devicePixelRatioF()
        overlay = QPixmap(self.size() * ratio)
        overlay.setDevicePixelRatio(ratio)
        overlay.fill(Qt.GlobalColor.transparent)
        painter = QPainter(overlay)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_still(painter, frame, scene, ratio)
        painter.end()
        return overlay

    def _paint_still(
        self, painter: QPainter, frame: Frame, scene: Scene, ratio: float | None
    ) -> None:
        """Paint the axes and the samples; ratio: of the screen's pixels, None for none of them."""
        paint_frame(painter, frame, self._theme, self._scale)
        paint_axes(painter, frame, scene.names, self._theme, self._scale, scene.decimal_comma)
        painter.setClipRect(frame.area.adjusted(-2, -2, 2, 2))
        if self._answer.points is None:
            points = PointPainter(self._theme, self.point_radius, ratio)
            points.paint(painter, frame, scene.points, scene.with_test, scene.shown)

    def _paint_points(self, painter: QPainter, frame: Frame, scene: Scene, points: Points) -> None:
        """Draw samples that show what is answered to them, with every answer anew."""
        if self._painter is None:
            ratio = self.devicePixelRatioF()
            self._painter = PointPainter(self._theme, self.point_radius, ratio)
        self._painter.paint(painter, frame, points, scene.with_test, scene.shown)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.color("surface"))
            scene = self._scene
            if scene is not None and self.width() > 60 and self.height() > 40:
                self._paint(painter, self.frame, scene)
            if self.hasFocus():
                self._ring.paint(painter, self.rect(), self._theme)
                if self._ring.is_shown:
                    self._crosshair.paint(painter, self.frame.area, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._overlay = self._painter = None
        super().resizeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        event.setAccepted(self._edits and is_by_mouse)  # the right button adds a sample then

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self.frame.area.contains(at):
            self.pressed.emit(event.button(), *self.frame.from_px(at), self.row_at(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(*self.frame.from_px(event.position()))
            return
        self._hover(self.row_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.released.emit()
        self._hover(self.row_at(event.position()))

    def enterEvent(self, event: QEnterEvent) -> None:
        # The keys are about the sample under the mouse; but nobody is to be stopped in typing.
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QAbstractSpinBox)
        if self._edits and not typing:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(NO_ROW)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.follow(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.follow(event)
        self._let_go()
        self.update()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and (self._is_own(event) or self._is_of_crosshair(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_of_crosshair(event):
            self._point(event)
        elif self._edits and _digit(event):
            self.class_chosen.emit(_digit(event) - 1)
        elif self._edits and event.key() in _REMOVE_KEYS:
            if self._hovered != NO_ROW:
                self.removal_asked.emit(self._hovered)
        else:
            super().keyPressEvent(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        return self._edits and (_digit(event) > 0 or event.key() in _REMOVE_KEYS)

    def _is_of_crosshair(self, event: QKeyEvent) -> bool:
        is_bare = is_plain(event) or event.modifiers() & ~_KEYPAD == ALT
        return self._ring.is_shown and is_bare and event.key() in KEYS

    def _point(self, event: QKeyEvent) -> None:
        """Move the crosshair, with what it holds, or press and let go under it."""
        frame, scene = self.frame, self._scene
        if scene is None:
            return
        if self._crosshair.move(event, frame.area, frame.to_px(scene.points.coordinates)):
            if self._is_held:
                self.dragged.emit(*frame.from_px(self._crosshair.at(frame.area)))
            self._hover(self.row_at(self._crosshair.at(frame.area)))
        elif self._is_held:
            self._let_go()
        else:
            at = self._crosshair.at(frame.area)
            self._is_held = self._edits
            self.pressed.emit(Qt.MouseButton.LeftButton, *frame.from_px(at), self.row_at(at))
        self.update()

    def _let_go(self) -> None:
        if self._is_held:
            self._is_held = False
            self.released.emit()

    def sizeHint(self) -> QSize:
        return QSize(round(360 * self._scale), round(240 * self._scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(160 * self._scale), round(60 * self._scale))

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.hovered.emit(row)
            self.update()


def _digit(event: QKeyEvent) -> int:
    """Return which of the keys 1 to 9 was pressed, 0 for any other."""
    number = event.key() - Qt.Key.Key_0
    return number if 1 <= number <= 9 and is_plain(event) else 0
