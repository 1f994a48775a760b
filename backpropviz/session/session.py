"""The session: the experiment that is open, how far its training is, and the edits of both.

Commands change it, signals tell that something really changed, and the views read it.
"""

import math
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from backpropviz.engine.quantities import Kind, Quantity, plain_name
from backpropviz.engine.trace import Step
from backpropviz.experiment import editing
from backpropviz.experiment.files import write_experiment
from backpropviz.experiment.library import find_experiment, library, open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup, set_up
from backpropviz.experiment.validation import validate
from backpropviz.export.notation import Notation, notation_of
from backpropviz.session.edits import Edit, Source, State
from backpropviz.session.pass_at_hand import PassAtHand
from backpropviz.session.progress import Progress, carried_over, start_of
from backpropviz.session.reading import Reading

_MOST_HISTORY_BYTES = 32 * 2**20


class Session(Reading):
    """What is the case now.

    experiment: the document; source: where it came from; setup: it, ready to compute with;
    progress: the parameters now; trace: the pass at hand; rows: the samples of its batch; sample:
    which of them is followed; notation: the symbols it is written with. See Reading for the rest.
    """

    document_opened = Signal()  # another document, or this one in another file
    experiment_changed = Signal()  # another document or an edit of this one
    modified_changed = Signal(bool)

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.sample = 0
        self._was_modified = False
        self._history: tuple[Progress, ...] = ()  # the starts of the passes before this one
        self._put(State(experiment, start_of(set_up(experiment)), (), Source(saved=experiment)))

    # The document

    def open(self, name_or_path: str) -> None:
        """Open a built-in experiment or a file; raises ExperimentError and changes nothing."""
        experiment = open_by_name_or_path(name_or_path)
        self._open(self.tr("Open {title}"), experiment, _source(experiment, name_or_path))

    def recover(self, experiment: Experiment) -> None:
        """Open an experiment that was never saved; undo brings back the one before."""
        self._open(self.tr("Recover {title}"), experiment, Source(saved=None))

    def adopt(self, name_or_path: str) -> None:
        """Remember where the open document came from."""
        self._set_source(_source(self.experiment, name_or_path))

    def save(self, path: Path) -> None:
        """Write the document to a file; raises ExperimentError if that fails."""
        write_experiment(self.experiment, path)
        self._set_source(Source(saved=self.experiment, path=path))

    @property
    def is_modified(self) -> bool:
        """Say whether there are edits that are not saved."""
        return self.experiment != self.source.saved

    def footnotes(self, step: Step) -> list[str]:
        """Return the experiment's remarks on a step, as long as its number is the one they mean."""
        name = plain_name(step.quantity)
        return [
            note.text
            for note in self.experiment.footnotes
            if note.quantity == name and math.isclose(note.value, step.value, rel_tol=1e-6)
        ]

    # Training, one pass at a time

    @property
    def updates(self) -> int:
        """Return how many updates are done before this pass."""
        return self.progress.updates

    @property
    def trouble(self) -> str | None:
        """Return in one sentence why this pass's update cannot be done; None if it can."""
        return self._pass.trouble

    @property
    def is_finite(self) -> bool:
        """Say whether all numbers of this pass and its update are finite."""
        return self.trouble is None

    @property
    def can_go_to_next_pass(self) -> bool:
        """Say whether the update of this pass is done and finite."""
        return self.cursor == len(self.trace) and self.is_finite

    @property
    def loss_after(self) -> float | None:
        """Return the loss of the same samples with the updated parameters, None if not finite."""
        return self._pass.loss_after

    def next_pass(self) -> None:
        """Take the updated parameters and begin the next pass; only where all is finite."""
        if not self.is_finite:
            return
        kept = self._history
        if (len(kept) + 1) * self.progress.n_bytes > _MOST_HISTORY_BYTES:
            kept = kept[1:]
        self._history = (*kept, self.progress)
        self._begin_pass(self._pass.progress_after)

    def previous_pass(self) -> None:
        """Go back to the end of the pass before this one."""
        if self._history:
            *kept, before = self._history
            self._history = tuple(kept)
            # The optimizer may have been edited since.
            self._begin_pass(carried_over(before, self.setup), at_end=True)

    def step_back(self) -> None:
        """Undo the last step; from the start of a pass, go to the end of the one before."""
        if self.cursor == 0:
            self.previous_pass()
        else:
            super().step_back()

    def reset(self) -> None:
        """Start over: the parameters of update 0, nothing computed. Edits and the seed stay."""
        self.player.pause()
        if self.updates == 0:
            self.go_to_start()
            return
        self._history = ()
        self._begin_pass(start_of(self.setup))

    def set_sample(self, sample: int) -> None:
        """Follow another sample of the batch; one that it does not have means the nearest."""
        sample = min(max(sample, 0), len(self.rows) - 1)
        if sample != self.sample:
            self.sample = sample
            self._read()
            self._tell(self.cursor)

    # Edits

    def edit(self, text: str, experiment: Experiment, gesture: str = "") -> None:
        """Replace the experiment; undoable. Edits of one gesture are one entry.

        While the model stays as it is, so does the progress; another model starts at update 0.
        Raises ExperimentError, and changes nothing, if the experiment is not valid.
        """
        if experiment == self.experiment:
            return
        validate(experiment)
        setup = set_up(experiment)
        if experiment.model == self.experiment.model:
            progress, history = carried_over(self.progress, setup), self._history
        else:
            progress, history = start_of(setup), ()
        self._push(text, State(experiment, progress, history, self.source), gesture)

    def edit_number(self, text: str, quantity: Quantity, value: float, gesture: str = "") -> None:
        """Give an input, a target, a weight or a bias another value.

        A weight edited after some updates makes the parameters at hand the new start.
        """
        if quantity.kind in (Kind.INPUT, Kind.TARGET):
            change = editing.with_input if quantity.kind is Kind.INPUT else editing.with_target
            row = self.rows[self.sample]
            self.edit(text, change(self.experiment, row, quantity.unit, value), gesture)
            return
        parameters = self.progress.parameters.copy()
        layer = quantity.layer - 1
        if quantity.kind is Kind.BIAS:
            index = parameters.bias_index(layer, quantity.unit)
        else:
            index = parameters.weight_index(layer, quantity.source, quantity.unit)
        if parameters.flat[index] != value:
            parameters.flat[index] = value
            self.edit(text, editing.with_parameters(self.experiment, parameters), gesture)

    def new_seed(self, text: str) -> None:
        """Draw all weights and biases anew, from the next seed; undoable."""
        seed = self.experiment.model.initializer.seed + 1
        self.edit(text, editing.with_seed(self.experiment, seed))

    # How it follows from the experiment

    def _open(self, text: str, experiment: Experiment, source: Source) -> None:
        self.player.pause()
        after = State(experiment, start_of(set_up(experiment)), (), source)
        self._push(text.format(title=experiment.title), after)

    def _set_source(self, source: Source) -> None:
        # The entries of the undo stack hold this object, so its content changes, not the object:
        # undoing an edit must not forget that the document has been saved since.
        self.source.move_to(source)
        self.document_opened.emit()
        self._tell_modified()

    def _push(self, text: str, after: State, gesture: str = "") -> None:
        before = State(self.experiment, self.progress, self._history, self.source)
        self.undo_stack.push(Edit(text, before, after, gesture, self._restore))

    def _restore(self, state: State) -> None:
        """Make another state the case, after an edit or its undoing.

        The cursor stays where it is while the document and its network stay the same.
        """
        was_at, source, network = self.cursor, self.source, self.setup.problem.network
        self._put(state)
        opened = source is not state.source
        if opened:
            self.sample = 0
            self._read()
        stays = not opened and network == self.setup.problem.network
        self.cursor = min(was_at, len(self.trace)) if stays else 0
        if opened:
            self.document_opened.emit()
        self.experiment_changed.emit()
        self.select(None)
        self._tell(was_at)
        self._tell_modified()

    def _begin_pass(self, progress: Progress, *, at_end: bool = False) -> None:
        was_at = self.cursor
        self._compute(progress)
        self.cursor = len(self.trace) if at_end else 0
        self._tell(was_at)

    def _put(self, state: State) -> None:
        self.experiment = state.experiment
        self.source = state.source
        self.setup: Setup = set_up(state.experiment)
        self._history = state.history
        self._compute(state.progress)

    def _compute(self, progress: Progress) -> None:
        self.progress = progress
        self._pass = PassAtHand(self.setup, self.experiment.training, progress)
        self.rows = self._pass.rows
        self.sample = min(self.sample, len(self.rows) - 1)
        self._read()

    def _read(self) -> None:
        self.trace = self._pass.trace(self.sample)
        self.notation: Notation = notation_of(
            self.experiment, self.setup.problem.network, self.rows
        )

    def _tell(self, was_at: int) -> None:
        """Say that the numbers changed, and then that the cursor did, if it did."""
        self.trace_changed.emit()
        if self.cursor != was_at:
            self.cursor_changed.emit(self.cursor)

    def _tell_modified(self) -> None:
        if self.is_modified != self._was_modified:
            self._was_modified = self.is_modified
            self.modified_changed.emit(self.is_modified)


def _source(experiment: Experiment, name_or_path: str) -> Source:
    path = find_experiment(name_or_path)
    name = {entry.path: entry.name for entry in library()}.get(path)
    return Source(saved=experiment, path=None if name else path, name=name)
