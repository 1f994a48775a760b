"""The loss panel: its numbers are those of a pass done anew, and its line is a way back."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from backpropviz.engine.backprop import evaluate_loss
from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.curve import MOST_POINTS
from backpropviz.session.session import Session
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.training.loss_panel import LossPanel


@pytest.fixture
def shown(qtbot, show_panel):
    """Train a built-in experiment with some settings, and show its losses."""

    def make(name="circle", updates=60, size=(440, 220), **settings) -> LossPanel:
        session = Session(open_by_name_or_path(name))
        change(session, **settings)
        train(session, updates, qtbot)
        return show_panel(LossPanel, session, size)

    return make


def change(session: Session, **settings) -> None:
    training = replace(session.experiment.training, **settings)
    session.edit("Other settings", with_training(session.experiment, training))


def train(session: Session, updates: int, qtbot) -> None:
    session.trainer.update(updates)
    qtbot.waitUntil(lambda: not session.trainer.is_playing, timeout=20_000)


def go_to(session: Session, update: int, qtbot) -> None:
    session.trainer.go_to(update)
    qtbot.waitUntil(lambda: session.updates == update, timeout=20_000)


def values(panel: LossPanel, name: str) -> np.ndarray:
    return next(series.values for series in panel.plot.chart.series if series.name == name)


def names(panel: LossPanel) -> list[str]:
    return [series.name for series in panel.plot.chart.series]


def click(qtbot, panel: LossPanel, name: str) -> None:
    qtbot.mouseClick(panel.findChild(QToolButton, name), Qt.MouseButton.LeftButton)


def at(panel: LossPanel, update: int) -> QPoint:
    area = panel.plot.area
    return QPoint(round(panel.plot.x_of(update)), round(area.center().y()))


def test_each_point_is_the_loss_of_all_samples_after_that_update(shown, qtbot):
    panel = shown()
    session = panel.session
    updates = panel.plot.chart.updates
    for index in (0, 1, len(updates) // 2, len(updates) - 1):
        go_to(session, int(updates[index]), qtbot)
        setup = session.setup
        train_loss = evaluate_loss(setup.problem, session.moment.parameters)
        test_loss = evaluate_loss(setup.test_problem, session.moment.parameters)
        assert values(panel, "train")[index] == pytest.approx(train_loss, rel=1e-12)
        assert values(panel, "test")[index] == pytest.approx(test_loss, rel=1e-12)


def test_the_summary_says_the_losses_where_the_line_stands(shown, qtbot):
    panel = shown()
    go_to(panel.session, 20, qtbot)
    panel.refresh()
    setup, parameters = panel.session.setup, panel.session.moment.parameters
    loss = evaluate_loss(setup.problem, parameters)
    test_loss = evaluate_loss(setup.test_problem, parameters)
    assert panel.summary == f"train {loss:.4g}   test {test_loss:.4g}"


def test_the_penalty_is_apart_from_the_loss(shown):
    panel = shown(updates=10, l2=0.01)
    assert names(panel) == ["train", "test", "penalty"]
    session = panel.session
    weights = np.concatenate([w.ravel() for w in session.moment.parameters.weights])
    penalty = 0.005 * float(weights @ weights)
    assert values(panel, "penalty")[-1] == pytest.approx(penalty, rel=1e-12)
    with_penalty = evaluate_loss(session.setup.problem, session.moment.parameters)
    assert values(panel, "train")[-1] + penalty == pytest.approx(with_penalty, rel=1e-12)
    assert panel.summary.endswith(f"penalty {penalty:.4g}")


def test_without_a_penalty_there_is_no_line_of_zeros(shown):
    assert names(shown(updates=5)) == ["train", "test"]


def test_without_test_samples_there_is_one_line(shown):
    panel = shown("and-gate", updates=5)
    assert names(panel) == ["train"]
    assert "test" not in panel.summary


def test_dragging_the_line_goes_back_in_the_history(shown, qtbot):
    panel = shown()
    session = panel.session
    go_to(session, 17, qtbot)
    seen = session.progress
    go_to(session, 60, qtbot)
    panel.refresh()
    target = panel.plot.viewport()
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=at(panel, 60))
    for update in (45, 30, 17):
        qtbot.mouseMove(target, at(panel, update))
        qtbot.waitUntil(lambda update=update: session.updates == update)
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=at(panel, 17))
    assert session.progress.is_same(seen)
    assert session.history.length == 60
    panel.refresh()
    assert panel.plot.chart.at == 17


def test_a_click_goes_to_the_update_and_ends_the_training(shown, qtbot):
    panel = shown()
    panel.session.trainer.play()
    qtbot.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=at(panel, 40))
    qtbot.waitUntil(lambda: panel.session.updates == 40)
    assert not panel.session.trainer.is_playing


def test_a_place_beside_the_curves_means_their_end(shown):
    panel = shown()
    assert panel.plot.update_at(-50.0) == 0
    assert panel.plot.update_at(5000.0) == 60


def test_losses_are_shown_logarithmically_or_from_zero(shown, qtbot):
    panel = shown()
    assert panel.plot.axis.is_log
    click(qtbot, panel, "linear")
    assert not panel.plot.axis.is_log
    assert panel.plot.axis.low == 0.0
    click(qtbot, panel, "logarithmic")
    assert panel.plot.axis.is_log


def test_the_accuracy_is_the_share_of_right_answers(shown, qtbot):
    panel = shown(updates=300)
    click(qtbot, panel, "show_accuracy")
    session = panel.session
    dataset = session.setup.dataset
    go_to(session, int(panel.plot.chart.updates[-1]), qtbot)
    panel.refresh()
    outputs = session.moment.train.outputs[:, 0]
    right = np.mean((outputs > 0.0) == (dataset.labels[dataset.train] == 1))  # tanh: -1 or 1
    assert values(panel, "train")[-1] == right
    assert panel.summary.startswith(f"train {100 * right:.1f}\u202f%")
    assert panel.plot.axis.high == 1.0
    assert not panel.findChild(QToolButton, "logarithmic").isVisible()


def test_a_regression_has_no_accuracy(shown):
    panel = shown("gauss-regression", updates=5)
    assert not panel.findChild(QToolButton, "show_accuracy").isVisible()
    assert panel.plot.axis.is_log


def test_pointing_at_the_curve_tells_its_exact_numbers(shown):
    panel = shown()
    chart = panel.plot.chart
    index = 20
    hint = panel.plot.hint_at(panel.plot.x_of(chart.updates[index]))
    assert hint.splitlines() == [
        f"after update {chart.updates[index]:.0f}",
        f"train: {values(panel, 'train')[index]:.4g}",
        f"test: {values(panel, 'test')[index]:.4g}",
    ]


def test_the_numbers_follow_the_decimal_comma(shown):
    panel = shown()
    panel.session.set_style(NumberStyle(4, decimal_comma=True))
    panel.refresh()
    assert "." not in panel.summary
    assert "." not in panel.plot.hint_at(panel.plot.x_of(20))


def test_a_change_of_the_settings_is_marked_with_what_changed(shown, qtbot):
    panel = shown()
    change(panel.session, learning_rate=0.2)
    train(panel.session, 20, qtbot)
    panel.refresh()
    hint = panel.plot.hint_at(panel.plot.x_of(60))
    assert hint.splitlines()[-2:] == [
        "settings changed after update 60",
        "learning rate: 0.03 → 0.2",
    ]
    assert "settings" not in panel.plot.hint_at(panel.plot.x_of(20))


def test_a_long_run_is_drawn_with_a_bounded_number_of_points(shown):
    panel = shown("and-gate", updates=6000)
    assert len(panel.plot.chart.updates) <= MOST_POINTS
    assert panel.plot.chart.last == 6000
    drawn = panel.plot._painter.lines[0]
    assert len(drawn.across) <= panel.plot.area.width() * 1.5
    assert drawn.across[-1] == panel.plot.chart.across[-1]


def test_a_loss_that_explodes_leaves_the_axis_finite(shown, qtbot):
    session = Session(open_by_name_or_path("linear-regression"))
    change(session, learning_rate=50.0)
    session.trainer.update(2000)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    assert session.updates < 2000
    panel = LossPanel(session, LIGHT)
    qtbot.addWidget(panel)
    panel.resize(300, 160)
    panel.refresh()
    for name in ("logarithmic", "linear"):
        click(qtbot, panel, name)
        assert np.isfinite([panel.plot.axis.low, panel.plot.axis.high]).all()
        assert not panel.grab().isNull()


def test_before_the_first_update_the_loss_is_a_point(shown):
    panel = shown(updates=0)
    assert panel.plot.chart.updates.tolist() == [0]
    assert panel.plot.hint_at(panel.plot.x_of(0)).startswith("after update 0\ntrain: ")
    assert not panel.grab().isNull()


@pytest.mark.parametrize("size", [(280, 140), (440, 220)])
def test_names_and_numbers_stay_inside_and_apart(shown, size):
    panel = shown(updates=200, size=size, l2=0.01)
    plot = panel.plot
    places = sorted(label.y for label in plot.labels)
    assert np.all(np.diff(places) >= 12.0)
    assert plot.area.width() > 0.6 * size[0]
    assert plot.area.height() > 0.45 * size[1]
    assert plot.height() > plot.area.bottom() + 14


def test_another_theme_changes_every_color(shown, largest_difference):
    panel = shown()
    light = panel.plot.grab().toImage()
    panel.set_theme(DARK, 1.0)
    panel.refresh()
    dark = panel.plot.grab().toImage()
    assert light.pixelColor(1, 1) == LIGHT.color("surface")
    assert dark.pixelColor(1, 1) == DARK.color("surface")
    assert largest_difference(dark, light) > 200
    panel.set_theme(LIGHT, 1.0)
    panel.refresh()
    assert largest_difference(panel.plot.grab().toImage(), light) == 0


def test_the_plot_leaves_the_keys_and_the_wheel_to_the_window(shown):
    panel = shown()
    assert panel.plot.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert panel.findChild(QToolButton, "linear").focusPolicy() == Qt.FocusPolicy.TabFocus
