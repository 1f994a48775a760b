"""Training: one update after the other, each explained, when to stop, and what made it stop."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass, Problem, evaluate_loss, run_pass
from backpropviz.engine.batches import ORDERS, Batches, Rows
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.optimizers import Optimizer, OptimizerState, Update, initial_state, update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity


@dataclass(frozen=True, slots=True)
class Schedule:
    """Which samples an update takes, and the stop rules; the first that is met ends the run.

    batch_size: None takes all samples at once. order: a name in ORDERS. loss_below: of the loss
    over all samples. step_norm_below: of the Euclidean length of an update's step. Without a stop
    rule a run has no end. Raises ValueError for a setting out of range.
    """

    batch_size: int | None = None
    order: str = "shuffled"
    seed: int = 0
    updates: int | None = None
    epochs: int | None = None
    loss_below: float | None = None
    step_norm_below: float | None = None

    def __post_init__(self) -> None:
        if self.order not in ORDERS:
            raise ValueError(f"expected one of {', '.join(ORDERS)}, got {self.order!r}")
        if self.batch_size is not None and self.batch_size < 1:
            raise ValueError(f"expected batch_size to be 1 or more, got {self.batch_size}")
        if self.seed < 0:
            raise ValueError(f"expected seed to be 0 or more, got {self.seed}")
        for name, number in (("updates", self.updates), ("epochs", self.epochs)):
            if number is not None and number < 0:
                raise ValueError(f"expected {name} to be 0 or more, got {number}")

    def batches(self, n_samples: int) -> Batches:
        """Return which samples each update takes."""
        return Batches(n_samples, self.batch_size, self.order, self.seed)

    def updates_per_epoch(self, n_samples: int) -> int:
        """Return how many updates see as many samples as there are."""
        return math.ceil(n_samples / min(self.batch_size or n_samples, n_samples))

    def last_update(self, n_samples: int) -> int | None:
        """Return the number of the update at which the run ends at the latest, None for never."""
        ends = [] if self.updates is None else [self.updates]
        if self.epochs is not None:
            ends.append(self.epochs * self.updates_per_epoch(n_samples))
        return min(ends, default=None)


class TrainingUpdate(NamedTuple):
    """One update that has been done."""

    number: int  # from 1
    epoch: int  # the one it belongs to, from 1
    rows: Rows  # the samples of its batch
    parameters: Parameters  # after it
    state: OptimizerState  # after it
    step_norm: float  # Euclidean length of the change of all parameters


class Diverged(ArithmeticError):  # noqa: N818 - what happened, as StopIteration is
    """A number became infinite or undefined, so update `number` could not be done.

    quantity: the first number that is not finite, in the order of the trace; its sample is the
    sample's number in the problem. parameters: as they were before that update, finite.
    """

    def __init__(self, number: int, quantity: Quantity, parameters: Parameters) -> None:
        super().__init__(f"update {number}: a number is not finite ({describe(quantity)})")
        self.number = number
        self.quantity = quantity
        self.parameters = parameters


def train(
    problem: Problem, parameters: Parameters, optimizer: Optimizer, schedule: Schedule
) -> Iterator[TrainingUpdate]:
    """Do update after update, yielding after each, until a stop rule of the schedule is met.

    The parameters given are left as they are. Raises Diverged at the first number that is not
    finite.
    """
    n_samples = problem.inputs.shape[0]
    last = schedule.last_update(n_samples)
    per_epoch = schedule.updates_per_epoch(n_samples)
    state = initial_state(optimizer, parameters.flat.size)
    chosen = schedule.batches(n_samples)
    number = 0
    while last is None or number < last:
        goal = schedule.loss_below
        if goal is not None and evaluate_loss(problem, parameters) < goal:
            return
        number += 1
        rows = chosen.rows(number)
        done = finite_update(problem, parameters, optimizer, state, rows)
        parameters, state = Parameters(problem.network, done.values["w"]), done.state_after
        step_norm = _norm(done.values["w"], done.before)
        epoch = (number - 1) // per_epoch + 1
        yield TrainingUpdate(number, epoch, rows, parameters, state, step_norm)
        if schedule.step_norm_below is not None and step_norm < schedule.step_norm_below:
            return


def finite_update(
    problem: Problem,
    parameters: Parameters,
    optimizer: Optimizer,
    state: OptimizerState,
    rows: Rows,
) -> Update:
    """Return the next update, by the samples `rows`.

    Raises Diverged if a number of its pass or a new parameter is not finite.
    """
    return finite_update_by(run_pass(problem, parameters, rows.tolist()), optimizer, state)


def finite_update_by(run: Pass, optimizer: Optimizer, state: OptimizerState) -> Update:
    """Return the update that a pass leads to; raises Diverged as finite_update does."""
    fault = first_not_finite(run)
    if fault is None:
        done = update(optimizer, run.parameters.flat, run.gradient.flat, state)
        fault = _first_not_finite_parameter(Parameters(run.problem.network, done.values["w"]))
        if fault is None:
            return done
    raise Diverged(state.count + 1, fault, run.parameters)


def first_trace(
    problem: Problem,
    parameters: Parameters,
    optimizer: Optimizer,
    schedule: Schedule,
    sample: int | None = None,
) -> NetworkTrace:
    """Return the trace of a sample of the problem through the first batch that has it.

    The parameters and the optimizer are those at the start. None: the first sample of the first
    batch. Raises ValueError if there is no such sample.
    """
    n_samples = problem.inputs.shape[0]
    if sample is not None and not 0 <= sample < n_samples:
        raise ValueError(f"expected a sample from 0 to {n_samples - 1}, got {sample}")
    chosen = schedule.batches(n_samples)
    drawn = map(chosen.rows, count(1))
    rows = next(rows for rows in drawn if sample is None or sample in rows).tolist()
    run = run_pass(problem, parameters, rows)
    state = initial_state(optimizer, parameters.flat.size)
    done = update(optimizer, parameters.flat, run.gradient.flat, state)
    return NetworkTrace(run, optimizer, done, 0 if sample is None else rows.index(sample))


def first_not_finite(run: Pass) -> Quantity | None:
    """Return the first number of a pass that is infinite or undefined, in the order of the trace.

    Its sample is the number in the problem; None if all of them are finite.
    """
    for layer, (z, a) in enumerate(zip(run.z, run.a, strict=True), start=1):
        found = _of_a_unit(run, Kind.Z, layer, z) or _of_a_unit(run, Kind.A, layer, a)
        if found is not None:
            return found
    sample = _first(run.sample_losses)
    if sample is not None:
        return Quantity(Kind.LOSS, sample=run.rows[sample[0]])
    if not math.isfinite(run.penalty):
        return Quantity(Kind.PENALTY)
    if not math.isfinite(run.loss):
        return Quantity(Kind.LOSS)
    for layer in range(len(run.z), 0, -1):
        found = (
            _of_a_unit(run, Kind.D_A, layer, run.dJ_da[layer - 1])
            or _of_a_unit(run, Kind.D_Z, layer, run.dJ_dz[layer - 1])
            or _of_a_parameter(run.gradient, layer, Kind.D_WEIGHT, Kind.D_BIAS)
        )
        if found is not None:
            return found
    return None


def describe(quantity: Quantity) -> str:
    """Return a quantity that stopped a run in words: what, of which layer and which sample.

    Units, layers and samples count from 1.
    """
    unit = f"unit {quantity.unit + 1} of layer {quantity.layer}"
    source = "input" if quantity.layer == 1 else "unit"
    weight = f"the weight from {source} {quantity.source + 1} to {unit}"
    words = {
        Kind.Z: f"the weighted sum z of {unit}",
        Kind.A: f"the activation a of {unit}",
        Kind.LOSS: "the loss",
        Kind.PENALTY: "the penalty",
        Kind.D_A: f"the gradient at the output of {unit}",
        Kind.D_Z: f"the gradient at the sum of {unit}",
        Kind.D_WEIGHT: f"the gradient of {weight}",
        Kind.D_BIAS: f"the gradient of the bias of {unit}",
        Kind.NEW_WEIGHT: weight,
        Kind.NEW_BIAS: f"the bias of {unit}",
    }[quantity.kind]
    if quantity.sample == OF_THE_BATCH:
        return words
    return f"{words} for sample {quantity.sample + 1}"


def _first_not_finite_parameter(parameters: Parameters) -> Quantity | None:
    if np.isfinite(parameters.flat).all():
        return None
    for layer in range(1, len(parameters.weights) + 1):
        found = _of_a_parameter(parameters, layer, Kind.NEW_WEIGHT, Kind.NEW_BIAS)
        if found is not None:
            return found
    return None


def _of_a_unit(run: Pass, kind: Kind, layer: int, numbers: Floats) -> Quantity | None:
    found = _first(numbers)
    if found is None:
        return None
    return Quantity(kind, layer, found[1], sample=run.rows[found[0]])


def _of_a_parameter(
    parameters: Parameters, layer: int, weight: Kind, bias: Kind
) -> Quantity | None:
    found = _first(parameters.weights[layer - 1])
    if found is not None:
        return Quantity(weight, layer, found[1], found[0])
    row = parameters.biases[layer - 1]
    found = None if row is None else _first(row)
    return None if found is None else Quantity(bias, layer, found[0])


def _first(numbers: Floats) -> tuple[int, ...] | None:
    finite = np.isfinite(numbers)
    if finite.all():
        return None
    return tuple(int(index) for index in np.unravel_index(int(finite.argmin()), finite.shape))


def _norm(after: Floats, before: Floats) -> float:
    with np.errstate(over="ignore", under="ignore"):
        return float(np.linalg.norm(after - before))
