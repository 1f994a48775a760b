"""Pointing with the keys: what the mouse does in a picture, without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from backpropviz.engine.quantities import Quantity
from backpropviz.views.canvas.spots import AHEAD, first_spot, next_spot
from backpropviz.views.canvas.viewport import Viewport
from backpropviz.views.controls.announce import announce
from backpropviz.views.controls.own_keys import is_plain

if TYPE_CHECKING:
    from backpropviz.views.network.view import NetworkView

_ALT = Qt.KeyboardModifier.AltModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN_PX = 24.0  # what is pointed at stays as far from the picture's edge


class KeyPointer:
    """A ring in the picture that Alt and the arrows move from number to number.

    Return does what a click does there, F2 what a double click does, the menu key asks.
    """

    def __init__(self, view: NetworkView) -> None:
        self._view = view
        self._spot: QRectF | None = None
        self._seen: Viewport | None = None  # in which the spot is where it is
        self.quantity: Quantity | None = None  # what is pointed at

    @property
    def place(self) -> QPointF | None:
        """Return where it points, in pixels."""
        return None if self._spot is None else self._spot.center()

    def forget(self) -> None:
        """Point at nothing."""
        if self._spot is not None:
            self._spot = self.quantity = None
            self._view.hover(None)
            QToolTip.hideText()
            self._view.update()

    def lose_place(self) -> None:
        """Look for the number's place before it is painted again: things may have moved."""
        self._seen = None

    def wants(self, event: QEvent) -> bool:
        """Say whether a key is meant for here, though the window may know it, too."""
        if not isinstance(event, QKeyEvent):
            return False
        is_own = event.key() in (*_CHOOSE, Qt.Key.Key_F2, Qt.Key.Key_Escape)
        return self.quantity is not None and is_own and is_plain(event)

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key is for here; say whether it is one of these."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in AHEAD and modifiers == _ALT:
            self._move(key)
            return True
        if modifiers != _PLAIN or self.quantity is None:
            return False
        if key in _CHOOSE:
            self._view.stage.press(self.quantity)
        elif key == Qt.Key.Key_F2:
            self._view.edit(self.quantity, self._spot.center() if self._spot else QPointF())
        elif key == Qt.Key.Key_Escape:
            self.forget()
        else:
            return False
        return True

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Paint the ring around what is pointed at."""
        if self.quantity is None:
            return
        if self._seen is None or not viewport.is_same(self._seen):
            self._find_again(viewport)
        if self._spot is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = self._spot.adjusted(-5, -5, 5, 5)
        # On a band of the ground, so that it is seen on whatever is below.
        for role, width in (("canvas", 6.0), ("ink", 2.5)):
            painter.setPen(QPen(viewport.theme.color(role), width))
            painter.drawRoundedRect(ring, 7, 7)

    def _move(self, key: Qt.Key) -> None:
        view = self._view
        viewport = view.viewport()
        if self._spot is not None and (self._seen is None or not viewport.is_same(self._seen)):
            self._find_again(viewport)
        spots = [each for each in view.stage.spots(viewport) if view.quantity_at(each.center())]
        if self._spot is None:
            spot = self._spot_of_step(spots) or first_spot(spots)
        else:
            spot = next_spot(spots, self._spot.center(), key)
        if spot is not None:
            self._point_at(spot)

    def _spot_of_step(self, spots: list[QRectF]) -> QRectF | None:
        """Return where the number of the step is: that is what one looks at."""
        subject = self._view.subject
        if subject is None:
            return None
        return next((each for each in spots if self._quantity_at(each) == subject), None)

    def _point_at(self, spot: QRectF) -> None:
        view = self._view
        moved = view.bring_into_sight(spot, _MARGIN_PX)
        self._spot, self._seen = spot.translated(moved), view.viewport()
        self.quantity = self._quantity_at(self._spot)
        view.hover(self.quantity)
        view.update()
        if self.quantity is not None:
            text = view.stage.text_of(self.quantity, self._seen)
            corner = self._spot.bottomLeft().toPoint()
            QToolTip.showText(view.mapToGlobal(corner), text, view)
            announce(view, text)

    def _quantity_at(self, spot: QRectF) -> Quantity | None:
        return self._view.quantity_at(spot.center())

    def _find_again(self, viewport: Viewport) -> None:
        wanted, self._seen = self.quantity, viewport
        spots = self._view.stage.spots(viewport)
        self._spot = next((each for each in spots if self._quantity_at(each) == wanted), None)
        if self._spot is None:
            self.quantity = None
