"""Pass after pass: the updates done so far, the way back through them, and where they end."""

import json
from pathlib import Path

import pytest

from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text("utf-8")
)["target_1"]["gradient_descent"]


def test_a_hundred_passes_give_the_losses_and_weights_of_the_reference(hand):
    for number, loss in enumerate(REFERENCE["loss"]):
        assert hand.updates == number
        assert hand.trace.run.loss == pytest.approx(loss, rel=1e-12)
        if number < 100:
            hand.next_pass()
    first, second = hand.progress.parameters.weights
    assert first.tolist() == [pytest.approx(row, rel=1e-12) for row in REFERENCE["final_W"]]
    assert second[:, 0].tolist() == pytest.approx(REFERENCE["final_V"], rel=1e-12)


def test_the_loss_after_the_update_is_that_of_the_next_pass(hand):
    for number in range(5):
        assert hand.loss_after == pytest.approx(REFERENCE["loss"][number + 1], rel=1e-12)
        hand.next_pass()


def test_the_next_pass_begins_before_its_first_step(hand, qtbot):
    hand.go_to_end()
    with qtbot.waitSignals([hand.trace_changed, hand.cursor_changed]):
        hand.next_pass()
    assert (hand.cursor, hand.updates) == (0, 1)


def test_a_step_back_from_the_start_of_a_pass_leads_to_the_end_of_the_one_before(hand):
    hand.next_pass()
    hand.next_pass()
    hand.step_back()
    assert (hand.cursor, hand.updates) == (37, 1)
    assert hand.trace.run.loss == pytest.approx(REFERENCE["loss"][1], rel=1e-12)
    hand.go_to_start()
    hand.step_back()
    assert (hand.cursor, hand.updates) == (37, 0)
    hand.go_to_start()
    hand.step_back()
    assert (hand.cursor, hand.updates) == (0, 0)


def test_going_back_and_on_again_gives_the_same_numbers(mazur):
    for _ in range(10):
        mazur.next_pass()
    before = mazur.progress
    for _ in range(10):
        mazur.previous_pass()
    assert mazur.trace.run.loss == pytest.approx(0.298371109, rel=1e-9)
    for _ in range(10):
        mazur.next_pass()
    assert mazur.progress.is_same(before)


def test_each_pass_takes_its_own_batch(in_batches):
    # J = 1/(2·2) Σ (w x)², dJ/dw = w Σ x² / 2: for x = 1, 2 with w = 1 that is 1.25 and 2.5,
    # so w = 0.75; for x = 3, 4 then 25/4 w² = 3.515625 and 12.5 w = 9.375, so w = -0.1875.
    seen = []
    for _ in range(3):
        seen.append((in_batches.rows, in_batches.trace.run.loss))
        in_batches.next_pass()
    assert seen == [((0, 1), 1.25), ((2, 3), 3.515625), ((0, 1), pytest.approx(1.25 * 0.1875**2))]
    in_batches.step_back()
    in_batches.previous_pass()
    assert in_batches.rows == (2, 3)
    assert in_batches.progress.parameters.flat.tolist() == [pytest.approx(0.75)]


def test_reset_goes_back_to_update_0_and_keeps_seed_and_edits(mazur, qtbot):
    mazur.new_seed("New weights")
    drawn = mazur.progress.parameters.flat.tolist()
    mazur.next_pass()
    mazur.go_to(5)
    experiment = mazur.experiment
    with qtbot.waitSignals([mazur.trace_changed, mazur.cursor_changed]):
        mazur.reset()
    assert (mazur.updates, mazur.cursor) == (0, 0)
    assert mazur.experiment is experiment
    assert mazur.experiment.model.initializer.seed == 1
    assert mazur.progress.parameters.flat.tolist() == drawn
    mazur.step_back()
    assert mazur.updates == 0


def test_reset_before_the_first_update_only_undoes_the_steps(hand, qtbot):
    hand.go_to(5)
    with qtbot.waitSignal(hand.cursor_changed), qtbot.assertNotEmitted(hand.trace_changed):
        hand.reset()
    assert hand.cursor == 0


def test_passes_that_no_longer_fit_in_memory_are_computed_again(qapp):
    # 500 x 1000 weights of 8 bytes are 4 MB: eight passes fit into 32 MiB.
    layer = Layer(units=1000, activation="linear", bias=False)
    session = Session(
        Experiment(
            title="Large",
            model=Model(inputs=500, layers=(layer,)),
            data=Data(inputs=((0.0,) * 500,), targets=((0.0,) * 1000,)),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        )
    )
    for _ in range(12):
        session.next_pass()
    for _ in range(12):
        session.previous_pass()
    assert session.updates == 0
    assert session.history.n_bytes <= 32 * 2**20


def test_a_learning_rate_that_explodes_stops_before_the_first_number_that_is_not_finite(chain):
    # w ← w - 10⁶ · 100 w: every update multiplies the weight by about -10⁸, and 1/2 (10 w)²
    # leaves the floats once w is beyond 10¹⁵³, after update 20.
    session = chain([1.0], x=10.0, learning_rate=1e6)
    for _ in range(30):
        session.next_pass()
    session.go_to_end()
    assert session.updates == 20
    assert not session.is_finite
    assert session.loss_after is None
    assert session.trouble == (
        "Update 21 cannot be done: the loss would not be a finite number. "
        "Try a smaller learning rate."
    )
    assert abs(session.progress.parameters.flat[0]) == pytest.approx(1e160, rel=1e-6)


def test_a_new_weight_that_is_not_finite_is_named(chain):
    # dJ/dw₁ = -(10¹²)²⁵ · 10⁵ = -10³⁰⁵, times the learning rate 10⁶.
    session = chain([0.0] + [1e12] * 25, x=1e5, target=1.0, learning_rate=1e6)
    assert session.trouble == (
        "Update 1 cannot be done: weight 1 of neuron 1 in layer 1 would not be a finite number. "
        "Try a smaller learning rate."
    )


def test_weights_that_are_too_large_from_the_start_are_told_from_a_large_learning_rate(chain):
    session = chain([1e12] * 30)  # (10¹²)²⁶ is beyond the floats
    assert session.trouble == (
        "Update 1 cannot be done: the weighted sum of neuron 1 in layer 26 is not a finite number. "
        "Try smaller weights or inputs."
    )
    session.next_pass()
    assert session.updates == 0


def test_a_pass_that_works_has_no_trouble(hand):
    assert hand.trouble is None
    assert hand.is_finite
