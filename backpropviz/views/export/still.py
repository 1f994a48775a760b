"""Writes one picture to a file, and paints one for the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPicture
from PySide6.QtSvg import QSvgGenerator

from backpropviz.export.replacing import writing
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.views.export.outlines import outlined, unscaled

SUFFIXES = (".png", ".svg", ".pdf")
LARGEST_SIDE_PX = 16384
DOTS_PER_INCH = 96

Paint: TypeAlias = Callable[[QPainter], None]

_NOT_WRITTEN = QT_TRANSLATE_NOOP("Problem", "the file could not be written")


def write_still(paint: Paint, path: Path, size: QSize, scale: float = 1.0) -> None:
    """Write a picture of `size`; png, svg or pdf by the path's suffix.

    scale: pixels of a png to one of the size; the others are as sharp at any.
    Raises ValueError for another suffix and OSError, with a sentence, if that fails.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "{path}: expected a name that ends in .png, .svg or .pdf"
        )
        raise ValueError(problem.format(path=path))
    with writing([path]) as drafts:
        if suffix == ".png":
            write_image(image_of(paint, size, scale), drafts[0])
        elif suffix == ".svg":
            write_svg(paint, drafts[0], size)
        else:
            pages = PdfPages(drafts[0], size)
            pages.add(paint)
            pages.end()
        if not drafts[0].is_file():
            raise OSError(_NOT_WRITTEN)


def image_of(paint: Paint, size: QSize, scale: float = 1.0) -> QImage:
    """Return a picture as pixels.

    Raises ValueError if there would be more of them than a picture can have.
    """
    pixels = pixels_of(size, scale)
    if max(pixels.width(), pixels.height()) > LARGEST_SIDE_PX:
        raise too_long(LARGEST_SIDE_PX, pixels)
    image = QImage(pixels, QImage.Format.Format_RGB32)
    if image.isNull():
        problem = QT_TRANSLATE_NOOP("Problem", "a picture of {width}×{height} pixels is too large")
        raise ValueError(problem.format(width=pixels.width(), height=pixels.height()))
    image.fill(0xFFFFFFFF)
    painter = _begin(image)
    try:
        painter.scale(pixels.width() / size.width(), pixels.height() / size.height())
        paint(painter)
    finally:
        painter.end()
    return image


def pixels_of(size: QSize, scale: float) -> QSize:
    """Return how large a picture is at a scale."""
    return QSize(max(round(size.width() * scale), 1), max(round(size.height() * scale), 1))


def write_image(image: QImage, path: Path) -> None:
    """Write pixels to a file; raises OSError if that fails."""
    if not image.save(str(path)):
        raise OSError(_NOT_WRITTEN)


def write_svg(paint: Paint, path: Path, size: QSize) -> None:
    """Write a picture as lines, also those of its letters; raises OSError if that fails."""
    # The other version, SVG Tiny 1.2, has no clipping: what scrolls would lie over all else.
    svg = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    svg.setFileName(str(path))
    svg.setSize(size)
    svg.setViewBox(QRect(0, 0, size.width(), size.height()))
    svg.setResolution(DOTS_PER_INCH)
    svg.setTitle("backpropviz")
    # By way of a picture, which plays every clip at its place: painted on directly, Qt (6.11) puts
    # those of widgets elsewhere, and goes on with the last one after a restore.
    picture = QPicture()
    painter = _begin(picture)
    try:
        paint(painter)
    finally:
        painter.end()
    painter = _begin(svg)
    try:
        painter.drawPicture(0, 0, picture)
    finally:
        painter.end()
    path.write_text(unscaled(outlined(path.read_text("utf-8"))), "utf-8")


class PdfPages:
    """A document of pictures of one size, each a page; `end` it."""

    def __init__(self, path: Path, size: QSize) -> None:
        self._pdf = QPdfWriter(str(path))
        self._pdf.setResolution(DOTS_PER_INCH)
        points = QSizeF(size) * 72.0 / DOTS_PER_INCH
        page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        portrait = QPageLayout.Orientation.Portrait
        self._pdf.setPageLayout(QPageLayout(page, portrait, QMarginsF()))
        self._painter: QPainter | None = None

    def add(self, paint: Paint) -> None:
        """Add a page; raises OSError if that fails."""
        if self._painter is None:
            self._painter = _begin(self._pdf)
        elif not self._pdf.newPage():
            raise OSError(_NOT_WRITTEN)
        self._painter.save()
        try:
            paint(self._painter)
        finally:
            self._painter.restore()

    def end(self) -> None:
        """Write what is left; once."""
        if self._painter is not None:
            self._painter.end()
            self._painter = None


def too_long(most: int, size: QSize) -> ValueError:
    """Return the error for a picture with a side that is too long for its kind of file."""
    problem = QT_TRANSLATE_NOOP(
        "Problem", "expected at most {most} pixels a side, got {width}×{height}"
    )
    return ValueError(problem.format(most=most, width=size.width(), height=size.height()))


def _begin(device: QImage | QPicture | QSvgGenerator | QPdfWriter) -> QPainter:
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(_NOT_WRITTEN)
    return painter
