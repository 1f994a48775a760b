"""The question of predict mode: the formula with a ?, the answer, the verdict, the score."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from backpropviz.export.formula.formula import line_text
from backpropviz.export.question_lines import write_question
from backpropviz.export.slip_sentences import CONTEXT, write_verdict
from backpropviz.session.questions import Question, Way
from backpropviz.session.session import Session
from backpropviz.views.controls.bound_button import set_role
from backpropviz.views.formula.linking import operand_colors
from backpropviz.views.formula.view import FormulaView
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.panels.panel import Panel
from backpropviz.views.step.answer_field import begins_number
from backpropviz.views.step.answer_form import AnswerForm
from backpropviz.views.step.labels import MathLabel, with_subscripts
from backpropviz.views.step.prediction_summary import PredictionSummary
from backpropviz.views.step.question_help import QuestionHelp

# What somebody may be writing in: a question does not take the keys away from it.
_WRITING = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)


class StepQuestion(QWidget):
    """Asks what the session's prediction asks; the step panel tells it when that changed.

    Open, it has the formula and takes the answer; then it shows the verdict and leads on; at the
    end of the pass it shows how it went. What is typed while it is open goes to its field.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_question")
        self._session = session
        self._theme = theme
        self._shown: tuple[Question | None, Way, bool] | None = None  # what the focus was given to
        self._watched: QWidget | None = None
        self._is_refused = False
        self._formula = FormulaView(theme, self)
        self._formula.quantity_clicked.connect(session.show_quantity)
        self._definition = MathLabel(self)
        self.form = AnswerForm(session, self)
        self.form.field.refused.connect(self._refuse)
        self._verdict = QLabel(self)
        self._verdict.setObjectName("verdict")
        self._verdict.setWordWrap(True)
        self.help = QuestionHelp(session, self)
        self.next_button = QPushButton(self)
        self.next_button.setObjectName("next_question")
        self.next_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.next_button.setAutoDefault(True)  # for Enter
        self.next_button.clicked.connect(session.step_forward)
        self._score = QLabel(self)
        self._score.setObjectName("prediction_score")
        self._score.setProperty("role", "muted")
        self.summary = PredictionSummary(session, self)
        self.summary.repeat_requested.connect(session.prediction.ask_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._formula, self._definition, self.form, self._verdict, self.help):
            column.addWidget(widget)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.next_button)
        below.addWidget(self._score)
        below.addStretch(1)
        column.addLayout(below)
        column.addWidget(self.summary)
        self.set_theme(theme, 1.0)
        self.follow()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme; scale: 1 at 1440×900."""
        self._theme = theme
        self._formula.set_theme(theme, 24 * scale)
        self._definition.set_look(theme.color("muted"), 16 * scale)
        self._score.setFont(sans(13 * scale))
        self.form.set_scale(scale)
        self.summary.set_scale(scale)

    @property
    def verdict(self) -> str:
        """Return what is said to the last answer, "" if there is none."""
        return "" if self._verdict.isHidden() else self._verdict.accessibleName()

    @property
    def score(self) -> str:
        """Return what is said about the score, "" before the first question is done."""
        return "" if self._score.isHidden() else self._score.text()

    @property
    def formula(self) -> str:
        """Return the formula of the question as text."""
        return self._formula.accessibleName()

    def answer_parts(self) -> tuple[QWidget, ...]:
        """Return what has to be seen of a question, the more important the later."""
        return (self._verdict, self.form) if self._verdict.isVisible() else (self.form,)

    def follow(self) -> None:
        """Show what is asked, or how the last question came out."""
        prediction = self._session.prediction
        if not prediction.is_on and self.isHidden():
            return  # most of the time: a step forward is to cost nothing here
        may_take = self._may_take_focus()  # before something that has it is hidden
        self.setVisible(prediction.is_on)
        question, over = prediction.question, prediction.is_over
        is_new = self._shown is None or question is not self._shown[0]
        self._is_refused &= not is_new and prediction.judged is None
        self._show_formula(question)
        self.form.show_question(question)
        self.help.follow()
        self._show_verdict()
        ahead = self.tr("Next question") if prediction.asks_next else self.tr("Step forward")
        self.next_button.setText(ahead)
        self.next_button.setVisible(question is None and not over)
        score = prediction.score
        template = self.tr("{right} of {total} at once")
        self._score.setText(template.format(right=score.at_once, total=score.total))
        self._score.setVisible(score.total > 0 and not over)
        self.summary.setVisible(over)
        if over:
            self.summary.follow()
        shown = (question, prediction.way, over)
        if shown != self._shown:
            self._shown = shown
            if prediction.is_on and may_take:
                self._take_focus()

    def _show_formula(self, question: Question | None) -> None:
        self._formula.setVisible(question is not None)
        self._definition.setVisible(question is not None)
        if question is None:
            return
        session = self._session
        formula = write_question(
            question.step,
            question.trace,
            session.notation,
            session.style,
            session.hides,
            with_numbers=session.prediction.hinted,
        )
        self._formula.set_formula(formula, operand_colors(question.step, self._theme))
        lines = (formula.left, formula.symbols, formula.numbers, formula.result)
        self._formula.setAccessibleName(" = ".join(line_text(line) for line in lines if line))
        self._definition.setVisible(bool(formula.definition))
        self._definition.set_latex(formula.definition)

    def _show_verdict(self) -> None:
        session, prediction = self._session, self._session.prediction
        verdict, judged = prediction.verdict, prediction.judged
        text = ""
        if self._is_refused:
            text = self.tr("This is not a number; write one such as 0.5, −3, 1e−4 or 1/3.")
        elif judged is not None and verdict is None:
            text = self.tr("Shown. The step is on the list to repeat.")
        elif judged is not None and verdict is not None:
            trace, notation, tries = session.trace, session.notation, prediction.tries
            text = write_verdict(verdict, judged, trace, notation, _translate, tries=tries)
        right = verdict is not None and verdict.right
        self._verdict.setVisible(bool(text))
        self._verdict.setText(with_subscripts(f"✓ {text}" if right else text))
        self._verdict.setAccessibleName(text)
        set_role(self._verdict, "right" if right else "slip")

    def _refuse(self) -> None:
        self._is_refused = True
        self._show_verdict()

    def _may_take_focus(self) -> bool:
        """Say whether nobody is writing elsewhere, or at work in a panel."""
        focused = at = QApplication.focusWidget()
        if focused is None or self.isAncestorOf(focused):
            return True
        while at is not None and not isinstance(at, Panel):
            at = at.parentWidget()
        return at is None and not isinstance(focused, _WRITING)

    def _take_focus(self) -> None:
        """Let keys go to what is to be done now."""
        if not self.isVisible():
            return
        prediction = self._session.prediction
        if prediction.question is not None:
            self.form.take_focus()
        elif prediction.is_over:
            self.summary.main_button().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _takes(self, event: QEvent) -> bool:
        """Say whether a key that nobody else wants is the beginning of an answer."""
        prediction = self._session.prediction
        return (
            isinstance(event, QKeyEvent)
            and prediction.question is not None
            and prediction.way is Way.TYPE
            and begins_number(event)
        )

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watched = self.window()
        self._watched.installEventFilter(self)
        if self._may_take_focus():
            self._take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            # WORKAROUND: a formula that became higher asks this layout for room, but not the next.
            self.updateGeometry()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the digits that reach the window: its own keys, such as 0 and −, wait meanwhile."""
        if event.type() is QEvent.Type.ShortcutOverride and self._takes(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and self._takes(event):
            assert isinstance(event, QKeyEvent)
            self.form.field.take_key(event)
            return True
        return super().eventFilter(watched, event)


def _translate(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
