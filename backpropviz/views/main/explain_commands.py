"""What the commands do that explain a number, and which of them are on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from backpropviz.session.session import Session
from backpropviz.views.explain.sabotage_menu import SabotageMenu
from backpropviz.views.main.ask_bar import OF_EXPRESSIONS, QUESTIONS
from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard


_OF_NETWORKS = {*QUESTIONS, "proof_lights"} - OF_EXPRESSIONS


class ExplainCommands(CommandGroup):
    """Opens the panels that explain a number."""

    def __init__(self, session: Session, board: MainBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        board.step_panel.proof_line.clicked.connect(partial(self._show, "show_proof"))
        board.step_panel.curve_link.clicked.connect(partial(self._show, "show_activations"))

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            **{name: partial(self._board.toggle_panel, name) for name in QUESTIONS},
            "predict_mode": self._switch_prediction,
            "proof_lights": self._switch_proof_lights,
            "focus_panel": self._focus_panel,
            "move_panel": self._move_panel,
            "export_program": self._export_program,
        }

    def checked(self) -> dict[str, bool]:
        board = self._board
        panels = {name: not board.is_training and board.beside.answers(name) for name in QUESTIONS}
        return {
            **panels,
            "predict_mode": self._session.prediction.is_on,
            "proof_lights": self._session.proofs.is_on,
        }

    def possible(self) -> dict[str, bool]:
        is_expression = self._session.is_expression
        return {
            **dict.fromkeys(_OF_NETWORKS, not is_expression),
            "move_panel": self._board.beside.has_panels and not self._board.is_comparing,
        }

    def reasons(self) -> dict[str, str]:
        reason = self.tr("This is about layers and weights, and an expression has none.")
        return dict.fromkeys(_OF_NETWORKS, reason if self._session.is_expression else "")

    def add_menus(self, menu: QMenu) -> None:
        """Add to the menu of questions what is no single command."""
        menu.addSeparator()
        menu.addMenu(SabotageMenu(self._session, self._board.middle.sabotage_bar, menu))

    def _switch_prediction(self) -> None:
        """Let the numbers be predicted, where the steps are seen, or no longer."""
        on = not self._session.prediction.is_on
        if on:
            self._board.show_training(False)
        self._session.prediction.set_on(on)
        if not on:
            self._board.network_view.setFocus()

    def _switch_proof_lights(self) -> None:
        """Mark the gradients in the network as right or wrong, or no longer."""
        self._session.proofs.set_on(not self._session.proofs.is_on)

    def _show(self, question: str, _checked: bool = False) -> None:
        """Open a panel about the step, if it is not open."""
        if self._board.is_training or not self._board.beside.answers(question):
            self._board.toggle_panel(question)

    def _export_program(self) -> None:
        # In the window's own words: the panel may not be open.
        panel = self._board.beside.make_explain_panels().code_panel
        panel.ask_where_to_save(self._board.message_bar.show_message)

    def _focus_panel(self) -> None:
        """Give the keys to the panel that is open, or back to the network."""
        if not self._board.beside.focus_panel():
            self._board.window().activateWindow()  # the panel may have had a window of its own
            self._board.focus_middle()

    def _move_panel(self) -> None:
        """Offer to move the panel that has the keys, or the first one in sight."""
        self._board.beside.open_panel_menu()
