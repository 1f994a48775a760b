"""The sheet that derivations are painted on."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.export.derivation.derivation import Derivation
from backpropviz.export.sentences import Translate
from backpropviz.views.explain.derivation_layout import SetFormula, Sheet, lay_out_sheet
from backpropviz.views.formula.drawing import draw_formula
from backpropviz.views.look.lettering import font_of
from backpropviz.views.look.theme import Theme

_MARGIN_PX = 16.0  # at scale 1


class DerivationSheet(QWidget):
    """Shows derivations one below the other, as high as they need to be."""

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = 1.0
        self._translate = translate
        self._derivations: tuple[Derivation, ...] = ()
        self._sheet = Sheet()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def sheet(self) -> Sheet:
        """Return what is painted, and where."""
        return self._sheet

    @property
    def formula_px(self) -> float:
        """Return the size of the formulas, in pixels to the em."""
        return self._sheet.formulas[0].em if self._sheet.formulas else 18.0 * self._scale

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self._lay_out()

    def show_derivations(self, derivations: Sequence[Derivation]) -> None:
        """Show derivations, all of whose pieces are typeset."""
        if tuple(derivations) != self._derivations:
            self._derivations = tuple(derivations)
            self._lay_out()

    def _lay_out(self) -> None:
        margin = _MARGIN_PX * self._scale
        width = max(self.width() - 2 * margin, 100.0)
        letters = self.tr(
            "Written in the usual letters: x what goes in, W weights, b biases, z the sums, a the "
            "outputs of the units, t targets, J the loss; i and k count units, s samples."
        )
        self._sheet = lay_out_sheet(self._derivations, width, self._scale, self._translate, letters)
        height = round(self._sheet.height + 2 * margin) if self._derivations else 0
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme, margin = self._theme, _MARGIN_PX * self._scale
            top, bottom = event.rect().top() - margin, event.rect().bottom() - margin
            for formula in self._sheet.formulas:
                if formula.bottom + formula.em >= top and formula.y - formula.em <= bottom:
                    self._paint_formula(painter, formula, margin)
            for writing in self._sheet.writings:
                if writing.bottom >= top and writing.y <= bottom:
                    painter.setFont(font_of(writing.size_px, writing.is_title))
                    painter.setPen(theme.color("ink" if writing.is_title else "muted"))
                    painter.drawStaticText(
                        QPointF(writing.x + margin, writing.y + margin), writing.text
                    )
            for y in self._sheet.rules:
                rule = QRectF(margin, round(y + margin), self.width() - 2 * margin, 1)
                painter.fillRect(rule, theme.color("hairline"))

    def _paint_formula(self, painter: QPainter, formula: SetFormula, margin: float) -> None:
        ink, em = self._theme.color("ink"), formula.em
        x, y = formula.x + margin, formula.y + margin
        draw_formula(painter, formula.layout, x, y, em, ink)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()
