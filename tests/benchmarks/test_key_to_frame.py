"""From the press of a key to the frame that shows the step, everything on it painted.

The window is 1920×1080, on raster drawing. Between two presses it has the time that a person
leaves it. The yardstick is a bare window of the same size that fills itself and writes a number.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from backpropviz.app import create_window

SIZE = (1920, 1080)
PRESSES = 370  # ten passes of 37 steps
REST_MS = 60


class PaintCounter(QObject):
    """Counts how often each of some widgets is painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.counts = dict.fromkeys(widgets, 0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.counts[watched] += 1
        return False

    def finish_frame(self, press: Callable[[], None]) -> bool:
        """Press, and handle events until no more is painted; say whether all were painted."""
        before = dict(self.counts)
        press()
        while True:
            painted = dict(self.counts)
            QApplication.processEvents()
            if self.counts == painted:
                return all(self.counts[widget] > before[widget] for widget in before)


class BareWindow(QWidget):
    """Fills itself and writes how many keys were pressed: the least that a window can do."""

    presses = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.presses += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.presses))
        painter.end()


@pytest.fixture
def window(qtbot):
    window = create_window("hand-2-3-1", theme="light")
    show(qtbot, window)
    window.prepare()
    QTest.qWait(REST_MS)
    return window


def show(qtbot, window):
    qtbot.addWidget(window)
    window.resize(*SIZE)
    with qtbot.waitExposed(window):
        window.show()


@pytest.mark.parametrize("walk", ["first", "second"])
def test_step_forward(benchmark, capsys, window, walk):
    """First: numbers that were never shown before, pass after pass. Second: the same pass again."""
    session = window.session
    counter = PaintCounter(window.network_view, window.step_panel.widget(), window.timeline.bar)

    def get_ready():
        if session.cursor == len(session.trace):
            session.next_pass() if walk == "first" else session.go_to_start()
        QTest.qWait(REST_MS)

    presses = 0

    def press():
        nonlocal presses
        presses += 1
        return counter.finish_frame(lambda: QTest.keyClick(window.network_view, Qt.Key.Key_Right))

    if walk == "second":
        for _ in session.trace:
            assert press()
            QTest.qWait(REST_MS)
    assert benchmark.pedantic(press, setup=get_ready, rounds=PRESSES)
    assert session.cursor == (presses - 1) % len(session.trace) + 1
    tell(benchmark, capsys, f"key press to frame, {walk} walk through a pass")


def test_bare_window(benchmark, capsys, qtbot):
    bare = BareWindow()
    show(qtbot, bare)
    counter = PaintCounter(bare)

    def press():
        return counter.finish_frame(lambda: QTest.keyClick(bare, Qt.Key.Key_Right))

    assert benchmark.pedantic(press, rounds=PRESSES)
    assert bare.presses > 0
    tell(benchmark, capsys, "key press to frame, bare window")


def tell(benchmark, capsys, name):
    """Keep the percentiles beside the benchmark's own figures, and print them."""
    if benchmark.stats is None:  # with --benchmark-disable
        return
    p50, p99 = np.percentile(benchmark.stats.stats.data, [50, 99]) * 1000
    benchmark.extra_info.update(p50_ms=round(p50, 2), p99_ms=round(p99, 2))
    with capsys.disabled():
        print(f"\n{name}: p50 {p50:.2f} ms, p99 {p99:.2f} ms")
