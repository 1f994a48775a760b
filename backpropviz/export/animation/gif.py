"""A GIF file of moving pictures with one palette.

Each frame holds only the part that is new, and in it only the pixels that are.
Source: Graphics Interchange Format, version 89a (CompuServe, 1990).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np

from backpropviz.export.animation.frames import Pixels, changed_box
from backpropviz.export.animation.lzw import BITS, compress
from backpropviz.export.animation.palette import MOST_COLORS, Palette

LARGEST_SIDE = 65535
_AS_BEFORE = MOST_COLORS  # the index behind the last color
_SUB_BLOCK = 255
END = b";"


def gif_head(width: int, height: int, palette: Palette) -> bytes:
    """Return the start of a file that repeats for ever."""
    colors = palette.colors.astype(">u4").view(np.uint8).reshape(-1, 4)[:, 1:]
    table = colors.tobytes().ljust(3 * (1 << BITS), b"\0")
    screen = struct.pack("<HHBBB", width, height, 0xF0 | (BITS - 1), 0, 0)
    repeat = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    return b"GIF89a" + screen + table + repeat


def gif_frame(
    before: Pixels | None, after: Pixels, seconds: float, palette: Palette
) -> Iterator[bytes]:
    """Yield a frame in pieces, each after a short time; seconds: how long it is seen."""
    box = changed_box(before, after)
    indices = palette.indices(box.of(after))
    if before is not None:
        indices = np.where(box.of(before) == box.of(after), np.uint8(_AS_BEFORE), indices)
    control = struct.pack("<BBBBHBB", 0x21, 0xF9, 4, 0b101, _hundredths(seconds), _AS_BEFORE, 0)
    place = struct.pack("<BHHHHB", 0x2C, box.left, box.top, box.width, box.height, 0)
    yield control + place + bytes([BITS])
    kept = b""
    for piece in compress(indices.tobytes()):
        kept += piece
        whole = len(kept) // _SUB_BLOCK * _SUB_BLOCK
        yield _sub_blocks(kept[:whole])
        kept = kept[whole:]
    yield _sub_blocks(kept) + b"\0"


def _hundredths(seconds: float) -> int:
    return min(max(round(100 * seconds), 2), 65535)  # what is shorter, readers take for 0.1 s


def _sub_blocks(data: bytes) -> bytes:
    parts = (data[at : at + _SUB_BLOCK] for at in range(0, len(data), _SUB_BLOCK))
    return b"".join(bytes([len(part)]) + part for part in parts)
