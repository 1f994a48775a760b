"""Texts with symbols in them: what is lowered is, and a text is broken where it reaches an end."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QStaticText, QTextOption, QTransform

from backpropviz.views.look.lettering import font_of

_LOWERED = re.compile(r"(\w|⁾)_(\w+|\w*⁽[^⁾]*⁾\w*)")
_SIGN = re.compile(r" ([=·]) ")
_GAP = re.compile(r" (?= )")  # of several spaces, rich text would keep one


def with_lowered(text: str, size_px: int) -> str:
    """Return plain text as rich text: what follows _ is lowered, equations and gaps stay whole."""
    kept = _GAP.sub("\u00a0", _SIGN.sub("\u00a0\\1\u00a0", text))
    return _LOWERED.sub(r"\1" + lowered(r"\2", size_px), html.escape(kept, quote=False))


def lowered(subscript: str, size_px: int) -> str:
    """Return a subscript as rich text, for a text in a size."""
    # Qt makes what is lowered two thirds as large; eight tenths can be read.
    return f'<sub style="font-size: {round(size_px * 1.2)}px">{subscript}</sub>'


def set_text(
    text: str, size_px: int, *, is_bold: bool = False, width: float | None = None
) -> QStaticText:
    """Return plain text ready to be painted; see with_lowered and set_rich_text."""
    return set_rich_text(with_lowered(text, size_px), size_px, is_bold=is_bold, width=width)


def set_rich_text(
    rich: str, size_px: int, *, is_bold: bool = False, width: float | None = None
) -> QStaticText:
    """Return rich text ready to be painted, broken at a width in pixels if there is one."""
    made = QStaticText(rich)
    made.setTextFormat(Qt.TextFormat.RichText)
    if width is not None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        made.setTextOption(option)
        made.setTextWidth(width)
    made.prepare(QTransform(), font_of(size_px, is_bold))
    return made
