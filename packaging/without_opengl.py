"""Stands in the bundle for PySide6.QtOpenGL and PySide6.QtOpenGLWidgets, which are 10 MB.

pyqtgraph imports both by name and derives a class from one, but draws with them only where that is
asked for, and no plot of ours asks.
"""

from PySide6.QtWidgets import QWidget


class QOpenGLWidget(QWidget):
    """The base of a widget that is never made."""
