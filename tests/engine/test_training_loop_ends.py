"""How runs of the fast loop end: stop rules, divergence, and outputs that a loss cannot take."""

from __future__ import annotations

from itertools import islice

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, evaluate_loss
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind
from backpropviz.engine.training import Diverged, Schedule, TrainingUpdate, train
from backpropviz.engine.training_loop import TrainingLoop

GENTLE = 0.1


def line(samples: int = 5) -> tuple[Problem, Parameters]:
    """Return y = 2x to be learned by one linear unit without bias that starts as y = 0."""
    network = Network(1, (Layer(1, "linear", bias=False),))
    inputs = np.arange(1.0, samples + 1).reshape(-1, 1)
    problem = Problem(network, "half_mse", Penalty(), inputs, 2.0 * inputs)
    return problem, Parameters.zeros(network)


def started(
    problem: Problem,
    start: Parameters,
    learning_rate: float,
    schedule: Schedule,
    optimizer: str = "sgd",
) -> TrainingLoop:
    made = make_optimizer(optimizer, Hyperparameters(learning_rate))
    loop = TrainingLoop(problem, made, schedule)
    loop.load(start.flat, initial_state(made, start.flat.size))
    return loop


# Stop rules


def test_a_loop_without_stop_does_all_it_is_asked_for() -> None:
    loop = started(*line(), GENTLE, Schedule())
    assert loop.advance(0)
    assert loop.number == 0
    assert loop.advance(1000)
    assert loop.number == 1000


@pytest.mark.parametrize("schedule", [Schedule(3, updates=7), Schedule(3, epochs=3, updates=7)])
def test_a_run_ends_with_its_last_update(schedule: Schedule) -> None:
    loop = started(*line(), 0.001, schedule)
    assert loop.advance(5)
    assert not loop.advance(5)
    # 5 samples by 3 are 2 updates an epoch, so 3 epochs are 6
    assert loop.number == (7 if schedule.epochs is None else 6)
    assert not loop.advance(1)


def test_all_that_was_asked_for_is_done_if_the_last_update_is_the_last_of_all() -> None:
    loop = started(*line(), 0.001, Schedule(updates=4))
    assert loop.advance(4)
    assert not loop.advance(1)
    assert loop.number == 4


@pytest.mark.parametrize("slices", [[100], [1] * 100, [3, 1, 60, 36]])
def test_a_run_ends_after_the_first_step_that_is_short_enough(slices: list[int]) -> None:
    loop = started(*line(), GENTLE, Schedule(step_norm_below=0.01))
    finished = [loop.advance(updates) for updates in slices]
    # dJ/dw = 11 (w - 2), so each step is 1.1 times the distance, which shrinks by -0.1:
    # 2.2, 0.22, 0.022, 0.0022
    assert loop.number == 4
    assert finished == [sum(slices[: i + 1]) < 4 for i in range(len(slices))]
    assert loop.parameters.flat[0] == pytest.approx(2 - 2e-4, rel=1e-14)


def test_a_step_of_a_hair_ends_the_run_only_where_nothing_moves() -> None:
    loop = started(*line(), GENTLE, Schedule(step_norm_below=1e-300))
    assert not loop.advance(1000)
    after = loop.parameters.flat.copy()
    last = list(
        train(*line(), make_optimizer("sgd", Hyperparameters(GENTLE)), Schedule(updates=40))
    )
    assert loop.number < 40
    np.testing.assert_allclose(after, last[-1].parameters.flat, rtol=1e-15)


def test_a_run_goes_on_after_its_state_is_loaded_again() -> None:
    loop = started(*line(), GENTLE, Schedule(step_norm_below=0.01))
    assert not loop.advance(9)
    assert not loop.advance(1)
    loop.load(loop.parameters.flat.copy(), loop.state())
    assert not loop.advance(1)
    assert loop.number == 5


