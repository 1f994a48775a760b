"""One epoch of training without a window, beside what users would write or install instead.

scikit-learn and torch are yardsticks where they are installed. All go through the samples in order
and start from the same numbers; scikit-learn's network ends in its own loss and logistic or softmax
output, which costs about the same.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
import pytest

from backpropviz.engine.backprop import Problem, evaluate_loss, run_pass
from backpropviz.engine.evaluation import Evaluator, GridEvaluator
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.training import Schedule, train
from backpropviz.engine.training_loop import TrainingLoop

Epoch = Callable[[], object]


class Workload(NamedTuple):
    sizes: tuple[int, ...]
    hidden: str
    output: str
    loss: str
    samples: int
    batch_size: int
    learning_rate: float

    def problem(self) -> tuple[Problem, Parameters]:
        n_inputs, *hidden, n_outputs = self.sizes
        layers = [Layer(units, self.hidden) for units in hidden]
        network = Network(n_inputs, (*layers, Layer(n_outputs, self.output)))
        generator = np.random.default_rng(7)
        inputs = generator.uniform(-1, 1, (self.samples, n_inputs))
        if n_outputs == 1:
            targets = np.where(np.square(inputs).sum(axis=1, keepdims=True) < 0.6, 1.0, -1.0)
        else:
            targets = np.eye(n_outputs)[generator.integers(0, n_outputs, self.samples)]
        start = Parameters(network, generator.uniform(-0.5, 0.5, network.n_parameters))
        return Problem(network, self.loss, Penalty(), inputs, targets), start


WORKLOADS = {
    "2-4-2-1": Workload((2, 4, 2, 1), "tanh", "tanh", "half_mse", 250, 10, 0.03),
    "64-10-10": Workload((64, 10, 10), "sigmoid", "softmax", "cross_entropy", 1797, 32, 0.5),
}


@pytest.fixture(params=WORKLOADS)
def workload(request, benchmark):
    benchmark.group = f"an epoch of {request.param}"
    return WORKLOADS[request.param]


def batches(workload: Workload) -> Iterator[slice]:
    for start in range(0, workload.samples, workload.batch_size):
        yield slice(start, start + workload.batch_size)


def our_loop(workload: Workload, order: str = "sequential") -> tuple[TrainingLoop, Schedule]:
    problem, start = workload.problem()
    optimizer = make_optimizer("sgd", Hyperparameters(workload.learning_rate))
    schedule = Schedule(workload.batch_size, order)
    loop = TrainingLoop(problem, optimizer, schedule)
    loop.load(start.flat, initial_state(optimizer, start.flat.size))
    return loop, schedule


@pytest.mark.parametrize("order", ["sequential", "shuffled", "random"])
def test_ours(benchmark, workload, order):
    loop, schedule = our_loop(workload, order)
    per_epoch = schedule.updates_per_epoch(workload.samples)
    assert benchmark(loop.advance, per_epoch)


def test_ours_explained(benchmark, workload):
    problem, start = workload.problem()
    optimizer = make_optimizer("sgd", Hyperparameters(workload.learning_rate))
    schedule = Schedule(workload.batch_size, "sequential", epochs=1)
    *_, last = benchmark(lambda: list(train(problem, start, optimizer, schedule)))
    loop, _ = our_loop(workload)
    loop.advance(last.number)
    np.testing.assert_allclose(loop.parameters.flat, last.parameters.flat, rtol=1e-12)


def plain_numpy(workload: Workload) -> tuple[Epoch, Callable[[], Parameters]]:
    problem, start = workload.problem()
    W = [weights.copy() for weights in start.weights]
    b = [bias.copy() for bias in start.biases]
    is_tanh = workload.hidden == "tanh"

    def epoch() -> None:
        for batch in batches(workload):
            x, t = problem.inputs[batch], problem.targets[batch]
            a = [x]
            for weights, bias in zip(W[:-1], b[:-1], strict=True):
                z = a[-1] @ weights + bias
                a.append(np.tanh(z) if is_tanh else 1 / (1 + np.exp(-z)))
            z = a[-1] @ W[-1] + b[-1]
            if is_tanh:
                a.append(np.tanh(z))
                delta = (a[-1] - t) * (1 - a[-1] ** 2) / len(x)
            else:
                powers = np.exp(z - z.max(axis=1, keepdims=True))
                a.append(powers / powers.sum(axis=1, keepdims=True))
                delta = (a[-1] - t) / len(x)
            for layer in reversed(range(len(W))):
                dW, db = a[layer].T @ delta, delta.sum(axis=0)
                if layer:
                    slope = 1 - a[layer] ** 2 if is_tanh else a[layer] * (1 - a[layer])
                    delta = (delta @ W[layer].T) * slope
                W[layer] -= workload.learning_rate * dW
                b[layer] -= workload.learning_rate * db

    return epoch, lambda: Parameters.from_arrays(problem.network, W, b)


def test_plain_numpy(benchmark, workload):
    epoch, _ = plain_numpy(workload)
    benchmark(epoch)
    epoch, parameters = plain_numpy(workload)
    epoch()
    assert_same_epoch(workload, parameters())


def test_torch(benchmark, workload):
    torch = pytest.importorskip("torch")
    epoch, parameters = torch_eager(torch, workload)
    benchmark(epoch)
    epoch, parameters = torch_eager(torch, workload)
    epoch()
    assert_same_epoch(workload, parameters())


def torch_eager(torch, workload: Workload) -> tuple[Epoch, Callable[[], Parameters]]:
    problem, start = workload.problem()
    x, t = torch.tensor(problem.inputs), torch.tensor(problem.targets)
    modules = []
    for weights, bias in zip(start.weights, start.biases, strict=True):
        linear = torch.nn.Linear(*weights.shape, dtype=torch.float64)
        with torch.no_grad():
            linear.weight.copy_(torch.tensor(weights.T.copy()))
            linear.bias.copy_(torch.tensor(bias))
        modules += [linear, torch.nn.Tanh() if workload.hidden == "tanh" else torch.nn.Sigmoid()]
    model = torch.nn.Sequential(*(modules if workload.output == "tanh" else modules[:-1]))
    optimizer = torch.optim.SGD(model.parameters(), lr=workload.learning_rate)

    def loss_of(outputs, targets):
        if workload.loss == "half_mse":
            return 0.5 * torch.nn.functional.mse_loss(outputs, targets)
        return torch.nn.functional.cross_entropy(outputs, targets)

    def epoch() -> None:
        for batch in batches(workload):
            optimizer.zero_grad()
            loss_of(model(x[batch]), t[batch]).backward()
            optimizer.step()

    def parameters() -> Parameters:
        linear = modules[::2]
        weights = [each.weight.detach().numpy().T for each in linear]
        biases = [each.bias.detach().numpy() for each in linear]
        return Parameters.from_arrays(problem.network, weights, biases)

    return epoch, parameters


def test_scikit_learn(benchmark, workload):
    neural_network = pytest.importorskip("sklearn.neural_network")
    problem, _ = workload.problem()
    classes = problem.targets.argmax(axis=1)
    if problem.targets.shape[1] == 1:
        classes = (problem.targets[:, 0] > 0).astype(int)
    model = neural_network.MLPClassifier(
        workload.sizes[1:-1],
        activation="tanh" if workload.hidden == "tanh" else "logistic",
        solver="sgd",
        batch_size=workload.batch_size,
        alpha=0,
        momentum=0,
        nesterovs_momentum=False,
        learning_rate_init=workload.learning_rate,
        shuffle=False,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.partial_fit(problem.inputs, classes, classes=np.unique(classes))
        benchmark(model.partial_fit, problem.inputs, classes)


def assert_same_epoch(workload: Workload, parameters: Parameters) -> None:
    problem, _ = workload.problem()
    loop, schedule = our_loop(workload)
    loop.advance(schedule.updates_per_epoch(workload.samples))
    expected = evaluate_loss(problem, loop.parameters)
    assert evaluate_loss(problem, parameters) == pytest.approx(expected, rel=1e-12)


# What is looked at while training goes on


@pytest.fixture(
    params=[(2, 4, 2, 1), (7, *[8] * 6, 1)], ids=lambda sizes: "-".join(map(str, sizes))
)
def grid(request, benchmark):
    """Yield a tanh network, its parameters, and the points of a grid of 100 by 100."""
    benchmark.group = f"a 100 x 100 grid of {'-'.join(map(str, request.param))}"
    n_inputs, *units = request.param
    network = Network(n_inputs, tuple(Layer(count, "tanh") for count in units))
    generator = np.random.default_rng(0)
    parameters = Parameters(network, generator.normal(size=network.n_parameters))
    return network, parameters, generator.uniform(-6, 6, (10_000, n_inputs))


def test_pictures_of_every_unit(benchmark, grid):
    network, parameters, points = grid
    evaluator = GridEvaluator(network, points)
    pictures = benchmark(evaluator.activations, parameters)
    assert len(pictures) == len(network.layers)


def test_outputs(benchmark, grid):
    network, parameters, points = grid
    evaluator = Evaluator(network, points)
    assert benchmark(evaluator.outputs, parameters).shape == (10_000, 1)


@pytest.mark.parametrize("kind", [np.float32, np.float64], ids=lambda kind: kind.__name__)
def test_pictures_by_plain_numpy(benchmark, grid, kind):
    network, parameters, points = grid
    inputs = points.astype(kind)
    W = [weights.astype(kind) for weights in parameters.weights]
    b = [bias.astype(kind) for bias in parameters.biases]

    def pictures() -> list[np.ndarray]:
        a = [inputs]
        for weights, bias in zip(W, b, strict=True):
            a.append(np.tanh(a[-1] @ weights + bias))
        return a

    outputs = benchmark(pictures)[-1]
    problem = Problem(network, "mse", Penalty(), points, np.zeros((len(points), 1)))
    np.testing.assert_allclose(outputs, run_pass(problem, parameters).a[-1], rtol=1e-3, atol=1e-4)
