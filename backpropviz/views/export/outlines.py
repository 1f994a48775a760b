"""Makes an SVG file of Qt's look the same everywhere: text as outlines, lines in their width."""

from __future__ import annotations

import html
import re
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QPainterPath

# As QSvgGenerator writes it: one line of attributes, then the text.
_TEXT = re.compile(
    r'<text (?P<look>[^>]*?)xml:space="preserve" x="(?P<x>[^"]*)" y="(?P<y>[^"]*)" '
    r'font-family="(?P<family>[^"]*)" font-size="(?P<size>[^"]*)" font-weight="(?P<weight>[^"]*)" '
    r'font-style="(?P<style>[^"]*)"[^>]*>(?P<text>[^<]*)</text>',
    re.DOTALL,
)
# Lines that keep their width in a group that is scaled, which not every viewer knows of.
_SCALED = re.compile(
    r'(?P<head><g [^>]*?transform="matrix\()(?P<matrix>[^)]*)(?P<rest>\)"[^>]*>)'
    r'(?P<lines>(?:\s*<path vector-effect="non-scaling-stroke"[^>]*/>)+)(?=\s*</g>)'
)
_POINTS = re.compile(r' d="([^"]*)"')
_POINT = re.compile(r"(-?[\d.]+(?:e[-+]?\d+)?),(-?[\d.]+(?:e[-+]?\d+)?)")


def unscaled(svg: str) -> str:
    """Return an SVG whose lines of a fixed width lie in no group that is scaled."""
    return _SCALED.sub(_placed, svg)


def _placed(found: re.Match[str]) -> str:
    a, b, c, d, e, f = map(float, found["matrix"].split(","))

    def move(point: re.Match[str]) -> str:
        x, y = float(point[1]), float(point[2])
        return f"{a * x + c * y + e:.2f},{b * x + d * y + f:.2f}"

    def redraw(points: re.Match[str]) -> str:
        return f' d="{_POINT.sub(move, points[1])}"'

    lines = _POINTS.sub(redraw, found["lines"]).replace("non-scaling-stroke", "none")
    return f"{found['head']}1,0,0,1,0,0{found['rest']}{lines}"


def outlined(svg: str) -> str:
    """Return an SVG whose text is drawn as paths; what it says is kept as their label."""
    return _TEXT.sub(_path_of, svg)


def _path_of(found: re.Match[str]) -> str:
    text = html.unescape(found["text"])
    if not text.strip():
        return ""
    font = _font(found["family"], found["size"], found["weight"], found["style"])
    path = QPainterPath()
    path.addText(QPointF(float(found["x"]), float(found["y"])), font, text)
    label = html.escape(text.strip())
    return f'<path {found["look"]}role="img" aria-label="{label}" d="{_data(path)}"/>'


@lru_cache(maxsize=256)
def _font(family: str, size: str, weight: str, style: str) -> QFont:
    font = QFont(html.unescape(family))
    if not QFontInfo(font).exactMatch() and "mono" in family.lower():
        # A list of fonts of which only the first is written; all of them are of one width.
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    # Not rounded: an export may be at any scale.
    font.setPixelSize(max(round(float(size.removesuffix("px"))), 1))
    font.setWeight(QFont.Weight(int(weight)))
    font.setItalic(style != "normal")
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _data(path: QPainterPath) -> str:
    """Return the path in SVG's words."""
    words: list[str] = []
    index, count = 0, path.elementCount()
    while index < count:
        element = path.elementAt(index)
        at = f"{element.x:.2f},{element.y:.2f}"
        if element.isMoveTo():
            words.append(("Z" if words else "") + f"M{at}")
        elif element.isLineTo():
            words.append(f"L{at}")
        else:
            second, end = path.elementAt(index + 1), path.elementAt(index + 2)
            words.append(f"C{at} {second.x:.2f},{second.y:.2f} {end.x:.2f},{end.y:.2f}")
            index += 2
        index += 1
    return "".join(words) + "Z" if words else ""
