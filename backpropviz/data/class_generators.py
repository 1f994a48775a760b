"""Toy datasets of classes in the plane, each the points of one class after the other."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from backpropviz.engine.arrays import Floats

# From how many points each class shall have and the noise to the points (n, 2) of each class.
DrawClasses = Callable[[np.random.Generator, Sequence[int], float], list[Floats]]

RADIUS: Final = 5.0  # of circle and spiral; half the width of xor
XOR_GAP: Final = 0.3  # between the points of xor and the axes


def circle(rng: np.random.Generator, counts: Sequence[int], noise: float) -> list[Floats]:
    """A disk (class 1) within a ring (class 0), each evenly filled along its radius.

    noise: the class is that of a place up to 5·noise away along each axis, evenly distributed,
    inside or outside radius 2.5; points near the border between the classes change sides.
    """

    def places(n: int) -> Floats:
        inside = np.arange(n) % 2 == 0
        low, high = np.where(inside, 0.0, 0.7 * RADIUS), np.where(inside, 0.5 * RADIUS, RADIUS)
        return _polar(rng.uniform(low, high), rng.uniform(0, 2 * np.pi, n))

    def classes(moved: Floats) -> NDArray[np.bool_]:
        return np.hypot(moved[:, 0], moved[:, 1]) < 0.5 * RADIUS

    return _labeled_nearby(rng, counts, noise, places, classes)


def xor(rng: np.random.Generator, counts: Sequence[int], noise: float) -> list[Floats]:
    """Four squares: class 1 where x1 and x2 have the same sign, with a gap along the axes.

    noise: the class is that of a place up to 5·noise away along each axis, evenly distributed.
    """

    def places(n: int) -> Floats:
        points = rng.uniform(-RADIUS, RADIUS, (n, 2))
        return points + np.where(points > 0, XOR_GAP, -XOR_GAP)

    def classes(moved: Floats) -> NDArray[np.bool_]:
        return moved[:, 0] * moved[:, 1] >= 0

    return _labeled_nearby(rng, counts, noise, places, classes)


def gauss(rng: np.random.Generator, counts: Sequence[int], noise: float) -> list[Floats]:
    """Two normal clusters around (-2, -2) and (2, 2).

    noise: makes them wider; the variance along each axis is 0.5 + 7·noise.
    """
    std = math.sqrt(0.5 + 7 * noise)
    return [
        rng.normal(center, std, (count, 2))
        for center, count in zip((-2.0, 2.0), counts, strict=True)
    ]


def spiral(rng: np.random.Generator, counts: Sequence[int], noise: float) -> list[Floats]:
    """Arms that wind around one another from the middle to radius 5, one a class.

    Two arms turn 1.75 times; more arms turn less, so that their distance stays the same.
    noise: each coordinate is moved by up to this much, evenly distributed.
    """
    arms = []
    for label, count in enumerate(counts):
        along = np.arange(1, count + 1) / count
        start = 2 * np.pi * (label + 1) / len(counts)
        turns = 3.5 / len(counts)
        points = _polar(RADIUS * along, 2 * np.pi * turns * along + start)
        arms.append(points + rng.uniform(-1, 1, points.shape) * noise)
    return arms


def moons(rng: np.random.Generator, counts: Sequence[int], noise: float) -> list[Floats]:
    """Two half circles of radius 1 that reach into one another, as scikit-learn's make_moons.

    noise: the standard deviation of a normal shift along each axis.
    """
    upper, lower = (np.linspace(0, np.pi, count) for count in counts)
    halves = [
        np.column_stack([np.cos(upper), np.sin(upper)]),
        np.column_stack([1 - np.cos(lower), 0.5 - np.sin(lower)]),
    ]
    return [half + rng.normal(0, 1, half.shape) * noise for half in halves]


def blobs(rng: np.random.Generator, counts: Sequence[int], noise: float) -> list[Floats]:
    """Normal clusters around places spread evenly on a circle of radius 1, the first on top.

    noise: their standard deviation along each axis.
    """
    angles = 2 * np.pi * np.arange(len(counts)) / len(counts)
    centers = _polar(np.ones(len(counts)), -angles)
    return [
        center + rng.normal(0, 1, (count, 2)) * noise
        for center, count in zip(centers, counts, strict=True)
    ]


def xor_blobs(rng: np.random.Generator, counts: Sequence[int], noise: float) -> list[Floats]:
    """Four normal clusters around (±1, ±1): class 1 where the signs are the same.

    noise: their standard deviation along each axis.
    """
    classes = []
    for sign, count in zip((-1.0, 1.0), counts, strict=True):
        x = np.where(np.arange(count) % 2 == 0, -1.0, 1.0)
        centers = np.column_stack([x, sign * x])
        classes.append(centers + rng.normal(0, 1, centers.shape) * noise)
    return classes


def _polar(radius: Floats, angle: Floats) -> Floats:
    """Return points (n, 2); the angle is measured from the upward axis, clockwise."""
    return np.column_stack([radius * np.sin(angle), radius * np.cos(angle)])


def _labeled_nearby(
    rng: np.random.Generator,
    counts: Sequence[int],
    noise: float,
    places: Callable[[int], Floats],
    classes: Callable[[Floats], NDArray[np.bool_]],
) -> list[Floats]:
    """Return points whose class is that of a place nearby, as many of each class as asked for.

    Points are drawn until there are enough of each class: what is too many of one is left out.
    """
    found: list[list[Floats]] = [[], []]
    block = 2 * max(counts)
    while any(sum(map(len, parts)) < n for parts, n in zip(found, counts, strict=True)):
        points = places(block)
        labels = classes(points + rng.uniform(-RADIUS, RADIUS, points.shape) * noise)
        for label, parts in enumerate(found):
            parts.append(points[labels == label])
    return [np.concatenate(parts)[:n] for parts, n in zip(found, counts, strict=True)]
