"""What matrix lines say: the letters, the factor of a batch, whose gradients the rows are."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.equations import equations_of
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.setup import set_up
from backpropviz.export.matrix.line import MatrixLine, first_quantity, matrix_line
from backpropviz.export.notation import Notation, notation_of


def lines_of(trace: NetworkTrace, notation: Notation) -> Iterator[MatrixLine]:
    for equation in equations_of(trace):
        line = matrix_line(trace, notation, first_quantity(trace, equation))
        assert line is not None
        yield line


def updated(problem: Problem, parameters: Parameters, optimizer: str = "sgd") -> NetworkTrace:
    run = run_pass(problem, parameters)
    made = make_optimizer(optimizer, Hyperparameters(0.1))
    start = initial_state(made, parameters.flat.size)
    return NetworkTrace(run, made, update(made, parameters.flat, run.gradient.flat, start))


def test_the_lines_of_the_hand_example_use_the_letters_of_its_teacher() -> None:
    experiment = open_by_name_or_path("hand-2-3-1")
    setup = set_up(experiment)
    trace = updated(setup.problem, setup.parameters)
    lines = list(lines_of(trace, notation_of(experiment, trace.network)))
    assert [line.text for line in lines] == [
        "Z_h = X · W",
        "H = σ(Z_h)",
        "Z_y = H · V",
        "Y = σ(Z_y)",
        "J = −(Ŷ ⊙ ln Y + (1 − Ŷ) ⊙ ln (1 − Y))",
        "∂J/∂Y = −Ŷ/Y + (1 − Ŷ)/(1 − Y)",
        "δ_y = ∂J/∂Z_y = ∂J/∂Y ⊙ Y ⊙ (1 − Y)",
        "∂J/∂V = Hᵀ · δ_y",
        "∂J/∂H = δ_y · Vᵀ",
        "δ_h = ∂J/∂Z_h = ∂J/∂H ⊙ H ⊙ (1 − H)",
        "∂J/∂W = Xᵀ · δ_h",
        "∂J/∂X = δ_h · Wᵀ",
        "W′ = W − η · ∂J/∂W",
        "V′ = V − η · ∂J/∂V",
    ]
    assert [line.number for line in lines] == list(range(1, 15))
    assert lines[1].latex == r"H = \sigma ( Z_{h} )"
    assert lines[10].latex == r"\frac{\partial J}{\partial W} = X^{\top} \cdot \delta_{h}"
    assert [array.shape for array in lines[0].arrays] == [(1, 3), (1, 2), (2, 3)]


def test_a_batch_writes_its_factor_and_leaves_each_sample_its_own_gradient() -> None:
    network = Network(2, (Layer(3, "tanh"), Layer(1, "linear")))
    inputs = np.array([[1.0, 2.0], [0.5, -1.0], [0.0, 1.0], [2.0, 2.0]])
    penalty = Penalty(l1=0.01, l2=0.5)
    problem = Problem(network, "half_mse", penalty, inputs, np.ones((4, 1)))
    parameters = Parameters(network, np.linspace(-1.0, 1.0, network.n_parameters))
    run = run_pass(problem, parameters)
    trace = NetworkTrace(run, sample=2)
    notation = Notation(network, rows=run.rows)
    texts = [line.text for line in lines_of(trace, notation)]
    assert "J = 1/4 · Σₛ J_s + R" in texts
    assert "∂J/∂W⁽¹⁾ = 1/4 · Xᵀ · δ⁽¹⁾ + 0.01 · sign(W⁽¹⁾) + 0.5 · W⁽¹⁾" in texts
    assert "∂J/∂b⁽¹⁾ = 1/4 · Σₛ δ⁽¹⁾" in texts
    assert "R = 0.01 · (Σ |W⁽¹⁾| + Σ |W⁽²⁾|) + 0.5/2 · (Σ (W⁽¹⁾)² + Σ (W⁽²⁾)²)" in texts
    # J_s = (a − 1)²/2, so dJ_s/da = a − 1: a row of its own for each sample, no quarter in it.
    line = matrix_line(trace, notation, Quantity(Kind.D_Z, 2, sample=2))
    assert line is not None
    np.testing.assert_array_equal(line.result.values, run.a[1] - 1.0)
    assert line.result.meaning is not None
    assert line.result.meaning.text == "∂J_s/∂Z⁽²⁾"


def test_what_is_given_has_no_line() -> None:
    setup = set_up(open_by_name_or_path("hand-2-3-1"))
    trace = NetworkTrace(run_pass(setup.problem, setup.parameters))
    notation = Notation(trace.network)
    for kind in (Kind.INPUT, Kind.TARGET, Kind.WEIGHT, Kind.LEARNING_RATE):
        assert matrix_line(trace, notation, Quantity(kind, 1)) is None


def test_an_exploded_pass_still_has_all_its_lines() -> None:
    network = Network(1, (Layer(2, "linear"), Layer(1, "linear")))
    problem = Problem(network, "half_mse", Penalty(), np.full((2, 1), 1e200), np.zeros((2, 1)))
    trace = updated(problem, Parameters(network, np.full(network.n_parameters, 1e120)))
    for line in lines_of(trace, Notation(network, rows=(0, 1))):
        for array in line.arrays:
            assert array.values.shape == array.shape
            assert math.isfinite(array.largest)


def test_the_lines_of_an_optimizer_have_the_number_of_the_update_and_its_settings() -> None:
    network = Network(1, (Layer(1, "linear", bias=False),))
    problem = Problem(network, "half_mse", Penalty(), np.ones((1, 1)), np.zeros((1, 1)))
    trace = updated(problem, Parameters(network, np.ones(1)), "adam")
    notation = Notation(network, weights=("w",), activations=("y",))
    mean = matrix_line(trace, notation, Quantity(Kind.STATE_WEIGHT, 1, slot="m", new=True))
    new = matrix_line(trace, notation, Quantity(Kind.NEW_WEIGHT, 1))
    assert mean is not None
    assert new is not None
    assert mean.text == "m_W′ = 0.9 · m_W + 0.1 · ∂J/∂W"
    assert new.text == "W′ = W − η · (m_W′/(1 − 0.9^1))/(√(s_W′/(1 − 0.999^1)) + 1.0e−8)"
    assert mean.number == new.number


def test_two_letters_that_would_share_a_capital_keep_themselves() -> None:
    network = Network(1, (Layer(1, "linear", bias=False), Layer(1, "linear", bias=False)))
    problem = Problem(network, "half_mse", Penalty(), np.ones((1, 1)), np.zeros((1, 1)))
    trace = updated(problem, Parameters(network, np.ones(2)))
    notation = Notation(network, weights=("V", r"w^{(2)}"), activations=("v", r"\theta"))
    texts = [line.text for line in lines_of(trace, notation)]
    assert texts[0] == "Z_v = X · V"
    assert texts[2] == "Z_θ = v · W⁽²⁾"
    assert texts[3] == "Θ = Z_θ"
    latex = [line.latex for line in lines_of(trace, notation)]
    assert latex[8] == r"\frac{\partial J}{\partial v} = \delta_{\theta} \cdot W^{(2)\top}"
    assert latex[-1].startswith(r"W^{(2)\prime} = ")


@pytest.mark.parametrize(
    ("loss", "activation", "logarithm", "delta"),
    [
        ("bce", "sigmoid", "ln σ(Z⁽¹⁾)", "σ(Z⁽¹⁾) − T"),
        ("bce", "softmax", "ln softmax(Z⁽¹⁾)", "A⁽¹⁾ ⊙ (∂J/∂A⁽¹⁾ − Σₖ ∂J/∂A⁽¹⁾ ⊙ A⁽¹⁾)"),
        ("cross_entropy", "sigmoid", "ln A⁽¹⁾", "∂J/∂A⁽¹⁾ ⊙ A⁽¹⁾ ⊙ (1 − A⁽¹⁾)"),
        ("cross_entropy", "softmax", "ln softmax(Z⁽¹⁾)", "softmax(Z⁽¹⁾) − T"),
    ],
)
def test_a_saturated_output_is_printed_in_terms_of_z(
    loss: str, activation: str, logarithm: str, delta: str
) -> None:
    # At z = 400 a is 1 in float64, so 1 − a and ln a are lost; at −800, softmax is 0.
    network = Network(1, (Layer(2, activation, bias=False),))
    parameters = Parameters.from_arrays(network, [np.array([[400.0, -400.0]])], [None])
    targets = np.array([[0.0, 1.0]])
    problem = Problem(network, loss, Penalty(), np.array([[1.0]]), targets)
    texts = [line.text for line in lines_of(updated(problem, parameters), Notation(network))]
    assert logarithm in texts[2]
    assert texts[4] == f"δ⁽¹⁾ = ∂J/∂Z⁽¹⁾ = {delta}"
