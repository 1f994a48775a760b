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
from backpropviz.data.errors import DataError, quoted, suggesting
from backpropviz.data.preparation import no_seed
from backpropviz.data.regression_generators import DrawValues
from backpropviz.engine.arrays import Floats
from backpropviz.phrases import QT_TRANSLATE_NOOP

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
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {found:,}, expected {fewest:,} to {most:,}"
            ).format(found=samples, fewest=FEWEST_SAMPLES, most=MOST_SAMPLES)
            raise DataError("data.samples", problem)
        if not 0 <= noise <= self.most_noise:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {found:g}, expected a number from 0 to {most:g} for {name}"
            ).format(found=noise, most=self.most_noise, name=self.name)
            raise DataError("data.noise", problem)
        if seed < 0:
            raise DataError("data.seed", no_seed(seed))
        if self.classes is None:
            if classes is not None:
                problem = QT_TRANSLATE_NOOP(
                    "Problem", "found {found}, expected no such key: {name} is a regression"
                ).format(found=classes, name=self.name)
                raise DataError("data.classes", problem)
            return None
        classes = self.classes if classes is None else classes
        if not 2 <= classes <= self.most_classes:
            problem = QT_TRANSLATE_NOOP("Problem", "found {found}, expected 2 for {name}")
            if self.most_classes > 2:
                problem = QT_TRANSLATE_NOOP(
                    "Problem", "found {found}, expected 2 to {most} for {name}"
                )
            filled = problem.format(found=classes, most=self.most_classes, name=self.name)
            raise DataError("data.classes", filled)
        if samples < classes:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {found}, expected one or more for each of {classes} classes"
            ).format(found=samples, classes=classes)
            raise DataError("data.samples", problem)
        return classes


def generator_named(name: str) -> Generator:
    """Return the generator of this name; raises DataError with the nearest one if there is none."""
    if name not in GENERATORS:
        problem = QT_TRANSLATE_NOOP("Problem", "there is no generator {name}").format(
            name=quoted(name)
        )
        raise DataError("data.generator", suggesting(problem, name, GENERATORS))
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
