"""The smallest type on a wall: 2.2 % of the screen's height, in all that is painted there."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import INDEX_SIZE
from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.projection import SMALLEST_TYPE, Projection

_FONT_SIZE = re.compile(r'font-size="(\d+(?:\.\d+)?)"')


def sizes_painted(paint: Callable[[QPainter], None], size: QSize) -> set[float]:
    """Return the sizes of all type that something paints, by painting it as lines and text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(size)
    svg.setViewBox(QRect(0, 0, size.width(), size.height()))
    svg.setResolution(96)
    painter = QPainter(svg)
    paint(painter)
    painter.end()
    drawing = bytes(buffer.data().data()).decode()
    groups = drawing.split("<g ")
    texts = [group for group in groups if re.search(r"<text[^>]*>\s*[^<\s]", group)]
    return {float(size) for group in texts for size in _FONT_SIZE.findall(group)[:1]}


def sizes_of(widget: QWidget) -> set[float]:
    """Return the sizes of all type that a widget shows."""
    return sizes_painted(lambda painter: widget.render(painter, QPoint()), widget.size())


def smallest_type(window: MainWindow) -> float:
    """Return the size of the smallest type in a window."""
    view = window.network_view
    sizes = sizes_of(window)
    sizes |= sizes_painted(lambda painter: view.paint_on(painter, view.size()), view.size())
    assert sizes
    shown = [each for each in window.findChildren(FormulaView) if each.isVisible()]
    sizes |= {round(INDEX_SIZE * each.em_px, 2) for each in shown}
    return min(sizes)


@pytest.fixture
def on_screen(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> Callable[[str, tuple[int, int]], MainWindow]:
    """Give a window that is projected as on a screen of some size, this one being smaller."""

    def show(name: str, size: tuple[int, int]) -> MainWindow:
        window = project(name)
        window.showNormal()
        window.resize(*size)
        window.look.set_projection(Projection(QSize(*size)))
        qtbot.waitUntil(lambda: window.size() == QSize(*size))
        qtbot.wait(60)  # the step's type follows its room
        return window

    return show


@pytest.mark.parametrize(
    ("name", "size", "action", "cursors"),
    [
        ("hand-2-3-1", (1024, 768), None, (0, 4, 9, 13, 36)),  # a step of every kind
        ("hand-2-3-1", (1920, 1080), None, (3, 24)),
        ("hand-2-3-1", (1280, 800), "show_scalars", (70,)),
        ("toy-graph", (1280, 800), None, (4, 13)),
        ("xor-tanh", (1280, 800), "show_matrix_graph", (8, 40)),
        ("digits", (1280, 800), None, (12,)),
    ],
)
def test_smallest_type_while_stepping(
    on_screen: Callable[[str, tuple[int, int]], MainWindow],
    name: str,
    size: tuple[int, int],
    action: str | None,
    cursors: tuple[int, ...],
) -> None:
    window = on_screen(name, size)
    window.board.show_training(False)
    if action is not None:
        window.actions_by_name[action].trigger()
    for cursor in cursors:
        window.session.go_to(cursor)
        assert smallest_type(window) >= SMALLEST_TYPE * size[1], cursor  # 16.9, 23.8 or 17.6


def test_smallest_type_while_training(
    on_screen: Callable[[str, tuple[int, int]], MainWindow], qtbot: QtBot
) -> None:
    window = on_screen("circle", (1920, 1080))
    assert window.board.is_training
    window.actions_by_name["train_update"].trigger()
    qtbot.waitUntil(lambda: window.session.updates == 1)
    assert smallest_type(window) >= SMALLEST_TYPE * 1080  # 23.8


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("xor-sigmoid", (1280, 800)),  # three runs
        ("vanishing-gradient", (1920, 1080)),  # two of seven layers, with a test set
        ("deep-sigmoid", (1024, 768)),  # four
        ("xor-perceptron-1", (1024, 768)),  # long names
    ],
)
def test_smallest_type_side_by_side(
    on_screen: Callable[[str, tuple[int, int]], MainWindow],
    qtbot: QtBot,
    name: str,
    size: tuple[int, int],
) -> None:
    window = on_screen(name, size)
    window.session.trainer.update(4)
    qtbot.waitUntil(lambda: window.session.updates == 4)
    page = window.board.middle.compare_view
    assert page is not None
    qtbot.waitUntil(lambda: page.is_complete)
    assert window.size() == QSize(*size)  # no card is wider than there is room for
    parts = [page, page.plot.viewport(), *(card.bars for card in page.cards if card.isVisible())]
    parts += [card.picture.canvas for card in page.cards if card.isVisible()]
    assert len(parts) > 4
    for part in parts:
        assert min(sizes_of(part)) >= SMALLEST_TYPE * size[1]  # 17.6, 23.8 or 16.9


def test_the_window_itself_is_written_smaller(show_window: Callable[..., MainWindow]) -> None:
    window = show_window("hand-2-3-1")
    window.session.go_to(13)
    assert smallest_type(window) < SMALLEST_TYPE * 800  # else the tests above could not fail