@pytest.mark.parametrize("slices", [[500], [1] * 500, [7, 64, 429]])
@pytest.mark.parametrize("batch_size", [None, 2])
def test_a_run_ends_at_the_first_loss_over_all_samples_that_is_below(
    slices: list[int], batch_size: int | None
) -> None:
    problem, start = line()
    schedule = Schedule(batch_size, loss_below=1e-3)
    loop = started(problem, start, 0.003, schedule)
    finished = [loop.advance(updates) for updates in slices]
    assert not finished[-1]
    updates = list(train(problem, start, make_optimizer("sgd", Hyperparameters(0.003)), schedule))
    assert loop.number == updates[-1].number
    assert evaluate_loss(problem, loop.parameters) < 1e-3


def test_a_loss_that_is_below_from_the_start_means_no_update() -> None:
    loop = started(*line(), GENTLE, Schedule(loss_below=1e9))
    assert not loop.advance(1)
    assert loop.number == 0


# Divergence


def both_ends(
    problem: Problem, start: Parameters, rate: float, schedule: Schedule, optimizer: str, most: int
) -> tuple[Diverged, Diverged, TrainingLoop, TrainingUpdate | None]:
    """Return how the fast loop and the explained updates diverge, the loop, the last update."""
    made = make_optimizer(optimizer, Hyperparameters(rate))
    last = None
    with pytest.raises(Diverged) as explained:
        for last in islice(train(problem, start, made, schedule), most):  # noqa: B007
            pass
    loop = started(problem, start, rate, schedule, optimizer)
    with pytest.raises(Diverged) as fast:
        loop.advance(most)
    return explained.value, fast.value, loop, last


@pytest.mark.parametrize("batch_size", [None, 2])
@pytest.mark.parametrize("optimizer", ["sgd", "adam", "rmsprop"])
@pytest.mark.parametrize("rate", [1e2, 1e4, 1e200, 1e306])
def test_a_run_that_explodes_stops_where_the_explained_one_does(
    batch_size: int | None, optimizer: str, rate: float
) -> None:
    if optimizer != "sgd" and rate < 1e200:
        return  # their steps are as long as the rate, which is not long enough
    problem, start = line()
    schedule = Schedule(batch_size, seed=1)
    explained, fast, loop, last = both_ends(problem, start, rate, schedule, optimizer, 3000)
    assert (fast.number, fast.quantity) == (explained.number, explained.quantity)
    assert str(fast) == str(explained)
    for parameters in (fast.parameters.flat, loop.parameters.flat):
        np.testing.assert_allclose(parameters, explained.parameters.flat, rtol=1e-12)
    assert loop.number == fast.number - 1
    if last is not None:
        for name, slot in last.state.slots.items():
            np.testing.assert_allclose(loop.state().slots[name], slot, rtol=1e-11)


@pytest.mark.parametrize("layers", [1, 3, 9])
@pytest.mark.parametrize("activation", ["linear", "relu", "swish", "softplus"])
def test_networks_of_any_depth_explode_where_the_explained_ones_do(
    layers: int, activation: str
) -> None:
    inner = tuple(Layer(3, activation) for _ in range(layers - 1))
    network = Network(2, (*inner, Layer(1, "linear")))
    generator = np.random.default_rng(layers)
    inputs = generator.normal(size=(12, 2))
    problem = Problem(network, "mse", Penalty(), inputs, inputs[:, :1] - 1.0)
    start = Parameters(network, generator.normal(size=network.n_parameters))
    schedule = Schedule(5, seed=layers)
    explained, fast, *_ = both_ends(problem, start, 30.0, schedule, "sgd", 500)
    assert (fast.number, fast.quantity) == (explained.number, explained.quantity)


def test_slices_do_not_change_where_a_run_stops() -> None:
    problem, start = line()
    whole = started(problem, start, 100.0, Schedule(2))
    with pytest.raises(Diverged) as at_once:
        whole.advance(1000)
    sliced = started(problem, start, 100.0, Schedule(2))
    with pytest.raises(Diverged) as in_slices:
        all(map(sliced.advance, [1] * 1000))
    assert str(at_once.value) == str(in_slices.value)
    np.testing.assert_array_equal(whole.parameters.flat, sliced.parameters.flat)
    np.testing.assert_array_equal(whole.gradient.flat, sliced.gradient.flat)


