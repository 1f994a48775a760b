"""Four runs side by side, as fast as possible: frames, their gaps, and the updates of each run.

The window is 1280×800, on raster drawing. The yardstick is the four trainings alone, one after
the other, in the same run.
"""

from __future__ import annotations

import math
import os
import time

import numpy as np
import pytest
from PySide6.QtTest import QTest

from backpropviz.app import create_window
from backpropviz.experiment.editing import replace
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Variant
from backpropviz.session.runner import Runner
from tests.benchmarks.test_frames import FrameWatch

SECONDS = float(os.environ.get("BACKPROPVIZ_SECONDS", "5"))
WARM_UP_MS = 1000
FOUR = {
    "xor-sigmoid": ("tanh", "relu", "gelu"),
    "vanishing-gradient": ("tanh", "relu", "elu"),
    "deep-sigmoid": ("tanh", "softplus", "cos"),
}


@pytest.mark.parametrize("name", FOUR)
def test_four_runs(benchmark, capsys, qtbot, name):
    experiment = open_by_name_or_path(name)
    window = create_window(
        replace(
            experiment,
            training=replace(experiment.training, stop=None),
            variant=tuple(Variant(activation=each) for each in FOUR[name]),
        ),
        theme="light",
        remember=False,
    )
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    QTest.qWait(300)
    session, view = window.session, window.board.middle.compare_view
    watches = [FrameWatch(card.picture.canvas) for card in view.cards]
    session.trainer.set_speed(math.inf)
    session.trainer.play()
    QTest.qWait(WARM_UP_MS)
    for watch in watches:
        watch.painted_s.clear()
    began_s, began_at = time.monotonic(), session.updates
    benchmark.pedantic(lambda: QTest.qWait(round(1000 * SECONDS)), rounds=1)
    took_s, updates = time.monotonic() - began_s, session.updates - began_at
    session.trainer.pause()
    gaps_ms = [1000 * np.diff(watch.painted_s) for watch in watches]
    together = {lane.moment.updates for lane in session.comparison.lanes}
    figures = {
        "updates_per_s": round(updates / took_s),
        "frames_per_s": round(min(len(each) for each in gaps_ms) / took_s, 1),
        "gap_p50_ms": round(float(np.percentile(np.concatenate(gaps_ms), 50)), 1),
        "gap_p99_ms": round(float(np.percentile(np.concatenate(gaps_ms), 99)), 1),
        "updates_per_s_alone": round(updates_a_second_alone(session)),
        "together": len(together) == 1,
    }
    benchmark.extra_info.update(figures)
    with capsys.disabled():
        print(f"\n{name}, four runs: {figures}")


def updates_a_second_alone(session) -> float:
    """Train each run on for a while without a window; return the updates a second of all."""
    seconds = 0.0
    for lane in session.comparison.lanes:
        runner = Runner(lane.history, lane.moment.progress)
        began_s, before = time.monotonic(), runner.number
        runner.advance(float("inf"), began_s + 0.5)
        seconds += (time.monotonic() - began_s) / (runner.number - before)
    return 1.0 / seconds
