"""The dialog that makes worksheets: the choices, the first page, and how far the writing is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from backpropviz.experiment.schema import Experiment
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.worksheet.choices import CONTEXT, WorksheetError
from backpropviz.export.worksheet.files import (
    Outputs,
    paths_of,
    pieces_of_work,
    write_worksheets,
)
from backpropviz.export.worksheet.order import Order
from backpropviz.export.worksheet.unit import Unit
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.system_errors import reason_of
from backpropviz.views.controls.writing_dialog import WritingDialog
from backpropviz.views.controls.writing_job import WritingJob
from backpropviz.views.look.language import in_language
from backpropviz.views.worksheet.choice import SheetChoice
from backpropviz.views.worksheet.form import NamedUnit, SheetForm
from backpropviz.views.worksheet.pdf import PdfSheets
from backpropviz.views.worksheet.preview import FirstPage

_PREVIEW = QSize(330, 467)


class WorksheetDialog(WritingDialog):
    """Makes worksheets of a document of one sample; language: of their words, as HTML names it.

    units, only_unit: as in SheetForm.
    """

    form: SheetForm
    preview_after_ms = 60

    def __init__(
        self,
        document: Experiment | WorksheetError,
        choice: SheetChoice,
        style: NumberStyle,
        file_name: str,
        parent: QWidget,
        *,
        language: str = "en",
        units: Sequence[NamedUnit] = (),
        only_unit: Unit | None = None,
    ) -> None:
        super().__init__("worksheet", _PREVIEW, file_name, parent)
        self.setWindowTitle(self.tr("Worksheet"))
        self.preview.setAccessibleName(self.tr("First page"))
        self._document = document
        self._style = style
        self._language = language
        self._drawing: WritingJob | None = None
        self._outputs = Outputs("")
        of_expression = isinstance(document, Experiment) and document.is_expression
        self.form = SheetForm(
            choice, of_expression=of_expression, parent=self, units=units, only_unit=only_unit
        )
        self.lay_out(self.form)

    def question(self) -> tuple[str, str]:
        return self.tr("Save worksheet"), self.tr("Worksheets ({suffix})")

    def files_at(self, path: Path) -> list[Path]:
        order = self._order()
        return [] if order is None else paths_of(order, self._outputs_at(path))

    def write(self, path: Path) -> None:
        order = self._order()
        if order is None:
            return
        self._outputs = self._outputs_at(path)
        work = write_worksheets(order, self._outputs, self._open_pdf, _translate)
        self.begin(work, pieces_of_work(order, self._outputs))

    def report(self) -> str:
        sheet, key = self._outputs.sheet, self._outputs.key
        if key:
            text = self.tr("Worksheet written to {path}, its answers to {key}")
            return text.format(path=sheet, key=Path(key).name)
        return self.tr("Worksheet written to {path}").format(path=sheet)

    def complaint(self, error: Exception) -> str:
        text = self.tr("The worksheet could not be written: {reason}")
        return text.format(reason=_reason(error))

    def follow(self) -> None:
        self._stop_drawing()
        self.error.hide()
        self.note.setText("")
        if isinstance(self._document, WorksheetError):
            self._refuse(self._document)
        else:
            self.save.setEnabled(True)
            if self.preview.pixmap().isNull():
                self.preview.setText(self.tr("The first page is being set …"))
            self.show_preview_soon()

    def draw_preview(self) -> None:
        order = self._order()
        if order is None:
            return
        page = FirstPage()
        work = page.draw(order, _PREVIEW, self.devicePixelRatioF(), _translate)
        self._drawing = job = WritingJob(work, self)
        job.finished.connect(lambda: self._show_page(page))
        job.failed.connect(self._refuse)

    def stop_preview(self) -> None:
        super().stop_preview()
        self._stop_drawing()

    def _outputs_at(self, path: Path) -> Outputs:
        """Return the files that go with one: answers and experiments stand beside it."""
        choice, key = self.form.choice, ""
        if choice.key_place == "apart":
            key = str(path.with_name(f"{path.stem}-key{path.suffix}"))
        documents = path.with_name(f"{path.stem}-experiments") if choice.documents else None
        return Outputs(str(path), key, documents)

    def _open_pdf(self, title: str, paper: str) -> PdfSheets:
        return PdfSheets(title, paper, _translate)

    def _order(self) -> Order | None:
        """Return what is asked for, None where there can be no worksheet at all."""
        if isinstance(self._document, WorksheetError):
            return None
        choice = self.form.choice
        return Order(
            self._document,
            replace(choice.choices(self._style), unit=self.form.chosen_unit),
            variants=choice.variants if self.form.numbers.currentData() else 0,
            seed=choice.seed,
            paper=choice.paper,
            with_key=choice.key_place == "behind",
            language=self._language,
        )

    def _show_page(self, page: FirstPage) -> None:
        self._stop_drawing()
        self.show_preview(page.image)
        text = self.tr("{blanks} blanks on {pages} pages")
        if page.pages == 1:
            text = self.tr("{blanks} blanks on one page")
        self.note.setText(text.format(blanks=page.blanks, pages=page.pages))

    def _refuse(self, error: Exception) -> None:
        self._stop_drawing()
        self.preview.clear()
        self.save.setEnabled(False)
        self.complain(_reason(error))

    def _stop_drawing(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing.deleteLater()
            self._drawing = None


def _reason(error: Exception) -> str:
    """Return in one sentence why there can be no such worksheet, or no such file."""
    if isinstance(error, WorksheetError):
        return error.text(_translate)
    reason = in_language(reason_of(error))
    if isinstance(error, OSError) and error.strerror and error.filename:
        placed = QT_TRANSLATE_NOOP("Problem", "{place}: {problem}")
        return in_language(placed.format(place=error.filename, problem=reason))
    return reason


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
