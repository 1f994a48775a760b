"""The slider of a number: how far it reaches, and what a drag or a key makes of the number."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from backpropviz.views.controls.number_slider import NumberSlider


@pytest.fixture
def slider(qtbot: QtBot) -> NumberSlider:
    made = NumberSlider(1e12)
    qtbot.addWidget(made)
    made.resize(200, 24)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(
    ("value", "reach"),
    [
        (0.0, 5),
        (-5.0, 5),
        (5.1, 10),
        (11.0, 20),
        (36.0, 50),
        (-99.0, 100),
        (3e4, 5e4),
        (1e12, 1e12),
    ],
)
def test_it_reaches_a_round_number_on_both_sides(
    slider: NumberSlider, value: float, reach: float
) -> None:
    slider.set_number(value)
    assert slider.reach == reach
    assert slider.value() == round(value / reach * 500)
    assert str(int(reach))[:1] in slider.toolTip()


def test_a_place_stands_for_a_number_without_a_tail_of_digits(slider: NumberSlider) -> None:
    numbers: list[float] = []
    slider.value_edited.connect(lambda value, _gesture: numbers.append(value))
    slider.set_number(2.0)
    for place in (207, 210, 0, -1, -500):
        slider.setValue(place)
    assert numbers == [2.07, 2.1, 0.0, -0.01, -5.0]


def test_keys_move_it_by_tenths_of_its_reach(qtbot: QtBot, slider: NumberSlider) -> None:
    edits: list[tuple[float, str]] = []
    slider.value_edited.connect(lambda value, gesture: edits.append((value, gesture)))
    slider.set_number(1.0)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    assert [value for value, _ in edits] == [1.1, 2.1]
    gestures = {gesture for _, gesture in edits}
    assert len(gestures) == 2  # one press each
    assert "" not in gestures


def test_its_reach_stays_while_it_is_dragged(slider: NumberSlider) -> None:
    slider.set_number(36.0)
    slider.setSliderDown(True)
    slider.set_number(1.0)
    assert slider.reach == 50
    slider.setSliderDown(False)
    assert slider.reach == 5
    assert slider.value() == 100
