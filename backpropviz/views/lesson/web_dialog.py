"""Asks before a page of the web is opened: nothing of a document leads outside by itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def make_web_dialog(parent: QWidget, url: QUrl) -> QMessageBox:
    """Return a box that shows the whole address and opens it only when it is told to."""
    # As it is sent: letters that look like others are seen to be others.
    address = bytes(url.toEncoded().data()).decode("ascii", "replace")
    box = QMessageBox(parent)
    box.setObjectName("web_dialog")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Lesson", "Open a page of the web?"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        translate("Lesson", "This link leads out of the program, to {host}.").format(
            host=url.host(QUrl.ComponentFormattingOption.FullyEncoded)
        )
    )
    box.setInformativeText(address)
    leave = box.addButton(
        translate("Lesson", "Open in the browser"), QMessageBox.ButtonRole.AcceptRole
    )
    stay = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    leave.clicked.connect(lambda: QDesktopServices.openUrl(url))
    return box
