"""A plot over the updates of a run: curves, few numbers, and a cursor line that can be dragged."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backpropviz.export.numbers import count_text
from backpropviz.views.look.theme import Theme
from backpropviz.views.plot.axis import ValueAxis, value_axis
from backpropviz.views.plot.chart import Chart
from backpropviz.views.plot.curve import Look, PlotCurve
from backpropviz.views.plot.painter import Label, PlotPainter

_GRAB_PX = 8.0  # so near to the line, the mouse shows that it can be dragged
_MARK_PX = 5.0
_DASHES = (5.0, 3.0)
_PALE, _PALEST = 0.36, 0.05  # how much all spreads together cover; and each, at least


class Plot(pg.GraphicsView):
    """Shows a Chart; pyqtgraph draws the curves, a PlotPainter all around them.

    pyqtgraph's own axes lay themselves out anew with each range (5 to 10 ms a frame, measured), so
    there are none: the curves live in a view that always reaches from 0 to 1.
    """

    update_chosen = Signal(int)  # by a click or by dragging the line

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._theme = theme
        self._factor = 1.0  # pyqtgraph has a method called scale
        self._decimal_comma = False
        self._chart: Chart | None = None
        self._painter: PlotPainter | None = None
        self._curves: list[PlotCurve] = []
        self._hovered: int | None = None
        self._is_dragging = False
        self._asked_for: int | None = None  # by the mouse, and not yet shown
        self.setCentralItem(None)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the window's
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._view = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._view.disableAutoRange()
        self._view.setRange(xRange=(0.0, 1.0), yRange=(0.0, 1.0), padding=0.0)
        # Lines may reach half their width beyond the area.
        self._view.setFlag(self._view.GraphicsItemFlag.ItemClipsChildrenToShape, False)
        self.addItem(self._view)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._factor = theme, scale
        self.updateGeometry()
        self._lay_out()

    def show_chart(self, chart: Chart, *, decimal_comma: bool = False) -> None:
        """Show other numbers."""
        self._chart, self._decimal_comma = chart, decimal_comma
        if not self._is_dragging:
            self._asked_for = None
        if self._hovered is not None and self._hovered >= len(chart.updates):
            self._hovered = None
        self._lay_out()

    # What is seen

    @property
    def chart(self) -> Chart | None:
        """Return what is shown."""
        return self._chart

    @property
    def axis(self) -> ValueAxis | None:
        """Return the upward axis."""
        return None if self._painter is None else self._painter.axis

    @property
    def area(self) -> QRectF:
        """Return where the curves are."""
        return QRectF() if self._painter is None else self._painter.area

    @property
    def labels(self) -> tuple[Label, ...]:
        """Return the names at the curves' ends."""
        return () if self._painter is None else self._painter.labels

    def x_of(self, update: float) -> float:
        """Return where an update stands."""
        return 0.0 if self._painter is None else self._painter.x(update)

    def update_at(self, x: float) -> int:
        """Return the update at a place."""
        if self._chart is None:
            return 0
        return self._chart.update_at((x - self.area.left()) / self.area.width())

    def hint_at(self, x: float) -> str:
        """Return the numbers at the point of the curves that is nearest to a place."""
        chart = self._chart
        if chart is None or chart.instead:
            return ""
        index = chart.nearest_point(self.update_at(x))
        if index is None:
            return ""
        update = count_text(int(chart.updates[index]), decimal_comma=self._decimal_comma)
        lines = [self.tr("after update {number}").format(number=update)]
        for series in chart.series:
            value = float(series.values[index])
            if not np.isnan(value):
                named = self.tr("{curve}: {value}")
                lines.append(named.format(curve=series.full_name, value=chart.write(value)))
        each = max((line.each for line in self._painter.lines), default=1) if self._painter else 1
        if each > 1:
            lines.append(
                self.tr("each line: the median of {n} points; pale: their range").format(n=each)
            )
        reach = _MARK_PX * self._factor
        lines += [mark.text for mark in chart.marks if abs(self.x_of(mark.update) - x) <= reach]
        return "\n".join(lines)

    # How it follows

    def _lay_out(self) -> None:
        chart = self._chart
        if chart is None:
            return
        room = self.height() - 28 * self._factor
        most = min(max(int(room / (24 * self._factor)), 2), 5)
        axis = value_axis(chart.drawn, chart.axis, most)
        size = (float(self.width()), float(self.height()))
        self._painter = PlotPainter(
            chart, axis, size, self._theme, self._factor, decimal_comma=self._decimal_comma
        )
        if self._view.geometry() != self._painter.area:
            self._view.setGeometry(self._painter.area)
        while len(self._curves) < len(chart.series):
            curve = PlotCurve()
            self._view.addItem(curve, ignoreBounds=True)
            self._curves.append(curve)
        pale = max(_PALE / max(len(chart.series), 1), _PALEST)
        for index, curve in enumerate(self._curves):
            if index >= len(chart.series) or chart.instead:
                curve.setVisible(False)
                continue
            series = chart.series[index]
            curve.setVisible(True)
            color, width = self._theme.color(series.role), series.width * self._factor
            dashes = series.dashes or (_DASHES if series.dashed else ())
            curve.set_look(Look(color, width, dashes, pale))
            curve.set_points(self._painter.lines[index])
        self.viewport().update()

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.viewport().update()

    def _drag_to(self, x: float) -> None:
        update = self.update_at(x)
        if update != self._asked_for:
            self._asked_for = update
            self.viewport().update()
            self.update_chosen.emit(update)

    def _point_out(self, place: QPointF, on_screen: QPoint) -> None:
        """Show that the line can be dragged, and the numbers where the mouse is."""
        chart = self._chart
        if chart is None or chart.instead:
            return
        near = abs(place.x() - self.x_of(chart.at)) <= _GRAB_PX * self._factor
        can_drag = self._is_dragging or (near and chart.last > chart.first)
        shape = Qt.CursorShape.SizeHorCursor if can_drag else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        beside = _GRAB_PX * self._factor
        if self.area.adjusted(-beside, -beside, beside, beside).contains(place):
            self._hover(chart.nearest_point(self.update_at(place.x())))
            QToolTip.showText(on_screen, self.hint_at(place.x()), self)
        else:
            self._hover(None)
            QToolTip.hideText()

    # Qt's events and painting; none reaches pyqtgraph's scene, which would look for menus

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, self._theme.color("surface"))
        if self._painter is not None:
            self._painter.paint_axes(painter)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._painter is not None and self._chart is not None:
            at = self._chart.at if self._asked_for is None else self._asked_for
            self._painter.paint_front(painter, at, self._hovered)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._chart is not None:
            self._is_dragging, self._asked_for = True, None
            self._drag_to(event.position().x())
            self._point_out(event.position(), event.globalPosition().toPoint())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self._drag_to(event.position().x())
        self._point_out(event.position(), event.globalPosition().toPoint())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_dragging = False
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # what the plot is in has a menu, and pyqtgraph's is not wanted

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_view"):  # pyqtgraph calls this while it is being made
            self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(round(360 * self._factor), round(180 * self._factor))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(180 * self._factor), round(80 * self._factor))
