"""Draws the numbers of a graph's picture: plain, outlined, filled, asked, or not computed yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.labels import chip_size
from backpropviz.views.graph.runs import Run, Runs, draw_runs
from backpropviz.views.look.theme import blend

_CORNER: Final = 5.0
_DASHES: Final = [3.0, 3.0]
_UNKNOWN: Final = (Run("?"),)


class ChipPainter:
    """Draws chips in one size of type."""

    def __init__(self, painter: QPainter, label_px: int) -> None:
        self._painter = painter
        self._px = label_px

    def plain(
        self, box: QRectF, runs: Runs, inks: Inks, linked: QColor | None, *, current: bool
    ) -> None:
        """A number on the ground's color, so that no line runs through a digit."""
        self._painter.setPen(QPen(linked, 1.8) if linked is not None else Qt.PenStyle.NoPen)
        self._ground(box, runs, inks.color("selection" if current else "canvas"))
        self._write(box, runs, linked or inks.color("ink" if current else "muted"))

    def outlined(
        self, box: QRectF, runs: Runs, color: QColor, inks: Inks, linked: QColor | None
    ) -> None:
        """A number in a frame."""
        self._painter.setPen(QPen(linked or color, 2.2 if linked else 1.2))
        self._ground(box, runs, inks.color("canvas"))
        self._write(box, runs, linked or color)

    def filled(self, box: QRectF, runs: Runs, color: QColor, inks: Inks) -> None:
        """The number that is being computed."""
        self._painter.setPen(QPen(inks.color("canvas"), 1.5))
        self._ground(box, runs, color)
        ink = inks.theme.text_on(color)
        self._write(box, runs, blend(ink, color, 0.35) if inks.is_dim else ink)

    def asked(self, box: QRectF, runs: Runs, inks: Inks) -> None:
        """A number that somebody is to predict."""
        self._painter.setPen(QPen(inks.color("first_operand"), 1.6))
        self._ground(box, runs, inks.color("glow"))
        self._write(box, runs, inks.color("ink"))

    def unknown(self, box: QRectF, runs: Runs, inks: Inks) -> None:
        """A value that is not computed yet."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._ground(box, runs, inks.color("canvas"))
        self._write(box, runs, inks.color("faint"))

    def missing(self, box: QRectF, toward: float, inks: Inks) -> None:
        """A derivative that is not computed yet: a quiet question mark in a dashed frame.

        It stands where the number will, as near as it can to its node, which is at x = toward.
        """
        half = chip_size(_UNKNOWN, self._px).width() / 2
        left, right = box.left() + half, box.right() - half
        middle = min(max(toward, left), right) if right > left else box.center().x()
        box = QRectF(middle - half, box.top(), 2 * half, box.height())
        pen = QPen(inks.color("control"), 1.0)
        pen.setDashPattern(_DASHES)
        self._painter.setPen(pen)
        self._ground(box, _UNKNOWN, inks.color("canvas"))
        self._write(box, _UNKNOWN, inks.color("faint"))

    def framed(self, box: QRectF, runs: Runs, frame: QColor, inks: Inks, width: float) -> None:
        """A line of numbers in their own colors, above all else."""
        painter = self._painter
        painter.setPen(QPen(inks.color("canvas"), width + 3.0))
        painter.setBrush(inks.color("canvas"))
        painter.drawRoundedRect(box, _CORNER + 1.0, _CORNER + 1.0)
        painter.setPen(QPen(frame, width))
        painter.setBrush(inks.color("surface"))
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        self._write(box, runs, inks.color("ink"))

    def _ground(self, box: QRectF, runs: Runs, color: QColor) -> None:
        size = chip_size(runs, self._px)
        fitted = QRectF(0, 0, min(size.width(), box.width()), box.height())
        fitted.moveCenter(box.center())
        self._painter.setBrush(color)
        self._painter.drawRoundedRect(fitted.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)

    def _write(self, box: QRectF, runs: Runs, color: QColor) -> None:
        draw_runs(self._painter, box, runs, self._px, color)
