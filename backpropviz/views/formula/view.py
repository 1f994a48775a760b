"""The formula of a step, typeset; every factor has its color and leads to where it comes from."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.quantities import Quantity
from backpropviz.export.formula.formula import Formula, line_text
from backpropviz.views.controls.own_keys import is_plain
from backpropviz.views.formula.drawing import draw_formula
from backpropviz.views.formula.layout import FormulaLayout, lay_out
from backpropviz.views.look.theme import Theme

_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormulaView(QWidget):
    """Shows one formula; `quantity_clicked` tells which factor was clicked.

    Come to with Tab, Left and Right go from factor to factor, and Return clicks.
    """

    quantity_clicked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size_px = 22.0
        self._formula: Formula | None = None
        self._colors: Mapping[Quantity, QColor] = {}
        self._layout: FormulaLayout | None = None
        self._shrink = 1.0
        self._hovered: Quantity | None = None
        self._at: int | None = None  # which of the factors the keys are at
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrows to the window
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme, size_px: float) -> None:
        """Draw in another theme, `size_px` to the em."""
        self._theme = theme
        self._size_px = size_px
        self._lay_out()

    def set_formula(self, formula: Formula | None, colors: Mapping[Quantity, QColor]) -> None:
        """Show a formula, its quantities in these colors (the others in ink)."""
        if formula is None and self._formula is None:
            return
        self._formula = formula
        self._colors = colors
        self._hovered = self._at = None
        self.setAccessibleDescription("" if formula is None else _spoken(formula))
        self._lay_out()

    @property
    def em_px(self) -> float:
        """Return the size it is drawn in: smaller where a line cannot be broken enough."""
        return self._size_px * self._shrink

    def prepare(self, formula: Formula) -> None:
        """Lay a formula out ahead of time, so that it comes at once when it is shown."""
        lay_out(formula, self._available_em())

    def _available_em(self) -> float:
        return max(self.width(), 120) / self._size_px

    def _lay_out(self) -> None:
        if self._formula is None:
            self._layout = None
            self.setFixedHeight(0)
            return
        available = self._available_em()
        self._layout = lay_out(self._formula, available)
        # A single unbreakable line that is still too long shrinks rather than being cut off.
        self._shrink = min(1.0, available / max(self._layout.width + 0.05, 0.1))
        height = round(self._layout.height * self._size_px * self._shrink) + 4
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    def _glyph_boxes(self) -> list[tuple[QRectF, Quantity]]:
        em = self._size_px * self._shrink
        boxes: list[tuple[QRectF, Quantity]] = []
        if self._layout is not None:
            for glyph in self._layout.glyphs:
                if glyph.quantity is not None:
                    box = glyph.box
                    area = QRectF(box.x() * em, box.y() * em, box.width() * em, box.height() * em)
                    boxes.append((area.adjusted(-2, -4, 2, 4), glyph.quantity))
        return boxes

    def _quantity_at(self, point: QPointF) -> Quantity | None:
        return next(
            (quantity for box, quantity in self._glyph_boxes() if box.contains(point)), None
        )

    def _factors(self) -> list[Quantity]:
        """Return what can be gone to, in the order of print."""
        return list(dict.fromkeys(quantity for _, quantity in self._glyph_boxes()))

    def _marked(self) -> Quantity | None:
        """Return what the keys are at, or else the mouse is on."""
        factors = self._factors()
        if self.hasFocus() and self._at is not None and self._at < len(factors):
            return factors[self._at]
        return self._hovered

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._layout is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            em = self._size_px * self._shrink
            ink = self._theme.color("ink")
            draw_formula(painter, self._layout, 0.0, 0.0, em, ink, self._colors)
            marked = self._marked()
            if marked is not None:
                color = self._colors.get(marked, ink)
                painter.setPen(QPen(color, 3.0 if self.hasFocus() else 1.0))
                for box, quantity in self._glyph_boxes():
                    if quantity == marked:
                        painter.drawLine(box.bottomLeft(), box.bottomRight())
            elif self.hasFocus():
                painter.setPen(QPen(self._theme.color("focus"), 2.0))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in (*_ARROWS, *_CHOOSE)
            and is_plain(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._at is None:  # what is computed leads nowhere: at first, at what it is made of
            places = [i for i, each in enumerate(self._factors()) if each in self._colors]
            self._at = places[0] if places else 0
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        factors, key = self._factors(), Qt.Key(event.key())
        if key in _ARROWS and factors:
            self._at = min(max((self._at or 0) + _ARROWS[key], 0), len(factors) - 1)
            self.update()
        elif key in _CHOOSE and (marked := self._marked()) is not None:
            self.quantity_clicked.emit(marked)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._quantity_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            shape = Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        quantity = self._quantity_at(event.position())
        if quantity is not None:
            self.quantity_clicked.emit(quantity)

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())


def _spoken(formula: Formula) -> str:
    """Return a formula as text, for who does not see it."""
    lines = (formula.left, formula.symbols, formula.numbers, formula.result)
    return " = ".join(dict.fromkeys(filter(None, map(line_text, lines))))
