"""The samples in the plane: where they lie, how each is drawn, and which one is under the mouse."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from backpropviz.data.dataset import Dataset
from backpropviz.data.plane import Plane, PlaneKind
from backpropviz.engine.arrays import Floats
from backpropviz.views.boundary.colors import Palette
from backpropviz.views.boundary.frame import Frame
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.class_marks import (
    class_shape,
    paint_cross,
    paint_faint,
    paint_marker,
)

MOST_DRAWN = 6000  # more would only cover one another
_NEAR_PX = 7.0
_FAINT = 0.28  # of the full color, for samples that are not to stand out
_TARGET_STEPS = 48  # colors of a regression's samples; each needs a drawing of its own


@dataclass(frozen=True, eq=False)
class Points:
    """The samples of a dataset as they lie in a plane; one row each.

    coordinates (N, 2); is_test (N,); color (N,): which of the colors each has; rimmed: colors may
    be as pale as the ground, so every sample has a dark rim. wrong (N,): samples that are crossed
    out, since the answer they show is not their class; None for none. shape (N,): what each is
    drawn as, beside its color; None where the color is enough.
    """

    coordinates: Floats
    is_test: NDArray[np.bool_]
    colors: list[QColor]
    color: NDArray[np.intp]
    drawn: NDArray[np.intp]  # rows, in the order they are drawn
    rimmed: bool
    wrong: NDArray[np.bool_] | None = None
    shape: NDArray[np.intp] | None = None

    @property
    def is_thinned(self) -> bool:
        """Say whether there are more samples than are drawn."""
        return len(self.drawn) < len(self.coordinates)


def points_of(dataset: Dataset, plane: Plane, palette: Palette) -> Points:
    """Return the samples of a dataset in a plane."""
    coordinates = plane.project(dataset.values)
    if plane.kind is PlaneKind.CURVE:
        coordinates = np.column_stack((coordinates[:, 0], heights(dataset)))
    n = len(coordinates)
    is_test = np.zeros(n, bool)
    is_test[dataset.test] = True
    meaning, first = palette.meaning, dataset.targets[:, 0]
    if dataset.labels is not None:
        color = np.asarray(dataset.labels, np.intp)
        colors = [palette.of_sample(number, first[:1]) for number in range(meaning.n_classes)]
    elif plane.kind is PlaneKind.CURVE:  # the height says it already
        color, colors = np.zeros(n, np.intp), [palette.theme.color("positive")]
    else:
        color, colors = color_steps(first, palette)
    drawn = np.arange(n)
    if n > MOST_DRAWN:
        drawn = drawn[:: -(-n // MOST_DRAWN)]
    rimmed = dataset.labels is None and plane.kind is not PlaneKind.CURVE
    shape = None if dataset.labels is None else shapes_of(color, meaning.n_classes)
    return Points(coordinates, is_test, colors, color, drawn, rimmed, shape=shape)


def shapes_of(labels: NDArray[np.intp], n_classes: int) -> NDArray[np.intp] | None:
    """Return the shapes of samples (N,) by their classes; None where the color is enough."""
    shapes = [class_shape(number, n_classes) for number in range(n_classes)]
    known = [each for each in shapes if each is not None]
    return np.array(known, np.intp)[labels] if known else None


def color_steps(numbers: Floats, palette: Palette) -> tuple[NDArray[np.intp], list[QColor]]:
    """Return which color each number (N,) has, from low to high, and the colors."""
    meaning = palette.meaning
    steps = np.linspace(meaning.low, meaning.high, _TARGET_STEPS)
    defined = np.nan_to_num(numbers, nan=meaning.middle)
    share = np.clip((defined - meaning.low) / (meaning.high - meaning.low), 0.0, 1.0)
    color = np.rint(share * (_TARGET_STEPS - 1)).astype(np.intp)
    return color, [palette.of_sample(None, np.array([number])) for number in steps]


def heights(dataset: Dataset) -> Floats:
    """Return how high each sample lies beside a curve: its target, or that of its own class."""
    if dataset.labels is None:
        return dataset.targets[:, 0]
    return dataset.targets.max(axis=1) if dataset.targets.shape[1] > 1 else dataset.targets[:, 0]


def radius_px(n_points: int, frame: Frame, scale: float) -> float:
    """Return how large samples are drawn: smaller where there are many on a small frame."""
    room = (frame.area.width() * frame.area.height() / max(n_points, 1)) ** 0.5
    return float(np.clip(0.22 * room, 2.5 * scale, 4.5 * scale))


class PointPainter:
    """Draws samples; on the screen, all of a kind by the same small picture.

    ratio: of the screen's pixels to ours; None: each sample is drawn as lines.
    """

    def __init__(self, theme: Theme, radius: float, ratio: float | None) -> None:
        self._theme = theme
        self._radius = radius
        self._ratio = ratio
        self._pictures: dict[tuple[int, bool, bool, bool, bool, int | None], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        frame: Frame,
        points: Points,
        with_test: bool,
        shown: frozenset[int] | None,
    ) -> None:
        """Draw the samples; those not shown are faint and lie below the others."""
        pixels = frame.to_px(points.coordinates)
        faint = np.zeros(len(pixels), bool)
        if shown is not None:
            faint[:] = True
            faint[[row for row in shown if row < len(faint)]] = False
        rows = points.drawn[with_test | ~points.is_test[points.drawn]]
        # Test samples on top: they are fewer, and hollow.
        rows = rows[np.lexsort((points.is_test[rows], ~faint[rows]))]
        half, ratio = self._side() / 2, self._ratio
        corners = pixels[rows] - half
        if ratio is not None:
            corners = np.rint(corners * ratio) / ratio
        for (x, y), row in zip(corners.tolist(), rows.tolist(), strict=True):
            number, is_test = int(points.color[row]), bool(points.is_test[row])
            color, pale = points.colors[number], bool(faint[row])
            wrong = points.wrong is not None and bool(points.wrong[row]) and not pale
            shape = None if points.shape is None else int(points.shape[row])
            kind = (color, is_test, pale, points.rimmed, wrong, shape)
            if ratio is None:
                painter.save()
                self._paint_one(painter, QPointF(x + half, y + half), *kind)
                painter.restore()
                continue
            picture = self._picture(number, *kind, ratio)
            painter.drawPixmap(QPointF(x, y), picture)

    def _side(self) -> int:
        return 2 * int(np.ceil(self._radius * 1.9 + 1))

    def _picture(
        self,
        number: int,
        color: QColor,
        is_test: bool,
        faint: bool,
        rimmed: bool,
        wrong: bool,
        shape: int | None,
        ratio: float,
    ) -> QPixmap:
        key = (number, is_test, faint, rimmed, wrong, shape)
        if key not in self._pictures:
            side = self._side()
            picture = QPixmap(round(side * ratio), round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            center = QPointF(side / 2, side / 2)
            self._paint_one(painter, center, color, is_test, faint, rimmed, wrong, shape)
            painter.end()
            self._pictures[key] = picture
        return self._pictures[key]

    def _paint_one(
        self,
        painter: QPainter,
        center: QPointF,
        color: QColor,
        is_test: bool,
        faint: bool,
        rimmed: bool,
        wrong: bool,
        shape: int | None,
    ) -> None:
        if wrong:
            paint_cross(painter, center, self._radius, self._theme)
        if faint:
            painter.setOpacity(_FAINT)
            paint_faint(painter, center, self._radius, color, is_test, shape)
        else:
            paint_marker(painter, center, self._radius, color, self._theme, is_test, rimmed, shape)


def nearest(points: Points, frame: Frame, at: QPointF, reach: float, with_test: bool) -> int | None:
    """Return the row of the sample under a pixel, None if there is none."""
    rows = points.drawn[with_test | ~points.is_test[points.drawn]]
    if not len(rows):
        return None
    away = frame.to_px(points.coordinates[rows]) - (at.x(), at.y())
    distances = np.hypot(away[:, 0], away[:, 1])
    best = int(distances.argmin())
    return int(rows[best]) if distances[best] <= max(reach, _NEAR_PX) else None
