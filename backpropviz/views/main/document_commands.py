"""What the commands do with the document: open, save, undo, start over; and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.schema import Experiment
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.session import Session
from backpropviz.views.look.language import error_text, experiment_text
from backpropviz.views.main.command_group import CommandGroup
from backpropviz.views.main.dialogs import show_error
from backpropviz.views.main.notices import Notices

if TYPE_CHECKING:
    from backpropviz.views.main.board import MainBoard
    from backpropviz.views.main.window import MainWindow


class DocumentCommands(CommandGroup):
    """Asks which file and does it; what is wrong is said in a dialog, and nothing changes."""

    def __init__(self, session: Session, board: MainBoard, window: MainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._board = board
        self._window = window
        self._notices = Notices(session, board.message_bar)
        self._offered: Experiment | None = None
        for source in (board.follower, board.experiment_library):
            source.open_requested.connect(self.open_path)

    def handlers(self) -> dict[str, Callable[[], object]]:
        session = self._session
        return {
            "open_experiment": self._ask_what_to_open,
            "save_experiment": self._save,
            "save_experiment_as": self._ask_where_to_save,
            "quit": self._window.close,
            "undo": self._notices.undo,
            "redo": session.undo_stack.redo,
            "new_seed": partial(
                session.new_seed, QT_TRANSLATE_NOOP("DocumentCommands", "New weights")
            ),
            "reset": self._notices.reset,
        }

    def open_path(self, name_or_path: str) -> None:
        """Open an experiment."""
        was_modified = self._session.is_modified
        title = experiment_text(self._session.experiment.title)
        try:
            self._session.open(name_or_path)
        except ExperimentError as error:
            self._complain(error)
            return
        if was_modified:
            text = self.tr("Your changes to “{title}” are not lost: Undo brings them back.")
            self._say(text.format(title=title))
        self._board.focus_middle()

    def save_to(self, path: str) -> None:
        """Save the document."""
        try:
            self._session.save(Path(path))
        except ExperimentError as error:
            self._complain(error)
            return
        self._say(self.tr("Saved to {path}").format(path=path))

    def offer_unsaved(self, experiment: Experiment) -> None:
        """Offer the unsaved work that a program that ended unexpectedly has left."""
        self._offered = experiment
        text = self.tr("There is unsaved work from last time: “{title}”.")
        self._board.message_bar.show_message(
            text.format(title=experiment_text(experiment.title)),
            [
                (self.tr("Restore"), lambda: self._answer_offer(restore=True)),
                (self.tr("Discard"), lambda: self._answer_offer(restore=False)),
            ],
        )

    @property
    def offered(self) -> Experiment | None:
        """Return the unsaved work that is offered and neither taken nor discarded."""
        return self._offered

    def _complain(self, error: ExperimentError) -> None:
        decimal_comma = self._session.style.decimal_comma
        show_error(self._window, error_text(error, decimal_comma=decimal_comma))

    def _answer_offer(self, *, restore: bool) -> None:
        offered, self._offered = self._offered, None
        if restore and offered is not None:
            self._session.recover(offered)

    def _say(self, text: str) -> None:
        self._board.message_bar.show_message(text)

    def _save(self) -> None:
        """Save the document where it is kept, or ask where."""
        if self._session.source.path is None:
            self._ask_where_to_save()
        else:
            self.save_to(str(self._session.source.path))

    def _ask_what_to_open(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open an experiment"))
        dialog.setNameFilter(self.tr("Experiments (*.bpviz *.toml *.json);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_path)
        self._open_dialog(dialog)

    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Save the experiment"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Experiments (*.bpviz *.toml *.json)"))
        dialog.setDefaultSuffix("bpviz")
        dialog.selectFile(self._session.source.name or "experiment")
        dialog.fileSelected.connect(self.save_to)
        self._open_dialog(dialog)

    def _open_dialog(self, dialog: QFileDialog) -> None:
        # open(), not exec(): the window goes on, and nothing waits for an answer.
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
