"""Paints lines of code and their values."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from backpropviz.views.explain.code_layout import DOTS, PlacedValue
from backpropviz.views.explain.code_scene import CodeScene
from backpropviz.views.explain.code_tokens import letter_width, mono, pieces_of, token_color
from backpropviz.views.explain.code_values import UNKNOWN
from backpropviz.views.look.lettering import RIGHT
from backpropviz.views.panels.painting import PaintedPanel

_BAR_PX = 3.0


class CodePainter:
    """Paints the lines of one scene; code_px, value_px: the sizes of their types."""

    def __init__(
        self, panel: PaintedPanel, painter: QPainter, code_px: int, value_px: float
    ) -> None:
        self._panel = panel
        self._theme = panel.theme
        self._painter = painter
        self._code_px = code_px
        self._value_px = value_px

    def paint(self, scene: CodeScene, seen: QRectF, hovered: int | None) -> None:
        """Paint the lines that are within an area."""
        here = scene.here
        operands = scene.operand_colors(self._theme) if here is not None else {}
        for index, placed in enumerate(scene.layout.lines):
            whole = placed.whole
            if whole.bottom() < seen.top() or whole.top() > seen.bottom():
                continue
            is_here = here is not None and here.line == index
            band = QRectF(0.0, whole.top(), scene.layout.width, whole.height())
            if here is not None and is_here:
                given = self._theme.color("muted")
                self._mark(band, given if here.phase is None else self._theme.phase(here.phase))
            elif index == hovered:
                self._painter.fillRect(band, self._theme.color("ground"))
            text = scene.program.lines[index].text
            self._code(text, placed.code, operands if is_here else {})
            value = scene.placed(index)
            if value is not None:
                self._value(value, emphasized=is_here)

    def _mark(self, band: QRectF, color: QColor) -> None:
        self._painter.fillRect(band, self._theme.color("selection"))
        width = max(_BAR_PX * self._panel.scale, 2.0)
        self._painter.fillRect(QRectF(band.left(), band.top(), width, band.height()), color)

    def _code(self, text: str, box: QRectF, operands: Mapping[str, QColor]) -> None:
        """Write a line of code; the names of operands in their colors."""
        painter, font = self._painter, mono(self._code_px)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        letter = letter_width(self._code_px)
        x = box.left()
        for part, color in self._runs(text, operands):
            painter.setPen(color)
            painter.drawText(QPointF(x, baseline), part)
            x += len(part) * letter

    def _runs(self, text: str, operands: Mapping[str, QColor]) -> list[tuple[str, QColor]]:
        """Return the parts of a line that have a color; the fewer, the faster they are drawn."""
        runs: list[tuple[str, QColor]] = []
        for index, piece in enumerate(pieces_of(text)):
            color = token_color(piece.token, self._theme)
            # The name that a line begins with is what it makes, not what that is made of.
            if index and piece.text in operands:
                color = operands[piece.text]
            if runs and runs[-1][1] is color:
                runs[-1] = (runs[-1][0] + piece.text, color)
            else:
                runs.append((piece.text, color))
        return runs

    def _value(self, placed: PlacedValue, *, emphasized: bool) -> None:
        panel, painter = self._panel, self._painter
        panel.set_font(painter, self._value_px)
        panel.write(painter, placed.shape, placed.value.shape_text, "muted")
        painter.setPen(self._theme.color("control"))
        inset = panel.px(4)
        for x in placed.rules:
            line = placed.shape
            painter.drawLine(QPointF(x, line.top() + inset), QPointF(x, line.bottom() - inset))
        for cell in placed.cells:
            is_asked = cell.cell == placed.value.asked
            if is_asked:
                self._glow(cell.box)
            role = "faint" if cell.text == UNKNOWN else "muted"
            if emphasized or is_asked:
                role = "ink"
            panel.set_font(painter, self._value_px, bold=is_asked)
            panel.write(painter, cell.box, cell.text, role, RIGHT)
        panel.set_font(painter, self._value_px)
        for box in placed.dots:
            panel.write(painter, box, DOTS, "muted")

    def _glow(self, box: QRectF) -> None:
        margin = self._panel.px(3)
        around = box.adjusted(-margin, self._panel.px(1.5), margin, -self._panel.px(1.5))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color("glow"))
        self._painter.drawRoundedRect(around, self._panel.px(4), self._panel.px(4))
