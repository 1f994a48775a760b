"""Which two coordinates of the samples are shown, and which values lie at a place of the picture.

A plane is flat among the columns: values = origin + x · directions[0] + y · directions[1].
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from backpropviz.data.dataset import Dataset
from backpropviz.data.preparation import Standardized
from backpropviz.engine.arrays import Floats

Range = tuple[float, float]

_MARGIN = 0.12  # of the samples' width, on each side
_ROUNDINGS = 20  # steps a width has, so that one sample hardly ever moves the frame
_LOPSIDED = 0.06  # of the frame's width: 0 so near to its middle goes there
_SMALLEST_FILL = 0.5  # of the frame's width: below it the samples get a frame of their own


class PlaneKind(StrEnum):
    """How the coordinates come from the columns."""

    COLUMNS = "columns"  # two of them, the others fixed at their mean
    COMPONENTS = "components"  # the first two principal components, the rest at the mean
    CURVE = "curve"  # one of them; up goes what the network answers


@dataclass(frozen=True, slots=True, eq=False)
class Plane:
    """Two coordinates over the columns of a data set, or one, and how far they are shown.

    columns: the column along each axis, () for components. origin (n_columns,): the values at
    (0, 0). directions (axes, n_columns): what one more of each coordinate adds. explained: the
    share of the variance each component has, () for columns. axes: 2, of a curve 1.
    """

    kind: PlaneKind
    names: tuple[str, str]
    columns: tuple[int, ...]
    origin: Floats
    directions: Floats
    projector: Floats  # (n_columns, axes): the directions turned round, see `project`
    explained: tuple[float, ...]
    x_range: Range
    y_range: Range  # of a curve: of the targets

    @property
    def n_columns(self) -> int:
        """Return how many columns the data set has."""
        return len(self.origin)

    @property
    def hides_columns(self) -> bool:
        """Say whether there are columns that no axis shows."""
        return self.n_columns > len(self.directions)

    def axis_names(self) -> tuple[str, str]:
        """Return the names of the axes, left to right and upward."""
        return self.names

    def project(self, values: Floats) -> Floats:
        """Return the coordinates (M, axes) of values (M, n_columns)."""
        coordinates: Floats = (values - self.origin) @ self.projector
        return coordinates

    def at(self, coordinates: Floats) -> Floats:
        """Return the values (M, n_columns) at coordinates (M, axes) of the plane."""
        values: Floats = self.origin + coordinates @ self.directions
        return values

    def grid(self, resolution: int) -> Floats:
        """Return the values at the centers of resolution² cells that fill the frame.

        (resolution², n_columns), row by row, the lowest y first. Of a curve: (resolution,
        n_columns), from one end of the frame to the other.
        """
        if self.kind is PlaneKind.CURVE:
            return self.at(np.linspace(*self.x_range, resolution)[:, np.newaxis])
        x, y = (_centers(over, resolution) for over in (self.x_range, self.y_range))
        return self.at(np.column_stack((np.tile(x, resolution), np.repeat(y, resolution))))

    def renewed(self, dataset: Dataset) -> "Plane":
        """Return the same choice of axes for data that changed.

        The frame stays as long as the samples lie in it and fill it well, so that it does not
        move while one of them is dragged. Data with other columns gets its default plane.
        """
        same_count = len(dataset.columns) == self.n_columns
        names = tuple(dataset.columns[column] for column in self.columns) if same_count else ()
        if not dataset.columns or not same_count or names != self.names[: len(names)]:
            return default_plane(dataset)
        if self.kind is PlaneKind.COMPONENTS:
            plane = component_plane(dataset)
        elif self.kind is PlaneKind.CURVE:
            plane = curve_plane(dataset, self.columns[0])
        else:
            plane = column_plane(dataset, *self.columns)
        points = plane.project(dataset.values)
        seen = [points[:, 0], dataset.targets if len(plane.directions) == 1 else points[:, 1]]
        for own, numbers in zip((self.x_range, self.y_range), seen, strict=True):
            if not _fits(own, numbers):
                return plane
        return replace(plane, x_range=self.x_range, y_range=self.y_range)


def default_plane(dataset: Dataset) -> Plane:
    """Return the plane to begin with: the only two columns, or else principal components.

    Without columns, as of an expression, it is one on which there is nothing.
    """
    if not dataset.columns:
        nothing = np.empty(0), np.empty((2, 0)), np.empty((0, 2))
        return _plane(dataset, PlaneKind.COLUMNS, ("", ""), (), *nothing)
    if len(dataset.columns) == 1:
        return curve_plane(dataset, 0)
    if len(dataset.columns) == 2:
        return column_plane(dataset, 0, 1)
    return component_plane(dataset)


def column_plane(dataset: Dataset, x: int, y: int) -> Plane:
    """Return the plane of two different columns, the others fixed at the training rows' mean."""
    if x == y:
        raise ValueError(f"expected two different columns, got {x} twice")
    chosen = (x, y)
    names = (dataset.columns[x], dataset.columns[y])
    return _plane(dataset, PlaneKind.COLUMNS, names, chosen, *_along(dataset, chosen))


def curve_plane(dataset: Dataset, column: int) -> Plane:
    """Return the line along one column, the others fixed at the training rows' mean."""
    names = (dataset.columns[column], "y")
    return _plane(dataset, PlaneKind.CURVE, names, (column,), *_along(dataset, (column,)))


