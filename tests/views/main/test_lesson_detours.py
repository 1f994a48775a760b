"""Detours in a lesson: what links changed is taken back at the next part, what hands did stays."""

from __future__ import annotations

import pytest

from backpropviz.engine.optimizers import initial_state
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.training_loop import TrainingLoop
from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.links import links_in
from backpropviz.experiment.schema import LessonPart
from backpropviz.experiment.setup import set_up

OPENED = open_by_name_or_path("hand-2-3-1")


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
def test_a_part_begins_with_the_numbers_it_was_written_for(
    hand, addresses, follow, show_part, value_of, hand_numbers
):
    session = hand.session
    show_part(hand, 2)
    follow(hand, *addresses)
    show_part(hand, 4)
    assert session.experiment == OPENED
    assert not session.is_modified
    assert session.updates == 0
    expected = hand_numbers["target_1"]["values"]["dJ_dh"][2]
    assert value_of(session, "dJ/da[1][2]") == pytest.approx(expected, rel=1e-12)
    follow(hand, *addresses)
    show_part(hand, 7)
    assert session.experiment == OPENED
    assert session.updates == 100
    losses = hand_numbers["target_1"]["gradient_descent"]["loss"]
    assert session.moment.run.loss == pytest.approx(losses[100], rel=1e-12)


def test_it_is_one_edit_that_can_be_undone(hand, follow, show_part):
    session = hand.session
    show_part(hand, 2)
    follow(hand, "do:target[0]=0", "do:rate=0.5", "do:run=4")
    tried, count = session.experiment, session.undo_stack.count()
    show_part(hand, 3)
    assert session.undo_stack.count() == count + 1
    assert session.undo_stack.undoText() == "Take back what links changed"
    session.undo_stack.undo()
    assert session.experiment == tried
    assert session.updates == 4


def test_without_such_links_no_edit_is_made(hand, follow, show_part):
    show_part(hand, 7)
    follow(hand, "do:reset", "do:run=3", "do:go=J", "do:panel=paths")
    count = hand.session.undo_stack.count()
    show_part(hand, 2)
    assert hand.session.undo_stack.count() == count


def test_edits_by_hand_stay(hand, follow, show_part):
    session = hand.session
    show_part(hand, 2)
    follow(hand, "do:target[0]=0", "do:weight=W[1][0,0]=-1")
    session.edit_number("Change", Quantity(Kind.WEIGHT, 2, 0, 1), 0.25)
    faster = replace(session.experiment.training, learning_rate=0.3)
    session.edit("Change the learning rate", with_training(session.experiment, faster))
    show_part(hand, 3)
    assert session.experiment.training.learning_rate == 0.3
    assert session.experiment.data == OPENED.data
    weights = session.experiment.model.layers
    assert weights[0].weights == OPENED.model.layers[0].weights
    assert weights[1].weights == ((0.1,), (0.25,), (-0.1,))


def test_edits_by_hand_alone_are_no_links(hand, show_part):
    session = hand.session
    session.edit_number("Change", Quantity(Kind.TARGET), 0.0)
    edited, count = session.experiment, session.undo_stack.count()
    for index in (0, 3, 7):
        show_part(hand, index)
    assert session.experiment == edited
    assert session.undo_stack.count() == count


def test_a_link_undone_by_hand_leaves_nothing_to_take_back(hand, follow, show_part):
    session = hand.session
    show_part(hand, 2)
    follow(hand, "do:target[0]=0")
    session.undo_stack.undo()
    show_part(hand, 3)
    assert session.experiment == OPENED
    assert session.undo_stack.undoText() != "Take back what links changed"


def test_a_part_that_says_nothing_of_updates_has_as_many_as_before(
    shared_window, follow, show_part
):
    window = shared_window("and-gate")
    session = window.session
    part = LessonPart(title="t", text="[faster](do:rate=2)")
    session.recover(replace(session.experiment, lesson=(part, part)))
    trained = session.experiment
    show_part(window, 0)
    follow(window, "do:rate=2", "do:run=25")
    show_part(window, 1)
    assert session.experiment == trained
    assert session.updates == 25
    setup = set_up(trained)
    loop = TrainingLoop(setup.problem, setup.optimizer, setup.schedule)
    loop.load(setup.parameters.flat, initial_state(setup.optimizer, setup.parameters.flat.size))
    loop.advance(25)
    assert session.progress.parameters.flat == pytest.approx(loop.parameters.flat, rel=1e-12)


def test_what_cannot_be_taken_back_is_said_and_stays(hand, follow, show_part):
    session = hand.session
    hidden, output = OPENED.model.layers
    model = replace(OPENED.model, layers=(hidden, replace(output, activation="linear")))
    training = replace(OPENED.training, loss="half_mse")
    session.recover(replace(OPENED, model=model, training=training))
    show_part(hand, 2)
    follow(hand, "do:activation[2]=sigmoid")
    by_hand = replace(session.experiment.training, loss="bce")  # which needs the sigmoid
    session.edit("Change the loss", with_training(session.experiment, by_hand))
    edited = session.experiment
    show_part(hand, 3)
    assert session.experiment == edited
    assert "training.loss" in hand.message_bar.text
    show_part(hand, 4)  # and that is that
    assert session.experiment == edited


def test_the_graphs_lesson_is_no_other_after_a_detour(shared_window, follow, show_part, value_of):
    window = shared_window("toy-graph")
    show_part(window, 4)
    follow(window, "do:value=b=1.1")
    assert window.session.is_modified
    show_part(window, 3)
    assert not window.session.is_modified
    assert value_of(window.session, "de/db") == 5.0


def test_another_document_forgets_them(hand, follow, show_part):
    show_part(hand, 2)
    follow(hand, "do:target[0]=0")
    hand.session.open("toy-graph")
    show_part(hand, 1)
    assert hand.session.experiment == open_by_name_or_path("toy-graph")


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize(
    ("name", "index", "addresses", "updates", "right"),
    [
        ("xor-tanh", 0, ("do:activation[1]=linear", "do:run=500"), 500, 51),
        ("perceptron", 4, ("do:activation[1]=sigmoid", "do:run=5", "do:run=1995"), 2000, 4),
        ("iris-neuron", 5, ("do:rate=1", "do:run=1000"), 11_000, 149),
        ("spiral", 0, ("do:activation[1]=linear", "do:run=1000"), 1000, 131),
    ],
)
def test_what_a_part_has_people_try_comes_out_as_it_says(
    shared_window, show_part, follow, name, index, addresses, updates, right
):
    window = shared_window(name)
    session, part = window.session, open_by_name_or_path(name).lesson[index]
    assert [each.address for each in links_in(part.text)] == list(addresses)
    show_part(window, 1)  # a detour does no harm
    show_part(window, index)
    follow(window, *addresses)
    assert session.updates == updates
    answers = session.moment.train
    assert round(answers.accuracy * len(answers.rows)) == right
