"""The page of runs side by side: pictures, numbers, and what can be done with each of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Variant
from backpropviz.session.session import Session
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.compare.number_dialog import NumberDialog

REFERENCE = json.loads(
    (Path(__file__).parents[2] / "reference" / "xor_blobs.json").read_text("utf-8")
)["hidden_activations"]

pytestmark = pytest.mark.usefixtures("themed")


def test_runs_that_learn_from_other_samples_are_not_said_to_part(show_page):
    page = show_page("xor-perceptron-3")
    assert page.foot.sentence.text().startswith("Each learns from samples of its own")
    assert page.plot.chart.marks == ()


def test_the_numbers_are_those_of_the_reference(show_page, train, shown):
    page = show_page("xor-sigmoid")
    train(page.session, 400)
    for card, name in zip(shown(page), ("sigmoid", "tanh", "relu"), strict=True):
        log = {entry["step"]: entry for entry in REFERENCE[name]["exact_gradient_descent"]["log"]}
        said = float(card.loss.text().removeprefix("loss "))
        assert said == pytest.approx(log[400]["loss"], rel=1e-3)


def test_each_picture_is_that_of_the_experiment_alone(
    show_page, train, show_panel, largest_difference, shown
):
    page = show_page("xor-sigmoid")
    train(page.session, 120)
    for card, name in zip(shown(page), ("xor-sigmoid", "xor-tanh", "xor-relu"), strict=True):
        alone = Session(replace(open_by_name_or_path(name), variant=()))
        train(alone, 120)
        panel = show_panel(BoundaryPanel, alone, (500, 500))
        canvas = card.picture.canvas
        panel.canvas.setFixedSize(canvas.size())
        panel.refresh()
        ours, theirs = canvas.answer.ground, panel.canvas.answer.ground
        assert largest_difference(ours.image, theirs.image) == 0
        assert ours.lines.tolist() == theirs.lines.tolist()


def test_while_training_the_pictures_of_all_move(show_page, qtbot, shown):
    page = show_page("xor-sigmoid")
    session = page.session
    before = [card.picture.canvas.answer for card in shown(page)]
    session.trainer.play()
    qtbot.waitUntil(
        lambda: all(
            card.picture.canvas.answer is not old
            for card, old in zip(shown(page), before, strict=True)
        )
    )
    session.trainer.pause()
    lanes = session.comparison.lanes
    assert len({lane.moment.updates for lane in lanes}) == 1


def test_the_gradients_have_one_scale_and_words_where_they_vanish(show_page, shown):
    page = show_page("vanishing-gradient")
    sigmoid, relu = shown(page)
    assert sigmoid.bars.decades == relu.bars.decades
    assert len(sigmoid.bars.norms) == len(relu.bars.norms) == 7
    # Of the first batch; the experiment's text says 12,000 for all samples.
    ratio = sigmoid.bars.norms[-1] / sigmoid.bars.norms[0]
    assert ratio > 1000
    assert sigmoid.words.text().startswith("The gradient of layer 1 is ")
    assert relu.words.text() == ""


def test_a_dead_network_is_said_to_be_dead(show_page, train, shown):
    page = show_page("deep-relu")
    train(page.session, 20)
    assert shown(page)[0].words.text() == "All gradients are 0: no weight changes."
    assert shown(page)[3].name.text() == "ReLU"
    assert shown(page)[3].detail.text() == "He, normal"
    assert "0 in" not in shown(page)[3].words.text()


def test_a_run_that_diverges_says_so_and_the_others_go_on(show_page, beside, train, shown):
    page = show_page(beside("linear-regression", Variant(learning_rate=10.0)))
    train(page.session, 150)
    first, second = shown(page)
    assert second.words.text().startswith("Update ")
    assert "smaller learning rate" in second.words.text()
    assert first.words.text() == ""
    assert page.session.updates == 150


def test_a_menu_adds_changes_and_removes_and_undo_takes_each_back(show_page, beside, choose):
    page = show_page(beside("xor-sigmoid", Variant(activation="tanh")))
    session = page.session
    choose(page.add_menu, "Optimizer/Adam")
    assert session.experiment.variant[1] == Variant(optimizer="adam")
    choose(page.cards[1].menu, "Learning rate/0.3")
    assert session.experiment.variant[0] == Variant(activation="tanh", learning_rate=0.3)
    choose(page.cards[2].menu, "Remove")
    assert len(session.experiment.variant) == 1
    for expected in (
        (Variant(activation="tanh", learning_rate=0.3), Variant(optimizer="adam")),
        (Variant(activation="tanh"), Variant(optimizer="adam")),
        (Variant(activation="tanh"),),
    ):
        session.undo_stack.undo()
        assert session.experiment.variant == expected


def test_a_menu_checks_what_is_at_hand(show_page, beside, entries):
    variant = Variant(activation="tanh", optimizer="adam", learning_rate=0.03, seed=4)
    page = show_page(beside("circle", replace(variant, activation="relu")))
    checked = [text for text, action in entries(page.cards[1].menu).items() if action.isChecked()]
    assert checked == [
        "Activation/ReLU",
        "Learning rate/0.03",
        "Optimizer/Adam",
        "Initializer/Xavier, normal",
        "Seed of the weights/4",
    ]


def test_a_learning_rate_can_be_typed(show_page, beside, qtbot, choose):
    page = show_page(beside("xor-sigmoid", Variant(activation="tanh")))
    choose(page.cards[1].menu, "Learning rate/Other…")
    dialog = page.findChild(NumberDialog)
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, "0.125")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert page.session.experiment.variant[0].learning_rate == 0.125


def test_there_is_room_for_four(show_page):
    page = show_page("deep-sigmoid")
    assert not page.add_button.isEnabled()
    assert page.add_button.toolTip() == "There is room for four runs."


def test_other_settings_of_the_first_are_told_and_can_be_started_over(show_page, train, qtbot):
    page = show_page("xor-sigmoid")
    session = page.session
    train(session, 20)
    assert not page.foot.start_over.isVisible()
    training = replace(session.experiment.training, learning_rate=0.5)
    session.edit("Rate", with_training(session.experiment, training))
    qtbot.waitUntil(page.foot.start_over.isVisible)
    assert "after update 20" in page.foot.unfair.text()
    page.foot.start_over.click()
    qtbot.waitUntil(lambda: not page.foot.start_over.isVisible())
    assert session.updates == 0


def test_a_sample_under_the_mouse_is_marked_on_all_cards(show_page, qtbot, shown):
    page = show_page("xor-sigmoid")
    first = page.cards[0].picture.canvas
    values = page.session.setup.dataset.values
    place = first.frame.to_px(values[[7]])[0]
    qtbot.mouseMove(first, QPoint(round(place[0]), round(place[1])))
    marked = [card.picture.canvas.marked for card in shown(page)]
    assert len(set(marked)) == 1
    assert values[marked[0]] == pytest.approx(values[7], abs=0.2)
    qtbot.mouseMove(first, QPoint(1, 1))
    assert {card.picture.canvas.marked for card in shown(page)} == {-1}


def test_all_is_told_in_words(show_page, shown):
    page = show_page("xor-sigmoid")
    assert page.accessibleName() == "Side by side"
    assert page.accessibleDescription() == page.foot.sentence.text()
    card = shown(page)[1]
    assert card.accessibleName() == "tanh"
    assert card.accessibleDescription().startswith("loss 0.646")
    assert card.button.accessibleName() == "What can be done with tanh"
    assert card.picture.canvas.accessibleName() == "What tanh answers"
    assert page.plot.accessibleDescription() == page.foot.sentence.text()


@pytest.mark.parametrize(
    "name", ["digits", "gauss-regression", "deep-linear", "iris-neuron", "mazur-2-2-2", "spiral"]
)
def test_any_network_can_be_compared(show_page, beside, train, name, shown):
    page = show_page(beside(name, Variant(optimizer="rmsprop")))
    train(page.session, 3)
    assert len(shown(page)) == 2
    assert all(card.picture.canvas.grab().width() > 0 for card in shown(page))
