"""The program in PyTorch: that of the same experiment; where PyTorch is installed, it is run."""

from __future__ import annotations

import ast
import contextlib
import io

import numpy as np
import pytest

from backpropviz.engine.activations import ACTIVATIONS
from backpropviz.engine.backprop import Problem, run_pass
from backpropviz.engine.equations import equations_of
from backpropviz.engine.losses import LOSSES
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.quantities import Kind
from backpropviz.export.notation import Notation
from backpropviz.export.program.program import Program
from backpropviz.export.program.programs import write_program

OPTIMIZERS = [
    ("sgd", Hyperparameters(0.1)),
    ("sgd", Hyperparameters(0.1, momentum=0.9, nesterov=True, weight_decay=0.05)),
    ("rmsprop", Hyperparameters(0.01, alpha=0.9, momentum=0.5, weight_decay=0.05)),
    ("adam", Hyperparameters(0.1, betas=(0.8, 0.99), weight_decay=0.05)),
    ("adamw", Hyperparameters(0.1)),
    ("adagrad", Hyperparameters(0.1, eps=1e-6)),
]


def trace_of(
    activation: str = "tanh",
    output: str = "sigmoid",
    loss: str = "bce",
    optimizer_name: str = "sgd",
    settings: Hyperparameters | None = None,
    penalty: Penalty | None = None,
    updates_done: int = 0,
) -> NetworkTrace:
    network = Network(2, (Layer(3, activation), Layer(2, output, bias=False)))
    rng = np.random.default_rng(1)
    inputs, targets = rng.normal(size=(4, 2)), rng.uniform(size=(4, 2))
    problem = Problem(network, loss, penalty or Penalty(), inputs, targets)
    optimizer = make_optimizer(optimizer_name, settings or Hyperparameters(0.1))
    w = rng.normal(size=network.n_parameters)
    state = initial_state(optimizer, w.size)
    for _ in range(updates_done + 1):
        run = run_pass(problem, Parameters(network, w))
        done = update(optimizer, w, run.gradient.flat, state)
        w, state = done.values["w"], done.state_after
    return NetworkTrace(run, optimizer, done)


def program_of(trace: NetworkTrace) -> Program:
    return write_program("torch", trace, Notation(trace.network), "Any")


def assert_gives_the_numbers(trace: NetworkTrace) -> None:
    names: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(program_of(trace).text, "program", "exec"), names)

    def assert_same(name: str, expected: object, of: str = "") -> None:
        tensor = names[name]
        tensor = getattr(tensor, of) if of else tensor
        found = tensor.detach().numpy()  # type: ignore[attr-defined]
        # PyTorch takes a − t and 1 − a² as they stand, so that absolute digits are what it keeps.
        np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-13, err_msg=name)

    run = trace.run
    assert trace.update is not None
    updated = Parameters(trace.network, trace.update.values["w"])
    assert_same("loss", run.loss)
    for layer in (1, 2):
        assert_same(f"W{layer}", run.gradient.weights[layer - 1], "grad")
        assert_same(f"W{layer}", updated.weights[layer - 1])
    assert_same("b1", run.gradient.biases[0], "grad")
    assert_same("b1", updated.biases[0])


def test_it_is_the_numpy_program_up_to_the_loss_and_two_lines_from_there() -> None:
    trace = trace_of()
    computing = [line for line in program_of(trace).lines if line.equations]
    assert [line.text for line in computing] == [
        "Z1 = X @ W1 + b1  # (1)",
        "A1 = torch.tanh(Z1)  # (2)",
        "Z2 = A1 @ W2  # (3)",
        "A2 = torch.sigmoid(Z2)  # (4)",
        'losses = F.binary_cross_entropy_with_logits(Z2, T, reduction="none").sum(dim=1)  # (5)',
        "loss = losses.mean()  # (6)",
        "loss.backward()  # (7)-(13)",
        "optimizer.step()  # (15)-(17)",
    ]
    numbers = [number for line in computing for number in line.equations]
    assert numbers == [equation.number for equation in equations_of(trace)]


def test_its_variables_hold_the_same_numbers_of_the_pass() -> None:
    trace = trace_of(optimizer_name="adam")

    def made(library: str) -> set[Kind]:
        program = write_program(library, trace, Notation(trace.network), "Any")
        return {
            variable.kind for line in program.lines if line.equations for variable in line.variables
        }

    # What PyTorch has no variable for on its way back.
    assert made("numpy") - made("torch") == {Kind.D_A, Kind.D_Z, Kind.D_INPUT}
    assert made("torch") < made("numpy")


@pytest.mark.parametrize(("name", "settings"), OPTIMIZERS)
def test_the_optimizer_has_the_same_settings_and_remembers_the_same(
    name: str, settings: Hyperparameters
) -> None:
    trace = trace_of(optimizer_name=name, settings=settings, updates_done=2)
    text = program_of(trace).text
    ast.parse(text)
    assert f"lr={settings.learning_rate}" in text
    assert trace.optimizer is not None
    assert text.count("optimizer.state[W1]") == len(trace.optimizer.state_names)
    assert ("torch.tensor(2.0)" in text) == (name != "sgd")
    if name == "adamw":  # the default that only AdamW has
        assert "weight_decay=0.01" in text


@pytest.mark.parametrize(("name", "settings"), OPTIMIZERS)
def test_every_optimizer_gives_the_numbers_of_the_engine(
    name: str, settings: Hyperparameters
) -> None:
    pytest.importorskip("torch")
    for updates_done in (0, 2):
        penalty = Penalty(0.01, 0.02, penalize_biases=bool(updates_done))
        given = {"optimizer_name": name, "settings": settings, "penalty": penalty}
        assert_gives_the_numbers(trace_of(updates_done=updates_done, **given))  # type: ignore[arg-type]


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_gives_the_numbers_of_the_engine(activation: str) -> None:
    pytest.importorskip("torch")
    for loss in LOSSES:
        assert_gives_the_numbers(trace_of(activation, "sigmoid", loss))
        assert_gives_the_numbers(trace_of(activation, "softmax", loss))
    assert_gives_the_numbers(trace_of("tanh", activation, "mse"))
