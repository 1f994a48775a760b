"""Toy datasets that are drawn: which there are, and what all of them have in common.

A dataset depends on its four settings alone. Classes differ in size by one sample at most, and the
rows are shuffled, so that batches taken in order mix the classes. What each looks like is in
`class_generators` and `regression_generators`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np

from backpropviz.data import class_generators, regression_generators
from backpropviz.data.class_generators import DrawClasses
from backpropviz.data.dataset import Labels
from backpropviz.data.errors import DataError, did_you_mean, quoted
from backpropviz.data.regression_generators import DrawValues
from backpropviz.engine.arrays import Floats

FEWEST_SAMPLES: Final = 2
MOST_SAMPLES: Final = 10_000
MOST_CLASSES: Final = 10


# From a generator of random numbers, the samples of each class (of a regression: of all) and noise.
_Draw = Callable[[np.random.Generator, Sequence[int], float], "Points"]


class Points(NamedTuple):
    """Samples as they were drawn; either they have labels or targets."""

    values: Floats  # (N, n_columns)
    labels: Labels | None  # (N,), class numbers from 0
    targets: Floats | None  # (N,)


@dataclass(frozen=True, slots=True)
class Generator:
    """A dataset to draw, and the settings that suit it."""

    name: str
    default_samples: int
    default_noise: float
    most_noise: float
    classes: int | None  # how many by default; None: a regression
    most_classes: int  # 0 for a regression
    n_columns: int
    _draw: _Draw = field(repr=False)

    def draw(self, samples: int, classes: int | None, noise: float, seed: int) -> Points:
        """Return the samples; without `classes` as many as it has by default.

        Raises DataError if a setting is out of its range.
        """
        n_classes = self._check(samples, classes, noise, seed) or 1
        counts = [(samples - label - 1) // n_classes + 1 for label in range(n_classes)]
        rng = np.random.default_rng(seed)
        points = self._draw(rng, counts, noise)
        order = rng.permutation(samples)
        return Points(
            points.values[order],
            None if points.labels is None else points.labels[order],
            None if points.targets is None else points.targets[order],
        )

    def _check(self, samples: int, classes: int | None, noise: float, seed: int) -> int | None:
        if not FEWEST_SAMPLES <= samples <= MOST_SAMPLES:
            expected = f"{FEWEST_SAMPLES} to {MOST_SAMPLES:,}"
            raise DataError("data.samples", f"found {samples:,}, expected {expected}")
        if not 0 <= noise <= self.most_noise:
            expected = f"a number from 0 to {self.most_noise:g} for {self.name}"
            raise DataError("data.noise", f"found {noise:g}, expected {expected}")
        if seed < 0:
            raise DataError("data.seed", f"found {seed}, expected a whole number from 0 on")
        if self.classes is None:
            if classes is not None:
                expected = f"no such key: {self.name} is a regression"
                raise DataError("data.classes", f"found {classes}, expected {expected}")
            return None
        classes = self.classes if classes is None else classes
        if not 2 <= classes <= self.most_classes:
            expected = "2" if self.most_classes == 2 else f"2 to {self.most_classes}"
            problem = f"found {classes}, expected {expected} for {self.name}"
            raise DataError("data.classes", problem)
        if samples < classes:
            problem = f"found {samples}, expected one or more for each of {classes} classes"
            raise DataError("data.samples", problem)
        return classes


def generator_named(name: str) -> Generator:
    """Return the generator of this name; raises DataError with the nearest one if there is none."""
    if name not in GENERATORS:
        problem = f"there is no generator {quoted(name)}{did_you_mean(name, GENERATORS)}"
        raise DataError("data.generator", problem)
    return GENERATORS[name]


def _classes(
    name: str,
    draw: DrawClasses,
    samples: int,
    noise: float,
    most_noise: float,
    most_classes: int = 2,
) -> Generator:
    def points(rng: np.random.Generator, counts: Sequence[int], noise: float) -> Points:
        labels = np.repeat(np.arange(len(counts)), counts)
        return Points(np.concatenate(draw(rng, counts, noise)), labels, None)

    return Generator(name, samples, noise, most_noise, 2, most_classes, 2, points)


def _regression(
    name: str, draw: DrawValues, samples: int, noise: float, most_noise: float, n_columns: int = 2
) -> Generator:
    def points(rng: np.random.Generator, counts: Sequence[int], noise: float) -> Points:
        values, targets = draw(rng, sum(counts), noise)
        return Points(values, None, targets)

    return Generator(name, samples, noise, most_noise, None, 0, n_columns, points)


GENERATORS: Final[Mapping[str, Generator]] = MappingProxyType(
    {
        generator.name: generator
        for generator in (
            _classes("circle", class_generators.circle, 500, 0.0, 1.0),
            _classes("xor", class_generators.xor, 500, 0.0, 1.0),
            _classes("gauss", class_generators.gauss, 500, 0.0, 1.0),
            _classes("spiral", class_generators.spiral, 500, 0.0, 1.0, MOST_CLASSES),
            _classes("moons", class_generators.moons, 200, 0.1, 1.0),
            _classes("blobs", class_generators.blobs, 200, 0.25, 2.0, MOST_CLASSES),
            _classes("xor_blobs", class_generators.xor_blobs, 100, 0.2, 2.0),
            _regression("plane", regression_generators.plane, 500, 0.0, 1.0),
            _regression("gauss_regression", regression_generators.gauss_regression, 500, 0.0, 1.0),
            _regression("line", regression_generators.line, 100, 1.0, 10.0, n_columns=1),
        )
    }
)
