"""Undo and redo: one entry holds what was before an edit and what is after it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QUndoCommand

from backpropviz.experiment.library import find_experiment, library
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.setup import Setup
from backpropviz.phrases import Phrase
from backpropviz.session.history import History
from backpropviz.session.progress import Progress

_MERGEABLE = 1


@dataclass(slots=True, eq=False)
class Source:
    """Where a document is kept. All states of one document share it, before and after a save.

    saved: what is kept there; None if the document was never saved. name: in the library.
    """

    saved: Experiment | None
    path: Path | None = None
    name: str | None = None

    def move_to(self, other: "Source") -> None:
        """Keep the document elsewhere from now on."""
        self.saved, self.path, self.name = other.saved, other.path, other.name


def source_of(saved: Experiment, name_or_path: str) -> Source:
    """Return where a document is kept that was opened by a name of the library or a path."""
    path = find_experiment(name_or_path)
    name = {entry.path: entry.name for entry in library()}.get(path)
    return Source(saved=saved, path=None if name else path, name=name)


def goes_on(before: Experiment, after: Experiment) -> bool:
    """Say whether training goes on after an edit: samples may change one by one."""
    old, new = before.data, after.data
    sets = [(data.generator, data.table, data.csv, data.outputs_of) for data in (old, new)]
    same_set = new.source == "inputs" or sets[0] == sets[1]
    return before.model == after.model and same_set


class State(NamedTuple):
    """All that an edit can change: the document, the run and where it stands.

    The source is altered in place, but by no edit; the history grows while training goes on.
    """

    experiment: Experiment
    setup: Setup
    history: History
    progress: Progress
    source: Source


class Edit(QUndoCommand):
    """One edit; those of one gesture (a dragged number) become one entry.

    phrase: what it is called, which Qt's text of it does not keep in all languages.
    """

    def __init__(
        self,
        text: Phrase,
        before: State,
        after: State,
        gesture: str,
        apply: Callable[[State], None],
    ) -> None:
        super().__init__(text)
        self.phrase = text
        self._before = before
        self._after = after
        self._gesture = gesture
        self._apply = apply

    def redo(self) -> None:
        self._apply(self._after)

    def undo(self) -> None:
        self._apply(self._before)

    def id(self) -> int:
        return _MERGEABLE if self._gesture else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Edit) or other._gesture != self._gesture:
            return False
        self._after = other._after
        if self._after.experiment == self._before.experiment:
            self.setObsolete(True)
        return True
