"""Saying a sentence through a screen reader, for what is seen at once but not focused."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let assistive technology say a text, once it has said what it is saying."""
    if text and QAccessible.isActive():
        # Polite, which is the event's own way: it waits for the end of what is being said.
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(widget, " ".join(text.split()))
        )
