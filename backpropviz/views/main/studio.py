"""What pictures can be taken of in the window, and how each is painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from backpropviz.views.network.view import NetworkView


def paint_widget(widget: QWidget, painter: QPainter, size: QSize) -> None:
    """Paint a widget as it is seen; the network at any size, all others as large as they are."""
    if isinstance(widget, NetworkView):
        widget.paint_on(painter, size)
    else:
        widget.render(painter, QPoint())
