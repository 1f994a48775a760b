"""The dialog for worksheets: its choices, the first page, the files, and when it cannot."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from backpropviz import cli
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.worksheet.choices import WorksheetError
from backpropviz.export.worksheet.document import sheet_document
from backpropviz.views.main.window import MainWindow
from backpropviz.views.worksheet.choice import SheetChoice, sheet_choice_from
from backpropviz.views.worksheet.dialog import WorksheetDialog


def open_dialog(qtbot: QtBot, window: MainWindow) -> WorksheetDialog:
    window.actions_by_name["make_worksheet"].trigger()
    dialog = window.findChild(WorksheetDialog, "worksheet_dialog")
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.note.text()) or dialog.error.isVisible(), timeout=20_000)
    return dialog


@pytest.fixture
def dialog_of(qtbot: QtBot) -> Iterator[Callable[[str], WorksheetDialog]]:
    """Open the dialog without the program's window behind it, on the first sample."""
    behind = QWidget()
    qtbot.addWidget(behind)

    def make(name: str) -> WorksheetDialog:
        style = NumberStyle()
        document: Experiment | WorksheetError
        try:
            document = sheet_document(open_by_name_or_path(name), 0, style)
        except WorksheetError as error:
            document = error
        dialog = WorksheetDialog(document, SheetChoice(), style, "sheet", behind)
        dialog.open()
        return dialog

    yield make
    for dialog in behind.findChildren(WorksheetDialog):
        close(dialog)


def choose(dialog: WorksheetDialog, name: str, value: object) -> None:
    """Choose as a person does, by the keyboard, from the list that a field offers."""
    field = getattr(dialog.form, name)
    index = field.findData(value)
    assert index >= 0
    field.setCurrentIndex(index)
    field.activated.emit(index)


def close(dialog: WorksheetDialog) -> None:
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_first_page_is_shown_and_follows_the_choices(
    qtbot: QtBot, dialog_of: Callable[[str], WorksheetDialog]
) -> None:
    dialog = dialog_of("hand-2-3-1")
    qtbot.waitUntil(lambda: dialog.note.text().startswith("35 blanks on "), timeout=20_000)
    before = dialog.preview.pixmap().toImage()
    assert before.height() > 400
    choose(dialog, "detail", "gradients")
    choose(dialog, "until", "backward")
    qtbot.waitUntil(lambda: dialog.note.text().startswith("9 blanks on "), timeout=20_000)
    assert dialog.preview.pixmap().toImage() != before
    close(dialog)


def test_what_does_not_apply_is_not_there(
    qtbot: QtBot, dialog_of: Callable[[str], WorksheetDialog]
) -> None:
    dialog = dialog_of("toy-graph")
    form = dialog.form
    assert [form.until.itemData(i) for i in range(form.until.count())] == ["forward", "backward"]
    assert not form.variants.isVisible()
    assert not form.seed.isVisible()
    choose(dialog, "numbers", True)
    assert form.variants.isVisible()
    assert form.seed.isVisible()
    assert form.key.findData("behind") >= 0
    choose(dialog, "kind", True)
    assert form.key.findData("behind") == -1  # the answers to an exam
    choose(dialog, "suffix", ".md")
    assert not form.paper.isVisible()
    close(dialog)


