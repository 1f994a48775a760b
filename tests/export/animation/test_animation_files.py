"""GIF and WebP as Qt's own readers, which share no code with the writers, show them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from backpropviz.export.animation import gif, webp
from backpropviz.export.animation.frames import Box, Pixels, changed_box
from backpropviz.export.animation.palette import ColorCount, Palette


def read(data: bytes, kind: bytes) -> tuple[list[Pixels], list[int]]:
    """Return the pictures that Qt finds, and for how many milliseconds each is seen."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, kind)
    pictures, delays = [], []
    while reader.canRead():
        image = reader.read().convertToFormat(QImage.Format.Format_RGB32)
        rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
        pictures.append(rows[:, : image.width()] & np.uint32(0xFFFFFF))
        delays.append(reader.nextImageDelay())
    return pictures, delays


def gif_of(pictures: list[Pixels], seconds: float = 1.0) -> bytes:
    count = ColorCount()
    for picture in pictures:
        count.add(picture)
    palette = Palette(count)
    height, width = pictures[0].shape
    data = gif.gif_head(width, height, palette)
    for before, after in zip([None, *pictures], pictures, strict=False):
        data += b"".join(gif.gif_frame(before, after, seconds, palette))
    return data + gif.END


def webp_of(pictures: list[Pixels], seconds: float = 1.0) -> bytes:
    height, width = pictures[0].shape
    data = webp.webp_head(width, height)
    for before, after in zip([None, *pictures], pictures, strict=False):
        box = changed_box(before, after, webp.GRID)
        part = np.ascontiguousarray(box.of(after) | np.uint32(0xFF000000))
        image = QImage(part.data, box.width, box.height, 4 * box.width, QImage.Format.Format_ARGB32)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, b"webp")
        writer.setQuality(100)
        assert writer.write(image)
        data += webp.webp_frame(bytes(buffer.data().data()), box, seconds)
    return data[: webp.SIZE_AT] + webp.webp_size(len(data)) + data[webp.SIZE_AT + 4 :]


def noise(seed: int, shape: tuple[int, int], colors: int) -> Pixels:
    """Return a picture of few colors without any order: nothing is harder to compress."""
    rng = np.random.default_rng(seed)
    table = rng.integers(0, 1 << 24, colors).astype(np.uint32)
    return table[rng.integers(0, colors, shape)]


@pytest.mark.parametrize("make", [gif_of, webp_of])
def test_every_picture_is_read_as_it_was(make) -> None:
    first = noise(1, (90, 131), 100)
    second = first.copy()
    second[17:40, 33:91] = noise(2, (23, 58), 100)
    third = second.copy()
    third[89, 130] ^= 0xFF
    pictures = [first, second, third, third]
    found, _ = read(make(pictures), make.__name__.removesuffix("_of").encode())
    assert len(found) == 4
    for expected, got in zip(pictures, found, strict=True):
        np.testing.assert_array_equal(got, expected)


@pytest.mark.parametrize(("make", "kind"), [(gif_of, b"gif"), (webp_of, b"webp")])
def test_each_picture_is_seen_as_long_as_asked(make, kind) -> None:
    pictures = [np.full((4, 4), color, np.uint32) for color in (1, 2, 3)]
    _, delays = read(make(pictures, seconds=1.5), kind)
    assert delays == [1500] * 3


@given(
    width=st.integers(1, 40),
    height=st.integers(1, 40),
    colors=st.integers(1, 255),
    seed=st.integers(0, 1000),
)
@settings(max_examples=40)
def test_any_picture_survives_the_compression_of_gif(
    width: int, height: int, colors: int, seed: int
) -> None:
    picture = noise(seed, (height, width), colors)
    (found,), _ = read(gif_of([picture]), b"gif")
    np.testing.assert_array_equal(found, picture)


def test_the_table_of_codes_is_begun_anew_where_it_is_full() -> None:
    # 200 colors without order: far more than the 4096 codes there are.
    picture = noise(3, (300, 300), 200)
    (found,), _ = read(gif_of([picture]), b"gif")
    np.testing.assert_array_equal(found, picture)


def test_only_what_is_new_is_written() -> None:
    first = noise(4, (200, 200), 64)
    second = first.copy()
    second[50, 60] ^= 1
    one, two = len(gif_of([first])), len(gif_of([first, second]))
    assert two - one < 120


def test_a_changed_part_begins_where_the_grid_has_a_line() -> None:
    first = np.zeros((10, 10), np.uint32)
    second = first.copy()
    second[5, 7] = second[8, 3] = 1
    assert changed_box(first, second) == Box(3, 5, 5, 4)
    assert changed_box(first, second, 2) == Box(2, 4, 6, 5)
    assert changed_box(None, second) == Box(0, 0, 10, 10)
    assert changed_box(first, first) == Box(0, 0, 1, 1)


def test_what_is_no_webp_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a WebP image"):
        webp.webp_frame(b"\x89PNG", Box(0, 0, 2, 2), 1.0)
