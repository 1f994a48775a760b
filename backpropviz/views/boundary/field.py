"""The ground of the plane: the network's answer at every place, as a picture and lines on it."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from backpropviz.views.boundary.colors import (
    CLASS_LEVELS,
    LEVELS,
    Palette,
    Pixels,
    Task,
)
from backpropviz.views.plot.contour import Values, contour

BANDS = 8  # of a regression, when its colors are made discrete
_FINER = 3  # pixels a cell has on each side where colors end abruptly


class Ground(NamedTuple):
    """image: the colors, top row first; lines (S, 4): where the answer changes, upward from 0 to 1.

    Both fill the frame.
    """

    image: QImage
    lines: NDArray[np.float64]


class Leading(NamedTuple):
    """best: the class that is ahead; top: its answer; second: that of the class after it."""

    best: NDArray[np.intp]
    top: Values
    second: Values


def make_ground(answers: Values, palette: Palette, discrete: bool) -> Ground:
    """Return the ground for answers (n_out, rows, columns), the lowest row first.

    Answers that are no numbers get a color of their own and no line.
    """
    defined = np.isfinite(answers).all(axis=0)
    if not defined.all():
        answers = np.where(defined, answers, np.float32(palette.meaning.middle))
    painted = finer(answers) if discrete else answers
    if palette.meaning.task is Task.CLASSES:
        pixels = _class_pixels(leading(painted), palette, discrete)
        lines = _class_lines(answers, leading(answers))
    elif palette.meaning.task is Task.BINARY:
        if discrete:
            low, high = palette.sides
            pixels = np.where(painted[0] > palette.meaning.middle, high, low)
        else:
            pixels = _ramp_pixels(painted[0], palette)
        lines = contour(answers[:1] - np.float32(palette.meaning.middle))
    else:
        pixels = _ramp_pixels(painted[0], palette, BANDS if discrete else LEVELS)
        lines = np.zeros((0, 4))
    if not defined.all():
        ratio = pixels.shape[0] // defined.shape[0]
        pixels[~defined.repeat(ratio, axis=0).repeat(ratio, axis=1)] = palette.undefined
    return Ground(_image(pixels), lines)


def finer(answers: Values) -> Values:
    """Return answers at three times as many places along both axes, interpolated."""
    for axis in (1, 2):
        first = np.take(answers, [0], axis)
        last = np.take(answers, [-1], axis)
        wide = np.concatenate((first, answers, last), axis)
        length = answers.shape[axis]
        before, here, after = (_slice(wide, axis, start, length) for start in range(3))
        third = np.float32(1 / _FINER)
        parts = (here + (before - here) * third, here, here + (after - here) * third)
        shape = list(answers.shape)
        shape[axis] *= _FINER
        answers = np.stack(parts, axis + 1).reshape(shape)
    return answers


def _slice(values: Values, axis: int, start: int, length: int) -> Values:
    return values[:, start : start + length] if axis == 1 else values[:, :, start : start + length]


def _ramp_pixels(values: Values, palette: Palette, bands: int = LEVELS) -> Pixels:
    """Return colors from low to high, in so many steps."""
    meaning = palette.meaning
    share = (values - np.float32(meaning.low)) * np.float32(1 / (meaning.high - meaning.low))
    steps = np.clip(share * bands, 0.0, bands - 1.0).astype(np.intp)
    if bands < LEVELS:
        steps = (steps * (LEVELS - 1)) // (bands - 1)
    return palette.ramp[steps]


def leading(answers: Values) -> Leading:
    """Return which class is ahead at each place, with its answer and the next one."""
    # Class by class, since a maximum across the classes goes through memory the wrong way.
    top, second = answers[0].copy(), np.full_like(answers[0], -np.inf)
    best = np.zeros(top.shape, np.intp)
    for number, answer in enumerate(answers[1:], start=1):
        np.maximum(second, np.minimum(top, answer), out=second)
        best[answer > top] = number
        np.maximum(top, answer, out=top)
    return Leading(best, top, second)


def _class_pixels(ahead: Leading, palette: Palette, discrete: bool) -> Pixels:
    """Return the colors of the classes answered: paler where the network is less sure."""
    meaning = palette.meaning
    if discrete:
        return palette.regions[:, (3 * CLASS_LEVELS) // 4][ahead.best]
    # Where all classes get the same share, the answer is worth nothing.
    nothing = meaning.low + (meaning.high - meaning.low) / meaning.n_classes
    share = (ahead.top - np.float32(nothing)) * np.float32(CLASS_LEVELS / (meaning.high - nothing))
    level = np.clip(share, 0.0, CLASS_LEVELS - 1.0).astype(np.intp)
    return palette.regions.ravel()[ahead.best * CLASS_LEVELS + level]


def _class_lines(answers: Values, ahead: Leading) -> NDArray[np.float64]:
    """Return the lines between the regions of the classes."""
    lead = ahead.top - ahead.second
    present = np.flatnonzero(np.bincount(ahead.best.ravel()))
    if len(present) == 1:
        return np.zeros((0, 4))
    # A line has a class on either side, so that those of the last class are drawn already.
    margins = [
        np.where(ahead.best == number, lead, answers[number] - ahead.top) for number in present[:-1]
    ]
    return contour(np.stack(margins))


def _image(pixels: Pixels) -> QImage:
    upside_down = np.ascontiguousarray(pixels[::-1])
    rows, columns = upside_down.shape
    image = QImage(upside_down.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
    return image.copy()  # that one does not own its pixels
