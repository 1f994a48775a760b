"""Our training loop as a worker of a benchmark that calls several programs in turn.

It reads one JSON object a line and answers with one a line:
  {"data": PATH}           read the workloads (JSON)       -> {"ok": 1}
  {"w": NAME, "prep": 1}   set up                          -> {"variants": [..]}
  {"w": NAME, "v": VAR, "check": N}  loss after N epochs from the common start -> {"loss": x|null}
  {"w": NAME, "v": VAR, "k": K}      run K units           -> {"t": seconds}
Workloads that it does not know have no variants.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import numpy as np

from backpropviz.engine.backprop import Problem
from backpropviz.engine.evaluation import Evaluator, GridEvaluator, LossEvaluator
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.optimizers import Hyperparameters, initial_state, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.training import Schedule
from backpropviz.engine.training_loop import TrainingLoop

NO_PENALTY = Penalty()


class Variant(NamedTuple):
    run: Callable[[int], object]
    check: Callable[[int], float] | None = None


def tanh_network(data: dict) -> tuple[Network, Parameters]:
    n_inputs, *units = data["shape"]
    network = Network(n_inputs, tuple(Layer(count, "tanh") for count in units))
    weights = [np.array(each) for each in data["W"]]
    return network, Parameters.from_arrays(network, weights, [np.array(each) for each in data["b"]])


def training(data: dict) -> dict[str, Variant]:
    """Sequential batches, tanh everywhere, half the squared error, sgd; a unit is an epoch."""
    network, start = tanh_network(data)
    problem = Problem(network, "half_mse", NO_PENALTY, np.array(data["X"]), np.array(data["Y"]))
    optimizer = make_optimizer("sgd", Hyperparameters(data["lr"]))
    schedule = Schedule(batch_size=data["bs"], order="sequential")
    per_epoch = schedule.updates_per_epoch(len(problem.inputs))

    def new_loop() -> TrainingLoop:
        loop = TrainingLoop(problem, optimizer, schedule)
        loop.load(start.flat, initial_state(optimizer, network.n_parameters))
        return loop

    def check(epochs: int) -> float:
        loop = new_loop()
        loop.advance(epochs * per_epoch)
        return LossEvaluator(problem).loss(loop.parameters)

    loop = new_loop()
    all_inputs = np.concatenate([problem.inputs, data["Xt"]])
    all_targets = np.concatenate([problem.targets, data["Yt"]])
    evaluator = Evaluator(network, all_inputs)
    n_train = len(problem.inputs)

    def train_and_evaluate(epochs: int) -> None:
        for _ in range(epochs):
            loop.advance(per_epoch)
            squares = np.square(evaluator.outputs(loop.parameters) - all_targets)
            squares[:n_train].mean(), squares[n_train:].mean()

    # Call by call, as live training does it, and all in one call.
    def epoch_by_epoch(epochs: int) -> None:
        for _ in range(epochs):
            loop.advance(per_epoch)

    return {
        "train": Variant(lambda epochs: loop.advance(epochs * per_epoch), check),
        "train, a call an epoch": Variant(epoch_by_epoch),
        "train+loss": Variant(train_and_evaluate),
    }


def grid(data: dict, points_a_side: int) -> dict[str, Variant]:
    """The same networks on a grid; a unit is one picture of every neuron."""
    network, parameters = tanh_network(data)
    line = np.linspace(-6, 6, points_a_side)
    x, y = (plane.ravel() for plane in np.meshgrid(line, line))
    features = np.stack([x, y, x * x, y * y, x * y, np.sin(x), np.sin(y)], axis=1)
    points = features[:, : network.n_inputs].copy()
    pictures, outputs = GridEvaluator(network, points), Evaluator(network, points)
    return {
        "f32 every node kept": Variant(repeated(lambda: pictures.activations(parameters))),
        "f64": Variant(repeated(lambda: outputs.outputs(parameters))),
    }


def iris(data: dict) -> dict[str, Variant]:
    """One sigmoid neuron, all samples at once; a unit is an update."""
    network = Network(2, (Layer(1, "sigmoid"),))
    inputs, targets = np.array(data["X"])[:, 1:], np.array(data["y"], float)[:, np.newaxis]
    problem = Problem(network, "bce", NO_PENALTY, inputs, targets)
    optimizer = make_optimizer("sgd", Hyperparameters(0.01))
    free = TrainingLoop(problem, optimizer, Schedule())
    watched = TrainingLoop(problem, optimizer, Schedule(step_norm_below=1e-300))
    return {"no loss": Variant(free.advance), "with a stop rule": Variant(watched.advance)}


def repeated(call: Callable[[], object]) -> Callable[[int], None]:
    def run(times: int) -> None:
        for _ in range(times):
            call()

    return run


def variants_of(name: str, workloads: dict) -> dict[str, Variant]:
    if name.startswith("grid:"):
        _, network, side = name.split(":")
        return grid(workloads[network], int(side))
    if name in ("default", "deep"):
        return training(workloads[name])
    return iris(workloads[name]) if name == "iris" else {}


def answer(request: dict, workloads: dict, built: dict[str, dict[str, Variant]]) -> dict:
    if "data" in request:
        workloads.update(json.loads(Path(request["data"]).read_text(encoding="utf-8")))
        return {"ok": 1}
    name = request["w"]
    if "prep" in request:
        built[name] = variants_of(name, workloads)
        return {"variants": list(built[name])}
    variant = built[name][request["v"]]
    if "check" in request:
        return {"loss": variant.check(request["check"]) if variant.check else None}
    start = perf_counter()
    variant.run(request["k"])
    return {"t": perf_counter() - start}


def main() -> None:
    workloads: dict = {}
    built: dict[str, dict[str, Variant]] = {}
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line), workloads, built)), flush=True)


if __name__ == "__main__":
    main()
