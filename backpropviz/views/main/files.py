"""Opening, saving and exporting from the window: the dialogs, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from backpropviz.experiment.errors import ExperimentError
from backpropviz.session.session import Session
from backpropviz.views.main.dialogs import make_error_dialog


class DocumentCommands(QObject):
    """Asks which file and does it; what is wrong is said in a dialog, and nothing changes.

    say: shows a sentence in the window; write_picture: writes one of the network to a path.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        say: Callable[[str], None],
        write_picture: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._say = say
        self._write_picture = write_picture

    def open_path(self, name_or_path: str) -> bool:
        """Open an experiment; return whether that worked."""
        was_modified, title = self._session.is_modified, self._session.experiment.title
        try:
            self._session.open(name_or_path)
        except ExperimentError as error:
            self.show_error(str(error))
            return False
        if was_modified:
            text = self.tr("Your changes to “{title}” are not lost: Undo brings them back.")
            self._say(text.format(title=title))
        return True

    def save_to(self, path: str) -> None:
        """Save the document."""
        try:
            self._session.save(Path(path))
        except ExperimentError as error:
            self.show_error(str(error))
            return
        self._say(self.tr("Saved to {path}").format(path=path))

    def export_picture_to(self, path: str) -> None:
        """Write a picture of the network view to a file."""
        try:
            self._write_picture(Path(path))
        except (OSError, ValueError) as error:
            self.show_error(str(error))
            return
        self._say(self.tr("Picture written to {path}").format(path=path))

    def show_error(self, text: str) -> None:
        """Say what went wrong, in a dialog that does not stop the program."""
        make_error_dialog(self._window, text).open()

    def save(self) -> None:
        """Save the document where it is kept, or ask where."""
        if self._session.source.path is None:
            self.ask_where_to_save()
        else:
            self.save_to(str(self._session.source.path))

    def ask_what_to_open(self) -> None:
        """Ask for a file and open it."""
        dialog = QFileDialog(self._window, self.tr("Open an experiment"))
        dialog.setNameFilter(self.tr("Experiments (*.bpviz *.toml *.json);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_path)
        self._open_dialog(dialog)

    def ask_where_to_save(self) -> None:
        """Ask for a file and save the document to it."""
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
