"""Dragging a weight on the slice of the loss: from the mouse's move to the painted frame.

The budget is a frame of a thirtieth of a second; the network is the playgrounds' 2-4-2-1 with 300
samples in each update, and the panel as large as it is in a window of 1920×1080.
"""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from backpropviz.experiment.editing import replace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.explain.slope_panel import SlopePanel
from backpropviz.views.look.theme import LIGHT

SIZE, SCALE = (620, 520), 1.2


@pytest.mark.parametrize("is_map", [False, True], ids=["curve", "map"])
def test_dragging_a_weight(benchmark, qtbot, is_map):
    experiment = open_by_name_or_path("circle")
    data = replace(experiment.data, samples=300, test_fraction=0.0)
    training = replace(experiment.training, batch_size=None, stop=None)
    session = Session(replace(experiment, data=data, training=training))
    assert session.setup.problem.inputs.shape[0] == 300
    panel = SlopePanel(session, LIGHT)
    panel.set_theme(LIGHT, SCALE)
    qtbot.addWidget(panel)
    panel.resize(*SIZE)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_map(is_map)
    qtbot.waitUntil(lambda: panel.slices.is_current)
    canvas = panel.canvas
    places = itertools.cycle(QPoint(120 + 3 * step, 150 + step) for step in range(100))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=next(places))

    def drag() -> None:
        QTest.mouseMove(canvas, next(places))
        canvas.repaint()

    benchmark.pedantic(drag, rounds=200, warmup_rounds=10)
    assert panel.slices.promise is not None
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 150))
