"""The number that is asked about, written out: its symbol, its value, and how it is made."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.quantities import Quantity
from backpropviz.export.numbers import number_text
from backpropviz.session.session import Session
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.lettering import LEFT
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel

_HEIGHT_PX, _MARGIN_PX, _EM_PX = 27.0, 14.0, 15.5
_NARROW_PX = 340.0  # for large type: there the words have two lines of their own


class MatrixReadout(PaintedPanel):
    """Shows one quantity; `tell` says which."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("matrix_readout")
        self.setAccessibleName(self.tr("The number that is pointed at"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._latex = ""
        self._value = self._words = ""

    def tell(self, quantity: Quantity | None, words: str, *, unseen: bool) -> None:
        """Write a quantity out; none: the words alone. unseen: its number is not to be read yet."""
        self._latex = self._value = ""
        self._words = words
        name = ""
        if quantity is not None:
            symbol = self.session.notation.symbol(quantity)
            self._latex, name = symbol.inline_latex, symbol.text
            value = self.session.network_trace.value(quantity)
            self._value = "?" if unseen else number_text(value, self.session.style)
        said = f"{name} = {self._value}. {words}" if name else words
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self.update()

    @property
    def text(self) -> str:
        """Return what is written, as plain text."""
        return self.accessibleDescription()

    def hint_at(self, point: QPointF) -> str:
        return self.text

    def refresh(self) -> None:
        self.update()

    def paint(self, painter: QPainter) -> None:
        margin, size, high = self.px(_MARGIN_PX), self.px(_EM_PX), self._line_height
        painter.fillRect(QRectF(0, 0, self.width(), 1), self.theme.color("hairline"))
        x = margin
        if self._latex:
            symbol = typeset(self._latex)
            baseline = high / 2 + self.px(5)
            symbol.draw(painter, x, baseline, size, self.theme.color("ink"))
            x += symbol.advance * size + self.px(6)
            self.set_font(painter, 13.5, bold=True)
            value = f"= {self._value}"
            self.write(painter, self._rest(x, 1), value)
            x += self.text_width(value) + self.px(12)
        self.set_font(painter, 12)
        below = self._latex and self._is_narrow
        if below:
            painter.setPen(self.theme.color("muted"))
            flags = LEFT | Qt.TextFlag.TextWordWrap
            painter.drawText(self._rest(margin, high, 2), flags, self._words)
        else:
            self.write(painter, self._rest(x, 1), self._words, "muted")

    def _rest(self, x: float, top: float, lines: int = 1) -> QRectF:
        width = max(self.width() - x - self.px(_MARGIN_PX), 0)
        return QRectF(x, top, width, lines * self._line_height - 1)

    @property
    def _is_narrow(self) -> bool:
        return bool(self.theme.least_px) and self.width() < self.px(_NARROW_PX)

    @property
    def _line_height(self) -> float:
        return self.height() / self._lines

    @property
    def _lines(self) -> int:
        return 3 if self._is_narrow else 1

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(self.px(200)), round(self._lines * self.px(_HEIGHT_PX)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