def test_a_new_weight_that_is_not_finite_is_named() -> None:
    network = Network(1, (Layer(1, "sigmoid", bias=False),))
    problem = Problem(network, "bce", Penalty(), np.array([[1e200]]), np.array([[0.5]]))
    start = Parameters(network, np.array([1e-200]))
    # a - t = 0.231, so dJ/dw = 2.31e199 and w goes to -2.31e399
    loop = started(problem, start, 1e200, Schedule())
    with pytest.raises(Diverged) as stopped:
        loop.advance(9)
    assert (stopped.value.number, stopped.value.quantity.kind) == (1, Kind.NEW_WEIGHT)
    assert loop.parameters.flat[0] == 1e-200
    assert loop.number == 0


def test_a_sum_that_is_not_finite_is_named_though_the_weights_stay_finite() -> None:
    network = Network(1, (Layer(2, "linear", bias=False), Layer(1, "sigmoid", bias=False)))
    inputs = np.array([[1.0], [1e200]])
    problem = Problem(network, "bce", Penalty(), inputs, np.array([[0.0], [1.0]]))
    loop = started(problem, Parameters(network, np.array([1.0, 1e200, 1.0, 1.0])), 0.1, Schedule())
    with pytest.raises(Diverged, match="z of unit 2 of layer 1 for sample 2"):
        loop.advance(9)


def test_a_loss_that_is_infinite_at_parameters_that_stay_finite_is_found() -> None:
    # The softmax of one output is 1, and -ln(1 - 1) is infinite.
    network = Network(1, (Layer(1, "softmax"),))
    problem = Problem(network, "bce", Penalty(), np.ones((2, 1)), np.zeros((2, 1)))
    loop = started(problem, Parameters.zeros(network), 0.1, Schedule())
    with pytest.raises(Diverged) as stopped:
        loop.advance(1)
    assert stopped.value.quantity.kind is Kind.LOSS


def test_sums_over_the_batch_that_overflow_before_they_are_divided_are_no_divergence() -> None:
    # Each of the 4 samples has dJ_s/dw = 0.5 * 1e308 in the first layer, so their sum overflows but
    # not their mean.
    network = Network(1, (Layer(1, "linear", bias=False), Layer(1, "sigmoid", bias=False)))
    problem = Problem(network, "bce", Penalty(), np.ones((4, 1)), np.zeros((4, 1)))
    start = Parameters(network, np.array([0.0, 1e308]))
    loop = started(problem, start, 1e-308, Schedule())
    assert loop.advance(1)
    assert loop.gradient.flat.tolist() == [5e307, 0.0]
    np.testing.assert_allclose(loop.parameters.flat, [-0.5, 1e308], rtol=1e-15)
    # Now z = -5e307 and a = 0: there is nothing left to learn.
    assert loop.advance(2)
    assert loop.gradient.flat.tolist() == [0.0, 0.0]
    np.testing.assert_allclose(loop.parameters.flat, [-0.5, 1e308], rtol=1e-15)


@pytest.mark.parametrize("slices", [[100], [1] * 100])
def test_an_output_that_the_loss_cannot_take_is_refused_by_its_own_update(
    slices: list[int],
) -> None:
    network = Network(1, (Layer(1, "linear"),))
    problem = Problem(network, "bce", Penalty(), np.array([[0.2], [0.9]]), np.array([[0.0], [1.0]]))
    start = Parameters(network, np.array([0.1, 0.3]))
    optimizer = make_optimizer("sgd", Hyperparameters(GENTLE))
    last = None
    with pytest.raises(ValueError, match="outputs from 0 to 1"):
        for last in train(problem, start, optimizer, Schedule()):  # noqa: B007
            pass
    assert last is not None
    loop = started(problem, start, GENTLE, Schedule())
    with pytest.raises(ValueError, match="outputs from 0 to 1"):
        all(map(loop.advance, slices))
    assert loop.number == last.number > 1
    np.testing.assert_allclose(loop.parameters.flat, last.parameters.flat, rtol=1e-12)
