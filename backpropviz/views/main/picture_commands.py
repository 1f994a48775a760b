"""What the commands do that choose the picture: its form, and which way derivatives flow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard

FORMS = {
    "show_neurons": Form.NEURONS,
    "show_scalars": Form.SCALARS,
    "show_matrix_graph": Form.MATRICES,
}
MODES = {"reverse_mode": Mode.REVERSE, "forward_mode": Mode.FORWARD}


class PictureCommands(CommandGroup):
    """Shows a network in another form, or lets an expression's derivatives flow another way."""

    def __init__(self, session: Session, board: MainBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            **{name: partial(self._show, form) for name, form in FORMS.items()},
            **{name: partial(self._flow, mode) for name, mode in MODES.items()},
        }

    def checked(self) -> dict[str, bool]:
        session, training = self._session, self._board.is_training
        of_network = not (session.is_expression or training)
        forms = {name: of_network and session.form is form for name, form in FORMS.items()}
        modes = dict.fromkeys(MODES, False)
        if session.is_expression:
            at_hand = session.differentiation.mode
            modes = {name: mode is at_hand for name, mode in MODES.items()}
        return {**forms, **modes}

    def possible(self) -> dict[str, bool]:
        is_expression = self._session.is_expression
        return {
            **dict.fromkeys(FORMS, not is_expression),
            **dict.fromkeys(MODES, is_expression),
        }

    def _show(self, form: Form) -> None:
        self._board.show_training(False)
        self._session.set_form(form)

    def _flow(self, mode: Mode) -> None:
        asked = self._session.differentiation
        self._session.set_differentiation(replace(asked, mode=mode))
