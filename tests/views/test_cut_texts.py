"""No language's words are cut off: in the window, its panels and its dialogs, as small as usual."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from backpropviz.languages import LANGUAGES
from backpropviz.views.main.ask_bar import QUESTIONS
from backpropviz.views.main.window import MainWindow

LONGER = [language for language in LANGUAGES if language not in ("en", "zh_CN")]  # than English

# What lies behind an ellipsis by design: text of the program and of pictures, told by a tool tip.
_SHORTENED = ("code_canvas", "network_view", "lane_card")


_TEXT = re.compile(r"<text[^>]*>([^<]*)</text>")


def cut_texts(root: QWidget) -> list[str]:
    """Return where and what the texts are that a window does not show in full."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and (widget is root or not widget.visibleRegion().isEmpty()):
            found += [f"{_place(widget)}: {text!r}" for text in _cut(widget) if text]
    return found


def _cut(widget: QWidget) -> Iterator[str]:
    text, needed = _needed(widget)
    if text.strip() and (needed > widget.width() + 1 or _is_pushed_out(widget)):
        yield text
    wraps = isinstance(widget, QLabel) and widget.wordWrap() and bool(text.strip())
    if wraps and widget.heightForWidth(widget.width()) > widget.height() + 1:
        yield text
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            if widget.tabSizeHint(tab).width() > widget.tabRect(tab).width() + 1:
                yield widget.tabText(tab)
    if any("paintEvent" in vars(each) for each in _own_kinds(widget)):
        yield from (each for each in _painted(widget) if each.endswith("…"))


def _needed(widget: QWidget) -> tuple[str, int]:
    """Return the text of a widget in one line, and how wide it has to be for that."""
    if isinstance(widget, QLineEdit):
        # Numbers and what was typed may be longer than a field, what is to be done there not.
        return widget.placeholderText() if not widget.text() else "", _placeholder_width(widget)
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        kinds, parts = QStyle.ComplexControl, QStyle.SubControl
        area = widget.style().subControlRect(
            kinds.CC_ComboBox, option, parts.SC_ComboBoxEditField, widget
        )
        text = widget.currentText()
        chrome = widget.width() - area.width()
        return text, widget.fontMetrics().horizontalAdvance(text) + chrome
    if isinstance(widget, QAbstractButton):
        return widget.text(), widget.sizeHint().width()
    if isinstance(widget, QLabel):
        if any("paintEvent" in vars(each) for each in _own_kinds(widget)):
            return widget.text(), widget.fontMetrics().horizontalAdvance(widget.text())
        return widget.text(), 0 if widget.wordWrap() else widget.sizeHint().width()
    return "", 0


def _placeholder_width(field: QLineEdit) -> int:
    icons = sum(each.width() for each in field.findChildren(QToolButton) if each.isVisible())
    return field.fontMetrics().horizontalAdvance(field.placeholderText()) + icons + 8


def _is_pushed_out(widget: QWidget) -> bool:
    """Say whether a widget goes beyond one that it is within, at a side."""
    area, within = QRect(QPoint(), widget.size()), widget
    while (parent := within.parentWidget()) is not None and not within.isWindow():
        area.translate(within.pos())
        scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
        if not scrolls and (area.left() < -1 or area.right() > parent.width() + 1):
            return True
        within = parent
    return False


def _painted(widget: QWidget) -> list[str]:
    if isinstance(widget, QAbstractSpinBox):
        return []  # a number
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(widget.size())
    painter = QPainter(drawing)
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
    painter.end()
    texts = _TEXT.findall(bytes(buffer.data().data()).decode())
    return [html.unescape(text) for text in texts]


def _own_kinds(widget: QWidget) -> list[type]:
    return [each for each in type(widget).__mro__ if each.__module__.startswith("backpropviz")]


def _place(widget: QWidget) -> str:
    names = []
    within: QWidget | None = widget
    while within is not None and len(names) < 4:
        names.append(within.objectName() or type(within).__name__)
        within = within.parentWidget()
    return " < ".join(names)


def found_in(qtbot: QtBot, root: QWidget) -> list[str]:
    """Return what is cut once everything has found its place."""

    def cut() -> list[str]:
        return [each for each in cut_texts(root) if not any(name in each for name in _SHORTENED)]

    try:
        qtbot.waitUntil(lambda: not cut(), timeout=5_000)
    except qtbot.TimeoutError:
        return cut()
    return []


def test_texts_that_do_not_fit_are_found(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    row = QHBoxLayout(root)
    label, choice, field = QLabel("a text that is long"), QComboBox(), QLineEdit()
    choice.addItem("another text that is long")
    field.setPlaceholderText("a third text that is long")
    for widget in (label, choice, field):
        row.addWidget(widget)
        widget.setFixedWidth(300)
    root.show()
    assert found_in(qtbot, root) == []
    for widget in (label, choice, field):
        widget.setFixedWidth(40)
    assert len(cut_texts(root)) == 3


def test_texts_that_are_pushed_out_are_found(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    root.resize(400, 40)
    label = QLabel("a text that is long", root)
    root.show()
    assert found_in(qtbot, root) == []
    label.move(-20, 0)
    assert len(cut_texts(root)) == 1


@pytest.mark.parametrize("language", LONGER)
def test_no_text_is_cut_in_the_window_with_any_panel_open_and_in_the_dialogs(
    qtbot: QtBot, show_window: Callable[..., MainWindow], language: str
) -> None:
    window = show_window("hand-2-3-1", language=language)
    found = cut_in_the_dialogs(qtbot, window)
    window.open_path("mazur-2-2-2")
    found += cut_while_stepping(qtbot, window)
    window.open_path("xor-tanh")
    found += cut_while_training(qtbot, window)
    assert not found, "\n".join(found)


def cut_while_stepping(qtbot: QtBot, window: MainWindow) -> list[str]:
    window.session.go_to(30)
    found = found_in(qtbot, window)
    for question in QUESTIONS:
        window.board.show_answers([question], only=True)
        qtbot.waitUntil(lambda: window.board.is_complete)
        found += found_in(qtbot, window.board.beside)
    window.actions_by_name["predict_mode"].trigger()
    window.session.go_to(5)
    return found + found_in(qtbot, window)


def cut_while_training(qtbot: QtBot, window: MainWindow) -> list[str]:
    found = found_in(qtbot, window)  # side by side
    window.session.trainer.update(3)
    window.board.show_comparison(False)
    window.board.show_training(True)
    qtbot.waitUntil(lambda: not window.session.trainer.is_playing)
    panels = window.board.beside.make_training_panels()
    for name in panels.panels:
        panels.show_panel(name)
        found += found_in(qtbot, panels)
    return found


def cut_in_the_dialogs(qtbot: QtBot, window: MainWindow) -> list[str]:
    found = []
    for command in ("show_keys", "export_picture", "make_worksheet", "choose_shown", "about"):
        window.actions_by_name[command].trigger()
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        for dialog in [each for each in others if each is not window]:
            found += found_in(qtbot, dialog)
            dialog.close()
    return found
