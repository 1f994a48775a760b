"""What is on a wall has its place there: nothing is shortened, cut off or written over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.views.main.window import MainWindow
from backpropviz.views.matrices.scene import picture_area
from backpropviz.views.matrices.stage import MatrixStage
from backpropviz.views.projector.projection import SMALLEST_TYPE

Stand = Callable[[MainWindow, tuple[int, int]], None]

_WEIGHTS = ["+0.1", "+0.5", "+1.0", "+2.0", "+2.0", "+3.0", "−0.1", "−1.0", "−1.0"]  # all nine


def rendered(widget: QWidget, painter: QPainter) -> None:
    widget.render(painter, QPoint())


def too_narrow(window: MainWindow) -> list[str]:
    """Return the labels of one line that are wider than their place."""
    labels = [each for each in window.findChildren(QLabel) if each.isVisible()]
    return [
        label.text()
        for label in labels
        if not label.wordWrap()
        and label.fontMetrics().horizontalAdvance(label.text()) > label.width() + 1
    ]


@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_nothing_is_shortened_or_smaller_in_another_language(
    project: Callable[..., MainWindow],
    stand_on: Stand,
    texts_of: Callable[..., list],
    smallest_of: Callable[[QWidget], float],
    qtbot: QtBot,
    language: str,
) -> None:
    window = project("hand-2-3-1", language=language)
    stand_on(window, (1024, 768))
    panel, view = window.step_panel, window.network_view
    for cursor in (0, 2, 9, 12, 24, 37):
        window.session.go_to(cursor)
        texts = texts_of(lambda painter: view.paint_on(painter, view.size()), view.size())
        texts += texts_of(partial(rendered, window.timeline), window.timeline.size())
        assert not [text.text for text in texts if "…" in text.text], cursor
        assert not too_narrow(window), cursor
        assert panel.verticalScrollBar().maximum() == 0, cursor
        assert panel.widget().width() <= panel.viewport().width(), cursor
        if cursor in (9, 24):
            assert smallest_of(window) >= SMALLEST_TYPE * 768, cursor  # 16.9
    window.open_path("circle")
    panels = window.board.beside.make_training_panels()
    qtbot.waitUntil(panels.isVisible)
    for panel in panels.panels.values():
        panel.refresh_if_seen()
    texts = texts_of(partial(rendered, panels), panels.size())
    assert len(texts) >= 4  # titles and summaries
    assert not [text.text for text in texts if "…" in text.text]
    qtbot.waitUntil(lambda: not too_narrow(window))  # the window is laid out anew


def test_no_number_of_the_network_stands_on_another_and_no_weight_is_missing(
    shared_wall: Callable[[str], MainWindow], stand_on: Stand, texts_of: Callable[..., list]
) -> None:
    window = shared_wall("hand-2-3-1")
    view, trace = window.network_view, window.session.trace
    for size in ((1024, 768), (1280, 800)):
        stand_on(window, size)
        inside = QRectF(view.rect()).adjusted(3.0, 0.0, -3.0, 0.0)
        for cursor in range(len(trace) + 1):
            window.session.go_to(cursor)
            texts = texts_of(lambda painter: view.paint_on(painter, view.size()), view.size())
            for one, other in combinations(texts, 2):
                assert not one.box.intersects(other.box), (size, cursor, one, other)
            assert all(inside.contains(text.box) for text in texts), (size, cursor)
            if cursor <= 9:  # the way forward
                legend = view.height() - 150.0  # and its numbers
                above = [text.text for text in texts if text.box.bottom() < legend]
                weights = sorted(text for text in above if text[0] in "+−")
                assert weights == _WEIGHTS, (size, cursor)


def test_the_matrices_of_a_step_and_its_operands_are_in_sight(
    shared_wall: Callable[[str], MainWindow], stand_on: Stand
) -> None:
    window = shared_wall("hand-2-3-1")
    stand_on(window, (1280, 800))
    window.actions_by_name["show_matrix_graph"].trigger()
    view, session = window.network_view, window.session
    stage = view.stage
    assert isinstance(stage, MatrixStage)
    whole = 0
    for cursor in range(1, len(session.trace) + 1):
        session.go_to(cursor)
        view.grab()
        scene = stage.scene(view.viewport())
        area = picture_area(view.viewport())
        wanted = session.subject_and_operands
        tables = [table for node in scene.nodes for table in node.tables]
        cells = [(table, table.cell_of(each)) for each in wanted for table in tables]
        boxes = [table.box(cell) for table, cell in cells if cell is not None]
        assert area.contains(boxes[0]), cursor
        whole += all(area.contains(box) for box in boxes)
    assert whole >= 27  # of 37; what is far apart is not in sight at once
