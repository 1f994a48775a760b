"""Pointing, asking and editing in the network's picture by keys alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.canvas.spots import AHEAD, next_spot
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.network.view import NetworkView

ALT = Qt.KeyboardModifier.AltModifier
ARROWS = tuple(AHEAD)


@pytest.fixture(autouse=True)
def no_tips():
    yield
    QToolTip.hideText()
    for each in QApplication.topLevelWidgets():
        if each.objectName() == "qtooltip_label":
            each.hide()  # now: Qt takes its time


@pytest.fixture
def window(shared_window):
    return shared_window("hand-2-3-1")


def quantities(view):
    viewport = view.viewport()
    found = {view.quantity_at(each.center()) for each in view.stage.spots(viewport)}
    return found - {None}


def reached(view):
    """All numbers that the arrows lead to, from the first one on."""
    spots = [each for each in view.stage.spots(view.viewport()) if view.quantity_at(each.center())]
    seen, ways = {0}, [0]
    while ways:
        at = spots[ways.pop()].center()
        for key in ARROWS:
            spot = next_spot(spots, at, key)
            if spot is not None and spots.index(spot) not in seen:
                seen.add(spots.index(spot))
                ways.append(spots.index(spot))
    return {view.quantity_at(spots[each].center()) for each in seen}


@pytest.mark.parametrize("form", list(Form))
def test_the_arrows_lead_to_every_number_of_the_hand_example(window, form):
    session, view = window.session, window.network_view
    session.set_form(form)
    session.go_to_end()
    QApplication.processEvents()
    numbers = quantities(view)
    assert len(numbers) >= 20  # 9 weights, 6 units and more
    assert reached(view) == numbers


@pytest.mark.parametrize("name", ["xor-relu", "mazur-2-2-2"])
def test_the_arrows_lead_to_every_unit_and_weight_of_the_training(window, name):
    window.open_path(name)
    window.board.show_training(True)
    view = window.network_view
    sizes = window.session.setup.problem.network.sizes
    weights = sum(first * second for first, second in pairwise(sizes))
    assert len(quantities(view)) >= sum(sizes) + 0.9 * weights
    assert reached(view) == quantities(view)


def test_the_arrows_lead_to_every_node_of_an_expression(window):
    window.open_path("toy-graph")
    window.session.go_to_end()
    assert len(quantities(window.network_view)) >= 5
    assert reached(window.network_view) == quantities(window.network_view)


def test_pointing_begins_at_the_number_of_the_step(qtbot, window):
    session, view = window.session, window.network_view
    session.go_to(2)
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert view.pointed == session.step.quantity
    assert session.cursor == 2
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.pointed is None


def test_return_goes_to_the_step_that_made_a_number(qtbot, window):
    session, view = window.session, window.network_view
    session.go_to_end()
    hidden = Quantity(Kind.A, 1, 0, sample=0)
    point_at(qtbot, view, hidden)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert session.step.quantity == hidden


def test_f2_edits_the_weight_that_is_pointed_at_and_undo_brings_it_back(qtbot, window):
    session, view = window.session, window.network_view
    weight = Quantity(Kind.WEIGHT, 2, 0, 1)
    point_at(qtbot, view, weight)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert field.accessibleName() == session.notation.text(weight)
    QTest.keyClicks(field, "0.75")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.trace.value(weight) == 0.75  # it was 0.5
    assert QApplication.focusWidget() is view
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.trace.value(weight) == 0.5


def test_the_menu_key_asks_about_what_is_pointed_at_where_it_is(qtbot, window):
    view = window.network_view
    window.session.go_to_end()
    weight = Quantity(Kind.A, 1, 2, sample=0)
    point_at(qtbot, view, weight)
    reason = QContextMenuEvent.Reason.Keyboard
    with qtbot.waitSignal(view.menu_asked) as asked:
        QApplication.sendEvent(view, QContextMenuEvent(reason, QPoint(1, 1), QPoint(1, 1)))
    assert asked.args[0] == weight
    assert view.rect().contains(view.mapFromGlobal(asked.args[1]))
    assert asked.args[1] != QPoint(1, 1)
    QApplication.activePopupWidget().close()


def test_what_is_pointed_at_is_ringed_and_stays_so_when_the_picture_grows(
    qtbot, window, largest_difference
):
    view = window.network_view
    before = view.grab().toImage()
    point_at(qtbot, view, Quantity(Kind.WEIGHT, 1, 0, 0))
    assert largest_difference(view.grab().toImage(), before) > 100
    view.zoom_in()
    view.grab()
    assert view.pointed == Quantity(Kind.WEIGHT, 1, 0, 0)


def test_the_arrows_step_as_ever_while_something_is_pointed_at(qtbot, window):
    view = window.network_view
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert window.session.cursor == 1


def test_zoomed_in_the_picture_follows_what_is_pointed_at(qtbot, window):
    view = window.network_view
    for _ in range(6):
        view.zoom_in()
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert view.rect().contains(view.pointer_place.toPoint())


def test_a_picture_that_is_not_prepared_yet_has_nothing_to_point_at(qtbot):
    view = NetworkView(Session(open_by_name_or_path("hand-2-3-1")), LIGHT)
    qtbot.addWidget(view)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert view.pointed is None


def point_at(qtbot, view, quantity):
    """Go there by arrows: breadth first, as somebody who looks at the picture would."""
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    ways = {view.pointed: []}
    spots = [each for each in view.stage.spots(view.viewport()) if view.quantity_at(each.center())]
    queue = [(view.pointer_place, [])]
    while queue:
        at, way = queue.pop(0)
        for key in ARROWS:
            spot = next_spot(spots, at, key)
            if spot is None or (found := view.quantity_at(spot.center())) in ways:
                continue
            ways[found] = [*way, key]
            queue.append((spot.center(), ways[found]))
    for key in ways[quantity]:
        qtbot.keyClick(view, key, ALT)
    assert view.pointed == quantity


def test_return_and_escape_are_the_pointer_s_while_there_is_one(qtbot, window):
    view = window.network_view

    def keeps(key):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    assert not keeps(Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert keeps(Qt.Key.Key_Return)
    assert keeps(Qt.Key.Key_Escape)
    assert not keeps(Qt.Key.Key_Right)
