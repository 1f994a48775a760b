"""The network, large: values on its nodes, gradients on its edges; to zoom, drag, point at."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.quantities import Quantity
from backpropviz.session.session import Session
from backpropviz.views.canvas.number_editor import NumberEditor
from backpropviz.views.canvas.sight import ZOOM_STEP, Sight
from backpropviz.views.canvas.stage import Stage
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.controls.focus_ring import FocusRing
from backpropviz.views.look.exactness import is_exact
from backpropviz.views.look.theme import Theme
from backpropviz.views.network.key_pointer import KeyPointer
from backpropviz.views.network.mouse_pointer import MousePointer
from backpropviz.views.network.pass_stage import PassStage
from backpropviz.views.network.tooltips import is_at_rest

if TYPE_CHECKING:
    from backpropviz.views.network.live_stage import LiveStage

PASS, LIVE = "neurons", "live"  # names of the stages that are always there


class NetworkView(QWidget):
    """Shows one of its stages: the session's pass at its cursor, or live, what is being trained.

    It follows what the session tells; what is painted, and what is where, the stage knows.
    """

    first_painted = Signal()  # the frame before `prepare`
    menu_asked = Signal(object, QPoint)  # about a number, at a place on the screen
    picture_menu_asked = Signal(QPoint)  # about all of it

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointer = KeyPointer(self)  # first: it is asked about every event
        self.setObjectName("network_view")
        self.setAccessibleName(self.tr("Network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 280)
        self._session = session
        self._theme, self._scale = theme, 1.0
        self._sight = Sight()
        self._document = session.source
        self._is_prepared = False
        self._editor = NumberEditor(session, self)
        self._mouse = MousePointer(session, self, self._editor)
        self._ring = FocusRing()
        self._makers: dict[str, Callable[[], Stage]] = {}
        self._stages: dict[str, Stage] = {}  # those seen so far
        self._of_steps = self._shown = PASS
        self._live: LiveStage | None = None
        self._has_pictures, self._edges = True, "weights"
        self.add_stage(PASS, lambda: PassStage(session))
        self.add_stage(LIVE, self._make_live)
        session.trace_changed.connect(self._on_trace_changed)
        session.cursor_changed.connect(self._on_cursor_changed)
        session.detail_changed.connect(self._show_changes)
        session.style_changed.connect(self._on_trace_changed)
        session.selection_changed.connect(self._show_changes)
        session.lit_changed.connect(self._on_cursor_changed)
        session.proofs.changed.connect(self._show_changes)
        session.prediction.changed.connect(self._on_cursor_changed)
        session.showing.changed.connect(self._on_trace_changed)
        session.document_opened.connect(self._on_document_opened)
        session.experiment_changed.connect(self._on_experiment_changed)
        session.progress_changed.connect(self._on_progress_changed)
        session.plane_changed.connect(self._on_progress_changed)

    def add_stage(self, name: str, make: Callable[[], Stage]) -> None:
        """Let `set_stage` find a stage by a name; it is made when it is first to be seen."""
        self._makers[name] = make

    def set_stage(self, name: str) -> None:
        """Show the steps of a pass on another stage, from now on or once it is not live."""
        self._of_steps = name
        if not self.is_live:
            self._show(name)

    @property
    def stage(self) -> Stage:
        """Return the stage that is shown."""
        if self._shown not in self._stages:
            self._stages[self._shown] = self._makers[self._shown]()
        return self._stages[self._shown]

    @property
    def is_live(self) -> bool:
        """Say whether it shows the network as it trains, instead of a pass step by step."""
        return self._shown == LIVE

    def set_live(self, on: bool) -> None:
        """Show the network as it trains, or a pass step by step."""
        self._show(LIVE if on else self._of_steps)

    def set_pictures(self, on: bool) -> None:
        """Live, show in each neuron what it answers over the plane, or only its symbol."""
        self._has_pictures = on
        if self._live is not None:
            self._live.set_pictures(on)
        self.update()

    def set_edges(self, shown: str) -> None:
        """Live, let edges stand for "weights" or for the batch's "gradients"."""
        self._edges = shown
        if self._live is not None:
            self._live.set_edges(shown)
        self.update()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self.stage.forget()
        self.update()

    def prepare(self) -> None:
        """Load what drawing needs. Done after the window's first frame, which need not wait."""
        self._is_prepared = True
        self.update()

    def zoom_in(self) -> None:
        """Show less, larger."""
        self._zoom_by(ZOOM_STEP, QPointF())

    def zoom_out(self) -> None:
        """Show more, smaller."""
        self._zoom_by(1 / ZOOM_STEP, QPointF())

    def fit(self) -> None:
        """Show the whole network."""
        self._sight.fit()
        self.update()

    def viewport(self, size: QSize | None = None, theme: Theme | None = None) -> Viewport:
        """Return what is seen of the network: on the screen, or in a picture of another size."""
        ratio = self.devicePixelRatioF() if size is None else 1.0
        zoom, pan = self._sight.zoom, QPointF(self._sight.pan)
        return Viewport(size or self.size(), zoom, pan, theme or self._theme, self._scale, ratio)

    def paint_on(self, painter: QPainter, size: QSize, theme: Theme | None = None) -> None:
        """Paint the picture at its cursor, as on the screen, `size` pixels large."""
        self.stage.paint_on(painter, self.viewport(size, theme))

    @property
    def pointed(self) -> Quantity | None:
        """Return the number that the keys point at."""
        return self._pointer.quantity

    @property
    def pointer_place(self) -> QPointF | None:
        """Return where the keys point, in pixels."""
        return self._pointer.place

    @property
    def subject(self) -> Quantity | None:
        """Return the number that the session is about."""
        return self._session.subject

    def quantity_at(self, point: QPointF) -> Quantity | None:
        """Return the number at a point of the picture, None if there is none."""
        return self.stage.quantity_at(point, self.viewport()) if self._is_prepared else None

    def edit(self, quantity: Quantity, place: QPointF) -> None:
        """Open a small field at a place for a number, if it is one that can be changed."""
        if (edited := self.stage.editable(quantity)) is not None:
            self._editor.open(edited, place, self._scale)

    def hover(self, quantity: Quantity | None) -> None:
        """Tell the stage what is pointed at."""
        if self.stage.hover(quantity):
            self._mouse.hide_tip()
            self.update()

    def drag(self, way: QPointF) -> None:
        """Drag the picture."""
        self._sight.pan += way
        self.update()

    def bring_into_sight(self, box: QRectF, margin: float) -> QPointF:
        """Drag the picture until a box of it is seen; return how far it was dragged."""
        seen = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        return self._sight.bring_into(seen, box)

    def _show(self, name: str) -> None:
        if name == self._shown:
            return
        self._pointer.forget()
        self._editor.close()
        self._editor.release()
        self.hover(None)
        self._mouse.hide_tip()
        self._shown = name
        self._on_trace_changed()

    def _make_live(self) -> Stage:
        from backpropviz.views.network.live_stage import LiveStage

        self._live = LiveStage(self._session)
        self._live.set_pictures(self._has_pictures)
        self._live.set_edges(self._edges)
        return self._live

    def _show_changes(self) -> None:
        """Paint what a step changed. Unseen, nothing is kept up to date."""
        if not (self._is_prepared and self.isVisible()):
            self.stage.forget()
        elif (changed := self.stage.changes(self.viewport())) is not None:
            self.update(changed)
            return
        self.update()

    def _zoom_by(self, factor: float, offset: QPointF) -> None:
        self._sight.zoom_by(factor, offset)
        self.update()

    def _on_document_opened(self) -> None:
        source = self._session.source
        if source is not self._document:  # a save leaves everything as it is
            self._document = source
            self._editor.release()
            self._pointer.forget()
            self.fit()

    def _on_trace_changed(self) -> None:
        self.stage.forget()
        self._pointer.lose_place()
        self._describe()
        self.update()

    def _on_cursor_changed(self) -> None:
        self._describe()
        self._show_changes()

    def _on_experiment_changed(self) -> None:
        self.stage.forget()
        self.hover(None)  # what the mouse was on may be there no more

    def _on_progress_changed(self) -> None:
        """Follow the training: what is seen of it, once a frame."""
        if not (self.stage.is_live and self.isVisible()):
            return
        if not is_at_rest(self._session):
            self._editor.close()
        self._mouse.refresh_tip()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.stage.describe())

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ended also by an error: Qt crashes if it is not
            if self._is_prepared:
                viewport = self.viewport()
                if is_exact(painter):
                    self.stage.paint_on(painter, viewport)
                else:
                    self.stage.paint(painter, viewport)
                    self._pointer.paint(painter, viewport)
                    self._ring.paint(painter, self.rect(), self._theme)
            else:
                painter.fillRect(self.rect(), self._theme.color("canvas"))
                QTimer.singleShot(0, self, self.first_painted.emit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        quantity = self.quantity_at(event.position())
        if quantity is None:
            self.fit()
        else:
            self.edit(quantity, event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._mouse.drop()  # the menu takes the release of the button
        quantity, place = self._pointer.quantity or self._session.subject, event.globalPos()
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            quantity = self.quantity_at(event.pos().toPointF())
        elif self._pointer.place is not None:
            place = self.mapToGlobal(self._pointer.place.toPoint())
        if quantity is not None and not self.is_live:
            self.menu_asked.emit(quantity, place)
        else:
            self.picture_menu_asked.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        self._zoom_by(ZOOM_STEP**turns, event.position() - self.rect().center().toPointF())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.follow(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.follow(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pointer.press_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self._editor.close()
            self._session.select(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._mouse.show_tip(event)
            return True
        if event.type() is QEvent.Type.Leave:
            self.hover(None)
        if event.type() is QEvent.Type.ShortcutOverride and self._pointer.wants(event):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(760, 640)
