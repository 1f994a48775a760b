"""What each sample of the batch says about one parameter, and their mean: the batch's gradient."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from backpropviz.engine.arrays import Floats
from backpropviz.engine.quantities import Kind
from backpropviz.engine.sample_gradients import sample_gradients
from backpropviz.export.numbers import number_text
from backpropviz.session.session import Session
from backpropviz.views.look.lettering import RIGHT
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel
from backpropviz.views.panels.parameter import ParameterChoice
from backpropviz.views.training.batch_layout import SignedAxis, swarm
from backpropviz.views.training.batch_painter import BatchPainter

_MOST_MARKS = 1000  # more samples are shown as bars
_REACH_PX = 9.0  # of the mouse
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """values: (N,), each sample's own gradient; mean: of them; gradient: mean + penalty.

    penalty: None where the parameter carries none.
    """

    values: Floats
    mean: float
    penalty: float | None
    gradient: float


class BatchPanel(PaintedPanel):
    """Shows `session.moment.run` for the parameter that is chosen; a click follows a sample."""

    keys = frozenset(_MOVES)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("batch_panel", self.tr("Batch"))
        self.choice = ParameterChoice(session, self)
        self.shares: Shares | None = None
        self._axis = SignedAxis()
        self._hovered: int | None = None
        self.choice.changed.connect(self._follow_choice)

    def refresh(self) -> None:
        self.shares = self._measure()
        values = self.shares.values
        self._axis.fit(values[np.isfinite(values)])
        if self._hovered is not None and self._hovered >= values.size:
            self._hovered = None
        style = self.session.style
        self.set_summary(
            self.tr("{name} = {gradient}").format(
                name=self._gradient_name, gradient=number_text(self.shares.gradient, style)
            )
        )
        if self.hasFocus():
            self.setAccessibleDescription(self._sentence(self.session.sample))
        self.update()

    @property
    def axis(self) -> SignedAxis:
        """Return the axis that the marks stand on."""
        return self._axis

    def marks(self) -> Floats:
        """Return (N, 2): where each sample's mark is; nan for a gradient that is not finite."""
        assert self.shares is not None
        values, lane = self.shares.values, self._lane()
        x = self._x(values)
        finite = np.isfinite(x)
        if values.size > _MOST_MARKS:
            y = np.full(x.size, lane.bottom() - self.px(4))
        else:
            y = np.full(x.size, lane.center().y())
            y[finite] += swarm(x[finite], self._mark_px() * 1.08, lane.height())
        return np.column_stack((x, y))

    def sample_at(self, point: QPointF) -> int | None:
        """Return the sample of the batch whose mark is nearest to a point, if one is near."""
        if self.shares is None:
            return None
        away = np.abs(self.marks() - (point.x(), point.y()))
        if self.shares.values.size > _MOST_MARKS:
            if not self._lane().contains(point):
                return None
            distance = away[:, 0]
        else:
            distance = np.hypot(away[:, 0], away[:, 1])
        distance = np.where(np.isfinite(distance), distance, np.inf)
        nearest = int(np.argmin(distance))
        return nearest if distance[nearest] <= _REACH_PX * self.scale else None

    def hint_at(self, point: QPointF) -> str:
        sample = self.sample_at(point)
        if sample is None:
            return ""
        what = self.tr("Click to follow this sample.")
        return f"{self._sentence(sample)} {what}"

    @property
    def conclusion(self) -> tuple[str, str]:
        """Return what the mean of the samples makes, in one line: at length, and shorter."""
        shares, style = self.shares, self.session.style
        if shares is None:
            return "", ""
        wild = int(np.count_nonzero(~np.isfinite(shares.values)))
        if wild:
            said = self.tr("{count} of the samples have no finite gradient.").format(count=wild)
            return said, said
        if shares.penalty is not None:
            numbers = {
                "mean": number_text(shares.mean, style),
                "penalty": number_text(shares.penalty, style),
                "gradient": number_text(shares.gradient, style),
            }
            long = self.tr("mean {mean} + penalty {penalty} = gradient {gradient}")
            short = self.tr("+ penalty {penalty} = gradient {gradient}")
            return long.format(**numbers), short.format(**numbers)
        if shares.values.size == 1:
            said = self.tr("The batch has one sample: its gradient is the batch's.")
            return said, self.tr("one sample: its gradient is the batch's")
        said = self.tr("The mean of the samples is the gradient of the batch.")
        return said, self.tr("mean of the samples = gradient of the batch")

    def paint(self, painter: QPainter) -> None:
        if self.shares is None:
            return
        values, lane = self.shares.values, self._lane()
        area = QRectF(self.rect()).adjusted(self.px(12), self.px(4), -self.px(12), -self.px(5))
        self._paint_head(painter, QRectF(area.left(), area.top(), area.width(), self.px(17)))
        on = BatchPainter(self, painter, lane, self._axis)
        on.paint_axis()
        marks = self.marks()
        if values.size > _MOST_MARKS:
            on.paint_bars(values)
        else:
            on.paint_marks(marks, values, self._mark_px())
        on.paint_mean(self.shares.mean)
        for sample, role in ((self._hovered, "faint"), (self.session.sample, "ink")):
            if sample is not None and sample < len(marks):
                on.paint_ring(marks[sample], self._mark_px(), role)
        self.set_font(painter, 11.5)
        foot = QRectF(area.left(), area.bottom() - self.px(16), area.width(), self.px(16))
        long, short = self.conclusion
        self.write(painter, foot, long if self.text_width(long) <= foot.width() else short, "muted")

    def _paint_head(self, painter: QPainter, head: QRectF) -> None:
        """Write what the marks are, and the number of the one that is followed."""
        assert self.shares is not None
        self.set_font(painter, 11.5)
        count, sample = self.shares.values.size, self.session.sample
        name = self._gradient_name
        if count == 1:
            said = self.tr("{name} of the only sample").format(name=name)
            self.write(painter, head, said, "muted")
            return
        followed = self.tr("sample {number}: {value}").format(
            number=self.session.moment.rows[sample] + 1,
            value=number_text(float(self.shares.values[sample]), self.session.style),
        )
        width, radius = self.text_width(followed) + self.px(14), self.px(4)
        painter.setPen(QPen(self.theme.color("ink"), 1.6 * self.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        center = QPointF(head.right() - width + radius, head.center().y())
        painter.drawEllipse(center, radius, radius)
        self.write(painter, head, followed, "ink", RIGHT)
        head = head.adjusted(0, 0, -width - self.px(8), 0)
        said = self.tr("{name} of each of the {count} samples").format(name=name, count=count)
        if self.text_width(said) > head.width():
            said = self.tr("{name}, {count} samples").format(name=name, count=count)
        if self.text_width(said) > head.width():
            said = name
        self.write(painter, head, said, "muted")

    # What is shown

    def _measure(self) -> Shares:
        run, of, index = self.session.moment.run, self.choice.parameter, self.choice.index
        source = None if of.kind is Kind.BIAS else of.source
        values = sample_gradients(run, of.layer - 1, of.unit, source)
        with np.errstate(over="ignore", invalid="ignore"):
            mean = float(values.mean())
        rule = run.problem.penalty
        penalty = None
        if (rule.l1 or rule.l2) and (source is not None or rule.penalize_biases):
            penalty = float(rule.gradient(run.parameters)[index])
        return Shares(values, mean, penalty, float(run.gradient.flat[index]))

    @property
    def _gradient_name(self) -> str:
        of = self.choice.parameter
        kind = Kind.D_BIAS if of.kind is Kind.BIAS else Kind.D_WEIGHT
        return self.session.notation.text(of._replace(kind=kind))

    def _sentence(self, sample: int) -> str:
        shares, moment = self.shares, self.session.moment
        if shares is None or sample >= shares.values.size:
            return ""
        return self.tr("Sample {number}: {name} = {value}.").format(
            number=moment.rows[sample] + 1,
            name=self._gradient_name,
            value=number_text(float(shares.values[sample]), self.session.style),
        )

    def _follow_choice(self) -> None:
        self._axis = SignedAxis()  # another parameter's gradients may be of another size
        self.refresh_if_seen()

    # Places

    def _lane(self) -> QRectF:
        """Return where the samples' marks lie, above the axis."""
        area = QRectF(self.rect()).adjusted(self.px(20), self.px(25), -self.px(20), -self.px(64))
        area.setHeight(max(area.height(), self.px(12)))
        return area

    def _x(self, values: Floats) -> Floats:
        lane = self._lane()
        middle, half = np.float64(lane.center().x()), lane.width() / 2
        return middle + self._axis.positions(values) * half

    def _mark_px(self) -> float:
        count = 0 if self.shares is None else self.shares.values.size
        return self.px(10 if count <= 24 else 8 if count <= 64 else 6 if count <= 300 else 4)

    # Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        sample = self.sample_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and sample is not None:
            self.session.set_sample(sample)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.sample_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, sample: int | None) -> None:
        if sample != self._hovered:
            self._hovered = sample
            away = sample is None
            self.setCursor(
                Qt.CursorShape.ArrowCursor if away else Qt.CursorShape.PointingHandCursor
            )
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _MOVES or self.shares is None:
            super().keyPressEvent(event)
            return
        # To the mark on the left or right: samples in the order of their gradients.
        order = np.argsort(self.shares.values, kind="stable").tolist()
        place = order.index(self.session.sample) + _MOVES[key]
        self.session.set_sample(order[min(max(place, 0), len(order) - 1)])
