"""What the commands do that move through a pass and a run, and when they can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backpropviz.session.session import Session
from backpropviz.views.main.command_group import CommandGroup

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard


_OF_TRAINING = (
    *("show_training", "train_play", "train_update", "train_epoch", "train_to_stop"),
    *("reset", "new_seed"),
)


class MotionCommands(CommandGroup):
    """Moves through the steps of a pass and through the updates of the training.

    A step shows the steps; training shows the training. Home, End and Space mean whichever of the
    two is seen.
    """

    def __init__(self, session: Session, board: MainBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board

    def handlers(self) -> dict[str, Callable[[], object]]:
        session, board, trainer = self._session, self._board, self._session.trainer
        return {
            "step_forward": lambda: self._step(session.step_forward),
            "step_back": lambda: self._step(session.step_back),
            "next_phase": lambda: self._step(session.next_phase),
            "previous_phase": lambda: self._step(session.previous_phase),
            "go_to_start": self._go_to_start,
            "go_to_end": self._go_to_end,
            "play_pause": self._play_pause,
            "show_stepping": lambda: board.show_training(False),
            "show_training": self._show_training,
            "step_update": lambda: board.show_training(False),
            "train_play": lambda: self._train(trainer.toggle),
            "train_update": self._next_update,
            "train_back": lambda: trainer.go_to(session.updates - 1),
            "train_epoch": lambda: self._train(trainer.epoch),
            "train_to_stop": lambda: self._train(trainer.run_to_stop),
        }

    def possible(self) -> dict[str, bool]:
        session, board = self._session, self._board
        playing, training = session.trainer.is_playing, board.is_training
        trains = session.trainer.can_train
        first = session.history.segments[0].start
        # While it plays nobody looks at the pass at hand, so it is not computed either.
        end = 1 if playing else len(session.trace)
        at_start, at_end = session.cursor == 0, session.cursor == end
        finite = playing or not at_end or session.is_finite
        before = session.updates > first
        return {
            "step_forward": not at_end or training or session.showing.is_waiting,
            "next_phase": not at_end or training,
            "step_back": not at_start or before,
            "previous_phase": not at_start,
            "go_to_start": before if training else not at_start,
            "go_to_end": session.updates < session.history.length if training else not at_end,
            "train_update": finite and trains,
            "train_epoch": finite and trains,
            "train_play": finite and trains,
            "train_back": before,
            "train_to_stop": finite and session.trainer.has_stop_rule,
            "step_update": training,
            **dict.fromkeys(("show_training", "reset", "new_seed"), trains),
        }

    def reasons(self) -> dict[str, str]:
        reason = self.tr("An expression is not trained: it has no weights.")
        return dict.fromkeys(_OF_TRAINING, "" if self._session.trainer.can_train else reason)

    def _step(self, command: Callable[[], None]) -> None:
        if self._board.lift_curtain():
            return
        self._board.show_training(False)
        command()

    def _train(self, command: Callable[[], None]) -> None:
        self._board.show_training(True)
        command()

    def _show_training(self) -> None:
        self._board.show_comparison(False)
        self._board.show_training(True)

    def _next_update(self) -> None:
        # In the view at hand: a lecturer goes from one pass to the next.
        self._session.player.pause()
        self._session.next_pass()

    def _go_to_start(self) -> None:
        if self._board.is_training:
            self._session.trainer.go_to(0)
        else:
            self._session.go_to_start()

    def _go_to_end(self) -> None:
        if self._board.is_training:
            self._session.trainer.go_to(self._session.history.length)
        else:
            self._session.go_to_end()

    def _play_pause(self) -> None:
        if self._board.is_training:
            self._session.trainer.toggle()
        else:
            self._session.toggle_play()
