"""Projector mode: what fills the screen, what is gone, and that all comes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from backpropviz.views.look.language import speak
from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.projection import OWN_SCALES, Projection
from backpropviz.views.projector.screens import name_of


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


def test_leaving_brings_everything_back(project: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = project("hand-2-3-1")
    before = window.look.theme
    qtbot.keyClick(window.network_view, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.size() == QSize(1280, 800)
    assert window.look.seen is before  # the usual inks and sizes
    for widget in (window.experiment_library, window.experiment_form, window.board.beside.ask_bar):
        assert widget.isVisible()
    assert window.findChild(QMenuBar).isVisible()
    assert not window.actions_by_name["projector_mode"].isChecked()


def test_panels_of_the_training_are_the_boundary_and_the_loss_while_it_is_projected(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = project("circle")
    assert window.board.is_training
    docks = window.board.beside.make_training_panels().docks
    assert {name for name, dock in docks.items() if dock.isVisible()} == {
        "boundary_panel",
        "loss_panel",
    }
    window.actions_by_name["train_update"].trigger()
    qtbot.waitUntil(lambda: window.session.updates == 1)
    window.actions_by_name["projector_mode"].trigger()
    assert not docks["gradient_panel"].isHidden()


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


def test_plus_and_minus_change_the_own_scale_which_is_remembered_for_the_screen(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = project("hand-2-3-1", remember=True)
    projector = window.projecting.projector
    zoom = window.network_view.viewport().zoom
    usual = window.look.seen.least_px
    qtbot.keyClick(window.network_view, Qt.Key.Key_Plus)
    assert projector.projection is not None
    assert projector.projection.own_scale == 1.15
    assert window.look.seen.least_px > usual
    assert window.network_view.viewport().zoom == zoom  # that of the network stays
    window.projecting.leave()
    window.actions_by_name["projector_mode"].trigger()
    assert projector.projection.own_scale == 1.15
    assert float(str(window.memory.recall(f"projector/{name_of(window.screen())}"))) == 1.15
    qtbot.keyClick(window.network_view, Qt.Key.Key_0)
    assert projector.projection.own_scale == 1.0


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


def test_another_language_leaves_the_wall_which_works_again_then(
    project: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = project("hand-2-3-1")
    window.actions_by_name["pen"].trigger()
    window.set_language("de")
    assert not window.isFullScreen()
    qtbot.waitUntil(window.experiment_library.isVisible)
    window.actions_by_name["projector_mode"].trigger()
    assert window.isFullScreen()
    projector = window.projecting.projector
    assert projector._header._title.text() == "Backpropagation von Hand"
    projector.open_presenter()
    assert projector.presenter.notes_text.startswith("Zwei Eingaben")
    qtbot.keyClick(window.network_view, Qt.Key.Key_B)
    assert projector.curtain.isVisible()
    speak("en")


def test_commands_of_the_wall_are_for_the_wall_alone(
    show_window: Callable[..., MainWindow],
) -> None:
    window = show_window("hand-2-3-1")
    actions = window.actions_by_name
    for name in ("leave_projector", "blank_screen", "spotlight", "pen", "choose_shown"):
        assert not actions[name].isEnabled()
        assert actions[name].whatsThis()
    actions["projector_mode"].trigger()
    for name in ("leave_projector", "blank_screen", "spotlight", "pen", "choose_shown"):
        assert actions[name].isEnabled()
    actions["projector_mode"].trigger()


def test_keys_of_the_wall_are_its_own_while_it_is_there(
    show_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = show_window("hand-2-3-1")
    actions = window.actions_by_name
    usual = {name: [key.toString() for key in a.shortcuts()] for name, a in actions.items()}
    actions["gradient_edges"].setShortcuts([QKeySequence("G"), QKeySequence("B")])
    actions["projector_mode"].trigger()
    keys = [key.toString() for action in actions.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    qtbot.keyClick(window.network_view, Qt.Key.Key_B)
    assert window.projecting.projector.curtain.isVisible()
    window.projecting.projector.curtain.lift()
    actions["projector_mode"].trigger()
    assert [key.toString() for key in actions["gradient_edges"].shortcuts()] == ["G", "B"]
    actions["gradient_edges"].setShortcuts([QKeySequence("G")])
    assert {n: [key.toString() for key in a.shortcuts()] for n, a in actions.items()} == usual
