"""Where a run stands: the moment between two updates, and the pass that is read there."""

from PySide6.QtCore import QObject, Signal

from backpropviz.engine.batches import Batches
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.sabotage.sabotage import Sabotage
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup
from backpropviz.export.notation import Notation, notation_of
from backpropviz.session.answers import Examination
from backpropviz.session.history import History
from backpropviz.session.maps import PlaneMaps
from backpropviz.session.moment import Moment
from backpropviz.session.progress import Progress
from backpropviz.session.reading import Reading


class Standing(Reading):
    """A run of an experiment, where it stands, and what follows from that.

    experiment: the document; setup: it, ready to compute with; moment: where the run stands, and
    all that follows from it; sample: which of the batch is followed.
    """

    sabotage_changed = Signal()

    experiment: Experiment
    setup: Setup
    moment: Moment
    _run: History
    _plane_maps: PlaneMaps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sample = 0
        self._batches: tuple[Setup, Batches, Examination] | None = None
        self._notation: Notation | None = None
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
    def trouble(self) -> str | None:
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
    def trace(self) -> NetworkTrace:
        """Return the pass at hand, for the sample that is followed, step by step."""
        return self.moment.trace(self.sample)

    @property
    def notation(self) -> Notation:
        """Return the symbols that the pass at hand is written with."""
        if self._notation is None:
            network = self.setup.problem.network
            self._notation = notation_of(self.experiment, network, self.rows, self.setup.dataset)
        return self._notation

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
            samples, schedule = setup.problem.inputs.shape[0], setup.schedule
            drawn = Batches(samples, schedule.batch_size, schedule.order, schedule.seed)
            self._batches = (setup, drawn, Examination(setup))
        _, batches, examination = self._batches
        rows = tuple(batches.rows(progress.updates + 1).tolist())
        epochs = segment.epochs_at(progress.updates)
        self.moment = Moment(examination, progress, epochs, rows, self._plane_maps)
        self.sample = min(self.sample, len(rows) - 1)
        self._notation = None

    def _tell(self, was_at: int) -> None:
        """Say that the numbers changed, and then that the cursor did, if it did."""
        self.trace_changed.emit()
        if self.cursor != was_at:
            self.cursor_changed.emit(self.cursor)

    def _tell_sabotage(self) -> None:
        if self.sabotage != self._told_sabotage:
            self._told_sabotage = self.sabotage
            self.sabotage_changed.emit()
