"""Motion is reduced where the person wishes it, here or in the system."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QMainWindow,
    QMenu,
    QProgressBar,
    QStyle,
    QTabBar,
)

from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.schema import Stop
from backpropviz.session.pace import CALM_FRAME_S
from backpropviz.views.experiment.library_search_field import LibrarySearchField
from backpropviz.views.look.language import speak
from backpropviz.views.look.motion_wish import MotionWish
from backpropviz.views.look.reduced_motion import ReducedMotion
from backpropviz.views.look.theme import LIGHT
from backpropviz.views.panels.panel import Panel
from backpropviz.views.plot.plot import Plot
from backpropviz.views.step.timeline import Timeline

EFFECTS = (Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_General)


@pytest.fixture(autouse=True)
def usual_motion():
    yield
    QApplication.setCursorFlashTime(-1)


def choose(window, choice):
    menu = window.findChild(QMenu, "motion_menu")
    next(each for each in menu.actions() if each.data() == choice).trigger()


class Paintings(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_a_training_is_painted_twice_a_second_where_motion_is_reduced(qtbot, show_window):
    window = show_window("xor-relu")
    window.board.show_comparison(False)
    window.board.show_training(True)
    session, trainer = window.session, window.session.trainer
    for calm in (True, False):
        choose(window, "reduced" if calm else "full")
        session.reset()
        QApplication.processEvents()
        trainer.set_speed(300.0)  # the run ends after 2000
        network = Paintings(window.network_view)
        panel = Paintings(window.findChild(Panel, "loss_panel").findChild(Plot))
        began_s = time.monotonic()
        trainer.play()
        qtbot.waitUntil(lambda network=network: network.count >= 4)
        trainer.pause()
        took_s = time.monotonic() - began_s
        if calm:
            # The first one at once; beside them one due to the buttons that say Pause now.
            most = 2 + took_s / CALM_FRAME_S
            assert network.count <= most
            assert panel.count <= most
        else:
            assert took_s < 2 * CALM_FRAME_S
        assert session.updates == session.history.length > 0


def test_what_qt_moves_stands_still_where_motion_is_reduced(session):
    for effect in EFFECTS:  # as a system has them that lets menus fade
        QApplication.setEffectEnabled(effect, True)
    QApplication.instance().setProperty("has_effects", True)
    motion = ReducedMotion(session, None, session)
    assert QApplication.cursorFlashTime() > 0
    motion.choose("reduced")
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(EFFECTS[0])
    motion.choose("full")
    assert QApplication.cursorFlashTime() > 0
    assert QApplication.isEffectEnabled(EFFECTS[0])
    QApplication.instance().setProperty("has_effects", False)
    for effect in EFFECTS:
        QApplication.setEffectEnabled(effect, False)


def test_steps_cannot_be_played_fast_where_motion_is_reduced(qtbot, session, actions_of):
    timeline = Timeline(session, LIGHT, actions_of(session))
    session.setParent(timeline)
    qtbot.addWidget(timeline)
    motion = ReducedMotion(session, None, session)
    (speeds,) = timeline.findChildren(QComboBox)
    session.player.set_speed(4.0)
    motion.choose("reduced")
    assert speeds.currentText() == "1×"
    offered = [speeds.itemText(each) for each in range(speeds.count())]
    model = speeds.model()
    assert [model.item(each).isEnabled() for each in range(len(offered))] == [
        float(each.rstrip("×")) <= 1 for each in offered
    ]
    motion.choose("full")
    assert all(model.item(each).isEnabled() for each in range(len(offered)))


def test_what_the_system_wishes_is_done_unless_the_person_says_otherwise(session):
    motion = ReducedMotion(session, None, session)
    paces = (session.trainer.pace, session.comparison.pace)
    motion.wish.is_reduced = True
    motion.wish.changed.emit(True)
    assert all(pace.is_calm for pace in paces)
    assert session.player.is_calm
    motion.choose("full")
    assert not any(pace.is_calm for pace in paces)
    assert not session.player.is_calm
    motion.choose("system")
    assert all(pace.is_calm for pace in paces)
    motion.wish.is_reduced = False
    motion.wish.changed.emit(False)
    assert not any(pace.is_calm for pace in paces)


def test_the_choice_is_remembered_and_stays_when_the_language_changes(qtbot, show_window):
    QSettings().setValue("motion", "reduced")
    window = show_window("xor-relu", remember=True)
    session = window.session

    def chosen():
        menu = window.findChild(QMenu, "motion_menu")
        return [each.data() for each in menu.actions() if each.isChecked()]

    assert chosen() == ["reduced"]
    assert session.trainer.pace.is_calm
    window.set_language("de")
    assert chosen() == ["reduced"]
    assert session.trainer.pace.is_calm
    QApplication.processEvents()
    # Qt's own animations are off in any case, and a way of unknown length has no bar that moves.
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    window.board.show_comparison(False)
    window.board.show_training(True)
    movers = [*window.findChildren(QTabBar), *window.findChildren(QMenu)]
    for widget in (*movers, window.findChild(LibrarySearchField)):
        assert widget.style().styleHint(hint, None, widget) == 0
    assert not any(column.isAnimated() for column in window.findChildren(QMainWindow))
    bar = window.board.history_bar.findChild(QProgressBar)
    training = replace(session.experiment.training, stop=Stop(loss_below=1e-12))
    session.edit("Stop", with_training(session.experiment, training))
    seen = {}
    for choice in ("full", "reduced"):
        choose(window, choice)
        assert QSettings().value("motion") == choice
        window.actions_by_name["train_to_stop"].trigger()
        qtbot.waitUntil(lambda: session.trainer.is_running_to_stop)
        seen[choice] = bar.isVisible()
        session.trainer.pause()
    assert seen == {"full": True, "reduced": False}
    speak("en")


def test_a_choice_that_nobody_knows_is_as_the_system(session):
    assert ReducedMotion(session, "sideways", session).choice == "system"
    assert not session.trainer.pace.is_calm


def test_a_system_that_cannot_be_asked_has_no_wish(qapp):
    wish = MotionWish()
    wish.ask()
    assert not wish.is_reduced


# The answers of five desktops, one after the other; each is asked three questions.
ANSWERS = (
    ({"reduced-motion": 1}, True),
    ({"reduced-motion": 0, "enable-animations": True}, False),
    ({"enable-animations": False}, True),  # a GNOME that does not know the other yet
    ({"AnimationDurationFactor": "0"}, True),  # a KDE likewise
    ({"AnimationDurationFactor": "0.5"}, False),
)
PORTAL = """
import json, sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

