"""What painted panels share: frame, keys and hints, colors of classes, axes that keep still."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from backpropviz.session.session import Session
from backpropviz.views.controls.own_keys import is_plain
from backpropviz.views.look.lettering import LEFT, font_of, width_of
from backpropviz.views.look.round_numbers import round_up
from backpropviz.views.look.theme import Theme, blend
from backpropviz.views.panels.class_marks import paint_shape
from backpropviz.views.panels.panel import Panel

# Class 0 and 1 have the colors of the signs, as the output that tells them apart has.
_OF_CLASSES = (
    *("negative", "positive", "forward", "loss", "backward", "update"),
    *("third_operand", "muted", "first_operand", "ink"),
)
_ROUND = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0)  # where axes end
_SHRINKS_BELOW = 0.5  # of an axis: what is smaller gets a shorter one


def class_color(theme: Theme, index: int) -> QColor:
    """Return the color of a class; after ten they repeat."""
    return theme.color(_OF_CLASSES[index % len(_OF_CLASSES)])


class SteadyLimit:
    """The end of an axis: it grows when it must and shrinks late, so that the axis keeps still."""

    def __init__(self) -> None:
        self.limit = 0.0

    def update(self, largest: float) -> float:
        """Return the end of the axis, now that this is the largest number on it."""
        if largest > self.limit or largest < _SHRINKS_BELOW * self.limit or not self.limit:
            self.limit = round_up(largest, _ROUND)
        return self.limit


class PaintedPanel(Panel):
    """A panel that paints itself from what `refresh` has kept.

    keys: which keys are the panel's while it has the keyboard; the window may not use them then.
    It gets the keyboard with Tab only: a click must not take the arrow keys from the window.
    """

    keys: frozenset[Qt.Key] = frozenset()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._font = (12, False)
        self._shortened: list[tuple[QRectF, str]] = []  # where, and in full
        if self.keys:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self.updateGeometry()
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint the content; the ground is there already."""
        raise NotImplementedError

    def paint_focus(self, painter: QPainter) -> None:
        """Paint over the content that the panel has the keyboard."""
        painter.setPen(QPen(self.theme.color("focus"), 2.0 * self.scale))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)

    def hint_at(self, point: QPointF) -> str:
        """Return what is said about a place, "" if nothing."""
        return ""

    def px(self, length: float) -> float:
        """Return a length given at scale 1 in pixels."""
        return length * self.scale

    def set_font(self, painter: QPainter, size: float, *, bold: bool = False) -> None:
        """Write in type of a size given at scale 1, never too small to read."""
        self._font = (max(round(size * self.scale), 8, self.theme.least_px), bold)
        painter.setFont(font_of(*self._font))

    def text_width(self, text: str) -> float:
        """Return how wide a text is in the font set last."""
        return width_of(text, *self._font)

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        role: str = "ink",
        align: int = LEFT,
    ) -> None:
        """Write one line in the font set last, shortened with dots where it does not fit.

        What is shortened is said in full where the mouse rests.
        """
        painter.setPen(self.theme.color(role))
        if self.text_width(text) > area.width() + 1:
            self._shortened.append((QRectF(area), text))
            metrics = painter.fontMetrics()
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, align, text)

    def _full_text_at(self, place: QPointF) -> str:
        return next((text for area, text in self._shortened if area.contains(place)), "")

    def write_sentence(self, painter: QPainter, area: QRectF, text: str) -> None:
        """Say in the middle of an area why there is nothing to show."""
        self.set_font(painter, 12.5)
        painter.setPen(self.theme.color("muted"))
        inset = self.px(12)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(inset, inset, -inset, -inset), flags, text)

    def dashed(self, role: str, width: float = 1.0) -> QPen:
        """Return a pen of dashes."""
        pen = QPen(self.theme.color(role), max(width * self.scale, 1.0))
        pen.setDashPattern([4.0, 3.0])
        return pen

    def pale(self, color: QColor, share: float) -> QColor:
        """Return a color on the panel's ground."""
        return blend(color, self.theme.color("surface"), share)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._shortened.clear()
        try:
            painter.fillRect(self.rect(), self.theme.color("surface"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                self.paint_focus(painter)
        finally:  # a painter that is never ended brings Qt down
            painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = QPointF(event.pos())
            hint = self.hint_at(place) or self._full_text_at(place)
            if hint:
                QToolTip.showText(event.globalPos(), hint, self)
            else:
                QToolTip.hideText()
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in self.keys
            and is_plain(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(round(self.px(360)), round(self.px(200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.px(200)), round(self.px(110)))


def paint_swatches(
    panel: PaintedPanel,
    painter: QPainter,
    area: QRectF,
    entries: Sequence[tuple[QColor, bool, str]],
    shapes: Sequence[int | None] = (),
) -> float:
    """Draw a legend in one line: (color, filled or outline, name); return where it ends.

    What does not fit is left out, the last entries first. shapes: of classes, which are drawn
    instead of a square; one for each entry, or none at all.
    """
    panel.set_font(painter, 11)
    side, x = panel.px(9), area.left()
    mark, names = side + panel.px(4), sum(panel.text_width(name) for *_, name in entries)
    spare = area.width() - names - len(entries) * mark
    gap = min(max(spare / max(len(entries) - 1, 1), panel.px(5)), panel.px(12))
    for index, (color, filled, name) in enumerate(entries):
        width = panel.text_width(name)
        if x + mark + width > area.right() + 1:
            break
        box = QRectF(x, area.center().y() - side / 2, side, side)
        shape = shapes[index] if shapes else None
        if shape is not None:
            paint_shape(painter, box.center(), 0.42 * side, color, shape)
        else:
            outline = QPen(color, max(1.4 * panel.scale, 1.0))
            painter.setPen(Qt.PenStyle.NoPen if filled else outline)
            painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
            painter.drawRect(box)
        name_box = QRectF(x + mark, area.top(), width + 1, area.height())
        panel.write(painter, name_box, name, "muted")
        x += mark + width + gap
    return x
