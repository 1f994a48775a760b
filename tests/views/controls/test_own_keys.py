"""Which keys a widget has to itself while it has the focus."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from backpropviz.views.controls.own_keys import is_plain

PLAIN, KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("modifiers", "expected"),
    [(PLAIN, True), (KEYPAD, True), (SHIFT, False), (CONTROL, False), (KEYPAD | SHIFT, False)],
)
def test_a_key_is_plain_without_modifiers_wherever_on_the_keyboard_it_is(modifiers, expected):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Left, modifiers)
    assert is_plain(event) is expected
