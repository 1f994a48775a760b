"""The choice of what is shown on the wall, and when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLabel, QPushButton, QWidget

from backpropviz.export.sentences import QT_TRANSLATE_NOOP
from backpropviz.session.session import Session
from backpropviz.session.showing import CHOICES, Part, When

_PARTS = {
    Part.SYMBOLS: QT_TRANSLATE_NOOP("ShowingDialog", "Symbols in the neurons"),
    Part.VALUES: QT_TRANSLATE_NOOP("ShowingDialog", "Values in the network"),
    Part.WEIGHTS: QT_TRANSLATE_NOOP("ShowingDialog", "Weights on the edges"),
    Part.GRADIENTS: QT_TRANSLATE_NOOP("ShowingDialog", "Gradients in the network"),
    Part.NUMBERS: QT_TRANSLATE_NOOP("ShowingDialog", "Numbers in the formula"),
    Part.RESULT: QT_TRANSLATE_NOOP("ShowingDialog", "Result of the formula"),
    Part.SENTENCE: QT_TRANSLATE_NOOP("ShowingDialog", "Sentence"),
    Part.PROOF: QT_TRANSLATE_NOOP("ShowingDialog", "Proof"),
    Part.HEADER: QT_TRANSLATE_NOOP("ShowingDialog", "Title"),
    Part.EXPLANATION: QT_TRANSLATE_NOOP("ShowingDialog", "Explanation beside the network"),
    Part.PANELS: QT_TRANSLATE_NOOP("ShowingDialog", "Panels beside the training"),
    Part.TIMELINE: QT_TRANSLATE_NOOP("ShowingDialog", "Timeline"),
    Part.BUTTONS: QT_TRANSLATE_NOOP("ShowingDialog", "Buttons of the timeline"),
}
_WHEN = {
    When.WITH_STEP: QT_TRANSLATE_NOOP("ShowingDialog", "with the step"),
    When.ON_CLICK: QT_TRANSLATE_NOOP("ShowingDialog", "on the next click"),
    When.AFTER_STEP: QT_TRANSLATE_NOOP("ShowingDialog", "after the step"),
    When.NEVER: QT_TRANSLATE_NOOP("ShowingDialog", "hidden"),
}
_SHOWN = QT_TRANSLATE_NOOP("ShowingDialog", "shown")  # of what is not of a step


class ShowingDialog(QDialog):
    """Has a line for each part; follows and changes the session's showing at once."""

    chosen = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("showing_dialog")
        self.setWindowTitle(self.tr("What is shown when"))
        self._session = session
        grid = QGridLayout(self)
        grid.setContentsMargins(28, 22, 28, 22)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        self.boxes: dict[Part, QComboBox] = {}
        for line, (part, name) in enumerate(_PARTS.items()):
            label, box = QLabel(_translate(name), self), QComboBox(self)
            box.setObjectName(f"when_{part.value}")
            box.setAccessibleName(_translate(name))
            for when in CHOICES[part]:
                of_a_step = len(CHOICES[part]) > 2
                is_shown = when is When.WITH_STEP and not of_a_step
                box.addItem(_translate(_SHOWN if is_shown else _WHEN[when]), when)
            box.activated.connect(lambda _index, part=part: self._choose(part))
            label.setBuddy(box)
            grid.addWidget(label, line, 0)
            grid.addWidget(box, line, 1)
            self.boxes[part] = box
        everything = QPushButton(self.tr("Show everything"), self)
        everything.setObjectName("show_everything")
        everything.clicked.connect(self._show_all)
        close = QPushButton(self.tr("Close"), self)
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.close)
        grid.addWidget(everything, len(_PARTS), 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(close, len(_PARTS), 1, Qt.AlignmentFlag.AlignRight)
        session.showing.changed.connect(self._follow)
        self._follow()

    def open_at(self, area: QRect) -> None:
        """Show it in the middle of an area."""
        self.show()
        self.adjustSize()
        self.move(area.center() - self.rect().center())
        self.raise_()
        self.activateWindow()
        self.boxes[Part.VALUES].setFocus()

    def _choose(self, part: Part) -> None:
        self._session.showing.set_when({part: self.boxes[part].currentData()})
        self.chosen.emit()

    def _show_all(self) -> None:
        self._session.showing.set_when(dict.fromkeys(Part, When.WITH_STEP))
        self.chosen.emit()

    def _follow(self) -> None:
        for part, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(CHOICES[part].index(self._session.showing.when(part)))


def _translate(text: str) -> str:
    return QCoreApplication.translate("ShowingDialog", text)
