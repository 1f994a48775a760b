"""Training under sabotage: to be advanced as TrainingLoop is, but slow and by the wrong rule."""

from __future__ import annotations

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Problem, evaluate_loss, run_pass
from backpropviz.engine.optimizers import Optimizer, OptimizerState, initial_state
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.sabotage.sabotage import Sabotage, sabotage_pass
from backpropviz.engine.training import Schedule, finite_update_by


class SabotagedLoop:
    """Training of a problem by a wrong rule, to be advanced by any number of updates.

    number: updates done. parameters: its array is changed in place. gradient: the wrong dJ/dW and
    dJ/db of the last update's batch, penalty included; zeros until an update is done here.
    """

    def __init__(
        self, problem: Problem, optimizer: Optimizer, schedule: Schedule, sabotage: Sabotage
    ) -> None:
        self.parameters = Parameters.zeros(problem.network)
        self.gradient = Parameters.zeros(problem.network)
        self._problem = problem
        self._optimizer = optimizer
        self._schedule = schedule
        self._sabotage = sabotage
        self._last = schedule.last_update(problem.inputs.shape[0])
        self._batches = schedule.batches(problem.inputs.shape[0])
        self._state = initial_state(optimizer, self.parameters.flat.size)
        self._is_stopped = False

    @property
    def number(self) -> int:
        """Return how many updates are done."""
        return self._state.count

    def load(self, parameters: Floats, state: OptimizerState) -> None:
        """Go to where `state.count` updates are done, with these flat parameters; copies both."""
        self.parameters.flat[...] = parameters
        self.gradient.flat[...] = 0.0
        self._state = _copy(state)
        self._is_stopped = False

    def state(self) -> OptimizerState:
        """Return a copy of what the optimizer remembers."""
        return _copy(self._state)

    def advance(self, updates: int) -> bool:
        """Do so many updates; return False if a stop rule ended the run, with update `number`.

        Then there are no more until `load`. Raises Diverged for the first update that cannot be
        done; the parameters are then those before it, and finite.
        """
        goal = self.number + updates
        stop = goal if self._last is None else min(goal, self._last)
        while self.number < stop and not self._is_stopped:
            self._is_stopped = self._is_below_goal()
            if not self._is_stopped:
                self._update()
        return self.number == goal and not self._is_stopped

    def _is_below_goal(self) -> bool:
        goal = self._schedule.loss_below
        return goal is not None and evaluate_loss(self._problem, self.parameters) < goal

    def _update(self) -> None:
        rows = self._batches.rows(self.number + 1).tolist()
        honest = run_pass(self._problem, self.parameters.copy(), rows)
        run = sabotage_pass(honest, self._sabotage, self._optimizer, self._state)
        done = finite_update_by(run, self._optimizer, self._state)
        self.parameters.flat[...] = done.values["w"]
        self.gradient.flat[...] = done.gradient
        self._state = done.state_after
        goal = self._schedule.step_norm_below
        if goal is not None:
            with np.errstate(over="ignore", under="ignore"):
                step_norm = float(np.linalg.norm(done.values["w"] - done.before))
            self._is_stopped = step_norm < goal


def _copy(state: OptimizerState) -> OptimizerState:
    return OptimizerState(state.count, {name: slot.copy() for name, slot in state.slots.items()})
