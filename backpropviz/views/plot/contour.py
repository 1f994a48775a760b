"""The lines where pictures of numbers cross 0, by marching squares over all cells at once."""

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]

# The edges of a cell are 0 bottom, 1 right, 2 top, 3 left. A cell's number has bit 0 for its lower
# left corner above 0, then lower right, upper right, upper left. Two pairs of edges each; -1: none.
_NONE = (-1, -1)
_EDGES = np.array(
    [
        (_NONE, _NONE),
        ((3, 0), _NONE),
        ((0, 1), _NONE),
        ((3, 1), _NONE),
        ((1, 2), _NONE),
        ((3, 2), (0, 1)),  # the middle is above 0; else as 10, see `contour`
        ((0, 2), _NONE),
        ((3, 2), _NONE),
        ((2, 3), _NONE),
        ((0, 2), _NONE),
        ((3, 0), (1, 2)),
        ((1, 2), _NONE),
        ((3, 1), _NONE),
        ((0, 1), _NONE),
        ((3, 0), _NONE),
        (_NONE, _NONE),
    ]
)


def contour(values: Values) -> NDArray[np.float64]:
    """Return the lines where values cross 0, as segments (S, 4): x0, y0, x1, y1.

    values (pictures, rows, columns): those at the centers of cells that fill a square from 0 to 1,
    the lowest row first. Lines are drawn on to the border of the square, where they are guessed.
    """
    _, rows, columns = values.shape
    v = _extended(values)
    above = (v > 0.0).view(np.uint8)  # in bytes: several times faster
    lower, upper = above[:, :-1], above[:, 1:]
    number = lower[..., :-1] | lower[..., 1:] << 1 | upper[..., 1:] << 2 | upper[..., :-1] << 3
    # 0 and 15 have all corners on one side; one more, and only these two have no bit but the first.
    found = np.flatnonzero((number + 1) & 14)
    if not len(found):
        return np.zeros((0, 4))
    cases = number.ravel()[found]
    picture, j, i = np.unravel_index(found, number.shape)
    corners = np.stack(
        (v[picture, j, i], v[picture, j, i + 1], v[picture, j + 1, i + 1], v[picture, j + 1, i])
    ).astype(np.float64)
    middle = corners.sum(axis=0) > 0.0
    # Two opposite corners above 0: the middle says whether they belong together.
    cases = np.where((cases == 5) & ~middle, 10, np.where((cases == 10) & ~middle, 5, cases))
    crossings = _crossings(corners)
    segments = []
    for start, end in _EDGES[cases].transpose(1, 2, 0):
        usable = np.flatnonzero(start >= 0)
        first, second = crossings[start[usable], usable], crossings[end[usable], usable]
        offset = np.column_stack((i, j, i, j))[usable]
        segments.append(np.column_stack((first, second)) + offset - 0.5)
    return np.concatenate(segments) / (columns, rows, columns, rows)


def _crossings(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return where each edge is crossed, (4, cells, 2), for edges whose ends differ in sign."""
    lower_left, lower_right, upper_right, upper_left = corners
    found = np.zeros((4, corners.shape[1], 2))
    found[0, :, 0] = _share(lower_left, lower_right)
    found[1, :, 0] = 1.0
    found[1, :, 1] = _share(lower_right, upper_right)
    found[2, :, 0] = _share(upper_left, upper_right)
    found[2, :, 1] = 1.0
    found[3, :, 1] = _share(lower_left, upper_left)
    return found


def _share(start: NDArray[np.float64], end: NDArray[np.float64]) -> NDArray[np.float64]:
    difference = start - end
    usable = (start > 0.0) != (end > 0.0)
    return np.where(usable, start / np.where(usable, difference, 1.0), 0.0)


def _extended(values: Values) -> Values:
    """Return values with a row or column more on each side, continued straight."""
    pictures, rows, columns = values.shape
    wide = np.empty((pictures, rows + 2, columns + 2), values.dtype)
    wide[:, 1:-1, 1:-1] = values
    next_row, next_column = min(1, rows - 1), min(1, columns - 1)
    wide[:, 0, 1:-1] = 2 * values[:, 0] - values[:, next_row]
    wide[:, -1, 1:-1] = 2 * values[:, -1] - values[:, -1 - next_row]
    wide[:, :, 0] = 2 * wide[:, :, 1] - wide[:, :, 1 + next_column]
    wide[:, :, -1] = 2 * wide[:, :, -2] - wide[:, :, -2 - next_column]
    return wide
