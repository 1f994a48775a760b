"""What every unit of the network answers over the plane of the inputs: numbers for pictures."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from backpropviz.data.dataset import Dataset
from backpropviz.data.plane import Plane, default_plane
from backpropviz.engine.evaluation import GridEvaluator
from backpropviz.engine.parameters import Parameters
from backpropviz.experiment.setup import Setup

_MOST_EVALUATORS = 4  # the tiles' and the boundary's, for the setup now and the one before

Picture = NDArray[np.float32]


class Maps(NamedTuple):
    """units: for each layer (units, rows, columns), row 0 at the bottom; a curve has one row."""

    units: tuple[Picture, ...]


class PlaneMaps:
    """Evaluates a network over a plane; keeps the grids and their buffers from frame to frame."""

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset
        self.plane = default_plane(dataset)
        self._evaluators: dict[tuple[int, ...], tuple[Setup, GridEvaluator]] = {}

    def set_plane(self, plane: Plane) -> None:
        """Evaluate over another plane from now on."""
        self.plane = plane
        self._evaluators.clear()

    def set_dataset(self, dataset: Dataset) -> None:
        """Evaluate over the same choice of axes for other samples."""
        self.dataset = dataset
        self.set_plane(self.plane.renewed(dataset))

    def maps(
        self, setup: Setup, parameters: Parameters, resolution: int, *, outputs_only: bool = False
    ) -> Maps:
        """Return the maps of all units, or of the last layer's; the arrays are the caller's own."""
        if not setup.problem.network.layers:  # an expression has no units
            return Maps(())
        key = (id(setup.dataset), id(setup.problem.network), resolution, outputs_only)
        if key not in self._evaluators:
            if len(self._evaluators) >= _MOST_EVALUATORS:
                self._evaluators.pop(next(iter(self._evaluators)))
            inputs = setup.dataset.to_inputs(self.plane.grid(resolution))
            # The setup is kept beside, so that no other object can get its identity.
            evaluator = GridEvaluator(setup.problem.network, inputs, outputs_only=outputs_only)
            self._evaluators[key] = (setup, evaluator)
        evaluator = self._evaluators[key][1]
        units = []
        for flat in evaluator.activations(parameters):
            side = flat.shape[1] // resolution
            units.append(flat.reshape(flat.shape[0], side, resolution).copy())
        return Maps(tuple(units))
