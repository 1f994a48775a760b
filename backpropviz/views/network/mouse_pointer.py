"""Pointing with the mouse: hovering, pressing, dragging a number or the whole picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from backpropviz.engine.quantities import Quantity
from backpropviz.session.session import Session
from backpropviz.views.canvas.number_editor import NumberEditor

if TYPE_CHECKING:
    from backpropviz.views.network.view import NetworkView


class MousePointer:
    """Points at the numbers of a picture, shows what they are, and lets go of them in time."""

    def __init__(self, session: Session, view: NetworkView, editor: NumberEditor) -> None:
        self._session = session
        self._view = view
        self._editor = editor
        self._dragged_from: QPointF | None = None
        self._tip: tuple[QPoint, Quantity] | None = None  # where it is shown, and of what

    def press(self, event: QMouseEvent) -> None:
        """Choose a number, or take it, or take the picture."""
        place, stage = event.position(), self._view.stage
        quantity = self._view.quantity_at(place)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if quantity is not None and is_left and stage.press(quantity):
            if stage.is_draggable(quantity):
                self._editor.take(quantity, place)
            return
        self._dragged_from = place
        if quantity is None or is_left:
            self._session.select(None)

    def move(self, event: QMouseEvent) -> None:
        """Drag what was taken, or hover."""
        if self._editor.is_dragging:
            self._editor.drag(event)
        elif self._dragged_from is not None:
            self._view.drag(event.position() - self._dragged_from)
            self._dragged_from = event.position()
        else:
            over = self._view.quantity_at(event.position())
            self._view.hover(over)
            self._view.setCursor(self._cursor_over(over))

    def release(self) -> None:
        """Let go of what was taken."""
        self.drop()
        self._editor.release()

    def drop(self) -> None:
        """Let go of the picture."""
        self._dragged_from = None

    def show_tip(self, event: QHelpEvent) -> None:
        """Tell in full of the number at a place, or no longer."""
        quantity = self._view.quantity_at(event.pos().toPointF())
        self._tip = None
        if quantity is None:
            QToolTip.hideText()
        else:
            self._tip = (event.globalPos(), quantity)
            self._show_numbers(*self._tip)

    def refresh_tip(self) -> None:
        """Tell of the number what it is now."""
        if self._tip is not None and QToolTip.isVisible():
            self._show_numbers(*self._tip)

    def hide_tip(self) -> None:
        """Tell of no number any longer."""
        if self._tip is not None:
            self._tip = None
            QToolTip.hideText()

    def _show_numbers(self, place: QPoint, quantity: Quantity) -> None:
        view = self._view
        QToolTip.showText(place, view.stage.text_of(quantity, view.viewport()), view)

    def _cursor_over(self, quantity: Quantity | None) -> Qt.CursorShape:
        if quantity is None:
            return Qt.CursorShape.ArrowCursor
        is_draggable = self._view.stage.is_draggable(quantity)
        return Qt.CursorShape.SizeHorCursor if is_draggable else Qt.CursorShape.PointingHandCursor
