"""The network, large: values on its nodes, gradients on its edges; to zoom, drag, point at."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.sentences import write_sentence
from backpropviz.session.session import Session
from backpropviz.views.network_changes import Look, Regions, changed_region, looks, regions_of
from backpropviz.views.network_hits import quantity_at
from backpropviz.views.network_layout import lay_out
from backpropviz.views.network_legend import paint_layer_names, paint_legend
from backpropviz.views.network_painter import NetworkPainter
from backpropviz.views.network_reading import Reading, reading_of
from backpropviz.views.network_scene import Scene, build_scene
from backpropviz.views.number_field import NumberField
from backpropviz.views.theme import Theme

_EDITABLE = {Kind.WEIGHT, Kind.BIAS, Kind.INPUT, Kind.TARGET}
_ZOOM_STEP, _LEAST_ZOOM, _MOST_ZOOM = 1.25, 0.4, 8.0


@dataclass(slots=True, eq=False)
class _Frame:
    """The picture on the screen, and what its elements look like in it."""

    scene: Scene
    backdrop: QPixmap
    picture: QPixmap
    regions: Regions
    looks: list[Look]


class NetworkView(QWidget):
    """Shows the session's network at its cursor; follows trace_changed and cursor_changed."""

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
        self._frame: _Frame | None = None
        self._document = session.source
        self._is_prepared = False
        self._dragged_from: QPointF | None = None
        self._editor: NumberField | None = None
        session.trace_changed.connect(self._on_trace_changed)
        session.cursor_changed.connect(self._on_cursor_changed)
        session.detail_changed.connect(self._show_changes)
        session.style_changed.connect(self._on_trace_changed)
        session.selection_changed.connect(self._show_changes)
        session.document_opened.connect(self._on_document_opened)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._scene = self._frame = None
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
        scene = self._make_scene(size)
        self._paint_backdrop(painter, scene, size)
        NetworkPainter(painter, scene, self._reading(scene), self._theme).paint()

    def _make_scene(self, size: QSize) -> Scene:
        text = 12 * self._scale
        network = self._session.setup.problem.network
        wide = max(size.width(), 200)
        top, bottom = 22 + 2.6 * text, 26 + 4.6 * text
        side = min(max(wide * 0.09, 52), 130)
        area = QRectF(side, top, wide - 2 * side, max(size.height() - top - bottom, 120))
        middle = area.center()
        zoomed = QRectF(0, 0, area.width() * self._zoom, area.height() * self._zoom)
        zoomed.moveCenter(middle + self._pan)
        step = self._session.step
        focus: dict[int, int] = {}
        if step is not None:
            focus[step.quantity.layer] = step.quantity.unit
            if step.quantity.layer:
                focus[step.quantity.layer - 1] = step.quantity.source
        layout = lay_out(network, zoomed, self._zoom * self._scale, focus)
        return build_scene(layout, self._session.trace, self._session.notation, self._session.style)

    def _current_scene(self) -> Scene:
        if self._scene is None:
            self._scene = self._make_scene(self.size())
        return self._scene

    def _reading(self, scene: Scene) -> Reading:
        session = self._session
        return reading_of(scene, session.cursor, session.detail, self._theme, session.selection)

    def _paint_backdrop(self, painter: QPainter, scene: Scene, size: QSize) -> None:
        """Paint what stays the same from step to step: ground, names of the layers, legend."""
        text = 12 * self._scale
        painter.fillRect(QRectF(QPointF(), size.toSizeF()), self._theme.color("canvas"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_layer_names(painter, scene, self._theme, 14, text * 1.08)
        width = min(250 * self._scale, size.width() * 0.45)
        legend = QRectF(24, size.height() - 18 - 3.6 * text, width, 3.6 * text)
        paint_legend(painter, scene, self._theme, legend, text * 0.95)

    def _update_frame(self) -> QRegion:
        """Bring the picture up to date; return where it changed.

        Only what looks different is painted anew, on the backdrop.
        """
        scene = self._current_scene()
        reading = self._reading(scene)
        now = looks(scene, reading)
        if self._frame is None or self._frame.scene is not scene:
            self._frame = _Frame(
                scene, self._empty_pixmap(), self._empty_pixmap(), regions_of(scene), now
            )
            painter = QPainter(self._frame.backdrop)
            self._paint_backdrop(painter, scene, self.size())
            painter.end()
            changed = QRegion(self.rect())
        else:
            changed = changed_region(self._frame.regions, self._frame.looks, now)
        if not changed.isEmpty():
            painter = QPainter(self._frame.picture)
            painter.setClipRegion(changed)
            painter.drawPixmap(0, 0, self._frame.backdrop)
            network = NetworkPainter(painter, scene, reading, self._theme)
            network.paint(changed, self._frame.regions)
            painter.end()
            self._frame.looks = now
        return changed

    def _empty_pixmap(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap((self.size().toSizeF() * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _show_changes(self) -> None:
        if self._is_prepared and self.isVisible() and self._scene is not None:
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
        scene, step = self._scene, self._session.step
        if scene is not None and step is not None:
            quantity = step.quantity
            columns = scene.layout.columns
            if any(column.hidden for column in columns):
                shown = scene.layout.place(quantity.layer, quantity.unit) is not None
                if quantity.layer:
                    shown &= scene.layout.place(quantity.layer - 1, quantity.source) is not None
                if not shown:
                    self._scene = None
        self._describe()
        self._show_changes()

    def _describe(self) -> None:
        step = self._session.step
        if step is None:
            self.setAccessibleDescription(self.tr("Nothing is computed yet."))
        else:
            self.setAccessibleDescription(
                write_sentence(step, self._session.trace, self._session.notation)
            )

    def _quantity_at(self, point: QPointF) -> Quantity | None:
        if not self._is_prepared:
            return None
        return quantity_at(self._current_scene(), point, self._session.cursor)

    def _tooltip(self, quantity: Quantity) -> str:
        """Return all numbers of the element that a quantity belongs to, in full."""
        trace, notation = self._session.trace, self._session.notation
        listed = [quantity]
        if quantity.kind in (Kind.WEIGHT, Kind.D_WEIGHT, Kind.NEW_WEIGHT):
            kinds = (Kind.WEIGHT, Kind.D_WEIGHT)
            listed = [quantity._replace(kind=kind) for kind in kinds]
        elif quantity.kind is Kind.A:
            listed = [
                quantity._replace(kind=Kind.Z),
                quantity,
                quantity._replace(kind=Kind.D_A, sample=trace.of_sample),
                quantity._replace(kind=Kind.D_Z, sample=trace.of_sample),
            ]
        lines = []
        for each in listed:
            known = trace.is_known(each, self._session.cursor)
            full = repr(trace.value(each)).replace("-", "−")
            value = full if known else self.tr("not computed yet")
            lines.append(f"{notation.text(each)} = {value}")
        if quantity.kind in _EDITABLE:
            lines.append(self.tr("Double-click to change it"))
        return "\n".join(lines)

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
        if self._is_prepared:
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
        if quantity is None:
            self._dragged_from = event.position()
            self._session.select(None)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._session.show_quantity(quantity)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            self._pan += event.position() - self._dragged_from
            self._dragged_from = event.position()
            self._scene = None
            self.update()
            return
        over = self._quantity_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        quantity = self._quantity_at(event.position())
        if quantity is None:
            self.fit()
            return
        if quantity.kind in (Kind.D_WEIGHT, Kind.NEW_WEIGHT):
            quantity = quantity._replace(kind=Kind.WEIGHT)
        if quantity.kind in _EDITABLE:
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
            if quantity is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tooltip(quantity), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(760, 640)
