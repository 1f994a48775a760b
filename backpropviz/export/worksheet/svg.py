"""A drawing as SVG that stands within a page."""

from __future__ import annotations

import html
from typing import Final

from backpropviz.export.worksheet.drawing import Box, Circle, Drawing, Item, Label, Stroke

_HEAD: Final = (
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" '
    'markerHeight="7" orient="auto"><path d="M0 1L8 4L0 7z"/></marker></defs>'
)


def svg_picture(drawing: Drawing, text: str) -> str:
    """Return the picture; text: what it shows, for those who do not see it."""
    said = html.escape(text, quote=True)
    size = f'viewBox="-2 -2 {drawing.width + 4:g} {drawing.height + 4:g}"'
    style = f'style="width:100%;max-width:{drawing.width * 1.35:.0f}px"'
    items = "\n".join(map(_drawn, drawing.items))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style} role="img" '
        f'aria-label="{said}" stroke="#000" fill="#000">\n{_HEAD}\n{items}\n</svg>'
    )


def _drawn(item: Item) -> str:
    match item:
        case Stroke():
            points = " ".join(f"{point.x:.1f},{point.y:.1f}" for point in item.points)
            arrow = ' marker-end="url(#arrow)"' if item.arrow else ""
            return f'<polyline points="{points}" fill="none" stroke-width="0.8"{arrow}/>'
        case Circle():
            x, y = item.center
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{item.radius:g}" fill="#fff"/>'
        case Box():
            dashed = ' stroke-dasharray="2.5 2"' if item.dashed else ""
            return (
                f'<rect x="{item.left:.1f}" y="{item.top:.1f}" width="{item.width:.1f}" '
                f'height="{item.height:.1f}" rx="2" fill="#fff" stroke-width="0.8"{dashed}/>'
            )
        case Label():
            return _label(item)


def _label(item: Label) -> str:
    x, y = item.at
    back = ""
    if item.on_line:
        half, tall = item.half_width + 1.5, item.size + 2
        back = (
            f'<rect x="{x - half:.1f}" y="{y - tall / 2:.1f}" width="{2 * half:.1f}" '
            f'height="{tall:g}" fill="#fff" stroke="none"/>'
        )
    return (
        f'{back}<text x="{x:.1f}" y="{y:.1f}" dy="0.35em" text-anchor="middle" '
        f'font-size="{item.size:g}" stroke="none">{html.escape(item.text)}</text>'
    )
