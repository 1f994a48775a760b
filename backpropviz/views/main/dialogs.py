"""The main window's message boxes. They are opened, not executed: nothing waits for an answer."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from backpropviz import __version__
from backpropviz.views.look.program_icon import program_icon

translate = QCoreApplication.translate

_ICON_PX = 64
_ACTION = QMessageBox.ButtonRole.ActionRole


def show_error(parent: QWidget, text: str) -> None:
    """Say what a person asked for and cannot have."""
    box = _make_box(parent, "error_dialog", translate("MainWindow", "That did not work"), text)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.open()


def show_unforeseen(parent: QWidget, details: str, log_file: str) -> None:
    """Tell of an error that nobody foresaw, once at a time, with the text to copy.

    log_file: where it is, too; "" for nowhere.
    """
    if parent.findChild(QMessageBox, "unforeseen_dialog") is not None:
        return
    text = translate(
        "MainWindow", "Something went wrong inside the program. Your experiment is still open."
    )
    box = _make_box(
        parent, "unforeseen_dialog", translate("MainWindow", "An error in backpropviz"), text
    )
    box.setIcon(QMessageBox.Icon.Critical)
    if log_file:
        box.setInformativeText(
            translate("MainWindow", "The details are in {path}").format(path=log_file)
        )
    box.setDetailedText(details)
    copy = box.addButton(translate("MainWindow", "Copy the details"), _ACTION)
    copy.clicked.disconnect()  # else it closes the box, as all buttons do
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    box.open()


def make_about_dialog(parent: QWidget) -> QMessageBox:
    """Return a box that says what this program is, with a button for all licenses."""
    what = translate("MainWindow", "How backpropagation works, one operation at a time.")
    text = f"backpropviz {__version__}\n\n{what}"
    box = _make_box(parent, "about_dialog", translate("MainWindow", "About backpropviz"), text)
    box.setInformativeText(
        translate(
            "MainWindow", "Under the MIT license; it is built with Qt, which is under the LGPL."
        )
    )
    box.setIconPixmap(program_icon().pixmap(_ICON_PX, _ICON_PX))
    licenses = box.addButton(translate("MainWindow", "Licenses…"), _ACTION)
    licenses.clicked.connect(lambda: _show_licenses(parent))
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    return box


def _show_licenses(parent: QWidget) -> None:
    from backpropviz.views.main.licenses_window import LicensesWindow

    LicensesWindow(parent).open()


def _make_box(parent: QWidget, name: str, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)  # what comes from a file is quoted in it
    box.setText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
