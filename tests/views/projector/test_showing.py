"""What of a step is shown on the wall and when: covered numbers, the spotlight, the choices."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.session.showing import CHOICES, USUAL, USUAL_PANELS, Part, When
from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.remembered import kept_choices, kept_panels
from backpropviz.views.projector.showing_dialog import ShowingDialog

H1 = Quantity(Kind.A, 1, 0, sample=0)  # the second step of the hand example makes it
RESULT_H1 = "0.99998"  # σ(5·1 + 3·2) = σ(11) = 1/(1 + e⁻¹¹) = 0.9999833


def test_a_covered_number_is_told_nowhere_until_it_is_asked_for(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    session, panel = window.session, window.step_panel
    qtbot.keyClick(window.network_view, Qt.Key.Key_V)
    session.go_to(2)
    assert session.hides(H1)
    assert not panel._sentence.isVisible()
    stage, viewport = window.network_view.stage, window.network_view.viewport()
    assert RESULT_H1 not in stage.text_of(H1, viewport)
    covered = window.grab().toImage()
    qtbot.keyClick(window.network_view, Qt.Key.Key_Return)
    assert session.cursor == 2
    assert not session.hides(H1)
    assert panel._sentence.isVisible()
    assert window.grab().toImage() != covered


def test_the_forward_key_shows_what_is_covered_and_then_goes_on(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    session = window.session
    session.showing.cover_numbers(True)
    seen = []
    for _ in range(5):
        qtbot.keyClick(window.network_view, Qt.Key.Key_PageDown)
        seen.append((session.cursor, session.showing.is_waiting))
    assert seen == [(1, True), (1, False), (2, True), (2, False), (3, True)]
    qtbot.keyClick(window.network_view, Qt.Key.Key_PageUp)
    assert (session.cursor, session.showing.is_waiting) == (2, False)  # it has been seen


def test_a_click_on_a_covered_number_shows_it(session: Session) -> None:
    session.showing.set_on(True)
    session.showing.cover_numbers(True)
    session.go_to(2)
    session.show_quantity(H1)
    assert not session.hides(H1)
    assert session.cursor == 2


def test_after_the_step_a_number_is_seen_once_the_next_one_is_reached(session: Session) -> None:
    showing = session.showing
    showing.set_on(True)
    showing.set_when({Part.VALUES: When.AFTER_STEP})
    session.go_to(2)
    assert session.hides(H1)
    assert not showing.reveal()  # a click does not help
    session.step_forward()
    assert session.cursor == 3
    assert not session.hides(H1)


def test_after_the_last_step_no_other_comes_so_that_a_click_shows_its_number(
    session: Session,
) -> None:
    showing, last = session.showing, len(session.trace)
    showing.set_on(True)
    showing.set_when({Part.VALUES: When.AFTER_STEP})
    session.go_to(last)  # the new weight V₃
    assert showing.covers_step
    session.step_forward()
    assert session.cursor == last
    assert not showing.covers_step


def test_where_there_is_no_proof_no_click_is_spent_on_it(session: Session) -> None:
    showing = session.showing
    showing.set_on(True)
    showing.set_when({Part.PROOF: When.ON_CLICK})
    session.go_to(2)  # h₁, which is no derivative
    assert not showing.is_waiting
    session.go_to(13)
    assert showing.is_waiting


@pytest.mark.parametrize("when", list(When))
def test_a_clicker_goes_through_the_whole_pass_and_back_whatever_is_shown_when(
    session: Session, when: When
) -> None:
    showing, length = session.showing, 37
    showing.set_on(True)
    every = [{part: when} for part in Part if when in CHOICES[part]]
    together = {part: when for part in Part if when in CHOICES[part]}
    for choice in [*every, together]:
        showing.set_when(USUAL)
        showing.set_when(choice)
        session.go_to_start()
        clicks = 0
        while session.cursor < length or showing.is_waiting:
            before = session.cursor, showing.is_waiting
            session.step_forward()
            clicks += 1
            assert (session.cursor, showing.is_waiting) != before, choice  # no click is for nothing
        assert length <= clicks <= 2 * length
        for cursor in reversed(range(length)):
            session.step_back()
            assert (session.cursor, showing.is_waiting) == (cursor, False), choice


def test_the_clicker_s_keys_alone_show_all_numbers_of_the_pass(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    window.session.showing.cover_numbers(True)
    for start, end in ((0, 4), (33, 37)):  # the beginning, and the end of the pass
        window.session.go_to(start)
        window.session.showing.reveal()
        for clicks in range(1, 2 * (end - start) + 1):  # each step, and then its number
            qtbot.keyClick(window.network_view, Qt.Key.Key_PageDown)
            assert window.session.cursor == start + (clicks + 1) // 2
    assert not window.session.showing.is_waiting
    assert not window.actions_by_name["step_forward"].isEnabled()
    qtbot.keyClick(window.network_view, Qt.Key.Key_PageDown)  # there is nothing more
    assert window.session.cursor == 37
    for cursor in (36, 35, 34):
        qtbot.keyClick(window.network_view, Qt.Key.Key_PageUp)
        assert window.session.cursor == cursor


def test_nothing_is_covered_unless_it_is_on_a_wall(session: Session) -> None:
    session.showing.cover_numbers(True)
    session.go_to(2)
    assert not session.hides(H1)
    assert not session.showing.is_waiting
    assert all(session.showing.shows(part) for part in Part)


def test_what_is_to_be_predicted_is_covered_by_the_prediction_alone(session: Session) -> None:
    session.showing.set_on(True)
    session.showing.cover_numbers(True)
    session.prediction.set_on(True)
    session.prediction.show()
    assert session.cursor == 1
    assert not session.showing.covers_step


def test_gradients_can_be_covered_while_values_are_not(session: Session) -> None:
    showing = session.showing
    showing.set_on(True)
    showing.set_when({Part.GRADIENTS: When.ON_CLICK})
    session.go_to(2)
    assert not showing.covers_step
    session.go_to(13)  # ∂J/∂V₂
    assert showing.covers_step
    assert session.hides(Quantity(Kind.D_WEIGHT, 2, 0, 1))


def test_the_spotlight_lights_what_the_step_touches(session: Session) -> None:
    showing = session.showing
    showing.set_on(True)
    showing.set_spotlight(True)
    session.go_to(13)  # ∂J/∂V₂ = ∂J/∂z · h₂
    assert showing.spotlit == {
        Quantity(Kind.WEIGHT, 2, 0, 1),
        Quantity(Kind.A, 2, 0),
        Quantity(Kind.A, 1, 1),
    }
    showing.set_on(False)
    assert not showing.spotlit


def test_the_spotlight_dims_the_rest_of_the_picture(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    window.session.go_to(13)
    view = window.network_view
    before = _darkness(view.grab().toImage())
    qtbot.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert _darkness(view.grab().toImage()) < 0.85 * before
    qtbot.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert _darkness(view.grab().toImage()) == pytest.approx(before, rel=0.02)


def test_each_part_of_the_network_can_be_hidden(shared_wall: Callable[[str], MainWindow]) -> None:
    window = shared_wall("hand-2-3-1")
    window.session.go_to(30)
    before = _darkness(window.network_view.grab().toImage())
    for part in (Part.SYMBOLS, Part.VALUES, Part.WEIGHTS, Part.GRADIENTS):
        window.session.showing.set_when({part: When.NEVER})
        assert _darkness(window.network_view.grab().toImage()) < before, part
        window.session.showing.set_when({part: When.WITH_STEP})


def test_title_timeline_and_sentence_can_be_hidden(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    window.session.go_to(13)
    showing = window.session.showing
    showing.set_when(
        dict.fromkeys((Part.HEADER, Part.TIMELINE, Part.SENTENCE, Part.PROOF), When.NEVER)
    )
    assert not window.timeline.isVisible()
    assert not window.step_panel._sentence.isVisible()
    assert not window.step_panel.proof_line.isVisible()
    assert not window.projecting.projector._header.isVisible()
    assert window.network_view.width() < window.width()
    showing.set_when({Part.EXPLANATION: When.NEVER})
    assert not window.step_panel.isVisible()
    qtbot.waitUntil(lambda: window.network_view.width() == window.width())
    window.projecting.leave()
    assert window.step_panel.isVisible()
    assert window.timeline.isVisible()
    assert window.step_panel._sentence.isVisible()


def test_choices_are_made_in_a_dialog_with_the_keyboard_and_remembered(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = project("hand-2-3-1", remember=True)
    qtbot.keyClick(window.network_view, Qt.Key.Key_O)
    dialog = window.findChild(ShowingDialog)
    qtbot.waitUntil(dialog.isVisible)
    box = dialog.boxes[Part.VALUES]
    assert [box.itemData(i) for i in range(box.count())] == list(CHOICES[Part.VALUES])
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert window.session.showing.when(Part.VALUES) is When.ON_CLICK
    assert kept_choices(window.memory.recall)[Part.VALUES] is When.ON_CLICK
    showing, boxes = window.session.showing, dialog.panel_boxes
    assert [name for name, each in boxes.items() if each.isChecked()] == list(USUAL_PANELS)
    boxes["gradient_panel"].click()
    boxes["boundary_panel"].click()
    assert showing.panels == ("loss_panel", "gradient_panel")
    assert kept_panels(window.memory.recall) == ("loss_panel", "gradient_panel")
    window.board.show_training(True)
    docks = window.board.beside.make_training_panels().docks
    assert {n for n, dock in docks.items() if dock.isVisible()} == {"loss_panel", "gradient_panel"}
    dialog.findChild(QPushButton, "show_everything").click()
    assert showing.panels == USUAL_PANELS
    assert showing.when(Part.VALUES) is When.WITH_STEP
    dialog.close()


def test_settings_that_make_no_sense_are_left_out() -> None:
    assert kept_choices(lambda _name: "values=never;nonsense=never;proof=tomorrow;=;") == {
        Part.VALUES: When.NEVER
    }
    assert kept_choices(lambda _name: None) == {}
    assert kept_choices(lambda _name: 42) == {}


def _darkness(image: QImage) -> float:
    """Return how much ink there is in a light picture."""
    small = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data = bytes(small.constBits())
    return sum(255 - value for value in data[::7]) / len(data)
