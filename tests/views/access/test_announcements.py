"""What a screen reader is told as the pass goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox

from backpropviz.experiment.editing import replace, with_training

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "hand_2_3_1.json").read_text("utf-8")
)["target_1"]


@pytest.fixture
def show(shared_window):
    """Show an experiment in the module's window, with nobody still listening to the last test."""

    def shown(name="hand-2-3-1"):
        window = shared_window(name)
        for rest in window.announcer.findChildren(QTimer):
            rest.stop()
        return window

    return shown


@pytest.fixture
def window(show):
    return show()


@pytest.fixture
def said(window):
    texts = []
    window.announcer.announced.connect(texts.append)
    yield texts
    window.announcer.announced.disconnect(texts.append)


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
    window.session.trainer.set_speed(30.0)  # the run ends after 100
    qtbot.waitUntil(lambda: window.session.updates > 3)
    assert said == ["Training."]
    window.actions_by_name["train_play"].trigger()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].startswith(f"After update {window.session.updates} the loss is ")


def test_a_message_is_told_to_who_has_the_keys_elsewhere(window):
    window.message_bar.show_message("Saved")
    assert window.message_bar.text == "Saved"


@pytest.fixture
def spoken(monkeypatch):
    """What is handed to assistive technology, as long as there is some."""
    texts = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        staticmethod(
            lambda event: (
                texts.append(event.message())
                if isinstance(event, QAccessibleAnnouncementEvent)
                else None
            )
        ),
    )
    QAccessible.setActive(True)
    yield texts
    QAccessible.setActive(False)


def test_a_run_that_ends_by_its_rule_is_told_with_its_reason(qtbot, show, spoken):
    window = show("blobs")
    spoken.clear()
    window.actions_by_name["train_to_stop"].trigger()
    qtbot.waitUntil(lambda: not window.session.trainer.is_playing)
    qtbot.waitUntil(lambda: any(each.startswith("After update 300") for each in spoken))
    assert spoken[0] == "Training."
    assert any(each.startswith("The stop rule is met after 300 updates.") for each in spoken)


def test_a_run_that_diverges_is_told_with_the_number_that_is_not_finite(qtbot, show, spoken):
    window = show("linear-regression")
    session = window.session
    training = replace(session.experiment.training, learning_rate=1e6)
    session.edit("Too fast", with_training(session.experiment, training))
    window.actions_by_name["train_play"].trigger()
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    assert session.trouble is not None
    assert " ".join(session.trouble.split()) in spoken


def test_runs_side_by_side_are_told_by_their_names_and_each_with_its_loss(qtbot, show, spoken):
    window = show("xor-relu")
    window.board.show_comparison(False)
    window.board.show_comparison(True)
    assert spoken[-1] == "Side by side: ReLU, sigmoid, tanh."
    window.session.trainer.update(20)
    qtbot.waitUntil(lambda: spoken[-1].startswith("After update 20: "))
    losses = [lane.moment.train.loss for lane in window.session.comparison.lanes]
    relu, sigmoid, tanh = (f"{loss:.4g}" for loss in losses)
    said = f"ReLU: loss {relu}, sigmoid: loss {sigmoid}, tanh: loss {tanh}."
    assert spoken[-1] == f"After update 20: {said}"


def test_a_link_that_was_followed_is_told_with_what_it_did(show, spoken):
    window = show()
    follow = window.board.follower.follow
    for address, said in (
        ("do:weight=W[1][0,0]=-1", "Done: Change W₁₁."),
        ("do:rate=0.5", "Done: Change the learning rate."),
        ("do:detail=layer", "The link was followed."),
        ("do:go=dJ/dW[1][0,0]", "The link was followed."),
    ):
        follow(address)
        assert spoken.pop() == said
    follow("do:value=q=3")
    assert spoken[-1].startswith("This link cannot be followed here: ")
    assert "The link was followed." not in spoken


def test_sliders_say_in_words_where_they_stand(show):
    window = show()
    bar, track = window.timeline.bar, window.board.history_bar.track

    def said(slider):
        interface = QAccessible.queryAccessibleInterface(slider)
        assert interface.role() is QAccessible.Role.Slider
        return interface.text(QAccessible.Text.Description)

    assert said(bar) == "Before the first of 37 steps"
    window.session.go_to(12)
    assert said(bar).startswith("Step 12 of 37: ")
    window.board.show_training(True)
    window.session.trainer.update(5)
    assert said(track) == "Update 5 of 5"
    window.session.trainer.go_to(2)
    assert said(track) == "Update 2 of 5"


def test_a_list_of_choices_says_what_is_chosen_where_its_name_is_read_as_its_value(show):
    window = show()
    window.board.beside.make_training_panels()
    for box in window.findChildren(QComboBox):
        interface = QAccessible.queryAccessibleInterface(box)
        labels = [each for each, kind in interface.relations() if kind & QAccessible.Label]
        assert labels or interface.text(QAccessible.Text.Description), box.accessibleName()
