"""The row under a question: what helps with it, and the two ways to answer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from backpropviz.session.questions import Way
from backpropviz.session.session import Session


class QuestionHelp(QWidget):
    """Has buttons for the hint, for the number itself, and for typing or choosing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction = prediction = session.prediction
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.hint_button = QPushButton(self.tr("Hint"), self)
        self.hint_button.setObjectName("show_hint")
        self.hint_button.setToolTip(self.tr("Put the numbers into the formula (H)"))
        self.hint_button.clicked.connect(prediction.hint)
        self._hint_key = QShortcut(QKeySequence("H"), self, prediction.hint)
        self.show_button = QPushButton(self.tr("Show"), self)
        self.show_button.setObjectName("show_answer")
        self.show_button.setToolTip(
            self.tr("Show the number and put the step on the list to repeat (Right)")
        )
        self.show_button.clicked.connect(prediction.show)
        for button in (self.hint_button, self.show_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.ways: dict[Way, QToolButton] = {}
        for way, text in ((Way.TYPE, self.tr("Type")), (Way.CHOOSE, self.tr("Choose"))):
            choice = QToolButton(self)
            choice.setText(text)
            choice.setObjectName(f"way_{way.name.lower()}")
            choice.setProperty("role", "choice")
            choice.setCheckable(True)
            choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            choice.clicked.connect(lambda _checked=False, way=way: self._set_way(way))
            row.addWidget(choice)
            self.ways[way] = choice

    def follow(self) -> None:
        """Show what can be done about the open question."""
        is_open = self._prediction.question is not None
        self.setVisible(is_open)
        self._hint_key.setEnabled(is_open)
        self.hint_button.setEnabled(not self._prediction.hinted)
        self._check_way()

    def _set_way(self, way: Way) -> None:
        self._prediction.set_way(way)
        self._check_way()  # a click on the one that is chosen already unchecks it

    def _check_way(self) -> None:
        for way, button in self.ways.items():
            button.setChecked(way is self._prediction.way)
