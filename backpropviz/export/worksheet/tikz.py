"""A drawing as a TikZ picture."""

from __future__ import annotations

from backpropviz.export.worksheet.drawing import Box, Circle, Drawing, Item, Label, Point, Stroke


def tikz_picture(drawing: Drawing) -> str:
    """Return the picture; TikZ counts upward, drawings downward."""
    lines = "\n".join(f"  {_drawn(item)}" for item in drawing.items)
    return f"\\begin{{tikzpicture}}[x=1bp,y=-1bp]\n{lines}\n\\end{{tikzpicture}}"


def _drawn(item: Item) -> str:
    match item:
        case Stroke():
            arrow = "[->]" if item.arrow else ""
            return rf"\draw{arrow} " + " -- ".join(map(_at, item.points)) + ";"
        case Circle():
            return rf"\draw[fill=white] {_at(item.center)} circle [radius={item.radius:g}bp];"
        case Box():
            dashed = ",dashed" if item.dashed else ""
            far = Point(item.left + item.width, item.top + item.height)
            return (
                rf"\draw[fill=white{dashed}] {_at(Point(item.left, item.top))} "
                f"rectangle {_at(far)};"
            )
        case Label():
            white = ",fill=white" if item.on_line else ""
            size = rf"font=\fontsize{{{item.size:g}}}{{{item.size + 2:g}}}\selectfont"
            return rf"\node[inner sep=1pt{white},{size}] at {_at(item.at)} {{${item.latex}$}};"


def _at(point: Point) -> str:
    return f"({point.x:.1f},{point.y:.1f})"
