"""The program in NumPy: it runs by itself and gives the numbers of the pass."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.equations import Line, equations_of
from backpropviz.engine.losses import LOSSES
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.training import first_trace
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.experiment.setup import schedule_of, set_up
from backpropviz.export.notation import Notation, notation_of
from backpropviz.export.program.program import Program
from backpropviz.export.program.programs import write_program
from backpropviz.export.program.values import ProgramValues

REFERENCE = json.loads(
    (Path(__file__).parents[1] / "reference" / "hand_2_3_1.json").read_text(encoding="utf-8")
)
OUTPUTS = [
    (output, loss)
    for output, loss in itertools.product(ACTIVATIONS, LOSSES)
    if loss in ("half_mse", "mse") or output in ("sigmoid", "softmax")
]
OPTIMIZERS = [
    ("sgd", Hyperparameters(0.1)),
    ("sgd", Hyperparameters(0.1, weight_decay=0.05)),
    ("sgd", Hyperparameters(0.1, momentum=0.9)),
    ("sgd", Hyperparameters(0.1, momentum=0.9, nesterov=True, weight_decay=0.05)),
    ("rmsprop", Hyperparameters(0.01, alpha=0.9)),
    ("rmsprop", Hyperparameters(0.01, momentum=0.5, weight_decay=0.05)),
    ("adam", Hyperparameters(0.1, betas=(0.8, 0.99))),
    ("adam", Hyperparameters(0.1, weight_decay=0.05)),
    ("adamw", Hyperparameters(0.1)),
    ("adamw", Hyperparameters(0.1, weight_decay=0.0)),
    ("adagrad", Hyperparameters(0.1, eps=1e-6)),
    ("adagrad", Hyperparameters(0.1, weight_decay=0.05)),
]
PENALTIES = [Penalty(), Penalty(l1=0.01), Penalty(l2=0.02), Penalty(0.01, 0.02, True)]


def trace_of(
    network: Network,
    loss: str,
    penalty: Penalty,
    optimizer_name: str,
    settings: Hyperparameters,
    *,
    samples: int,
    updates_done: int,
    seed: int,
) -> NetworkTrace:
    """Return the update of a random problem that comes after some others."""
    rng = np.random.default_rng(seed)
    targets = rng.normal(size=(samples, network.n_outputs))
    if loss in ("bce", "cross_entropy"):
        targets = rng.uniform(size=targets.shape)
    if loss == "cross_entropy" and seed % 2:
        targets = np.eye(network.n_outputs)[rng.integers(0, network.n_outputs, samples)]
    inputs = rng.normal(size=(samples, network.n_inputs))
    problem = Problem(network, loss, penalty, inputs, targets)
    optimizer = make_optimizer(optimizer_name, settings)
    w = rng.normal(0.0, 0.7, network.n_parameters)
    state = initial_state(optimizer, w.size)
    for _ in range(updates_done + 1):
        run = run_pass(problem, Parameters(network, w))
        done = update(optimizer, w, run.gradient.flat, state)
        w, state = done.values["w"], done.state_after
    return NetworkTrace(run, optimizer, done)


NETWORKS = [entry.name for entry in library() if not open_by_name_or_path(entry.name).is_expression]


def program_of(trace: NetworkTrace, notation: Notation | None = None) -> Program:
    return write_program("numpy", trace, notation or Notation(trace.network), "Any")


def hand() -> tuple[NetworkTrace, Notation]:
    experiment = open_by_name_or_path("hand-2-3-1")
    setup = set_up(experiment)
    schedule = schedule_of(experiment.training)
    trace = first_trace(setup.problem, setup.parameters, setup.optimizer, schedule)
    return trace, notation_of(experiment, trace.network, trace.run.rows)


def variables_of(program: Program) -> dict[str, Floats]:
    """Run a program in here; return what it has assigned at the end."""
    names: dict[str, Floats] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(program.text, "program", "exec"), names)
    return names


def assert_same(actual: object, expected: Floats | float, what: str) -> None:
    """Assert that numbers agree to 1e-12, or, where sums cancel, to 1e-14 of the largest."""
    largest = float(np.abs(expected).max())
    np.testing.assert_allclose(
        actual, expected, rtol=1e-12, atol=1e-14 * largest, err_msg=what, equal_nan=False
    )


def assert_gives_the_numbers(trace: NetworkTrace) -> None:
    """Assert that the loss, all gradients and the new parameters are those of the engine."""
    found = variables_of(program_of(trace))
    run = trace.run
    assert trace.update is not None
    updated = Parameters(trace.network, trace.update.values["w"])
    assert_same(found["loss"], run.loss, "loss")
    assert_same(found["dX"], run.dJ_dx * trace.n_samples, "dX")
    for index in range(len(trace.network.layers)):
        layer = index + 1
        assert_same(found[f"A{layer}"], run.a[index], f"A{layer}")
        assert_same(found[f"dZ{layer}"], run.dJ_dz[index] * trace.n_samples, f"dZ{layer}")
        assert_same(found[f"dA{layer}"], run.dJ_da[index] * trace.n_samples, f"dA{layer}")
        assert_same(found[f"dW{layer}"], run.gradient.weights[index], f"dW{layer}")
        assert_same(found[f"W{layer}"], updated.weights[index], f"W{layer}")
        slopes, biases = run.gradient.biases[index], updated.biases[index]
        if slopes is not None and biases is not None:
            assert_same(found[f"db{layer}"], slopes, f"db{layer}")
            assert_same(found[f"b{layer}"], biases, f"b{layer}")


# What it says


def test_the_hand_example_is_forty_lines_in_the_letters_of_the_lecture() -> None:
    program = program_of(*hand())
    written = program.text.splitlines()
    computing = [line.text for line in program.lines if line.equations]
    assert computing == [
        "Z1 = X @ W  # (1)",
        "H = sigmoid(Z1)  # (2)",
        "Z2 = H @ V  # (3)",
        "Y = sigmoid(Z2)  # (4)",
        "loss = (T * np.logaddexp(0, -Z2) + (1 - T) * np.logaddexp(0, Z2)).sum()  # (5)",
        "dY = (1 - T) / sigmoid(-Z2) - T / Y  # (6)",
        "dZ2 = (1 - T) * Y - T * sigmoid(-Z2)  # (7)",
        "dV = H.T @ dZ2  # (8)",
        "dH = dZ2 @ V.T  # (9)",
        "dZ1 = dH * H * sigmoid(-Z1)  # (10)",
        "dW = X.T @ dZ1  # (11)",
        "dX = dZ1 @ W.T  # (12)",
        "W = W - learning_rate * dW  # (13)",
        "V = V - learning_rate * dV  # (14)",
    ]
    assert "W = np.array([[1.0, -1.0, 3.0], [2.0, 2.0, -1.0]])" in written
    assert len(written) <= 45


@pytest.mark.parametrize("name", NETWORKS)
def test_every_equation_of_a_built_in_experiment_has_its_lines(name: str) -> None:
    experiment = open_by_name_or_path(name)
    setup = set_up(experiment)
    trace = first_trace(
        setup.problem, setup.parameters, setup.optimizer, schedule_of(experiment.training)
    )
    notation = notation_of(experiment, trace.network, trace.run.rows, setup.dataset)
    program = program_of(trace, notation)
    numbers = [number for line in program.lines for number in line.equations]
    assert numbers == sorted(numbers)
    assert set(numbers) == {equation.number for equation in equations_of(trace)}
    assert all(f"# ({line.equations[0]})" in line.text for line in program.lines if line.equations)


def test_all_lines_of_an_optimizer_carry_the_number_of_the_update() -> None:
    network = Network(2, (Layer(2, "relu"), Layer(1, "linear", bias=False)))
    trace = trace_of(
        network, "mse", Penalty(), "adam", Hyperparameters(0.1), samples=3, updates_done=0, seed=0
    )
    updates = {
        equation.number: equation
        for equation in equations_of(trace)
        if equation.line in (Line.UPDATE_WEIGHTS, Line.UPDATE_BIASES)
    }
    lines = [line for line in program_of(trace).lines if set(line.equations) & set(updates)]
    made = [line.variables[0].name for line in lines]
    assert made == ["mW1", "sW1", "W1", "mb1", "sb1", "b1", "mW2", "sW2", "W2"]


# Its numbers


def test_the_hand_example_gives_the_numbers_of_the_lecture() -> None:
    found = variables_of(program_of(*hand()))
    expected = REFERENCE["target_1"]["values"]
    assert_same(found["loss"], expected["J"], "loss")
    assert_same(found["dV"].ravel(), np.array(expected["dJ_dV"]), "dV")
    assert_same(found["dW"], np.array(expected["dJ_dW"]), "dW")
    assert_same(found["dX"][0], np.array(expected["dJ_dx"]), "dX")


@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_every_activation_and_loss_gives_the_numbers_of_the_engine(hidden: str) -> None:
    for index, (output, loss) in enumerate(OUTPUTS):
        layers = (Layer(4, hidden), Layer(2, hidden, bias=False), Layer(3, output))
        name, settings = OPTIMIZERS[index % len(OPTIMIZERS)]
        trace = trace_of(
            Network(3, layers),
            loss,
            PENALTIES[index % len(PENALTIES)],
            name,
            settings,
            samples=1 + 4 * (index % 2),
            updates_done=0,
            seed=index,
        )
        assert_gives_the_numbers(trace)


@pytest.mark.parametrize("penalty", PENALTIES, ids=repr)
def test_every_optimizer_gives_the_numbers_of_the_engine_wherever_the_run_stands(
    penalty: Penalty,
) -> None:
    network = Network(2, (Layer(3, "tanh"), Layer(2, "sigmoid", bias=False), Layer(1, "linear")))
    for seed, (name, settings) in enumerate(OPTIMIZERS):
        for updates_done in (0, 3):
            trace = trace_of(
                network,
                "half_mse",
                penalty,
                name,
                settings,
                samples=4,
                updates_done=updates_done,
                seed=seed,
            )
            assert_gives_the_numbers(trace)


def test_slopes_keep_their_digits_where_all_units_are_saturated() -> None:
    network = Network(1, (Layer(1, "tanh"), Layer(1, "sigmoid")))
    problem = Problem(network, "bce", Penalty(), np.array([[3.0]]), np.array([[1.0]]))
    # z = 18 and then 40: both slopes are 0 if they are taken as 1 − a² and a(1 − a).
    start = Parameters(network, np.array([6.0, 0.0, 40.0, 0.0]))
    run = run_pass(problem, start)
    optimizer = make_optimizer("sgd", Hyperparameters(0.1))
    done = update(optimizer, start.flat, run.gradient.flat, initial_state(optimizer, 4))
    trace = NetworkTrace(run, optimizer, done)
    assert_gives_the_numbers(trace)
    assert variables_of(program_of(trace))["dW1"][0, 0] != 0.0


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2", "moons", "circle", "spiral-2"])
def test_a_built_in_experiment_runs_by_itself_and_gives_its_numbers(
    name: str, tmp_path: Path
) -> None:
    experiment = open_by_name_or_path(name)
    setup = set_up(experiment)
    trace = first_trace(
        setup.problem, setup.parameters, setup.optimizer, schedule_of(experiment.training)
    )
    program = program_of(trace, notation_of(experiment, trace.network, trace.run.rows))
    made = {line.variables[0].name for line in program.lines if line.equations}
    arrays = ", ".join(f"{name!r}: np.asarray({name}).tolist()" for name in made)
    path = tmp_path / "program.py"
    path.write_text(
        f"{program.text}\nimport json\nprint(json.dumps({{{arrays}}}))\n", encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-I", str(path)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert_same(float(done.stdout.split()[2]), trace.run.loss, "the loss that is printed")
    found = json.loads(done.stdout.splitlines()[-1])
    values = ProgramValues(trace, Notation(trace.network))
    for line in program.lines:
        if line.equations:
            variable = line.variables[0]
            expected = values.array(variable).values
            assert_same(np.reshape(found[variable.name], expected.shape), expected, variable.name)