desktops, asked = json.loads(sys.argv[1]), []

@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Settings(QObject):
    @Slot(str, str, result=QDBusVariant)
    def Read(self, namespace, key):
        asked.append(key)
        return QDBusVariant(desktops[(len(asked) - 1) // 3].get(key, "nothing"))

application = QCoreApplication([])
settings, bus = Settings(), QDBusConnection.sessionBus()
option = QDBusConnection.RegisterOption.ExportAllContents
bus.registerObject("/org/freedesktop/portal/desktop", settings, option)
bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
application.exec()
"""
ASKING = """
import json, sys
from PySide6.QtCore import QCoreApplication, QEventLoop
from backpropviz.views.look.motion_wish import MotionWish
from backpropviz.views.look.reduced_motion import ReducedMotion
from backpropviz.views.look.theme import LIGHT

application = QCoreApplication([])
wishes = []
for _ in range(int(sys.argv[1])):
    wish = MotionWish(application)
    wish.ask_portal()
    assert wish.is_waiting and not wish.is_reduced
    while wish.is_waiting:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    wishes.append(wish.is_reduced)
print(json.dumps(wishes))
"""
BOTH = """
import subprocess, sys
_, portal, asking, answers, count = sys.argv
portal = subprocess.Popen([sys.executable, "-c", portal, answers], stdout=subprocess.PIPE)
portal.stdout.readline()
subprocess.run([sys.executable, "-c", asking, count], check=True, timeout=30)
portal.kill()
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs a bus of its own"
)
def test_the_desktop_is_asked_by_its_portal(tmp_path):
    runtime = tmp_path / "runtime"  # the bus leaves a folder there
    runtime.mkdir(mode=0o700)
    answers = json.dumps([each for each, _ in ANSWERS])
    command = [sys.executable, "-c", BOTH, PORTAL, ASKING, answers, str(len(ANSWERS))]
    done = subprocess.run(
        ["dbus-run-session", "--", *command],
        env={**os.environ, "XDG_RUNTIME_DIR": str(runtime)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout, done.stderr
    assert json.loads(done.stdout) == [wished for _, wished in ANSWERS]
