"""How the network's outputs are spread over the samples, by their true class, and the threshold."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from backpropviz.engine.activations import RANGES
from backpropviz.engine.arrays import Floats
from backpropviz.export.numbers import number_text
from backpropviz.session.answers import Answers
from backpropviz.session.session import Session
from backpropviz.views.look.language import class_names
from backpropviz.views.look.lettering import LEFT, RIGHT
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.bars import (
    Axes,
    paint_axes,
    paint_bars,
    paint_outline,
    paint_shapes,
    shares_of,
    stacked_shares,
)
from backpropviz.views.panels.class_marks import class_shape
from backpropviz.views.panels.painting import PaintedPanel, SteadyLimit, class_color, paint_swatches
from backpropviz.views.panels.texts import axis_text, percent_text

_BINS = 32  # an even number: the threshold in the middle is an edge, not within a bar
TOP = -1  # instead of the number of an output: the largest of each sample


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """How one output is spread. stack: (groups, bins) of shares of the training samples.

    test: (bins,) of shares of the test samples; threshold, above: the share of the training
    samples' outputs above it; both None where the largest of several outputs decides.
    """

    low: float
    high: float
    stack: Floats
    test: Floats | None
    values: Floats
    threshold: float | None
    above: float | None


class OutputPanel(PaintedPanel):
    """Shows the outputs of `session.moment.train`, and of `.test` as an outline."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("output_panel", self.tr("Outputs"))
        self.spread: Spread | None = None
        self._output = TOP
        self._names: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self._ends = (SteadyLimit(), SteadyLimit())
        self._height = SteadyLimit()
        self._chooser = QComboBox(self)
        self._chooser.setAccessibleName(self.tr("Which output"))
        self._chooser.setAccessibleDescription(self._chooser.accessibleName())
        self._chooser.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._chooser.hide()
        self._chooser.activated.connect(self._choose)
        self._chosen = QLabel(self)  # instead of it, where nothing is clicked
        self._chosen.setProperty("role", "small")
        self._chosen.hide()
        self._is_bare = False

    def refresh(self) -> None:
        moment = self.session.moment
        train, test = moment.train, moment.test
        self._names = class_names(moment.setup.dataset) if train.labels is not None else ()
        self._offer(train.outputs.shape[1])
        values = self._values(train)
        low, high = self._range(values, train)
        groups = train.labels
        count = len(self._names)
        if groups is None:
            groups, count = np.zeros(values.size, np.intp), 1
        stack = stacked_shares(values, groups, count, low, high, _BINS)
        outline = None
        if test is not None:
            outline = shares_of(self._values(test), low, high, _BINS)
        threshold = above = None
        if train.labels is not None and train.outputs.shape[1] == 1:
            threshold = train.threshold
            above = float(np.mean(values > threshold))
        self._height.update(max(_highest(stack.sum(axis=0)), _highest(outline)))
        self.spread = Spread(low, high, stack, outline, values, threshold, above)
        self._tell_summary(train)
        self.update()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self._place_chooser()

    def set_bare(self, bare: bool) -> None:
        self._is_bare = bare
        self._show_chooser()

    def choose_output(self, output: int) -> None:
        """Show one of several outputs, or TOP."""
        self._chooser.setCurrentIndex(output + 1 if self._names else max(output, 0))
        self._choose()

    @property
    def shares_text(self) -> tuple[str, str]:
        """Return what is said left and right of the threshold; "" for nothing."""
        spread = self.spread
        if spread is None or spread.threshold is None or spread.above is None:
            return "", ""
        comma = self.session.style.decimal_comma
        threshold = axis_text(spread.threshold, decimal_comma=comma)
        if np.all(spread.values < spread.threshold):
            return self.tr("all outputs < {threshold}").format(threshold=threshold), ""
        if np.all(spread.values > spread.threshold):
            return "", self.tr("all outputs > {threshold}").format(threshold=threshold)
        left = self.tr("{percent} answered {name}").format(
            percent=percent_text(1.0 - spread.above, decimal_comma=comma), name=self._names[0]
        )
        right = self.tr("{percent} answered {name}").format(
            percent=percent_text(spread.above, decimal_comma=comma), name=self._names[1]
        )
        return left, right

    def paint(self, painter: QPainter) -> None:
        spread = self.spread
        if spread is None:
            return
        area = QRectF(self.rect()).adjusted(self.px(12), self.px(4), -self.px(12), -self.px(4))
        strip = QRectF(area.left(), area.top(), area.width(), self.px(20))
        if not self._chooser.isHidden():
            strip.setRight(self._chooser.geometry().left() - self.px(8))
        self._paint_legend(painter, strip, spread)
        said = any(self.shares_text)
        plot = QRectF(area)
        plot.setTop(strip.bottom() + self.px(22 if said else 8))
        plot.setBottom(area.bottom() - self.px(18))
        plot.setLeft(area.left() + self.px(34))
        if plot.height() < self.px(20):
            return
        axes = Axes(plot, spread.low, spread.high, self._height.limit)
        middle = spread.threshold if spread.threshold is not None else (axes.low + axes.high) / 2
        paint_axes(self, painter, axes, (axes.low, middle, axes.high))
        paint_bars(painter, axes, spread.stack, self._colors())
        if shapes := self._shapes():
            ground = self.theme.color("surface")
            paint_shapes(painter, axes, spread.stack, shapes, self.px(2.6), ground)
        if spread.test is not None:
            paint_outline(painter, axes, spread.test, QPen(self.theme.color("ink"), 1.4))
        if spread.threshold is not None:
            self._paint_threshold(painter, axes, strip.bottom(), spread.threshold)

    # What is shown

    def _values(self, answers: Answers) -> Floats:
        """Return (N,): the output that is looked at, of each sample."""
        if answers.outputs.shape[1] == 1:
            return answers.outputs[:, 0]
        if self._output == TOP:
            return answers.outputs.max(axis=1)
        return answers.outputs[:, self._output]

    def _range(self, values: Floats, answers: Answers) -> tuple[float, float]:
        activation = self.session.moment.setup.problem.network.layers[-1].activation
        if activation in RANGES:
            return RANGES[activation]
        finite = values[np.isfinite(values)]
        targets = answers.targets
        least = min(float(finite.min(initial=0.0)), float(targets.min()))
        most = max(float(finite.max(initial=0.0)), float(targets.max()))
        low = -self._ends[0].update(-least) if least < 0.0 else 0.0
        high = self._ends[1].update(most) if most > 0.0 else 0.0
        return (low, high) if low < high else (0.0, 1.0)

    def _offer(self, outputs: int) -> None:
        """Let one of several outputs be chosen, by its class's name."""
        if outputs == 1:
            offered: tuple[str, ...] = ()
        elif self._names:
            offered = (self.tr("largest output"), *self._names)
        else:
            offered = tuple(self.tr("output {n}").format(n=n + 1) for n in range(outputs))
        if offered != self._offered:
            self._offered = offered
            self._chooser.clear()
            self._chooser.addItems(offered)
            self._output = TOP if self._names else 0
            self._show_chooser()

    def _choose(self) -> None:
        index = self._chooser.currentIndex()
        self._output = index - 1 if self._names else index
        self._height = SteadyLimit()
        self._show_chooser()
        self.refresh()

    def _show_chooser(self) -> None:
        self._chooser.setVisible(bool(self._offered) and not self._is_bare)
        self._chosen.setVisible(bool(self._offered) and self._is_bare)
        self._chosen.setText(self._chooser.currentText())
        self._place_chooser()

    def _tell_summary(self, train: Answers) -> None:
        spread = self.spread
        assert spread is not None
        comma = self.session.style.decimal_comma
        if spread.above is not None and spread.threshold is not None:
            said = self.tr("{percent} above {threshold}").format(
                percent=percent_text(spread.above, decimal_comma=comma),
                threshold=axis_text(spread.threshold, decimal_comma=comma),
            )
        else:
            mean = number_text(float(np.mean(spread.values)), self.session.style)
            said = self.tr("mean {mean}").format(mean=mean)
            if self._names and self._output == TOP and train.accuracy is not None:
                said = self.tr("mean {mean}   right {percent}").format(
                    mean=mean, percent=percent_text(train.accuracy, decimal_comma=comma)
                )
        self.set_summary(said)

    # Painting

    def _colors(self) -> list[QColor]:
        if not self._names:
            return [self.theme.color("neutral")]
        return [class_color(self.theme, index) for index in range(len(self._names))]

    def _shapes(self) -> list[int]:
        """Return the shapes of the classes, where colors alone would not tell them apart."""
        shapes = [class_shape(index, len(self._names)) for index in range(len(self._names))]
        return [shape for shape in shapes if shape is not None]

    def _paint_legend(self, painter: QPainter, strip: QRectF, spread: Spread) -> None:
        names = self._names or (self.tr("outputs, train"),)
        entries = [(color, True, name) for color, name in zip(self._colors(), names, strict=True)]
        shapes: list[int | None] = [*self._shapes()]
        if spread.test is not None:
            entries.insert(0, (self.theme.color("ink"), False, self.tr("test")))
            shapes[:0] = [None] * bool(shapes)
        paint_swatches(self, painter, strip, entries, shapes)

    def _paint_threshold(self, painter: QPainter, axes: Axes, top: float, threshold: float) -> None:
        x = axes.x(threshold)
        left, right = self.shares_text
        self.set_font(painter, 11)
        gap = self.px(6)
        line = QRectF(axes.area.left(), top + self.px(3), axes.area.width(), self.px(15))
        if left:
            # What is said of all outputs may use the room on the other side.
            end = x - gap if right else line.right()
            box = QRectF(line.left(), line.top(), end - line.left(), line.height())
            self.write(painter, box, left, "ink", RIGHT if right else LEFT)
        if right:
            start = x + gap if left else line.left()
            box = QRectF(start, line.top(), line.right() - start, line.height())
            self.write(painter, box, right, "ink", LEFT if left else RIGHT)
        painter.setPen(self.dashed("ink", 1.4))
        start = line.top() if left and right else axes.area.top()
        painter.drawLine(QPointF(x, start), QPointF(x, axes.area.bottom()))

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chooser()

    def _place_chooser(self) -> None:
        width = max(round(self.px(124)), self._chooser.sizeHint().width())
        height = self._chooser.sizeHint().height()
        right = self.width() - round(self.px(12))
        self._chooser.setGeometry(right - width, round(self.px(3)), width, height)
        size = self._chosen.sizeHint()
        self._chosen.setGeometry(right - size.width(), round(self.px(3)), size.width(), height)


def _highest(shares: Floats | None) -> float:
    return 0.0 if shares is None else float(shares.max(initial=0.0))
