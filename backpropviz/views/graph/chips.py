"""Draws the numbers of a graph's picture: plain, outlined, filled, asked, or not computed yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from backpropviz.views.graph.inks import Inks
from backpropviz.views.graph.labels import chip_size
from backpropviz.views.look.lettering import CENTER, LEFT, font_of, width_of
from backpropviz.views.look.theme import blend

_CORNER = 5.0
_ON_LIGHT, _ON_DARK = QColor("#12151C"), QColor("#FFFFFF")


class Piece(NamedTuple):
    """A part of a line of text, in a color of its own."""

    text: str
    color: QColor


def pieces_size(pieces: Sequence[Piece], label_px: int) -> QSizeF:
    """Return the size of a chip around pieces of text."""
    wide = sum(width_of(piece.text, label_px, True) for piece in pieces)
    return QSizeF(wide + 0.9 * label_px, chip_size("0", label_px).height())


class ChipPainter:
    """Draws chips in one size of type."""

    def __init__(self, painter: QPainter, label_px: int) -> None:
        self._painter = painter
        self._px = label_px

    def plain(
        self, box: QRectF, text: str, inks: Inks, linked: QColor | None, *, current: bool
    ) -> None:
        """A number on the ground's color, so that no line runs through a digit."""
        painter = self._painter
        painter.setPen(QPen(linked, 1.8) if linked is not None else Qt.PenStyle.NoPen)
        painter.setBrush(inks.color("selection" if current else "canvas"))
        painter.drawRoundedRect(self._fitted(box, text), _CORNER, _CORNER)
        self._write(box, text, linked or inks.color("ink" if current else "muted"), bold=True)

    def outlined(
        self, box: QRectF, text: str, color: QColor, inks: Inks, linked: QColor | None
    ) -> None:
        """A number in a frame."""
        painter = self._painter
        painter.setPen(QPen(linked or color, 2.2 if linked else 1.2))
        painter.setBrush(inks.color("canvas"))
        inner = self._fitted(box, text).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, _CORNER, _CORNER)
        self._write(box, text, linked or color, bold=True)

    def filled(self, box: QRectF, text: str, color: QColor, inks: Inks) -> None:
        """The number that is being computed."""
        painter = self._painter
        painter.setPen(QPen(inks.color("canvas"), 1.5))
        painter.setBrush(color)
        painter.drawRoundedRect(self._fitted(box, text), _CORNER, _CORNER)
        ink = _ON_LIGHT if color.lightnessF() > 0.5 else _ON_DARK
        self._write(box, text, blend(ink, color, 0.35) if inks.is_dim else ink, bold=True)

    def asked(self, box: QRectF, text: str, inks: Inks) -> None:
        """A number that somebody is to predict."""
        painter = self._painter
        painter.setPen(QPen(inks.color("first_operand"), 1.6))
        painter.setBrush(inks.color("glow"))
        painter.drawRoundedRect(self._fitted(box, text), _CORNER, _CORNER)
        self._write(box, text, inks.color("ink"), bold=True)

    def unknown(self, box: QRectF, text: str, inks: Inks, *, framed: bool) -> None:
        """What is not computed yet: a quiet question mark, dashed where there will be a frame."""
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        if framed:
            pen = QPen(inks.color("control"), 1.0)
            pen.setDashPattern([3.0, 3.0])
            painter.setPen(pen)
        painter.setBrush(inks.color("canvas"))
        painter.drawRoundedRect(self._fitted(box, text), _CORNER, _CORNER)
        self._write(box, text, inks.color("faint"), bold=False)

    def pieces(
        self, box: QRectF, pieces: Sequence[Piece], frame: QColor, inks: Inks, width: float
    ) -> None:
        """A line of numbers in their colors."""
        painter = self._painter
        painter.setPen(QPen(inks.color("canvas"), width + 3.0))
        painter.setBrush(inks.color("canvas"))
        painter.drawRoundedRect(box, _CORNER + 1.0, _CORNER + 1.0)
        painter.setPen(QPen(frame, width))
        painter.setBrush(inks.color("surface"))
        painter.drawRoundedRect(box, _CORNER, _CORNER)
        painter.setFont(font_of(self._px, True))
        left = box.center().x() - sum(width_of(p.text, self._px, True) for p in pieces) / 2
        for piece in pieces:
            wide = width_of(piece.text, self._px, True)
            painter.setPen(piece.color)
            painter.drawText(QRectF(left, box.top(), wide + 2.0, box.height()), LEFT, piece.text)
            left += wide

    def _fitted(self, box: QRectF, text: str) -> QRectF:
        size = chip_size(text, self._px)
        fitted = QRectF(0, 0, min(size.width(), box.width()), box.height())
        fitted.moveCenter(QPointF(box.center()))
        return fitted

    def _write(self, box: QRectF, text: str, color: QColor, *, bold: bool) -> None:
        self._painter.setPen(color)
        self._painter.setFont(font_of(self._px, bold))
        self._painter.drawText(box, CENTER, text)
