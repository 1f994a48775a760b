"""Where labels may stand: not on one another, on a node or on an arrow's head; best on no line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF

_NEAR_PX: Final = 2.0  # of a label, another may not be
_AT_A_TIME: Final = 4
_LATER: Final = 0.3  # points of lines: how much less a later place is wanted


class Room:
    """What is taken of a picture. Lines may run below labels, but better do not.

    within: labels stand in there. points: of all lines; owners: for each point, its edge.
    """

    def __init__(self, within: QRectF) -> None:
        self._within = within
        self._boxes = np.zeros((64, 4))
        self._count = 0
        self._points = np.zeros((0, 2))
        self._owners = np.zeros(0, dtype=np.intp)

    def copy(self) -> Room:
        """Return another one in which the same is taken."""
        other = Room(self._within)
        other._boxes, other._count = self._boxes.copy(), self._count
        other._points, other._owners = self._points, self._owners
        return other

    def add_lines(self, lines: Iterable[tuple[int, Sequence[QPointF]]]) -> None:
        """Take note of lines: the number of an edge, and points on it."""
        points: list[tuple[float, float]] = []
        owners: list[int] = []
        for owner, line in lines:
            points += [(point.x(), point.y()) for point in line]
            owners += [owner] * len(line)
        self._points = np.array(points).reshape(-1, 2)
        self._owners = np.array(owners, dtype=np.intp)

    def take(self, box: QRectF) -> None:
        """Let nothing else stand in a box."""
        if self._count == len(self._boxes):
            self._boxes = np.concatenate([self._boxes, np.zeros_like(self._boxes)])
        self._boxes[self._count] = (box.left(), box.top(), box.right(), box.bottom())
        self._count += 1

    def are_free(self, boxes: Sequence[QRectF]) -> list[bool]:
        """Say of each box whether nothing stands in it, and it lies within the picture."""
        if not boxes:
            return []
        edges = [(box.left(), box.top(), box.right(), box.bottom()) for box in boxes]
        lefts, tops, rights, bottoms = np.array(edges).T[:, :, None]
        left, top, right, bottom = self._boxes[: self._count].T[:, None, :]
        taken = (
            (left < rights + _NEAR_PX)
            & (right > lefts - _NEAR_PX)
            & (top < bottoms + _NEAR_PX)
            & (bottom > tops - _NEAR_PX)
        ).any(axis=1)
        inside = [self._within.contains(box) for box in boxes]
        return [
            is_inside and not is_taken
            for is_inside, is_taken in zip(inside, taken.tolist(), strict=True)
        ]

    def lines_below(self, box: QRectF, own: int = -1) -> int:
        """Return how many points of lines, other than of an edge of its own, lie in a box."""
        if not len(self._points):
            return 0
        x, y = self._points.T
        inside = (x > box.left()) & (x < box.right()) & (y > box.top()) & (y < box.bottom())
        return int(np.count_nonzero(inside & (self._owners != own)))

    def best(
        self, boxes: Iterable[QRectF], own: int = -1, most_lines: int | None = None
    ) -> QRectF | None:
        """Return, of the boxes that are free, one with the fewest lines below; the first of like.

        most_lines: points of lines below it, at the most. It is not taken yet.
        """
        chosen, fewest, order = None, 0.0, 0
        waiting = iter(boxes)
        # Some at a time: mostly one of the first is free, and no more need to be looked at.
        while some := list(islice(waiting, _AT_A_TIME)):
            for box, is_free in zip(some, self.are_free(some), strict=True):
                order += 1
                if not is_free:
                    continue
                lines = self.lines_below(box, own)
                if most_lines is not None and lines > most_lines:
                    continue
                if lines == 0:
                    return box if chosen is None or _LATER * order < fewest else chosen
                if chosen is None or lines + _LATER * order < fewest:
                    chosen, fewest = box, lines + _LATER * order
        return chosen
