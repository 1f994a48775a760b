"""Writes the network view, or the whole window, to a picture file."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from backpropviz.views.network.view import NetworkView

SUFFIXES = (".png", ".svg", ".pdf")
_DOTS_PER_INCH = 96


def write_picture(view: NetworkView | QWidget, path: Path, size: QSize) -> None:
    """Write a picture of a view, `size` pixels large; png, svg or pdf by the path's suffix.

    Raises ValueError for another suffix and OSError if the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(f"{path}: expected a name that ends in .png, .svg or .pdf")
    if not path.parent.is_dir():
        raise FileNotFoundError(f"{path}: there is no folder {path.parent}")
    if suffix == ".png":
        image = QImage(size, QImage.Format.Format_RGB32)
        _paint(view, image, size)
        if not image.save(str(path)):
            raise OSError(f"{path}: the file could not be written")
        return
    if suffix == ".svg":
        svg = QSvgGenerator()
        svg.setFileName(str(path))
        svg.setSize(size)
        svg.setViewBox(QRect(0, 0, size.width(), size.height()))
        _paint(view, svg, size)
    else:
        pdf = QPdfWriter(str(path))
        pdf.setResolution(_DOTS_PER_INCH)
        points = QSizeF(size) * 72.0 / _DOTS_PER_INCH
        pdf.setPageLayout(
            QPageLayout(
                QPageSize(points, QPageSize.Unit.Point),
                QPageLayout.Orientation.Portrait,
                QMarginsF(),
            )
        )
        _paint(view, pdf, size)
    if not path.is_file():
        raise OSError(f"{path}: the file could not be written")


def _paint(view: QWidget, device: QImage | QSvgGenerator | QPdfWriter, size: QSize) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the file could not be written")
    if isinstance(view, NetworkView):
        view.paint_on(painter, size)
    else:
        view.render(painter, QPoint())
    painter.end()
