"""What is known of the matrices at a cursor, which decides most of what they look like."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.export.matrix.known import known_cells
from backpropviz.views.matrices.scene import Scene
from backpropviz.views.matrices.tables import Table

Mask = NDArray[np.bool_]


class KnownCells:
    """Which cells are given or computed after so many steps; each matrix is looked at once."""

    def __init__(self, scene: Scene, cursor: int) -> None:
        self._trace = scene.trace
        self._cursor = cursor
        self._masks: dict[MatrixArray, Mask] = {}

    def mask(self, array: MatrixArray) -> Mask:
        """Return (rows, columns): which cells are known."""
        if array not in self._masks:
            rows, columns = (range(count) for count in array.shape)
            self._masks[array] = known_cells(self._trace, array, rows, columns, self._cursor)
        return self._masks[array]

    def is_known(self, quantity: Quantity) -> bool:
        """Say whether a number is given or computed."""
        return self._trace.is_known(quantity, self._cursor)

    def share(self, array: MatrixArray) -> float:
        """Return how much of a matrix is known, from 0 to 1."""
        mask = self.mask(array)
        return int(np.count_nonzero(mask)) / mask.size

    def of(self, table: Table) -> tuple[float, float]:
        """Return how much is known of a matrix, and of the one that takes its place."""
        return self.share(table.array), self.share(table.later) if table.later is not None else 0.0
