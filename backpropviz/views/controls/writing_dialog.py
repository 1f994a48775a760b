"""What the dialogs that write files share: choices, a preview, where to, how far, and cancel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QWidget,
)

from backpropviz.views.controls.writing_job import WritingJob


class WritingChoice(Protocol):
    """What is chosen, as far as any file has it."""

    @property
    def suffix(self) -> str: ...

    @property
    def folder(self) -> str: ...


class WritingForm(Protocol):
    """The widget in which it is chosen."""

    changed: SignalInstance

    @property
    def choice(self) -> WritingChoice: ...

    def remember_folder(self, folder: str) -> None: ...

    def setEnabled(self, enabled: bool, /) -> None: ...


class WritingDialog(QDialog):
    """Asks how files are to be, and writes them.

    said: what was done, in one sentence; chosen: what is to be remembered. While files are being
    written the choices rest, and the dialog shows how far it is. Who inherits makes `form`, calls
    `lay_out`, and says what is to be written.
    """

    said = Signal(str)
    chosen = Signal(object)
    form: WritingForm
    preview_after_ms = 30

    def __init__(self, name: str, preview: QSize, file_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._file_name = file_name
        self._job: WritingJob | None = None
        self.preview = QLabel(self)
        self.preview.setObjectName(f"{name}_preview")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setFixedSize(preview)
        self.note = self._label(f"{name}_note", "small")
        self.error = self._label(f"{name}_error", "error")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = self.add_button(self.tr("Close"), self.reject)
        self.save = self.add_button(self.tr("Save…"), self.ask_where_to_save)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self._previewing = QTimer(self)
        self._previewing.setSingleShot(True)
        self._previewing.setInterval(self.preview_after_ms)
        self._previewing.timeout.connect(self.draw_preview)

    # What each dialog does in its own way

    def follow(self) -> None:
        """Show what the choice comes to."""
        raise NotImplementedError

    def draw_preview(self) -> None:
        """Show what will be written, or begin to."""
        raise NotImplementedError

    def question(self) -> tuple[str, str]:
        """Return the title of the dialog that asks for a file, and what its files are called."""
        raise NotImplementedError

    def files_at(self, path: Path) -> list[Path]:
        """Return all files that are written if that one is chosen."""
        raise NotImplementedError

    def write(self, path: Path) -> None:
        """Write to a file with the right suffix, or `begin` to."""
        raise NotImplementedError

    def report(self) -> str:
        """Return what a job has done, in one sentence."""
        raise NotImplementedError

    def complaint(self, error: Exception) -> str:
        """Return what is said of files that could not be written."""
        raise NotImplementedError

    # What they share

    @property
    def is_working(self) -> bool:
        """Say whether files are being written."""
        return self._job is not None

    def lay_out(self, form: QWidget, *others: QPushButton) -> None:
        """Put everything in its place, with other buttons before the usual ones."""
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch()
        for button in (*others, self.cancel, self.save):
            buttons.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 20, 22, 18)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.addWidget(form, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.preview, 0, 1, 3, 1)
        grid.addWidget(self.note, 1, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.error, 2, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addLayout(buttons, 3, 0, 1, 2)
        grid.setRowStretch(0, 1)
        self.progress.hide()
        self.error.hide()
        QWidget.setTabOrder(form, self.cancel)
        self.form.changed.connect(self.follow)
        self.finished.connect(self._leave)
        self.follow()

    def ask_where_to_save(self) -> None:
        """Ask for a file and write to it."""
        suffix = self.form.choice.suffix
        title, files = self.question()
        dialog = QFileDialog(self, title, self.form.choice.folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(files.format(suffix=f"*{suffix}"))
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(self._file_name + suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_unless_there)
        dialog.open()

    def save_unless_there(self, path: str) -> None:
        """Write, but ask before other files are replaced than the one that is chosen.

        Whoever chose that one has been asked about it.
        """
        there = [file for file in self.files_at(self._named(path)) if file.exists()]
        others = [file for file in there if file != Path(path)]
        if not others:
            self.save_to(path)
            return
        text = self.tr("{file} is there already. Is it to be replaced?")
        if len(others) > 1:
            text = self.tr("{count} files are there already, such as {file}. Replace them?")
        box = QMessageBox(self)
        box.setObjectName("replace_dialog")
        box.setWindowTitle(self.windowTitle())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text.format(file=others[0].name, count=len(others)))
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        replace.clicked.connect(lambda: self.save_to(path))
        box.open()

    def save_to(self, path: str) -> None:
        """Write what is chosen to a file, and to those that go with it."""
        self.error.hide()
        self.form.remember_folder(str(Path(path).parent))
        self.write(self._named(path))

    def begin(self, work: Iterator[int], pieces: int) -> WritingJob:
        """Drive a writer of so many pieces to its end."""
        self.stop_preview()
        self.progress.setRange(0, pieces)
        self.progress.setValue(0)
        self._job = job = WritingJob(work, self)
        job.progressed.connect(self.progress.setValue)
        job.finished.connect(self._finish)
        job.failed.connect(self._fail)
        self._follow_job()
        return job

    def tell(self, text: str) -> None:
        """Say what was done, and leave."""
        self.said.emit(text)
        self.accept()

    def complain(self, text: str) -> None:
        """Say what is wrong."""
        self.error.setText(text)
        self.error.show()

    def show_preview_soon(self) -> None:
        """Show a new preview when the choice has not changed for a moment."""
        self._previewing.start()

    def show_preview(self, image: QImage) -> None:
        """Show a picture."""
        self.preview.setPixmap(QPixmap.fromImage(image))

    def stop_preview(self) -> None:
        """Give up the preview that is awaited."""
        self._previewing.stop()

    def own_buttons(self) -> Iterable[QPushButton]:
        """Return the buttons that are there only while nothing is being written."""
        return (self.save,)

    def add_button(self, text: str, run: object) -> QPushButton:
        """Return a button that is none of the form's."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        assert callable(run)
        button.clicked.connect(lambda: run())
        return button

    def _named(self, path: str) -> Path:
        """Return a path with the suffix that is chosen."""
        file, suffix = Path(path), self.form.choice.suffix
        return file if file.suffix.lower() == suffix else file.with_name(file.name + suffix)

    def _finish(self) -> None:
        text = self.report()
        self._forget_job()
        self.tell(text)

    def _fail(self, error: Exception) -> None:
        self._forget_job()
        self.complain(self.complaint(error))

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.deleteLater()
            self._job = None
        self._follow_job()
        self.follow()

    def _follow_job(self) -> None:
        working = self.is_working
        self.form.setEnabled(not working)
        for button in self.own_buttons():
            button.setVisible(not working)
        self.progress.setVisible(working)
        self.cancel.setText(self.tr("Cancel") if working else self.tr("Close"))

    def _leave(self) -> None:
        self.stop_preview()
        if self._job is not None:
            self._job.cancel()
        self.chosen.emit(self.form.choice)

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    # Qt's events

    def reject(self) -> None:
        if self.is_working:  # Esc and Cancel give up the files, and leave the dialog
            self._forget_job()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget_job()
        super().closeEvent(event)
