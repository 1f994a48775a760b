"""What each neuron answers over the plane of the inputs, as small pictures; colored by numpy."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from backpropviz.data.plane import Plane
from backpropviz.engine.activations import RANGES
from backpropviz.engine.network import Network
from backpropviz.experiment.setup import Setup
from backpropviz.session.moment import Moment
from backpropviz.views.look.theme import LIGHT, Theme, blend
from backpropviz.views.network.live_runs import Pixels

# Where an activation has no range of its own, it is symmetric, and this share of the answers lies
# within.
_ROBUST_SHARE = 0.98
_SHADES = 256
_RESOLUTIONS = (112, 80, 56, 48, 40, 32, 24, 16, 12)
_MOST_WORK = 5e6  # multiplications a frame

_Answers = NDArray[np.float32]  # (units, rows, columns), the lowest row first


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """The pictures of one layer: one image, unit below unit.

    ranges: (low, high) of each unit; low has the negative color, high the positive one. curves:
    over one input, (units, points): the height of the curve, from 0 at the bottom to 1; else None.
    """

    image: QImage
    side: int  # of each picture, in pixels of the image
    ranges: tuple[tuple[float, float], ...]
    curves: NDArray[np.float32] | None
    _pixels: Pixels  # that the image does not own


def resolution_of(network: Network, side: float) -> int:
    """Return how many points a side a picture of `side` pixels needs, and a frame can pay for."""
    most = math.sqrt(_MOST_WORK / network.n_parameters)
    wanted = min(side, most)
    return next((points for points in _RESOLUTIONS if points <= wanted), _RESOLUTIONS[-1])


def layer_pictures(moment: Moment, resolution: int, theme: Theme) -> list[Pictures]:
    """Return the pictures of all layers after the inputs."""
    maps = moment.maps(resolution)
    layers = moment.setup.problem.network.layers
    pictures = []
    for layer, answers in zip(layers, maps.units, strict=True):
        span = RANGES.get(layer.activation)
        if span is None:
            limit = _robust_limit(answers)
            span = (-limit, limit)
        pictures.append(_pictures(answers, [span] * len(answers), theme))
    return pictures


def input_pictures(setup: Setup, plane: Plane, resolution: int, theme: Theme) -> Pictures:
    """Return the pictures of the inputs; each has its own range."""
    inputs = setup.dataset.to_inputs(plane.grid(resolution)).astype(np.float32)
    rows = len(inputs) // resolution
    answers = np.ascontiguousarray(inputs.T).reshape(-1, rows, resolution)
    limits = [_robust_limit(each) for each in answers]
    return _pictures(answers, [(-limit, limit) for limit in limits], theme)


@lru_cache(maxsize=8)
def shades_of(theme: Theme) -> Pixels:
    """Return the colors from the lowest to the highest number."""
    # In light a neuron that answers nothing is white, in dark it is as dark as the canvas.
    middle = theme.color("surface" if theme.name == LIGHT.name else "canvas")
    shades = []
    for shade in range(_SHADES):
        position = 2 * shade / (_SHADES - 1) - 1
        strong = theme.color("positive" if position > 0 else "negative")
        shades.append(blend(strong, middle, abs(position)).rgb())
    return np.array(shades, dtype=np.uint32)


def _pictures(answers: _Answers, ranges: Sequence[tuple[float, float]], theme: Theme) -> Pictures:
    units, rows, resolution = answers.shape
    low = np.array([span[0] for span in ranges], dtype=np.float32).reshape(-1, 1, 1)
    high = np.array([span[1] for span in ranges], dtype=np.float32).reshape(-1, 1, 1)
    with np.errstate(invalid="ignore", over="ignore"):
        heights = (answers - low) / (high - low)
    np.minimum(heights, 1.0, out=heights)
    np.maximum(heights, 0.0, out=heights)
    if not math.isfinite(float(heights.sum())):
        heights[np.isnan(heights)] = 0.5
    shades = (heights * np.float32(_SHADES - 1) + np.float32(0.5)).astype(np.uint8)
    palette = shades_of(theme)
    curves = None
    if rows == 1 and resolution > 1:
        curves = heights[:, 0, :]
        pixels = _filled_curves(curves, shades[:, 0, :], palette)
    else:
        pixels = palette.take(shades[:, ::-1, :])  # an image's first row is its highest
    image = QImage(
        pixels.data, resolution, units * resolution, 4 * resolution, QImage.Format.Format_RGB32
    )
    return Pictures(image, resolution, tuple(ranges), curves, pixels)


def _filled_curves(
    curves: NDArray[np.float32], shades: NDArray[np.uint8], palette: Pixels
) -> Pixels:
    """Fill what lies between the middle and each curve with the curve's own shade."""
    points = curves.shape[1]
    at = 1.0 - (np.arange(points, dtype=np.float32) + 0.5) / points
    height, curve = at[np.newaxis, :, np.newaxis], curves[:, np.newaxis, :]
    filled = (height - 0.5) * (curve - height) > 0
    pixels = np.where(filled, palette.take(shades)[:, np.newaxis, :], palette[_SHADES // 2])
    return np.ascontiguousarray(pixels)


def _robust_limit(answers: _Answers) -> float:
    """Return what nearly all answers keep within, on either side of 0."""
    sizes = np.abs(answers.ravel()[::3])
    place = int(_ROBUST_SHARE * (len(sizes) - 1))
    limit = float(np.partition(sizes, place)[place])
    return limit if math.isfinite(limit) and limit > 0.0 else 1.0
