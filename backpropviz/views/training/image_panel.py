"""The sample that is followed as the image it is, and what the network answers to it."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from backpropviz.data.dataset import Dataset
from backpropviz.engine.arrays import Floats
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.scores import predicted_classes
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.session.session import Session
from backpropviz.views.look.language import class_names
from backpropviz.views.look.lettering import LEFT, RIGHT
from backpropviz.views.look.listing import listed
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.panels.painting import PaintedPanel, SteadyLimit, class_color
from backpropviz.views.panels.texts import axis_text

_LEAST_PIXELS = 16
_LEVELS = 256
_MOVES = {  # rows down, columns to the right
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """The sample that is shown. pixels: (side, side), row 0 at the top; row: of the dataset.

    label, answer: numbers of classes, None for a regression.
    """

    row: int
    pixels: Floats
    outputs: Floats
    targets: Floats
    label: int | None
    answer: int | None


class ImagePanel(PaintedPanel):
    """Shows the sample `session.sample` of `session.moment`.

    A click on a pixel points at it, and the arrows point at the next.
    """

    keys = frozenset(_MOVES)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("image_panel", self.tr("Image"))
        self.shown: Shown | None = None
        self._names: tuple[str, ...] = ()
        self._levels: tuple[Dataset, float, float] | None = None
        self._most = SteadyLimit()

    @staticmethod
    def applies(session: Session) -> bool:
        """Say whether the inputs are the pixels of a square image, as they come."""
        dataset = session.setup.dataset
        count = len(dataset.columns)
        # Columns called x1, x2, … or pixel_0_0, …: a table of ages and incomes is no image.
        stems = {name.rstrip("0123456789_,- ") for name in dataset.columns}
        return (
            count >= _LEAST_PIXELS
            and math.isqrt(count) ** 2 == count
            and dataset.features == dataset.columns
            and len(stems) == 1
        )

    def refresh(self) -> None:
        self.shown = self._look() if self.applies(self.session) else None
        self.set_summary("" if self.shown is None else self._verdict(self.shown))
        pixel = self._pointed_at()
        pointed = "" if pixel is None else self._pixel_text(pixel)
        self.setAccessibleDescription(f"{self.summary} {pointed}".strip())
        self.update()

    def pixel_at(self, point: QPointF) -> int | None:
        """Return the input that a point of the image shows."""
        if self.shown is None:
            return None
        area, side = self._image_area(), len(self.shown.pixels)
        if not area.contains(point):
            return None
        column = min(int((point.x() - area.left()) / area.width() * side), side - 1)
        row = min(int((point.y() - area.top()) / area.height() * side), side - 1)
        return row * side + column

    def hint_at(self, point: QPointF) -> str:
        pixel = self.pixel_at(point)
        return "" if pixel is None else self._pixel_text(pixel)

    def _pixel_text(self, pixel: int) -> str:
        if self.shown is None:
            return ""
        value = float(self.shown.pixels.ravel()[pixel])
        return self.tr("{name} = {value}").format(
            name=self.session.setup.dataset.columns[pixel],
            value=number_text(value, self.session.style),
        )

    def paint(self, painter: QPainter) -> None:
        if self.shown is None:
            said = self.tr("The inputs of this experiment are no square image.")
            self.write_sentence(painter, QRectF(self.rect()), said)
            return
        self._paint_image(painter, self.shown.pixels)
        area = QRectF(self.rect()).adjusted(
            self._image_area().right() + self.px(16), self.px(6), -self.px(12), -self.px(8)
        )
        if area.width() >= self.px(60):
            self._paint_answers(painter, area, self.shown)

    # What is shown

    def _look(self) -> Shown:
        session = self.session
        moment = session.moment
        dataset = moment.setup.dataset
        row = int(dataset.train[moment.rows[session.sample]])
        side = math.isqrt(len(dataset.columns))
        outputs = moment.run.a[-1][session.sample]
        self._names = class_names(dataset)
        self._most.update(max(float(np.abs(outputs[np.isfinite(outputs)]).max(initial=0.0)), 1.0))
        label = answer = None
        if dataset.labels is not None:
            label = int(dataset.labels[row])
            answer = int(predicted_classes(outputs[None, :], dataset.threshold)[0])
        pixels = dataset.values[row].reshape(side, side)
        return Shown(row, pixels, outputs, dataset.targets[row], label, answer)

    def _verdict(self, shown: Shown) -> str:
        number = self.tr("sample {number}").format(
            number=self.session.moment.rows[self.session.sample] + 1
        )
        if shown.label is None or shown.answer is None:
            return number
        label, answer = self._names[shown.label], self._names[shown.answer]
        if shown.label == shown.answer:
            said = self.tr("{label}, recognized").format(label=label)
        else:
            said = self.tr("{label}, taken for {answer}").format(label=label, answer=answer)
        return f"{number}   {said}"

    def _range(self) -> tuple[float, float]:
        """Return the smallest and the largest value of all images: white and black."""
        dataset = self.session.moment.setup.dataset
        if self._levels is None or self._levels[0] is not dataset:
            low, high = float(dataset.values.min()), float(dataset.values.max())
            self._levels = (dataset, low, high if high > low else low + 1.0)
        return self._levels[1], self._levels[2]

    # Painting

    def _image_area(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(self.px(12), self.px(6), -self.px(12), -self.px(24))
        side = max(min(room.height(), 0.48 * room.width()), 8.0)
        return QRectF(room.left(), room.top(), side, side)

    def _paint_image(self, painter: QPainter, pixels: Floats) -> None:
        low, high = self._range()
        area, side = self._image_area(), len(pixels)
        levels = np.rint(np.clip((pixels - low) / (high - low), 0.0, 1.0) * (_LEVELS - 1))
        # Rows of an image begin at multiples of four bytes.
        padded = np.zeros((side, -(-side // 4) * 4), np.uint8)
        padded[:, :side] = levels
        image = QImage(padded.data, side, side, padded.shape[1], QImage.Format.Format_Indexed8)
        ink, ground = self.theme.color("ink"), self.theme.color("canvas")
        image.setColorTable(
            [blend(ink, ground, level / (_LEVELS - 1)).rgb() for level in range(_LEVELS)]
        )
        painter.drawImage(area, image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.color("control"), 1.0))
        painter.drawRect(area)
        self._paint_pointed_at(painter, area, side)
        comma = self.session.style.decimal_comma
        self.set_font(painter, 10.5)
        line = QRectF(area.left(), area.bottom() + self.px(3), area.width(), self.px(14))
        said = self.tr("{low} light, {high} dark").format(
            low=axis_text(low, decimal_comma=comma), high=axis_text(high, decimal_comma=comma)
        )
        self.write(painter, line, said, "muted")

    def _pointed_at(self) -> int | None:
        """Return the pixel that is pointed at, None if none is."""
        pointed = self.session.selection
        if self.shown is None or pointed is None or pointed.kind is not Kind.INPUT:
            return None
        return pointed.unit if pointed.unit < self.shown.pixels.size else None

    def _point_at(self, pixel: int) -> None:
        self.session.select(Quantity(Kind.INPUT, 0, pixel, sample=self.session.sample))

    def _paint_pointed_at(self, painter: QPainter, area: QRectF, side: int) -> None:
        pixel = self._pointed_at()
        if pixel is None:
            return
        row, column = divmod(pixel, side)
        step = area.width() / side
        box = QRectF(area.left() + column * step, area.top() + row * step, step, step)
        painter.setPen(QPen(self.theme.color("first_operand"), 2.0 * self.scale))
        painter.drawRect(box)

    def _paint_answers(self, painter: QPainter, area: QRectF, shown: Shown) -> None:
        outputs = shown.outputs.tolist()
        note = self.px(16)
        line = min((area.height() - note) / len(outputs), self.px(22))
        size = min(12.0, line / self.scale * 0.82)
        self.set_font(painter, size)
        style = self.session.style
        number = self.text_width("−8.888e−88")
        names = self._bar_names(len(outputs))
        name = min(max(self.text_width(each) for each in names), 0.3 * area.width())
        name += self.px(14)  # and the mark of the target
        if area.width() - name - number < self.px(50):
            style = NumberStyle(2, style.decimal_comma)
            number = self.text_width("0.008888")
        left, most = area.left() + name, self._most.limit
        room = max(area.width() - name - number - self.px(6), 4.0)
        signed = min([*outputs, 0.0]) < 0.0 or self._is_signed()
        zero = left + (room / 2 if signed else 0.0)
        for index, (text, value) in enumerate(zip(names, outputs, strict=True)):
            box = QRectF(area.left(), area.top() + index * line, area.width(), line)
            is_target = self._is_target(shown, index)
            self.set_font(painter, size, bold=is_target)
            self.write(
                painter, QRectF(box.left(), box.top(), name - self.px(5), line), text, "ink", RIGHT
            )
            if is_target:
                self._paint_target(painter, QPointF(box.left() + self.px(4), box.center().y()))
            length = (room / 2 if signed else room) * min(max(value / most, -1.0), 1.0)
            bar = QRectF(zero, box.top() + 0.2 * line, length, 0.6 * line).normalized()
            color = class_color(self.theme, index) if is_target else self.theme.color("neutral")
            painter.fillRect(
                QRectF(left, bar.top(), room, bar.height()), self.theme.color("ground")
            )
            painter.fillRect(bar, color)
            text_box = QRectF(box.right() - number, box.top(), number, line)
            self.write(painter, text_box, number_text(value, style), "ink", RIGHT)
        painter.setPen(QPen(self.theme.color("control"), 1.0))
        bottom = area.top() + len(outputs) * line
        painter.drawLine(QPointF(zero, area.top()), QPointF(zero, bottom))
        self._paint_note(
            painter, QRectF(area.left(), bottom + self.px(1), area.width(), note), shown
        )

    def _paint_note(self, painter: QPainter, area: QRectF, shown: Shown) -> None:
        self.set_font(painter, 10.5)
        if shown.label is None or len(shown.outputs) == 1:
            style = self.session.style
            each = (number_text(target, style) for target in shown.targets)
            targets = listed(each, decimal_comma=style.decimal_comma)
            self.write(
                painter, area, self.tr("target {value}").format(value=targets), "muted", LEFT
            )
            return
        self._paint_target(painter, QPointF(area.left() + self.px(4), area.center().y()))
        rest = area.adjusted(self.px(12), 0, 0, 0)
        said = self.tr("target; bars: the network's answer")
        if self.text_width(said) > rest.width():
            said = self.tr("target; bars: answer")
        self.write(painter, rest, said, "muted", LEFT)

    def _paint_target(self, painter: QPainter, center: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("ink"))
        painter.drawEllipse(center, self.px(2.6), self.px(2.6))

    def _bar_names(self, outputs: int) -> tuple[str, ...]:
        if outputs == len(self._names):
            return self._names
        if outputs == 1:
            return (self.tr("output"),)
        return tuple(self.tr("output {n}").format(n=n + 1) for n in range(outputs))

    def _is_target(self, shown: Shown, output: int) -> bool:
        return len(shown.outputs) == len(self._names) and shown.label == output

    def _is_signed(self) -> bool:
        return self.session.moment.setup.problem.network.layers[-1].activation in ("tanh", "linear")

    # Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        pixel = self.pixel_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and pixel is not None:
            self._point_at(pixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _MOVES or self.shown is None:
            super().keyPressEvent(event)
            return
        side, pixel = len(self.shown.pixels), self._pointed_at()
        down, right = _MOVES[key] if pixel is not None else (0, 0)
        row, column = divmod(pixel or 0, side)
        row, column = min(max(row + down, 0), side - 1), min(max(column + right, 0), side - 1)
        self._point_at(row * side + column)
