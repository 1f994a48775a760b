"""How far training has come: the parameters now, and what the optimizer remembers."""

from dataclasses import dataclass

import numpy as np

from backpropviz.engine.optimizers import OptimizerState, initial_state
from backpropviz.engine.parameters import Parameters
from backpropviz.experiment.setup import Setup


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """The state between two updates; `optimizer_state.count` updates are done."""

    parameters: Parameters
    optimizer_state: OptimizerState

    @property
    def updates(self) -> int:
        """Return how many updates are done."""
        return self.optimizer_state.count

    @property
    def n_bytes(self) -> int:
        """Return how much memory its arrays take."""
        slots = self.optimizer_state.slots.values()
        return self.parameters.flat.nbytes + sum(slot.nbytes for slot in slots)

    def is_same(self, other: "Progress") -> bool:
        """Say whether two states have the same parameters after the same number of updates."""
        return self.updates == other.updates and np.array_equal(
            self.parameters.flat, other.parameters.flat
        )


def start_of(setup: Setup) -> Progress:
    """Return the progress before the first update."""
    return Progress(setup.parameters, initial_state(setup.optimizer, setup.parameters.flat.size))


def carried_over(progress: Progress, setup: Setup) -> Progress:
    """Return the progress for an edited setup of the same network.

    What the optimizer remembers is kept where the edited optimizer remembers the same things.
    """
    names = setup.optimizer.state_names
    parameters = Parameters(setup.problem.network, progress.parameters.flat)
    state = progress.optimizer_state
    if tuple(state.slots) != tuple(names):
        fresh = initial_state(setup.optimizer, parameters.flat.size)
        state = OptimizerState(state.count, fresh.slots)
    return Progress(parameters, state)
