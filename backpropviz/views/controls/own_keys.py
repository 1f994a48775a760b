"""Which keys what has the focus needs for itself, though they are the window's everywhere else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSplitterHandle, QTabBar, QWidget

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def keeps_key(window: QWidget, event: QEvent) -> bool:
    """Accept the question whether a key is the focus's own, if it is one and if it is."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not _needs(window.focusWidget(), event):
        return False
    event.accept()
    return True


def is_plain(event: QKeyEvent) -> bool:
    """Say whether a key is pressed alone, without Shift or Ctrl.

    Arrows and digits can be the keypad's, and on macOS arrows always say that they are.
    """
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier


def turns_page(event: QKeyEvent) -> bool:
    """Say whether a key leads to another experiment, and so is the window's everywhere."""
    pages = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
    return event.key() in pages and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _needs(focused: QWidget | None, event: QKeyEvent) -> bool:
    if not is_plain(event):
        return False
    if event.key() in _ARROWS:  # to another tab, or another of the buttons that exclude each other
        is_choice = isinstance(focused, QAbstractButton) and focused.group() is not None
        return is_choice or isinstance(focused, QTabBar | QSplitterHandle)
    return event.key() == Qt.Key.Key_Space and isinstance(focused, (QAbstractButton, QComboBox))
