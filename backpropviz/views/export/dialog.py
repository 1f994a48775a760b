"""The dialog that takes pictures: what of, as what, a preview; and how far it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from backpropviz.engine.trace import Detail
from backpropviz.export.animation.frames import MOST_PICTURES
from backpropviz.export.numbers import NumberStyle
from backpropviz.views.export.choice import PictureChoice
from backpropviz.views.export.film_files import SERIES, series_paths, write_film
from backpropviz.views.export.form import PictureForm
from backpropviz.views.export.job import FilmJob
from backpropviz.views.export.still import image_of, write_still
from backpropviz.views.export.studio import Studio

_PREVIEW = QSize(440, 275)
_PREVIEW_AFTER_MS = 30


class PictureDialog(QDialog):
    """Takes pictures of what the studio offers.

    said: what was done, in one sentence; chosen: what is to be remembered. While a pass is being
    written the choices rest, and the dialog shows how far it is.
    """

    said = Signal(str)
    chosen = Signal(object)

    def __init__(
        self, studio: Studio, choice: PictureChoice, style: NumberStyle, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("picture_dialog")
        self.setWindowTitle(self.tr("Export picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._studio = studio
        self._job: FilmJob | None = None
        self._path = Path()
        self.form = PictureForm(studio.sources(), choice, style, self)
        self.preview = QLabel(self)
        self.preview.setObjectName("picture_preview")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.note = self._label("picture_note", "small")
        self.error = self._label("picture_error", "error")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.copy = self._button(self.tr("Copy"), self.copy_picture)
        self.cancel = self._button(self.tr("Close"), self.reject)
        self.save = self._button(self.tr("Save…"), self.ask_where_to_save)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self._lay_out()
        self._previewing = QTimer(self)
        self._previewing.setSingleShot(True)
        self._previewing.setInterval(_PREVIEW_AFTER_MS)
        self._previewing.timeout.connect(self._show_preview)
        self.form.changed.connect(self._follow)
        self.finished.connect(self._leave)
        self._follow()

    @property
    def is_working(self) -> bool:
        """Say whether a pass is being written."""
        return self._job is not None

    @property
    def cursors(self) -> list[int]:
        """Return how many steps are done in each picture of the pass."""
        trace = self._studio.trace
        return trace.stops(Detail(self.form.choice.detail), 0, len(trace))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        choice = self.form.choice
        try:
            with self._studio.still(choice.source, choice.theme) as still:
                image = image_of(still.paint, still.size, choice.scale)
        except (OSError, ValueError) as error:
            self._complain(str(error))
            return
        QGuiApplication.clipboard().setImage(image)
        self.note.setText(self.tr("Copied. It can be pasted into another program."))

    def ask_where_to_save(self) -> None:
        """Ask for a file and write to it."""
        choice = self.form.choice
        dialog = QFileDialog(self, self.tr("Save picture"), choice.folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Pictures ({suffix})").format(suffix=f"*{choice.suffix}"))
        dialog.setDefaultSuffix(choice.suffix[1:])
        dialog.selectFile(self._studio.file_name + choice.suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write what is chosen to a file, or to numbered ones."""
        self.error.hide()
        self._path = Path(path)
        self.form.choice = replace(self.form.choice, folder=str(self._path.parent))
        if self._path.suffix.lower() != self.form.choice.suffix:
            self._path = self._path.with_name(self._path.name + self.form.choice.suffix)
        if self.form.choice.is_pass:
            self._begin_film()
            return
        choice = self.form.choice
        try:
            with self._studio.still(choice.source, choice.theme) as still:
                write_still(still.paint, self._path, still.size, choice.scale)
        except (OSError, ValueError) as error:
            self._complain((isinstance(error, OSError) and error.strerror) or str(error))
            return
        self._tell(self.tr("Picture written to {path}").format(path=self._path))

    def _begin_film(self) -> None:
        choice, cursors = self.form.choice, self.cursors
        size = QSize(round(choice.height * 16 / 9), choice.height)
        film, scale = self._studio.film(choice.source, choice.theme, size, cursors)
        self.progress.setRange(0, len(cursors))
        self.progress.setValue(0)
        writing = write_film(film, self._path, seconds=choice.seconds, scale=scale)
        self._job = job = FilmJob(writing, film, self)
        job.progressed.connect(self._show_progress)
        job.finished.connect(self._finish_film)
        job.failed.connect(self._fail_film)
        self._follow_job()

    def _show_progress(self, done: int) -> None:
        self.progress.setValue(done)
        count = self.form.count
        text = self.tr("Picture {number} of {count}")
        self.note.setText(text.format(number=count(done), count=count(self.progress.maximum())))

    def _finish_film(self) -> None:
        self._forget_job()
        path, count = self._path, len(self.cursors)
        if path.suffix.lower() in SERIES:
            paths = series_paths(path, count)
            text = self.tr("{count} pictures written: {first} to {last}")
            text = text.format(count=self.form.count(count), first=paths[0], last=paths[-1].name)
        else:
            text = self.tr("{count} pictures written to {path}")
            text = text.format(count=self.form.count(count), path=path)
        self._tell(text)

    def _fail_film(self, reason: str) -> None:
        self._forget_job()
        self._complain(reason)

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.deleteLater()
            self._job = None
        self._follow_job()
        self._follow()

    def _complain(self, reason: str) -> None:
        text = self.tr("The picture could not be written: {reason}")
        self.error.setText(text.format(reason=reason))
        self.error.show()

    def _tell(self, text: str) -> None:
        self.said.emit(text)
        self.accept()

    def _follow(self) -> None:
        """Show what the choice comes to."""
        choice = self.form.choice
        problem = ""
        text = self.tr("One picture")
        if choice.is_pass:
            count = len(self.cursors)
            text = self.tr("{count} pictures").format(count=self.form.count(count))
            if choice.moves:
                whole = self.form.count(max(round(count * choice.seconds), 1))
                text = self.tr("{count} pictures, {seconds} seconds, over and over").format(
                    count=self.form.count(count), seconds=whole
                )
            if count > MOST_PICTURES:
                problem = self.tr(
                    "These are {count} pictures, and no more than {most} are written: choose "
                    "neuron by neuron, or layer by layer."
                ).format(count=self.form.count(count), most=self.form.count(MOST_PICTURES))
        self.note.setText(text)
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        self.save.setEnabled(not problem)
        self.copy.setVisible(not choice.is_pass)
        self._previewing.start()

    def _follow_job(self) -> None:
        working = self.is_working
        self.form.setEnabled(not working)
        self.save.setVisible(not working)
        self.copy.setVisible(not working)
        self.progress.setVisible(working)
        self.cancel.setText(self.tr("Cancel") if working else self.tr("Close"))

    def _show_preview(self) -> None:
        if self.is_working:
            return
        choice = self.form.choice
        ratio = self.devicePixelRatioF()
        try:
            with self._studio.still(choice.source, choice.theme) as still:
                self.form.show_sizes(still.size)
                room = (
                    _PREVIEW.width() / still.size.width(),
                    _PREVIEW.height() / still.size.height(),
                )
                image = image_of(still.paint, still.size, min(room) * ratio)
        except (OSError, ValueError):
            self.preview.clear()
            return
        image.setDevicePixelRatio(ratio)
        self.preview.setPixmap(QPixmap.fromImage(image))

    def _leave(self) -> None:
        self._previewing.stop()
        if self._job is not None:
            self._job.cancel()
        self.chosen.emit(self.form.choice)
        self._studio.close()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch()
        for button in (self.copy, self.cancel, self.save):
            buttons.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 20, 22, 18)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.form, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.preview, 0, 1)
        grid.addWidget(self.note, 1, 0, 1, 2)
        grid.addWidget(self.error, 2, 0, 1, 2)
        grid.addLayout(buttons, 3, 0, 1, 2)
        self.progress.hide()
        self.error.hide()

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        assert callable(run)
        button.clicked.connect(lambda: run())
        return button

    # Qt's events

    def reject(self) -> None:
        if self.is_working:  # Esc and Cancel give up the pass, and leave the dialog
            self._forget_job()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget_job()
        super().closeEvent(event)
