"""One palette for all pictures: exact where there are few colors, near where there are many."""

from __future__ import annotations

import numpy as np

from backpropviz.export.animation.frames import Pixels
from backpropviz.export.animation.palette import MOST_COLORS, ColorCount, Palette


def shades(n: int) -> Pixels:
    """Return a picture that is white but for a line of n shades of gray and blue."""
    picture = np.full((200, 300), 0xFFFFFF, np.uint32)
    steps = np.arange(n, dtype=np.uint32)
    picture.ravel()[:n] = (steps % 256) << 16 | (steps % 251) << 8 | (steps // 4 % 256)
    return picture


def palette_of(*pictures: Pixels) -> Palette:
    count = ColorCount()
    for picture in pictures:
        count.add(picture)
    return Palette(count)


def test_up_to_255_colors_are_kept_to_the_bit() -> None:
    picture = shades(254)  # and white
    palette = palette_of(picture)
    assert len(palette.colors) == MOST_COLORS
    np.testing.assert_array_equal(palette.colors[palette.indices(picture)], picture)


def test_of_more_colors_the_most_frequent_is_kept_and_the_others_are_near() -> None:
    picture = shades(3000)
    palette = palette_of(picture)
    assert len(palette.colors) <= MOST_COLORS
    shown = palette.colors[palette.indices(picture)]
    assert (shown[1:] == 0xFFFFFF).sum() >= (picture[1:] == 0xFFFFFF).sum()
    off = [
        np.abs((shown >> shift & 255).astype(int) - (picture >> shift & 255).astype(int))
        for shift in (0, 8, 16)
    ]
    # 3000 colors in 255: a cube of 12 of them, were they spread evenly, is 2.3 wide each way; they
    # lie on curves through all of the cube, so boxes of these are tens wide.
    assert np.max(off) <= 64
    assert np.mean(np.stack(off)[:, :10]) < 12


def test_the_palette_is_that_of_all_pictures() -> None:
    red, blue = np.full((2, 2), 0xFF0000, np.uint32), np.full((2, 2), 0x0000FF, np.uint32)
    assert palette_of(red, blue).colors.tolist() == [0x0000FF, 0xFF0000]


def test_colors_are_counted_over_all_pictures() -> None:
    count = ColorCount()
    count.add(np.array([[1, 2], [2, 2]], np.uint32))
    count.add(np.array([[2, 7]], np.uint32))
    assert dict(zip(count.colors.tolist(), count.counts.tolist(), strict=True)) == {
        1: 1,
        2: 4,
        7: 1,
    }
