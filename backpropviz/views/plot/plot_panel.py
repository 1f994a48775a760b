"""What the panels with curves share: a row of switches, the plot, and the way back by its line."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from backpropviz.export.numbers import NumberStyle, count_text, number_text
from backpropviz.session.history import Segment
from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.panel import Panel
from backpropviz.views.plot.chart import Chart, Mark
from backpropviz.views.plot.plot import Plot

translate = QCoreApplication.translate


class PlotPanel(Panel):
    """Shows curves over the updates of the run; dragging the line goes to another update."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.plot = Plot(theme, self)
        self.plot.update_chosen.connect(session.trainer.go_to)
        self._head = QWidget(self)
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.switches = QHBoxLayout(self._head)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self._head)
        self._rows.addWidget(self.plot, 1)
        self._marks: tuple[Mark, ...] = ()
        self._marked: tuple[tuple[Segment, ...], NumberStyle] = ((), session.style)
        session.trainer.seeking_changed.connect(self.refresh_if_seen)

    def chart(self) -> Chart:
        """Return what is to be seen now."""
        raise NotImplementedError

    def summary_text(self) -> str:
        """Return the line beside the title."""
        raise NotImplementedError

    def refresh(self) -> None:
        self.plot.show_chart(self.chart(), decimal_comma=self.session.style.decimal_comma)
        summary = self.summary_text()
        self.set_summary(summary)
        if self.plot.accessibleDescription() != summary:
            self.plot.setAccessibleDescription(summary)

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self._rows.setSpacing(0)
        self._rows.setContentsMargins(0, 0, 0, round(4 * scale))
        self.switches.setContentsMargins(round(8 * scale), 0, round(10 * scale), 0)
        self.switches.setSpacing(round(2 * scale))
        self.plot.set_theme(theme, scale)

    def set_bare(self, bare: bool) -> None:
        self._head.setVisible(not bare)

    def name_it(self, object_name: str, title: str) -> None:
        super().name_it(object_name, title)
        self.plot.setAccessibleName(title)

    def marks(self) -> tuple[Mark, ...]:
        """Return where the settings changed."""
        segments, style = self.session.history.segments, self.session.style
        if self._marked != (segments, style):
            self._marked = (segments, style)
            self._marks = _marks_of(segments, style)
        return self._marks

    def run_ends(self) -> tuple[int, int]:
        """Return the first and the last update of the run."""
        history = self.session.history
        return history.segments[0].start, history.length


def _marks_of(segments: tuple[Segment, ...], style: NumberStyle) -> tuple[Mark, ...]:
    marks = []
    for before, after in pairwise(segments):
        said = translate("PlotPanel", "settings changed after update {number}").format(
            number=count_text(after.start, decimal_comma=style.decimal_comma)
        )
        changed = _changes(before, after, style)
        marks.append(Mark(after.start, "\n".join([said, *changed])))
    return tuple(marks)


def _changes(before: Segment, after: Segment, style: NumberStyle) -> list[str]:
    """Return what is another setting now, as far as one line says it."""
    was, now = before.setup, after.setup
    rates = [setup.optimizer.hyperparameters.learning_rate for setup in (was, now)]
    lines = []
    if was.optimizer.name != now.optimizer.name:
        lines.append(translate("PlotPanel", "optimizer: {name}").format(name=now.optimizer.name))
    if rates[0] != rates[1]:
        lines.append(
            translate("PlotPanel", "learning rate: {before} → {after}").format(
                before=number_text(rates[0], style), after=number_text(rates[1], style)
            )
        )
    sizes = [setup.schedule.batch_size for setup in (was, now)]
    if sizes[0] != sizes[1]:
        size = translate("PlotPanel", "all samples") if sizes[1] is None else str(sizes[1])
        lines.append(translate("PlotPanel", "batch: {size}").format(size=size))
    return lines
