"""From a curve's many points to the few that are drawn; all places go from 0 to 1."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats

_FEWEST_GROUPED = 24  # points; fewer are drawn one by one


class Line(NamedTuple):
    """What is drawn of a curve, (m,) each; nan: nothing.

    low, high: the spread around it, None if there is none; each: how many points are one of it.
    """

    across: Floats
    upward: Floats
    low: Floats | None = None
    high: Floats | None = None
    each: int = 1

    @property
    def end(self) -> tuple[float, float] | None:
        """Return where it ends, None if it is nowhere."""
        drawn = np.flatnonzero(np.isfinite(self.upward))
        if not drawn.size:
            return None
        return float(self.across[drawn[-1]]), float(self.upward[drawn[-1]])


def thinned(across: Floats, upward: Floats, columns: int) -> Line:
    """Return a line that looks the same in so many columns of pixels.

    Of each column its lowest and highest point are kept, so that no peak is lost, and the ends.
    """
    each = len(across) // max(columns, 1)
    if each < 2:
        return Line(across, upward)
    rows = len(across) // each
    table = upward[: rows * each].reshape(rows, each)
    missing = np.isnan(table)
    starts = np.arange(rows) * each
    lowest = starts + np.where(missing, np.inf, table).argmin(axis=1)
    highest = starts + np.where(missing, -np.inf, table).argmax(axis=1)
    inner = np.sort(np.stack([lowest, highest], axis=1)).ravel()
    rest = np.arange(min(rows * each, len(across) - 1), len(across))
    kept = np.concatenate(([0], inner, rest))
    return Line(across[kept], upward[kept])


def smoothed(across: Floats, upward: Floats, columns: int) -> list[Line]:
    """Return the middles of neighboring points and their spread, in about so many columns.

    upward: (m, n), m lines. How many points are one is a power of two, so that it seldom changes
    while points are added. What is nowhere (a logarithm of 0) counts as lower than all else.
    """
    count = len(across)
    if count < _FEWEST_GROUPED or count <= columns:
        return [Line(across, each) for each in upward]
    each = 2 ** int(np.ceil(np.log2(count / max(columns, 1))))
    groups = -(-count // each)
    table = np.full((len(upward), groups * each), np.nan)
    table[:, :count] = upward
    table = table.reshape(len(upward), groups, each)
    drawn = np.isfinite(table).sum(axis=2)
    table.sort(axis=2)  # nan comes last
    sizes = np.full(groups, each)
    sizes[-1] = count - (groups - 1) * each
    rank = drawn - sizes + sizes // 2
    line, group = np.ogrid[: len(upward), :groups]
    middle = np.where(rank >= 0, table[line, group, np.maximum(rank, 0)], np.nan)
    highest = table[line, group, np.maximum(drawn - 1, 0)]
    starts = np.arange(groups) * each
    centers = (across[starts] + across[starts + sizes - 1]) / 2.0
    return [
        Line(centers, middle[index], table[index, :, 0], highest[index], each)
        for index in range(len(upward))
    ]
