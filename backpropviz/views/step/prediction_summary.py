"""The end of a pass that was predicted: how it went, and what to repeat."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from backpropviz.export.sentences import CONTEXT, write_title
from backpropviz.session.questions import Outcome
from backpropviz.session.session import Session
from backpropviz.views.look.theme import sans


class PredictionSummary(QWidget):
    """Shows the score and lists the steps to repeat; one that is chosen is asked again."""

    repeat_requested = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._score = QLabel(self)
        self._score.setWordWrap(True)
        self._rest = QLabel(self)
        self._rest.setProperty("role", "muted")
        self._rest.setWordWrap(True)
        self._heading = QLabel(self.tr("To repeat"), self)
        self._heading.setProperty("role", "heading")
        self.list = QListWidget(self)
        self.list.setObjectName("repeat_list")
        self.list.setAccessibleName(self.tr("Steps to repeat"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(self._repeat)
        self.list.itemClicked.connect(self._repeat)
        self.repeat_button = QPushButton(self.tr("Repeat these"), self)
        self.repeat_button.setObjectName("repeat_these")
        self.repeat_button.setProperty("role", "primary")
        self.repeat_button.setAutoDefault(True)
        self.repeat_button.clicked.connect(self._repeat_first)
        self.again_button = QPushButton(self.tr("Start over"), self)
        self.again_button.setObjectName("predict_again")
        self.again_button.setAutoDefault(True)
        self.again_button.clicked.connect(session.prediction.start_over)
        buttons = QHBoxLayout()
        buttons.addWidget(self.repeat_button)
        buttons.addWidget(self.again_button)
        buttons.addStretch(1)
        for button in (self.repeat_button, self.again_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for widget in (self._score, self._rest, self._heading):
            column.addWidget(widget)
        column.addWidget(self.list)
        column.addLayout(buttons)

    def set_scale(self, scale: float) -> None:
        """Write in another size; scale: 1 at 1440×900."""
        self._score.setFont(sans(17 * scale, QFont.Weight.DemiBold))
        self._rest.setFont(sans(13 * scale))
        self.list.setFont(sans(14 * scale))

    def follow(self) -> None:
        """Show how the round went."""
        prediction = self._session.prediction
        score, indices = prediction.score, prediction.to_repeat
        if not score.total:
            self._score.setText(self.tr("Nothing was asked in this pass."))
        else:
            template = self.tr("{right} of {total} right at once")
            self._score.setText(template.format(right=score.at_once, total=score.total))
        template = self.tr("{later} right at a later try, {shown} shown")
        self._rest.setText(template.format(later=score.later, shown=score.shown))
        self._rest.setVisible(score.later + score.shown > 0)
        self._heading.setVisible(bool(indices))
        self.repeat_button.setVisible(bool(indices))
        self.list.setVisible(bool(indices))
        self.list.clear()
        for index in indices:
            item = QListWidgetItem(self._line(index))
            item.setData(Qt.ItemDataRole.UserRole, index)
            self.list.addItem(item)
        if indices:
            rows = min(len(indices), 8)
            self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 12)

    def main_button(self) -> QPushButton:
        """Return the button that Enter is for."""
        return self.repeat_button if self._session.prediction.to_repeat else self.again_button

    def _line(self, index: int) -> str:
        session = self._session
        step = session.trace[index]
        title = write_title(step, session.notation, _translate)
        if session.prediction.outcome(index) is Outcome.SHOWN:
            return self.tr("{number}  {title}  (shown)").format(number=index + 1, title=title)
        return self.tr("{number}  {title}").format(number=index + 1, title=title)

    def _repeat(self, item: QListWidgetItem) -> None:
        self.repeat_requested.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _repeat_first(self) -> None:
        indices = self._session.prediction.to_repeat
        if indices:
            self.repeat_requested.emit(indices[0])


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
