"""The dialog that makes worksheets: the choices, the first page, and how far the writing is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPixmap
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

from backpropviz.experiment.schema import Experiment
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.worksheet.choices import CONTEXT, WorksheetError
from backpropviz.export.worksheet.files import Outputs, pieces_of_work, write_worksheets
from backpropviz.export.worksheet.order import Order
from backpropviz.views.worksheet.choice import SheetChoice
from backpropviz.views.worksheet.form import SheetForm
from backpropviz.views.worksheet.job import SheetJob
from backpropviz.views.worksheet.pdf import PdfSheets
from backpropviz.views.worksheet.preview import FirstPage

_PREVIEW = QSize(330, 467)
_PREVIEW_AFTER_MS = 60


class WorksheetDialog(QDialog):
    """Makes worksheets of a document of one sample.

    said: what was done, in one sentence; chosen: what is to be remembered. While files are being
    written the choices rest, and the dialog shows how far it is.
    """

    said = Signal(str)
    chosen = Signal(object)

    def __init__(
        self,
        document: Experiment | WorksheetError,
        choice: SheetChoice,
        style: NumberStyle,
        file_name: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("worksheet_dialog")
        self.setWindowTitle(self.tr("Worksheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = document
        self._style = style
        self._file_name = file_name
        self._job: SheetJob | None = None
        self._drawing: SheetJob | None = None
        self._outputs = Outputs("")
        of_expression = isinstance(document, Experiment) and document.is_expression
        self.form = SheetForm(choice, of_expression=of_expression, parent=self)
        self.preview = QLabel(self)
        self.preview.setObjectName("worksheet_preview")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAccessibleName(self.tr("First page"))
        self.note = self._label("worksheet_note", "small")
        self.error = self._label("worksheet_error", "error")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = self._button(self.tr("Close"), self.reject)
        self.save = self._button(self.tr("Save…"), self.ask_where_to_save)
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self._lay_out()
        self._previewing = QTimer(self)
        self._previewing.setSingleShot(True)
        self._previewing.setInterval(_PREVIEW_AFTER_MS)
        self._previewing.timeout.connect(self._draw)
        self.form.changed.connect(self._follow)
        self.finished.connect(self._leave)
        self._follow()

    @property
    def is_working(self) -> bool:
        """Say whether files are being written."""
        return self._job is not None

    def ask_where_to_save(self) -> None:
        """Ask for a file and write to it."""
        choice = self.form.choice
        dialog = QFileDialog(self, self.tr("Save worksheet"), choice.folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Worksheets ({suffix})").format(suffix=f"*{choice.suffix}"))
        dialog.setDefaultSuffix(choice.suffix[1:])
        dialog.selectFile(self._file_name + choice.suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write what is chosen; answers and experiments go beside it."""
        order = self._order()
        if order is None:
            return
        self.error.hide()
        file = Path(path)
        choice = replace(self.form.choice, folder=str(file.parent))
        self.form.choice = choice
        if file.suffix.lower() != choice.suffix:
            file = file.with_name(file.name + choice.suffix)
        key = ""
        if choice.key_place == "apart":
            key = str(file.with_name(f"{file.stem}-key{file.suffix}"))
        documents = file.with_name(f"{file.stem}-experiments") if choice.documents else None
        self._outputs = Outputs(str(file), key, documents)
        self._stop_drawing()
        self.progress.setRange(0, pieces_of_work(order, self._outputs))
        self.progress.setValue(0)
        work = write_worksheets(order, self._outputs, self._open_pdf, _translate)
        self._job = job = SheetJob(work, _translate, self)
        job.progressed.connect(self.progress.setValue)
        job.finished.connect(self._finish)
        job.failed.connect(self._fail)
        self._follow_job()

    def _open_pdf(self, title: str, paper: str) -> PdfSheets:
        return PdfSheets(title, paper, _translate)

    def _order(self) -> Order | None:
        """Return what is asked for, None where there can be no worksheet at all."""
        if isinstance(self._document, WorksheetError):
            return None
        choice = self.form.choice
        return Order(
            self._document,
            choice.choices(self._style),
            variants=choice.variants,
            seed=choice.seed,
            paper=choice.paper,
            with_key=choice.key_place == "behind",
        )

    def _finish(self) -> None:
        self._forget_job()
        sheet, key = self._outputs.sheet, self._outputs.key
        if key:
            text = self.tr("Worksheet written to {path}, its answers to {key}")
            text = text.format(path=sheet, key=Path(key).name)
        else:
            text = self.tr("Worksheet written to {path}").format(path=sheet)
        self.said.emit(text)
        self.accept()

    def _fail(self, reason: str) -> None:
        self._forget_job()
        text = self.tr("The worksheet could not be written: {reason}")
        self._complain(text.format(reason=reason))

    def _forget_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.deleteLater()
            self._job = None
        self._follow_job()
        self._follow()

    def _complain(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()

    def _follow(self) -> None:
        """Show what the choice comes to."""
        self._stop_drawing()
        self.error.hide()
        self.note.setText("")
        if isinstance(self._document, WorksheetError):
            self._refuse(self._document.text(_translate))
        else:
            self.save.setEnabled(True)
            if self.preview.pixmap().isNull():
                self.preview.setText(self.tr("The first page is being set …"))
            self._previewing.start()

    def _follow_job(self) -> None:
        working = self.is_working
        self.form.setEnabled(not working)
        self.save.setVisible(not working)
        self.progress.setVisible(working)
        self.cancel.setText(self.tr("Cancel") if working else self.tr("Close"))

    def _draw(self) -> None:
        order = self._order()
        if order is None or self.is_working:
            return
        page = FirstPage()
        work = page.draw(order, _PREVIEW, self.devicePixelRatioF(), _translate)
        self._drawing = job = SheetJob(work, _translate, self)
        job.finished.connect(lambda: self._show_page(page))
        job.failed.connect(self._refuse)

    def _show_page(self, page: FirstPage) -> None:
        self._stop_drawing()
        self.preview.setPixmap(QPixmap.fromImage(page.image))
        text = self.tr("{blanks} blanks on {pages} pages")
        if page.pages == 1:
            text = self.tr("{blanks} blanks on one page")
        self.note.setText(text.format(blanks=page.blanks, pages=page.pages))

    def _refuse(self, reason: str) -> None:
        self._stop_drawing()
        self.preview.clear()
        self.save.setEnabled(False)
        self._complain(reason)

    def _stop_drawing(self) -> None:
        self._previewing.stop()
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing.deleteLater()
            self._drawing = None

    def _leave(self) -> None:
        self._stop_drawing()
        if self._job is not None:
            self._job.cancel()
        self.chosen.emit(self.form.choice)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch()
        for button in (self.cancel, self.save):
            buttons.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 20, 22, 18)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.addWidget(self.form, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.preview, 0, 1, 3, 1)
        grid.addWidget(self.note, 1, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.error, 2, 0, Qt.AlignmentFlag.AlignBottom)
        grid.addLayout(buttons, 3, 0, 1, 2)
        grid.setRowStretch(0, 1)
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
        if self.is_working:  # Esc and Cancel give up the files, and leave the dialog
            self._forget_job()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget_job()
        super().closeEvent(event)


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
