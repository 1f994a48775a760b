"""The choice of what is shown on the wall, and when."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from backpropviz.export.sentences import QT_TRANSLATE_NOOP
from backpropviz.session.session import Session
from backpropviz.session.showing import CHOICES, USUAL, USUAL_PANELS, Part, When

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
    Part.CONTROLS: QT_TRANSLATE_NOOP("ShowingDialog", "Controls of the panels"),
}
_WHEN = {
    When.WITH_STEP: QT_TRANSLATE_NOOP("ShowingDialog", "with the step"),
    When.ON_CLICK: QT_TRANSLATE_NOOP("ShowingDialog", "on the next click"),
    When.AFTER_STEP: QT_TRANSLATE_NOOP("ShowingDialog", "after the step"),
    When.NEVER: QT_TRANSLATE_NOOP("ShowingDialog", "hidden"),
}
_SHOWN = QT_TRANSLATE_NOOP("ShowingDialog", "shown")  # of what is not of a step


class ShowingDialog(QDialog):
    """Has a line for each part, and a box for each panel that can stand beside the training.

    Follows and changes the session's showing at once. panels: their names and titles.
    """

    chosen = Signal()

    def __init__(self, session: Session, panels: Mapping[str, str], parent: QWidget) -> None:
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
        grid.addWidget(close, len(_PARTS), 2, Qt.AlignmentFlag.AlignRight)
        self.panel_boxes = {name: QCheckBox(title, self) for name, title in panels.items()}
        beside = QVBoxLayout()
        heading = QLabel(_translate(_PARTS[Part.PANELS]), self)
        heading.setProperty("role", "heading")
        beside.addWidget(heading)
        for panel_box in self.panel_boxes.values():
            panel_box.clicked.connect(self._choose_panels)
            beside.addWidget(panel_box)
        beside.addStretch(1)
        grid.addLayout(beside, 0, 2, len(_PARTS), 1)
        session.showing.changed.connect(self._follow)
        self._follow()

    def open_at(self, area: QRect) -> None:
        """Show it in the middle of an area."""
        self.resize(self.sizeHint().boundedTo(area.size()))
        self.show()
        self.move(area.center() - self.rect().center())
        self.raise_()
        self.activateWindow()
        self.boxes[Part.VALUES].setFocus()

    def _choose(self, part: Part) -> None:
        self._session.showing.set_when({part: self.boxes[part].currentData()})
        self.chosen.emit()

    def _show_all(self) -> None:
        self._session.showing.set_when(USUAL)
        self._session.showing.set_panels(USUAL_PANELS)
        self.chosen.emit()

    def _choose_panels(self) -> None:
        chosen = [name for name, box in self.panel_boxes.items() if box.isChecked()]
        self._session.showing.set_panels(chosen)
        self._follow()  # the usual ones come back where none was left
        self.chosen.emit()

    def _follow(self) -> None:
        for part, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(CHOICES[part].index(self._session.showing.when(part)))
        shown = self._session.showing
        for name, panel_box in self.panel_boxes.items():
            panel_box.setChecked(name in shown.panels)
            panel_box.setEnabled(shown.when(Part.PANELS) is not When.NEVER)


def _translate(text: str) -> str:
    return QCoreApplication.translate("ShowingDialog", text)
