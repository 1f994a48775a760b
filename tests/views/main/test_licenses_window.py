"""The licenses, from the box that says what the program is to the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from backpropviz.licenses import read_components
from backpropviz.views.main.dialogs import make_about_dialog
from backpropviz.views.main.licenses_window import LicensesWindow


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1280, 800)
    parent.show()
    return parent


def test_the_box_about_the_program_leads_to_the_licenses(qtbot: QtBot, parent: QWidget) -> None:
    about = make_about_dialog(parent)
    about.open()
    assert not about.iconPixmap().isNull()
    (button,) = (each for each in about.findChildren(QPushButton) if each.text() == "Licenses…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shown = parent.findChild(LicensesWindow)
    assert shown is not None
    assert shown.isVisible()


def test_the_license_of_the_chosen_part_is_shown(parent: QWidget) -> None:
    shown = LicensesWindow(parent)
    names = [each.name for each in read_components()]
    assert shown.parts.count() == len(names)
    assert shown.text.toPlainText().startswith(names[0])
    shown.parts.setCurrentRow(names.index("NumPy"))
    assert shown.text.toPlainText().startswith("NumPy")
    assert "NumPy Developers" in shown.text.toPlainText()
    assert shown.text.isReadOnly()
