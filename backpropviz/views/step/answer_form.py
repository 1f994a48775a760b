"""Where a question is answered: a field to type into, or four numbers to choose from."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from backpropviz.engine.slips.exactness import is_update
from backpropviz.export import slip_sentences
from backpropviz.export.question_lines import write_choices
from backpropviz.session.questions import Question, Way
from backpropviz.session.session import Session
from backpropviz.views.look.theme import sans
from backpropviz.views.step.answer_field import AnswerField
from backpropviz.views.step.choice_grid import ChoiceGrid


class AnswerForm(QWidget):
    """Takes the answer to a question to the session's prediction, and says what counts as right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._question: Question | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._typed = QWidget(self)
        row = QHBoxLayout(self._typed)
        row.setContentsMargins(0, 0, 0, 0)
        self.field = AnswerField(self._typed)
        self.field.setPlaceholderText(self.tr("your number"))
        self.field.setAccessibleName(self.tr("Your answer"))
        self.field.answered.connect(self._answer)
        self.check_button = QPushButton(self.tr("Check"), self._typed)
        self.check_button.setObjectName("check_answer")
        self.check_button.setProperty("role", "primary")
        self.check_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.check_button.clicked.connect(self.field.commit)
        row.addWidget(self.field, 1)
        row.addWidget(self.check_button)
        self.choices = ChoiceGrid(self)
        self.choices.chosen.connect(self._choose)
        self._tolerance = QLabel(self)
        self._tolerance.setObjectName("tolerance")
        self._tolerance.setWordWrap(True)
        self._tolerance.setProperty("role", "muted")
        for widget in (self._typed, self.choices, self._tolerance):
            column.addWidget(widget)

    def set_scale(self, scale: float) -> None:
        """Write in another size; scale: 1 at 1440×900."""
        self.field.setFont(sans(18 * scale))
        self._tolerance.setFont(sans(12 * scale))
        self.choices.set_scale(scale)

    @property
    def tolerance(self) -> str:
        """Return what is said about how near an answer has to be."""
        return self._tolerance.text()

    def show_question(self, question: Question | None) -> None:
        """Take answers to this question, None: to none."""
        prediction, is_new = self._session.prediction, question is not self._question
        self._question = question
        self.setVisible(question is not None)
        typing = prediction.way is Way.TYPE
        self._typed.setVisible(typing)
        self.choices.setVisible(not typing)
        if is_new:
            self.field.start()
        if question is None or typing:
            self.choices.show_choices((), ())
        if question is None:
            return
        text = slip_sentences.CHOICE_TEXT
        if typing:
            update = is_update(question.step)
            text = slip_sentences.UPDATE_TOLERANCE_TEXT if update else slip_sentences.TOLERANCE_TEXT
        else:
            texts = write_choices(question.choices, self._session.style)
            dropped = [choice in prediction.wrong for choice in question.choices]
            self.choices.show_choices(texts, dropped)
        self._tolerance.setText(QCoreApplication.translate(slip_sentences.CONTEXT, text))

    def take_focus(self) -> None:
        """Let keys go to where the answer is given."""
        typing = self._session.prediction.way is Way.TYPE
        where: QWidget = self.field if typing else self.choices
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, number: float) -> None:
        verdict = self._session.prediction.answer(number)
        if verdict is not None and not verdict.right:
            self.field.selectAll()

    def _choose(self, index: int) -> None:
        if self._question is not None:
            self._session.prediction.answer(self._question.choices[index])
