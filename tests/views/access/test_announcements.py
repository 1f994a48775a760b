"""What a screen reader is told as the pass goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "hand_2_3_1.json").read_text("utf-8")
)["target_1"]


@pytest.fixture
def window(show_window):
    return show_window()


@pytest.fixture
def said(window):
    texts = []
    window.announcer.announced.connect(texts.append)
    return texts


def test_a_step_is_told_with_its_number_and_its_sentence(qtbot, window, said):
    qtbot.keyClick(window.network_view, Qt.Key.Key_Right)
    assert said == [
        "z_h₁ is 11.0. "  # 1·5 + 2·3
        "Each value that reaches h₁ is multiplied by its weight, and the products are added."
    ]


def test_of_steps_in_quick_succession_the_first_and_the_last_are_told(qtbot, window, said):
    for _ in range(8):
        qtbot.keyClick(window.network_view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[0].startswith("z_h₁ is 11.0.")
    assert said[1].startswith("y is ")


def test_a_number_that_is_to_be_predicted_is_not_told(qtbot, window, said):
    window.actions_by_name["predict_mode"].trigger()
    qtbot.keyClick(window.network_view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: any("to be predicted" in each for each in said))
    assert not any("11" in each for each in said)


def test_the_end_of_training_is_told_with_the_loss(qtbot, window, said):
    window.board.show_training(True)
    window.session.trainer.update(1)
    qtbot.waitUntil(lambda: any("update 1 " in each for each in said))
    loss = REFERENCE["gradient_descent"]["loss"][1]
    assert said[-1] == f"After update 1 the loss is {loss:.4g}."


def test_while_it_trains_only_the_beginning_and_the_end_are_told(qtbot, window, said):
    window.board.show_training(True)
    said.clear()
    window.actions_by_name["train_play"].trigger()
    qtbot.waitUntil(lambda: window.session.updates > 20)
    assert said == ["Training."]
    window.actions_by_name["train_play"].trigger()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].startswith(f"After update {window.session.updates} the loss is ")


def test_a_message_is_told_to_who_has_the_keys_elsewhere(window):
    window.message_bar.show_message("Saved")
    assert window.message_bar.text == "Saved"
