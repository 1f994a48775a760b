"""Runs side by side: in lockstep with the session's own, and back with it."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training, Variant
from backpropviz.session.parting import Lead, PartingSearch
from backpropviz.session.session import Session

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "xor_blobs.json").read_text("utf-8")
)["hidden_activations"]


def squares(*variants, rate=0.1):
    """J = w²/2 with w = 1 at first, so that each update makes w (1 − rate) times as large."""
    return Experiment(
        title="Squares",
        model=Model(
            inputs=1, layers=(Layer(units=1, activation="linear", bias=False, weights=((1.0,),)),)
        ),
        data=Data(inputs=((1.0,),), targets=((0.0,),)),
        training=Training(loss="half_mse", optimizer="sgd", learning_rate=rate),
        variant=variants,
    )


@pytest.fixture
def compared(qapp):
    """Two runs of J = w²/2, with the rates 0.1 and 0.11."""
    session = Session(squares(Variant(learning_rate=0.11)))
    session.comparison.set_on(True)
    return session


@pytest.fixture
def xor(qapp):
    experiment = replace(
        open_by_name_or_path("xor-sigmoid"),
        variant=(Variant(activation="tanh"), Variant(experiment="xor-relu")),
    )
    session = Session(experiment)
    session.comparison.set_on(True)
    return session


def updates(session):
    return [lane.moment.updates for lane in session.comparison.lanes]


def weights(session):
    return [lane.moment.parameters.flat.tolist()[0] for lane in session.comparison.lanes]


def together(session, qtbot):
    qtbot.waitUntil(lambda: session.comparison.is_together)
    return updates(session)


def test_all_runs_are_at_the_same_update_with_the_numbers_of_the_reference(xor, qtbot):
    xor.trainer.update(400)
    qtbot.waitUntil(lambda: not xor.trainer.is_playing)
    assert updates(xor) == [400, 400, 400]
    for lane, name in zip(xor.comparison.lanes, ("sigmoid", "tanh", "relu"), strict=True):
        log = {entry["step"]: entry for entry in REFERENCE[name]["exact_gradient_descent"]["log"]}
        assert lane.moment.train.loss == pytest.approx(log[400]["loss"], rel=1e-8)


def test_every_update_is_done_by_all(compared):
    for number in range(1, 4):
        compared.trainer.update()
        assert updates(compared) == [number, number]
        assert weights(compared) == pytest.approx([0.9**number, 0.89**number], rel=1e-14)


def test_going_back_takes_all_runs_back(compared, qtbot):
    compared.trainer.update(50)
    compared.trainer.go_to(20)
    assert together(compared, qtbot) == [20, 20]
    assert weights(compared) == pytest.approx([0.9**20, 0.89**20], rel=1e-13)


def test_a_reset_takes_all_runs_to_the_start_and_undo_back(compared, qtbot):
    compared.trainer.update(30)
    compared.reset()
    assert together(compared, qtbot) == [0, 0]
    compared.undo_stack.undo()
    assert together(compared, qtbot) == [30, 30]


def test_playing_keeps_them_together(xor, qtbot):
    xor.trainer.set_speed(math.inf)
    seen = []
    xor.comparison.moved.connect(lambda: seen.append(updates(xor)))
    xor.trainer.play()
    qtbot.waitUntil(lambda: xor.updates > 300)
    xor.trainer.pause()
    assert seen
    assert all(len(set(each)) == 1 for each in seen)


def test_they_part_at_the_update_that_the_formula_gives(compared):
    # (0.89 / 0.9)^(2n) falls below 0.95 first for n = 3.
    compared.trainer.update(2)
    assert compared.comparison.parting is None
    compared.trainer.update(8)
    parting = compared.comparison.parting
    assert parting.update == 3
    assert parting.losses == pytest.approx((0.9**6 / 2, 0.89**6 / 2), rel=1e-12)


def test_the_update_is_exact_where_the_curves_have_few_points(qapp, qtbot):
    session = Session(squares(Variant(learning_rate=0.00101), rate=0.001))
    session.comparison.set_on(True)
    expected = math.ceil(math.log(0.95) / (2 * math.log(0.99899 / 0.999)))
    session.trainer.update(20_000)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    assert session.history.curve.updates[1] > 1  # not every update is on the curve
    parting = session.comparison.parting
    assert isinstance(parting, PartingSearch)  # it takes a while, and nothing waits for it
    assert parting.after < expected <= parting.until
    qtbot.waitUntil(lambda: session.comparison.is_settled)
    assert session.comparison.parting.update == expected


def test_a_search_is_given_up_with_its_runs(qapp, qtbot):
    session = Session(squares(Variant(learning_rate=0.00101), rate=0.001))
    session.comparison.set_on(True)
    session.trainer.update(20_000)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    assert isinstance(session.comparison.parting, PartingSearch)
    session.reset()
    assert session.comparison.parting is None
    qtbot.waitUntil(lambda: session.comparison.is_settled)
    assert session.comparison.parting is None


def test_who_is_ahead_is_another_one_than_at_the_start(qapp):
    # w is 0.9^n beside 2 · 0.5^n: 4 · 0.25^n falls below 0.81^n from n = 1.18… on.
    model = Model(
        inputs=1, layers=(Layer(units=1, activation="linear", bias=False, weights=((2.0,),)),)
    )
    training = Training(loss="half_mse", optimizer="sgd", learning_rate=0.5)
    session = Session(squares(Variant(model=model, training=training)))
    session.comparison.set_on(True)
    assert session.comparison.lead is None
    session.trainer.update(1)
    assert session.comparison.lead is None
    session.trainer.update(4)
    assert session.comparison.lead == Lead(since=2, lane=1)


def test_two_that_are_the_same_run_are_known(qapp):
    same = Variant(learning_rate=0.2)
    session = Session(squares(same, Variant(learning_rate=0.3), same))
    assert session.comparison.twins is None
    session.comparison.set_on(True)
    assert session.comparison.twins == (1, 3)


def test_what_differs_at_the_start_parts_there(xor):
    assert xor.comparison.parting.update == 0


def test_losses_of_different_formulas_are_not_compared(qapp):
    training = Training(loss="mse", optimizer="sgd", learning_rate=0.05)
    session = Session(squares(Variant(training=training)))
    session.comparison.set_on(True)
    session.trainer.update(20)
    assert not session.comparison.has_one_loss
    assert session.comparison.parting is None


def test_a_run_that_diverges_says_so_and_the_others_go_on(qapp, qtbot):
    session = Session(squares(Variant(learning_rate=30.0)))
    session.comparison.set_on(True)
    session.trainer.update(400)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    own, other = session.comparison.lanes
    assert own.trouble is None
    assert "smaller learning rate" in other.trouble
    # w is (−29)^n: its square is beyond the largest float64 from n = 106 on.
    assert updates(session) == [400, other.moment.updates]
    assert 100 < other.moment.updates < 107
    session.trainer.go_to(50)
    assert together(session, qtbot) == [50, 50]


def test_losses_that_are_both_infinite_have_not_parted(qapp):
    # w is 1e6 times as large with each update, or 0.999 times that: J is within 5 % of the other
    # for 25 updates, and beyond the largest float64 from the 26th on.
    session = Session(squares(Variant(learning_rate=0.999e6), rate=1e6))
    session.comparison.set_on(True)
    session.trainer.update(26)
    assert all(math.isinf(lane.moment.train.loss) for lane in session.comparison.lanes)
    assert session.comparison.parting is None


def test_an_edit_of_the_settings_concerns_all_that_do_not_have_their_own(compared, qtbot):
    training = replace(compared.experiment.training, loss="mse")
    compared.trainer.update(10)
    compared.edit("Loss", with_training(compared.experiment, training))
    assert not compared.comparison.is_fair  # its first ten updates had another loss
    assert together(compared, qtbot) == [10, 10]
    compared.reset()
    assert compared.comparison.is_fair
    compared.trainer.update(1)
    assert weights(compared) == pytest.approx([1 - 0.2, 1 - 0.22])


def test_another_variant_leaves_the_run_as_it_is(compared, qtbot):
    compared.trainer.update(10)
    compared.trainer.go_to(4)
    compared.comparison.add("Add", Variant(learning_rate=0.5))
    assert together(compared, qtbot) == [4, 4, 4]
    assert compared.history.length == 10
    assert compared.comparison.is_fair
    assert weights(compared)[2] == pytest.approx(0.5**4)
    compared.comparison.remove("Remove", 0)
    assert together(compared, qtbot) == [4, 4]
    compared.undo_stack.undo()
    compared.undo_stack.undo()
    assert together(compared, qtbot) == [4, 4]
    assert compared.history.length == 10


def test_a_variant_in_front_is_the_session_s_own_run_at_the_same_update(compared, qtbot):
    compared.trainer.update(10)
    compared.comparison.bring_to_front("Step through", 0)
    assert compared.updates == 10
    assert compared.experiment.training.learning_rate == 0.11
    assert together(compared, qtbot) == [10, 10]
    assert weights(compared) == pytest.approx([0.89**10, 0.9**10], rel=1e-13)
    compared.undo_stack.undo()
    assert together(compared, qtbot) == [10, 10]
    assert weights(compared) == pytest.approx([0.9**10, 0.89**10], rel=1e-13)


def test_a_variant_that_an_edit_has_made_invalid_goes_and_undo_brings_it_back(qapp):
    experiment = open_by_name_or_path("xor-sigmoid")
    flat = Variant(
        title="No hidden layer",
        model=Model(inputs=2, layers=(Layer(units=2, activation="softmax"),)),
    )
    session = Session(replace(experiment, variant=(flat, Variant(activation="relu"))))
    # The targets stay; with other inputs the first variant's model does not fit any longer.
    layers = (Layer(units=3, activation="sigmoid"), Layer(units=2, activation="softmax"))
    features = ("x1", "x2", "x1*x2")
    edited = replace(
        session.experiment,
        model=replace(session.experiment.model, inputs=3, layers=layers),
        data=replace(session.experiment.data, features=features),
    )
    session.edit("One feature more", edited)
    assert session.experiment.variant == (Variant(activation="relu"),)
    session.undo_stack.undo()
    assert session.experiment.variant[0] == flat


def test_nothing_runs_along_while_it_is_off(compared):
    compared.comparison.set_on(False)
    assert compared.comparison.lanes == ()
    compared.trainer.update(5)
    compared.comparison.set_on(True)
    assert len(compared.comparison.lanes) == 2


def test_an_expression_has_nothing_to_run_side_by_side(qapp):
    session = Session(open_by_name_or_path("toy-graph"))
    assert not session.comparison.can_be_on
    session.comparison.set_on(True)
    assert not session.comparison.is_on


def test_opening_an_expression_switches_it_off(compared):
    compared.open("toy-graph")
    assert not compared.comparison.is_on


def test_a_place_of_the_plane_is_the_same_in_all_pictures(xor, qtbot):
    own, *others = xor.comparison.lanes
    assert all(lane.plane is own.plane for lane in others)


def test_after_an_expression_a_network_is_compared(qapp):
    session = Session(open_by_name_or_path("toy-graph"))
    session.open("xor-sigmoid")
    session.comparison.set_on(True)
    assert len(session.comparison.lanes) == 3
