"""Where Tab leads to, and what stays when a control on the way is gone."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.views.controls.tab_stops import first_stop, go_to_next_stop


def test_a_control_that_is_deleted_takes_nothing_of_the_window_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    label, field, last = QLabel("a name", window), QLineEdit(window), QLineEdit(window)
    for widget in (label, field, last):
        rows.addWidget(widget)
    action = QMenu(field).addAction("made by Qt")
    with qtbot.waitExposed(window):
        window.show()
    field.setFocus()
    assert first_stop(window) is field
    for forward in (False, True):
        assert go_to_next_stop(window, forward)
    assert window.focusWidget() is field
    label.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(label)
    assert all(shiboken6.isValid(widget) for widget in (window, field, last, action))
    assert field.parentWidget() is window
