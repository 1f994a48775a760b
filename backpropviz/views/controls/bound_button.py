"""Buttons that do what an action does, and follow it."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget


def bind_button(button: QAbstractButton, action: QAction, *, named: bool = False) -> None:
    """Let a button do what an action does, and follow its name, tool tip and whether it is enabled.

    named: it shows the action's name. What the action's whatsThis says is why it is disabled.
    QToolButton.setDefaultAction would also take the action's icon, which is in the menus' color.
    """

    def follow() -> None:
        name = action.text().replace("&", "")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setEnabled(action.isEnabled())
        button.setAccessibleName(name)
        tip = f"{name} ({keys})" if keys else name
        reason = "" if action.isEnabled() else action.whatsThis()
        button.setToolTip(f"{tip}\n{reason}".rstrip())
        if named:
            button.setText(name)
        if action.isCheckable():
            button.setChecked(action.isChecked())

    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the style sheet."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
