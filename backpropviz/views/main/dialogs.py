"""The main window's message boxes. They are opened, not executed: nothing waits for an answer."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from backpropviz import __version__
from backpropviz.views.look.program_icon import program_icon

translate = QCoreApplication.translate

_ICON_PX = 64


def make_error_dialog(parent: QWidget, text: str) -> QMessageBox:
    """Return a box that says what a person asked for and cannot have."""
    box = _make_box(parent, "error_dialog", translate("MainWindow", "That did not work"), text)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box


def make_unforeseen_dialog(parent: QWidget, details: str, log_file: str) -> QMessageBox:
    """Return a box for an error that nobody foresaw, with the text to copy."""
    text = translate(
        "MainWindow", "Something went wrong inside the program. Your experiment is still open."
    )
    box = _make_box(
        parent, "unforeseen_dialog", translate("MainWindow", "An error in backpropviz"), text
    )
    box.setIcon(QMessageBox.Icon.Critical)
    box.setInformativeText(
        translate("MainWindow", "The details are in {path}").format(path=log_file)
    )
    box.setDetailedText(details)
    return box


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
    licenses = box.addButton(
        translate("MainWindow", "Licenses…"), QMessageBox.ButtonRole.ActionRole
    )
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
