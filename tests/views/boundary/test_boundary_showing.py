"""What the samples of the boundary panel show: targets, answers, or answers rounded to classes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from backpropviz.engine.backprop import run_forward
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.session import Session
from backpropviz.views.boundary.legend import Mark
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.boundary.showing import Showing
from backpropviz.views.look.theme import DARK, LIGHT, Theme
from backpropviz.views.panels.painting import class_color

Make = Callable[..., BoundaryPanel]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def panel(name: str, theme: Theme = LIGHT, size: tuple[int, int] = (440, 330)):
        made = BoundaryPanel(Session(open_by_name_or_path(name)), theme)
        qtbot.addWidget(made)
        made.set_theme(theme, 1.0)
        made.resize(*size)
        with qtbot.waitExposed(made):
            made.show()
        made.refresh()
        return made

    return panel


def choose(panel: BoundaryPanel, showing: Showing) -> None:
    panel.switches.showing.actions_of[showing].trigger()


def outputs(panel: BoundaryPanel) -> np.ndarray:
    moment = panel.session.moment
    return run_forward(moment.setup.problem, moment.parameters).outputs


def color_of(panel: BoundaryPanel, row: int) -> QColor:
    points = panel.canvas.points
    at = panel.canvas.frame.to_px(points.coordinates[[row]])[0]
    return panel.canvas.grab().toImage().pixelColor(round(at[0]), round(at[1]))


def alone(panel: BoundaryPanel, rows: np.ndarray) -> list[int]:
    """Return those rows that no other sample is drawn over."""
    pixels = panel.canvas.frame.to_px(panel.canvas.points.coordinates)
    away = np.hypot(*(pixels[rows, np.newaxis] - pixels).transpose(2, 0, 1))
    return [int(row) for row, gaps in zip(rows, away, strict=True) if np.sort(gaps)[1] > 14]


def distance(one: QColor, other: QColor) -> int:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return max(abs(a - b) for a, b in pairs)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_rounded_answers_have_the_color_of_the_class_that_is_said(make: Make, theme: Theme) -> None:
    panel = make("and-gate", theme)
    said = (outputs(panel)[:, 0] > 0.5).astype(int)
    classes = panel.session.setup.problem.targets[:, 0].astype(int)
    assert (said != classes).any()  # before training
    choose(panel, Showing.TARGETS)
    followed = 0
    for row in range(followed + 1, 4):
        assert distance(color_of(panel, row), class_color(theme, classes[row])) < 12
    choose(panel, Showing.ROUNDED)
    for row in range(followed + 1, 4):
        assert distance(color_of(panel, row), class_color(theme, said[row])) < 12


def test_answers_are_the_paler_the_nearer_they_are_to_the_threshold(make: Make) -> None:
    panel = make("moons")
    panel.session.trainer.update(1000)
    while panel.session.trainer.is_playing:
        QApplication.processEvents()
    choose(panel, Showing.ANSWERS)
    shown, given = panel.canvas.points, outputs(panel)[:, 0]
    colors = [shown.colors[number] for number in shown.color]
    surface = LIGHT.color("surface")
    nearest, farthest = int(np.abs(given - 0.5).argmin()), int(np.abs(given - 0.5).argmax())
    assert distance(colors[nearest], surface) < 12
    assert distance(colors[farthest], surface) > 100
    # On either side of the threshold lies the color of its class.
    for row, color in enumerate(colors):
        ends = [distance(color, class_color(LIGHT, number)) for number in (0, 1)]
        if abs(given[row] - 0.5) > 0.05:
            assert (ends[1] < ends[0]) == (given[row] > 0.5)


def test_the_wrong_ones_are_crossed_out_and_as_many_as_the_reference_has(make: Make) -> None:
    panel = make("moons")
    panel.session.trainer.update(1000)
    while panel.session.trainer.is_playing:
        QApplication.processEvents()
    panel.refresh()
    assert panel.canvas.points.wrong is None
    choose(panel, Showing.ROUNDED)
    wrong = panel.canvas.points.wrong
    assert wrong is not None
    assert wrong.sum() == 24  # of 200: the reference's accuracy is 0.88
    row = alone(panel, np.flatnonzero(wrong))[0]
    ink = LIGHT.color("ink")
    at = panel.canvas.frame.to_px(panel.canvas.points.coordinates[[row]])[0]
    picture = panel.canvas.grab().toImage()
    reach = 1.3 * panel.canvas.point_radius
    for x, y in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
        found = [
            distance(picture.pixelColor(round(at[0] + x * d), round(at[1] + y * d)), ink)
            for d in np.linspace(reach - 1.5, reach, 4)
        ]
        assert min(found) < 60
    marks = [entry.mark for entry in panel.legend.entries]
    assert Mark.WRONG in marks


@pytest.mark.parametrize("name", ["spiral-200", "moons", "gauss-regression", "deep-tanh"])
@pytest.mark.parametrize("showing", list(Showing))
def test_every_choice_is_drawn_for_every_task(make: Make, name: str, showing: Showing) -> None:
    panel = make(name)
    choose(panel, showing)
    numbers = panel.session.setup.dataset.labels is None
    shown = Showing.ANSWERS if numbers and showing is Showing.ROUNDED else showing
    assert panel.switches.showing.showing is shown
    assert panel.switches.showing.actions_of[Showing.ROUNDED].isVisible() is not numbers
    assert panel.canvas.points.coordinates.shape[0] == panel.session.setup.dataset.n_samples
    panel.session.trainer.update(1)
    panel.refresh()
    crossed = panel.canvas.points.wrong is not None
    assert crossed == (shown is not Showing.TARGETS and not numbers)


def test_over_one_input_the_answers_lie_on_the_curve(make: Make) -> None:
    panel = make("deep-tanh")
    choose(panel, Showing.ANSWERS)
    heights = panel.canvas.points.coordinates[:, 1]
    np.testing.assert_allclose(heights, outputs(panel)[:, 0], rtol=1e-9)
    choose(panel, Showing.TARGETS)
    heights = panel.canvas.points.coordinates[:, 1]
    assert heights.tolist() == panel.session.setup.problem.targets[:, 0].tolist()


def test_the_legend_says_what_the_colors_are(make: Make) -> None:
    panel = make("moons")
    texts = {}
    for showing in Showing:
        choose(panel, showing)
        texts[showing] = [entry.text for entry in panel.legend.entries]
    assert texts[Showing.TARGETS][:2] == ["class 0", "class 1"]
    assert texts[Showing.ANSWERS][:2] == ["0 | 1", "wrong"]
    assert texts[Showing.ROUNDED][:3] == ["class 0", "class 1", "wrong"]


def test_the_choice_is_made_with_keys_alone(make: Make, qtbot: QtBot) -> None:
    panel = make("moons")
    button = panel.switches.showing
    button.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_below() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.setActiveAction(button.actions_of[Showing.TARGETS])
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, choose_below)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.showing is Showing.ANSWERS
    assert button.accessibleName() == "Samples: answers"
    assert button.text() == "Samples: answers ▾"


def test_edits_are_of_targets_and_answers_end_them(make: Make) -> None:
    panel = make("moons")
    choose(panel, Showing.ANSWERS)
    panel.switches.edits.setChecked(True)
    assert panel.switches.showing.showing is Showing.TARGETS
    assert panel.canvas.points.wrong is None
    choose(panel, Showing.ROUNDED)
    assert not panel.switches.edits.isChecked()


def test_the_names_are_shorter_where_there_is_little_room(make: Make) -> None:
    panel = make("spiral-200", size=(250, 160))
    choose(panel, Showing.ROUNDED)
    assert panel.switches.showing.text() == "Rounded ▾"
    row = panel.switches
    assert row.showing.geometry().right() <= row.edits.geometry().left()
