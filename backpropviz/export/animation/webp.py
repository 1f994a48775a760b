"""A WebP file of moving pictures, put together from still ones: frames are whole WebP images.

Source: WebP Container Specification, https://developers.google.com/speed/webp/docs/riff_container
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from backpropviz.export.animation.frames import Box

LARGEST_SIDE = 16383
GRID = 2  # left and top of a frame are even
SIZE_AT = 4  # where in the file `webp_size` belongs
_MOVES, _SEEN_THROUGH = 1 << 1, 1 << 4  # flags of the file
_BLENDS = 0b00  # flags of a frame: what was there before is seen through it, and stays after it
_LONGEST_MS = (1 << 24) - 1


def webp_head(width: int, height: int) -> bytes:
    """Return the start of a file that repeats for ever; its size is known at the end."""
    features = struct.pack("<I", _MOVES | _SEEN_THROUGH) + _three(width - 1) + _three(height - 1)
    repeat = struct.pack("<IH", 0, 0)
    return b"RIFF\0\0\0\0WEBP" + _chunk(b"VP8X", features) + _chunk(b"ANIM", repeat)


def webp_frame(still: bytes, box: Box, seconds: float) -> bytes:
    """Return a frame that shows a still WebP image at its place; seconds: how long.

    Raises ValueError if what is given is no WebP image.
    """
    duration = min(max(round(1000 * seconds), 1), _LONGEST_MS)
    numbers = (box.left // GRID, box.top // GRID, box.width - 1, box.height - 1, duration)
    head = b"".join(_three(number) for number in numbers) + bytes([_BLENDS])
    image = b"".join(_chunk(name, data) for name, data in _chunks(still) if name in _OF_IMAGES)
    if not image:
        raise ValueError("expected a WebP image with its pixels")
    return _chunk(b"ANMF", head + image)


def webp_size(length: int) -> bytes:
    """Return what belongs at SIZE_AT in a file of so many bytes."""
    return struct.pack("<I", length - 8)


_OF_IMAGES = (b"ALPH", b"VP8 ", b"VP8L")


def _chunks(still: bytes) -> Iterator[tuple[bytes, bytes]]:
    if still[:4] != b"RIFF" or still[8:12] != b"WEBP":
        raise ValueError("expected a WebP image")
    at = 12
    while at + 8 <= len(still):
        name, length = still[at : at + 4], int.from_bytes(still[at + 4 : at + 8], "little")
        yield name, still[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")
