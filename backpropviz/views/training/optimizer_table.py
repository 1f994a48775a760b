"""The numbers of an update of one parameter, line by line; each leads to the step it is from."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.update_parts import UpdatePart, update_parts
from backpropviz.export.formula.optimizer_formulas import letter_quantity
from backpropviz.export.numbers import number_text
from backpropviz.session.session import Session
from backpropviz.views.look.lettering import CENTER, LEFT, RIGHT, width_of
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel
from backpropviz.views.panels.parameter import ParameterChoice

_WIDEST = 340.0
_LETTERS = {"m_hat": "m\u0302", "s_hat": "s\u0302", "step": "Δw", "lr": "η"}
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class UpdateTable(PaintedPanel):
    """Shows `session.moment.update` for the parameter that is chosen."""

    keys = frozenset({*_CHOOSE, *_MOVES})

    def __init__(
        self, session: Session, theme: Theme, choice: ParameterChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, theme, parent)
        self._choice = choice
        self.parts: tuple[UpdatePart, ...] = ()
        self._head, self._line = 38.0, 17.0
        self._row = 0  # the keyboard's
        self._hovered: int | None = None
        self.setAccessibleName(self.tr("Numbers of the update"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        moment = self.session.moment
        optimizer = moment.setup.optimizer
        *made, step, new = update_parts(optimizer, moment.update, self._choice.index)
        rate = UpdatePart("lr", None, optimizer.hyperparameters.learning_rate)
        parts = (*made, rate, step, new)
        if len(parts) != len(self.parts):
            self._row = 0
            self.updateGeometry()
        self.parts = parts
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Take less room: without the line that says what can be done."""
        self._head, self._line = (21.0, 15.5) if compact else (38.0, 17.0)
        self.updateGeometry()
        self.update()

    def texts(self) -> list[tuple[str, str, str, str]]:
        """Return the rows as written: what it is, its letter, the number before, and after."""
        style = self.session.style
        return [
            (
                self._words(part),
                _LETTERS.get(part.name, part.name),
                "" if part.before is None else number_text(part.before, style),
                number_text(part.after, style),
            )
            for part in self.parts
        ]

    def show_row(self, row: int) -> None:
        """Go to the step that makes the number of a row."""
        self.session.trainer.pause()
        self.session.show_quantity(self._quantity(self.parts[row].name))

    def color_of(self, name: str) -> QColor:
        """Return the color that links a letter with the formulas."""
        index = {"g": 0, "v": 1, "m": 1, "m_hat": 1, "s": 2, "s_hat": 2}.get(name)
        return self.theme.color("ink") if index is None else self.theme.operand(index)

    def letter_colors(self) -> dict[Quantity, QColor]:
        """Return the colors of the letters in the formulas."""
        return {
            letter_quantity(name, new=new): self.color_of(name)
            for name in ("g", "v", "m", "s")
            for new in (False, True)
        }

    def hint_at(self, point: QPointF) -> str:
        row = self._row_at(point)
        if row is None:
            return ""
        what = self.tr("Click for the step that makes it.")
        return f"{self._explanation(self.parts[row])}\n{what}"

    def paint(self, painter: QPainter) -> None:
        self._paint_head(painter)
        left, right = self.px(12), min(self.width() - self.px(12), self.px(_WIDEST))
        line = self.px(self._line)
        arrow, names = self.px(18), self._names_width
        # Columns of equal width whatever the numbers are: nothing moves while it trains.
        number = min(self.px(78), (right - left - names - self.px(14)) / 2)
        for row, (words, letter, before, after) in enumerate(self.texts()):
            part, top = self.parts[row], self.px(self._head) + row * line
            if row == self._hovered:
                painter.fillRect(QRectF(0, top, self.width(), line), self.theme.color("ground"))
            last = part.name == "w"
            if last:
                painter.setPen(QPen(self.theme.color("hairline"), 1.0))
                painter.drawLine(QPointF(left, top), QPointF(right, top))
            self.set_font(painter, 12, bold=last)
            after_box = QRectF(right - number, top, number, line)
            before_box = after_box.translated(-number - arrow, 0)
            letter_box = QRectF(before_box.left() - self.px(8), top, self.px(30), line)
            letter_box.moveLeft(min(letter_box.left(), left + names))
            words_box = QRectF(left, top, letter_box.left() - left - self.px(4), line)
            self.write(painter, words_box, words, "ink" if last else "muted")
            if before:
                self.write(painter, before_box, before, "ink", RIGHT)
                between = QRectF(before_box.right(), top, arrow, line)
                self.write(painter, between, "→", "muted", CENTER)
            self.set_font(painter, 12, bold=True)
            self.write(painter, after_box, after, "ink", RIGHT)
            painter.setPen(self.color_of(part.name))
            painter.drawText(letter_box, LEFT, letter)
            if self.hasFocus() and row == self._row:
                painter.setPen(self.dashed("positive", 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(left - 4, top, right - left + 8, line))

    def _paint_head(self, painter: QPainter) -> None:
        area = QRectF(self.px(12), self.px(2), self.width() - self.px(24), self.px(17))
        self.set_font(painter, 12.5, bold=True)
        name = self.tr("w = {name}").format(name=self._choice.name)
        self.write(painter, area, name)
        left = self.text_width(name) + self.px(8)
        self.set_font(painter, 11.5)
        self.write(painter, area.adjusted(left, 0, 0, 0), self._choice.place, "muted")
        if self._head < 30.0:
            return
        said = (
            self.tr("Click a line for its formula with the numbers put in.")
            if self._choice.is_made
            else self.tr("Click an edge in the network to choose another.")
        )
        self.set_font(painter, 11)
        self.write(painter, area.translated(0, self.px(16)), said, "muted")

    # What the rows mean

    def _words(self, part: UpdatePart) -> str:
        adagrad = self.session.moment.setup.optimizer.name == "adagrad"
        match part.name:
            case "g":
                return self.tr("gradient") if part.before is None else self.tr("g + decay")
            case "v":
                return self.tr("momentum")
            case "m":
                return self.tr("mean of g")
            case "s":
                return self.tr("sum of g²") if adagrad else self.tr("mean of g²")
            case "m_hat" | "s_hat":
                return self.tr("corrected")
            case "lr":
                return self.tr("learning rate")
            case "step":
                return self.tr("step")
            case _:
                is_bias = self._choice.parameter.kind is Kind.BIAS
                return self.tr("bias") if is_bias else self.tr("weight")

    def _explanation(self, part: UpdatePart) -> str:
        adagrad = self.session.moment.setup.optimizer.name == "adagrad"
        match part.name:
            case "g" if part.before is None:
                return self.tr("The gradient of the loss: the slope that w lies on.")
            case "g":
                return self.tr("The gradient of the loss, and with the weight decay added.")
            case "v":
                return self.tr("Momentum: the gradients so far, the older the fainter.")
            case "m":
                return self.tr("A running mean of the gradients.")
            case "s" if adagrad:
                return self.tr("The sum of all squared gradients so far.")
            case "s":
                return self.tr("A running mean of the squared gradients.")
            case "m_hat" | "s_hat":
                return self.tr("The running mean, corrected for having started at 0.")
            case "lr":
                return self.tr("The learning rate.")
            case "step":
                return self.tr("What this update adds to w.")
            case _:
                return self.tr("w before and after this update.")

    def _quantity(self, name: str) -> Quantity:
        """Return the quantity of the step that makes a number."""
        of = self._choice.parameter
        is_bias = of.kind is Kind.BIAS
        if name == "g" and self.parts[0].before is None:
            return of._replace(kind=Kind.D_BIAS if is_bias else Kind.D_WEIGHT)
        if name in ("g", "v", "m", "s"):
            kind = Kind.STATE_BIAS if is_bias else Kind.STATE_WEIGHT
            return of._replace(kind=kind, slot=name, new=True)
        return of._replace(kind=Kind.NEW_BIAS if is_bias else Kind.NEW_WEIGHT)

    def _row_at(self, point: QPointF) -> int | None:
        row = int((point.y() - self.px(self._head)) // self.px(self._line))
        return row if 0 <= row < len(self.parts) else None

    # Qt's events

    @property
    def _names_width(self) -> float:
        """Return how wide the column of words is: in some languages wider than usual."""
        size = max(round(self.px(12)), 8, self.theme.least_px)
        words = max((width_of(self._words(part), size) for part in self.parts), default=0.0)
        return max(self.px(104), words + self.px(18))

    def sizeHint(self) -> QSize:
        rows = max(len(self.parts), 3)
        wider = self._names_width - self.px(104)
        return QSize(
            round(self.px(290) + wider), round(self.px(self._head + rows * self._line + 3))
        )

    def minimumSizeHint(self) -> QSize:
        spare = -10 if self.theme.least_px else 70  # large numbers need more of their columns
        return QSize(round(self.sizeHint().width() - self.px(spare)), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and row is not None:
            self.show_row(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, row: int | None) -> None:
        if row != self._hovered:
            self._hovered = row
            shape = Qt.CursorShape.ArrowCursor if row is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._row = min(max(self._row + _MOVES[key], 0), len(self.parts) - 1)
            self.setAccessibleDescription(" ".join(self.texts()[self._row]))
            self.update()
        elif key in _CHOOSE:
            self.show_row(self._row)
        else:
            super().keyPressEvent(event)
