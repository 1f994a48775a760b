"""The form of an expression: its text, its values, and what is differentiated."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.experiment.editing import expression_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.experiment.expression import ExperimentExpression
from backpropviz.views.experiment.expression_values import MOST_ROWS
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.experiment.table import NumberModel

Make = Callable[[Session], ExperimentForm]
TEXT = "c = a + b; d = b + 1; e = c * d"


@pytest.fixture
def toy(qapp) -> Session:  # type: ignore[no-untyped-def]
    return Session(expression_experiment(TEXT, {"a": 2.0, "b": 1.0}, "Toy"))


@pytest.fixture
def form(make_form: Make, toy: Session) -> ExperimentForm:
    return make_form(toy)


@pytest.fixture
def part(form: ExperimentForm) -> ExperimentExpression:
    return form.expression


def choose(combo: QComboBox, text: str) -> None:
    """Choose as a person does: the combo tells `activated`."""
    combo.setCurrentIndex(combo.findText(text))
    combo.activated.emit(combo.currentIndex())


def type_at_end(qtbot: QtBot, part: ExperimentExpression, text: str) -> None:
    field = part.text.field
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, text)


def type_anew(qtbot: QtBot, part: ExperimentExpression, text: str) -> None:
    part.text.field.setFocus()
    part.text.field.selectAll()
    qtbot.keyClicks(part.text.field, text)


def underlined(part: ExperimentExpression) -> list[int]:
    return [each.cursor.selectionStart() for each in part.text.field.extraSelections()]


def test_an_expression_has_its_own_form_and_nothing_of_a_network(
    form: ExperimentForm, part: ExperimentExpression
) -> None:
    shown = [name for name, section in form.sections.items() if section.isVisible()]
    assert shown == ["expression"]
    assert part.text.field.toPlainText() == TEXT
    assert [field.number() for field in part.values.fields.values()] == [2.0, 1.0]
    assert [slider.value() for slider in part.values.sliders.values()] == [200, 100]


def test_a_network_has_nothing_of_an_expression_and_the_other_way_round(
    qtbot: QtBot, make_form: Make, session: Session
) -> None:
    form = make_form(session)

    def shown() -> list[str]:
        return [name for name, section in form.sections.items() if section.isVisible()]

    before = shown()
    assert "expression" not in before
    session.open("toy-graph")
    qtbot.waitUntil(lambda: shown() == ["expression"])
    assert form.about.isVisible()
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: shown() == before)
    assert form.layers.isVisible()


def test_what_is_typed_is_taken_when_it_can_be_computed(
    qtbot: QtBot, toy: Session, part: ExperimentExpression
) -> None:
    type_at_end(qtbot, part, " + x")
    assert toy.experiment.model.expression == TEXT  # not with every letter
    qtbot.waitUntil(lambda: toy.experiment.model.expression == f"{TEXT} + x")
    assert toy.experiment.model.values == {"a": 2.0, "b": 1.0, "x": 1.0}
    assert list(part.values.fields) == ["a", "b", "x"]
    assert toy.undo_stack.undoText() == "Change the expression"
    toy.undo_stack.undo()
    assert part.text.field.toPlainText() == TEXT
    assert list(part.values.fields) == ["a", "b"]


def test_a_formula_of_ones_own_has_its_own_title_and_no_text_of_another(
    qtbot: QtBot, make_form: Make
) -> None:
    session = Session(open_by_name_or_path("toy-graph"))
    session.adopt("toy-graph")
    form = make_form(session)
    type_at_end(qtbot, form.expression, " + x")
    qtbot.waitUntil(lambda: session.is_modified)
    assert session.experiment.title == f"{TEXT} + x"
    assert session.experiment.description == ""
    session.undo_stack.undo()
    assert session.experiment.title == "A graph of three operations"


def test_one_run_of_typing_is_one_change_to_undo(
    qtbot: QtBot, toy: Session, part: ExperimentExpression
) -> None:
    for number, text in enumerate((" + 1", "2", "3")):
        type_at_end(qtbot, part, text)
        expected = TEXT + " + 123"[: 4 + number]
        qtbot.waitUntil(lambda: toy.experiment.model.expression == expected)  # noqa: B023
    assert toy.undo_stack.count() == 1


def test_a_value_survives_while_its_name_is_being_typed(
    qtbot: QtBot, toy: Session, part: ExperimentExpression
) -> None:
    type_anew(qtbot, part, "e = 2")
    part.text.commit()
    assert "found no name" in part.text.problem.text().lower()
    type_anew(qtbot, part, "e = y * b")
    part.text.commit()
    assert toy.experiment.model.values == {"y": 1.0, "b": 1.0}
    type_anew(qtbot, part, "e = y * a")
    part.text.commit()
    assert toy.experiment.model.values == {"y": 1.0, "a": 2.0}


def test_what_is_wrong_is_said_in_a_sentence_and_underlined(
    qtbot: QtBot, toy: Session, part: ExperimentExpression
) -> None:
    type_anew(qtbot, part, "e = a + * b")
    qtbot.waitUntil(lambda: part.text.problem.isVisible())
    sentence = "Found *, expected a number, a name or (, at character 9."
    assert part.text.problem.text() == sentence
    assert part.text.field.accessibleDescription() == sentence
    assert underlined(part) == [8]
    assert toy.experiment.model.expression == TEXT
    assert part.text.field.toPlainText() == "e = a + * b"  # stays until it is mended
    type_anew(qtbot, part, "e = a * b")
    qtbot.waitUntil(lambda: not part.text.problem.isVisible())
    assert underlined(part) == []
    assert toy.experiment.model.expression == "e = a * b"


def test_a_place_in_several_lines_is_counted_in_its_line(
    qtbot: QtBot, part: ExperimentExpression
) -> None:
    part.text.field.setPlainText("c = a + b\nd = b + 1")
    part.text.commit()
    assert part.text.problem.text() == (
        "Found d, expected an operator before it, such as *, at character 1 of line 2. "
        "A statement ends with a semicolon."
    )
    assert underlined(part) == [10]


def test_an_expression_that_has_no_value_here_is_not_taken(
    qtbot: QtBot, toy: Session, part: ExperimentExpression
) -> None:
    type_anew(qtbot, part, "e = log(b - a)")
    part.text.commit()
    assert part.text.problem.text() == ("log of −1, expected a number above 0, at character 5.")
    assert toy.experiment.model.expression == TEXT
    type_anew(qtbot, part, "")
    qtbot.keyClick(part.text.field, Qt.Key.Key_Delete)
    part.text.commit()
    assert "Write an expression" in part.text.problem.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Z])
def test_escape_and_undo_drop_what_was_not_taken(
    qtbot: QtBot, toy: Session, part: ExperimentExpression, key: Qt.Key
) -> None:
    type_at_end(qtbot, part, " +")
    part.text.commit()
    control = Qt.KeyboardModifier.ControlModifier
    plain = Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(part.text.field, key, control if key == Qt.Key.Key_Z else plain)
    assert part.text.field.toPlainText() == TEXT
    assert not part.text.problem.isVisible()
    assert toy.undo_stack.count() == 0


def test_leaving_the_text_takes_it(qtbot: QtBot, toy: Session, part: ExperimentExpression) -> None:
    type_at_end(qtbot, part, " / 2")
    qtbot.keyClick(part.text.field, Qt.Key.Key_Tab)
    assert toy.experiment.model.expression == f"{TEXT} / 2"
    assert part.values.fields["a"].hasFocus()


def test_a_value_is_typed_or_dragged_and_the_numbers_follow(
    qtbot: QtBot, toy: Session, part: ExperimentExpression
) -> None:
    toy.go_to_end()
    field, slider = part.values.fields["b"], part.values.sliders["b"]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert toy.undo_stack.undoText() == "Change b"
    assert slider.value() == 300
    assert toy.step is not None
    assert toy.step.value == 2 + 3 + 3 + 1  # de/db = c + d
    slider.setSliderDown(True)
    for place in (310, 330, 400):
        slider.setSliderPosition(place)
    slider.setSliderDown(False)
    assert toy.experiment.model.values == {"a": 2.0, "b": 4.0}
    assert field.number() == 4.0
    assert toy.undo_stack.count() == 2  # the drag is one
    assert toy.cursor == len(toy.trace)


def test_a_value_that_leaves_the_expression_undefined_is_refused(
    qtbot: QtBot, make_form: Make
) -> None:
    session = Session(expression_experiment("e = a / b", {"a": 1.0, "b": 1.0}))
    form = make_form(session)
    field = form.expression.values.fields["b"]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, "0")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert form.error.isVisible()
    assert form.error.text() == "b = 0 is not possible: division by zero: 1 / 0."
    assert field.number() == 1.0
    assert session.experiment.model.values == {"a": 1.0, "b": 1.0}


def test_what_is_differentiated_is_chosen(toy: Session, part: ExperimentExpression) -> None:
    question = part.question
    assert [question.output.itemText(i) for i in range(question.output.count())] == ["e", "d", "c"]
    choose(question.wrt, "b")  # backward, it is one of all the derivatives that there are
    assert toy.step is not None
    assert toy.trace.plain_name(toy.step.quantity) == "de/db"
    choose(question.output, "d")
    node = toy.trace.graph.nodes[toy.differentiation.output]  # type: ignore[attr-defined]
    assert node.name == "d"
    toy.go_to_end()
    choose(question.mode, "forward")
    assert toy.differentiation.mode is Mode.FORWARD
    assert not question.output.isVisible()
    assert question.wrt.isVisible()
    choose(question.wrt, "b")
    toy.go_to_end()
    assert toy.step is not None
    assert toy.trace.plain_name(toy.step.quantity) == "de/db"
    assert toy.step.value == 5.0
    assert toy.undo_stack.count() == 0  # it is a question, not a part of the document


def test_every_control_has_a_name_and_tab_goes_from_top_to_bottom(
    qtbot: QtBot, part: ExperimentExpression
) -> None:
    widgets = [
        part.text.field,
        part.values.fields["a"],
        part.values.sliders["a"],
        part.values.fields["b"],
        part.values.sliders["b"],
        part.question.output,
        part.question.mode,
        part.question.wrt,
    ]
    assert [widget.accessibleName() for widget in widgets] == [
        *("Expression", "a", "Slider of a", "b", "Slider of b", "Differentiate", "Mode"),
        "With respect to",
    ]
    widgets[0].setFocus()
    for before, after in pairwise(widgets):
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert after.hasFocus()


def test_many_values_stand_in_a_table(make_form: Make) -> None:
    names = [f"x{number}" for number in range(MOST_ROWS + 4)]
    terms = " + ".join(names)
    session = Session(expression_experiment(terms, dict.fromkeys(names, 2.0)))
    values = make_form(session).expression.values
    assert values.table is not None
    assert not values.fields
    model = values.table.model()
    assert model.rowCount() == len(names)
    assert isinstance(model, NumberModel)
    model.edit(model.index(3, 0), 7.0, "")
    assert (session.experiment.model.values or {})["x3"] == 7.0


def test_the_built_in_expressions_fit_without_scrolling(make_form: Make) -> None:
    session = Session(open_by_name_or_path("unrolled-recurrence"))
    form = make_form(session)
    field = form.expression.text.field
    assert field.verticalScrollBar().maximum() == 0
    assert len(form.expression.values.fields) == 6
