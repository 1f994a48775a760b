"""Motion is reduced where the person wishes it, here or in the system."""

from __future__ import annotations

import math
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
from backpropviz.views.look.motion_wish import MotionWish
from backpropviz.views.panels.panel import Panel
from backpropviz.views.plot.plot import Plot

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


@pytest.mark.parametrize("calm", [True, False])
def test_a_training_is_painted_twice_a_second_where_motion_is_reduced(qtbot, show_window, calm):
    window = show_window("xor-relu", complete=True)
    window.board.show_comparison(False)
    choose(window, "reduced" if calm else "full")
    window.board.show_training(True)
    QApplication.processEvents()
    session, trainer = window.session, window.session.trainer
    trainer.set_speed(math.inf)
    network = Paintings(window.network_view)
    panel = Paintings(window.findChild(Panel, "loss_panel").findChild(Plot))
    began_s = time.monotonic()
    trainer.play()
    qtbot.waitUntil(lambda: network.count >= 4)
    trainer.pause()
    took_s = time.monotonic() - began_s
    if calm:
        # The first one at once; beside them one that is due to the buttons that say Pause now.
        most = 2 + took_s / CALM_FRAME_S
        assert network.count <= most
        assert panel.count <= most
    else:
        assert took_s < 2 * CALM_FRAME_S
    assert session.updates == session.history.length > 0


def test_what_qt_moves_stands_still_where_motion_is_reduced(show_window):
    for effect in EFFECTS:  # as a system has them that lets menus fade
        QApplication.setEffectEnabled(effect, True)
    QApplication.instance().setProperty("has_effects", True)
    window = show_window()
    assert QApplication.cursorFlashTime() > 0
    choose(window, "reduced")
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(EFFECTS[0])
    choose(window, "full")
    assert QApplication.cursorFlashTime() > 0
    assert QApplication.isEffectEnabled(EFFECTS[0])
    QApplication.instance().setProperty("has_effects", False)
    for effect in EFFECTS:
        QApplication.setEffectEnabled(effect, False)


def test_widgets_of_qt_move_in_no_case(show_window):
    window = show_window(complete=True)
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    movers = [*window.findChildren(QTabBar), *window.findChildren(QMenu)]
    for widget in (*movers, window.findChild(LibrarySearchField)):
        assert widget.style().styleHint(hint, None, widget) == 0
    for column in window.findChildren(QMainWindow):
        assert not column.isAnimated()


def test_steps_cannot_be_played_fast_where_motion_is_reduced(show_window):
    window = show_window()
    speeds = next(
        each
        for each in window.timeline.findChildren(QComboBox)
        if each.accessibleName() == "Speed of playing"
    )
    window.session.player.set_speed(4.0)
    choose(window, "reduced")
    assert speeds.currentText() == "1×"
    offered = [speeds.itemText(each) for each in range(speeds.count())]
    model = speeds.model()
    assert [model.item(each).isEnabled() for each in range(len(offered))] == [
        float(each.rstrip("×")) <= 1 for each in offered
    ]
    choose(window, "full")
    assert all(model.item(each).isEnabled() for each in range(len(offered)))


def test_a_way_of_unknown_length_has_no_bar_that_never_rests(qtbot, show_window):
    window = show_window("xor-relu")
    window.board.show_training(True)
    bar = window.board.history_bar.findChild(QProgressBar)
    session = window.session
    rule = Stop(loss_below=1e-12)
    training = replace(session.experiment.training, stop=rule)
    session.edit("Stop", with_training(session.experiment, training))
    seen = {}
    for choice in ("full", "reduced"):
        choose(window, choice)
        window.actions_by_name["train_to_stop"].trigger()
        qtbot.waitUntil(lambda: session.trainer.is_running_to_stop)
        seen[choice] = bar.isVisible()
        session.trainer.pause()
    assert seen == {"full": True, "reduced": False}


def test_the_choice_is_remembered_and_stays_when_the_language_changes(qtbot, show_window):
    window = show_window(remember=True)
    assert not window.session.trainer.pace.is_calm
    choose(window, "reduced")
    assert window.session.trainer.pace.is_calm
    window.set_language("de")
    QApplication.processEvents()
    menu = window.findChild(QMenu, "motion_menu")
    assert [each.data() for each in menu.actions() if each.isChecked()] == ["reduced"]
    assert window.session.trainer.pace.is_calm
    window.set_language("en")
    window.close()
    other = show_window(remember=True)
    assert other.session.trainer.pace.is_calm
    assert other.session.comparison.pace.is_calm
    other.set_language("en")


def test_a_choice_that_nobody_knows_is_as_the_system(own_settings, show_window):
    QSettings().setValue("motion", "sideways")
    window = show_window(remember=True)
    menu = window.findChild(QMenu, "motion_menu")
    assert [each.data() for each in menu.actions() if each.isChecked()] == ["system"]
    assert not window.session.trainer.pace.is_calm


def test_what_the_system_wishes_is_done_unless_the_person_says_otherwise(show_window):
    window = show_window()
    wish = window.findChild(MotionWish)
    pace = window.session.trainer.pace
    wish.is_reduced = True
    wish.changed.emit(True)
    assert pace.is_calm
    choose(window, "full")
    assert not pace.is_calm
    choose(window, "system")
    assert pace.is_calm
    wish.is_reduced = False
    wish.changed.emit(False)
    assert not pace.is_calm


def test_a_system_that_cannot_be_asked_has_no_wish(qapp):
    wish = MotionWish()
    wish.ask()
    assert not wish.is_reduced


PORTAL = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Settings(QObject):
    @Slot(str, str, result=QDBusVariant)
    def Read(self, namespace, key):
        answers = eval(sys.argv[1])
        return QDBusVariant(answers.get(key, "nothing"))

application = QCoreApplication([])
settings, bus = Settings(), QDBusConnection.sessionBus()
option = QDBusConnection.RegisterOption.ExportAllContents
bus.registerObject("/org/freedesktop/portal/desktop", settings, option)
bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
application.exec()
"""
ASKING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from backpropviz.views.experiment.library_search_field import LibrarySearchField
from backpropviz.views.look.motion_wish import MotionWish

application = QApplication([])
wish = MotionWish(application)
wish.ask_portal()
assert wish.is_waiting and not wish.is_reduced
watch = QTimer(application)
watch.timeout.connect(lambda: wish.is_waiting or application.quit())
watch.start(10)
QTimer.singleShot(20000, application.quit)
application.exec()
print("wished" if wish.is_reduced else "not wished")
"""
BOTH = """
import subprocess, sys
portal = subprocess.Popen([sys.executable, "-c", sys.argv[1], sys.argv[3]], stdout=subprocess.PIPE)
portal.stdout.readline()
subprocess.run([sys.executable, "-c", sys.argv[2]], check=True)
portal.kill()
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs a bus of its own"
)
@pytest.mark.parametrize(
    ("answers", "wished"),
    [
        ({"reduced-motion": 1}, "wished"),
        ({"reduced-motion": 0, "enable-animations": True}, "not wished"),
        ({"enable-animations": False}, "wished"),  # a GNOME that does not know the other yet
        ({"AnimationDurationFactor": "0"}, "wished"),  # a KDE likewise
        ({"AnimationDurationFactor": "0.5"}, "not wished"),
    ],
)
def test_the_desktop_is_asked_by_its_portal(answers, wished):
    command = [sys.executable, "-c", BOTH, PORTAL, ASKING, repr(answers)]
    done = subprocess.run(
        ["dbus-run-session", "--", *command], capture_output=True, text=True, timeout=60
    )
    assert done.stdout.split("\n")[-2] == wished, done.stderr
