"""Quiet rows of switches in a panel: flat buttons, one of which is down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton


def add_choice(row: QHBoxLayout, named: Sequence[tuple[str, str, str]]) -> QButtonGroup:
    """Add flat buttons to a row, one of which is down. named: object name, text, tool tip."""
    group = QButtonGroup(row)
    for index, (name, text, hint) in enumerate(named):
        button = make_switch(name, text, hint)
        group.addButton(button, index)
        row.addWidget(button)
    group.button(0).setChecked(True)
    return group


def make_switch(name: str, text: str, hint: str = "") -> QToolButton:
    """Return a flat button that stays down; name: the object's."""
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("role", "switch")
    button.setText(text)
    button.setToolTip(hint)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the window
    return button
