"""The axes and lines of the plots: round numbers, nothing lost, nothing over something else."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from backpropviz.views.look.theme import LIGHT
from backpropviz.views.plot.axis import AxisKind, update_ticks, value_axis
from backpropviz.views.plot.chart import Chart, Mark, Series, some_of, spread
from backpropviz.views.plot.line import smoothed, thinned
from backpropviz.views.plot.plot import Plot

NUMBERS = st.lists(st.floats(width=64), min_size=1, max_size=8)


def axis_of(*values, kind=AxisKind.LINEAR, most=5):
    return value_axis(np.array([values]), kind, most)


@pytest.mark.parametrize(
    ("low", "high", "kind", "ticks"),
    [
        (0.02, 0.7, AxisKind.LINEAR, (0.0, 0.2, 0.4, 0.6, 0.8)),
        (0.69, 0.7, AxisKind.LINEAR, (0.0, 0.2, 0.4, 0.6, 0.8)),
        (0.69, 0.7, AxisKind.LOG, (0.5, 0.6, 0.7, 0.8, 0.9)),
        (-3.0, 4.0, AxisKind.LINEAR, (-4.0, -2.0, 0.0, 2.0, 4.0)),
        (0.06, 0.55, AxisKind.LOG, (0.05, 0.1, 0.2, 0.5, 1.0)),
        (0.002, 0.6, AxisKind.LOG, (0.01, 0.1, 1.0)),
        (3e-7, 0.4, AxisKind.LOG, (1e-6, 1e-4, 0.01)),
        (0.55, 0.9, AxisKind.SHARE, (0.4, 0.6, 0.8, 1.0)),
    ],
)
def test_numbers_at_the_axis_are_round(low, high, kind, ticks):
    assert axis_of(low, high, kind=kind).ticks == pytest.approx(ticks, rel=1e-12)


def test_a_tenth_three_times_is_written_as_a_person_writes_it():
    assert axis_of(0.0, 0.5, most=6).ticks == (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)


def test_equal_ratios_are_equal_heights_on_a_logarithmic_axis():
    axis = axis_of(0.001, 1.0, kind=AxisKind.LOG)
    heights = axis.heights(np.array([0.001, 0.01, 0.1, 1.0]))
    assert heights == pytest.approx([0.0, 1 / 3, 2 / 3, 1.0])


def test_the_logarithm_of_zero_stands_nowhere():
    axis = axis_of(0.0, 0.1, 1.0, kind=AxisKind.LOG)
    heights = axis.heights(np.array([0.0, 0.1, np.nan, np.inf, -1.0]))
    assert np.isnan(heights).tolist() == [True, False, True, True, True]


@given(NUMBERS, st.sampled_from(AxisKind), st.integers(2, 5))
@example([5e-324, 1.7e308], AxisKind.LOG, 5)
@example([-1.7e308, 1.7e308], AxisKind.LINEAR, 3)
@example([0.0, 0.0], AxisKind.LINEAR, 3)
def test_every_axis_holds_what_can_be_drawn_between_a_few_round_numbers(values, kind, most):
    axis = axis_of(*values, kind=kind, most=most)
    assert axis.low < axis.high
    assert math.isfinite(axis.low)
    assert math.isfinite(axis.high)
    assert len(axis.ticks) <= most + 2
    assert list(axis.ticks) == sorted(axis.ticks)
    if kind is not AxisKind.SHARE:
        heights = axis.heights(np.array(values))
        drawn = heights[np.isfinite(heights)]
        assert np.all((drawn >= -1e-6) & (drawn <= 1 + 1e-6))


def test_updates_are_counted_in_round_numbers():
    assert update_ticks(0, 1745, 5) == (0, 500, 1000, 1500)
    assert update_ticks(0, 3, 5) == (0, 1, 2, 3)
    assert update_ticks(0, 0, 5) == (0,)
    assert update_ticks(0, 4_000_000, 4) == (0, 1_000_000, 2_000_000, 3_000_000, 4_000_000)


@given(
    st.lists(st.floats(0.0, 1.0) | st.just(math.nan), min_size=1, max_size=300),
    st.integers(1, 60),
)
def test_thinning_loses_no_peak_and_neither_end(heights, columns):
    upward = np.array(heights)
    across = np.linspace(0.0, 1.0, len(upward))
    line = thinned(across, upward, columns)
    assert len(line.upward) <= max(3 * columns + 3, 2 * columns + 2)
    assert line.across[0] == across[0]
    assert line.across[-1] == across[-1]
    assert np.all(np.diff(line.across) >= 0.0)
    if not np.all(np.isnan(upward)):
        assert np.nanmax(line.upward) == np.nanmax(upward)
        assert np.nanmin(line.upward) == np.nanmin(upward)


def test_noisy_points_become_their_median_and_their_range():
    upward = np.tile([0.1, 0.9, 0.3, 0.2], 25)  # sorted 0.1 0.2 0.3 0.9: the upper median is 0.3
    (line,) = smoothed(np.linspace(0.0, 1.0, 100), upward[np.newaxis], 25)
    assert line.each == 4
    assert np.all(line.upward == 0.3)
    assert np.all(line.low == 0.1)
    assert np.all(line.high == 0.9)


def test_where_most_of_the_points_are_zero_the_median_is_nowhere():
    upward = np.tile([np.nan, np.nan, np.nan, 0.5], 25)
    (line,) = smoothed(np.linspace(0.0, 1.0, 100), upward[np.newaxis], 25)
    assert np.all(np.isnan(line.upward))
    assert np.all(line.high == 0.5)


def test_few_points_are_drawn_as_they_are():
    upward = np.array([0.1, 0.9, 0.2])
    (line,) = smoothed(np.linspace(0.0, 1.0, 3), upward[np.newaxis], 1)
    assert line.upward.tolist() == upward.tolist()
    assert thinned(np.linspace(0.0, 1.0, 3), upward, 100).upward is upward


@given(st.lists(st.floats(0.0, 100.0), min_size=1, max_size=8))
def test_names_at_the_ends_of_curves_do_not_touch(wanted):
    places = spread(wanted, 12.0, 0.0, 100.0)
    ordered = sorted(places)
    assert all(later - place >= 12.0 - 1e-9 for place, later in pairwise(ordered))
    assert ordered[0] >= -1e-9
    assert ordered[-1] <= 100.0 + 1e-9


def test_where_there_is_no_room_the_first_and_the_last_are_named():
    assert some_of(3, 5) == [0, 1, 2]
    assert some_of(12, 4) == [0, 4, 7, 11]


def test_what_is_larger_than_the_most_is_drawn_like_it(qtbot):
    plot = Plot(LIGHT)
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    values = np.array([1.0, 10.0, 1e9, np.inf])
    series = Series("a", "a", values, "ink", dashes=(2.0, 2.0))
    chart = Chart(
        updates=np.arange(4.0),
        series=(series,),
        axis=AxisKind.LOG,
        first=0,
        last=3,
        at=0,
        write=str,
        marks=(Mark(1, "said when asked", "written"),),
        most=100.0,
    )
    plot.show_chart(chart)
    assert chart.drawn.tolist() == [[1.0, 10.0, 100.0, 100.0]]
    assert plot.axis.high == 100.0
    assert "a: 1000000000.0" in plot.hint_at(plot.x_of(2))  # what it really is
    assert not plot.grab().isNull()
