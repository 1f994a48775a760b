"""The network, large: values on its nodes, gradients on its edges; to zoom, drag, point at."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.sentences import write_sentence
from backpropviz.session.session import Session
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.look.theme import Theme
from backpropviz.views.network.frame import (
    StepFrame,
    make_scene,
    paint_backdrop,
    units_in_view,
)
from backpropviz.views.network.hits import quantity_at
from backpropviz.views.network.layout import Viewport
from backpropviz.views.network.painter import NetworkPainter
from backpropviz.views.network.proof_lights import findings_in
from backpropviz.views.network.reading import Reading, reading_of
from backpropviz.views.network.scene import Scene
from backpropviz.views.network.tooltips import EDITABLE, PARAMETERS, is_at_rest, tooltip_of

if TYPE_CHECKING:
    from backpropviz.views.network.live import LiveNetwork

_ZOOM_STEP, _LEAST_ZOOM, _MOST_ZOOM = 1.25, 0.4, 8.0


class NetworkView(QWidget):
    """Shows the session's network at its cursor; follows trace_changed and cursor_changed.

    Live, it shows the network as it trains instead; see network_live.
    """

    first_painted = Signal()  # the frame before `prepare`

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network_view")
        self.setAccessibleName(self.tr("Network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 280)
        self._session = session
        self._theme = theme
        self._scale = 1.0
        self._zoom = 1.0
        self._pan = QPointF()
        self._scene: Scene | None = None
        self._frame: StepFrame | None = None
        self._document = session.source
        self._is_prepared = False
        self._dragged_from: QPointF | None = None
        self._editor: NumberField | None = None
        self._live: LiveNetwork | None = None  # made when it is first to be seen
        self._is_live = False
        self._has_pictures, self._edges = True, "weights"
        self._tip: tuple[QPoint, Quantity] | None = None  # where it is shown, and of what
        session.trace_changed.connect(self._on_trace_changed)
        session.cursor_changed.connect(self._on_cursor_changed)
        session.detail_changed.connect(self._show_changes)
        session.style_changed.connect(self._on_trace_changed)
        session.selection_changed.connect(self._show_changes)
        session.lit_changed.connect(self._on_cursor_changed)
        session.proofs.changed.connect(self._show_changes)
        session.prediction.changed.connect(self._on_cursor_changed)
        session.document_opened.connect(self._on_document_opened)
        session.experiment_changed.connect(self._on_experiment_changed)
        session.progress_changed.connect(self._on_progress_changed)
        session.plane_changed.connect(self._on_progress_changed)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._scene = self._frame = None
        self.update()

    @property
    def is_live(self) -> bool:
        """Say whether it shows the network as it trains, instead of a pass step by step."""
        return self._is_live

    def set_live(self, on: bool) -> None:
        """Show the network as it trains, or a pass step by step."""
        if on == self._is_live:
            return
        self._is_live = on
        if on and self._live is None:
            from backpropviz.views.network.live import LiveNetwork

            self._live = LiveNetwork(self._session)
            self.set_pictures(self._has_pictures)
            self.set_edges(self._edges)
        self._close_editor()
        self._hover(None)
        self._on_trace_changed()

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

    def prepare(self) -> None:
        """Load what drawing needs. Done after the window's first frame, which need not wait."""
        self._is_prepared = True
        self.update()

    def zoom_in(self) -> None:
        """Show less, larger."""
        self._set_zoom(self._zoom * _ZOOM_STEP, self.rect().center().toPointF())

    def zoom_out(self) -> None:
        """Show more, smaller."""
        self._set_zoom(self._zoom / _ZOOM_STEP, self.rect().center().toPointF())

    def fit(self) -> None:
        """Show the whole network."""
        self._pan = QPointF()
        self._set_zoom(1.0, QPointF())

    def paint_on(self, painter: QPainter, size: QSize) -> None:
        """Paint the picture at its cursor, as on the screen, `size` pixels large."""
        if self._is_live and self._live is not None:
            self._live.paint_on(painter, self._viewport(size))
            return
        scene = make_scene(self._session, self._viewport(size))
        paint_backdrop(painter, scene, self._viewport(size))
        NetworkPainter(painter, scene, self._reading(scene), self._theme).paint()

    def _viewport(self, size: QSize | None = None) -> Viewport:
        """Return what is seen of the network: on the screen, or in a picture of another size."""
        ratio = self.devicePixelRatioF() if size is None else 1.0
        pan = QPointF(self._pan)
        return Viewport(size or self.size(), self._zoom, pan, self._theme, self._scale, ratio)

    def _current_scene(self) -> Scene:
        if self._scene is None:
            self._scene = make_scene(self._session, self._viewport())
        return self._scene

    def _reading(self, scene: Scene) -> Reading:
        session = self._session
        at = (session.cursor, session.detail)
        asked = session.prediction.asked
        reading = reading_of(scene, *at, self._theme, session.selection, session.lit, asked)
        return replace(reading, findings=findings_in(session, scene))

    def _update_frame(self) -> QRegion:
        """Bring the picture of the pass up to date; return where it changed."""
        scene = self._current_scene()
        if self._frame is None or self._frame.scene is not scene:
            self._frame = StepFrame(scene, self._viewport())
        return self._frame.update(self._reading(scene))

    def _show_changes(self) -> None:
        if self._is_prepared and not self._is_live and self.isVisible() and self._scene is not None:
            self.update(self._update_frame())
        else:
            self._frame = None
            self.update()

    def _set_zoom(self, zoom: float, about: QPointF) -> None:
        zoom = min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
        middle = self.rect().center().toPointF()
        self._pan = (self._pan - (about - middle)) * (zoom / self._zoom) + (about - middle)
        if zoom == 1.0 and about.isNull():
            self._pan = QPointF()
        self._zoom = zoom
        self._scene = None
        self.update()

    def _on_document_opened(self) -> None:
        source = self._session.source
        if source is not self._document:  # a save leaves everything as it is
            self._document = source
            self.fit()

    def _on_trace_changed(self) -> None:
        self._scene = None
        self._describe()
        self.update()

    def _on_cursor_changed(self) -> None:
        scene = self._scene
        if scene is not None and any(column.hidden for column in scene.layout.columns):
            wanted = units_in_view(self._session).items()
            if any(scene.layout.place(layer, unit) is None for layer, unit in wanted):
                self._scene = None
        self._describe()
        self._show_changes()

    def _on_experiment_changed(self) -> None:
        self._hover(None)  # what the mouse was on may be there no more

    def _on_progress_changed(self) -> None:
        """Follow the training: what is seen of it, once a frame."""
        if not (self._is_live and self.isVisible()):
            return
        if self._editor is not None and not is_at_rest(self._session):
            self._close_editor()
        if self._tip is not None and QToolTip.isVisible():
            self._show_numbers(*self._tip)
        self.update()

    def _describe(self) -> None:
        step, asked = self._session.step, self._session.prediction.asked
        if self._is_live:
            self.setAccessibleDescription(
                self.tr("Each neuron with its answers over the plane, each weight as a line.")
            )
        elif asked is not None:
            name = self._session.notation.text(asked.quantity)
            self.setAccessibleDescription(self.tr("{name} is to be predicted.").format(name=name))
        elif step is None:
            self.setAccessibleDescription(self.tr("Nothing is computed yet."))
        else:
            self.setAccessibleDescription(
                write_sentence(step, self._session.trace, self._session.notation)
            )

    def _quantity_at(self, point: QPointF) -> Quantity | None:
        if not self._is_prepared:
            return None
        if self._is_live and self._live is not None:
            return self._live.quantity_at(point, self._viewport())
        return quantity_at(self._current_scene(), point, self._session.cursor)

    def _hover(self, quantity: Quantity | None) -> None:
        """Light up what the mouse is on while the network is live."""
        if self._live is not None and quantity != self._live.hovered:
            self._live.hovered = quantity
            if self._tip is not None:
                self._tip = None
                QToolTip.hideText()
            if self._is_live:
                self.update()

    def _show_numbers(self, place: QPoint, quantity: Quantity) -> None:
        if self._live is not None:
            QToolTip.showText(place, self._live.text_of(quantity, self._viewport()), self)

    def _edit(self, quantity: Quantity, place: QPointF) -> None:
        """Open a small field on a given number."""
        if self._editor is not None:
            self._editor.deleteLater()
        editor = NumberField(parent=self)
        editor.set_number(self._session.trace.value(quantity))
        editor.setAccessibleName(self._session.notation.text(quantity))
        editor.setFixedWidth(round(110 * self._scale))
        editor.move(round(place.x() - editor.width() / 2), round(place.y() - 16))
        name = self._session.notation.text(quantity)
        editor.value_edited.connect(
            lambda value, gesture: self._session.edit_number(
                self.tr("Change {name}").format(name=name), quantity, value, gesture
            )
        )
        editor.editingFinished.connect(self._close_editor)
        self._editor = editor
        editor.show()
        editor.setFocus()
        editor.selectAll()

    def _close_editor(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self.setFocus()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_prepared and self._is_live and self._live is not None:
            self._live.paint(painter, self._viewport())
        elif self._is_prepared:
            if self._frame is None or self._frame.scene is not self._scene:
                self._update_frame()
            if self._frame is not None:
                painter.drawPixmap(0, 0, self._frame.picture)
        else:
            painter.fillRect(self.rect(), self._theme.color("canvas"))
            QTimer.singleShot(0, self, self.first_painted.emit)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        quantity = self._quantity_at(event.position())
        if quantity is None or (self._is_live and quantity.kind not in PARAMETERS):
            self._dragged_from = event.position()
            self._session.select(None)
        elif event.button() is Qt.MouseButton.LeftButton:
            if self._is_live:
                self._session.select(quantity)
            else:
                self._session.show_quantity(quantity)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            self._pan += event.position() - self._dragged_from
            self._dragged_from = event.position()
            self._scene = None
            self.update()
            return
        over = self._quantity_at(event.position())
        if self._is_live:
            self._hover(over)
        arrow, hand = Qt.CursorShape.ArrowCursor, Qt.CursorShape.PointingHandCursor
        self.setCursor(arrow if over is None else hand)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        quantity = self._quantity_at(event.position())
        if quantity is None:
            self.fit()
            return
        if quantity.kind in (Kind.D_WEIGHT, Kind.NEW_WEIGHT):
            quantity = quantity._replace(kind=Kind.WEIGHT)
        if self._is_live and (quantity.kind not in PARAMETERS or not is_at_rest(self._session)):
            return
        if quantity.kind in EDITABLE:
            self._edit(quantity, event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        self._set_zoom(self._zoom * _ZOOM_STEP**turns, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._session.select(None)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            quantity = self._quantity_at(event.pos().toPointF())
            self._tip = None
            if quantity is None:
                QToolTip.hideText()
            elif self._is_live:
                self._tip = (event.globalPos(), quantity)
                self._show_numbers(event.globalPos(), quantity)
            else:
                QToolTip.showText(event.globalPos(), tooltip_of(self._session, quantity), self)
            return True
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(760, 640)
