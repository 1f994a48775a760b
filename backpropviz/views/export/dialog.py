"""The dialog that takes pictures: what of, as what, a preview; and how far it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from backpropviz.engine.trace import Detail
from backpropviz.export.animation.frames import MOST_PICTURES
from backpropviz.export.numbers import NumberStyle
from backpropviz.system_errors import reason_of
from backpropviz.views.controls.writing_dialog import WritingDialog
from backpropviz.views.export.choice import PictureChoice
from backpropviz.views.export.film_files import SERIES, series_paths, write_film
from backpropviz.views.export.form import PictureForm
from backpropviz.views.export.still import image_of, write_still
from backpropviz.views.export.studio import Studio
from backpropviz.views.look.language import in_language

_PREVIEW = QSize(440, 275)


class PictureDialog(WritingDialog):
    """Takes pictures of what the studio offers."""

    form: PictureForm

    def __init__(
        self, studio: Studio, choice: PictureChoice, style: NumberStyle, parent: QWidget
    ) -> None:
        super().__init__("picture", _PREVIEW, studio.file_name, parent)
        self.setWindowTitle(self.tr("Export picture"))
        self.preview.setAccessibleName(self.tr("Preview"))
        self._studio = studio
        self._path = Path()
        self.form = PictureForm(studio.sources(), choice, style, self)
        self.copy = self.add_button(self.tr("Copy"), self.copy_picture)
        self.lay_out(self.form, self.copy)
        self.finished.connect(studio.close)

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
            self.complain(self.complaint(error))
            return
        QGuiApplication.clipboard().setImage(image)
        self.note.setText(self.tr("Copied. It can be pasted into another program."))

    def question(self) -> tuple[str, str]:
        return self.tr("Save picture"), self.tr("Pictures ({suffix})")

    def files_at(self, path: Path) -> list[Path]:
        if self.form.choice.is_pass and path.suffix.lower() in SERIES:
            return series_paths(path, len(self.cursors))
        return [path]

    def write(self, path: Path) -> None:
        choice = self.form.choice
        self._path = path
        if choice.is_pass:
            self._begin_film()
            return
        try:
            with self._studio.still(choice.source, choice.theme) as still:
                write_still(still.paint, path, still.size, choice.scale)
        except (OSError, ValueError) as error:
            self.complain(self.complaint(error))
            return
        self.tell(self.tr("Picture written to {path}").format(path=path))

    def report(self) -> str:
        count = len(self.cursors)
        said = self.form.count(count)
        paths = self.files_at(self._path)
        if len(paths) > 1:
            text = self.tr("{count} pictures written: {first} to {last}")
            return text.format(count=said, first=paths[0], last=paths[-1].name)
        return self.tr("{count} pictures written to {path}").format(count=said, path=paths[0])

    def complaint(self, error: Exception) -> str:
        reason = in_language(reason_of(error))
        return self.tr("The picture could not be written: {reason}").format(reason=reason)

    def follow(self) -> None:
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
        self.show_preview_soon()

    def draw_preview(self) -> None:
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
        self.show_preview(image)

    def own_buttons(self) -> Iterable[QPushButton]:
        return (self.save, *(() if self.form.choice.is_pass else (self.copy,)))

    def _begin_film(self) -> None:
        choice, cursors = self.form.choice, self.cursors
        size = QSize(round(choice.height * 16 / 9), choice.height)
        film, scale = self._studio.film(choice.source, choice.theme, size, cursors)
        work = write_film(film, self._path, seconds=choice.seconds, scale=scale)
        job = self.begin(work, len(cursors))
        job.progressed.connect(self._say_progress)
        job.ended.connect(film.close)

    def _say_progress(self, done: int) -> None:
        text, count = self.tr("Picture {number} of {count}"), self.form.count
        self.note.setText(text.format(number=count(done), count=count(self.progress.maximum())))
