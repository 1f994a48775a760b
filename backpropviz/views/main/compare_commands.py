"""What the command does that puts variants of the experiment beside one another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from backpropviz.session.session import Session
from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard
    from backpropviz.views.main.window import MainWindow


class CompareCommands(CommandGroup):
    """Shows the runs side by side, or the training of the first of them alone."""

    def __init__(self, session: Session, board: MainBoard, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._board = board
        # The window is prepared also where the network is not what is seen first.
        session.comparison.switched.connect(lambda: QTimer.singleShot(0, window, window.prepare))

    def handlers(self) -> dict[str, Callable[[], object]]:
        board = self._board
        return {"side_by_side": lambda: board.show_comparison(not board.is_comparing)}

    def possible(self) -> dict[str, bool]:
        return {"side_by_side": self._session.comparison.can_be_on}

    def reasons(self) -> dict[str, str]:
        reason = self.tr("An expression is not trained, so there are no runs to compare.")
        return {"side_by_side": "" if self._session.comparison.can_be_on else reason}

    def checked(self) -> dict[str, bool]:
        return {"side_by_side": self._board.is_comparing}
