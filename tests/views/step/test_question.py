"""The question in the step panel: what it shows, what it takes, and what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QToolButton

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.questions import Way
from backpropviz.session.session import Session
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.step.answer_field import AnswerField
from backpropviz.views.step.question import StepQuestion
from backpropviz.views.step.step_panel import StepPanel


@pytest.fixture
def panel(qtbot):
    session = Session(open_by_name_or_path("hand-2-3-1"))
    panel = StepPanel(session, LIGHT)
    session.setParent(panel)
    panel.session = session
    qtbot.addWidget(panel)
    panel.resize(380, 700)
    panel.set_theme(LIGHT, 1.0)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()  # shortcuts need that
    qtbot.waitUntil(lambda: QApplication.activeWindow() is panel)
    panel.prepare()
    return panel


@pytest.fixture
def asking(panel):
    panel.session.go_to(12)
    panel.session.prediction.set_on(True)  # dJ/dV2 = dJ/dz_y h2 = -0.2995
    return panel


def question(panel) -> StepQuestion:
    return panel.findChild(StepQuestion)


def field(panel) -> AnswerField:
    return panel.findChild(AnswerField)


def button(panel, name: str):
    return panel.findChild(QPushButton, name) or panel.findChild(QToolButton, name)


def seen(panel) -> str:
    return " | ".join(
        label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()
    )


def type_answer(qtbot, panel, text: str) -> None:
    field(panel).clear()
    qtbot.keyClicks(field(panel), text)
    qtbot.keyClick(field(panel), Qt.Key.Key_Return)


def test_without_predict_mode_there_is_no_question(panel):
    panel.session.go_to(13)
    assert question(panel) is None
    assert panel._formulas.isVisible()
    panel.session.prediction.set_on(True)
    panel.session.prediction.set_on(False)
    assert not question(panel).isVisible()
    assert panel._formulas.isVisible()


def test_the_question_never_is_a_window_of_its_own(asking):
    assert question(asking).isVisible()
    assert QApplication.activeWindow() is asking


def test_a_question_has_the_title_and_the_symbols_but_neither_number_nor_sentence(asking):
    assert "Gradient of the weight V₂" in seen(asking)
    assert "step 13 of 37" in seen(asking)
    assert question(asking).formula == "∂J/∂V₂ = ∂J/∂z_y · h₂ = ?"
    assert asking.sentence == ""
    assert not asking._formulas.isVisible()


def test_a_hint_puts_the_numbers_in(qtbot, asking):
    button(asking, "show_hint").click()
    assert question(asking).formula == "∂J/∂V₂ = ∂J/∂z_y · h₂ = −0.4096 · 0.7311 = ?"
    assert not button(asking, "show_hint").isEnabled()


def test_the_formula_has_room_for_all_its_lines_when_the_hint_comes(qtbot, asking):
    asking.session.go_to(26)  # dJ/dx1, a sum over three paths
    asking.session.step_forward()
    asking.session.prediction.hint()
    formula, form = question(asking)._formula, question(asking).form
    qtbot.waitUntil(lambda: form.y() >= formula.y() + formula.height())
    assert formula.height() == formula.minimumHeight()


def test_the_focus_comes_to_the_field_and_enter_answers(qtbot, asking):
    assert asking.focusWidget() is field(asking)
    type_answer(qtbot, asking, "-0,2995")
    assert asking.session.cursor == 13
    assert question(asking).verdict == "Right at once."
    assert question(asking).score == "1 of 1 at once"
    assert asking.sentence.endswith("Raising V₂ lowers the loss.")
    assert asking._formulas.isVisible()


def test_a_slip_is_named_at_once_and_the_question_stays(qtbot, asking):
    type_answer(qtbot, asking, "0.2995")
    assert question(asking).verdict == "Not yet. That is the right size with the wrong sign."
    assert asking.session.cursor == 12
    assert field(asking).selectedText() == "0.2995"  # to be typed over
    qtbot.keyClicks(field(asking), "-0.3")  # 0.17 % off
    qtbot.keyClick(field(asking), Qt.Key.Key_Return)
    assert question(asking).verdict == "Right."
    assert question(asking).score == "0 of 1 at once"


def test_what_is_no_number_is_no_answer(qtbot, asking):
    type_answer(qtbot, asking, "3*-4")
    assert question(asking).verdict.startswith("This is not a number")
    assert asking.session.prediction.tries == 0
    type_answer(qtbot, asking, "-2.995*10^-1")
    assert question(asking).verdict == "Right at once."


def test_the_tolerance_is_stated(asking):
    assert "within 0.5 %" in question(asking).form.tolerance
    asking.session.go_to(30)
    asking.session.step_forward()
    assert "quarter of the change" in question(asking).form.tolerance


def test_showing_reveals_the_number_and_puts_it_on_the_list(asking):
    button(asking, "show_answer").click()
    assert asking.session.cursor == 13
    assert "list to repeat" in question(asking).verdict
    assert question(asking).score == "0 of 1 at once"


def test_after_an_answer_enter_asks_on(qtbot, asking):
    type_answer(qtbot, asking, "-0.2995")
    following = button(asking, "next_question")
    assert following.isVisible()
    assert asking.focusWidget() is following
    qtbot.keyClick(following, Qt.Key.Key_Return)
    assert question(asking).formula == "∂J/∂V₃ = ∂J/∂z_y · h₃ = ?"
    assert asking.focusWidget() is field(asking)
    assert field(asking).text() == ""


def test_four_numbers_to_choose_from_take_clicks_and_keys(qtbot, asking):
    button(asking, "way_choose").click()
    texts = [button(asking, f"choice_{letter}").accessibleName() for letter in "ABCD"]
    numbers = [text.partition(": ")[2] for text in texts]
    assert len(set(numbers)) == 4
    assert numbers.count("−0.2995") == 1
    right = numbers.index("−0.2995")
    wrong = (right + 1) % 4
    button(asking, f"choice_{'ABCD'[wrong]}").click()
    assert question(asking).verdict.startswith("Not yet. ")
    assert not button(asking, f"choice_{'ABCD'[wrong]}").isEnabled()
    qtbot.keyClick(asking.focusWidget(), str(right + 1))
    assert question(asking).verdict == "Right."
    assert asking.session.cursor == 13


def test_typing_is_chosen_again_by_its_button(qtbot, asking):
    asking.session.prediction.set_way(Way.CHOOSE)
    assert not field(asking).isVisible()
    assert button(asking, "choice_A").isVisible()
    button(asking, "way_type").click()
    assert field(asking).isVisible()
    assert button(asking, "way_type").isChecked()
    button(asking, "way_type").click()
    assert button(asking, "way_type").isChecked()


def test_numbers_follow_the_style(asking):
    asking.session.prediction.set_way(Way.CHOOSE)
    asking.session.set_style(NumberStyle(4, decimal_comma=True))
    names = [button(asking, f"choice_{letter}").accessibleName() for letter in "ABCD"]
    assert any(name.endswith("−0,2995") for name in names)


def test_another_theme_and_size_keep_the_question(asking):
    field(asking).setText("1")
    asking.set_theme(DARK, 1.3)
    assert field(asking).text() == "1"
    assert question(asking).formula.endswith("= ?")


def test_the_end_of_the_pass_shows_the_score_and_what_to_repeat(qtbot, panel):
    session, prediction = panel.session, panel.session.prediction
    session.go_to(34)
    prediction.set_on(True)
    prediction.show()
    session.step_forward()
    prediction.answer(2.0)
    prediction.answer(prediction.asked.value)
    session.step_forward()
    prediction.answer(prediction.asked.value)
    assert "The pass is done" in seen(panel)
    assert "1 of 3 right at once" in seen(panel)
    assert "1 right at a later try, 1 shown" in seen(panel)
    listed = panel.findChild(QListWidget, "repeat_list")
    lines = [listed.item(row).text() for row in range(listed.count())]
    assert lines == ["35  New weight V₁  (shown)", "36  New weight V₂"]
    listed.itemClicked.emit(listed.item(1))
    assert question(panel).formula.startswith("V₂′ = ")
    assert session.cursor == 35
    prediction.answer(prediction.asked.value)
    session.step_forward()
    assert [listed.item(row).text() for row in range(listed.count())] == lines[:1]
    button(panel, "predict_again").click()
    assert session.cursor == 0
    assert "Weighted sum of h₁" in seen(panel)


def test_a_low_panel_scrolls_to_the_answer(qtbot, panel):
    panel.resize(380, 300)
    panel.session.go_to(17)
    panel.session.prediction.set_on(True)
    panel.session.prediction.hint()

    def is_seen() -> bool:
        place = field(panel).mapTo(panel.viewport(), field(panel).rect().bottomLeft())
        return 0 < place.y() < panel.viewport().height()

    qtbot.waitUntil(is_seen)


def test_a_wide_network_can_be_predicted_too(qtbot, wide):
    panel = StepPanel(wide, LIGHT)
    qtbot.addWidget(panel)
    panel.resize(380, 700)
    panel.prepare()
    wide.prediction.set_on(True)
    assert question(panel).formula.endswith("= ?")
    wide.prediction.set_way(Way.CHOOSE)
    wide.prediction.answer(wide.prediction.asked.value)
    assert question(panel)._verdict.accessibleName() == "Right at once."
