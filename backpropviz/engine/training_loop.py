"""Many updates, fast: the same numbers as `training.train`, without what explains them.

Each update is a fixed list of numpy calls on buffers that were made once. On the small networks
that are taught with, a numpy call costs its overhead and little else, so what counts is how few
there are.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np

from backpropviz.engine.activation_calls import Call
from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem
from backpropviz.engine.batch_buffers import BatchBuffers
from backpropviz.engine.evaluation import LossEvaluator
from backpropviz.engine.loss_calls import output_slope
from backpropviz.engine.optimizer_calls import OptimizerCalls, penalty_calls
from backpropviz.engine.optimizers import Optimizer, OptimizerState, Update
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.pass_calls import PassCalls, with_ones
from backpropviz.engine.training import Schedule, finite_update

_Program = tuple[Call, ...]  # one update

# So many updates are done before anyone looks whether their numbers can still be trusted.
_UNCHECKED = 64
# If outputs stay below this, so do, by far, their squares and all slopes below the largest float64.
_HARMLESS = 1e140


class TrainingLoop:
    """Training of a problem, to be advanced by any number of updates.

    How it is advanced makes no difference to any bit of the numbers, nor does it to begin in the
    middle, with `load`. They differ from those of `train` by rounding alone.

    number: updates done. parameters: its array is changed in place. gradient: dJ/dW and dJ/db of
    the last update's batch, penalty included, brought up to date at the end of `advance`; zeros
    until an update is done here.
    """

    def __init__(self, problem: Problem, optimizer: Optimizer, schedule: Schedule) -> None:
        network = problem.network
        size = network.n_parameters
        self.number = 0
        self._problem = problem
        self._optimizer = optimizer
        self._schedule = schedule
        self._last = schedule.last_update(problem.inputs.shape[0])
        self._is_stopped = False
        self._taken = -1  # the number of an update that was taken from the explained one
        # All that an update changes, in one array: parameters, optimizer state, gradient.
        names = optimizer.state_names
        self._memory = np.zeros((len(names) + 2) * size)
        self._kept = np.empty_like(self._memory)
        self._flat, *slots, self._raw_gradient = self._memory.reshape(-1, size)
        self._slots = dict(zip(names, slots, strict=True))
        self._step = np.empty(size)
        self.parameters = Parameters(network, self._flat)
        self.gradient = Parameters.zeros(network)

        self._losses = None if schedule.loss_below is None else LossEvaluator(problem)
        self._is_watched = self._losses is not None or schedule.step_norm_below is not None
        self._batches = schedule.batches(problem.inputs.shape[0])
        self._optimizer_calls = OptimizerCalls(
            optimizer, self._flat, self._raw_gradient, self._slots
        )
        self._make_programs()

    def _make_programs(self) -> None:
        problem, flat, raw_gradient = self._problem, self._flat, self._raw_gradient
        network, penalty = problem.network, problem.penalty
        has_penalty = penalty.l1 > 0 or penalty.l2 > 0
        leave_factor = self._optimizer_calls.takes_any_scale and not has_penalty
        penalize = penalty_calls(penalty, self.parameters, raw_gradient)
        output = output_slope(problem.loss, network.layers[-1].activation, problem.targets)
        most = 0.0 if output.can_be_infinite else _most_harmless(problem)
        self._most_squared = most * most
        inputs = with_ones(network, problem.inputs)
        self._buffers = buffers = BatchBuffers(self._batches, inputs, output.columns)

        def programs(
            places: Iterable[tuple[Floats, list[Floats]]], size: int
        ) -> tuple[list[_Program], float]:
            passes = PassCalls(network, output, size, flat, raw_gradient, leave_factor)
            factor = passes.factor if leave_factor else 1.0
            move = self._optimizer_calls.calls(factor)
            made = [(*passes.calls(*place), *penalize, *move) for place in places]
            return made, factor

        self._programs, self._factor = programs(buffers.full_places(), self._batches.size)
        if self._batches.takes_all:
            self._programs *= _UNCHECKED
        self._last_programs, self._last_factor = self._programs, self._factor
        if buffers.small:
            small, self._last_factor = programs([buffers.small_place()], buffers.small)
            self._last_programs = [*self._programs[: buffers.small_after], *small]

    def load(self, parameters: Floats, state: OptimizerState) -> None:
        """Go to where `state.count` updates are done, with these flat parameters; copies both."""
        self._flat[...] = parameters
        for name, slot in self._slots.items():
            slot[...] = state.slots[name]
        self._raw_gradient[...] = 0.0
        self.gradient.flat[...] = 0.0
        self.number = state.count
        self._is_stopped = False
        self._taken = -1

    def state(self) -> OptimizerState:
        """Return a copy of what the optimizer remembers."""
        slots = {name: slot.copy() for name, slot in self._slots.items()}
        return OptimizerState(self.number, slots)

    def advance(self, updates: int) -> bool:
        """Do so many updates; return False if a stop rule ended the run, with update `number`.

        Then there are no more until `load`. Raises Diverged for the first update that `train`
        could not do; the parameters are then those before it, and finite.
        """
        goal = self.number + updates
        stop = goal if self._last is None else min(goal, self._last)
        with np.errstate(all="ignore"):
            try:
                while self.number < stop and not self._is_stopped:
                    self._advance_some(stop)
            finally:
                self._show_gradient()
        return self.number == goal and not self._is_stopped

    def _advance_some(self, stop: int) -> None:
        stretch = self._buffers.load(self.number + 1)
        count = min(stop - self.number, stretch.updates, _UNCHECKED)
        programs = self._last_programs if stretch.is_last else self._programs
        programs = programs[stretch.place : stretch.place + count]
        start = self.number
        np.copyto(self._kept, self._memory)
        self._optimizer_calls.count = start
        try:
            if self._is_watched:
                self._run_watched(programs)
            else:
                for program in programs:
                    for call in program:
                        call()
                self.number += count
            is_trusted = self._flat.dot(self._flat) < self._most_squared
        except BaseException as error:
            self._return_to(start)
            # Of a loss that cannot take an output; it is to be raised by the update that has it.
            if not isinstance(error, ValueError):
                raise
            is_trusted = False
        if not is_trusted:
            self._return_to(start)
            self._run_watched(programs, is_careful=True)

    def _show_gradient(self) -> None:
        factor = self._factor
        if self.number == self._taken:
            factor = 1.0
        elif self.number % self._batches.per_draw == 0:
            factor = self._last_factor
        np.multiply(self._raw_gradient, factor, self.gradient.flat)

    def _return_to(self, number: int) -> None:
        np.copyto(self._memory, self._kept)
        self.number = self._optimizer_calls.count = number
        self._is_stopped = False

    def _run_watched(self, programs: Sequence[_Program], is_careful: bool = False) -> None:
        """Do one update by each program, but none after a stop rule is met.

        is_careful: look at all numbers of each update as `train` does, before it is done.
        """
        schedule, flat, step = self._schedule, self._flat, self._step
        loss_goal, step_goal = schedule.loss_below, schedule.step_norm_below
        for program in programs:
            if (
                self._losses is not None
                and loss_goal is not None
                and self._losses.loss(self.parameters) < loss_goal
            ):
                self._is_stopped = True
                return
            explained = self._explained_update() if is_careful else None
            np.copyto(step, flat)
            for call in program:
                call()
            if explained is not None and not np.isfinite(self._memory).all():
                self._take(explained)
            self.number += 1
            if step_goal is not None:
                np.subtract(flat, step, step)
                if math.sqrt(step.dot(step)) < step_goal:
                    self._is_stopped = True
                    return

    def _explained_update(self) -> Update:
        """Return the next update as `train` does it; raises Diverged if it cannot be done."""
        rows = self._batches.rows(self.number + 1)
        return finite_update(
            self._problem, self.parameters.copy(), self._optimizer, self.state(), rows
        )

    def _take(self, explained: Update) -> None:
        """Take an update from where it is done in an order that overflows less."""
        self._flat[...] = explained.values["w"]
        for name, slot in self._slots.items():
            slot[...] = explained.state_after.slots[name]
        self._raw_gradient[...] = explained.gradient
        self._taken = self.number + 1


def _most_harmless(problem: Problem) -> float:
    """Return how large parameters may be without any number of a pass coming near overflow.

    0 if the data alone can bring that about.
    """
    layers = len(problem.network.layers)
    data = max(1.0, float(np.abs(problem.inputs).max()), float(np.abs(problem.targets).max()))
    most: float = (_HARMLESS / data) ** (1.0 / layers)
    return most if most > 1.0 else 0.0
