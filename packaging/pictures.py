"""Pictures as arrays, for the checks that look at what the program has drawn."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Picture = NDArray[np.uint8]  # (height, width, 3), red, green, blue

# Fewer colors, or more of one, and it is a window with nothing in it: the edges of a line of text
# alone have dozens of colors, and the grounds of two panels differ.
FEWEST_COLORS = 60
LARGEST_GROUND = 0.99  # share of the pixels


def read_picture(path: Path) -> Picture:
    """Return the picture in a file.

    Raises ValueError if it cannot be read.
    """
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    if image.isNull():
        raise ValueError(f"expected a picture, got {path}")
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def write_picture(picture: Picture, path: Path) -> None:
    """Write a picture to a file, whose suffix names the format."""
    height, width, _ = picture.shape
    data = np.ascontiguousarray(picture).tobytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).save(str(path)):
        raise OSError(f"cannot write {path}")


def count_colors(picture: Picture) -> int:
    """Return how many different colors a picture has."""
    return len(_pixels_of_each_color(picture))


def is_blank(picture: Picture) -> bool:
    """Tell whether nothing, or next to nothing, is drawn."""
    pixels = _pixels_of_each_color(picture)
    return len(pixels) < FEWEST_COLORS or bool(pixels.max() > LARGEST_GROUND * pixels.sum())


def changed_share(before: Picture, after: Picture) -> float:
    """Return the share of pixels, from 0 to 1, that differ; 1 if the sizes do."""
    if before.shape != after.shape:
        return 1.0
    return float(np.mean(np.any(before != after, axis=2)))


def _pixels_of_each_color(picture: Picture) -> NDArray[np.int64]:
    channels = picture.reshape(-1, 3).astype(np.uint32)
    colors = channels[:, 0] << 16 | channels[:, 1] << 8 | channels[:, 2]
    _, pixels = np.unique(colors, return_counts=True)
    return np.asarray(pixels, np.int64)
