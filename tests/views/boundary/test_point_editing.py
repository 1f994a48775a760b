"""Samples added, moved and removed by hand in the boundary panel, each with undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.look.theme import LIGHT

LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)
CORNERS = Data(
    inputs=((-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)),
    targets=((0.0,), (0.0,), (1.0,), (1.0,)),
)
Make = Callable[..., BoundaryPanel]


def experiment(
    data: Data, units: int = 1, activation: str = "sigmoid", inputs: int = 2, loss: str = "bce"
) -> Experiment:
    return Experiment(
        title="Points",
        model=Model(inputs=inputs, layers=(Layer(units=units, activation=activation),)),
        data=data,
        training=Training(loss=loss, optimizer="sgd", learning_rate=0.1),
    )


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def panel(document: Experiment, edits: bool = True) -> BoundaryPanel:
        made = BoundaryPanel(Session(document), LIGHT)
        qtbot.addWidget(made)
        # In the window the frame clock does this.
        made.session.experiment_changed.connect(made.refresh)
        made.session.plane_changed.connect(made.refresh)
        made.resize(440, 330)
        with qtbot.waitExposed(made):
            made.show()
        made.refresh()
        if edits:
            made.switches.edits.click()
        return made

    return panel


def pixel(panel: BoundaryPanel, x: float, y: float) -> QPoint:
    return QPointF(*panel.canvas.frame.to_px(np.array([[x, y]]))[0]).toPoint()


def near(panel: BoundaryPanel) -> float:
    """Return how far a pixel may be off, in the plane."""
    frame = panel.canvas.frame
    return (
        1.5 * (frame.x_range[1] - frame.x_range[0]) / min(frame.area.width(), frame.area.height())
    )


def drag(qtbot: QtBot, panel: BoundaryPanel, *places: tuple[float, float]) -> None:
    """Press the left button at the first place and let go at the last."""
    canvas = panel.canvas
    qtbot.mousePress(canvas, LEFT, pos=pixel(panel, *places[0]))
    for place in places[1:]:
        qtbot.mouseMove(canvas, pixel(panel, *place))
    qtbot.mouseRelease(canvas, LEFT, pos=pixel(panel, *places[-1]))


def values(panel: BoundaryPanel) -> np.ndarray:
    return panel.session.setup.dataset.values


def test_nothing_is_edited_while_the_switch_is_off(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS), edits=False)
    before = panel.session.experiment
    for button in (LEFT, RIGHT, MIDDLE):
        qtbot.mouseClick(panel.canvas, button, pos=pixel(panel, 0.2, 0.3))
        qtbot.mouseClick(panel.canvas, button, pos=pixel(panel, 1.0, 1.0))
    drag(qtbot, panel, (1.0, 1.0), (0.0, 0.0))
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Delete)
    assert panel.session.experiment == before


@pytest.mark.parametrize(("button", "label"), [(LEFT, 1), (RIGHT, 0)])
def test_the_two_buttons_add_samples_of_the_two_classes(
    make: Make, qtbot: QtBot, button: Qt.MouseButton, label: int
) -> None:
    panel = make(experiment(CORNERS))
    qtbot.mouseClick(panel.canvas, button, pos=pixel(panel, 0.2, 0.3))
    dataset = panel.session.setup.dataset
    assert dataset.n_samples == 5
    np.testing.assert_allclose(dataset.values[4], (0.2, 0.3), atol=near(panel))
    assert dataset.labels is not None
    assert dataset.labels[4] == label
    assert dataset.train.tolist() == [0, 1, 2, 3, 4]
    assert panel.session.undo_stack.undoText() == "Add a sample"
    panel.session.undo_stack.undo()
    assert panel.session.experiment.data == CORNERS


def test_a_place_has_no_more_digits_than_a_mouse_can_point_at(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS))
    qtbot.mouseClick(panel.canvas, LEFT, pos=pixel(panel, 0.2, 0.3))
    inputs = panel.session.experiment.data.inputs
    assert inputs is not None
    assert all(len(str(abs(number))) <= 5 for number in inputs[4])  # such as 0.198


def test_a_key_chooses_the_class_of_the_next_samples(make: Make, qtbot: QtBot) -> None:
    spiral = Data(generator="spiral", classes=3, samples=30)
    panel = make(experiment(spiral, 3, "softmax", loss="cross_entropy"))
    labels = []
    for number, key in enumerate((Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2)):
        qtbot.keyClick(panel.canvas, key)
        place = pixel(panel, -5.0 + number, -5.2)
        qtbot.mouseClick(panel.canvas, LEFT, pos=place)
        labels.append(int(panel.session.setup.dataset.labels[-1]))
    assert labels == [2, 0, 1]
    # The right button adds the class after the chosen one.
    qtbot.mouseClick(panel.canvas, RIGHT, pos=pixel(panel, 4.0, -5.2))
    assert panel.session.setup.dataset.labels[-1] == 2
    assert panel.session.setup.dataset.n_samples == 34
    assert panel.legend.entries[0].text == "left click: class 1"
    qtbot.keyClick(panel.canvas, Qt.Key.Key_9)  # no such class
    assert panel.editing.chosen == 1


def test_drawn_samples_stay_where_they_are_when_one_is_added(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(Data(generator="gauss", samples=40, test_fraction=0.25)))
    before = panel.session.setup.dataset
    frame = panel.canvas.frame
    qtbot.mouseClick(panel.canvas, LEFT, pos=QPoint(60, 20))
    after = panel.session.setup.dataset
    np.testing.assert_array_equal(after.values[:40], before.values)
    np.testing.assert_array_equal(after.test, before.test)
    assert panel.session.experiment.data.generator is None
    assert (panel.canvas.frame.x_range, panel.canvas.frame.y_range) == (
        frame.x_range,
        frame.y_range,
    )


def test_a_drag_moves_a_sample_and_is_undone_at_once(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS))
    drag(qtbot, panel, (1.0, 1.0), (0.8, 0.7), (0.5, 0.4), (0.3, 0.2))
    np.testing.assert_allclose(values(panel)[3], (0.3, 0.2), atol=near(panel))
    np.testing.assert_array_equal(values(panel)[:3], np.array(CORNERS.inputs)[:3])
    stack = panel.session.undo_stack
    assert (stack.count(), stack.undoText()) == (1, "Move a sample")
    stack.undo()
    assert panel.session.experiment.data == CORNERS
    stack.redo()
    np.testing.assert_allclose(values(panel)[3], (0.3, 0.2), atol=near(panel))


def test_two_drags_are_two_entries_of_undo(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS))
    drag(qtbot, panel, (1.0, 1.0), (0.5, 0.5))
    drag(qtbot, panel, (0.5, 0.5), (0.0, 0.0))
    assert panel.session.undo_stack.count() == 2


def test_a_sample_cannot_be_dragged_out_of_the_frame_and_the_frame_stays(
    make: Make, qtbot: QtBot
) -> None:
    panel = make(experiment(CORNERS))
    frame = panel.canvas.frame
    drag(qtbot, panel, (1.0, 1.0), (1.1, 1.1), (9.0, -9.0))
    assert values(panel)[3] == pytest.approx((frame.x_range[1], frame.y_range[0]), abs=0.01)
    assert panel.canvas.frame.x_range == frame.x_range
    assert panel.canvas.frame.y_range == frame.y_range


def test_a_sample_just_added_can_be_put_right_before_letting_go(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS))
    drag(qtbot, panel, (0.0, 0.0), (0.3, 0.3), (0.5, -0.5))
    assert len(values(panel)) == 5
    np.testing.assert_allclose(values(panel)[4], (0.5, -0.5), atol=near(panel))
    assert panel.session.undo_stack.count() == 1
    panel.session.undo_stack.undo()
    assert panel.session.experiment.data == CORNERS


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_removes_the_sample_under_the_mouse(make: Make, qtbot: QtBot, key: Qt.Key) -> None:
    panel = make(experiment(CORNERS))
    qtbot.mouseMove(panel.canvas, pixel(panel, -1.0, 1.0))
    qtbot.keyClick(panel.canvas, key)
    assert values(panel).tolist() == [[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0]]
    panel.session.undo_stack.undo()
    assert panel.session.experiment.data == CORNERS
    qtbot.mouseMove(panel.canvas, pixel(panel, 0.0, 0.0))
    qtbot.keyClick(panel.canvas, key)  # nothing lies there
    assert len(values(panel)) == 4


def test_the_middle_button_removes_a_sample(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS))
    qtbot.mouseClick(panel.canvas, MIDDLE, pos=pixel(panel, 1.0, -1.0))
    assert [1.0, -1.0] not in values(panel).tolist()
    assert panel.session.undo_stack.undoText() == "Remove a sample"


def test_the_last_training_sample_stays(make: Make, qtbot: QtBot) -> None:
    data = Data(inputs=CORNERS.inputs, targets=CORNERS.targets, test_rows=(0, 1, 2))
    panel = make(experiment(data))
    with qtbot.waitSignal(panel.editing.refused) as refused:
        qtbot.mouseClick(panel.canvas, MIDDLE, pos=pixel(panel, 1.0, 1.0))
    assert refused.args == ["The last training sample stays."]
    assert panel.session.experiment.data == data
    QToolTip.hideText()
    qtbot.mouseClick(panel.canvas, MIDDLE, pos=pixel(panel, -1.0, -1.0))  # of the test samples
    assert panel.session.setup.dataset.test.tolist() == [0, 1]


def test_beside_a_curve_a_click_gives_value_and_target(make: Make, qtbot: QtBot) -> None:
    inputs = tuple((float(x),) for x in range(6))
    data = Data(inputs=inputs, targets=tuple((2.0 * x[0] + 1,) for x in inputs))
    panel = make(experiment(data, 1, "linear", 1, "mse"))
    qtbot.mouseClick(panel.canvas, LEFT, pos=pixel(panel, 1.5, 8.0))
    dataset = panel.session.setup.dataset
    assert dataset.values[6, 0] == pytest.approx(1.5, abs=0.05)
    assert dataset.targets[6, 0] == pytest.approx(8.0, abs=0.1)
    drag(qtbot, panel, (5.0, 11.0), (4.0, 2.0))
    dataset = panel.session.setup.dataset
    assert dataset.values[5, 0] == pytest.approx(4.0, abs=0.05)
    assert dataset.targets[5, 0] == pytest.approx(2.0, abs=0.1)


def test_in_a_regression_over_a_plane_the_buttons_add_the_ends_of_the_colors(
    make: Make, qtbot: QtBot
) -> None:
    data = Data(inputs=CORNERS.inputs, targets=((-0.9,), (0.2,), (0.3,), (0.4,)))
    panel = make(experiment(data, 1, "linear", loss="mse"))
    qtbot.mouseClick(panel.canvas, LEFT, pos=pixel(panel, 0.2, 0.3))
    qtbot.mouseClick(panel.canvas, RIGHT, pos=pixel(panel, -0.2, 0.3))
    assert panel.session.setup.dataset.targets[4:, 0].tolist() == [1.0, -1.0]


def test_columns_that_no_axis_shows_keep_their_values(make: Make, qtbot: QtBot) -> None:
    rows = np.random.default_rng(0).uniform(-1, 1, (12, 3)).round(2)
    targets = tuple((float(row % 2),) for row in range(12))
    data = Data(inputs=tuple(map(tuple, rows.tolist())), targets=targets)
    panel = make(experiment(data, inputs=3), edits=False)
    edits = panel.switches.edits
    assert not edits.isEnabled()
    assert "choose two columns" in edits.toolTip()
    panel.axes.across.setFocus()
    qtbot.keyClick(panel.axes.across, Qt.Key.Key_Down)  # x1 across, x2 upward
    qtbot.keyClick(panel.axes.upward, Qt.Key.Key_Down)
    panel.refresh()
    assert panel.session.plane.columns == (0, 2)
    edits.click()
    row = int(np.argmax(rows[:, 0]))
    place = (rows[row, 0], rows[row, 2])
    drag(qtbot, panel, place, (place[0] - 0.1, place[1]))
    moved = values(panel)[row]
    assert moved[0] < rows[row, 0] - 0.05
    assert moved[1] == rows[row, 1]
    qtbot.mouseClick(panel.canvas, RIGHT, pos=pixel(panel, 1.1, 1.1))
    added = values(panel)[-1]
    assert added[1] == pytest.approx(values(panel)[:-1, 1].mean())


def test_samples_of_a_file_cannot_be_edited_and_the_switch_says_why(
    make: Make, tmp_path: Path
) -> None:
    path = tmp_path / "points.csv"
    path.write_text("a,b,t\n0,0,0\n1,1,1\n0,1,0\n", encoding="utf-8")
    panel = make(experiment(Data(csv=str(path), target="t")), edits=False)
    assert not panel.switches.edits.isEnabled()
    assert panel.switches.edits.toolTip() == "The samples of a file cannot be edited here."


def test_keys_that_edit_are_the_canvas_own_only_while_it_edits(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS))
    assert panel.canvas.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert panel.legend.entries[0].text == "left click: class 1"
    panel.switches.edits.click()
    assert panel.canvas.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert panel.legend.entries[0].text == "class 0"


def test_the_samples_of_an_earlier_update_cannot_be_edited(make: Make, qtbot: QtBot) -> None:
    panel = make(experiment(CORNERS))
    session = panel.session
    session.next_pass()
    panel.editing.remove(0)
    session.next_pass()
    session.trainer.go_to(0)
    panel.refresh()
    before = session.experiment
    for button in (LEFT, MIDDLE):
        with qtbot.waitSignal(panel.editing.refused) as refused:
            qtbot.mouseClick(panel.canvas, button, pos=pixel(panel, 1.0, 1.0))
        assert refused.args is not None
        assert refused.args[0].startswith("The samples were others at this update.")
    drag(qtbot, panel, (1.0, 1.0), (0.0, 0.0))
    assert session.experiment is before
    session.trainer.go_to(2)
    panel.refresh()
    qtbot.mouseClick(panel.canvas, MIDDLE, pos=pixel(panel, 1.0, 1.0))
    assert values(panel).tolist() == [[-1.0, 1.0], [1.0, -1.0]]
