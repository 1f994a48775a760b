"""Where a run stands: the moment between two updates, and the pass that is read there."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from backpropviz.engine.batches import Batches
from backpropviz.engine.graph.expression_trace import (
    Differentiation,
    ExpressionTrace,
    overflow_of,
    usual_differentiation,
)
from backpropviz.engine.graph.graph import MOST_NODES
from backpropviz.engine.graph.network_graph import n_scalar_nodes
from backpropviz.engine.graph.program import Program
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage
from backpropviz.engine.trace import Trace
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup
from backpropviz.export.notation import Notation, notation_of, notation_of_expression
from backpropviz.phrases import Phrase, said
from backpropviz.session.answers import Examination
from backpropviz.session.forms import Form
from backpropviz.session.history import History
from backpropviz.session.maps import PlaneMaps
from backpropviz.session.moment import Moment
from backpropviz.session.progress import Progress
from backpropviz.session.reading import Reading


class Standing(Reading):
    """A run of an experiment, where it stands, and what follows from that.

    experiment: the document; setup: it, ready to compute with; moment: where the run stands, and
    all that follows from it; sample: which of the batch is followed; form: which picture of a
    network is wanted.
    """

    sabotage_changed = Signal()
    form_changed = Signal()
    refused = Signal(str)  # why something cannot be differentiated

    experiment: Experiment
    setup: Setup
    moment: Moment
    _run: History
    _plane_maps: PlaneMaps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sample = 0
        self.form = Form.NEURONS
        self._asked: tuple[Program, Differentiation] | None = None
        self._expression_trace: ExpressionTrace | None = None
        self._batches: tuple[Setup, Batches, Examination] | None = None
        self._notation: Notation | None = None
        self._named: object = None  # what in the notation has names: a graph, or nothing
        self._told_sabotage: Sabotage | None = None

    @property
    def history(self) -> History:
        """Return the history of the run."""
        return self._run

    @property
    def progress(self) -> Progress:
        """Return where the run stands."""
        return self.moment.progress

    @property
    def updates(self) -> int:
        """Return how many updates are done before this pass."""
        return self.moment.updates

    @property
    def rows(self) -> tuple[int, ...]:
        """Return the samples of the batch at hand, as rows of the training samples."""
        return self.moment.rows

    @property
    def has_samples_of_now(self) -> bool:
        """Say whether the samples at hand are the document's, and not those before an edit."""
        then, now = self.moment.setup.dataset, self.setup.dataset
        return then is now or np.array_equal(then.values, now.values)

    @property
    def trouble(self) -> Phrase | None:
        """Return in one sentence why this pass's update cannot be done; None if it can."""
        return self.moment.trouble

    @property
    def is_finite(self) -> bool:
        """Say whether all numbers of this pass and its update are finite."""
        return self.trouble is None

    @property
    def loss_after(self) -> float | None:
        """Return the loss of the same samples with the updated parameters, None if not finite."""
        return self.moment.loss_after

    @property
    def sabotage(self) -> Sabotage | None:
        """Return the wrong rule by which the pass at hand is made.

        At an update before it was switched on there is none; at one before it was switched off
        there is.
        """
        return self.moment.setup.sabotage

    @property
    def is_expression(self) -> bool:
        """Say whether an expression is open, and no network."""
        return self.setup.expression is not None

    @property
    def is_for_training(self) -> bool:
        """Say whether it is opened to be trained; one sample is opened to be stepped through."""
        return len(self.setup.dataset.inputs) > 1 or bool(self.experiment.variant)

    @property
    def trace(self) -> Trace:
        """Return what is stepped through: the pass at hand, in the form that is shown."""
        run = self.setup.expression
        if run is None:
            return self.network_trace
        known = self._expression_trace
        if known is None or known.run is not run or known.asked != self.differentiation:
            self._expression_trace = known = ExpressionTrace(run, self.differentiation)
        return known

    @property
    def network_trace(self) -> NetworkTrace:
        """Return the pass at hand, for the sample that is followed; of a network only."""
        if self.shown_form is Form.SCALARS:
            return self.moment.scalar_trace(self.sample)
        return self.moment.trace(self.sample)

    @property
    def network_subject(self) -> Quantity | None:
        """Return what is asked about as a number of a neuron: a product is part of its sum."""
        subject, trace = self.subject, self.network_trace
        if subject is None or not isinstance(trace, ScalarTrace):
            return subject
        return trace.whole(subject)

    @property
    def shown_form(self) -> Form:
        """Return which picture is shown: a graph that is too large is shown as matrices."""
        if self.form is Form.SCALARS and not self.can_show_scalars:
            return Form.MATRICES
        return self.form

    @property
    def can_show_scalars(self) -> bool:
        """Say whether the graph of the network's single operations is small enough to be drawn."""
        return n_scalar_nodes(self.setup.problem.network) <= MOST_NODES

    def set_form(self, form: Form) -> None:
        """Show another picture of the network; the cursor stays at the number it is at."""
        if form is self.form:
            return
        before, cursor = self.trace, self.cursor
        self.form = form
        if self.trace is not before:
            self.player.pause()
            self.cursor = _carried_over(before, cursor, self.trace)
        self.form_changed.emit()
        if self.trace is not before:
            self._tell(cursor)

    @property
    def differentiation(self) -> Differentiation:
        """Return what of an expression is differentiated, by what, and which way."""
        run = self.setup.expression
        if run is None:
            raise ValueError("expected an expression, but a network is open")
        if self._asked is None or self._asked[0] is not run.program:
            self._asked = (run.program, usual_differentiation(run.program))
        return self._asked[1]

    def set_differentiation(self, asked: Differentiation) -> None:
        """Differentiate something else; the values stay computed as far as they were.

        Where a derivative is too large for a number, nothing changes, and `refused` says so.
        """
        run = self.setup.expression
        if run is None or asked == self.differentiation:
            return
        problem = overflow_of(run, asked)
        if problem:
            text = self.tr("This cannot be differentiated here: {problem}.")
            comma = self.style.decimal_comma
            shown = said(problem, QCoreApplication.translate, decimal_comma=comma)
            self.refused.emit(text.format(problem=shown))
            return
        before, cursor = self.trace, self.cursor
        self.player.pause()
        self._asked = (run.program, asked)
        self.cursor = _carried_over(before, cursor, self.trace)
        self._tell(cursor)

    @property
    def notation(self) -> Notation:
        """Return the symbols that the pass at hand is written with."""
        trace = self.trace
        named: object = None
        if isinstance(trace, ExpressionTrace):
            named = (trace, self.style.decimal_comma)  # its constants are numbers
        if isinstance(trace, ScalarTrace):
            named = trace.graph
        if self._notation is None or self._named != named:
            self._named = named
            self._notation = self._make_notation(trace)
        return self._notation

    def _make_notation(self, trace: Trace) -> Notation:
        if isinstance(trace, ExpressionTrace):
            return notation_of_expression(trace, self.style)
        graph = trace.graph if isinstance(trace, ScalarTrace) else None
        network, dataset = self.setup.problem.network, self.setup.dataset
        return notation_of(self.experiment, network, self.rows, dataset, graph)

    def set_sample(self, sample: int) -> None:
        """Follow another sample of the batch; one that it does not have means the nearest."""
        sample = min(max(sample, 0), len(self.rows) - 1)
        if sample != self.sample:
            self.sample = sample
            self._tell(self.cursor)

    def _stand_at(self, progress: Progress) -> None:
        segment = self.history.segment_at(progress.updates)
        setup = segment.setup
        if self._batches is None or self._batches[0] is not setup:
            drawn = setup.schedule.batches(setup.problem.inputs.shape[0])
            self._batches = (setup, drawn, Examination(setup))
        _, batches, examination = self._batches
        rows = tuple(batches.rows(progress.updates + 1).tolist())
        epochs = segment.epochs_at(progress.updates)
        self.moment = Moment(examination, progress, epochs, rows, self._plane_maps)
        self.sample = min(self.sample, len(rows) - 1)
        self._notation = None
        run = setup.expression
        if run is not None and overflow_of(run, self.differentiation):
            self._asked = None  # what a document asks at first is known to have an answer

    def _tell(self, was_at: int) -> None:
        """Say that the numbers changed, and then that the cursor did, if it did."""
        self.trace_changed.emit()
        if self.cursor != was_at:
            self.cursor_changed.emit(self.cursor)

    def _tell_sabotage(self) -> None:
        if self.sabotage != self._told_sabotage:
            self._told_sabotage = self.sabotage
            self.sabotage_changed.emit()


def _carried_over(before: Trace, cursor: int, after: Trace) -> int:
    """Return the cursor of another trace of the same numbers at which as much is known.

    That is behind the last number that both have steps for.
    """
    if cursor == len(before):
        return len(after)
    for index in range(cursor - 1, -1, -1):
        made = after.find(before[index].quantity)
        if made is not None:
            return made + 1
    return 0
