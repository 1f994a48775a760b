"""The pictures of an animation as arrays, and which part of one is new."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

MOST_PICTURES = 2000  # that anybody would look at

Pixels: TypeAlias = NDArray[np.uint32]  # (height, width), red << 16 | green << 8 | blue


class Box(NamedTuple):
    """A part of a picture, in pixels."""

    left: int
    top: int
    width: int
    height: int

    def of(self, pixels: Pixels) -> Pixels:
        """Return this part of a picture."""
        return pixels[self.top : self.top + self.height, self.left : self.left + self.width]


def changed_box(before: Pixels | None, after: Pixels, grid: int = 1) -> Box:
    """Return the smallest part in which a picture differs from the one before it.

    The whole picture if there is none before, one cell if nothing differs: a frame has to show
    something. grid: left and top are multiples of it.
    """
    height, width = after.shape
    if before is None:
        return Box(0, 0, width, height)
    differs = before != after
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    if not len(rows):
        return Box(0, 0, 1, 1)
    left, top = int(columns[0]) // grid * grid, int(rows[0]) // grid * grid
    return Box(left, top, int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top)
