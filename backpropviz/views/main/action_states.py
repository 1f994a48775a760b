"""What the actions of the main window show of where things stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from backpropviz.phrases import said
from backpropviz.session.session import Session
from backpropviz.views.main.groups import CommandGroups

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard

translate = QCoreApplication.translate


class ActionStates(QObject):
    """Lets actions show what can be done, what is on, and what is undone by them.

    Follows the session and the board; tells, once a pass is at its end, why the next update cannot
    be done.
    """

    def __init__(
        self,
        session: Session,
        board: MainBoard,
        groups: CommandGroups,
        actions: Mapping[str, QAction],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._board = session, board
        self._groups, self._actions = groups, actions
        self._is_over = False
        session.destroyed.connect(self._end)  # its undo stack has something to tell even then
        for signal in (
            session.document_opened,
            session.cursor_changed,
            session.trace_changed,
            session.undo_stack.indexChanged,
            session.player.playing_changed,
            session.trainer.playing_changed,
            session.prediction.switched,
            session.proofs.switched,
            session.form_changed,
            session.comparison.switched,
            board.training_shown,
            board.beside.explained,
            board.lesson.changed,
            groups.projecting.changed,
        ):
            signal.connect(self.show)

    def show(self) -> None:
        """Show it as it is now."""
        if self._is_over:
            return
        session, actions = self._session, self._actions
        playing, training = session.trainer.is_playing, self._board.is_training
        for group in self._groups:
            for name, possible in group.possible().items():
                actions[name].setEnabled(possible)
            for name, reason in group.reasons().items():
                actions[name].setWhatsThis(reason)
            for name, on in group.checked().items():
                actions[name].setChecked(on)
        actions["show_training"].setChecked(training and not self._board.is_comparing)
        actions["show_stepping"].setChecked(not training)
        moving = playing if training else session.player.is_playing
        pause, play = translate("MainWindow", "Pause"), translate("MainWindow", "Play")
        actions["play_pause"].setText(pause if moving else play)
        actions["train_play"].setText(pause if playing else translate("MainWindow", "Train"))
        stack = session.undo_stack
        undo, undo_edit = translate("MainWindow", "Undo"), translate("MainWindow", "Undo: {edit}")
        redo, redo_edit = translate("MainWindow", "Redo"), translate("MainWindow", "Redo: {edit}")
        for name, word, with_edit, text, possible in (
            ("undo", undo, undo_edit, session.undo_text, stack.canUndo()),
            ("redo", redo, redo_edit, session.redo_text, stack.canRedo()),
        ):
            actions[name].setEnabled(possible)
            # What the edit is called may have been said in another language when it was made.
            edit = said(text, translate)
            actions[name].setText(with_edit.format(edit=edit) if text else word)
        at_end = not playing and session.cursor == len(session.trace)
        if at_end and session.trouble:
            self._board.message_bar.show_message(said(session.trouble, translate))

    def _end(self) -> None:
        self._is_over = True
