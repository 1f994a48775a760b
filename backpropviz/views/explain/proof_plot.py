"""The error of the central difference against its step, both logarithmic."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.checking.sweep import EPSILONS, Sweep
from backpropviz.session.proofs import LARGEST_EPSILON, SMALLEST_EPSILON
from backpropviz.session.session import Session
from backpropviz.views.explain import proof_words as words
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel
from backpropviz.views.panels.texts import axis_text
from backpropviz.views.plot.axis import AxisKind, ValueAxis, value_axis

_FIRST, _LAST = math.log10(SMALLEST_EPSILON), math.log10(LARGEST_EPSILON)
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ProofPlot(PaintedPanel):
    """Shows a sweep; a click, or an arrow key while it has the keyboard, chooses the step."""

    keys = frozenset({*_MOVES, *_CHOOSE})
    epsilon_chosen = Signal(float)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("proof_plot")
        self.setAccessibleName(self.tr("Error against the step"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.sweep: Sweep | None = None
        self.instead = ""
        self.epsilon, self.error = 1e-6, math.nan
        self.tolerance = 1e-5
        self._axis: ValueAxis = value_axis(np.array([1e-12, 1.0]), AxisKind.LOG, 5)

    def refresh(self) -> None:
        self.update()

    def show_sweep(self, sweep: Sweep, epsilon: float, error: float) -> None:
        """Show a sweep, and the step that is used with its error."""
        self.sweep, self.instead = sweep, ""
        self.epsilon, self.error = epsilon, error
        said = words.sentence_of_sweep(sweep, self.session.style)
        self.setAccessibleDescription(said)
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self.sweep, self.instead = None, sentence
        self.setAccessibleDescription(sentence)
        self.update()

    # Places

    @property
    def area(self) -> QRectF:
        """Return where the points are."""
        left, right = self.px(52), self.width() - self.px(24)
        top, bottom = self.px(22), self.height() - self.px(24)
        return QRectF(left, top, max(right - left, 10.0), max(bottom - top, 10.0))

    def x_of(self, epsilon: float) -> float:
        """Return where a step stands."""
        share = (math.log10(epsilon) - _FIRST) / (_LAST - _FIRST)
        return self.area.left() + self.area.width() * share

    def y_of(self, error: float) -> float | None:
        """Return where an error stands, None if nowhere."""
        height = float(self._axis.heights(np.array([error]))[0])
        return self.area.bottom() - self.area.height() * height if height == height else None

    def epsilon_at(self, x: float) -> float:
        """Return the step at a place: one of those of the sweep."""
        share = min(max((x - self.area.left()) / self.area.width(), 0.0), 1.0)
        return EPSILONS[round((1.0 - share) * (len(EPSILONS) - 1))]

    def hint_at(self, point: QPointF) -> str:
        if self.sweep is None or not self.area.adjusted(-8, -8, 8, 8).contains(point):
            return ""
        epsilon = self.epsilon_at(point.x())
        index = EPSILONS.index(epsilon)
        style = self.session.style
        return self.tr(
            "ε = {step}: relative error {error}\nClick to use this step.\n"
            "Below the dashed line the error is small enough for ✓."
        ).format(
            step=words.error_text(epsilon, style),
            error=words.error_text(float(self.sweep.relative_errors[index]), style),
        )

    # Painting

    def paint(self, painter: QPainter) -> None:
        sweep = self.sweep
        if sweep is None:
            self.write_sentence(painter, QRectF(self.rect()), self.instead)
            return
        errors = np.append(sweep.relative_errors, [self.error, self.tolerance, 1.0])
        most = min(max(int(self.area.height() / self.px(26)), 2), 6)
        self._axis = value_axis(errors[errors > 1e-18], AxisKind.LOG, most)
        self._paint_sides(painter, sweep)
        self._paint_axes(painter)
        self._paint_line(painter, sweep)
        self._paint_step(painter)

    def _paint_sides(self, painter: QPainter, sweep: Sweep) -> None:
        """Say on which side of the best step which error rules."""
        if sweep.best is None or not sweep.relative_errors.any():
            return
        area, best = self.area, self.x_of(float(sweep.epsilons[sweep.best]))
        self.set_font(painter, 11.5, bold=True)
        line = QRectF(area.left(), self.px(3), area.width(), self.px(16))
        pieces = []
        if sweep.rounding is not None:
            box = QRectF(area.left(), line.top(), best - area.left() - self.px(4), line.height())
            pieces.append((box, self.tr("rounding ∝ 1/ε"), self.tr("rounding"), RIGHT, True))
        if sweep.truncation is not None:
            box = QRectF(best + self.px(4), line.top(), area.right() - best, line.height())
            pieces.append((box, self.tr("truncation ∝ ε²"), self.tr("truncation"), LEFT, False))
        for box, text, shorter, align, is_left in pieces:
            side = QRectF(area.left() if is_left else best, area.top(), 0, area.height())
            side.setRight(best if is_left else area.right())
            painter.fillRect(side, self.pale(self.theme.color("selection"), 0.5 if is_left else 0))
            fits = self.text_width(text) <= box.width()
            self.write(painter, box, text if fits else shorter, "muted", align)

    def _paint_axes(self, painter: QPainter) -> None:
        theme, area = self.theme, self.area
        comma = self.session.style.decimal_comma
        self.set_font(painter, 11)
        for tick in self._axis.ticks:
            y = self.y_of(tick)
            if y is None:
                continue
            painter.setPen(QPen(theme.color("hairline"), 1.0))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            beside = QRectF(0, y - 10, area.left() - self.px(6), 20)
            self.write(painter, beside, axis_text(tick, decimal_comma=comma), "muted", RIGHT)
        painter.setPen(QPen(theme.color("control"), 1.0))
        painter.drawLine(QLineF(area.left(), area.bottom(), area.right(), area.bottom()))
        below = area.bottom() + self.px(4)
        every = 2 if area.width() > self.px(260) else 4
        for power in range(round(_FIRST), round(_LAST) + 1, every):
            box = QRectF(self.x_of(10.0**power) - 40, below, 80, self.px(16))
            self.write(painter, box, axis_text(10.0**power, decimal_comma=comma), "muted", CENTER)
        unit = QRectF(area.right(), below, self.px(18), self.px(16))
        self.write(painter, unit, "ε", "ink", RIGHT)
        y = self.y_of(self.tolerance)
        if y is not None:
            painter.setPen(self.dashed("faint"))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            self.set_font(painter, 11, bold=True)
            beside = QRectF(area.right() + self.px(4), y - 10, self.px(16), 20)
            self.write(painter, beside, "✓", "muted")

    def _paint_line(self, painter: QPainter, sweep: Sweep) -> None:
        theme = self.theme
        points = []
        for epsilon, error in zip(sweep.epsilons, sweep.relative_errors, strict=True):
            y = self.y_of(float(error)) if error > 0.0 else None
            if y is not None:
                points.append(QPointF(self.x_of(float(epsilon)), y))
        painter.setPen(QPen(theme.color("positive"), max(self.px(1.4), 1.0)))
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("positive"))
        radius = self.px(2.4)
        for point in points:
            painter.drawEllipse(point, radius, radius)

    def _paint_step(self, painter: QPainter) -> None:
        theme, area, x = self.theme, self.area, self.x_of(self.epsilon)
        painter.setPen(QPen(theme.color("ink"), max(self.px(1.5), 1.0)))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        y = self.y_of(self.error) if self.error > 0.0 else None
        if y is not None:
            painter.setBrush(theme.color("surface"))
            radius = self.px(4.5)
            painter.drawEllipse(QPointF(x, y), radius, radius)

    # Choosing the step

    def _move(self, by: int) -> None:
        at = (math.log10(LARGEST_EPSILON) - math.log10(self.epsilon)) * 3.0
        # To the next of the sweep's steps, from one between two of them as well.
        index = math.ceil(at - 1e-6) - 1 if by > 0 else math.floor(at + 1e-6) + 1
        self.epsilon_chosen.emit(EPSILONS[min(max(index, 0), len(EPSILONS) - 1)])

    # Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.sweep is not None:
            self.epsilon_chosen.emit(self.epsilon_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.sweep is not None:
            self.epsilon_chosen.emit(self.epsilon_at(event.position().x()))
        inside = self.sweep is not None and self.area.contains(event.position())
        shape = Qt.CursorShape.PointingHandCursor if inside else Qt.CursorShape.ArrowCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key in _CHOOSE:
            if self.sweep is not None and self.sweep.best is not None:
                self.epsilon_chosen.emit(EPSILONS[self.sweep.best])
        else:
            super().keyPressEvent(event)
