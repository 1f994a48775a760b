"""What stands in a setup for network, samples and training where there is only an expression.

All of it is empty and nothing is ever trained: a network without layers, and one sample without
numbers, so that what counts samples or divides by their number needs no case of its own.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np

from backpropviz.data.dataset import Dataset
from backpropviz.data.features import Transform
from backpropviz.engine.backprop import Problem
from backpropviz.engine.network import Network
from backpropviz.engine.optimizers import Hyperparameters, Optimizer, make_optimizer
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.penalties import Penalty
from backpropviz.engine.training import Schedule

NETWORK: Final = Network(0, ())


@cache
def no_dataset() -> Dataset:
    """Return the data set without columns; it stays the same through all edits."""
    nothing, row = np.empty((1, 0)), np.zeros(1, dtype=np.intp)
    no_rows = np.zeros(0, dtype=np.intp)
    for array in (nothing, row, no_rows):
        array.setflags(write=False)
    return Dataset(
        columns=(),
        values=nothing,
        features=(),
        inputs=nothing,
        targets=nothing,
        labels=None,
        class_names=(),
        low=0.0,
        high=1.0,
        train=row,
        test=no_rows,
        done=(),
        transform=Transform((), (), np.empty(0), np.empty(0)),
    )


def no_problem(dataset: Dataset) -> Problem:
    """Return the problem of a network without layers."""
    return Problem(NETWORK, "half_mse", Penalty(), dataset.inputs, dataset.targets)


def no_parameters() -> Parameters:
    """Return the parameters of a network that has none."""
    return Parameters.zeros(NETWORK)


def no_optimizer() -> Optimizer:
    """Return an optimizer that moves nothing."""
    return make_optimizer("sgd", Hyperparameters(learning_rate=0.0))


def no_schedule() -> Schedule:
    """Return the schedule of a run that is over before it begins."""
    return Schedule(updates=0)
