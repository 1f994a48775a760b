"""A network's pass down to the single multiplication: the same numbers, in more steps."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.graph.graph import MOST_NODES
from backpropviz.engine.graph.network_graph import n_scalar_nodes, scalar_graph
from backpropviz.engine.graph.scalar_trace import ScalarTrace
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Phase, Quantity
from backpropviz.engine.sabotage.sabotage import possible_sabotages, sabotage_pass
from backpropviz.engine.sabotage.wrong_trace import SabotagedTrace
from backpropviz.engine.trace import Detail

SIGMOIDS = [Layer(2, "sigmoid"), Layer(2, "sigmoid")]
VARIED = [Layer(3, "tanh"), Layer(4, "relu", bias=False), Layer(3, "softmax")]
# layers, loss, samples, penalty, optimizer, size of the weights
CASES = {
    "one sample": (SIGMOIDS, "half_mse", 1, Penalty(), "sgd", 1.0),
    "batch": (VARIED, "cross_entropy", 4, Penalty(0.01, 0.1), "adam", 1.0),
    "penalty": (SIGMOIDS, "mse", 1, Penalty(0.02, 0.0, True), "rmsprop", 1.0),
    "softmax inside": ([Layer(3, "softmax"), Layer(2, "swish")], "mse", 2, Penalty(), "sgd", 1.0),
    "many activations": (
        [Layer(2, "elu"), Layer(2, "gelu"), Layer(2, "cos"), Layer(1, "softplus")],
        *("half_mse", 2, Penalty(), "adamw", 1.0),
    ),
    "kinks": ([Layer(2, "step"), Layer(2, "leaky_relu"), Layer(1, "linear")], "mse", 1, Penalty(),
              "sgd", 1.0),
    "saturated": (SIGMOIDS, "bce", 2, Penalty(), "sgd", 30.0),
    "saturated softmax": (VARIED, "cross_entropy", 3, Penalty(), "sgd", 20.0),
}  # fmt: skip


def network_trace(name: str, *, sabotaged: bool = False) -> NetworkTrace:
    layers, loss, samples, penalty, optimizer, scale = CASES[name]
    network = Network(2, tuple(layers))
    rng = np.random.default_rng(3)
    classes = rng.integers(0, network.n_outputs, samples)
    targets = np.eye(network.n_outputs)[classes]
    problem = Problem(network, loss, penalty, rng.normal(size=(samples, 2)), targets)
    start = Parameters(network, scale * rng.normal(size=network.n_parameters))
    run = run_pass(problem, start)
    made = make_optimizer(optimizer, Hyperparameters(0.1))
    state = initial_state(made, start.flat.size)
    if sabotaged:
        wrong = sabotage_pass(run, possible_sabotages(run, made, state)[-1], made, state)
        done = update(made, start.flat, wrong.gradient.flat, state)
        return SabotagedTrace(wrong, made, done, samples - 1)
    return NetworkTrace(run, made, update(made, start.flat, run.gradient.flat, state), samples - 1)


@pytest.fixture(params=CASES, name="trace")
def some_trace(request: pytest.FixtureRequest) -> ScalarTrace:
    return ScalarTrace(network_trace(request.param))


def test_the_rule_of_every_step_gives_its_number_from_known_ones(trace: ScalarTrace) -> None:
    for step in trace:
        with np.errstate(all="raise", under="ignore", over="ignore"):
            got = step.rule.evaluate([trace.value(operand) for operand in step.operands])
        assert got == pytest.approx(step.value, rel=1e-9, abs=1e-14), step
        assert all(trace.is_known(operand, step.index) for operand in step.operands), step


def test_every_number_of_the_neurons_is_made_by_a_step_with_the_same_value(
    trace: ScalarTrace,
) -> None:
    steps = {step.quantity: step.value for step in trace}
    assert len(steps) == len(trace)
    for step in trace.base:
        assert steps[step.quantity] == step.value


def test_each_step_is_found_by_what_it_makes(trace: ScalarTrace) -> None:
    assert [trace.find(step.quantity) for step in trace] == list(range(len(trace)))
    given = [node.quantity for node in trace.graph.nodes if node.is_leaf]
    assert [trace.find(quantity) for quantity in given] == [None] * len(given)


def test_phases_come_in_order_and_neurons_stay_together(trace: ScalarTrace) -> None:
    phases = [phase for phase, _, _ in trace.phase_spans()]
    assert phases == [Phase.FORWARD, Phase.LOSS, Phase.BACKWARD, Phase.UPDATE]
    first = [trace[i].quantity for i in trace.group(0, Detail.NEURON)]
    assert {quantity.unit for quantity in first if quantity.kind is not Kind.LOCAL} == {0}
    assert Quantity(Kind.Z, 1, 0, sample=trace.sample) in first


def test_a_product_and_its_derivatives_are_those_of_the_hand_computed_example() -> None:
    network = Network(2, (Layer(3, "sigmoid", bias=False), Layer(1, "sigmoid", bias=False)))
    weights = [np.array([[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]]), np.array([[0.1], [0.5], [-0.1]])]
    start = Parameters.from_arrays(network, weights, [None, None])
    problem = Problem(network, "bce", Penalty(), np.array([[5.0, 3.0]]), np.array([[1.0]]))
    trace = ScalarTrace(NetworkTrace(run_pass(problem, start)))
    # x₂ W₂₂ = 3 · 2, and its derivative is ∂J/∂z of h₂, which the lecture's numbers give.
    product = Quantity(Kind.PRODUCT, 1, 1, 1, trace.sample)
    assert trace.value(product) == 6.0
    h2 = 1.0 / (1.0 + np.exp(-1.0))
    y = trace.value(Quantity(Kind.A, 2, 0, sample=trace.sample))
    expected = (y - 1.0) * 0.5 * h2 * (1.0 - h2)
    slope = product._replace(kind=Kind.D_PRODUCT, sample=trace.of_sample)
    assert trace.value(slope) == pytest.approx(expected, rel=1e-12)
    weight = Quantity(Kind.D_WEIGHT, 1, 1, 1, OF_THE_BATCH)
    assert trace.value(weight) == pytest.approx(3.0 * expected, rel=1e-12)


def test_a_wrong_rule_is_that_of_the_neurons_and_all_others_still_give_their_numbers() -> None:
    for name in CASES:
        trace = ScalarTrace(network_trace(name, sabotaged=True))
        wrong = 0
        for step in trace:
            got = step.rule.evaluate([trace.value(operand) for operand in step.operands])
            assert got == pytest.approx(step.value, rel=1e-9, abs=1e-14), step
            below = trace.base.find(step.quantity)
            wrong += below is not None and step.rule == trace.base[below].rule
        assert wrong


def test_the_number_of_nodes_is_known_without_the_graph() -> None:
    for layers, *_ in CASES.values():
        network = Network(2, tuple(layers))
        assert n_scalar_nodes(network) == len(scalar_graph(network, "mse", 0, -1).nodes)
    digits = Network(64, (Layer(10, "sigmoid"), Layer(10, "softmax")))
    assert n_scalar_nodes(digits) < MOST_NODES
    assert n_scalar_nodes(Network(784, (Layer(128, "relu"), Layer(10, "softmax")))) > MOST_NODES


def test_a_number_of_the_graph_belongs_to_one_of_a_neuron() -> None:
    trace = ScalarTrace(network_trace("one sample"))
    product = Quantity(Kind.PRODUCT, 1, 1, 0, 0)
    assert trace.whole(product) == Quantity(Kind.Z, 1, 1, sample=0)
    local = trace[1].quantity
    assert local.kind is Kind.LOCAL
    assert trace.whole(local) == Quantity(Kind.Z, 1, 0, sample=0)
    assert trace.whole(Quantity(Kind.D_LOSS)) == Quantity(Kind.LOSS)
    assert trace.whole(Quantity(Kind.D_WEIGHT, 1, 0, 1)) == Quantity(Kind.D_WEIGHT, 1, 0, 1)
