"""The proof of the step's gradient in one line: its mark, and the central difference."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backpropviz.engine.checking.proof import Finding, Proof
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.session.session import Session
from backpropviz.session.showing import Part
from backpropviz.views.look.lettering import LEFT, font_of, width_of
from backpropviz.views.look.proof_mark import paint_mark
from backpropviz.views.look.theme import Theme

_TYPE_PX, _HEIGHT_PX, _MARK_PX = 13.0, 24.0, 8.0
_WRAPPED = (
    Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignVCenter.value
    | Qt.TextFlag.TextWordWrap.value
)
_MORE_DIGITS = 2  # than the gradient itself: where the two differ is to be seen


class ProofLine(QAbstractButton):
    """Follows the session's step; hidden where that is no gradient. A click asks for more."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proof_line")
        self._session = session
        self._theme = theme
        self._scale = 1.0
        self.proof: Proof | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the window
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for signal in (
            session.cursor_changed,
            session.trace_changed,
            session.style_changed,
            session.prediction.changed,
            session.proofs.changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme, self._scale = theme, scale
        self.updateGeometry()
        self.update()

    def refresh(self) -> None:
        """Show the proof of the step at hand."""
        session, step = self._session, self._session.step
        prediction = session.prediction
        is_asked = prediction.asked is not None or prediction.is_over
        proof = None
        if step is not None and not is_asked and session.showing.shows(Part.PROOF):
            proof = session.proofs.proof_of(step.quantity)
        self.proof = proof
        self.setVisible(proof is not None)
        if proof is not None:
            said = self._said(proof)
            if said != self.text():
                self.setText(said)
                self.setAccessibleName(said)
                self.setToolTip(self.tr("Click for the proof of this gradient (P)"))
                self.updateGeometry()
            self.update()

    def _said(self, proof: Proof) -> str:
        if not proof.finding.is_told:
            return self.tr("A central difference cannot tell")
        style = self._session.style
        number = number_text(
            proof.numeric, NumberStyle(style.digits + _MORE_DIGITS, style.decimal_comma)
        )
        if proof.finding is Finding.DISAGREES:
            return self.tr("Central differences give {number} instead").format(number=number)
        return self.tr("Central differences give {number}").format(number=number)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.proof is None:
            return
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self.proof)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, proof: Proof) -> None:
        radius, middle = _MARK_PX * self._scale, self.height() / 2
        paint_mark(painter, QPointF(radius + 2, middle), radius, proof.finding, self._theme)
        left = 2 * radius + 10 * self._scale
        area = QRectF(left, 0, self.width() - left, self.height())
        size = self._type_px
        is_wrong = proof.finding is Finding.DISAGREES
        painter.setFont(font_of(size, is_wrong))
        painter.setPen(self._theme.color("ink" if is_wrong or self.underMouse() else "muted"))
        text = self.text()
        if self._rows() > 1:
            painter.drawText(area, _WRAPPED, text)
            return
        if width_of(text, size, is_wrong) > area.width():
            metrics = painter.fontMetrics()
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, LEFT, text)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def sizeHint(self) -> QSize:
        return QSize(round(200 * self._scale), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(80 * self._scale), self._height)

    @property
    def _height(self) -> int:
        return round(max(_HEIGHT_PX * self._scale, 1.4 * self._theme.least_px) * self._rows())

    @property
    def _type_px(self) -> int:
        return max(round(self._theme.type_px(_TYPE_PX * self._scale)), 8)

    def _rows(self) -> int:
        """Return how many lines it takes: on a wall, where nobody can point at it, two."""
        room = self.width() - (2 * _MARK_PX + 10.0) * self._scale
        fits = width_of(self.text(), self._type_px, True) <= room
        return 1 if fits or not self._theme.least_px else 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
