"""Contrast of colors as WCAG 2 defines it, and colors that text can be read in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QColor

_BLACK, _WHITE = 0xFF000000, 0xFFFFFFFF
_SHARES = 20  # of the way from one color to another, tried one after the other


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colors, from 1 to 21."""
    return _contrast(first.rgb(), second.rgb())


def readable(color: QColor, ink: QColor, grounds: Iterable[QColor], least: float) -> QColor:
    """Return a color, mixed with ink until its contrast with all grounds is no less than that."""
    return QColor(_readable(color.rgb(), ink.rgb(), tuple(each.rgb() for each in grounds), least))


def text_on(fill: QColor, inks: Iterable[QColor], least: float) -> QColor:
    """Return the best ink for a fill; where it has too little contrast, black or white."""
    return _text_on(fill.rgb(), tuple(each.rgb() for each in inks), least)


def fill_for_text(fill: QColor, least: float) -> QColor:
    """Return a fill, paler or darker until black or white text on it has so much contrast."""
    return _fill_for_text(fill.rgb(), least)


# Asked for every cell of large matrices in every frame: what is kept are colors, which take PySide
# longer to make than all else here, and which nobody changes.


@lru_cache(maxsize=8192)
def _text_on(fill: int, inks: tuple[int, ...], least: float) -> QColor:
    best = max(inks, key=lambda each: _contrast(fill, each))
    if _contrast(fill, best) < least:
        best = max((_BLACK, _WHITE), key=lambda each: _contrast(fill, each))
    return QColor(best)


@lru_cache(maxsize=8192)
def _fill_for_text(fill: int, least: float) -> QColor:
    if max(_contrast(fill, _BLACK), _contrast(fill, _WHITE)) >= least:
        return QColor(fill)
    ends = ((_WHITE, _BLACK), (_BLACK, _WHITE))  # mixed with, and written in
    ways = [_readable(fill, end, (text,), least) for end, text in ends]
    lightness = QColor(fill).lightnessF()
    return min(map(QColor, ways), key=lambda each: abs(each.lightnessF() - lightness))


@lru_cache(maxsize=1024)
def _readable(color: int, ink: int, grounds: tuple[int, ...], least: float) -> int:
    mixed = color
    for step in range(_SHARES + 1):
        mixed = _mixed(ink, color, step / _SHARES)
        if all(_contrast(mixed, ground) >= least for ground in grounds):
            break
    return mixed


def _mixed(front: int, back: int, share: float) -> int:
    over, under = QColor(front), QColor(back)
    return QColor(
        round(over.red() * share + under.red() * (1 - share)),
        round(over.green() * share + under.green() * (1 - share)),
        round(over.blue() * share + under.blue() * (1 - share)),
    ).rgb()


def _contrast(first: int, second: int) -> float:
    lower, upper = sorted((_luminance(first), _luminance(second)))
    return (upper + 0.05) / (lower + 0.05)


@lru_cache(maxsize=8192)
def _luminance(rgb: int) -> float:
    color = QColor(rgb)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
