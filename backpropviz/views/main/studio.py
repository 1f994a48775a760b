"""What pictures can be taken of in the window, and how each is painted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from backpropviz.views.export.still import write_still
from backpropviz.views.network.view import NetworkView


def write_picture(widget: QWidget, path: Path, size: QSize, scale: float = 1.0) -> None:
    """Write a picture of the network at any size, or of another widget, as large as it is.

    See `write_still` for the formats, the scale and what is raised.
    """
    write_still(lambda painter: paint_widget(widget, painter, size), path, size, scale)


def paint_widget(widget: QWidget, painter: QPainter, size: QSize) -> None:
    """Paint a widget as it is seen; the network at any size, all others as large as they are."""
    if isinstance(widget, NetworkView):
        widget.paint_on(painter, size)
    else:
        widget.render(painter, QPoint())
