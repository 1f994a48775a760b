"""The trace: what it costs, and that every step's rule gives the array's number."""

from __future__ import annotations

import math

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import (
    OPTIMIZERS,
    Hyperparameters,
    initial_state,
    make_optimizer,
    update,
)
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Phase, Quantity, plain_name
from backpropviz.engine.trace import Detail, Segment, Step


class CountingTrace(NetworkTrace):
    """A trace that counts the steps it makes."""

    made = 0

    def step_at(self, segment: Segment, offset: int) -> Step:
        self.made += 1
        return super().step_at(segment, offset)


def trace_of(
    layers: list[Layer],
    loss: str,
    *,
    samples: int = 1,
    sample: int = 0,
    penalty: Penalty | None = None,
    optimizer: str = "sgd",
    settings: Hyperparameters | None = None,
    inputs: int = 2,
    scale: float = 1.0,
    seed: int = 0,
    earlier_updates: int = 0,
) -> NetworkTrace:
    network = Network(inputs, tuple(layers))
    rng = np.random.default_rng(seed)
    targets = rng.normal(size=(samples, network.n_outputs))
    if loss in ("bce", "cross_entropy"):
        classes = rng.integers(0, max(2, network.n_outputs), samples)
        one_hot = np.eye(max(2, network.n_outputs))[classes]
        targets = one_hot[:, : network.n_outputs]
    problem = Problem(
        network, loss, penalty or Penalty(), rng.normal(size=(samples, inputs)), targets
    )
    start = Parameters(network, scale * rng.normal(size=network.n_parameters))
    made = make_optimizer(optimizer, settings or Hyperparameters(0.1))
    state = initial_state(made, start.flat.size)
    for _ in range(earlier_updates):
        done = update(made, start.flat, run_pass(problem, start).gradient.flat, state)
        start, state = Parameters(network, done.values["w"]), done.state_after
    run = run_pass(problem, start)
    done = update(made, start.flat, run.gradient.flat, state)
    return CountingTrace(run, made, done, sample)


def hand() -> NetworkTrace:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array([[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]]), np.array([[0.1], [0.5], [-0.1]])]
    start = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([[5.0, 3.0]]), np.array([[1.0]]))
    run = run_pass(problem, start)
    made = make_optimizer("sgd", Hyperparameters(0.1))
    done = update(made, start.flat, run.gradient.flat, initial_state(made, start.flat.size))
    return NetworkTrace(run, made, done)


SIGMOIDS = [Layer(2, "sigmoid"), Layer(2, "sigmoid")]
VARIED = [Layer(3, "tanh"), Layer(4, "relu", bias=False), Layer(3, "softmax")]
TRACES = {
    "hand": hand,
    "mazur": lambda: trace_of(SIGMOIDS, "half_mse"),
    "softmax batch": lambda: trace_of(
        VARIED, "cross_entropy", samples=4, sample=2, penalty=Penalty(0.01, 0.1)
    ),
    "penalized biases": lambda: trace_of(
        SIGMOIDS, "mse", samples=3, penalty=Penalty(0.02, 0.0, True)
    ),
    "penalty, one sample": lambda: trace_of(SIGMOIDS, "bce", penalty=Penalty(0.0, 0.3)),
    "softmax inside": lambda: trace_of([Layer(3, "softmax"), Layer(2, "linear")], "mse", samples=2),
    "softmax bce": lambda: trace_of([Layer(3, "softmax")], "bce", samples=2, sample=1),
    "softmax half_mse": lambda: trace_of([Layer(3, "softmax")], "half_mse", samples=2),
    "sigmoid cross_entropy": lambda: trace_of([Layer(3, "sigmoid")], "cross_entropy"),
    **{
        f"{name} activation": lambda name=name: trace_of(
            [Layer(3, name), Layer(2, name)], "half_mse", samples=2, inputs=3
        )
        for name in ACTIVATIONS
    },
    **{
        f"{name} optimizer": lambda name=name: trace_of(
            SIGMOIDS,
            "bce",
            samples=2,
            optimizer=name,
            settings=Hyperparameters(0.05, weight_decay=0.1),
            earlier_updates=3,
        )
        for name in OPTIMIZERS
    },
    "momentum": lambda: trace_of(
        SIGMOIDS, "bce", settings=Hyperparameters(0.1, momentum=0.9), earlier_updates=2
    ),
    "nesterov": lambda: trace_of(
        SIGMOIDS,
        "bce",
        settings=Hyperparameters(0.1, momentum=0.9, nesterov=True),
        earlier_updates=2,
    ),
    "rmsprop momentum": lambda: trace_of(
        SIGMOIDS,
        "bce",
        optimizer="rmsprop",
        settings=Hyperparameters(0.1, momentum=0.9),
        earlier_updates=2,
    ),
    "saturated sigmoid bce": lambda: trace_of(SIGMOIDS, "bce", scale=1000.0, seed=3),
    "saturated softmax": lambda: trace_of(VARIED, "cross_entropy", scale=100.0, samples=3),
    "saturated softmax bce": lambda: trace_of([Layer(3, "softmax")], "bce", scale=1000.0),
}


