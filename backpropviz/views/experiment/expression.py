"""The part of the form of an expression: its text, its values, and what is differentiated."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from backpropviz.engine.expression import ExpressionError
from backpropviz.experiment import editing
from backpropviz.experiment.schema import Experiment
from backpropviz.export.translation import join_sentences
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.expression_question import ExpressionQuestion
from backpropviz.views.experiment.expression_text import ExpressionText
from backpropviz.views.experiment.expression_values import ExpressionValues
from backpropviz.views.experiment.texts import problem_text
from backpropviz.views.look.language import in_language
from backpropviz.views.look.theme import Theme


class ExperimentExpression(QWidget):
    """Shows an expression and edits it; what is typed is taken as soon as it can be computed."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._editor = editor
        # Of names that were there: half a name is another name while it is typed.
        self._known: dict[str, float] = {}
        self.text = ExpressionText(self)
        self.values = ExpressionValues(editor, self)
        self.question = ExpressionQuestion(editor.session, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (self.text, self.values, self.question):
            self._rows.addWidget(part)
        self.text.typed.connect(self._take)
        editor.session.document_opened.connect(self._known.clear)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Mark in another theme and space the rows; scale: 1 at 1440×900."""
        self._rows.setSpacing(round(10 * scale))
        self.text.set_theme(theme, scale)
        self.values.set_scale(scale)
        self.question.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        model = self._editor.session.experiment.model
        self._known.update(model.values or {})
        self.text.set_text(model.expression or "")
        changed = self.values.mirror()
        self.question.mirror()
        return changed

    def _take(self, text: str, gesture: str) -> None:
        """Take a text as the expression, or say below it why that cannot be."""

        # What a built-in experiment says is about its own formula.
        built_in = self._editor.session.source.name is not None

        def change(experiment: Experiment) -> Experiment:
            return editing.with_expression(experiment, text, self._known, retitled=built_in)

        edit = QT_TRANSLATE_NOOP("ExperimentExpression", "Change the expression")
        error = self._editor.try_change(edit, change, gesture)
        if error is None:
            self.text.show_problem("", None)
            return
        cause = error.__cause__
        if not text.strip():
            self.text.show_problem(self.tr("Write an expression, such as e = (a + b) * c."), None)
        elif isinstance(cause, ExpressionError):
            self.text.show_problem(self._sentence(cause, text), cause.position)
        else:
            problem = in_language(error.problem, decimal_comma=self._has_comma)
            problem = problem[:1].upper() + problem[1:]
            self.text.show_problem(self.tr("{problem}.").format(problem=problem), None)

    @property
    def _has_comma(self) -> bool:
        return self._editor.session.style.decimal_comma

    def _sentence(self, error: ExpressionError, text: str) -> str:
        """Return what is wrong, and where where there are several lines."""
        before = text[: error.position]
        problem = problem_text(error.problem, decimal_comma=self._has_comma)
        if not text.startswith(problem.split(" ", 1)[0], error.position):  # else it is a name
            problem = problem[:1].upper() + problem[1:]
        if "\n" not in text.strip():
            return self.tr("{problem}, at character {character}.").format(
                problem=problem, character=error.position + 1
            )
        sentence = self.tr("{problem}, at character {character} of line {line}.").format(
            problem=problem,
            character=error.position - (before.rfind("\n") + 1) + 1,
            line=before.count("\n") + 1,
        )
        wants_operator = "expected an operator" in error.problem
        follows_a_line = before.rstrip(" \t").endswith("\n") and wants_operator
        if follows_a_line:
            hint = self.tr("A statement ends with a semicolon.")
            return join_sentences((sentence, hint))
        return sentence
