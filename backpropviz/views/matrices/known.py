"""What is known of the matrices at a cursor, which decides most of what they look like."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.known import is_known
from backpropviz.views.matrices.scene import Scene
from backpropviz.views.matrices.tables import Table

Mask = NDArray[np.bool_]


class KnownCells:
    """Which cells of a scene's matrices are given or computed after so many steps."""

    def __init__(self, scene: Scene, cursor: int) -> None:
        self._scene = scene
        self._cursor = cursor
        self._masks: dict[MatrixArray, Mask] = {}
        self._counts: dict[MatrixArray, float] = {}

    def mask(self, array: MatrixArray) -> Mask:
        """Return (rows, columns): which cells are known."""
        if array not in self._masks:
            steps = self._scene.steps_of(array).of_cells
            known = np.ones(array.shape, np.bool_) if steps is None else steps < self._cursor
            self._masks[array] = known
        return self._masks[array]

    def is_known(self, quantity: Quantity) -> bool:
        """Say whether a number is given or computed."""
        return is_known(self._scene.trace, quantity, self._cursor)

    def share(self, array: MatrixArray) -> float:
        """Return how much of a matrix is known, from 0 to 1."""
        steps = self._scene.steps_of(array)
        if steps.last < self._cursor:
            return 1.0
        if steps.first >= self._cursor:
            return 0.0
        if array not in self._counts:
            mask = self.mask(array)
            self._counts[array] = int(np.count_nonzero(mask)) / mask.size
        return self._counts[array]

    def of(self, table: Table) -> tuple[float, float]:
        """Return how much is known of a matrix, and of the one that takes its place."""
        return self.share(table.array), self.share(table.later) if table.later is not None else 0.0
