"""The timeline: where steps lie, what is painted, and how it moves the cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Phase
from backpropviz.engine.trace import Detail
from backpropviz.session.session import Session
from backpropviz.views.look.theme import DARK, LIGHT
from backpropviz.views.step.timeline import Timeline
from backpropviz.views.step.timeline_scale import TimelineScale

ActionsOf = Callable[[Session], dict[str, QAction]]


@pytest.fixture
def make(qtbot: QtBot, actions_of: ActionsOf) -> Iterator[Callable[[Session], Timeline]]:
    timelines: list[Timeline] = []  # qtbot alone would not keep them

    def timeline(session: Session) -> Timeline:
        made = Timeline(session, LIGHT, actions_of(session))
        timelines.append(made)
        qtbot.addWidget(made)
        made.resize(1440, made.sizeHint().height())
        with qtbot.waitExposed(made):
            made.show()
        return made

    yield timeline
    timelines.clear()


def middle(timeline: Timeline, x: float) -> QPoint:
    return QPoint(round(x), timeline.bar.height() // 2 + 6)


def test_places_and_cursors_map_both_ways(session: Session) -> None:
    scale = TimelineScale(session.trace, 1000.0, 4.0, 28.0)
    for cursor in range(len(session.trace) + 1):
        assert scale.cursor_at(scale.position(cursor)) == cursor


def test_places_and_cursors_map_both_ways_in_a_very_long_pass(wide: Session) -> None:
    scale = TimelineScale(wide.trace, 1000.0, 4.0, 28.0)
    length = len(wide.trace)
    assert length > 200_000
    for cursor in range(0, length + 1, 997):
        assert scale.cursor_at(scale.position(cursor)) == cursor


def test_the_loss_stays_visible_beside_a_hundred_thousand_steps(wide: Session) -> None:
    scale = TimelineScale(wide.trace, 1000.0, 4.0, 28.0)
    widths = {span.phase: span.right - span.left for span in scale.spans}
    assert widths[Phase.LOSS] == pytest.approx(28.0)
    assert sum(widths.values()) + 3 * 4.0 == pytest.approx(1000.0)


def test_each_step_of_the_hand_example_has_a_cell(
    make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    assert len(timeline.bar.cells()) == 37
    session.set_detail(Detail.PASS)
    assert [cell.phase for cell in timeline.bar.cells()] == list(Phase)
    session.set_detail(Detail.LAYER)
    # Forward, two layers; loss; backward, output, hidden and inputs; update, two layers.
    assert len(timeline.bar.cells()) == 2 + 1 + 3 + 2


def test_cells_that_would_be_too_narrow_become_one_bar_a_phase(
    make: Callable[[Session], Timeline], wide: Session
) -> None:
    timeline = make(wide)
    phases = [cell.phase for cell in timeline.bar.cells()]
    assert phases.count(Phase.BACKWARD) == 1
    assert len(phases) <= 4
    wide.go_to(len(wide.trace) // 2)
    assert not timeline.grab().isNull()


def test_a_click_on_a_cell_does_its_step(
    qtbot: QtBot, make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    x = (timeline.bar.cursor_x(12) + timeline.bar.cursor_x(13)) / 2
    with qtbot.waitSignal(session.cursor_changed) as moved:
        qtbot.mouseClick(timeline.bar, Qt.MouseButton.LeftButton, pos=middle(timeline, x))
    assert moved.args == [13]


def test_dragging_moves_the_cursor_back_and_forth(
    qtbot: QtBot, make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    bar = timeline.bar
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=middle(timeline, bar.cursor_x(20) - 3))
    assert session.cursor == 20
    for cursor in (31, 5, 37):
        qtbot.mouseMove(bar, middle(timeline, bar.cursor_x(cursor) - 3))
        assert session.cursor == cursor
    qtbot.mouseMove(bar, middle(timeline, 1))
    assert session.cursor == 0
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=middle(timeline, 1))
    qtbot.mouseMove(bar, middle(timeline, bar.cursor_x(9)))
    assert session.cursor == 0


def test_the_wheel_steps_at_the_level_of_detail(
    make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)

    def turn(eighths: int) -> None:
        place = QPointF(100, 30)
        event = QWheelEvent(
            place,
            timeline.bar.mapToGlobal(place),
            QPoint(),
            QPoint(0, eighths),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(timeline.bar, event)

    turn(-120)
    assert session.cursor == 1
    session.set_detail(Detail.PASS)
    turn(-120)
    assert session.cursor == 8
    turn(60)
    assert session.cursor == 8  # half a notch
    turn(60)
    assert session.cursor == 0


def test_hovering_tells_the_step_and_its_title(
    make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    bar = timeline.bar
    assert bar.hint_at(bar.cursor_x(0) + 4) == "Step 1 of 37: Weighted sum of h₁"
    assert bar.hint_at(bar.cursor_x(13) - 4) == "Step 13 of 37: Gradient of the weight V₂"
    assert bar.hint_at(1.0) == ""


def test_the_bar_leaves_the_keys_to_the_window(
    qtbot: QtBot, make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    bar = timeline.bar
    bar.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
        qtbot.keyClick(bar, key)
    assert session.cursor == 0


def test_a_screen_reader_finds_a_slider_and_can_move_it(
    make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    bar = timeline.bar
    session.go_to(7)
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Steps of the pass"
    assert bar.value() == 7
    assert bar.maximum() == 37
    bar.setValue(9)
    assert session.cursor == 9


def test_buttons_and_fields_have_names_for_screen_readers(
    make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    for kind in (QToolButton, QPushButton, QComboBox):
        for widget in timeline.findChildren(kind):
            assert widget.accessibleName(), widget


def test_the_transport_buttons_do_what_their_actions_do(
    qtbot: QtBot, make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    buttons = {button.accessibleName(): button for button in timeline.findChildren(QToolButton)}
    for name, cursor in (("Step forward", 1), ("Go to end", 37), ("Step back", 36)):
        qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        assert session.cursor == cursor
    session.player.pause()


def test_a_button_is_disabled_with_its_action(
    qtbot: QtBot, actions_of: ActionsOf, session: Session
) -> None:
    actions = actions_of(session)
    timeline = Timeline(session, LIGHT, actions)
    qtbot.addWidget(timeline)
    actions["step_back"].setEnabled(False)
    names = {b.accessibleName() for b in timeline.findChildren(QToolButton) if not b.isEnabled()}
    assert names == {"Step back"}


def test_the_level_of_detail_and_the_speed_follow_the_session_and_change_it(
    qtbot: QtBot, make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    layer = timeline.findChild(QToolButton, "detail_layer")
    qtbot.mouseClick(layer, Qt.MouseButton.LeftButton)
    assert session.detail is Detail.LAYER
    session.set_detail(Detail.NEURON)
    assert timeline.findChild(QToolButton, "detail_neuron").isChecked()
    assert not layer.isChecked()
    speed = timeline.findChild(QComboBox)
    session.player.set_speed(4.0)
    assert speed.currentText() == "4×"


def status(timeline: Timeline) -> str:
    return " ".join(label.text() for label in timeline.findChildren(QLabel))


def test_the_loss_is_told_once_it_is_computed_and_the_one_after_at_the_end(
    make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    assert "pass 1 · update 0 → 1" in status(timeline)
    assert "loss before ?" in status(timeline)
    session.go_to(9)
    assert "loss before 0.5270" in status(timeline)
    assert "after" not in status(timeline)
    session.go_to_end()
    assert "loss before 0.5270, after 0.4805" in status(timeline)
    session.next_pass()
    session.go_to_end()
    assert "pass 2 · update 1 → 2" in status(timeline)
    assert "loss before 0.4805" in status(timeline)


def test_next_pass_stands_out_only_when_the_update_is_done(
    qtbot: QtBot, make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    button = timeline.findChild(QPushButton)
    assert button.property("role") == ""
    session.go_to_end()
    assert button.property("role") == "primary"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.updates == 1
    assert button.property("role") == ""


def test_the_bar_follows_another_pass_of_another_length(
    make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    session.go_to_end()
    session.open("mazur-2-2-2")
    assert session.cursor == 0
    assert timeline.bar.maximum() == len(session.trace)
    assert timeline.bar.value() == 0
    assert len(timeline.bar.cells()) == len(session.trace)


def test_both_themes_and_sizes_paint_something_else(
    make: Callable[[Session], Timeline], session: Session
) -> None:
    timeline = make(session)
    light = timeline.bar.grab().toImage()
    timeline.set_theme(DARK, 1.5)
    assert timeline.bar.grab().toImage() != light