def component_plane(dataset: Dataset) -> Plane:
    """Return the plane of the training rows' first two principal components.

    Columns that the network sees standardized are standardized here too; else a column in large
    units would be a component of its own. Each component points to where its largest part grows.
    """
    if len(dataset.columns) < 2:
        raise ValueError("expected at least two columns for principal components, got 1")
    rows = dataset.values[np.asarray(dataset.train)]
    scales = _scales(dataset)
    mean = rows.mean(axis=0)
    axes, explained = principal_axes((rows - mean) / scales)
    return _plane(
        dataset,
        PlaneKind.COMPONENTS,
        ("PC 1", "PC 2"),
        (),
        mean,
        axes * scales,
        (axes / scales).T,
        explained,
    )


def principal_axes(centered: Floats) -> tuple[Floats, tuple[float, float]]:
    """Return the two directions (2, n) of the most variance, and their shares of all of it.

    centered (N, n): rows whose mean is 0. Where there is no variance, any direction is as good.
    """
    n_rows, n = centered.shape
    total = float(np.square(centered).sum())
    # The smaller of the two products has the same largest eigenvalues.
    if n <= n_rows:
        squares, axes = np.linalg.eigh(centered.T @ centered)
        found = axes.T[::-1]
    else:
        squares, mixtures = np.linalg.eigh(centered @ centered.T)
        found = mixtures.T[::-1] @ centered
    usable = squares[::-1][:2] > 1e-14 * total if total > 0.0 else np.zeros(0, bool)
    found = found[:2][usable]
    # Fill up with directions at right angles to those found; QR also makes them of length 1.
    basis = np.linalg.qr(np.vstack((found, np.eye(n)[_quietest(found)])).T)[0].T[:2]
    largest = np.abs(basis).argmax(axis=1)
    signs = np.where(basis[np.arange(2), largest] < 0.0, -1.0, 1.0)
    shares = [0.0, 0.0]
    for axis in range(len(found)):
        shares[axis] = float(squares[::-1][axis]) / total
    return basis * signs[:, np.newaxis], (shares[0], shares[1])


def _quietest(found: Floats) -> list[int]:
    """Return the two columns that the directions found contain least."""
    return list(np.argsort(np.abs(found).sum(axis=0), kind="stable")[:2])


def _along(dataset: Dataset, chosen: tuple[int, ...]) -> tuple[Floats, Floats, Floats]:
    """Return origin, directions and projector of a plane along columns."""
    origin = dataset.values[np.asarray(dataset.train)].mean(axis=0)
    origin[list(chosen)] = 0.0  # exactly, so that the coordinates are the columns' very numbers
    directions = np.eye(len(dataset.columns))[list(chosen)]
    return origin, directions, directions.T


def _scales(dataset: Dataset) -> Floats:
    scales = np.ones(len(dataset.columns))
    for record in dataset.done:
        if isinstance(record, Standardized) and record.column in dataset.columns and record.std > 0:
            scales[dataset.columns.index(record.column)] = record.std
    return scales


def _plane(
    dataset: Dataset,
    kind: PlaneKind,
    names: tuple[str, str],
    columns: tuple[int, ...],
    origin: Floats,
    directions: Floats,
    projector: Floats,
    explained: tuple[float, ...] = (),
) -> Plane:
    for array in (origin, directions, projector):
        array.setflags(write=False)
    coordinates = (dataset.values - origin) @ projector
    upward = dataset.targets if kind is PlaneKind.CURVE else coordinates[:, 1]
    # Of samples in a line, the second component is nothing but rounding.
    rounding = 1e-9 * float(np.abs(coordinates).max()) if kind is PlaneKind.COMPONENTS else 0.0
    ranges = frame_range(coordinates[:, 0], rounding), frame_range(upward, rounding)
    return Plane(kind, names, columns, origin, directions, projector, explained, *ranges)


def frame_range(numbers: Floats, rounding: float = 0.0) -> Range:
    """Return a range around numbers, with a margin and ends that are round.

    Numbers that are all the same, up to rounding, get room on both sides.
    """
    low, high = float(numbers.min()), float(numbers.max())
    width = high - low
    if width <= max(1e-9 * max(abs(low), abs(high)), rounding, 1e-300):
        middle, half = (low + high) / 2, max(1.0, abs(low) / 2)
        return middle - half, middle + half
    step = _round_step(width / _ROUNDINGS)
    digits = max(0, -math.floor(math.log10(step)))
    start = math.floor((low - _MARGIN * width) / step) * step
    end = math.ceil((high + _MARGIN * width) / step) * step
    if abs(start + end) < _LOPSIDED * (end - start):  # 0 in the middle is easier to read
        start, end = min(start, -end), max(-start, end)
    return round(start, digits), round(end, digits)


def _round_step(size: float) -> float:
    """Return the largest of 1, 2 or 5 times a power of ten that is not above size."""
    power = 10.0 ** math.floor(math.log10(size))
    return max(factor * power for factor in (1.0, 2.0, 5.0) if factor * power <= size * 1.000001)


def _fits(frame: Range, numbers: Floats) -> bool:
    low, high = float(numbers.min()), float(numbers.max())
    # A single number fills nothing; its frame must not follow it either.
    fills = high == low or high - low >= _SMALLEST_FILL * (frame[1] - frame[0])
    return frame[0] <= low and high <= frame[1] and fills


def _centers(frame: Range, count: int) -> Floats:
    low, high = frame
    centers: Floats = np.arange(0.5, count)
    return low + centers * ((high - low) / count)
