"""Writes a film to files: moving pictures, a numbered series, or the pages of a document.

Each writer is a generator. It yields how many pictures are done after every short piece of work,
so that whoever drives it, a window or a command, can show that, answer, and stop: closing the
generator leaves no file behind.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeAlias, TypeVar

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from backpropviz.export.animation import gif, webp
from backpropviz.export.animation.frames import Box, Pixels, changed_box
from backpropviz.export.animation.palette import ColorCount, Palette
from backpropviz.export.replacing import writing
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.views.export.film import Film
from backpropviz.views.export.still import (
    PdfPages,
    image_of,
    pixels_of,
    too_long,
    write_image,
    write_svg,
)

MOVING = (".gif", ".webp")
SERIES = (".png", ".svg")
FILM_SUFFIXES = (*MOVING, *SERIES, ".pdf")
_NUMBER = re.compile(r"%(0[1-9])?d")
_LOSSLESS = 100
_OPAQUE = 0xFF000000
_PATIENCE_S = 0.004

_Result = TypeVar("_Result")
Writing: TypeAlias = Generator[int, None, None]


def write_film(film: Film, path: Path, *, seconds: float, scale: float) -> Writing:
    """Write a film, whatever the suffix stands for; yields how many pictures are done, as above.

    seconds: how long a moving picture shows each step; scale: pixels to one of the film's size.
    Raises ValueError for another suffix, or for too large a picture, and OSError.
    """
    suffix = path.suffix.lower()
    if suffix not in FILM_SUFFIXES:
        problem = QT_TRANSLATE_NOOP("Problem", "{path}: expected a name that ends in {suffixes}")
        raise ValueError(problem.format(path=path, suffixes=", ".join(FILM_SUFFIXES)))
    if suffix in SERIES:
        yield from _write_series(film, series_paths(path, len(film.cursors)), scale)
        return
    size = pixels_of(film.size, scale)
    most = {".gif": gif.LARGEST_SIDE, ".webp": webp.LARGEST_SIDE}.get(suffix)
    if most is not None and max(size.width(), size.height()) > most:
        raise too_long(most, size)
    with writing([path]) as drafts:
        if suffix == ".gif":
            yield from _write_gif(film, drafts[0], seconds, scale)
        elif suffix == ".webp":
            yield from _write_webp(film, drafts[0], seconds, scale)
        else:
            yield from _write_pages(film, drafts[0])


def series_paths(path: Path, count: int) -> list[Path]:
    """Return the path of each of some pictures, numbered from 0 at %03d, or else at the end."""
    found = _NUMBER.search(path.name)
    if found is not None:
        before, after = path.name[: found.start()], path.name[found.end() :]
        return [path.with_name(f"{before}{found[0] % n}{after}") for n in range(count)]
    digits = len(str(max(count - 1, 0)))
    return [path.with_name(f"{path.stem}-{n:0{digits}}{path.suffix}") for n in range(count)]


def _write_series(film: Film, paths: list[Path], scale: float) -> Writing:
    with writing(paths) as drafts:
        for number, (cursor, draft) in enumerate(zip(film.cursors, drafts, strict=True)):
            yield from _shown(film, cursor, number)
            if draft.suffix.lower() == ".svg":
                write_svg(film.paint, draft, film.size)
            else:
                image = image_of(film.paint, film.size, scale)
                yield number
                write_image(image, draft)
            yield number + 1


def _write_pages(film: Film, draft: Path) -> Writing:
    pages = PdfPages(draft, film.size)
    try:
        for number, cursor in enumerate(film.cursors):
            yield from _shown(film, cursor, number)
            pages.add(film.paint)
            yield number + 1
    finally:
        pages.end()


def _write_gif(film: Film, draft: Path, seconds: float, scale: float) -> Writing:
    """Paint all pictures to count their colors, and then write them with one palette."""
    count, parts, total = ColorCount(), [], len(film.cursors)
    before: Pixels | None = None
    for number, cursor in enumerate(film.cursors):
        yield from _shown(film, cursor, number // 2)
        after = _pixels(image_of(film.paint, film.size, scale))
        yield number // 2
        box = changed_box(before, after)
        count.add(box.of(after))
        # Kept packed: all of them would not fit into the memory of a small machine.
        parts.append((box, zlib.compress(box.of(after).tobytes(), 1)))
        before = after
        yield (number + 1) // 2
    assert before is not None
    height, width = before.shape
    with ThreadPoolExecutor(1) as worker, draft.open("wb") as file:
        making = worker.submit(Palette, count)
        yield from _until(making, total // 2)
        palette = making.result()
        file.write(gif.gif_head(width, height, palette))
        shown: Pixels | None = None
        for number, (box, packed) in enumerate(parts):
            part = np.frombuffer(zlib.decompress(packed), np.uint32)
            now = np.empty((height, width), np.uint32) if shown is None else shown.copy()
            box.of(now)[:] = part.reshape(box.height, box.width)
            for piece in gif.gif_frame(shown, now, seconds, palette):
                file.write(piece)
                yield (total + number) // 2
            shown = now
            yield (total + number + 1) // 2
        file.write(gif.END)


def _write_webp(film: Film, draft: Path, seconds: float, scale: float) -> Writing:
    before: Pixels | None = None
    # One thread: what Qt compresses there does not hold up the window, which paints meanwhile.
    with ThreadPoolExecutor(1) as worker, draft.open("wb") as file:
        for number, cursor in enumerate(film.cursors):
            yield from _shown(film, cursor, number)
            image = image_of(film.paint, film.size, scale)
            yield number
            after = _pixels(image)
            if before is None:
                file.write(webp.webp_head(image.width(), image.height()))
            box = changed_box(before, after, webp.GRID)
            packing = worker.submit(_webp_of, _new_part(before, after, box))
            yield from _until(packing, number)
            file.write(webp.webp_frame(packing.result(), box, seconds))
            before = after
            yield number + 1
        length = file.tell()
        file.seek(webp.SIZE_AT)
        file.write(webp.webp_size(length))


def _shown(film: Film, cursor: int, done: int) -> Writing:
    """Show a step, and yield until all of it is there."""
    film.show(cursor)
    yield done
    while not film.is_ready:
        yield done


def _until(working: Future[_Result], done: int) -> Writing:
    """Yield until something is done in a thread."""
    while not working.done():
        _wait(working.exception)
        yield done


def _wait(ask: Callable[[float], object]) -> None:
    """Wait a little for a result, so that asking again does not take the time to make it."""
    try:
        ask(_PATIENCE_S)
    except TimeoutError:
        return


def _pixels(image: QImage) -> Pixels:
    """Return the pixels of an image of 32 bits, which they do not share."""
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()] & np.uint32(0xFFFFFF)


def _new_part(before: Pixels | None, after: Pixels, box: Box) -> QImage:
    """Return a part of a picture in which what is as before is transparent: it packs better."""
    part = box.of(after) | np.uint32(_OPAQUE)
    if before is not None:
        part = np.where(box.of(before) == box.of(after), np.uint32(0), part)
    part = np.ascontiguousarray(part)
    kind = QImage.Format.Format_ARGB32
    return QImage(part.data, box.width, box.height, 4 * box.width, kind).copy()


def _webp_of(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(_LOSSLESS)
    if not writer.write(image):
        raise OSError(QT_TRANSLATE_NOOP("Problem", "Qt cannot write WebP here"))
    return bytes(buffer.data().data())
