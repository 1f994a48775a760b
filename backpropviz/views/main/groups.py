"""The groups of commands of a window, and what their actions show of where things stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from backpropviz.session.session import Session
from backpropviz.views.main.command_group import CommandGroup
from backpropviz.views.main.commands import MotionCommands
from backpropviz.views.main.compare_commands import CompareCommands
from backpropviz.views.main.explain_commands import ExplainCommands
from backpropviz.views.main.export_commands import ExportCommands
from backpropviz.views.main.help_commands import HelpCommands
from backpropviz.views.main.lesson_commands import LessonCommands
from backpropviz.views.main.library_commands import LibraryCommands
from backpropviz.views.main.look_commands import LookCommands
from backpropviz.views.main.picture_commands import PictureCommands
from backpropviz.views.main.projector_commands import ProjectorCommands
from backpropviz.views.main.worksheet_commands import WorksheetCommands

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard
    from backpropviz.views.main.window import MainWindow

translate = QCoreApplication.translate


class CommandGroups(NamedTuple):
    """All groups of a window."""

    motion: MotionCommands
    compare: CompareCommands
    explain: ExplainCommands
    picture: PictureCommands
    look: LookCommands
    lesson: LessonCommands
    library: LibraryCommands
    export: ExportCommands
    worksheet: WorksheetCommands
    help: HelpCommands
    projecting: ProjectorCommands


def make_groups(session: Session, board: MainBoard, window: MainWindow) -> CommandGroups:
    """Return the groups of a window's commands."""
    return CommandGroups(
        MotionCommands(session, board, window),
        CompareCommands(session, board, window),
        ExplainCommands(session, board, window),
        PictureCommands(session, board, window),
        LookCommands(session, board, window),
        LessonCommands(board.lesson, window),
        LibraryCommands(session, board.experiment_library, window),
        ExportCommands(session, board, window),
        WorksheetCommands(session, window),
        HelpCommands(window),
        ProjectorCommands(session, board, window),
    )


def show_states(
    session: Session,
    board: MainBoard,
    groups: Iterable[CommandGroup],
    actions: Mapping[str, QAction],
) -> str | None:
    """Let actions show what can be done, what is on, and what is undone by them.

    Returns why the next update cannot be done, once the pass is at its end; None where it can be.
    """
    playing, training = session.trainer.is_playing, board.is_training
    for group in groups:
        for name, possible in group.possible().items():
            actions[name].setEnabled(possible)
        for name, reason in group.reasons().items():
            actions[name].setWhatsThis(reason)
        for name, on in group.checked().items():
            actions[name].setChecked(on)
    actions["show_training"].setChecked(training and not board.is_comparing)
    actions["show_stepping"].setChecked(not training)
    moving = playing if training else session.player.is_playing
    pause, play = translate("MainWindow", "Pause"), translate("MainWindow", "Play")
    actions["play_pause"].setText(pause if moving else play)
    actions["train_play"].setText(pause if playing else translate("MainWindow", "Train"))
    stack = session.undo_stack
    for name, word, text, possible in (
        ("undo", translate("MainWindow", "Undo"), stack.undoText(), stack.canUndo()),
        ("redo", translate("MainWindow", "Redo"), stack.redoText(), stack.canRedo()),
    ):
        actions[name].setEnabled(possible)
        actions[name].setText(f"{word}: {text}" if text else word)
    at_end = not playing and session.cursor == len(session.trace)
    return session.trouble if at_end else None
