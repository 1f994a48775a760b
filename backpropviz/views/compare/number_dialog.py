"""Asks for one number, such as a learning rate that no menu offers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from backpropviz.export.numbers import NumberStyle
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.controls.number_range import NumberRange


class NumberDialog(QDialog):
    """Holds a field; `number_chosen` tells what was typed when it is accepted."""

    number_chosen = Signal(float)

    def __init__(
        self, name: str, value: float, span: NumberRange, parent: QWidget, style: NumberStyle
    ) -> None:
        super().__init__(parent)
        self.setObjectName("number_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.field = NumberField(value, span, self)
        self.field.set_decimal_comma(style.decimal_comma)
        label = QLabel(name, self)
        label.setBuddy(self.field)
        self.field.setAccessibleName(name)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept_number)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self.field, buttons):
            layout.addWidget(widget)
        self.field.installEventFilter(self)  # it keeps the key by which dialogs are accepted
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) else None
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.type() is QEvent.Type.KeyPress:
            self.accept_number()
            return True
        return super().eventFilter(watched, event)

    def accept_number(self) -> None:
        """Tell the number and close; what is no number keeps it open."""
        if self.field.commit():
            self.number_chosen.emit(self.field.number())
            self.accept()
