"""The presenter's window: what comes next, notes and a clock; and which screen the class sees."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from backpropviz.views.main.presenter_window import PresenterWindow
from backpropviz.views.main.window import MainWindow
from backpropviz.views.projector.clock import elapsed_text

# Prints where the windows are, before, during and after projector mode.
_TWO_SCREENS = """
import sys
from PySide6.QtTest import QTest
from backpropviz.app import create_window

window = create_window("hand-2-3-1", remember=False, size=(1000, 700), complete=False)
window.move(100, 50)
window.show()
window.prepare()
QTest.qWait(50)
def tell():
    place = window.geometry()
    print(window.screen().name(), place.x(), place.width(), place.height(), window.isFullScreen())
tell()
print([name for name in sys.modules if "views.projector" in name])
window.actions_by_name["projector_mode"].trigger()
QTest.qWait(50)
tell()
presenter = window.projecting.projector.presenter
print(presenter is not None and presenter.isVisible() and presenter.screen().name())
print(presenter.screen().geometry().contains(presenter.geometry()), presenter.hasFocus())
window.actions_by_name["projector_mode"].trigger()
QTest.qWait(50)
tell()
print(presenter is not None and presenter.isVisible())
window.close()
"""


def _run(tmp_path: Path, screens: list[tuple[str, int, int, int]]) -> list[str]:
    """Return what the program above prints where there are such screens: name, x, width, height."""
    described = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": width,
            "height": height,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x, width, height in screens
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": described}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _TWO_SCREENS],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.splitlines()


def test_the_class_sees_another_screen_and_the_presenter_stays(tmp_path: Path) -> None:
    # The mirror shows what the desk shows, as projectors often do: it is no other screen.
    before, imported, during, presenter, place, after, presenter_after = _run(
        tmp_path,
        [("desk", 0, 1280, 800), ("mirror", 0, 1280, 800), ("wall", 1280, 1920, 1080)],
    )
    assert before.startswith("desk ")
    assert before.endswith(" 1000 700 False")
    assert imported == "[]"  # a window that is not projected starts without all of it
    assert during == "wall 1280 1920 1080 True"
    assert presenter in {"desk", "mirror"}  # which show the same
    assert place.startswith("True ")  # on it all, though the wall's type is far larger
    assert after == before
    assert presenter_after == "False"


def test_it_opens_without_a_second_screen_and_shows_the_next_step(
    shared_window: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_window("hand-2-3-1")
    session, action = window.session, window.actions_by_name["presenter_window"]
    session.go_to(1)
    action.trigger()
    presenter = window.findChild(PresenterWindow)
    qtbot.waitUntil(presenter.isVisible)
    assert action.isChecked()
    coming = presenter.coming
    assert coming.step == session.trace[1]
    assert coming.title.text() == "Activation h₁"
    assert coming.now.text().startswith("1 of 37: ")
    assert "sigmoid" in coming.sentence.text()
    qtbot.keyClick(presenter, Qt.Key.Key_PageDown)  # the keys are the same there
    assert session.cursor == 2
    assert coming.step == session.trace[2]
    session.go_to_end()
    assert coming.step is None
    assert coming.title.text() == "The pass is done"
    action.trigger()
    assert not presenter.isVisible()
    assert not action.isChecked()


def test_notes_are_the_part_of_the_lesson_or_what_the_experiment_says(
    shared_window: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_window("hand-2-3-1")
    window.actions_by_name["presenter_window"].trigger()
    presenter = window.findChild(PresenterWindow)
    experiment = window.session.experiment
    assert presenter.notes_text == experiment.description
    assert presenter.notes.toPlainText().startswith("Two inputs, three hidden neurons")
    if experiment.lesson:
        window.board.lesson.show(0)
        assert experiment.lesson[0].title in presenter.notes.toPlainText()
    presenter.close()


def test_the_clock_tells_the_time_and_starts_over(
    shared_window: Callable[[str], MainWindow],
) -> None:
    window = shared_window("hand-2-3-1")
    window.actions_by_name["presenter_window"].trigger()
    clock = window.findChild(PresenterWindow).clock
    assert any(each.isdigit() for each in clock.time.text())
    clock.restart_button.click()
    assert clock.elapsed.text() == "0:00"
    window.findChild(PresenterWindow).close()


def test_elapsed_time_is_minutes_and_seconds_and_hours_where_there_are_some() -> None:
    assert elapsed_text(999) == "0:00"
    assert elapsed_text(61_000) == "1:01"
    assert elapsed_text(3_600_000 + 59 * 60_000 + 59_999) == "1:59:59"


def test_the_wall_is_shown_again_before_the_presenter_steps_on(
    shared_window: Callable[[str], MainWindow], qtbot: QtBot
) -> None:
    window = shared_window("hand-2-3-1")
    window.actions_by_name["projector_mode"].trigger()
    window.actions_by_name["presenter_window"].trigger()
    presenter = window.findChild(PresenterWindow)
    window.actions_by_name["blank_screen"].trigger()
    qtbot.keyClick(presenter, Qt.Key.Key_PageDown)
    assert not window.projecting.projector.curtain.isVisible()
    assert window.session.cursor == 0
    window.projecting.leave()
    assert not presenter.isVisible()
