"""Every text of the window is a translated one: seen with a translator that marks what it gives."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from backpropviz.app import create_window

# Not words of a language: names of the program, of keys, of files, and mathematics.
_NO_WORDS = re.compile(
    r"backpropviz|hand-2-3-1|bce|cross_entropy|half_mse|mse|sgd|sin x|https?:\S+|<[^>]*>|&\w+;"
    r"|\((?:\w+\+)*(?:Home|End|Left|Right|Space|\w|\W)\)$"
)


class Marking(QTranslator):
    """Puts every text that goes through it between marks."""

    def translate(self, context, source, disambiguation=None, n=-1):
        # Qt's own texts, such as the names of keys, are not ours to mark.
        return source if context.startswith("Q") else f"«{source}»"

    def isEmpty(self):
        return False


@pytest.fixture
def marked(qapp):
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def texts_of(widget: QWidget):
    """Yield what a widget says itself, not what it has been given to show."""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.whatsThis()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QDockWidget):
        yield widget.windowTitle()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))


@pytest.mark.parametrize("name", ["hand-2-3-1", "toy-graph", "xor-tanh"])
def test_every_text_of_the_window_goes_through_the_translator(marked, qtbot, name):
    window = create_window(name, remember=False)
    qtbot.addWidget(window)
    window.session.go_to(5)
    said = {
        text: f"{type(widget).__name__} {widget.objectName()}"
        for widget in (window, *window.findChildren(QWidget))
        if not widget.objectName().startswith(("qt_", "Scroll"))  # made by Qt itself
        for text in texts_of(widget)
        if text
    }
    said |= {action.text(): action.objectName() for action in window.actions_by_name.values()}
    assert len(said) > 150
    unmarked = {
        text: where
        for text, where in said.items()
        if re.search(r"[A-Za-z]{3,}", _NO_WORDS.sub("", re.sub(r"«.*»", "", text, flags=re.DOTALL)))
    }
    assert not unmarked, "\n".join(f"{where}: {text!r}" for text, where in unmarked.items())
