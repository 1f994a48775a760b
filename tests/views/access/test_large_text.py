"""With text twice as large nothing is out of reach: what has no room is scrolled to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from backpropviz.views.look.theme import LIGHT
from backpropviz.views.look.wishes import Wishes
from backpropviz.views.main.ask_bar import QUESTIONS
from backpropviz.views.main.window import MainWindow
from backpropviz.views.network.view import NetworkView
from backpropviz.views.panels.column_scroll import ColumnScroll

SIZES = [(1280, 800), (1920, 1080)]


@pytest.fixture(scope="module", params=SIZES)
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Go through all tests at one size first: the whole window is dressed anew for another."""
    return request.param


@pytest.fixture
def show_large(shared_window: Callable[..., MainWindow]) -> Callable[..., MainWindow]:
    """Show an experiment in the module's window, which keeps its large text."""

    def show(name: str, size: tuple[int, int]) -> MainWindow:
        window = shared_window(name, size)
        if not window.look.seen.least_px:
            window.look.set_wishes(Wishes(2.0))
        for _ in range(3):  # what is larger makes room first, and is laid out in it then
            QApplication.processEvents()
        return window

    return show


def unreachable(root: QWidget) -> list[str]:
    """Return what goes beyond something that it is within and that does not scroll there."""
    found = []
    for widget in root.findChildren(QWidget):
        is_qts = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_")
        if widget.isVisible() and not is_qts and _is_beyond(widget):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def _is_beyond(widget: QWidget) -> bool:
    area, within = QRect(QPoint(), widget.size()), widget
    while (parent := within.parentWidget()) is not None and not within.isWindow():
        area.translate(within.pos())
        if not parent.rect().intersects(area) and not area.isEmpty() and area.top() < 0:
            return False  # behind a tab, or scrolled out of sight
        scroll = parent.parentWidget()
        if isinstance(scroll, QAbstractScrollArea) and parent is scroll.viewport():
            across, upright = scroll.horizontalScrollBar(), scroll.verticalScrollBar()
            beside = area.right() > parent.width() and not across.maximum()
            below = area.bottom() > parent.height() and not upright.maximum()
            return beside or below
        if area.right() > parent.width() or area.bottom() > parent.height():
            return True
        within = parent
    return False


def settle(qtbot: QtBot, root: QWidget) -> None:
    """Wait until all is in reach, and say what is not."""
    try:
        qtbot.waitUntil(lambda: unreachable(root) == [])
    except qtbot.TimeoutError:
        assert unreachable(root) == []


def test_what_is_beyond_its_room_is_found(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    root.resize(100, 100)
    inner = QWidget(root)
    inner.setGeometry(0, 0, 100, 100)
    root.show()
    assert unreachable(root) == []
    inner.resize(100, 120)
    assert len(unreachable(root)) == 1


def test_all_of_a_panel_that_explains_can_be_scrolled_to(qtbot, show_large, size):
    window = show_large("hand-2-3-1", size)
    window.session.go_to(12)
    beside = window.board.beside
    for question, name in QUESTIONS.items():
        window.board.show_answers([question], only=True)
        qtbot.waitUntil(lambda: window.board.is_complete)
        panels = beside.make_explain_panels()
        panel = panels.panels[name]
        qtbot.waitUntil(lambda panel=panel: panel.height() >= panel.minimumSizeHint().height())
        settle(qtbot, beside)
        assert window.step_panel.height() >= 0.3 * beside.height(), question


def test_all_of_the_training_can_be_scrolled_to(qtbot, show_large, size):
    window = show_large("digits", size)
    panels = window.board.beside.make_training_panels()
    for name, panel in panels.panels.items():
        panels.show_panel(name)
        qtbot.waitUntil(lambda panel=panel: panel.height() >= panel.minimumSizeHint().height())
    settle(qtbot, window.board.beside)
    assert window.network_view.width() >= 0.3 * window.width()


def test_the_title_stays_in_the_header(qtbot, show_large, size):
    window = show_large("hand-2-3-1", size)
    title = window.findChild(QLabel, "document_title")
    qtbot.waitUntil(lambda: title.sizeHint().width() <= title.width() + 1)
    assert title.text().startswith("Backprop")
    assert not title.visibleRegion().isEmpty()
    assert "Backpropagation by hand" in title.toolTip()


def test_what_gets_the_keys_is_scrolled_into_sight(qtbot, show_large):
    window = show_large("hand-2-3-1", (1280, 800))
    window.session.go_to(12)
    window.board.show_answers(["show_activations"], only=True)
    button = window.findChild(QAbstractButton, "use_activation")
    (scroll,) = [
        each for each in window.board.beside.findChildren(ColumnScroll) if each.isAncestorOf(button)
    ]
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.focusPolicy() is Qt.FocusPolicy.TabFocus  # whatever cannot have the keys, too
    assert bar.accessibleName()
    bar.setValue(0)
    panels = window.board.beside.explain_panels
    panels.panels["activation_panel"].setFocus(Qt.FocusReason.TabFocusReason)
    gallery = QApplication.focusWidget()
    assert not gallery.visibleRegion().isEmpty()


def test_a_number_over_its_circle_is_painted_whole_when_a_step_comes_to_it(qtbot, session):
    view = NetworkView(session, Wishes(2.0).look(LIGHT))
    qtbot.addWidget(view)
    view.resize(QSize(427, 425))
    with qtbot.waitExposed(view):
        view.show()
    view.prepare()
    session.go_to(11)
    view.grab()
    session.go_to(12)
    stepped = view.grab().toImage()
    view.resize(QSize(428, 425))
    view.grab()
    view.resize(QSize(427, 425))
    assert view.grab().toImage() == stepped
