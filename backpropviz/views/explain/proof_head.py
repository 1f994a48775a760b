"""The gradient in question: what backpropagation says, the central difference, and the verdict."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent, QStaticText
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.checking.proof import Finding, Proof
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import MINUS
from backpropviz.session.session import Session
from backpropviz.views.explain import proof_words as words
from backpropviz.views.look.lettering import LEFT, width_of
from backpropviz.views.look.proof_mark import paint_mark
from backpropviz.views.look.rich_text import set_text
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel

_HEIGHT, _TITLE_PX, _SENTENCE_PX = 92.0, 17.0, 12.0  # at scale 1; the sentence comes below
_LINE_PX, _NUMBERS_PX, _NUMBER_PX = 18.0, 126.0, 14.0  # of a row; the numbers behind the names


class Row(NamedTuple):
    """A line of the head; alike: so many characters are those of the line above."""

    name: str
    number: str
    alike: int = 0


class ProofHead(PaintedPanel):
    """Shows one proof, or says why there is none."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.title = ""
        self.setAccessibleName(self.tr("Proof"))
        self.rows: tuple[Row, ...] = ()
        self.sentence = ""
        self.finding: Finding | None = None
        self._hint = ""
        self._sentence: QStaticText | None = None
        self._is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        self.update()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self._break_sentence()

    def show_proof(self, proof: Proof, hint: str) -> None:
        """Show a proof; hint: said of the numbers where the mouse rests."""
        notation, style = self.session.notation, self.session.style
        first, second = words.pair_texts(proof, style)
        alike = words.n_alike(first, second) if proof.agrees else 0
        rows = (
            Row(self._analytic_name(proof.quantity), first),
            Row(self.tr("central difference"), second, alike),
            Row(self.tr("relative error"), words.error_text(proof.relative_error, style)),
        )
        sentence = words.sentence_of(proof, notation, style)
        self._show(notation.text(proof.quantity), rows, sentence, proof.finding, hint)

    def show_hidden(self, gradient: Quantity, sentence: str) -> None:
        """Show that a number is not to be shown yet."""
        rows = (Row(self._analytic_name(gradient), "?"), Row(self.tr("central difference"), "?"))
        self._show(self.session.notation.text(gradient), rows, sentence, None, "")

    def show_sentence(self, sentence: str) -> None:
        """Say why there is no proof."""
        self._show("", (), sentence, None, "")

    def _analytic_name(self, gradient: Quantity) -> str:
        """Return what gives the number that is proven."""
        match gradient.kind:
            case Kind.LOCAL:
                return self.tr("by its rule")
            case Kind.TANGENT:
                return self.tr("forward mode")
        return self.tr("backpropagation")

    def _show(
        self,
        title: str,
        rows: tuple[Row, ...],
        sentence: str,
        finding: Finding | None,
        hint: str,
    ) -> None:
        now = (title, rows, sentence, finding, hint)
        if now == (self.title, self.rows, self.sentence, self.finding, self._hint):
            return
        self.title, self.rows, self.sentence, self.finding, self._hint = now
        verdict = "" if finding is None else words.verdict_word(finding)
        numbers = ", ".join(f"{row.name} {row.number}" for row in rows)
        said = [part for part in (title, verdict, numbers, sentence) if part]
        self.setAccessibleName(title or self.tr("Proof"))
        self.setAccessibleDescription("; ".join(said))
        self._break_sentence()

    def hint_at(self, point: QPointF) -> str:
        return self._hint

    def paint(self, painter: QPainter) -> None:
        if not self.title:
            self.write_sentence(painter, QRectF(self.rect()), self.sentence)
            return
        left, right = self.px(14), self.width() - self.px(14)
        text = left + self.px(46)
        if self.finding is not None:
            center = QPointF(left + self.px(15), self.px(29))
            paint_mark(painter, center, self.px(15), self.finding, self.theme)
        top, line = self.px(6), self.px(25)
        self.set_font(painter, _TITLE_PX, bold=True)
        painter.setPen(self.theme.color("ink"))
        name = set_text(self.title, round(self.px(_TITLE_PX)), is_bold=True)
        painter.drawStaticText(QPointF(text, top + (line - name.size().height()) / 2), name)
        if self.finding is not None:
            after = text + name.size().width() + self.px(10)
            self.set_font(painter, 13, bold=self.finding is Finding.DISAGREES)
            word = words.verdict_word(self.finding)
            self.write(painter, QRectF(after, top + self.px(2), right - after, line), word, "muted")
        top += line + self.px(2)
        line = self.px(_LINE_PX)
        for row in self.rows:
            self._paint_row(painter, row, QRectF(text, top, right - text, line))
            top += 2 * line if self._is_narrow else line
        if self._sentence is not None:
            self.set_font(painter, _SENTENCE_PX)
            painter.setPen(self.theme.color("muted"))
            painter.drawStaticText(QPointF(left, self._above - self.px(2)), self._sentence)

    def _paint_row(self, painter: QPainter, row: Row, area: QRectF) -> None:
        self.set_font(painter, 12.5)
        self.write(painter, area, row.name, "muted")
        self.set_font(painter, _NUMBER_PX, bold=True)
        # Their first digits stand below one another.
        number = area.translated(self.px(_NUMBERS_PX), 0)
        if self._is_narrow:
            number = area.translated(0, area.height())
        if not row.number.startswith(MINUS):
            number.translate(self.text_width(MINUS), 0)
        alike = row.alike or len(row.number)
        painter.setPen(self.theme.color("ink"))
        painter.drawText(number, LEFT, row.number[:alike])
        if alike < len(row.number):
            number.translate(self.text_width(row.number[:alike]), 0)
            painter.setPen(self.theme.color("muted"))
            painter.drawText(number, LEFT, row.number[alike:])

    def _break_sentence(self) -> None:
        """Break the sentence where it reaches the right, and take the height that this needs."""
        height = self._needed
        self._sentence = None
        self._is_narrow = self._has_no_room_beside()
        if self.title and self.sentence:
            width = self.width() - 2 * self.px(14)
            self._sentence = set_text(self.sentence, round(self.px(_SENTENCE_PX)), width=width)
        if self._needed != height:
            self.updateGeometry()
        self.update()

    @property
    def _needed(self) -> int:
        below = self.px(18) if self._sentence is None else self._sentence.size().height()
        return round(self._above + below)

    @property
    def _above(self) -> float:
        """Return how much is needed above the sentence."""
        more = len(self.rows) * self.px(_LINE_PX) if self._is_narrow else 0.0
        return self.px(_HEIGHT) + more

    def _has_no_room_beside(self) -> bool:
        """Say whether numbers have to stand below their names."""
        size = max(round(_NUMBER_PX * self.scale), 8, self.theme.least_px)
        numbers = (MINUS + row.number.removeprefix(MINUS) for row in self.rows)
        widest = max((width_of(number, size, True) for number in numbers), default=0.0)
        return self.px(60 + _NUMBERS_PX + 14) + widest > self.width()

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_sentence()

    def sizeHint(self) -> QSize:
        return QSize(round(self.px(360)), self._needed)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.px(220)), self._needed)
