"""Pointing at samples, and editing them, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip

from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.look.theme import LIGHT

ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT, UP, DOWN, RETURN = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
)


@pytest.fixture
def panel(qtbot):
    document = Experiment(
        title="Points",
        model=Model(inputs=2, layers=(Layer(units=1, activation="sigmoid"),)),
        data=Data(
            inputs=((-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)),
            targets=((0.0,), (0.0,), (1.0,), (1.0,)),
        ),
        training=Training(loss="bce", optimizer="sgd", learning_rate=0.1),
    )
    made = BoundaryPanel(Session(document), LIGHT)
    qtbot.addWidget(made)
    made.session.experiment_changed.connect(made.refresh)
    made.resize(440, 330)
    with qtbot.waitExposed(made):
        made.show()
    made.refresh()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    QToolTip.hideText()


@pytest.fixture
def press(qtbot, panel):
    panel.canvas.setFocus(Qt.FocusReason.TabFocusReason)

    def keys(*pressed, modifier=Qt.KeyboardModifier.NoModifier):
        for key in pressed:
            qtbot.keyClick(panel.canvas, key, modifier)

    return keys


def values(panel):
    return panel.session.setup.dataset.values.tolist()


def test_alt_and_the_arrows_go_from_sample_to_sample_and_return_follows_one(panel, press):
    rows = []
    panel.canvas.hovered.connect(rows.append)
    press(LEFT, UP, modifier=ALT)
    press(RIGHT, modifier=ALT)
    assert rows[-1] == 3  # the one at (1, 1)
    press(RETURN)
    assert panel.session.sample == 3


def test_the_arrows_move_the_crosshair_by_steps(panel, press):
    middle = panel.canvas.pointer
    press(*[RIGHT] * 4)
    assert panel.canvas.pointer.y() == middle.y()
    area = panel.canvas.frame.area
    assert panel.canvas.pointer.x() - middle.x() == pytest.approx(area.width() / 10, abs=1.5)


def test_a_sample_is_added_moved_and_removed_by_keys_with_undo(panel, press):
    panel.switches.edits.click()
    before = values(panel)
    press(RETURN)  # in the middle, where nothing is: one is added, and held
    assert len(values(panel)) == 5
    press(*[RIGHT] * 6)
    moved = values(panel)[4]
    assert moved[0] > 0.2
    press(RETURN)  # and let go
    press(*[RIGHT] * 6)
    assert values(panel)[4] == moved
    press(*[LEFT] * 6)
    press(Qt.Key.Key_Delete)
    assert values(panel) == before
    panel.session.undo_stack.undo()
    assert values(panel)[4] == moved


def test_the_arrows_are_the_window_s_unless_tab_has_led_here(qtbot, panel):
    canvas = panel.canvas

    def keeps(key):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(canvas, event)
        return event.isAccepted()

    panel.switches.edits.click()
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    assert canvas.hasFocus()
    assert not keeps(RIGHT)
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert keeps(RIGHT)