@pytest.fixture(params=TRACES, name="trace")
def some_trace(request: pytest.FixtureRequest) -> NetworkTrace:
    return TRACES[request.param]()


# What it costs


def test_the_middle_of_a_large_trace_is_made_without_the_steps_before_it() -> None:
    trace = trace_of([Layer(128, "relu"), Layer(10, "softmax")], "cross_entropy", inputs=784)
    assert isinstance(trace, CountingTrace)
    weights = 784 * 128 + 128 + 128 * 10 + 10
    # z and a of 138 units, the loss, dJ/da and dJ/dz of 138, dJ/dw, dJ/dx of 784, the update
    assert len(trace) == 2 * 138 + 1 + 2 * 138 + weights + 784 + weights
    assert trace.made == 0
    middle = trace[len(trace) // 2]
    assert trace.made == 1
    assert middle.index == len(trace) // 2
    assert trace.find(middle.quantity) == middle.index
    assert trace.made == 1


def test_stops_are_found_without_making_steps() -> None:
    trace = trace_of([Layer(128, "relu"), Layer(10, "softmax")], "cross_entropy", inputs=784)
    assert isinstance(trace, CountingTrace)
    for detail in Detail:
        trace.next_stop(5000, detail)
        trace.previous_stop(5000, detail)
    assert trace.made == 0


# What it says


def test_the_rule_of_every_step_gives_the_arrays_value(trace: NetworkTrace) -> None:
    for step in trace:
        with np.errstate(all="raise", under="ignore", over="ignore"):
            got = step.rule.evaluate([trace.value(operand) for operand in step.operands])
        assert got == pytest.approx(step.value, rel=1e-9, abs=1e-14), plain_name(step.quantity)


def test_finding_is_the_inverse_of_indexing(trace: NetworkTrace) -> None:
    quantities = [step.quantity for step in trace]
    assert len(set(quantities)) == len(trace)
    assert [trace.find(quantity) for quantity in quantities] == list(range(len(trace)))
    assert [step.index for step in trace] == list(range(len(trace)))


def test_every_operand_is_given_or_made_before(trace: NetworkTrace) -> None:
    others_samples = {Kind.LOSS, Kind.D_WEIGHT, Kind.D_BIAS}
    for step in trace:
        for operand in step.operands:
            assert trace.is_known(operand, step.index), plain_name(step.quantity)
            if trace.find(operand) is None and operand.kind in others_samples:
                assert operand.sample not in (trace.sample, OF_THE_BATCH)


def test_every_value_is_finite(trace: NetworkTrace) -> None:
    assert all(math.isfinite(step.value) for step in trace)


def test_plain_names_are_different_for_different_quantities(trace: NetworkTrace) -> None:
    names = [plain_name(step.quantity) for step in trace]
    assert len(set(names)) == len(names)


def test_the_phases_come_in_order_and_cover_the_trace(trace: NetworkTrace) -> None:
    spans = trace.phase_spans()
    assert [phase for phase, _, _ in spans] == list(Phase)
    assert [start for _, start, _ in spans] == [0, *(stop for _, _, stop in spans[:-1])]
    assert spans[-1][2] == len(trace)


# z of 1000 and more, where 1 - a is 0 in float64


@pytest.mark.parametrize("target", [0.0, 1.0])
@pytest.mark.parametrize("z", [1000.0, -1000.0, 40.0, -40.0])
def test_a_saturated_output_is_traced_with_finite_exact_numbers(z: float, target: float) -> None:
    network = Network(1, (Layer(1, "sigmoid", bias=False),))
    problem = Problem(network, "bce", Penalty(), np.array([[1.0]]), np.array([[target]]))
    run = run_pass(problem, Parameters(network, np.array([z])))
    trace = NetworkTrace(run)
    by_name = {plain_name(step.quantity): step.value for step in trace}
    # J = -ln σ(z) = ln(1 + e^-z) for target 1 and ln(1 + e^z) for target 0
    signed = -z if target else z
    wanted = signed if signed > 0 else math.exp(signed)
    assert by_name["J"] == pytest.approx(wanted, rel=1e-12)
    share = 1.0 if signed > 0 else math.exp(signed)
    assert by_name["dJ/dz[1][0]"] == pytest.approx(-share if target else share, rel=1e-12)
    assert by_name["dJ/dW[1][0,0]"] == by_name["dJ/dz[1][0]"]
    for step in trace:
        got = step.rule.evaluate([trace.value(operand) for operand in step.operands])
        assert got == pytest.approx(step.value, rel=1e-9)


# Batches


@pytest.mark.parametrize("size", [1, 2, 5])
@pytest.mark.parametrize("penalty", [Penalty(), Penalty(0.01, 0.1)])
def test_shares_and_means_agree_with_passes_of_single_samples(size: int, penalty: Penalty) -> None:
    for sample in range(size):
        trace = trace_of(VARIED, "cross_entropy", samples=size, sample=sample, penalty=penalty)
        problem = trace.run.problem
        bare = Problem(problem.network, problem.loss, Penalty(), problem.inputs, problem.targets)
        alone = NetworkTrace(run_pass(bare, trace.run.parameters, [sample]))
        for step in alone:
            followed = step.quantity
            if followed.kind in (Kind.Z, Kind.A):
                followed = followed._replace(sample=sample)
            elif trace.has_shares:
                followed = followed._replace(sample=trace.of_sample)
            assert trace.value(followed) == pytest.approx(step.value, rel=1e-10, abs=1e-15)
            assert trace.find(followed) is not None
        pull = penalty.gradient(trace.run.parameters)
        for step in trace:
            if step.quantity.kind is Kind.D_WEIGHT and step.quantity.sample == OF_THE_BATCH:
                shares = [
                    trace.value(step.quantity._replace(sample=row if trace.has_shares else -1))
                    for row in range(size)
                ]
                q = step.quantity
                index = trace.run.parameters.weight_index(q.layer - 1, q.source, q.unit)
                mean = sum(shares) / size + pull[index]
                assert step.value == pytest.approx(mean, rel=1e-10, abs=1e-15)


def test_a_single_sample_without_penalty_has_one_gradient_a_parameter() -> None:
    kinds = [step.quantity.kind for step in hand()]
    assert kinds.count(Kind.D_WEIGHT) == 9
    assert kinds.count(Kind.LOSS) == 1


def test_a_batch_has_each_samples_share_and_the_mean() -> None:
    trace = trace_of(SIGMOIDS, "bce", samples=3, sample=1)
    names = [plain_name(step.quantity) for step in trace]
    assert names.count("dJ[1]/dW[2][0,1]") == names.count("dJ/dW[2][0,1]") == 1
    assert names.index("dJ/dW[2][0,1]") == names.index("dJ[1]/dW[2][0,1]") + 1
    assert "J[1]" in names
    assert "J" in names
    mean = trace[names.index("dJ/dW[2][0,1]")]
    assert [plain_name(operand) for operand in mean.operands] == [
        "dJ[0]/dW[2][0,1]",
        "dJ[1]/dW[2][0,1]",
        "dJ[2]/dW[2][0,1]",
    ]


def test_a_sample_outside_the_batch_is_refused() -> None:
    with pytest.raises(ValueError, match="a sample from 0 to 2, got 3"):
        trace_of(SIGMOIDS, "bce", samples=3, sample=3)


# Reading


def test_the_levels_of_detail_stop_where_they_should() -> None:
    trace = hand()

    def stops(detail: Detail) -> list[int]:
        found = [0]
        while found[-1] < len(trace):
            found.append(trace.next_stop(found[-1], detail))
        return found

    # forward 3*2 + 2, loss 1, backward 1 + 1 + 3 for y, 3 + 3 + 6 for h, 2 for x, update 6 + 3
    assert stops(Detail.OPERATION) == list(range(38))
    units = [0, 2, 4, 6, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26, 27, 28, 30, 32, 34]
    assert stops(Detail.NEURON) == [*units, 37]
    assert stops(Detail.LAYER) == [0, 6, 8, 9, 14, 26, 28, 34, 37]
    assert stops(Detail.PASS) == [0, 8, 9, 28, 37]


def test_going_back_stops_where_going_forward_does(trace: NetworkTrace) -> None:
    for detail in Detail:
        forward, back = [0], [len(trace)]
        while forward[-1] < len(trace):
            forward.append(trace.next_stop(forward[-1], detail))
        while back[-1] > 0:
            back.append(trace.previous_stop(back[-1], detail))
        assert back[::-1] == forward, detail
        assert trace.next_stop(len(trace), detail) == len(trace), detail
        assert trace.previous_stop(0, detail) == 0, detail


def test_a_trace_is_a_sequence() -> None:
    trace = hand()
    assert trace[-1] == trace[36]
    assert trace[3:6] == [trace[3], trace[4], trace[5]]
    with pytest.raises(IndexError, match="a step from 0 to 36, got 37"):
        trace[37]


def test_what_is_given_is_known_at_the_start_and_what_is_computed_is_not() -> None:
    trace = hand()
    assert trace.is_known(Quantity(Kind.WEIGHT, 1, 0, 1), 0)
    assert trace.is_known(Quantity(Kind.INPUT, 0, 1, sample=0), 0)
    z = trace[0].quantity
    assert not trace.is_known(z, 0)
    assert trace.is_known(z, 1)


def test_a_trace_without_update_ends_with_the_backward_pass() -> None:
    trace = NetworkTrace(hand().run)
    assert len(trace) == 28
    with pytest.raises(ValueError, match="no update"):
        trace.value(Quantity(Kind.NEW_WEIGHT, 1, 0, 0))


def test_the_stops_on_the_way_begin_and_end_where_they_are_asked_to() -> None:
    trace = hand()
    assert trace.stops(Detail.LAYER, 0, 37) == [0, 6, 8, 9, 14, 26, 28, 34, 37]
    assert trace.stops(Detail.LAYER, 7, 20) == [7, 8, 9, 14, 20]
    assert trace.stops(Detail.OPERATION, 3, 6) == [3, 4, 5, 6]
    assert trace.stops(Detail.PASS, 5, 5) == [5]
