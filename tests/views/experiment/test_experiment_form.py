"""The form: it shows the session's experiment, edits it, and explains what it refuses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTextBrowser,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.editing import replace
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.experiment.table import NumberTable
from backpropviz.views.look.theme import DARK

Make = Callable[[Session], ExperimentForm]
TARGET = Quantity(Kind.TARGET)


def type_into(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(combo: QComboBox, value: str) -> None:
    """Choose as a person does: the combo tells `activated`."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def loss(session: Session) -> float:
    return session.trace.value(Quantity(Kind.LOSS))


def cell(table: NumberTable, row: int, column: int) -> str:
    return str(table.model().index(row, column).data())


def test_the_form_shows_the_hand_example(make_form: Make, session: Session) -> None:
    form = make_form(session)
    texts = {quantity: field.text() for quantity, field in form.values.fields.items()}
    assert texts == {
        Quantity(Kind.INPUT, unit=0): "5",
        Quantity(Kind.INPUT, unit=1): "3",
        TARGET: "1",
    }
    assert form.training.loss.currentText() == "Binary cross-entropy"
    assert form.training.optimizer.currentText() == "SGD"
    assert form.training.fields["learning_rate"].text() == "0.1"
    assert [combo.currentText() for combo in form.layers.activations] == ["sigmoid", "sigmoid"]
    assert [cell(form.layers.tables[0], 1, column) for column in range(3)] == [
        "2.0",
        "2.0",
        "−1.0",
    ]
    assert form.values.fields[TARGET].accessibleName() == "Target ŷ"


def test_typing_a_target_recomputes_and_is_undone(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)
    # y = 0.590378..., so J = -ln y = 0.527 for target 1 and -ln(1 - y) = 0.892 for target 0.
    assert loss(session) == pytest.approx(0.52699, abs=1e-4)
    type_into(qtbot, form.values.fields[TARGET], "0")
    assert loss(session) == pytest.approx(0.89252, abs=1e-4)
    assert session.undo_stack.undoText() == "Change ŷ"
    session.undo_stack.undo()
    assert form.values.fields[TARGET].text() == "1"
    assert loss(session) == pytest.approx(0.52699, abs=1e-4)


