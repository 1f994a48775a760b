"""The window with the licenses of all that the program is made of."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from backpropviz.licenses import Component, license_text, read_components

_SIZE = QSize(980, 640)
_COMPONENT = Qt.ItemDataRole.UserRole


class LicensesWindow(QDialog):
    """Shows the parts by others on the left, and the license of the chosen one in full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("licenses_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licenses"))
        self.resize(_SIZE.boundedTo(parent.size()))
        explanation = QLabel(
            self.tr(
                "backpropviz is under the MIT license. It runs on, and carries, these parts by"
                " others, each under a license of its own."
            )
        )
        explanation.setWordWrap(True)
        self.parts = QListWidget()
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setAccessibleName(self.tr("Parts by others"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("license_text")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("License in full"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.parts)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([_SIZE.width() * 3 // 10, _SIZE.width() * 7 // 10])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(explanation)
        column.addWidget(split, 1)
        column.addWidget(buttons)
        for component in read_components():
            item = QListWidgetItem(f"{component.name} {component.version}".rstrip())
            item.setData(_COMPONENT, component)
            item.setToolTip(component.license)
            self.parts.addItem(item)
        self.parts.currentItemChanged.connect(self._show)
        self.parts.setCurrentRow(0)
        self.parts.setFocus()

    def _show(self, item: QListWidgetItem | None) -> None:
        component = None if item is None else item.data(_COMPONENT)
        self.text.setPlainText(license_text(component) if isinstance(component, Component) else "")
