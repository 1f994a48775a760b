"""Changes the numbers of a picture in their place: typed into a small field, or dragged."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from backpropviz.engine.quantities import Quantity
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.session import Session
from backpropviz.views.controls.number_drag import NumberDrag
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.controls.number_range import NumberRange


class NumberEditor:
    """Edits one number at a time on a picture. field: what it is typed into, None if closed."""

    def __init__(self, session: Session, picture: QWidget) -> None:
        self.field: NumberField | None = None
        self._session = session
        self._picture = picture
        self._dragged: tuple[Quantity, NumberDrag] | None = None

    def open(self, quantity: Quantity, place: QPointF, scale: float) -> None:
        """Open a small field on a given number; scale: of type."""
        if self.field is not None:
            self.field.deleteLater()
        field = NumberField(parent=self._picture)
        field.set_number(self._session.trace.value(quantity))
        field.setAccessibleName(self._session.notation.text(quantity))
        field.setFixedWidth(round(110 * scale))
        field.move(round(place.x() - field.width() / 2), round(place.y() - 16))
        field.value_edited.connect(lambda value, gesture: self._change(quantity, value, gesture))
        field.editingFinished.connect(self.close)
        self.field = field
        field.show()
        field.setFocus()
        field.selectAll()

    def close(self) -> None:
        """Close the field and give the picture the focus."""
        field, self.field = self.field, None
        if field is not None:  # hiding it finishes what is typed, which closes it once more
            field.hide()
            field.deleteLater()
            self._picture.setFocus()

    @property
    def is_dragging(self) -> bool:
        """Say whether the mouse holds a number."""
        return self._dragged is not None

    def take(self, quantity: Quantity, place: QPointF) -> None:
        """Let the mouse hold a number: dragging to the side changes it, as in a number field."""
        value = self._session.trace.value(quantity)
        self._dragged = (quantity, NumberDrag(value, place, NumberRange()))

    def drag(self, event: QMouseEvent) -> None:
        """Change the number that the mouse holds."""
        if self._dragged is None:
            return
        quantity, drag = self._dragged
        coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        value = drag.moved_to(event.position(), coarse=coarse)
        if value is not None and value != self._session.trace.value(quantity):
            self._change(quantity, value, drag.gesture)

    def release(self) -> None:
        """Let go of the number that the mouse holds."""
        self._dragged = None

    def _change(self, quantity: Quantity, value: float, gesture: str) -> None:
        name = self._session.notation.text(quantity)
        text = QT_TRANSLATE_NOOP("NetworkView", "Change {name}").format(name=name)
        self._session.edit_number(text, quantity, value, gesture)
