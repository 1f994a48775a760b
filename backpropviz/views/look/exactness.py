"""Where a picture is painted: on the screen, where ready pixels will do, or to be taken away."""

from PySide6.QtGui import QPaintEngine, QPainter

_PIXELS = (QPaintEngine.Type.Raster, QPaintEngine.Type.OpenGL2)


def is_exact(painter: QPainter) -> bool:
    """Say whether what is painted has to be lines and text: for a file of them, or enlarged.

    Pixels that are kept for the screen would be a blurred patch there.
    """
    engine, device = painter.paintEngine(), painter.device()
    if engine is None or device is None or engine.type() not in _PIXELS:
        return True
    # A widget's device is itself, wherever it is painted; only this knows of an enlarged picture.
    return abs(painter.deviceTransform().m11() - device.devicePixelRatioF()) > 0.01
