"""What the commands do that go through the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from backpropviz.experiment.library import neighbor
from backpropviz.session.session import Session
from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.views.experiment.library import ExperimentLibrary
    from backpropviz.views.main.window import MainWindow


class LibraryCommands(CommandGroup):
    """Opens the experiments in teaching order, and shows or searches them.

    They go on from the experiment that the document was opened as, edited or not.
    """

    def __init__(self, session: Session, shown: ExperimentLibrary, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._library = shown
        self._window = window
        shown.left.connect(window.board.focus_middle)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "show_library": self._library.show_large,
            "find_experiment": self._library.focus_search,
            "next_experiment": lambda: self._open(1),
            "previous_experiment": lambda: self._open(-1),
        }

    def possible(self) -> dict[str, bool]:
        name = self._session.source.name
        return {
            "next_experiment": neighbor(name, 1) is not None,
            "previous_experiment": neighbor(name, -1) is not None,
        }

    def reasons(self) -> dict[str, str]:
        possible = self.possible()
        last = self.tr("This is the last experiment of the library.")
        first = self.tr("This is the first experiment of the library.")
        return {
            "next_experiment": "" if possible["next_experiment"] else last,
            "previous_experiment": "" if possible["previous_experiment"] else first,
        }

    def _open(self, step: int) -> None:
        name = neighbor(self._session.source.name, step)
        if name is not None:
            # What is being typed belongs to the experiment that is left: a field takes it up now.
            self._window.board.focus_middle()
            self._window.open_path(name)
