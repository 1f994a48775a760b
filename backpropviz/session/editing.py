"""The document that is open, and its edits: each is an entry of the undo stack."""

import secrets
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage
from backpropviz.experiment import editing
from backpropviz.experiment.data_editing import with_input, with_target
from backpropviz.experiment.files import write_experiment
from backpropviz.experiment.lesson_checks import fitted
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup, set_up, set_up_again
from backpropviz.experiment.validation import validate, validate_alone
from backpropviz.experiment.variant_checks import with_fitting_variants
from backpropviz.experiment.variants import is_same_run
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.session.edits import Edit, Source, State, goes_on, source_of
from backpropviz.session.history import History
from backpropviz.session.progress import Progress, carried_over, start_of
from backpropviz.session.standing import Standing

_RESET: Final = QT_TRANSLATE_NOOP("Editing", "Reset")
_BYTES_SET_ASIDE = 2**18  # of a run that only undo can bring back


class Editing(Standing):
    """A document with where it is kept, what can be done to it, and undo.

    source: where the document came from. What another state means for the run is the session's.
    """

    document_opened = Signal()  # another document, or this one in another file
    experiment_changed = Signal()  # another document or an edit of this one
    modified_changed = Signal(bool)
    updates_set_aside = Signal(int)  # by an edit of the settings before the last update
    started_over = Signal(int)  # by an edit of the model or the set of samples, after so many

    source: Source

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._was_modified = False

    # The document

    def open(self, name_or_path: str) -> None:
        """Open a built-in experiment or a file; raises ExperimentError and changes nothing."""
        experiment = open_by_name_or_path(name_or_path)
        text = QT_TRANSLATE_NOOP("Editing", "Open {title}")
        self._open(text, experiment, source_of(experiment, name_or_path))

    def recover(self, experiment: Experiment) -> None:
        """Open an experiment that was never saved; undo brings back the one before."""
        text = QT_TRANSLATE_NOOP("Editing", "Recover {title}")
        self._open(text, experiment, Source(saved=None))

    def adopt(self, name_or_path: str) -> None:
        """Remember where the open document came from."""
        self._set_source(source_of(self.experiment, name_or_path))

    def save(self, path: Path) -> None:
        """Write the document to a file; raises ExperimentError if that fails."""
        write_experiment(self.experiment, path)
        self._set_source(Source(saved=self.experiment, path=path))

    @property
    def is_modified(self) -> bool:
        """Say whether there are edits that are not saved."""
        return self.experiment != self.source.saved

    @property
    def undo_text(self) -> str:
        """Return what the edit is called that undo takes back, a phrase; "" if there is none."""
        return self._text_of_edit(self.undo_stack.index() - 1)

    @property
    def redo_text(self) -> str:
        """Return what the edit is called that redo brings back, a phrase; "" if there is none."""
        return self._text_of_edit(self.undo_stack.index())

    # Edits

    def edit(self, text: Phrase, experiment: Experiment, gesture: str = "") -> None:
        """Replace the experiment; undoable. Edits of one gesture are one entry.

        While the model and the set of samples stay, the run goes on with the other settings; the
        updates that were done after the one at hand are set aside. Another model, or another
        generator or file, starts at update 0.
        Raises ExperimentError, and changes nothing, if the experiment is not valid.
        """
        if experiment == self.experiment:
            return
        if experiment.model is not self.experiment.model:
            experiment = fitted(experiment)
        if experiment.variant is self.experiment.variant:
            experiment = with_fitting_variants(experiment, validate_alone)
        validate(experiment)
        if is_same_run(self.experiment, experiment):  # no number changes
            state = State(experiment, self.setup, self.history, self.progress, self.source)
            self._push(text, state, gesture)
            return
        setup = set_up_again(experiment, self.experiment, self.setup)
        if goes_on(self.experiment, experiment):
            self._go_on_with(text, experiment, setup, gesture)
            return
        given_up, start = self.history.length, start_of(setup)
        self._push(
            text, State(experiment, setup, History(setup, start), start, self.source), gesture
        )
        if given_up:
            self.started_over.emit(given_up)

    def edit_to_run(
        self,
        text: Phrase,
        experiment: Experiment,
        setup: Setup,
        history: History,
        progress: Progress,
    ) -> None:
        """Take up another experiment together with a run of it, where that stands; undoable.

        Raises ExperimentError, and changes nothing, if the experiment is not valid.
        """
        validate(experiment)
        self._push(text, State(experiment, setup, history, progress, self.source))

    def edit_number(
        self, text: Phrase, quantity: Quantity, value: float, gesture: str = ""
    ) -> None:
        """Give an input, a target, a weight, a bias or a name of an expression another value.

        A weight edited after some updates makes the parameters at hand the new start.
        """
        if quantity.kind in (Kind.INPUT, Kind.TARGET):
            change = with_input if quantity.kind is Kind.INPUT else with_target
            row = int(self.moment.setup.dataset.train[self.rows[self.sample]])
            self.edit(text, change(self.experiment, row, quantity.unit, value), gesture)
            return
        if quantity.kind is Kind.NODE:
            name = self.trace.plain_name(quantity)
            self.edit(text, editing.with_value(self.experiment, name, value), gesture)
            return
        parameters = self.progress.parameters.copy()
        index = parameters.index(quantity)
        if parameters.flat[index] != value:
            parameters.flat[index] = value
            self.edit(text, editing.with_parameters(self.experiment, parameters), gesture)

    def reset(self, text: Phrase = _RESET) -> None:
        """Start over: the parameters of update 0, nothing computed. Edits and the seed stay.

        The run is set aside; undo, called `text`, brings it back.
        """
        self._pause()
        if self.history.length == self.history.segments[0].start:
            self.go_to_start()
            return
        start = start_of(self.setup)
        run = History(self.setup, start)
        after = State(self.experiment, self.setup, run, start, self.source)
        self._push(text, after)
        self.go_to_start()

    def new_seed(self, text: Phrase) -> None:
        """Draw all weights and biases anew, from the next seed; undoable."""
        seed = self.experiment.model.initializer.seed + 1
        self.edit(text, editing.with_seed(self.experiment, seed))

    def set_sabotage(self, sabotage: Sabotage | None) -> None:
        """Let the way back follow a wrong rule, or the right ones again; undoable, never saved.

        The run goes on as after an edit of its settings. Raises ValueError if the network does not
        have what the sabotage concerns.
        """
        if sabotage == self.sabotage and sabotage == self.setup.sabotage:
            return
        if sabotage is not None and not sabotage.fits(self.setup.problem.network):
            raise ValueError(f"expected a sabotage that fits the network, got {sabotage}")
        # Which one it is stays unsaid: the menu that undoes it is seen by all.
        off = QT_TRANSLATE_NOOP("Editing", "Switch sabotage off")
        on = QT_TRANSLATE_NOOP("Editing", "Switch sabotage on")
        text = off if sabotage is None else on
        self._go_on_with(text, self.experiment, replace(self.setup, sabotage=sabotage))

    def draw_sabotage(self) -> None:
        """Let the way back follow a wrong rule that nobody knows; another one than now."""
        now = self.sabotage
        possible = [
            each
            for each in self.moment.possible_sabotages()
            if now is None or (each.rule, each.layer) != (now.rule, now.layer)
        ]
        if possible:
            rule = secrets.choice(list(dict.fromkeys(each.rule for each in possible)))
            drawn = secrets.choice([each for each in possible if each.rule is rule])
            self.set_sabotage(replace(drawn, secret=True))

    # How it follows from the experiment

    def _go_on_with(
        self, text: Phrase, experiment: Experiment, setup: Setup, gesture: str = ""
    ) -> None:
        """Go on from where the run stands with other settings; what was done later is set aside."""
        history, progress = self._history_here(), carried_over(self.progress, setup)
        set_aside = self.history.length - history.length
        self._push(text, State(experiment, setup, history, progress, self.source), gesture)
        if set_aside:
            self.updates_set_aside.emit(set_aside)

    def _history_here(self) -> History:
        """Return the run up to where it stands: itself, or one of its own if it goes further."""
        if self.updates == self.history.length:
            return self.history
        return self.history.until(self.updates)

    def _open(self, text: Phrase, experiment: Experiment, source: Source) -> None:
        self._pause()
        setup = set_up(experiment)
        start = start_of(setup)
        after = State(experiment, setup, History(setup, start), start, source)
        # A title of the library is said in the language; any other is the same in all.
        title = experiment.title and Phrase("Experiment", experiment.title)
        self._push(text.format(title=title), after)

    def _set_source(self, source: Source) -> None:
        # The entries of the undo stack hold this object, so its content changes, not the object:
        # undoing an edit must not forget that the document has been saved since.
        self.source.move_to(source)
        self.document_opened.emit()
        self._tell_modified()

    def _push(self, text: Phrase, after: State, gesture: str = "") -> None:
        before = State(self.experiment, self.setup, self.history, self.progress, self.source)
        self.undo_stack.push(Edit(text, before, after, gesture, self._restore))
        if after.history is not before.history:
            before.history.thin(_BYTES_SET_ASIDE)

    def _text_of_edit(self, index: int) -> str:
        edit = self.undo_stack.command(index)
        return edit.phrase if isinstance(edit, Edit) else ""

    def _tell_modified(self) -> None:
        if self.is_modified != self._was_modified:
            self._was_modified = self.is_modified
            self.modified_changed.emit(self.is_modified)

    # What the session does

    def _pause(self) -> None:
        """Let nothing go on by itself."""
        raise NotImplementedError

    def _restore(self, state: State) -> None:
        """Make another state the case, after an edit or its undoing."""
        raise NotImplementedError
