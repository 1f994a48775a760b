"""Edits: what each does to the training, one entry of the undo stack for one gesture, and back."""

import numpy as np
import pytest

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.errors import ExperimentError

TARGET = Quantity(Kind.TARGET, unit=0, sample=0)
INPUT = Quantity(Kind.INPUT, unit=0, sample=0)
W12 = Quantity(Kind.WEIGHT, layer=1, unit=1, source=0)  # -1 in the hand example


def set_training(session, gesture="", **changes):
    training = replace(session.experiment.training, **changes)
    session.edit("Change it", with_training(session.experiment, training), gesture)


def test_an_edit_is_told_and_gives_other_numbers(hand, qtbot):
    hand.go_to(9)
    with (
        qtbot.waitSignals([hand.experiment_changed, hand.trace_changed, hand.modified_changed]),
        qtbot.assertNotEmitted(hand.document_opened),
        qtbot.assertNotEmitted(hand.cursor_changed),
    ):
        hand.edit_number("Change the target", TARGET, 0.0)
    assert hand.step.value == pytest.approx(0.8925204999482904, rel=1e-15)  # -ln(1 - 0.59038)
    assert hand.is_modified


def test_undo_and_redo_restore_the_experiment_and_the_numbers(hand):
    original = hand.experiment
    hand.edit_number("Change x₁", INPUT, 4.0)
    edited = hand.experiment
    assert hand.trace[0].value == 4 * 1 + 3 * 2
    hand.undo_stack.undo()
    assert hand.experiment == original
    assert hand.trace[0].value == 5 * 1 + 3 * 2
    assert not hand.is_modified
    hand.undo_stack.redo()
    assert hand.experiment == edited
    assert hand.trace[0].value == 4 * 1 + 3 * 2


def test_the_undo_stack_names_the_edit(hand):
    hand.edit_number("Change x₁", INPUT, 4.0)
    assert hand.undo_stack.undoText() == "Change x₁"


def test_a_dragged_value_is_one_entry(hand):
    for value in (4.9, 4.8, 4.7):
        hand.edit_number("Change x₁", INPUT, value, gesture="first drag")
    hand.edit_number("Change x₁", INPUT, 4.6, gesture="second drag")
    assert hand.undo_stack.count() == 2
    hand.undo_stack.undo()
    assert hand.experiment.data.inputs == ((4.7, 3.0),)
    hand.undo_stack.undo()
    assert hand.experiment.data.inputs == ((5.0, 3.0),)
    hand.undo_stack.redo()
    assert hand.experiment.data.inputs == ((4.7, 3.0),)


def test_a_value_dragged_there_and_back_leaves_no_entry(hand):
    for value in (4.9, 5.1, 5.0):
        hand.edit_number("Change x₁", INPUT, value, gesture="a drag")
    assert hand.undo_stack.count() == 0
    assert not hand.is_modified


def test_edits_without_a_gesture_are_entries_of_their_own(hand):
    hand.edit_number("Change x₁", INPUT, 4.0)
    hand.edit_number("Change x₁", INPUT, 3.0)
    assert hand.undo_stack.count() == 2


@pytest.mark.parametrize(("quantity", "value"), [(INPUT, 5.0), (TARGET, 1.0), (W12, -1.0)])
def test_the_value_that_is_there_already_is_no_edit(hand, qtbot, quantity, value):
    with (
        qtbot.assertNotEmitted(hand.experiment_changed),
        qtbot.assertNotEmitted(hand.trace_changed),
    ):
        hand.edit_number("Change it", quantity, value)
    assert hand.undo_stack.count() == 0


@pytest.mark.parametrize(
    ("edit", "key"),
    [
        (lambda session: session.edit_number("", TARGET, 2.0), "data.targets[0][0]"),
        (lambda session: session.edit_number("", INPUT, float("nan")), "data.inputs[0][0]"),
        (lambda session: session.edit_number("", W12, float("inf")), "model.layers[0].weights"),
        (lambda session: set_training(session, learning_rate=0.0), "training.learning_rate"),
        (lambda session: set_training(session, learning_rate=1e7), "training.learning_rate"),
        (lambda session: set_training(session, betas=(0.9, 0.999)), "training.betas"),
    ],
)
def test_an_edit_that_is_not_valid_names_its_key_and_changes_nothing(hand, qtbot, edit, key):
    hand.next_pass()
    hand.go_to(4)
    experiment, progress, trace = hand.experiment, hand.progress, hand.trace
    with (
        qtbot.assertNotEmitted(hand.experiment_changed),
        qtbot.assertNotEmitted(hand.trace_changed),
        pytest.raises(ExperimentError) as raised,
    ):
        edit(hand)
    assert raised.value.key.startswith(key)
    assert (hand.experiment, hand.progress, hand.trace) == (experiment, progress, trace)
    assert (hand.cursor, hand.undo_stack.count()) == (4, 0)


