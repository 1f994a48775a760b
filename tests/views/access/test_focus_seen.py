"""Where the keys go is always to be seen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from backpropviz.views.look.theme import THEMES


def picture(window: QWidget, widget: QWidget) -> np.ndarray:
    """What is seen of a widget and just around it: linear RGB."""
    around = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
    image = window.grab(around.adjusted(-4, -4, 4, 4)).toImage()
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    parts = pixels[..., 2::-1] / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def changed_enough(before: np.ndarray, after: np.ndarray) -> int:
    """How many pixels have a contrast of 3:1 to what they were, as WCAG 2.4.13 measures it."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    first, second = before @ weights, after @ weights
    ratio = (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)
    return int((ratio >= 3.0).sum())


def unseen(qtbot, window, until: QWidget | None = None) -> list[str]:
    """Go on through the window with Tab; return what does not show that it has the focus."""
    found: list[str] = []
    met: list[QWidget] = []
    first = QApplication.focusWidget()
    while len(met) < 150:
        focused = QApplication.focusWidget()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is first or focused in met:
            return found
        if until is not None and until.isAncestorOf(focused):
            return found
        met.append(focused)
        QApplication.processEvents()
        with_focus = picture(window, focused)
        window.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
        without = picture(window, focused)
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        # A ring's shorter side, or an underline of a short name.
        if changed_enough(with_focus, without) < 12:
            parent = type(focused.parentWidget()).__name__
            found.append(f"{type(focused).__name__} {focused.accessibleName()} in {parent}")
    return found


@pytest.mark.parametrize("theme", list(THEMES))
def test_the_focus_is_seen_wherever_it_is_while_stepping(qtbot, show_window, theme):
    window = show_window(theme=theme, size=(1440, 900))
    window.session.go_to(7)
    window.board.show_answers(["show_paths"], only=True)
    qtbot.waitUntil(lambda: window.board.is_complete)
    assert unseen(qtbot, window) == []


@pytest.mark.parametrize("question", ["show_proof", "show_matrices"])
def test_the_focus_is_seen_in_the_panels_that_explain(qtbot, show_window, question):
    window = show_window(size=(1440, 900))
    window.session.go_to(12)
    window.board.show_answers([question], only=True)
    qtbot.waitUntil(lambda: window.board.is_complete)
    window.step_panel.setFocus()  # what comes before is looked at in the other tests
    assert unseen(qtbot, window, until=window.timeline) == []


@pytest.mark.parametrize("theme", list(THEMES))
def test_the_focus_is_seen_wherever_it_is_while_training(qtbot, show_window, theme):
    window = show_window("xor-relu", theme=theme, size=(1440, 900))
    window.board.show_training(True)
    QApplication.processEvents()
    assert unseen(qtbot, window) == []


def test_a_form_that_is_scrolled_down_shows_what_gets_the_keys_from_outside(show_window):
    window = show_window()
    form = window.experiment_form
    bar = form.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert form.about.visibleRegion().isEmpty()
    window.experiment_library.search_field.setFocus()
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if form.isAncestorOf(QApplication.focusWidget()):
            break
    assert form.about.isAncestorOf(QApplication.focusWidget())
    assert not QApplication.focusWidget().visibleRegion().isEmpty()
