"""What a person does to the runs: add one, let it have another setting, remove it, step it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.variants import is_same_run, variant_giving
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.session import Session
from backpropviz.views.compare.choices import add_choices
from backpropviz.views.look.language import in_language


class CompareEditing(QObject):
    """Turns choices of menus into edits of the session's document, each with undo."""

    refused = Signal(str)  # why something cannot be done
    stepping_wanted = Signal()  # the steps of the session's own run are to be seen

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def fill_adding(self, menu: QMenu) -> None:
        """Offer what a new variant can have that the first run has not."""
        _clear(menu)
        add_choices(menu, self._session.experiment, self._session.style, self.add)

    def fill_lane(self, menu: QMenu, index: int) -> None:
        """Offer what can be done with the run at a place, the first at 0."""
        _clear(menu)
        session, comparison = self._session, self._session.comparison
        if index == 0:
            note = menu.addAction(self.tr("Its settings are those in the form at the left"))
            note.setEnabled(False)
        else:
            place = index - 1
            lane = comparison.lanes[index]
            add_choices(menu, lane.experiment, session.style, lambda full: self.change(place, full))
        menu.addSeparator()
        step = menu.addAction(self.tr("Step through this run"))
        step.setObjectName("step_through")
        step.triggered.connect(lambda _=False: self.step_through(index))
        if index > 0:
            remove = menu.addAction(self.tr("Remove"))
            remove.setObjectName("remove_variant")
            remove.triggered.connect(lambda _=False: self.remove(index - 1))

    def add(self, full: Experiment) -> None:
        """Put one more run beside the others: an experiment in full."""
        if not self._session.comparison.can_take_more:
            self.refused.emit(self.tr("Four runs are as many as there is room for."))
        elif self._differs(full):
            variant = variant_giving(full, self._session.experiment)
            try:
                self._session.comparison.add(
                    QT_TRANSLATE_NOOP("CompareEditing", "Add a variant"), variant
                )
            except ExperimentError as error:
                self._refuse(error)

    def change(self, place: int, full: Experiment) -> None:
        """Let the variant at a place be another one; its own title stays."""
        experiment = self._session.experiment
        if not self._differs(full):
            return
        variant = variant_giving(full, experiment, experiment.variant[place].title)
        try:
            self._session.comparison.change(
                QT_TRANSLATE_NOOP("CompareEditing", "Change a variant"), place, variant
            )
        except ExperimentError as error:
            self._refuse(error)

    def remove(self, place: int) -> None:
        """Take the variant at a place away."""
        self._session.comparison.remove(
            QT_TRANSLATE_NOOP("CompareEditing", "Remove a variant"), place
        )

    def step_through(self, index: int) -> None:
        """Let a run be the session's own one, at the update at hand, and show its steps."""
        if index > 0:
            self._session.trainer.pause()
            text = QT_TRANSLATE_NOOP("CompareEditing", "Step through another run")
            self._session.comparison.bring_to_front(text, index - 1)
        self.stepping_wanted.emit()

    def _differs(self, full: Experiment) -> bool:
        if not is_same_run(full, self._session.experiment):
            return True
        self.refused.emit(self.tr("With this setting it would be the same run as the first."))
        return False

    def _refuse(self, error: ExperimentError) -> None:
        text = self.tr("That is not possible: {problem}.")
        decimal_comma = self._session.style.decimal_comma
        problem = in_language(error.problem, decimal_comma=decimal_comma)
        self.refused.emit(text.format(problem=problem))


def _clear(menu: QMenu) -> None:
    """Empty a menu for good: what is only taken out of it would stay as long as it does."""
    for action in menu.actions():
        submenu = action.menu()
        menu.removeAction(action)
        if isinstance(submenu, QMenu):
            submenu.deleteLater()
        else:
            action.deleteLater()
