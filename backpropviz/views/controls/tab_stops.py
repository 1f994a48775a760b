"""Where Tab leads to: from one control that is seen to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def go_to_next_stop(
    window: QWidget, forward: bool, hides: Callable[[QWidget], bool] = lambda _widget: False
) -> bool:
    """Give the focus to the next control of a window, or the one before; False: there is none.

    hides: whether a control lies behind something. Qt's own way also stops at what hands its focus
    on to a part of its own, such as a panel. Where that part has its turn before, Tab never gets
    past it, and what comes later is out of reach.
    """
    start = window.focusWidget() or window
    widget = _beside(start, forward)
    while widget is not start:
        if _is_stop(widget, window) and not hides(widget):
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            widget.setFocus(reason)
            return True
        widget = _beside(widget, forward)
    return False


def first_stop(part: QWidget) -> QWidget | None:
    """Return what Tab comes to first of a part of a window; None: nothing of it."""
    widget = part
    while not (_is_stop(widget, part.window()) and (widget is part or part.isAncestorOf(widget))):
        widget = _beside(widget, forward=True)
        if widget is part:
            return None
    return widget


def _beside(widget: QWidget, forward: bool) -> QWidget:
    beside = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    beside = beside or widget.window()  # it is a ring, though Qt does not promise it
    # PySide now takes it for a part of the one before, and would let it go together with that: half
    # of the window with a field that is deleted. So it is told again where it belongs.
    beside.setParent(beside.parentWidget())
    return beside


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    everything = Qt.TabFocusBehavior.TabFocusAllControls
    goes_to_all = QGuiApplication.styleHints().tabFocusBehavior() is everything
    # Where the system says otherwise, Tab only leads to where one types.
    needed = Qt.FocusPolicy.TabFocus if goes_to_all else Qt.FocusPolicy.StrongFocus
    return (
        widget.focusPolicy() & needed == needed
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
    )
