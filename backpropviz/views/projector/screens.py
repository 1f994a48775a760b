"""Which screen the class sees, and by which name a screen is remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QScreen


def audience_screen(screens: Sequence[QScreen], own: QScreen) -> QScreen:
    """Return the screen for the class: another one than the window is on, if there is one.

    A screen that shows the same as the window's, as projectors often do, is no other one.
    """
    others = (screen for screen in screens if screen.geometry() != own.geometry())
    return next(others, own)


def name_of(screen: QScreen) -> str:
    """Return what a screen is remembered by: its name and its size."""
    size = screen.size()
    plain = "".join(c if c.isalnum() else "_" for c in screen.name())
    return f"{plain}-{size.width()}x{size.height()}"
