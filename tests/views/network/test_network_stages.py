"""The stages of a network view: which is shown, and numbers that are changed by dragging them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.controls.number_drag import SCRUB_PX
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.network.pass_stage import PassStage
from backpropviz.views.network.view import NetworkView

NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
FIRST_WEIGHT = Quantity(Kind.WEIGHT, 1, 0, 0)


class WeightsToDrag(PassStage):
    def is_draggable(self, quantity: Quantity) -> bool:
        return quantity.kind is Kind.WEIGHT


@pytest.fixture
def made() -> list[WeightsToDrag]:
    return []


@pytest.fixture
def view(qtbot: QtBot, session: Session, made: list[WeightsToDrag]) -> Iterator[NetworkView]:
    shown = NetworkView(session, LIGHT)

    def make() -> WeightsToDrag:
        made.append(WeightsToDrag(session))
        return made[-1]

    shown.add_stage("draggable", make)
    qtbot.addWidget(shown)
    shown.resize(800, 700)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.prepare()
    yield shown
    made.clear()


def place_of_first_weight(view: NetworkView) -> QPoint:
    edges = view.stage.scene(view.viewport()).edges
    edge = next(each for each in edges if each.weight == FIRST_WEIGHT)
    return edge.weight_label.box.center().toPoint()


def drag(view: NetworkView, *ways: int, held: Qt.KeyboardModifier) -> None:
    """Press on the first weight, move so many pixels to the side, and let go."""
    start = place_of_first_weight(view)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, held, start)
    for way in ways:
        _move(view, start + QPoint(way, 0), held)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, held, start)


def _move(view: NetworkView, place: QPoint, held: Qt.KeyboardModifier) -> None:
    # QTest.mouseMove knows no keys.
    point = QPointF(place)
    button = Qt.MouseButton.LeftButton
    everywhere = view.mapToGlobal(point)
    event = QMouseEvent(QEvent.Type.MouseMove, point, everywhere, button, button, held)
    QApplication.sendEvent(view, event)


def test_a_stage_is_made_when_it_is_first_seen_and_kept(
    view: NetworkView, made: list[WeightsToDrag]
) -> None:
    neurons = view.stage
    assert not made
    view.set_stage("draggable")
    assert view.stage is made[0]
    view.set_stage("neurons")
    assert view.stage is neurons
    view.set_stage("draggable")
    assert made == [view.stage]


def test_while_live_another_stage_of_the_steps_waits(
    view: NetworkView, made: list[WeightsToDrag]
) -> None:
    view.set_live(True)
    view.set_stage("draggable")
    assert view.is_live
    assert not made
    view.set_live(False)
    assert not view.is_live
    assert made == [view.stage]


def test_a_stage_that_comes_back_shows_the_steps_done_meanwhile(view: NetworkView) -> None:
    view.grab()
    view.set_stage("draggable")
    view._session.go_to(7)
    other = view.grab().toImage()
    view.set_stage("neurons")
    assert view.grab().toImage() == other


def test_a_number_is_dragged_to_the_side_as_one_change(view: NetworkView) -> None:
    session = view._session
    view.set_stage("draggable")
    assert session.trace.value(FIRST_WEIGHT) == 1.0
    drag(view, 3 * SCRUB_PX, 10 * SCRUB_PX, 20 * SCRUB_PX, held=NO_KEY)
    assert session.trace.value(FIRST_WEIGHT) == 3.0  # steps of a tenth from 1
    assert session.undo_stack.count() == 1
    assert "W" in session.undo_stack.undoText()
    session.undo_stack.undo()
    assert session.trace.value(FIRST_WEIGHT) == 1.0


def test_dragging_with_shift_goes_ten_times_as_far(view: NetworkView) -> None:
    view.set_stage("draggable")
    drag(view, -5 * SCRUB_PX, held=SHIFT)
    assert view._session.trace.value(FIRST_WEIGHT) == -4.0


def test_dragging_back_to_where_it_began_gives_the_number_back(view: NetworkView) -> None:
    view.set_stage("draggable")
    drag(view, 40, 1, held=NO_KEY)
    assert view._session.trace.value(FIRST_WEIGHT) == 1.0


def test_a_click_points_at_a_number_that_could_be_dragged(view: NetworkView) -> None:
    view.set_stage("draggable")
    drag(view, QApplication.startDragDistance() - 1, held=NO_KEY)
    assert view._session.undo_stack.count() == 0
    assert view._session.selection == FIRST_WEIGHT


def test_a_number_that_cannot_be_dragged_stays_and_so_does_the_picture(view: NetworkView) -> None:
    before = view.viewport()
    drag(view, 60, held=NO_KEY)
    assert view._session.undo_stack.count() == 0
    assert view.viewport().is_same(before)


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
def test_the_other_buttons_drag_the_picture_from_anywhere(
    view: NetworkView, button: Qt.MouseButton
) -> None:
    view.set_stage("draggable")
    start, before = place_of_first_weight(view), view.viewport()
    QTest.mousePress(view, button, NO_KEY, start)
    _move(view, start + QPoint(60, 5), NO_KEY)
    QTest.mouseRelease(view, button, NO_KEY, start)
    moved = view.viewport().pan - before.pan
    assert (moved.x(), moved.y()) == (60.0, 5.0)
    assert view._session.selection is None
    assert view._session.undo_stack.count() == 0