def test_a_weight_edited_after_updates_makes_the_parameters_at_hand_the_start(hand):
    for _ in range(3):
        hand.next_pass()
    trained = hand.progress.parameters.flat.copy()
    hand.edit_number("Change W₁₂", W12, 7.0)
    trained[1] = 7.0  # row by row: W₁₁, W₁₂
    assert hand.updates == 0
    assert hand.progress.parameters.flat.tolist() == trained.tolist()
    hand.next_pass()
    hand.reset()
    assert hand.progress.parameters.flat.tolist() == trained.tolist()


def test_undoing_it_brings_the_updates_back(hand):
    for _ in range(3):
        hand.next_pass()
    trained = hand.progress
    hand.edit_number("Change W₁₂", W12, 7.0)
    hand.undo_stack.undo()
    assert hand.updates == 3
    assert hand.progress.is_same(trained)
    hand.step_back()
    assert hand.updates == 2


@pytest.mark.parametrize(
    "edit",
    [
        lambda session: set_training(session, learning_rate=0.5),
        lambda session: set_training(session, l2=0.01),
        lambda session: set_training(session, optimizer="adam"),
        lambda session: session.edit_number("", INPUT, 4.0),
    ],
)
def test_an_edit_beside_the_model_keeps_the_progress(hand, edit):
    for _ in range(3):
        hand.next_pass()
    before = hand.progress
    edit(hand)
    assert hand.progress.is_same(before)
    hand.step_back()
    assert hand.updates == 2


def test_momentum_goes_on_when_the_learning_rate_is_edited(mazur):
    set_training(mazur, momentum=0.9)
    mazur.next_pass()
    remembered = mazur.progress.optimizer_state.slots["v"].tolist()
    set_training(mazur, learning_rate=0.1)
    assert mazur.progress.optimizer_state.slots["v"].tolist() == remembered
    set_training(mazur, optimizer="adam", momentum=None)
    assert mazur.progress.optimizer_state.slots["m"].tolist() == [0.0] * 12


def test_an_edit_that_shortens_the_trace_takes_the_cursor_to_its_end(hand, qtbot):
    set_training(hand, l2=0.01)  # each gradient gets a second step, and the penalty has one
    hand.go_to_end()
    with qtbot.waitSignal(hand.cursor_changed) as moved:
        hand.undo_stack.undo()
    assert moved.args == [37]


def test_what_listens_to_an_edit_finds_everything_in_place(hand):
    found = []
    hand.experiment_changed.connect(lambda: found.append((hand.cursor, hand.step, hand.trace[0])))
    set_training(hand, l2=0.01)
    hand.go_to_end()
    hand.undo_stack.undo()
    assert found[-1] == (37, hand.trace[36], hand.trace[0])


def test_new_weights_are_drawn_from_the_next_seed_and_can_be_undone(hand):
    hand.new_seed("New weights")
    assert hand.experiment.model.initializer.seed == 1
    drawn = hand.progress.parameters.flat.tolist()
    assert drawn[0] != 1.0
    hand.new_seed("New weights")
    assert hand.progress.parameters.flat.tolist() != drawn
    hand.undo_stack.undo()
    assert hand.progress.parameters.flat.tolist() == drawn
    hand.undo_stack.undo()
    assert hand.progress.parameters.flat.tolist() == [1, -1, 3, 2, 2, -1, 0.1, 0.5, -0.1]


def test_a_sample_of_a_later_batch_is_edited_in_its_own_row(in_batches):
    in_batches.next_pass()
    in_batches.set_sample(1)
    in_batches.edit_number("Change x", Quantity(Kind.INPUT, unit=0, sample=1), 9.0)
    assert in_batches.experiment.data.inputs == ((1.0,), (2.0,), (3.0,), (9.0,))
    assert in_batches.sample == 1


def test_an_edit_of_no_number_leaves_an_earlier_update_as_it_was(hand):
    """The optimizer there remembers other things than the document's own."""
    set_training(hand, optimizer="adam")
    for _ in range(4):
        hand.next_pass()
    set_training(hand, optimizer="sgd")
    hand.next_pass()
    hand.trainer.go_to(2)
    update = hand.trace[-1].value
    hand.edit("Rename", replace(hand.experiment, title="Another"))
    assert hand.updates == 2
    assert hand.trace[-1].value == update
    hand.undo_stack.undo()
    assert hand.trace[-1].value == update
    assert hand.history.length == 5


def test_a_run_that_went_on_otherwise_can_be_come_back_to(hand):
    """Since a state was left, its run has had another optimizer from that very update on."""
    for _ in range(4):
        hand.next_pass()
    hand.trainer.go_to(2)
    set_training(hand, optimizer="adam")  # a run of its own, from update 2
    set_training(hand, optimizer="adagrad")
    hand.next_pass()
    for _ in range(2):
        hand.undo_stack.undo()
    hand.undo_stack.redo()
    assert hand.updates == 2
    assert [segment.start for segment in hand.history.segments] == [0, 2, 3]
    optimizer = hand.history.segments[1].setup.optimizer  # AdaGrad, which remembers less than Adam
    assert tuple(hand.progress.optimizer_state.slots) == optimizer.state_names
    assert np.isfinite(hand.trace[-1].value)
