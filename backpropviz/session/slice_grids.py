"""The grids of values that a slice of the loss is computed on."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.slices import Landscape
from backpropviz.session.slice_window import Window

_COARSE, _FINE = 33, 257  # points of a curve
_COARSE_UP, _FINE_UP = 15, 41  # rows of a map
_FEWEST_ACROSS, _MOST_ACROSS = 1, 2  # columns, in rows
_QUICK = 2**21  # numbers: what takes no more is not shown coarsely first


class Grid(NamedTuple):
    """The values of one parameter, (n,), or of two: every first one with every second one."""

    axes: tuple[Floats, ...]

    @property
    def points(self) -> Floats:
        """Return all of them, (G, k); the first axis runs fastest."""
        if len(self.axes) == 1:
            return self.axes[0][:, np.newaxis]
        first, second = np.meshgrid(*self.axes)
        return np.column_stack((first.ravel(), second.ravel()))

    def shaped(self, losses: Floats) -> Floats:
        """Return numbers (G,) as they lie on the grid: (n,) or (n_second, n_first)."""
        return losses.reshape([len(axis) for axis in reversed(self.axes)])


def grids_of(landscape: Landscape, window: Window) -> list[Grid]:
    """Return the grids to be computed one after the other, a coarse one first if it takes long."""
    fine = _grid(window, _FINE, _FINE_UP)
    points = 1
    for axis in fine.axes:
        points *= len(axis)
    if points * landscape.numbers_a_point <= _QUICK:
        return [fine]
    return [_grid(window, _COARSE, _COARSE_UP), fine]


def _grid(window: Window, along: int, up: int) -> Grid:
    if len(window.centers) == 1:
        return Grid((np.linspace(*window.ends(0), along),))
    across = round(up * min(max(window.aspect, _FEWEST_ACROSS), _MOST_ACROSS))
    return Grid((np.linspace(*window.ends(0), across), np.linspace(*window.ends(1), up)))
