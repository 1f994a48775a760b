"""The smallest type on a wall: 2.2 % of the screen's height, in all that is painted there.

That the window itself is written smaller is seen in test_entering_and_leaving.py.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.projection import SMALLEST_TYPE

Smallest = Callable[[QWidget], float]
Stand = Callable[[MainWindow, tuple[int, int]], None]


@pytest.mark.parametrize(
    ("size", "cases"),
    [
        ((1024, 768), [("hand-2-3-1", None, (0, 4, 9, 13, 36))]),  # a step of every kind
        (
            (1280, 800),
            [
                ("hand-2-3-1", "show_scalars", (70,)),
                ("toy-graph", None, (4, 13)),
                ("xor-tanh", "show_matrix_graph", (8, 40)),
                ("digits", None, (12,)),
            ],
        ),
        ((1920, 1080), [("hand-2-3-1", None, (3, 24))]),
    ],
)
def test_smallest_type_while_stepping(
    shared_wall: Callable[[str], MainWindow],
    stand_on: Stand,
    smallest_of: Smallest,
    size: tuple[int, int],
    cases: list[tuple[str, str | None, tuple[int, ...]]],
) -> None:
    for name, action, cursors in cases:
        window = shared_wall(name)
        window.board.show_training(False)
        stand_on(window, size)
        if action is not None:
            window.actions_by_name[action].trigger()
        for cursor in cursors:
            window.session.go_to(cursor)
            # 16.9, 17.6 or 23.8; in other languages: test_wall_fits.py
            assert smallest_of(window) >= SMALLEST_TYPE * size[1], (name, cursor)


def test_smallest_type_while_training(
    shared_wall: Callable[[str], MainWindow],
    stand_on: Stand,
    smallest_of: Smallest,
    qtbot: QtBot,
) -> None:
    window = shared_wall("circle")
    assert window.board.is_training
    stand_on(window, (1920, 1080))
    window.actions_by_name["train_update"].trigger()
    qtbot.waitUntil(lambda: window.session.updates == 1)
    assert smallest_of(window) >= SMALLEST_TYPE * 1080  # 23.8


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("vanishing-gradient", (1920, 1080)),  # two of seven layers, with a test set
        ("xor-sigmoid", (1280, 800)),  # three runs
        ("deep-sigmoid", (1024, 768)),  # four
        ("xor-perceptron-1", (1024, 768)),  # long names
    ],
)
def test_smallest_type_side_by_side(
    shared_wall: Callable[[str], MainWindow],
    stand_on: Stand,
    smallest_of: Smallest,
    qtbot: QtBot,
    name: str,
    size: tuple[int, int],
) -> None:
    window = shared_wall(name)
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
