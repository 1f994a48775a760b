"""The lines of a program with their values; every line leads to the step that computes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import Quantity
from backpropviz.session.session import Session
from backpropviz.views.explain.code_layout import Measures
from backpropviz.views.explain.code_painter import CodePainter
from backpropviz.views.explain.code_scene import CodeScene
from backpropviz.views.explain.code_tokens import letter_width
from backpropviz.views.look.lettering import width_of
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel

_CODE_PX, _VALUE_PX = 12.0, 12.0
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}  # with Ctrl: alone they step


class CodeCanvas(PaintedPanel):
    """Shows a scene; `show_scene` says which.

    Up and down move a cursor from line to line; Enter goes to the step that computes the line.
    """

    keys = frozenset({*_MOVES, *_CHOOSE})
    chosen = Signal(object)  # the quantity of a line or of a number
    cursor_moved = Signal(QRectF)  # the box of the line that is to be in sight
    pushed = Signal(int)  # sideways: -1 to the left, 1 to the right

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.setObjectName("code_canvas")
        self.setAccessibleName(self.tr("Program"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.scene: CodeScene | None = None
        self._room = QSize()
        self._cursor: int | None = None  # the line of the keyboard
        self._hovered: int | None = None
        self._here: int | None = None  # the line that was marked last
        self._asked_for = QRect()  # what is to be painted: on the screen, no more than is seen

    @property
    def cursor_line(self) -> int | None:
        """Return the line that the keyboard's cursor is on."""
        return self._cursor

    def show_scene(self, scene: CodeScene, room: QSize) -> None:
        """Show a program in so much room; it becomes larger where it needs more."""
        is_other = self.scene is None or scene.program is not self.scene.program
        if is_other:
            self._hovered = self._cursor = None
        self.scene, self._room = scene, room
        here = None if scene.here is None else scene.here.line
        if is_other or here != self._here:
            self._cursor = self._cursor if here is None else here
        self._here = here
        self.lay_out()

    def refresh(self) -> None:
        self.lay_out()

    def lay_out(self, room: QSize | None = None) -> None:
        """Lay the lines out anew; room: another size than before."""
        if room is not None:
            self._room = room
        if self.scene is None or self._room.isEmpty():
            return
        code_px, value_px = self._sizes
        measures = Measures(float(self._room.width()), letter_width(code_px), self.scale)
        self.scene.lay_out(measures, partial(width_of, size_px=value_px, bold=True))
        layout = self.scene.layout
        self.setMinimumSize(int(layout.width), int(layout.height) + 1)
        self.updateGeometry()
        self._describe()
        self.update()

    def box_of(self, line: int) -> QRectF:
        """Return where a line is with its value."""
        return QRectF() if self.scene is None else self.scene.layout.lines[line].whole

    def paint(self, painter: QPainter) -> None:
        scene = self.scene
        if scene is None or not scene.layout.lines:
            return
        seen = QRectF(self._asked_for)
        code_px, _ = self._sizes
        CodePainter(self, painter, code_px, _VALUE_PX).paint(scene, seen, self._hovered)

    def paint_focus(self, painter: QPainter) -> None:
        # Around the cursor's line: a frame around all of it would be out of sight.
        if self._cursor is not None:
            painter.setPen(QPen(self.theme.color("focus"), max(self.px(1.6), 1.0)))
            box = self.box_of(self._cursor)
            line = QRectF(2.0, box.top() + 1, self.width() - 4.0, box.height() - 2)
            painter.drawRoundedRect(line, 4, 4)

    def hint_at(self, point: QPointF) -> str:
        scene = self.scene
        index = None if scene is None else scene.layout.line_at(point.y())
        if scene is None or index is None:
            return ""
        line = scene.program.lines[index]
        cell = self._cell_at(index, point)
        if cell is not None:
            return self.session.notation.text(cell)
        if line.is_short:
            return self.tr("All numbers are in the program that is copied or saved.")
        if line.text.startswith("#"):
            return line.text.removeprefix("#").strip()
        if line.equations and len(line.equations) == 1:
            return self.tr("Equation {number}: to its step").format(number=line.equations[0])
        return ""

    @property
    def _sizes(self) -> tuple[int, int]:
        """Return the pixels of the two types: of code and of numbers."""
        return max(round(_CODE_PX * self.scale), 9), max(round(_VALUE_PX * self.scale), 8)

    def _cell_at(self, index: int, point: QPointF) -> Quantity | None:
        """Return the number at a place in a line."""
        placed = None if self.scene is None else self.scene.placed(index)
        cell: Cell | None = None if placed is None else placed.cell_at(point)
        return None if placed is None or cell is None else placed.value.array.quantity_at(*cell)

    def _line_at(self, point: QPointF) -> int | None:
        """Return the line at a place, if it leads anywhere."""
        index = None if self.scene is None else self.scene.layout.line_at(point.y())
        if self.scene is None or index is None or not self.scene.is_stop(index):
            return None
        return index

    def _choose(self, index: int, quantity: Quantity | None = None) -> None:
        if self.scene is not None:
            quantity = quantity or self.scene.target(index)
            if quantity is not None:
                self.chosen.emit(quantity)

    def _move(self, by: int) -> None:
        """Move the cursor to the next line that leads anywhere."""
        if self.scene is None:
            return
        stops = [i for i in range(len(self.scene.program.lines)) if self.scene.is_stop(i)]
        if self._cursor is None:
            self._cursor = stops[0]
        else:
            beyond = [i for i in stops if (i - self._cursor) * by > 0]
            if beyond:
                self._cursor = beyond[0] if by > 0 else beyond[-1]
        self._describe()
        self.update()
        self.cursor_moved.emit(self.box_of(self._cursor))

    def _describe(self) -> None:
        """Tell a screen reader the line that is asked about, and its value."""
        scene = self.scene
        if scene is None or self._cursor is None:
            self.setAccessibleDescription("")
            return
        text = scene.program.lines[self._cursor].text
        placed = scene.placed(self._cursor)
        if placed is not None:
            numbers = " ".join(cell.text for cell in placed.cells)
            text = self.tr("{code}; its value: {numbers}").format(code=text, numbers=numbers)
        self.setAccessibleDescription(text)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        self._asked_for = event.rect()
        super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._line_at(event.position())
        if index != self._hovered:
            self._hovered = index
            pointing = Qt.CursorShape.PointingHandCursor
            self.setCursor(Qt.CursorShape.ArrowCursor if index is None else pointing)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        if self._hovered is not None:
            self._hovered = None
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._line_at(event.position())
        if index is not None and event.button() is Qt.MouseButton.LeftButton:
            self._choose(index, self._cell_at(index, event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key in _CHOOSE and self._cursor is not None:
            self._choose(self._cursor)
        elif key in _SIDEWAYS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pushed.emit(_SIDEWAYS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor is None:
            self._move(1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
