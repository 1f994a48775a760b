"""The colors of cells: gradients by the scale of all gradients, other numbers quietly."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from backpropviz.engine.arrays import Floats
from backpropviz.engine.quantities import Kind
from backpropviz.export.matrix.array import MatrixArray
from backpropviz.views.look.scale import DECADES, SignedScale
from backpropviz.views.look.theme import Theme, blend

_GRADIENTS = frozenset({Kind.D_A, Kind.D_Z, Kind.D_INPUT, Kind.D_WEIGHT, Kind.D_BIAS})
_QUIETEST, _LOUDEST = 0.04, 0.34  # of a sign's color, behind a number that is not a gradient
_LOUDEST_PIXEL = 0.9  # where there is no number to be read

Pixels = NDArray[np.uint8]


class CellColors:
    """Colors the cells of one array.

    gradients: the scale on which the network shows its gradients.
    """

    def __init__(self, array: MatrixArray, gradients: SignedScale, theme: Theme) -> None:
        self._scale = gradients if array.first.kind in _GRADIENTS else None
        self._largest = 1.0 if self._scale else array.largest or 1.0
        self._theme = theme
        # Of a number that is not a gradient; not the ground's color, which is nothing at all.
        self._zero = blend(theme.color("neutral"), theme.color("surface"), 0.16)

    def fill(self, value: float) -> QColor:
        """Return the color behind a number."""
        if self._scale is not None:
            return self._scale.color(value, self._theme)
        if math.isnan(value):
            return self._theme.color("surface")
        strength = min(abs(value) / self._largest, 1.0) ** 0.5
        share = _QUIETEST + (_LOUDEST - _QUIETEST) * strength
        strong = self._theme.color("positive" if value >= 0 else "negative")
        return blend(strong, self._theme.color("surface"), share if value else _QUIETEST)

    def image(self, values: Floats, known: NDArray[np.bool_]) -> QImage:
        """Return a picture with a pixel for each number; what is not known looks like nothing."""
        return self.known_part(self.pixels(values), known)

    def known_part(self, pixels: Pixels, known: NDArray[np.bool_]) -> QImage:
        """Return a picture of pixels, of those whose numbers are known."""
        ground = np.append(_channels(self._theme.color("ground")), 255.0).astype(np.uint8)
        shown = np.where(known[..., np.newaxis], pixels, ground)
        height, width = known.shape
        picture = QImage(shown.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888)
        return picture.copy()  # the bytes go with this function

    def pixels(self, values: Floats) -> Pixels:
        """Return (rows, columns, 4): the colors of numbers, to be read as a picture."""
        with np.errstate(all="ignore"):
            if self._scale is None:
                strength = np.sqrt(np.minimum(np.abs(values) / self._largest, 1.0))
                share, weak = _LOUDEST_PIXEL * strength, self._zero
            else:
                size = np.minimum(np.abs(values) / self._scale.limit, 1.0) * 10.0**DECADES
                share = (np.log1p(size) / math.log1p(10.0**DECADES)) ** 0.8
                weak = self._theme.color("neutral")
        share = np.nan_to_num(share, nan=0.0, posinf=1.0)[..., np.newaxis]
        strong = np.where(
            (values >= 0)[..., np.newaxis],
            _channels(self._theme.color("positive")),
            _channels(self._theme.color("negative")),
        )
        colors = share * strong + (1.0 - share) * _channels(weak)
        pixels = np.full((*values.shape, 4), 255, np.uint8)
        pixels[..., :3] = np.rint(colors).astype(np.uint8)
        return pixels


def _channels(color: QColor) -> Floats:
    return np.array([color.red(), color.green(), color.blue()], dtype=np.float64)
