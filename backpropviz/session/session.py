"""The session: the experiment that is open, how far its training is, and the edits of both.

Commands change it, signals tell that something really changed, and the views read it.
"""

import math

from PySide6.QtCore import QCoreApplication, QObject, Signal

from backpropviz.data.plane import Plane, default_plane
from backpropviz.engine.trace import Step
from backpropviz.engine.training import Diverged
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import set_up
from backpropviz.phrases import said
from backpropviz.session.comparison import Comparison
from backpropviz.session.editing import Editing
from backpropviz.session.edits import Source, State
from backpropviz.session.history import History
from backpropviz.session.maps import PlaneMaps
from backpropviz.session.progress import Progress, carried_over, start_of
from backpropviz.session.proofs import Proofs
from backpropviz.session.trainer import Trainer
from backpropviz.session.trouble import describe_trouble


class Session(Editing):
    """What is the case now.

    history: the updates of the run; trainer: moves it; proofs: of the gradients at hand;
    comparison: the variants that run beside it; shown_rows: the rows of the dataset that stand out,
    None for all. See Editing, Standing and Reading for the rest.
    """

    progress_changed = Signal()  # other parameters; while it trains, once a frame
    plane_changed = Signal()
    shown_rows_changed = Signal()
    diverged = Signal(str)  # why the next update cannot be done

    def __init__(self, experiment: Experiment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown_rows: frozenset[int] | None = None
        setup = set_up(experiment)
        start = start_of(setup)
        self._plane_maps = PlaneMaps(setup.dataset)
        state = State(experiment, setup, History(setup, start), start, Source(saved=experiment))
        self._put(state, state.history, state.progress)
        self.comparison = Comparison(self, self)
        self.trainer = Trainer(self, self, self.comparison)
        self.proofs = Proofs(self, self)

    def twin(self) -> "Session":
        """Return another session that stands where this one does, for a picture of its own.

        It shares the run, which it may read and must not train.
        """
        twin = Session(self.experiment)
        state = State(self.experiment, self.setup, self.history, self.progress, twin.source)
        twin._put(state, self.history, self.progress)
        twin.form, twin.sample, twin.style = self.form, self.sample, self.style
        twin.detail, twin.lit, twin._asked = self.detail, self.lit, self._asked
        twin.cursor = self.cursor
        twin.proofs.set_epsilon(self.proofs.epsilon)
        twin.proofs.set_on(self.proofs.is_on)
        return twin

    def footnotes(self, step: Step) -> list[str]:
        """Return the experiment's remarks on a step, as long as its number is the one they mean."""
        name = self.trace.plain_name(step.quantity)
        return [
            note.text
            for note in self.experiment.footnotes
            if note.quantity == name and math.isclose(note.value, step.value, rel_tol=1e-6)
        ]

    # Training

    def next_pass(self) -> None:
        """Take the updated parameters and begin the next pass; only where all is finite."""
        if self.is_finite:
            self.trainer.update()

    def previous_pass(self) -> None:
        """Go back to the end of the pass before this one."""
        if self.updates > self.history.segments[0].start:
            before = self.updates - 1
            self.trainer.go_to(before)
            if self.updates == before:
                self.go_to_end()

    def step_back(self) -> None:
        """Undo the last step; from the start of a pass, go to the end of the one before."""
        if self.cursor == 0:
            self.previous_pass()
        else:
            super().step_back()

    def move_to(self, progress: Progress, *, settled: bool, shown: bool = True) -> None:
        """Stand at another progress of the run, before its first step; the trainer's command.

        While it trains (not settled), nobody is told that the pass at hand is another one, and
        between two frames (not shown) nobody is told anything.
        """
        was_at, self.cursor = self.cursor, 0
        self._stand_at(progress)
        if not shown:
            return
        self.progress_changed.emit()
        if settled or was_at:
            self._tell(was_at)
        self._tell_sabotage()

    def tell_trouble(self, error: Diverged) -> None:
        """Tell that the next update cannot be done; the trainer's command."""
        trouble = self.trouble or describe_trouble(error)
        self.diverged.emit(said(trouble, QCoreApplication.translate))

    # What is looked at

    @property
    def plane(self) -> Plane:
        """Return the plane of the inputs that pictures are of."""
        return self._plane_maps.plane

    def set_plane(self, plane: Plane) -> None:
        """Choose another plane."""
        self._plane_maps.set_plane(plane)
        self.moment.forget_maps()
        self.plane_changed.emit()

    def show_rows(self, rows: frozenset[int] | None) -> None:
        """Let only some rows of the dataset stand out; None: all of them."""
        if rows != self.shown_rows:
            self.shown_rows = rows
            self.shown_rows_changed.emit()

    # What an edit means for all of it

    def _pause(self) -> None:
        self.player.pause()
        self.trainer.pause()

    def _restore(self, state: State) -> None:
        """Make another state the case, after an edit or its undoing.

        A run whose settings alone are other ones goes on from where it stands. The cursor stays
        where it is while the document and its network stay the same.
        """
        was_at, source, network = self.cursor, self.source, self.setup.problem.network
        if state.history is self.history and state.setup is self.setup:
            run, progress = self.history, self.progress  # maybe of an earlier update's settings
        elif state.history is self.history:
            run, progress = self._history_here(), carried_over(self.progress, state.setup)
        else:
            run, progress = state.history, state.progress
        goes_on = run is self.history
        if not goes_on:
            self.trainer.forget()
        self._put(state, run, progress)
        if goes_on:
            self.trainer.take_up()
        opened = source is not self.source
        if opened:
            self.sample = 0
            self.shown_rows = None
            self._plane_maps.set_plane(default_plane(self.setup.dataset))
        stays = not opened and network == self.setup.problem.network
        self.cursor = min(was_at, len(self.trace)) if stays else 0
        # Before anybody hears of it: what was pointed at may not be there any longer.
        was_selected, self.selection = self.selection, None
        if opened:
            self.document_opened.emit()
        self.experiment_changed.emit()
        if was_selected is not None:
            self.selection_changed.emit()
        self.progress_changed.emit()
        self._tell(was_at)
        self._tell_sabotage()
        self._tell_modified()

    def _put(self, state: State, run: History, progress: Progress) -> None:
        self.experiment, self.source, self.setup = state.experiment, state.source, state.setup
        self._run = run
        if progress.updates == run.length and run.segments[-1].setup is not self.setup:
            run.change_settings(self.setup)
        self._follow_data()
        # Since a state was left, its run may have had another optimizer from there on.
        self._stand_at(carried_over(progress, run.segment_at(progress.updates).setup))

    def _follow_data(self) -> None:
        """Let plane and filter fit the dataset, if it is another one."""
        dataset = self.setup.dataset
        if dataset is not self._plane_maps.dataset:
            self._plane_maps.set_dataset(dataset)
            self.shown_rows = None