def test_dragging_an_input_is_one_undo_entry(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)
    field = form.values.fields[Quantity(Kind.INPUT, unit=0)]
    digits, start = field.lineEdit(), QPoint(10, 8)
    qtbot.mousePress(digits, Qt.MouseButton.LeftButton, pos=start)
    for way in (12, 16, 24, 40):
        qtbot.mouseMove(digits, start + QPoint(way, 0))
    qtbot.mouseRelease(digits, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert session.experiment.data.inputs == ((6.0, 3.0),)  # 40 px: 10 steps of 0.1
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert field.text() == "5"


def test_everything_can_be_edited_with_the_keyboard_alone(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)
    form.values.fields[Quantity(Kind.INPUT, unit=0)].setFocus(Qt.FocusReason.TabFocusReason)

    def send(key: Qt.Key) -> None:
        qtbot.keyClick(QApplication.focusWidget(), key)

    send(Qt.Key.Key_Up)
    assert session.experiment.data.inputs == ((5.1, 3.0),)
    send(Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "-2,5")
    send(Qt.Key.Key_Tab)
    assert session.experiment.data.inputs == ((5.1, -2.5),)
    assert QApplication.focusWidget() is form.values.fields[TARGET]
    send(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.training.loss
    send(Qt.Key.Key_Tab)
    send(Qt.Key.Key_Down)
    assert session.experiment.training.optimizer == "rmsprop"
    seen = set()
    for _ in range(50):
        send(Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert set(form.layers.tables) <= seen
    assert set(form.layers.activations) <= seen
    assert {button for button in form.findChildren(QPushButton) if button.isVisible()} <= seen
    assert set(form.data.features.chips.chips.values()) <= seen
    assert form.data.source in seen


def test_a_weight_is_edited_in_its_cell(qtbot: QtBot, make_form: Make, session: Session) -> None:
    form = make_form(session)
    table = form.layers.tables[1]
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(NumberField)
    qtbot.keyClicks(editor, "0.75")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert session.progress.parameters.weights[1][1, 0] == 0.75
    assert cell(table, 1, 0) == "0.75"
    session.undo_stack.undo()
    assert cell(table, 1, 0) == "0.5"


def test_a_cell_with_a_text_that_is_no_number_stays_open(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)
    table = form.layers.tables[1]
    table.setCurrentIndex(table.model().index(0, 0))
    table.edit(table.currentIndex())
    editor = table.findChild(NumberField)
    qtbot.keyClicks(editor, "1..5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.problem
    assert editor.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert cell(table, 0, 0) == "0.1"
    assert session.undo_stack.count() == 0


def test_dragging_in_a_cell_is_one_undo_entry(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)
    table = form.layers.tables[0]
    start = table.visualRect(table.model().index(0, 2)).center()
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for way in (12, 20, 28):
        place = start + QPoint(way, 0)
        qtbot.mouseMove(table.viewport(), place)
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(28, 0))
    assert session.progress.parameters.weights[0][0, 2] == 3.7
    assert session.undo_stack.count() == 1


def test_the_weights_shown_are_those_of_the_pass_at_hand(make_form: Make, session: Session) -> None:
    form = make_form(session)
    session.go_to_end()
    session.next_pass()
    # V2 = 0.5 + 0.1 * 0.29946 after the first update
    assert cell(form.layers.tables[1], 1, 0) == "0.5299"
    session.reset()
    assert cell(form.layers.tables[1], 1, 0) == "0.5"


def test_the_sample_that_is_followed_can_be_chosen_and_edited(
    qtbot: QtBot, make_form: Make, batch: Session
) -> None:
    form = make_form(batch)
    chooser = form.findChild(QSpinBox, "sample_number")
    assert chooser.isVisible()
    assert chooser.text() == "1 of 3"
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Up)
    assert batch.sample == 1
    texts = [field.text() for field in form.values.fields.values()]
    assert texts == ["1", "0", "0", "1"]
    type_into(qtbot, form.values.fields[Quantity(Kind.INPUT, unit=1)], "0.5")
    assert batch.experiment.data.inputs == ((0.0, 1.0), (1.0, 0.5), (1.0, 1.0))


def test_one_sample_needs_no_chooser(make_form: Make, session: Session) -> None:
    chooser = make_form(session).findChild(QSpinBox, "sample_number")
    assert not chooser.isVisible()


def test_a_bias_stands_in_the_last_row_of_its_table(
    qtbot: QtBot, make_form: Make, batch: Session
) -> None:
    table = make_form(batch).layers.tables[0]
    assert table.model().rowCount() == 3
    table.setCurrentIndex(table.model().index(2, 1))
    table.edit(table.currentIndex())
    editor = table.findChild(NumberField)
    qtbot.keyClicks(editor, "0.25")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    bias = batch.progress.parameters.biases[0]
    assert bias is not None
    assert list(bias) == [0.0, 0.25]


def test_a_large_network_is_shown_in_tables_on_demand(make_form: Make, wide: Session) -> None:
    form = make_form(wide)
    assert form.values.fields.keys().isdisjoint({Quantity(Kind.INPUT, unit=0)})
    inputs, targets = form.values.tables
    assert inputs.model().rowCount() == 784
    assert cell(inputs, 783, 0) == "0.5"
    assert targets.model().rowCount() == 10
    assert not form.layers.tables[0].isVisible()
    wide.reset()
    assert form.layers.tables[0].model().rowCount() == 785


def test_another_document_is_shown_whole(make_form: Make, session: Session) -> None:
    form = make_form(session)
    session.open("mazur-2-2-2")
    names = [field.accessibleName() for field in form.values.fields.values()]
    assert names == ["Input i₁", "Input i₂", "Target t₁", "Target t₂"]
    assert form.layers.tables[0].model().rowCount() == 3
    assert form.training.fields["learning_rate"].text() == "0.5"


def test_the_description_is_shortened_until_more_is_asked_for(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)
    short = form.about.height()
    more = form.about.findChild(QToolButton)
    assert more.text() == "More"
    more.click()
    qtbot.waitUntil(lambda: form.about.height() > 2 * short)
    more.click()
    qtbot.waitUntil(lambda: form.about.height() == short)


def test_new_weights_and_reset_are_at_hand(qtbot: QtBot, make_form: Make, session: Session) -> None:
    form = make_form(session)
    buttons = {button.text(): button for button in form.findChildren(QPushButton)}
    before = session.progress.parameters.flat.copy()
    buttons["New seed"].click()
    assert (session.progress.parameters.flat != before).any()
    assert session.undo_stack.count() == 1
    session.go_to(3)
    buttons["Reset"].click()
    assert session.cursor == 0


@pytest.mark.parametrize(("width", "scale"), [(250, 1.0), (222, 0.89), (375, 1.5)])
def test_nothing_is_cut_off_at_the_side(
    make_form: Make, session: Session, width: int, scale: float
) -> None:
    form = make_form(session)
    form.set_theme(DARK, scale)
    form.resize(width, 600)
    QApplication.processEvents()
    area = form.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    parts = (*form.training.fields.values(), form.training.loss, *form.layers.tables)
    for part in [part for part in parts if part.isVisible()]:
        right = part.mapTo(area.widget(), QPoint(part.width(), 0)).x()
        assert right <= area.viewport().width()


def test_the_decimal_comma_reaches_every_number(make_form: Make, session: Session) -> None:
    form = make_form(session)
    session.set_style(NumberStyle(decimal_comma=True))
    assert form.training.fields["learning_rate"].text() == "0,1"
    assert cell(form.layers.tables[1], 0, 0) == "0,1"


def test_an_experiment_with_input_names_uses_them(make_form: Make, batch: Session) -> None:
    form = make_form(batch)
    model = replace(batch.experiment.model, inputs=("length", "width"))
    batch.edit("Name the inputs", replace(batch.experiment, model=model))
    names = [field.accessibleName() for field in form.values.fields.values()]
    assert names[:2] == ["Input length", "Input width"]


def test_a_long_first_paragraph_is_cut_after_some_lines(make_form: Make, session: Session) -> None:
    form = make_form(session)
    words = "A **rather long description of what there is to be seen here " * 5
    session.edit("Describe", replace(session.experiment, description=words))
    text = form.about.findChild(QTextBrowser).toPlainText()
    assert text.endswith("…")
    assert len(text) < 115
    form.about.findChild(QToolButton).click()
    assert len(form.about.findChild(QTextBrowser).toPlainText()) > 250


def test_the_sample_shown_is_that_of_the_pass_at_hand(
    qtbot: QtBot, make_form: Make, batch: Session
) -> None:
    form = make_form(batch)
    batch.next_pass()
    data = batch.experiment.data
    fewer = replace(data, inputs=((0.0, 7.0),), targets=((1.0, 0.0),))
    batch.edit("Remove two", replace(batch.experiment, data=fewer))
    batch.next_pass()
    batch.trainer.go_to(0)
    batch.set_sample(2)
    field = form.values.fields[Quantity(Kind.INPUT, unit=1)]
    assert form.findChild(QSpinBox, "sample_number").text() == "3 of 3"
    assert field.text() == "1"
    type_into(qtbot, field, "0.5")
    assert "others at this update" in form.error.text()
    assert field.text() == "1"
    assert batch.experiment.data.inputs == ((0.0, 7.0),)
