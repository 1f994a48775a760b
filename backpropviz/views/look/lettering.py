"""Lettering on painted panels and plots: fonts made once, widths measured once, one line a text."""

from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTransform

from backpropviz.views.look.theme import sans

# Numbers, because drawText takes numbers and a flag takes microseconds to become one. Text is
# measured before it is written; clipping it as well would cost twice.
_PLAIN = Qt.TextFlag.TextDontClip.value | Qt.TextFlag.TextSingleLine.value
CENTER = Qt.AlignmentFlag.AlignCenter.value | _PLAIN
LEFT = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value | _PLAIN
RIGHT = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignVCenter.value | _PLAIN


@cache
def font_of(size_px: int, bold: bool = False) -> QFont:
    """Return the interface's font in a size."""
    return sans(size_px, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


@lru_cache(maxsize=4096)
def width_of(text: str, size_px: int, bold: bool = False) -> float:
    """Return how wide a text is in that font."""
    return _metrics(size_px, bold).horizontalAdvance(text)


@lru_cache(maxsize=8192)
def static_text(text: str, size_px: int) -> QStaticText:
    """Return a text in that font, ready to be drawn: most numbers stay from step to step."""
    written = QStaticText(text)
    written.setTextFormat(Qt.TextFormat.PlainText)
    written.prepare(QTransform(), font_of(size_px))
    return written


@cache
def _metrics(size_px: int, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font_of(size_px, bold))
