"""Detours in a lesson: what links changed is taken back at the next part, what hands did stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.training_loop import TrainingLoop
from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import LessonPart
from backpropviz.experiment.setup import set_up
from backpropviz.views.lesson.places import find_quantity

REFERENCE = Path(__file__).parents[2] / "reference"
HAND = json.loads((REFERENCE / "hand_2_3_1.json").read_text("utf-8"))
OPENED = open_by_name_or_path("hand-2-3-1")


@pytest.fixture
def hand(show_window):
    return show_window("hand-2-3-1")


def follow(qtbot, window, *addresses: str) -> None:
    trainer = window.session.trainer
    for address in addresses:
        window.board.follower.follow(address)
        qtbot.waitUntil(lambda: not (trainer.is_playing or trainer.is_seeking), timeout=20_000)


def show(qtbot, window, index: int) -> None:
    window.board.lesson.show(index)
    qtbot.waitUntil(lambda: not window.board.lesson.is_arriving, timeout=20_000)


def value_of(session, name: str) -> float:
    return session.trace.value(find_quantity(session, name))


@pytest.mark.parametrize(
    "addresses",
    [
        ("do:target[0]=0",),
        ("do:weight=W[1][0,0]=-1", "do:rate=0.7"),
        ("do:activation[1]=tanh", "do:input[1]=-2"),
        ("do:target[0]=0", "do:run=30"),
        ("do:target[0]=0", "do:run=30", "do:target[0]=1"),
        ("do:rate=0.7", "do:run=30", "do:reset"),
        ("do:run=30", "do:weight=W[2][0,0]=5", "do:run=3"),
    ],
)
def test_a_part_begins_with_the_numbers_it_was_written_for(qtbot, hand, addresses):
    session = hand.session
    show(qtbot, hand, 2)
    follow(qtbot, hand, *addresses)
    show(qtbot, hand, 4)
    assert session.experiment == OPENED
    assert not session.is_modified
    assert session.updates == 0
    expected = HAND["target_1"]["values"]["dJ_dh"][2]
    assert value_of(session, "dJ/da[1][2]") == pytest.approx(expected, rel=1e-12)
    follow(qtbot, hand, *addresses)
    show(qtbot, hand, 7)
    assert session.experiment == OPENED
    assert session.updates == 100
    losses = HAND["target_1"]["gradient_descent"]["loss"]
    assert session.moment.run.loss == pytest.approx(losses[100], rel=1e-12)


def test_it_is_one_edit_that_can_be_undone(qtbot, hand):
    session = hand.session
    show(qtbot, hand, 2)
    follow(qtbot, hand, "do:target[0]=0", "do:rate=0.5", "do:run=4")
    tried, count = session.experiment, session.undo_stack.count()
    show(qtbot, hand, 3)
    assert session.undo_stack.count() == count + 1
    assert session.undo_stack.undoText() == "Take back what links changed"
    session.undo_stack.undo()
    assert session.experiment == tried
    assert session.updates == 4


def test_without_such_links_no_edit_is_made(qtbot, hand):
    show(qtbot, hand, 7)
    follow(qtbot, hand, "do:reset", "do:run=3", "do:go=J", "do:panel=paths")
    count = hand.session.undo_stack.count()
    show(qtbot, hand, 2)
    assert hand.session.undo_stack.count() == count


def test_edits_by_hand_stay(qtbot, hand):
    session = hand.session
    show(qtbot, hand, 2)
    follow(qtbot, hand, "do:target[0]=0", "do:weight=W[1][0,0]=-1")
    session.edit_number("Change", Quantity(Kind.WEIGHT, 2, 0, 1), 0.25)
    faster = replace(session.experiment.training, learning_rate=0.3)
    session.edit("Change the learning rate", with_training(session.experiment, faster))
    show(qtbot, hand, 3)
    assert session.experiment.training.learning_rate == 0.3
    assert session.experiment.data == OPENED.data
    weights = session.experiment.model.layers
    assert weights[0].weights == OPENED.model.layers[0].weights
    assert weights[1].weights == ((0.1,), (0.25,), (-0.1,))


def test_edits_by_hand_alone_are_no_links(qtbot, hand):
    session = hand.session
    session.edit_number("Change", Quantity(Kind.TARGET), 0.0)
    edited, count = session.experiment, session.undo_stack.count()
    for index in (0, 3, 7):
        show(qtbot, hand, index)
    assert session.experiment == edited
    assert session.undo_stack.count() == count


def test_a_link_undone_by_hand_leaves_nothing_to_take_back(qtbot, hand):
    session = hand.session
    show(qtbot, hand, 2)
    follow(qtbot, hand, "do:target[0]=0")
    session.undo_stack.undo()
    show(qtbot, hand, 3)
    assert session.experiment == OPENED
    assert session.undo_stack.undoText() != "Take back what links changed"


def test_a_part_that_says_nothing_of_updates_has_as_many_as_before(qtbot, show_window):
    window = show_window("and-gate")
    session = window.session
    part = LessonPart(title="t", text="[faster](do:rate=2)")
    session.recover(replace(session.experiment, lesson=(part, part)))
    trained = session.experiment
    show(qtbot, window, 0)
    follow(qtbot, window, "do:rate=2", "do:run=25")
    show(qtbot, window, 1)
    assert session.experiment == trained
    assert session.updates == 25
    setup = set_up(trained)
    loop = TrainingLoop(setup.problem, setup.optimizer, setup.schedule)
    loop.load(setup.parameters.flat, initial_state(setup.optimizer, setup.parameters.flat.size))
    loop.advance(25)
    assert session.progress.parameters.flat == pytest.approx(loop.parameters.flat, rel=1e-12)


def test_what_cannot_be_taken_back_is_said_and_stays(qtbot, hand):
    session = hand.session
    hidden, output = OPENED.model.layers
    model = replace(OPENED.model, layers=(hidden, replace(output, activation="linear")))
    training = replace(OPENED.training, loss="half_mse")
    session.recover(replace(OPENED, model=model, training=training))
    show(qtbot, hand, 2)
    follow(qtbot, hand, "do:activation[2]=sigmoid")
    by_hand = replace(session.experiment.training, loss="bce")  # which needs the sigmoid
    session.edit("Change the loss", with_training(session.experiment, by_hand))
    edited = session.experiment
    show(qtbot, hand, 3)
    assert session.experiment == edited
    assert "training.loss" in hand.message_bar.text
    show(qtbot, hand, 4)  # and that is that
    assert session.experiment == edited


def test_the_graphs_lesson_is_no_other_after_a_detour(qtbot, show_window):
    window = show_window("toy-graph")
    show(qtbot, window, 4)
    follow(qtbot, window, "do:value=b=1.1")
    assert window.session.is_modified
    show(qtbot, window, 3)
    assert not window.session.is_modified
    assert value_of(window.session, "de/db") == 5.0


def test_another_document_forgets_them(qtbot, hand):
    show(qtbot, hand, 2)
    follow(qtbot, hand, "do:target[0]=0")
    hand.session.open("toy-graph")
    show(qtbot, hand, 1)
    assert hand.session.experiment == open_by_name_or_path("toy-graph")
