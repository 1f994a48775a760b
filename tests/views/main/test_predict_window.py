"""Predict mode in the main window, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import MINUS, number_text
from backpropviz.session.questions import Score, Way
from backpropviz.views.step.answer_field import AnswerField
from backpropviz.views.step.question import StepQuestion


@pytest.fixture
def window(qtbot, shared_window):
    window = shared_window("hand-2-3-1")
    window.activateWindow()  # shortcuts need that
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def press(qtbot, window, *keys) -> None:
    """Press keys one after the other, each on what has the focus."""
    for key in keys:
        focused = window.focusWidget() or window
        if isinstance(key, str):
            qtbot.keyClicks(focused, key.replace(MINUS, "-"))  # QTest types ASCII only
        else:
            qtbot.keyClick(focused, key)


def question(window) -> StepQuestion:
    return window.findChild(StepQuestion)


def test_the_whole_hand_example_is_predicted_by_keyboard_alone(qtbot, window):
    session, prediction = window.session, window.session.prediction
    press(qtbot, window, "q")
    assert window.actions_by_name["predict_mode"].isChecked()
    for index, step in enumerate(session.trace):
        assert prediction.asked == step
        assert session.cursor == index
        assert isinstance(window.focusWidget(), AnswerField)
        match index % 9:
            case 4:  # a slip first: the sign
                press(qtbot, window, number_text(-step.value, session.style), Qt.Key.Key_Return)
                assert question(window).verdict.startswith("Not yet. ")
                assert session.cursor == index
            case 6:
                press(qtbot, window, "h")
                assert prediction.hinted
        if index % 9 == 8:
            press(qtbot, window, Qt.Key.Key_Right)  # shown
            assert "list to repeat" in question(window).verdict
        else:
            press(qtbot, window, number_text(step.value, session.style), Qt.Key.Key_Return)
            assert question(window).verdict.startswith("Right")
        assert session.cursor == index + 1
        if index + 1 < len(session.trace):
            press(qtbot, window, Qt.Key.Key_Return if index % 2 else Qt.Key.Key_Right)
    # 37 steps: 4, 13, 22, 31 with a slip, 8, 17, 26, 35 shown
    assert prediction.is_over
    assert prediction.score == Score(at_once=29, later=4, shown=4)
    assert prediction.to_repeat == (4, 8, 13, 17, 22, 26, 31, 35)
    press(qtbot, window, Qt.Key.Key_Return)  # repeat these
    while not prediction.is_over:
        press(qtbot, window, number_text(prediction.asked.value, session.style))
        press(qtbot, window, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert prediction.to_repeat == ()
    press(qtbot, window, "q")
    assert not prediction.is_on
    assert window.focusWidget() is window.network_view


def test_choosing_works_by_keyboard_alone(qtbot, window):
    session, prediction = window.session, window.session.prediction
    press(qtbot, window, "q")
    prediction.set_way(Way.CHOOSE)
    for step in list(session.trace)[:5]:
        right = prediction.question.choices.index(step.value)
        press(qtbot, window, str(right + 1))
        assert question(window).verdict == "Right at once."
        press(qtbot, window, Qt.Key.Key_Return)
    assert prediction.score == Score(at_once=5)


def test_digits_go_to_the_field_wherever_the_focus_is(qtbot, window):
    press(qtbot, window, "q")
    window.network_view.setFocus()
    zoom = window.network_view.viewport().zoom
    press(qtbot, window, "-", "1", "0")
    field = window.findChild(AnswerField)
    assert field.text() == "-10"
    assert window.focusWidget() is field
    assert window.network_view.viewport().zoom == zoom  # − and 0 are the zoom's keys otherwise


def test_the_windows_keys_work_while_a_question_is_open(qtbot, window):
    press(qtbot, window, "q")
    press(qtbot, window, Qt.Key.Key_PageDown)  # the clicker shows it
    assert window.session.cursor == 1
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.session.prediction.asked is not None
    press(qtbot, window, Qt.Key.Key_Left)
    assert window.session.cursor == 0
    field = window.findChild(AnswerField)
    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, "12")
    press(qtbot, window, Qt.Key.Key_Left)  # now it moves in the text
    assert field.cursorPosition() == 1
    press(qtbot, window, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_number_that_is_edited_meanwhile_keeps_the_keys(qtbot, window):
    press(qtbot, window, "q")
    window.experiment_form.setFocus()
    from backpropviz.views.controls.number_field import NumberField

    number = window.experiment_form.values.findChild(NumberField)
    number.setFocus()
    number.selectAll()
    press(qtbot, window, "4")
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.session.trace.value(Quantity(Kind.INPUT, sample=0)) == 4.0
    assert window.session.prediction.asked is not None
    assert number.isAncestorOf(window.focusWidget()) or window.focusWidget() is number


def test_the_header_says_that_it_is_on(qtbot, window):
    switch = window.findChild(QToolButton, "predict_mode_button")
    assert switch.isVisible()
    assert not switch.isChecked()
    switch.click()
    assert switch.isChecked()
    assert window.session.prediction.is_on
    window.session.prediction.set_on(False)
    assert not switch.isChecked()


def test_switched_on_while_training_it_shows_the_steps(qtbot, window):
    window.board.show_training(True)
    window.actions_by_name["predict_mode"].trigger()
    assert not window.board.is_training
    assert question(window).isVisible()


def test_pointing_at_a_question_mark_in_the_network_asks_for_it(qtbot, window):
    press(qtbot, window, "q")
    view, session = window.network_view, window.session
    y = view.stage.scene(view.viewport()).node(2, 0)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=y.center.toPoint())
    assert session.prediction.asked.quantity == Quantity(Kind.A, 2, 0, sample=0)
    assert session.cursor == 7
    assert isinstance(window.focusWidget(), AnswerField)


def test_the_network_shows_a_question_mark_that_glows(qtbot, window):
    view, session = window.network_view, window.session
    session.go_to(12)
    before = view.grab().toImage()
    press(qtbot, window, "q")  # dJ/dV2
    edge = next(
        e
        for e in view.stage.scene(view.viewport()).edges
        if e.weight == Quantity(Kind.WEIGHT, 2, 0, 1)
    )
    place = edge.gradient_label.box.center().toPoint()
    image = view.grab().toImage()
    glow = window.look.theme.color("glow")
    around = [image.pixelColor(place.x() + x, place.y()) for x in range(-20, 21)]
    assert any(abs(c.red() - glow.red()) + abs(c.blue() - glow.blue()) < 12 for c in around)
    assert image != before
    reading = view.stage.reading(view.viewport())
    assert reading.current == {session.prediction.asked.quantity}
