"""Where Tab leads to, and what stays when a control on the way is gone."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.views.controls.tab_stops import first_stop


def test_a_control_that_is_deleted_takes_nothing_of_the_window_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    label, field = QLabel("a name", window), QLineEdit(window)
    for widget in (label, field):
        rows.addWidget(widget)
    action = QMenu(field).addAction("made by Qt")
    with qtbot.waitExposed(window):
        window.show()
    assert first_stop(label) is None  # the whole chain was walked
    label.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(label)
    assert all(shiboken6.isValid(widget) for widget in (window, field, action))
    assert field.parentWidget() is window