def test_the_sheet_is_of_the_numbers_that_are_seen(
    qtbot: QtBot,
    show_window: Callable[..., MainWindow],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    window = show_window("hand-2-3-1")
    window.session.next_pass()  # one update is done: other weights
    trace = window.session.network_trace
    dialog = open_dialog(qtbot, window)
    choose(dialog, "suffix", ".md")
    dialog.form.documents.setChecked(True)
    with qtbot.waitSignal(dialog.said, timeout=20_000) as said:
        dialog.save_to(str(tmp_path / "sheet"))
    assert said.args == [
        f"Worksheet written to {tmp_path / 'sheet.md'}, its answers to sheet-key.md"
    ]
    document = tmp_path / "sheet-experiments" / "worksheet.bpviz"
    assert cli.main(["grad", str(document), "--format", "json"]) == 0
    loss = json.loads(capsys.readouterr().out)["loss"]
    assert loss == pytest.approx(trace.run.loss, rel=1e-3)  # its weights have 4 digits
    assert f"{loss:.4g}" in (tmp_path / "sheet-key.md").read_text("utf-8")
    assert window.message_bar.text == said.args[0]


def test_a_pdf_is_written_with_its_answers_while_the_progress_is_seen(
    qtbot: QtBot, dialog_of: Callable[[str], WorksheetDialog], tmp_path: Path
) -> None:
    dialog = dialog_of("toy-graph")
    choose(dialog, "numbers", True)
    dialog.form.variants.setValue(3)
    choose(dialog, "detail", "gradients")
    seen: list[int] = []
    dialog.progress.valueChanged.connect(seen.append)
    with qtbot.waitSignal(dialog.said, timeout=30_000):
        dialog.save_to(str(tmp_path / "sheet.pdf"))
        assert dialog.progress.isVisible()
        assert not dialog.form.isEnabled()
    assert seen == sorted(seen)
    assert seen[-1] == 9
    assert (tmp_path / "sheet.pdf").read_bytes().count(b"/Type /Page\n") == 3
    assert (tmp_path / "sheet-key.pdf").read_bytes().count(b"/Type /Page\n") >= 3


def test_cancel_leaves_no_file_and_the_dialog_open(
    qtbot: QtBot, dialog_of: Callable[[str], WorksheetDialog], tmp_path: Path
) -> None:
    dialog = dialog_of("hand-2-3-1")
    choose(dialog, "numbers", True)
    dialog.form.variants.setValue(50)
    dialog.save_to(str(tmp_path / "sheet.pdf"))
    qtbot.waitUntil(lambda: dialog.progress.value() > 0, timeout=20_000)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.is_working
    assert dialog.isVisible()
    assert dialog.form.isEnabled()
    assert dialog.save.isVisible()
    assert list(tmp_path.iterdir()) == []
    close(dialog)


@pytest.mark.parametrize("answer", ["replace", "cancel"])
def test_it_asks_before_other_files_are_replaced_than_the_one_that_was_chosen(
    qtbot: QtBot, dialog_of: Callable[[str], WorksheetDialog], tmp_path: Path, answer: str
) -> None:
    dialog = dialog_of("toy-graph")
    choose(dialog, "suffix", ".md")
    sheet, key = tmp_path / "sheet.md", tmp_path / "sheet-key.md"
    sheet.write_text("old")  # about which the dialog that asks for a file has asked
    key.write_text("old")
    dialog.save_unless_there(str(sheet))
    box = dialog.findChild(QMessageBox, "replace_dialog")
    assert box is not None
    assert box.text() == "sheet-key.md is there already. Is it to be replaced?"
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    if answer == "cancel":
        box.reject()
        assert not dialog.is_working
        assert (sheet.read_text(), key.read_text()) == ("old", "old")
        close(dialog)
        return
    with qtbot.waitSignal(dialog.said, timeout=20_000):
        next(b for b in box.buttons() if b is not box.defaultButton()).click()
    assert "old" not in (sheet.read_text("utf-8"), key.read_text("utf-8"))


def test_where_one_file_cannot_be_written_none_is(
    qtbot: QtBot, dialog_of: Callable[[str], WorksheetDialog], tmp_path: Path
) -> None:
    dialog = dialog_of("toy-graph")
    choose(dialog, "suffix", ".md")
    dialog.form.documents.setChecked(True)
    (tmp_path / "sheet-experiments").write_text("no folder")
    (tmp_path / "sheet.md").write_text("old")
    dialog.save_to(str(tmp_path / "sheet.md"))
    qtbot.waitUntil(dialog.error.isVisible)
    assert dialog.error.text().startswith("The worksheet could not be written: ")
    assert "sheet-experiments" in dialog.error.text()
    assert {path.name for path in tmp_path.iterdir()} == {"sheet.md", "sheet-experiments"}
    assert (tmp_path / "sheet.md").read_text() == "old"
    close(dialog)


def test_a_page_speaks_the_window_s_language(
    qtbot: QtBot, show_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = show_window("toy-graph", language="de")
    dialog = open_dialog(qtbot, window)
    choose(dialog, "suffix", ".html")
    with qtbot.waitSignal(dialog.said, timeout=20_000):
        dialog.save_to(str(tmp_path / "sheet"))
    page = (tmp_path / "sheet.html").read_text("utf-8")
    assert '<html lang="de">' in page
    assert "<h1>Ein Graph aus drei Operationen</h1>" in page
    assert "<mn>2,0</mn>" in page


def test_of_a_network_without_room_on_paper_a_unit_is_offered(
    qtbot: QtBot, show_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    window = show_window("moons")
    dialog = open_dialog(qtbot, window)
    assert dialog.form.unit.currentData() == "4:0"  # its only output
    assert dialog.form.unit.count() == 4 + 10 + 4 + 1
    assert dialog.form.numbers.count() == 1
    choose(dialog, "unit", "2:7")
    assert dialog.form.unit.currentText() == "a⁽²⁾₈ alone, in layer 2"
    choose(dialog, "suffix", ".md")
    with qtbot.waitSignal(dialog.said, timeout=20_000):
        dialog.save_to(str(tmp_path / "sheet.md"))
    assert "a⁽²⁾₈" not in (tmp_path / "sheet.md").read_text("utf-8")  # it is LaTeX there
    assert "a_{8}^{(2)}" in (tmp_path / "sheet.md").read_text("utf-8")


def test_an_expression_without_room_on_paper_is_refused_in_one_sentence(
    qtbot: QtBot, dialog_of: Callable[[str], WorksheetDialog], tmp_path: Path
) -> None:
    path = tmp_path / "long.toml"
    terms = "; ".join(f"a{n + 1} = a{n} * x + sin(a{n})" for n in range(20))
    path.write_text(
        'format = "backpropviz-experiment/1"\ntitle = "Long"\n[model]\n'
        f'expression = "a0 = x * x; {terms}"\nvalues = {{ x = 0.5 }}\n',
        "utf-8",
    )
    dialog = dialog_of(str(path))
    assert "numbers; a worksheet has room for 40" in dialog.error.text()
    assert not dialog.save.isEnabled()
    assert dialog.form.unit.isHidden()
    close(dialog)


def test_a_file_that_cannot_be_written_is_told_and_the_choices_come_back(
    qtbot: QtBot, dialog_of: Callable[[str], WorksheetDialog], tmp_path: Path
) -> None:
    dialog = dialog_of("toy-graph")
    dialog.save_to(str(tmp_path / "nowhere" / "sheet.pdf"))
    qtbot.waitUntil(dialog.error.isVisible)
    assert "expected a file in a directory that exists" in dialog.error.text()
    assert dialog.form.isEnabled()
    assert not dialog.is_working
    close(dialog)


def test_the_choices_are_remembered(show_window: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = show_window("toy-graph", remember=True)
    dialog = open_dialog(qtbot, window)
    choose(dialog, "paper", "letter")
    choose(dialog, "rounded", True)
    close(dialog)
    again = open_dialog(qtbot, window)
    assert again.form.choice.paper == "letter"
    assert again.form.choice.rounded
    assert again.form.paper.currentData() == "letter"
    close(again)


@pytest.mark.parametrize("kept", [None, "", "{", "[]", '{"variants": -3, "paper": 7, "x": 1}'])
def test_what_was_kept_and_makes_no_sense_is_as_at_first(kept: object) -> None:
    assert sheet_choice_from(kept) == SheetChoice()
