"""The losses of runs side by side in one chart."""

from __future__ import annotations

import numpy as np
import pytest

from backpropviz.experiment.editing import with_training
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training, Variant
from backpropviz.session.session import Session
from backpropviz.views.compare.chart import comparison_chart
from backpropviz.views.compare.names import lane_names
from backpropviz.views.compare.words import parting_sentence, twins_sentence, unfair_sentence
from backpropviz.views.plot.axis import AxisKind


def squares(*variants):
    """J = w²/2 with w = 1 at first: after k updates with the rate r it is (1 − r)^2k / 2."""
    return Experiment(
        title="Squares",
        model=Model(
            inputs=1, layers=(Layer(units=1, activation="linear", bias=False, weights=((1.0,),)),)
        ),
        data=Data(inputs=((1.0,),), targets=((0.0,),)),
        training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        variant=variants,
    )


@pytest.fixture
def compared(qapp):
    def make(*variants, updates=0):
        session = Session(squares(*variants))
        session.comparison.set_on(True)
        if updates:
            session.trainer.update(updates)
        return session

    return make


def chart_of(session):
    return comparison_chart(session, lane_names(session))


def test_the_curves_are_the_losses_at_the_same_updates(compared):
    chart = chart_of(compared(Variant(learning_rate=0.2), updates=10))
    k = np.arange(11)
    assert chart.updates.tolist() == k.tolist()
    assert chart.series[0].values == pytest.approx(0.5 * 0.9 ** (2 * k))
    assert chart.series[1].values == pytest.approx(0.5 * 0.8 ** (2 * k))
    assert [series.name for series in chart.series] == ["learning rate 0.1", "learning rate 0.2"]
    assert chart.axis is AxisKind.LOG  # 0.5 · 0.8^20 is less than a tenth of 0.5


def test_small_differences_are_shown_from_0_on(compared):
    assert chart_of(compared(Variant(learning_rate=0.2), updates=1)).axis is AxisKind.LINEAR


def test_each_curve_has_dashes_and_a_color_of_its_own(compared):
    rates = (Variant(learning_rate=0.2), Variant(learning_rate=0.3), Variant(learning_rate=0.4))
    series = chart_of(compared(*rates)).series
    assert len({each.role for each in series}) == len({each.dashes for each in series}) == 4


def test_the_others_are_cut_where_the_first_ends(compared, qtbot):
    session = compared(Variant(learning_rate=0.2), updates=30)
    session.reset()
    qtbot.waitUntil(lambda: session.comparison.is_together)
    session.trainer.update(4)
    chart = chart_of(session)
    assert session.comparison.lanes[1].history.length == 30
    assert (chart.last, chart.at, chart.updates.tolist()) == (4, 4, [0, 1, 2, 3, 4])


def test_the_update_at_which_they_part_is_marked_and_said(compared):
    # (0.89 / 0.9)^2k < 0.95 from k = 2.295… on: after 3 updates.
    session = compared(Variant(learning_rate=0.11), updates=10)
    (mark,) = chart_of(session).marks
    assert (mark.update, mark.label) == (3, "apart from update 3 on")
    # 0.9^6 / 2 = 0.26572…, 0.89^6 / 2 = 0.24849…
    assert parting_sentence(session, lane_names(session)) == (
        "The losses are more than 5 % apart from update 3 on: "
        "learning rate 0.1: 0.266, learning rate 0.11: 0.248."
    )


def test_before_they_part_that_is_said(compared):
    session = compared(Variant(learning_rate=0.11))
    names = lane_names(session)
    assert parting_sentence(session, names) == (
        "They start with the same loss. Train, to see them part."
    )
    session.trainer.update(2)
    assert parting_sentence(session, names) == (
        "They have not parted yet: the losses are within 5 %."
    )
    assert chart_of(session).marks == ()


def test_what_differs_from_the_start_is_said_to(compared):
    model = Model(
        inputs=1, layers=(Layer(units=1, activation="linear", bias=False, weights=((2.0,),)),)
    )
    session = compared(Variant(model=model))
    sentence = parting_sentence(session, lane_names(session))
    assert sentence.startswith("The losses are more than 5 % apart from the start: ")
    assert "2.0" in sentence  # 2²/2


def test_who_has_overtaken_the_others_is_told(compared):
    model = Model(
        inputs=1, layers=(Layer(units=1, activation="linear", bias=False, weights=((2.0,),)),)
    )
    training = Training(loss="half_mse", optimizer="sgd", learning_rate=0.5)
    session = compared(Variant(title="quick", model=model, training=training), updates=5)
    # 4 · 0.25^n falls below 0.81^n from n = 1.18… on.
    sentence = parting_sentence(session, lane_names(session))
    assert sentence.endswith(". That of quick has been the lowest since update 2.")


def test_a_run_that_is_there_twice_is_told(compared):
    session = compared(Variant(title="a", learning_rate=0.2), Variant(title="b", learning_rate=0.2))
    assert twins_sentence(session, lane_names(session)) == (
        "“a” and “b” are the same run: nothing in their settings differs."
    )
    session = compared(Variant(learning_rate=0.2))
    assert twins_sentence(session, lane_names(session)) == ""


def test_while_it_is_looked_for_where_they_part_that_is_said(compared, qtbot):
    session = compared(Variant(learning_rate=0.1001))
    session.trainer.update(2000)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    names = lane_names(session)
    # 512 points at most: one at every fourth update. (0.8999 / 0.9)^2k < 0.95 from k = 230.8… on.
    assert parting_sentence(session, names) == (
        "The losses come to be more than 5 % apart between update 228 and update 232; "
        "looking for where …"
    )
    assert chart_of(session).marks == ()
    qtbot.waitUntil(lambda: session.comparison.is_settled)
    assert "from update 231 on" in parting_sentence(session, names)


def test_different_losses_are_not_drawn_on_one_axis(compared):
    training = Training(loss="mse", optimizer="sgd", learning_rate=0.1)
    session = compared(Variant(training=training), updates=3)
    chart = chart_of(session)
    assert chart.axis is AxisKind.SHARE
    # w is 0.9^3 and 0.8^3 at last, both above 0.5 still, and the class is 0: none is right.
    assert [series.values.tolist() for series in chart.series] == [[0.0] * 4] * 2
    assert "cannot be compared" in parting_sentence(session, lane_names(session))


def test_a_run_that_explodes_does_not_flatten_the_others(compared):
    # (1 − 30)^2k / 2 is 5e28 after ten updates.
    chart = chart_of(compared(Variant(learning_rate=30.0), updates=10))
    assert chart.series[1].values[10] == pytest.approx(0.5 * 29.0**20)
    assert chart.drawn[1].max() == pytest.approx(50.0)  # a hundred times the 0.5 of the start
    assert chart.drawn[0].tolist() == chart.series[0].values.tolist()


def test_settings_that_the_first_has_had_only_later_are_told(compared, qtbot):
    session = compared(Variant(learning_rate=0.2), updates=7)
    assert unfair_sentence(session) == ""
    experiment = session.experiment
    training = Training(loss="half_mse", optimizer="sgd", learning_rate=0.3)
    session.edit("Rate", with_training(experiment, training))
    qtbot.waitUntil(lambda: session.comparison.is_together)
    assert unfair_sentence(session) == (
        "The settings of the first were changed after update 7; the others have had theirs from "
        "the start."
    )
    session.reset()
    assert unfair_sentence(session) == ""
