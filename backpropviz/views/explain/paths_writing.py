"""Texts among the factors: a line at the left or right, sentences that are broken, small tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from backpropviz.views.explain.paths_columns import Frame
from backpropviz.views.explain.paths_scene import Writing
from backpropviz.views.look.lettering import LEFT, RIGHT, width_of
from backpropviz.views.look.rich_text import set_text

TEXT_PX, NUMBER_PX = 12.5, 12.5  # at scale 1


def write(
    frame: Frame,
    text: str,
    y: float,
    height: float,
    *,
    role: str = "ink",
    is_bold: bool = False,
    at_right: bool = False,
) -> None:
    """Add one line of text."""
    size = round(frame.px(NUMBER_PX))
    width = width_of(text, size, is_bold) + 1
    left = frame.right - width if at_right else frame.left
    area = QRectF(left, y, width, height)
    align = RIGHT if at_right else LEFT
    frame.scene.writings.append(Writing(text, area, size, role, is_bold, align))


def add_pair(frame: Frame, y: float, left: str, right: str) -> float:
    """Add a line with a text at each end; return where the next one begins."""
    height = frame.px(20)
    write(frame, left, y, height, role="muted")
    write(frame, right, y, height, is_bold=True, at_right=True)
    return y + height


def add_text(
    frame: Frame, y: float, text: str, role: str = "ink", *, is_bold: bool = False
) -> float:
    """Add sentences, broken where they reach the right; return where they end."""
    size = round(frame.px(TEXT_PX))
    room = frame.right - frame.left
    made = set_text(text, size, is_bold=is_bold, width=room)
    y += frame.px(4)
    area = QRectF(frame.left, y, room, made.size().height())
    frame.scene.writings.append(Writing(text, area, size, role, is_bold, LEFT, made))
    return area.bottom() + frame.px(4)


def add_table(frame: Frame, y: float, rows: Sequence[Sequence[str]]) -> float:
    """Add rows of cells, the first row being the columns' names; return where it ends.

    The first column stands at the left, the others at their right ends.
    """
    size, height, gap = round(frame.px(NUMBER_PX)), frame.px(18), frame.px(14)
    columns = list(zip(*rows, strict=True))
    widths = [max(width_of(cell, size, True) for cell in column) + 1 for column in columns]
    spare = frame.right - frame.left - sum(widths) - gap * (len(widths) - 1)
    if spare < 0:  # smaller rather than cut off
        size = max(round(size * (1 + spare / sum(widths))), 8)
        widths = [width * (1 + spare / sum(widths)) for width in widths]
    for number, row in enumerate(rows):
        x = frame.left
        for index, (cell, width) in enumerate(zip(row, widths, strict=True)):
            area = QRectF(x, y, width, height)
            is_head = number == 0 or index == 0
            frame.scene.writings.append(
                Writing(
                    cell,
                    area,
                    size,
                    "muted" if is_head else "ink",
                    not is_head,
                    RIGHT if index else LEFT,
                )
            )
            x += width + gap
        y += height
    return y + frame.px(3)
