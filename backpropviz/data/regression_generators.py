"""Toy datasets of numbers to predict: the points and the target of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from backpropviz.engine.arrays import Floats

# From the number of samples and the noise to points (n, n_columns) and targets (n,).
DrawValues = Callable[[np.random.Generator, int, float], tuple[Floats, Floats]]

RADIUS: Final = 6.0  # half the width of the square that plane and gauss_regression fill
SLOPE: Final = 2.31531
INTERCEPT: Final = 0.23412
LINE_END: Final = 10.0

# x1, x2 and the sign of each bump of gauss_regression, and how far a bump reaches.
BUMPS: Final = (
    *((-4.0, 2.5, 1.0), (0.0, 2.5, -1.0), (4.0, 2.5, 1.0)),
    *((-4.0, -2.5, -1.0), (0.0, -2.5, 1.0), (4.0, -2.5, -1.0)),
)
BUMP_RADIUS: Final = 2.0


def plane(rng: np.random.Generator, samples: int, noise: float) -> tuple[Floats, Floats]:
    """A tilted plane: (x1 + x2) / 12 on a square from -6 to 6, so between -1 and 1.

    noise: the target is that of a place up to 6·noise away along each axis, evenly distributed.
    """
    points, nearby = _square(rng, samples, noise)
    return points, nearby.sum(axis=1) / (2 * RADIUS)


def gauss_regression(rng: np.random.Generator, samples: int, noise: float) -> tuple[Floats, Floats]:
    """Three hills and three hollows on a square from -6 to 6.

    Each falls from 1 or -1 in its middle in a straight line to 0 at a distance of 2; where they
    meet, the nearest counts. noise: as in `plane`.
    """
    points, nearby = _square(rng, samples, noise)
    bumps = np.array(BUMPS)
    distances = np.hypot(
        nearby[:, :1] - bumps[:, 0],
        nearby[:, 1:] - bumps[:, 1],
    )
    nearest = np.argmin(distances, axis=1)
    height = np.maximum(1 - distances.min(axis=1) / BUMP_RADIUS, 0.0)
    return points, bumps[nearest, 2] * height


def line(rng: np.random.Generator, samples: int, noise: float) -> tuple[Floats, Floats]:
    """A straight line, 2.31531·x1 + 0.23412 at evenly spaced x1 from 0 to 10.

    noise: the standard deviation of a normal error of the target.
    """
    x = np.linspace(0, LINE_END, samples)
    targets = SLOPE * x + INTERCEPT + rng.normal(0, 1, samples) * noise
    return x[:, np.newaxis], targets


def _square(rng: np.random.Generator, samples: int, noise: float) -> tuple[Floats, Floats]:
    """Return points of the square, and for each the place nearby that its target is that of."""
    points = rng.uniform(-RADIUS, RADIUS, (samples, 2))
    return points, points + rng.uniform(-RADIUS, RADIUS, points.shape) * noise
