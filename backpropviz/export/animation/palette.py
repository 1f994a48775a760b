"""A palette for pictures with more colors than it has room for: lines and text with soft edges.

The grounds and inks, which are most of such a picture, are kept to the bit; the shades of the soft
edges share what is left, by cutting the color cube at its widest boxes and moving each color to
the middle of those it stands for. Sources: Heckbert, Color image quantization for frame buffer
display, SIGGRAPH 1982; Lloyd, Least squares quantization in PCM, IEEE Trans. Inf. Theory 28 (1982).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from backpropviz.export.animation.frames import Pixels

MOST_COLORS = 255  # of 256: one stands for “as before”
_EXACT = 64  # of the most frequent colors
_ROUNDS = 4  # of moving the colors; after these they hardly move
_ALL_COLORS = 1 << 24

Colors = NDArray[np.uint32]
_Points = NDArray[np.float32]


class ColorCount:
    """How often each color occurs in the pictures seen so far."""

    def __init__(self) -> None:
        self.colors: Colors = np.empty(0, np.uint32)
        self.counts: NDArray[np.int64] = np.empty(0, np.int64)

    def add(self, pixels: Pixels) -> None:
        """Count the pixels of a picture, or of the part of it that is new."""
        colors, counts = np.unique(pixels, return_counts=True)
        known = np.concatenate((self.colors, colors))
        self.colors, where = np.unique(known, return_inverse=True)
        both = np.concatenate((self.counts, counts)).astype(np.float64)
        self.counts = np.bincount(where, both).astype(np.int64)


class Palette:
    """At most MOST_COLORS colors; `indices` gives the one that stands for each pixel."""

    def __init__(self, found: ColorCount) -> None:
        self.colors = _chosen(found.colors, found.counts)
        self._index_of = np.zeros(_ALL_COLORS, np.uint8)
        self._index_of[found.colors] = _nearest(_points(found.colors), _points(self.colors))

    def indices(self, pixels: Pixels) -> NDArray[np.uint8]:
        """Return the index of each pixel's color; 0 for a color that was not counted."""
        return self._index_of[pixels]


def _chosen(colors: Colors, counts: NDArray[np.int64]) -> Colors:
    if len(colors) <= MOST_COLORS:
        return colors
    order = np.argsort(counts, kind="stable")[::-1]
    exact, rest = colors[order[:_EXACT]], order[_EXACT:]
    # By the root: a shade that few pixels have still belongs to the edge of a letter.
    weights = np.sqrt(counts[rest]).astype(np.float32)
    points = _points(colors[rest])
    means = _means(points, weights, _cut(points, weights, MOST_COLORS - _EXACT))
    for _ in range(_ROUNDS):
        means = _means(points, weights, _nearest(points, means))
    found = np.rint(means).astype(np.uint32)
    mixed = found[:, 0] << 16 | found[:, 1] << 8 | found[:, 2]
    return np.unique(np.concatenate((exact, mixed)))


def _points(colors: Colors) -> _Points:
    """Return colors as (n, 3): red, green and blue from 0 to 255."""
    return np.stack((colors >> 16, colors >> 8 & 255, colors & 255), axis=1).astype(np.float32)


def _cut(points: _Points, weights: NDArray[np.float32], boxes: int) -> NDArray[np.intp]:
    """Return for each point which of so many boxes it lies in."""
    of = np.zeros(len(points), np.intp)
    spread = np.zeros(boxes, np.float64)
    spread[0] = np.inf
    for new in range(1, boxes):
        widest = int(np.argmax(spread))
        members = np.flatnonzero(of == widest)
        if len(members) < 2:
            break
        axis = int(np.argmax(np.ptp(points[members], axis=0)))
        members = members[np.argsort(points[members, axis], kind="stable")]
        reached = np.cumsum(weights[members])
        middle = int(np.searchsorted(reached, reached[-1] / 2))
        of[members[min(max(middle, 1), len(members) - 1) :]] = new
        for box in (widest, new):
            spread[box] = _spread(points[of == box], weights[of == box])
    return of


def _spread(points: _Points, weights: NDArray[np.float32]) -> float:
    """Return how far a box's points lie from their mean: the error of one color for all."""
    if len(points) < 2:
        return 0.0
    mean = np.average(points, axis=0, weights=weights)
    return float(weights @ ((points - mean) ** 2).sum(axis=1))


def _means(points: _Points, weights: NDArray[np.float32], of: NDArray[np.intp]) -> _Points:
    """Return the mean of each group that has points."""
    size = np.bincount(of, weights)
    used = size > 0
    sums = [np.bincount(of, weights * points[:, axis])[used] / size[used] for axis in range(3)]
    return np.stack(sums, axis=1).astype(np.float32)


def _nearest(points: _Points, to: _Points) -> NDArray[np.intp]:
    """Return for each point the index of the nearest of some others."""
    found = np.empty(len(points), np.intp)
    lengths = (to**2).sum(axis=1)
    for start in range(0, len(points), 4096):  # in parts: the table of distances is large
        part = points[start : start + 4096]
        found[start : start + 4096] = np.argmin(lengths - 2 * part @ to.T, axis=1)
    return found
