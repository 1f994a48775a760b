"""Contrast of colors as WCAG 2 defines it, and colors that text can be read in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QColor

_SHARES = 20  # of the way from one color to another, tried one after the other


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colors, from 1 to 21."""
    return _contrast(first.rgb(), second.rgb())


def readable(color: QColor, ink: QColor, grounds: Iterable[QColor], least: float) -> QColor:
    """Return a color, mixed with ink until its contrast with all grounds is no less than that."""
    return QColor(_readable(color.rgb(), ink.rgb(), tuple(each.rgb() for each in grounds), least))


def text_on(fill: QColor, inks: Iterable[QColor], least: float) -> QColor:
    """Return the best ink for a fill; where it has too little contrast, black or white."""
    best = max(inks, key=lambda each: contrast(fill, each))
    if contrast(fill, best) >= least:
        return best
    return max((QColor(0, 0, 0), QColor(255, 255, 255)), key=lambda each: contrast(fill, each))


def fill_for_text(fill: QColor, least: float) -> QColor:
    """Return a fill, paler or darker until black or white text on it has so much contrast."""
    black, white = QColor(0, 0, 0), QColor(255, 255, 255)
    if max(contrast(fill, black), contrast(fill, white)) >= least:
        return fill
    ends = ((white, black), (black, white))  # mixed with, and written in
    ways = [readable(fill, end, [text], least) for end, text in ends]
    return min(ways, key=lambda each: abs(each.lightnessF() - fill.lightnessF()))


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


@lru_cache(maxsize=4096)
def _contrast(first: int, second: int) -> float:
    lower, upper = sorted((_luminance(QColor(first)), _luminance(QColor(second))))
    return (upper + 0.05) / (lower + 0.05)


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
