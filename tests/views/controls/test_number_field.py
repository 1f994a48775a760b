"""The number field: typed, stepped, dragged, and what it refuses."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.export.typed_numbers import parse_number
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.controls.number_range import NumberRange, shortest_text

RATE = NumberRange(0.0, 1e6, includes_minimum=False, smallest_step=0.0)


class Recorder:
    def __init__(self, field: NumberField) -> None:
        self.edits: list[tuple[float, str]] = []
        field.value_edited.connect(lambda value, gesture: self.edits.append((value, gesture)))

    @property
    def values(self) -> list[float]:
        return [value for value, _ in self.edits]

    @property
    def gestures(self) -> set[str]:
        return {gesture for _, gesture in self.edits}


Show = Callable[[NumberField], NumberField]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    windows: list[QWidget] = []

    def in_a_window(field: NumberField) -> NumberField:
        window = QWidget()
        windows.append(window)
        layout = QVBoxLayout(window)
        layout.addWidget(QLineEdit())  # has the focus first
        layout.addWidget(field)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return field

    yield in_a_window
    windows.clear()


def turn_wheel(field: NumberField, eighths: int) -> None:
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        field.mapToGlobal(place),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)


def drag(qtbot: QtBot, field: NumberField, *ways: int) -> None:
    digits = field.lineEdit()
    start = QPoint(20, digits.height() // 2)
    qtbot.mousePress(digits, Qt.MouseButton.LeftButton, pos=start)
    for way in ways:
        qtbot.mouseMove(digits, start + QPoint(way, 0))
    qtbot.mouseRelease(digits, Qt.MouseButton.LeftButton, pos=start + QPoint(ways[-1], 0))


@given(st.floats(allow_nan=False, allow_infinity=False), st.booleans())
def test_what_is_shown_is_read_as_exactly_the_same_number(value: float, comma: bool) -> None:
    assert parse_number(shortest_text(value, decimal_comma=comma)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0,5", 0.5),
        ("\u22123.5", -3.5),
        ("-3.5", -3.5),
        ("1/4", 0.25),
        ("-1/3", -1 / 3),
        ("1e\u22124", 1e-4),
        (" .5 ", 0.5),
        ("+2.", 2.0),
    ],
)
def test_a_number_may_be_written_in_several_ways(text: str, value: float) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text", ["", "-", "abc", "nan", "inf", "1_000", "1/0", "1/2/3", "1e999", "0x10", "1,2.3"]
)
def test_other_texts_are_no_numbers(text: str) -> None:
    assert parse_number(text) is None


def test_a_step_is_a_tenth_of_the_decade_and_passes_zero() -> None:
    span = NumberRange()
    assert span.stepped(5.0, 1) == 5.1
    assert span.stepped(0.1, 1) == 0.11
    assert span.stepped(0.1234, 1) == 0.13  # the next multiple of 0.01
    assert span.stepped(0.01, -1) == 0.0
    assert span.stepped(0.0, -1) == -0.01
    assert span.stepped(1e6, 1) == 1.1e6


def test_a_positive_number_is_never_stepped_down_to_zero() -> None:
    value = 0.1
    for _ in range(100):
        value = RATE.stepped(value, -10)
    assert 0.0 < value < 1e-6


def test_the_text_is_the_shortest_with_a_real_minus(qtbot: QtBot) -> None:
    field = NumberField(-0.1)
    qtbot.addWidget(field)
    assert field.text() == "\u22120.1"
    field.set_number(5.0)
    assert field.text() == "5"
    field.set_number(-3.4e-6)
    assert field.text() == "\u22123.4e\u22126"
    field.set_decimal_comma(True)
    assert field.text() == "\u22123,4e\u22126"


def test_typing_and_enter_give_the_number_once(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(5.0))
    recorder = Recorder(field)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, "1/4")  # what was there is selected, so it is replaced
    assert recorder.values == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert recorder.edits == [(0.25, "")]
    assert field.text() == "0.25"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(recorder.edits) == 1


def test_the_same_number_typed_again_is_no_edit(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(0.5))
    recorder = Recorder(field)
    field.setFocus()
    qtbot.keyClicks(field, "1/2")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert recorder.edits == []
    assert field.text() == "0.5"


def test_a_text_that_is_no_number_is_marked_and_dropped_on_leaving(
    qtbot: QtBot, show: Show
) -> None:
    field = show(NumberField(5.0))
    recorder = Recorder(field)
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    assert field.property("invalid") is True
    assert "not a number" in field.toolTip()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "abc"
    field.clearFocus()
    assert field.text() == "5"
    assert field.property("invalid") is False
    assert recorder.edits == []


def test_escape_gives_back_the_number_that_was_there(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(5.0))
    field.setFocus()
    qtbot.keyClicks(field, "77")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "5"
    assert field.number() == 5.0


@pytest.mark.parametrize("text", ["0", "-1", "2000000"])
def test_a_number_out_of_range_is_refused_with_the_range(
    qtbot: QtBot, show: Show, text: str
) -> None:
    field = show(NumberField(0.1, RATE))
    recorder = Recorder(field)
    field.setFocus()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.problem == "Write a number above 0, at most 1000000."
    assert recorder.edits == []


def test_a_begun_number_is_not_called_wrong_yet(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(5.0))
    field.setFocus()
    for character in "-1e-3":
        qtbot.keyClicks(field, character)
        assert field.problem == ""


def test_leaving_the_field_takes_what_was_typed(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(5.0))
    recorder = Recorder(field)
    field.setFocus()
    qtbot.keyClicks(field, "6")
    field.clearFocus()
    assert recorder.values == [6.0]


def test_a_drag_is_one_gesture_and_a_second_drag_another(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(5.0))
    recorder = Recorder(field)
    drag(qtbot, field, 12, 20, 28)
    assert recorder.values[-1] == 5.7  # 28 px: 7 steps of 0.1
    assert len(recorder.edits) > 1
    assert len(recorder.gestures) == 1
    drag(qtbot, field, -12)
    assert len(recorder.gestures) == 2


def test_a_drag_back_to_its_start_gives_back_the_very_number(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(0.123456))
    drag(qtbot, field, 40, 0)
    assert field.number() == 0.123456


def test_a_click_selects_the_number_and_changes_nothing(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(5.25))
    recorder = Recorder(field)
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    assert field.lineEdit().selectedText() == "5.25"
    assert recorder.edits == []


def test_a_held_key_is_one_gesture_and_the_next_press_another(show: Show) -> None:
    field = show(NumberField(5.0))
    recorder = Recorder(field)
    field.setFocus()
    for repeats in (False, True, True, False):
        press = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Up,
            Qt.KeyboardModifier.NoModifier,
            "",
            repeats,
        )
        QApplication.sendEvent(field, press)
    assert recorder.values == pytest.approx([5.1, 5.2, 5.3, 5.4])
    gestures = [gesture for _, gesture in recorder.edits]
    assert gestures[0] == gestures[1] == gestures[2] != gestures[3]


def test_page_up_takes_ten_steps(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(5.0))
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_PageUp)
    assert field.number() == 6.0


def test_the_wheel_changes_the_number_only_with_the_focus(show: Show) -> None:
    field = show(NumberField(5.0))
    recorder = Recorder(field)
    turn_wheel(field, 120)
    assert recorder.edits == []
    field.setFocus()
    turn_wheel(field, 120)
    turn_wheel(field, 120)
    assert recorder.values == pytest.approx([5.1, 5.2])
    assert len(recorder.gestures) == 1


def test_after_enter_the_arrow_keys_are_the_windows_again(qtbot: QtBot, show: Show) -> None:
    field = show(NumberField(5.0))
    field.setFocus()

    def takes(key: Qt.Key) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(field, event)
        return event.isAccepted()

    assert takes(Qt.Key.Key_Left)
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not takes(Qt.Key.Key_Left)
    assert not takes(Qt.Key.Key_PageDown)
    assert not takes(Qt.Key.Key_Space)
    qtbot.keyClicks(field, "8")
    assert takes(Qt.Key.Key_Left)


def test_mirroring_a_number_tells_no_edit_and_leaves_what_is_typed(
    qtbot: QtBot, show: Show
) -> None:
    field = show(NumberField(5.0))
    recorder = Recorder(field)
    field.setFocus()
    qtbot.keyClicks(field, "12")
    field.set_number(math.pi)
    assert field.text() == "12"
    assert recorder.edits == []
