"""Small labels of the explanation: a quiet formula, the name of a phase, a text with subscripts."""

import html
import re
from math import ceil

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from backpropviz.engine.quantities import Phase
from backpropviz.export.sentences import CONTEXT, PHASES
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.theme import Theme

_INDICES = re.compile("⁾(?=[₀-₉])")
_OF_RICH_TEXT = 2 / 3  # the size that Qt gives to what is lowered
_WORD_JOINER = "\u2060"
_SUBSCRIPT = re.compile(r"(\w|⁾)_(\w+|\w*⁽[^⁾]*⁾\w*)")


class MathLabel(QWidget):
    """Shows one piece of typeset mathematics, quietly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latex = ""
        self._size_px = 15.0
        self._color = QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_look(self, color: QColor, size_px: float) -> None:
        """Draw in this color, `size_px` pixels to the em."""
        self._color, self._size_px = color, size_px
        self._resize()

    def set_latex(self, latex: str) -> None:
        """Show a formula; none if empty."""
        if latex != self._latex:
            self._latex = latex
            self._resize()

    def _resize(self) -> None:
        if not self._latex:
            self.setFixedHeight(0)
        else:
            picture = typeset(self._latex)
            self.setFixedHeight(round((picture.ascent + picture.descent) * self._size_px) + 4)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._latex:
            with QPainter(self) as painter:
                picture = typeset(self._latex)
                size = min(self._size_px, self.width() / max(picture.advance, 0.1))
                picture.draw(painter, 0, picture.ascent * size + 2, size, self._color)


class PhasePill(QLabel):
    """The name of a phase on its color."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0

    def set_scale(self, scale: float) -> None:
        """Leave so much more room around the name; taken up with the next phase."""
        self._scale = scale

    def show_phase(self, phase: Phase | None, theme: Theme) -> None:
        """Show a phase; None hides the pill."""
        self.setVisible(phase is not None)
        if phase is not None:
            self.setText(QCoreApplication.translate(CONTEXT, PHASES[phase]))
            color = theme.phase(phase).name()
            corner, above, aside = (round(each * self._scale) for each in (9, 3, 14))
            shape = f"border-radius: {corner}px; padding: {above}px {aside}px;"
            look = f"background: {color}; color: #12151C; {shape}"
            if look != self.styleSheet():  # setting one costs as much as painting the panel
                self.setStyleSheet(look)


class PlaceLabel(QLabel):
    """Where in the pass a step is: in words, or in figures where words have no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = self._figures = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_place(self, words: str, figures: str = "") -> None:
        """Show a place; figures: the same in short, if there is a shorter way to say it."""
        self._words, self._figures = words, figures or words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        # Before it is shown it has no place yet.
        fits = not self.isVisible() or self._width_of(self._words) <= self.width()
        self.setText(self._words if fits else self._figures)

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 2

    # Qt's events

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._words), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(self._figures), super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def with_subscripts(text: str, least_px: int = 0) -> str:
    """Return plain text, as rich text where something is to be lowered: what follows _ in z_y.

    A line does not end between a symbol's indices, as in a⁽¹⁾₃. least_px: the smallest type.
    """
    text = _INDICES.sub(f"⁾{_WORD_JOINER}", text)
    if not _SUBSCRIPT.search(text):
        return text
    size = f' style="font-size: {ceil(least_px / _OF_RICH_TEXT)}px"' if least_px else ""
    return _SUBSCRIPT.sub(rf"\1<sub{size}>\2</sub>", html.escape(text, quote=False))
