"""Projector mode: what fills the screen, what is gone, and what keys and pen do there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.projection import OWN_SCALES, Projection


def test_network_step_and_timeline_fill_the_screen_and_controls_are_gone(
    shared_wall: Callable[[str], MainWindow],
) -> None:
    window = shared_wall("hand-2-3-1")
    for widget in (window.network_view, window.step_panel, window.timeline):
        assert widget.isVisible()
    for widget in (window.experiment_library, window.experiment_form, window.board.beside.ask_bar):
        assert not widget.isVisible()
    assert not any(bar.isVisible() for bar in window.findChildren(QMenuBar))
    assert window.isFullScreen()
    seen = window.network_view.width() + window.step_panel.width()
    assert seen >= window.width() - 2  # but for a hairline


def test_a_clicker_steps_wherever_the_keys_are(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    session = window.session
    window.step_panel.setFocus()  # where the same keys scroll
    qtbot.keyClick(window.step_panel, Qt.Key.Key_PageDown)
    qtbot.keyClick(window.step_panel, Qt.Key.Key_PageDown)
    assert session.cursor == 2
    qtbot.keyClick(window.step_panel, Qt.Key.Key_PageUp)
    assert session.cursor == 1


def test_a_smaller_scale_does_not_make_the_smallest_type_smaller() -> None:
    screen = QSize(1920, 1080)
    for own_scale in OWN_SCALES:
        assert Projection(screen, own_scale).least_px >= 0.022 * 1080  # 23.76
    assert Projection(screen).resized(-100).own_scale == OWN_SCALES[0]
    assert Projection(screen).resized(100).own_scale == OWN_SCALES[-1]


def test_b_and_period_blank_the_screen_and_a_step_key_only_shows_it_again(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    curtain = window.projecting.projector.curtain
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        qtbot.keyClick(window.network_view, key)
        assert curtain.isVisible()
        assert curtain.geometry() == window.rect()
        assert window.actions_by_name["blank_screen"].isChecked()
        assert window.grab().toImage().pixelColor(400, 300).lightness() == 0
        qtbot.keyClick(curtain, Qt.Key.Key_PageDown)
        assert not curtain.isVisible()
        assert not window.actions_by_name["blank_screen"].isChecked()
        assert window.session.cursor == 0
    qtbot.keyClick(window.network_view, Qt.Key.Key_PageDown)
    assert window.session.cursor == 1
    qtbot.keyClick(window.network_view, Qt.Key.Key_Comma)
    assert window.grab().toImage().pixelColor(400, 300).lightness() == 255
    window.actions_by_name["step_forward"].trigger()  # as a presenter's window does
    assert not curtain.isVisible()
    assert window.session.cursor == 1


def test_the_pen_draws_undoes_and_clears(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    sheet, actions = window.projecting.projector.sheet, window.actions_by_name
    before = window.grab().toImage()
    qtbot.keyClick(window.network_view, Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert actions["pen"].isChecked()
    for top in (200, 300):
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=QPoint(100, top))
        QTest.mouseMove(sheet, QPoint(300, top))
        QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(300, top))
    assert sheet.strokes == 2
    drawn = window.grab().toImage()
    color = window.look.seen.color("error")
    assert [drawn.pixelColor(200, top) for top in (200, 300)] == [color, color]
    assert before.pixelColor(200, 200) != color
    qtbot.keyClick(window.network_view, Qt.Key.Key_Backspace)
    assert sheet.strokes == 1
    qtbot.keyClick(window.network_view, Qt.Key.Key_Escape)  # the pen first, then the mode
    assert not sheet.is_pen_on
    assert window.isFullScreen()
    qtbot.keyClick(window.network_view, Qt.Key.Key_Delete)
    assert sheet.strokes == 0
    assert not actions["pen_clear"].isEnabled()


def test_pressed_keys_are_shown_if_wanted(
    shared_wall: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_wall("hand-2-3-1")
    keys = window.projecting.projector.keys
    qtbot.keyClick(window.network_view, Qt.Key.Key_Right)
    assert not keys.isVisible()
    qtbot.keyClick(window.network_view, Qt.Key.Key_K)
    qtbot.keyClick(window.network_view, Qt.Key.Key_Right)
    qtbot.keyClick(window.network_view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert keys.isVisible()
    assert keys.texts == ("Right", "Shift+Right")
    qtbot.keyClick(window.network_view, Qt.Key.Key_K)
    assert not keys.isVisible()


def test_switching_the_theme_keeps_the_size_of_type(
    shared_wall: Callable[[str], MainWindow],
) -> None:
    window = shared_wall("hand-2-3-1")
    least = window.look.seen.least_px
    window.actions_by_name["switch_theme"].trigger()
    assert window.look.seen.name == "dark"
    assert window.look.seen.least_px == least
    assert window.look.theme.least_px == 0  # the window's own theme is as ever


def test_the_title_tells_the_part_of_the_lesson(
    shared_wall: Callable[[str], MainWindow],
) -> None:
    window = shared_wall("xor-tanh")
    title = window.projecting.projector._header._title
    assert title.text() == "Exclusive or with tanh"
    window.board.lesson.show(1)
    part = window.session.experiment.lesson[1].title
    assert title.text() == f"Exclusive or with tanh · {part}"
