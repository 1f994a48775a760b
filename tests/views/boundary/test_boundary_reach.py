"""The upward axis beside a curve: as long as the curve asks for, and quiet while training."""

from __future__ import annotations

import math

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.boundary.reach import Reach
from backpropviz.views.look.theme import LIGHT

BASE = (0.0, 1.0)


def reached(*numbers: float) -> tuple[float, float]:
    return Reach().range_for(BASE, np.array(numbers), is_playing=False)


def test_a_curve_on_the_axis_leaves_it_as_it_is() -> None:
    assert reached(0.0, 0.4, 1.0) == BASE


@pytest.mark.parametrize("top", [1.001, 1.3, 3.0, 40.0, 5e7])
def test_the_axis_holds_the_curve_and_is_not_much_longer(top: float) -> None:
    low, high = reached(0.5, top)
    assert low == 0.0
    longest = 1.0 + max(0.125, 1.42 * (top - 1.0))
    assert top <= high <= longest + 0.1 * 10.0 ** math.floor(math.log10(longest))
    assert float(f"{high:.3g}") == high  # to be read at a glance


def test_each_end_moves_by_itself() -> None:
    low, high = reached(-0.5, 0.5)
    assert low <= -0.5
    assert high == 1.0


@pytest.mark.parametrize(
    "numbers", [(np.nan,), (np.inf, 0.5), (-np.inf, np.nan, 0.2), (1.7e308, -1.7e308)]
)
def test_numbers_that_are_none_move_nothing(numbers: tuple[float, ...]) -> None:
    assert reached(*numbers) == BASE


def test_numbers_without_bounds_give_an_axis_with_ends() -> None:
    assert all(np.isfinite(reached(-1e99, 1e99)))


def test_while_training_the_axis_shrinks_only_when_it_is_far_too_long() -> None:
    reach = Reach()
    wide = reach.range_for(BASE, np.array([9.0]), is_playing=True)
    assert reach.range_for(BASE, np.array([6.0]), is_playing=True) == wide
    assert reach.range_for(BASE, np.array([0.5]), is_playing=True)[1] < wide[1] / 2
    wide = reach.range_for(BASE, np.array([9.0]), is_playing=True)
    assert reach.range_for(BASE, np.array([6.0]), is_playing=False) != wide


def panel_of(qtbot: QtBot, name: str) -> BoundaryPanel:
    panel = BoundaryPanel(Session(open_by_name_or_path(name)), LIGHT)
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT, 1.0)
    panel.resize(440, 330)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.refresh()
    return panel


def test_the_bend_of_deep_relus_is_seen_whole_and_the_samples_again_when_it_is_dead(
    qtbot: QtBot,
) -> None:
    panel = panel_of(qtbot, "deep-relu")
    outputs = panel.session.moment.train.outputs
    assert outputs.max() > 38  # as its text says: up to 39
    assert panel.canvas.frame.y_range[1] >= outputs.max()
    assert panel.canvas.frame.y_range[0] == panel.plane.y_range[0]
    with qtbot.waitSignal(panel.session.progress_changed):
        panel.session.trainer.update(1)
    panel.refresh()
    assert panel.canvas.frame.y_range == panel.plane.y_range


@pytest.mark.parametrize("name", ["deep-sigmoid", "deep-softmax", "linear-regression"])
def test_a_curve_that_stays_among_the_targets_needs_no_other_axis(qtbot: QtBot, name: str) -> None:
    panel = panel_of(qtbot, name)
    frame = panel.canvas.frame
    assert frame.y_range[0] <= panel.plane.y_range[0]
    targets = panel.session.setup.problem.targets
    assert frame.y_range[0] < targets.min()
    assert targets.max() < frame.y_range[1]
    if name.startswith("deep"):
        assert frame.y_range == panel.plane.y_range
