"""Edits from the form: passes them to the session and says in a sentence why one is refused."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from backpropviz.engine.expression import ExpressionError
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment import editing
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.schema import Experiment, Training
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.session.session import Session
from backpropviz.views.controls.number_range import shortest_text
from backpropviz.views.experiment.texts import problem_text, refusal


class ExperimentEditor(QObject):
    """The one way from a control to the session; `refused` carries the sentence to show."""

    refused = Signal(str)
    accepted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session

    def edit(self, text: Phrase, experiment: Experiment, gesture: str = "") -> None:
        """Replace the experiment."""
        before = self.session.experiment
        try:
            self.session.edit(text, experiment, gesture)
        except ExperimentError as error:
            self._refuse(error, before, experiment)
        else:
            self.accepted.emit()

    def change(
        self, text: Phrase, change: Callable[[Experiment], Experiment], gesture: str = ""
    ) -> None:
        """Replace the experiment by what `change`, which may refuse, makes of it."""
        before = self.session.experiment
        try:
            changed = change(before)
        except ExperimentError as error:
            self._refuse(error, before, before)
        else:
            self.edit(text, changed, gesture)

    def try_change(
        self, text: Phrase, change: Callable[[Experiment], Experiment], gesture: str = ""
    ) -> ExperimentError | None:
        """Do the same, but return why it is refused: whoever asks says so in its own place."""
        try:
            self.session.edit(text, change(self.session.experiment), gesture)
        except ExperimentError as error:
            return error
        self.accepted.emit()
        return None

    def edit_value(self, name: str, quantity: Quantity, value: float, gesture: str) -> None:
        """Give an input of an expression another value."""
        text = QT_TRANSLATE_NOOP("ExperimentEditor", "Change {name}").format(name=name)
        before = self.session.experiment
        try:
            self.session.edit_number(text, quantity, value, gesture)
        except ExperimentError as error:
            if not isinstance(error.__cause__, ExpressionError):
                self._refuse(error, before, before)
                return
            comma = self.session.style.decimal_comma
            self.refused.emit(
                self.tr("{name} = {value} is not possible: {problem}.").format(
                    name=name,
                    value=shortest_text(value, decimal_comma=comma),
                    problem=problem_text(error.__cause__.problem, decimal_comma=comma),
                )
            )
        else:
            self.accepted.emit()

    def edit_training(self, text: Phrase, training: Training, gesture: str = "") -> None:
        """Replace the settings of training."""
        self.edit(text, editing.with_training(self.session.experiment, training), gesture)

    def edit_number(self, quantity: Quantity, value: float, gesture: str) -> None:
        """Give an input, a target, a weight or a bias another value."""
        if quantity.kind in (Kind.INPUT, Kind.TARGET) and not self.session.has_samples_of_now:
            self.refused.emit(
                self.tr("The samples were others at this update. Go to the last one to edit them.")
            )
            return
        name = self.session.notation.text(quantity)
        text = QT_TRANSLATE_NOOP("ExperimentEditor", "Change {name}").format(name=name)
        before = self.session.experiment
        try:
            self.session.edit_number(text, quantity, value, gesture)
        except ExperimentError as error:
            self._refuse(error, before, before)
        else:
            self.accepted.emit()

    def _refuse(self, error: ExperimentError, before: Experiment, tried: Experiment) -> None:
        comma = self.session.style.decimal_comma
        self.refused.emit(refusal(error, before, tried, decimal_comma=comma))
