"""The mark of a sabotage and the menu it is chosen from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Experiment, Layer
from backpropviz.session.session import Session
from backpropviz.views.explain.sabotage_bar import SabotageBar
from backpropviz.views.explain.sabotage_menu import SabotageMenu
from backpropviz.views.explain.sabotage_words import sabotage_name, sabotage_sentence

SIGN = Sabotage(WrongRule.LOSS_SIGN)
SLOPE = Sabotage(WrongRule.SLOPE_FORGOTTEN, 1)
ON = "Sabotage is on: one rule of the backward pass is wrong. Find it with the proof lights."


class Shown(NamedTuple):
    session: Session
    bar: SabotageBar
    menu: SabotageMenu

    def button(self, name: str) -> QPushButton:
        found = self.bar.findChild(QPushButton, name)
        assert found is not None
        return found


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[Experiment], Shown]]:
    kept: list[QWidget] = []  # qtbot alone would not keep them

    def make(experiment: Experiment) -> Shown:
        around = QWidget()
        kept.append(around)
        qtbot.addWidget(around)
        around.resize(640, 120)
        session = Session(experiment, around)
        bar = SabotageBar(session, around)
        bar.resize(640, 60)
        menu = SabotageMenu(session, bar, around)
        with qtbot.waitExposed(around):
            around.show()
        return Shown(session, bar, menu)

    yield make
    kept.clear()


@pytest.fixture
def hand(show: Callable[[Experiment], Shown]) -> Shown:
    return show(open_by_name_or_path("hand-2-3-1"))


def opened(menu: QMenu) -> list[QAction]:
    """Return what a menu lists when it is opened now."""
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in opened(menu) if action.text() == text).trigger()


def checked(menu: QMenu) -> list[str]:
    return [action.text() for action in opened(menu) if action.isChecked()]


# The strip


def test_the_strip_is_there_as_long_as_a_sabotage_is_on(hand: Shown) -> None:
    assert hand.bar.isHidden()
    hand.session.set_sabotage(SIGN)
    assert hand.bar.isVisible()
    assert hand.bar.text == ON
    hand.session.undo_stack.undo()
    assert hand.bar.isHidden()
    hand.session.undo_stack.redo()
    hand.session.open("mazur-2-2-2")
    assert hand.bar.isHidden()


def test_it_follows_the_pass_at_hand_through_the_history(hand: Shown) -> None:
    hand.session.trainer.update(2)
    hand.session.set_sabotage(SIGN)
    hand.session.trainer.update(2)
    for update, marked in ((1, False), (3, True), (0, False), (4, True)):
        hand.session.trainer.go_to(update)
        assert hand.bar.isVisible() is marked


def test_it_names_the_rule_on_request_and_hides_it_again(hand: Shown, qtbot: QtBot) -> None:
    hand.session.set_sabotage(SLOPE)
    reveal = hand.button("reveal_sabotage")
    assert reveal.text() == "Reveal"
    qtbot.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert hand.bar.text == (
        "Sabotage: In layer 1 the slope σ′ is forgotten: ∂J/∂z is set to ∂J/∂a."
    )
    assert reveal.text() == "Hide"
    qtbot.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert hand.bar.text == ON


def test_another_one_is_not_revealed_nor_the_same_one_once_more(hand: Shown) -> None:
    hand.session.set_sabotage(SLOPE)
    hand.bar.toggle_reveal()
    assert hand.bar.is_revealed
    hand.session.set_sabotage(SIGN)
    assert not hand.bar.is_revealed
    hand.session.set_sabotage(replace(SLOPE))
    assert not hand.bar.is_revealed
    assert hand.bar.text == ON


def test_a_step_and_an_update_leave_it_revealed(hand: Shown) -> None:
    hand.session.set_sabotage(SIGN)
    hand.bar.toggle_reveal()
    hand.session.go_to(12)
    hand.session.next_pass()
    assert hand.bar.is_revealed


def test_it_is_switched_off_by_keyboard_alone(hand: Shown, qtbot: QtBot) -> None:
    hand.session.set_sabotage(SIGN)
    hand.bar.activateWindow()
    qtbot.waitUntil(hand.bar.isActiveWindow)
    reveal, off = hand.button("reveal_sabotage"), hand.button("switch_sabotage_off")
    assert reveal.nextInFocusChain() is off
    reveal.setFocus()
    qtbot.keyClick(reveal, Qt.Key.Key_Space)
    assert hand.bar.is_revealed
    qtbot.keyClick(reveal, Qt.Key.Key_Tab)
    assert off.hasFocus()
    qtbot.keyClick(off, Qt.Key.Key_Space)
    assert hand.session.sabotage is None
    assert hand.bar.isHidden()


def test_a_long_sentence_makes_it_higher_but_not_wider(hand: Shown) -> None:
    hand.session.set_sabotage(Sabotage(WrongRule.TRANSPOSED, 1))
    hand.bar.toggle_reveal()
    layout = hand.bar.layout()
    assert hand.bar.minimumSizeHint().width() < 300
    assert layout.heightForWidth(400) > layout.heightForWidth(1200)


# The words


def test_every_sabotage_has_a_name_and_a_sentence_of_its_own(hand: Shown) -> None:
    possible = hand.session.moment.possible_sabotages()
    for words in (sabotage_name, sabotage_sentence):
        texts = [words(each, hand.session) for each in possible]
        assert len(set(texts)) == len(possible) == 8
        assert not [text for text in texts if "{" in text]
    assert "h₂" in sabotage_name(Sabotage(WrongRule.PATH_LEFT_OUT, 1, 1), hand.session)


# The menu


def test_the_menu_lists_what_can_be_wrong_here_with_off_first(hand: Shown) -> None:
    texts = [action.text() for action in opened(hand.menu)]
    assert texts == [
        "Off",
        "A wrong rule by chance",
        "Slope σ′ forgotten in layer 2",
        "Slope σ′ forgotten in layer 1",
        "Wrong sign of the loss’s slope",
        "Wrong sign of the weights’ gradients in layer 2",
        "Wrong sign of the weights’ gradients in layer 1",
        "Weights of layer 1 transposed",
        "Path through h₂ left out",
        "Updated weights used too early",
        "Reveal the wrong rule",
    ]
    assert checked(hand.menu) == ["Off"]


def test_each_choice_is_switched_on_and_ticked(hand: Shown) -> None:
    for sabotage in hand.session.moment.possible_sabotages():
        name = sabotage_name(sabotage, hand.session)
        choose(hand.menu, name)
        assert hand.session.sabotage == sabotage
        assert checked(hand.menu) == [name]
    choose(hand.menu, "Off")
    assert hand.session.sabotage is None
    assert checked(hand.menu) == ["Off"]


def test_one_by_chance_is_not_told_until_it_is_revealed(hand: Shown) -> None:
    choose(hand.menu, "A wrong rule by chance")
    assert hand.session.sabotage.secret
    assert checked(hand.menu) == ["A wrong rule by chance"]
    assert hand.bar.text == ON
    choose(hand.menu, "Reveal the wrong rule")
    assert hand.bar.text.endswith(sabotage_sentence(hand.session.sabotage, hand.session))
    choose(hand.menu, "Hide the wrong rule")
    assert hand.bar.text == ON


def test_the_menu_is_used_by_keyboard(hand: Shown, qtbot: QtBot) -> None:
    hand.menu.popup(QPoint(10, 10))
    qtbot.waitUntil(hand.menu.isVisible)
    for _ in range(3):  # from Off to chance and to the first rule
        qtbot.keyClick(hand.menu, Qt.Key.Key_Down)
    qtbot.keyClick(hand.menu, Qt.Key.Key_Return)
    assert hand.session.sabotage == Sabotage(WrongRule.SLOPE_FORGOTTEN, 2)


def test_opening_it_again_and_again_leaves_nothing_behind(hand: Shown) -> None:
    count = len(opened(hand.menu))
    for _ in range(5):
        assert len(opened(hand.menu)) == count


def test_the_layers_of_a_deep_network_are_in_menus_of_their_own(
    show: Callable[[Experiment], Shown], experiment_of: Callable[..., Experiment], qtbot: QtBot
) -> None:
    hidden = (Layer(units=3, activation="tanh"),) * 5
    deep = show(experiment_of(*hidden, Layer(units=1, activation="tanh")))
    entries = opened(deep.menu)
    assert len(entries) < 10
    folded = next(action for action in entries if action.text() == "Slope forgotten")
    layers = folded.menu().actions()
    assert [action.text() for action in layers] == [
        f"Slope tanh′ forgotten in layer {number}" for number in range(6, 0, -1)
    ]
    layers[2].trigger()
    assert deep.session.sabotage == Sabotage(WrongRule.SLOPE_FORGOTTEN, 4)
    assert not entries[0].isChecked()
    opened(deep.menu)
    qtbot.waitUntil(lambda: len(deep.menu.findChildren(QMenu)) == 4)


def test_where_nothing_can_be_wrong_it_says_so(
    show: Callable[[Experiment], Shown], experiment_of: Callable[..., Experiment]
) -> None:
    linear = Layer(units=1, activation="linear", bias=False, weights=((1.0,),))
    at_the_minimum = show(experiment_of(linear, inputs=((1.0,),), targets=((1.0,),)))
    entries = {action.text(): action for action in opened(at_the_minimum.menu)}
    assert not entries["A wrong rule by chance"].isEnabled()
    assert not entries["No wrong rule would change a number here"].isEnabled()
    assert not entries["Reveal the wrong rule"].isEnabled()


def test_what_is_on_stays_in_the_list_where_it_changes_nothing_any_more(hand: Shown) -> None:
    hand.session.set_sabotage(Sabotage(WrongRule.PATH_LEFT_OUT, 1, 2))  # worth 2e-5 of dJ/dx
    assert checked(hand.menu) == ["Path through h₃ left out"]
