"""The smallest type on a wall: 2.2 % of the screen's height, in all that is painted there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import INDEX_SIZE
from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.projection import SMALLEST_TYPE

Smallest = Callable[[QWidget], float]
Stand = Callable[[MainWindow, tuple[int, int]], None]


@pytest.fixture
def smallest_of(texts_of: Callable[..., list]) -> Smallest:
    """Give the size of the smallest type that a widget shows; of a window with its network."""

    def of(widget: QWidget) -> float:
        texts = texts_of(lambda painter: widget.render(painter, QPoint()), widget.size())
        if isinstance(widget, MainWindow):
            view = widget.network_view
            texts += texts_of(lambda painter: view.paint_on(painter, view.size()), view.size())
        shown = [each for each in widget.findChildren(FormulaView) if each.isVisible()]
        sizes = [text.size_px for text in texts]
        return min([*sizes, *(round(INDEX_SIZE * each.em_px, 2) for each in shown)])

    return of


@pytest.mark.parametrize(
    ("name", "language", "walls"),
    [
        (
            "hand-2-3-1",
            None,
            [  # a step of every kind
                ((1024, 768), None, (0, 4, 9, 13, 36)),
                ((1920, 1080), None, (3, 24)),
                ((1280, 800), "show_scalars", (70,)),
            ],
        ),
        ("hand-2-3-1", "de", [((1024, 768), None, (9, 24))]),
        ("hand-2-3-1", "zh_CN", [((1280, 800), None, (9, 24))]),
        ("toy-graph", None, [((1280, 800), None, (4, 13))]),
        ("xor-tanh", None, [((1280, 800), "show_matrix_graph", (8, 40))]),
        ("digits", None, [((1280, 800), None, (12,))]),
    ],
)
def test_smallest_type_while_stepping(
    project: Callable[..., MainWindow],
    stand_on: Stand,
    smallest_of: Smallest,
    name: str,
    language: str | None,
    walls: list[tuple[tuple[int, int], str | None, tuple[int, ...]]],
) -> None:
    window = project(name, language=language)
    window.board.show_training(False)
    for size, action, cursors in walls:
        stand_on(window, size)
        if action is not None:
            window.actions_by_name[action].trigger()
        for cursor in cursors:
            window.session.go_to(cursor)
            assert smallest_of(window) >= SMALLEST_TYPE * size[1], cursor  # 16.9, 23.8 or 17.6


def test_smallest_type_while_training(
    project: Callable[..., MainWindow], stand_on: Stand, smallest_of: Smallest, qtbot: QtBot
) -> None:
    window = project("circle")
    assert window.board.is_training
    window.actions_by_name["train_update"].trigger()
    qtbot.waitUntil(lambda: window.session.updates == 1)
    stand_on(window, (1920, 1080))
    assert smallest_of(window) >= SMALLEST_TYPE * 1080  # 23.8


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
    project: Callable[..., MainWindow],
    stand_on: Stand,
    smallest_of: Smallest,
    qtbot: QtBot,
    name: str,
    size: tuple[int, int],
) -> None:
    window = project(name)
    stand_on(window, size)
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
        assert smallest_of(part) >= SMALLEST_TYPE * size[1]  # 17.6, 23.8 or 16.9


def test_the_window_itself_is_written_smaller(
    show_window: Callable[..., MainWindow], smallest_of: Smallest
) -> None:
    window = show_window("hand-2-3-1")
    window.session.go_to(13)
    assert smallest_of(window) < SMALLEST_TYPE * 800  # else the tests above could not fail
