"""Training with all panels live: frames and their gaps, epochs a second, and what training gets.

The window is 1920×1080, on raster drawing, every panel in sight. SECONDS is how long it plays;
set BACKPROPVIZ_SECONDS for a longer recording. The yardstick is the training alone, in the same
run, on the same network.
"""

from __future__ import annotations

import math
import os
import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget

from backpropviz.app import create_window
from backpropviz.experiment.editing import replace, with_layers
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Layer
from backpropviz.session.runner import Runner

SIZE = (1920, 1080)
SECONDS = float(os.environ.get("BACKPROPVIZ_SECONDS", "5"))
WARM_UP_MS = 1500
DEEP_FEATURES = ("x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)")


def default_net():
    """2-4-2-1, as the playgrounds begin."""
    experiment = open_by_name_or_path("circle")
    return replace(experiment, training=replace(experiment.training, stop=None))


def deep_net():
    """7-8-8-8-8-8-8-1, the largest that their buttons make."""
    experiment = open_by_name_or_path("spiral-2")
    data = replace(experiment.data, features=DEEP_FEATURES)
    model = replace(experiment.model, inputs=len(DEEP_FEATURES))
    hidden = [Layer(units=8, activation="tanh") for _ in range(6)]
    training = replace(experiment.training, stop=None)
    experiment = replace(experiment, data=data, model=model, training=training)
    return with_layers(experiment, [*hidden, experiment.model.layers[-1]])


class FrameWatch(QObject):
    """Notes when a widget has been painted."""

    def __init__(self, widget) -> None:
        super().__init__()
        self.painted_s: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.painted_s.append(time.monotonic())
        return False


def show_all(window):
    """Put every panel in sight: none behind another."""
    panels = window.board.beside.make_training_panels()
    every = panels.findChildren(QDockWidget)
    docks = [dock for dock in every if dock.toggleViewAction().isEnabled()]
    for dock in docks:
        panels.removeDockWidget(dock)
    areas = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
    for index, dock in enumerate(docks):
        panels.addDockWidget(areas[index % 2], dock, Qt.Orientation.Vertical)
        dock.show()
    return [dock.widget() for dock in docks]


@pytest.mark.parametrize("net", [default_net, deep_net])
@pytest.mark.parametrize("panels", ["at first", "all"])
def test_playing(benchmark, capsys, qtbot, net, panels):
    window = create_window(net(), theme="light", remember=False)
    qtbot.addWidget(window)
    window.resize(*SIZE)
    with qtbot.waitExposed(window):
        window.show()
    window.prepare()
    session = window.session
    if panels == "all":
        window.board.columns.setSizes([300, 620, 1000])
        shown = show_all(window)
        QTest.qWait(300)
        assert all(panel.isVisible() for panel in shown)
    watch = FrameWatch(window.network_view)
    session.trainer.set_speed(math.inf)
    session.trainer.play()
    QTest.qWait(WARM_UP_MS)
    watch.painted_s.clear()
    slices_s: list[float] = []
    advance = Runner.advance

    def timed(self, goal, deadline_s):
        began_s = time.monotonic()
        advance(self, goal, deadline_s)
        slices_s.append(time.monotonic() - began_s)

    Runner.advance = timed
    try:
        began_s, began_epochs = time.monotonic(), session.moment.epochs
        benchmark.pedantic(lambda: QTest.qWait(round(1000 * SECONDS)), rounds=1)
        took_s = time.monotonic() - began_s
        epochs = session.moment.epochs - began_epochs
    finally:
        Runner.advance = advance
    session.trainer.pause()
    gaps_ms = 1000 * np.diff(watch.painted_s)
    alone = epochs_a_second_alone(session)
    figures = {
        "epochs_per_s": round(epochs / took_s),
        "frames_per_s": round(len(gaps_ms) / took_s, 1),
        "gap_p50_ms": round(float(np.percentile(gaps_ms, 50)), 1),
        "gap_p99_ms": round(float(np.percentile(gaps_ms, 99)), 1),
        "gap_max_ms": round(float(gaps_ms.max()), 1),
        "training_share": round(sum(slices_s) / took_s, 2),
        "epochs_per_s_alone": round(alone),
    }
    benchmark.extra_info.update(figures)
    with capsys.disabled():
        print(f"\n{net.__name__}, panels {panels}: {figures}")


def epochs_a_second_alone(session) -> float:
    """Train on for a second without a window; return the epochs a second."""
    runner = Runner(session.history, session.progress)
    before = session.history.length
    per_epoch = session.setup.schedule.updates_per_epoch(session.setup.problem.inputs.shape[0])
    began_s = time.monotonic()
    runner.advance(float("inf"), began_s + 1.0)
    return (runner.number - before) / per_epoch / (time.monotonic() - began_s)
