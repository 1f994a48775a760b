"""The groups of commands of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from backpropviz.session.session import Session
from backpropviz.views.main.commands import MotionCommands
from backpropviz.views.main.compare_commands import CompareCommands
from backpropviz.views.main.document_commands import DocumentCommands
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


class CommandGroups(NamedTuple):
    """All groups of a window."""

    documents: DocumentCommands
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
        DocumentCommands(session, board, window),
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
