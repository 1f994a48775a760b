"""A small button without a frame that does one thing; the keys stay with whoever has them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget


def link_button(text: str, hint: str, parent: QWidget | None = None) -> QToolButton:
    """Return one. hint: what it does, also for who hears it."""
    button = QToolButton(parent)
    button.setProperty("role", "link")
    button.setText(text)
    button.setToolTip(hint)
    button.setAccessibleName(hint)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the window
    return button
