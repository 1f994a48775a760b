"""Edits of the samples by hand: added, moved and removed in the plane, each with undo."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from backpropviz.data.dataset import Dataset
from backpropviz.data.plane import PlaneKind
from backpropviz.experiment import data_editing
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.schema import Experiment
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.session.session import Session
from backpropviz.views.boundary.colors import Meaning, Task, meaning_of
from backpropviz.views.boundary.frame import rounded
from backpropviz.views.controls.number_drag import new_gesture
from backpropviz.views.look.language import error_text

_MOST_EDITED = 5000  # samples; the document would be written anew with every move

Place = tuple[float, float]


class PointEditing(QObject):
    """Turns clicks, drags and keys over the plane into edits of the session's document.

    chosen: the class that the left button adds; the right button adds the one after it. Of a
    regression over a plane: 0 the low target, 1 the high one.
    """

    refused = Signal(str)
    chosen_changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._row: int | None = None  # the one that is dragged
        self._offset = (0.0, 0.0)
        self._gesture = ""
        self._chosen: int | None = None

    @property
    def is_dragging(self) -> bool:
        """Say whether a sample is held."""
        return self._row is not None

    @property
    def n_choices(self) -> int:
        """Return how many kinds of samples there are to add."""
        return len(self._dataset.class_names) or 2

    @property
    def chosen(self) -> int:
        """Return what the left button adds: at first class 1 of two, class 0 of more."""
        if self._chosen is None or self._chosen >= self.n_choices:
            return 1 if self.n_choices == 2 else 0
        return self._chosen

    @property
    def other(self) -> int:
        """Return what the right button adds."""
        return (self.chosen + 1) % self.n_choices

    def choose(self, number: int) -> None:
        """Let the left button add samples of another class."""
        if 0 <= number < self.n_choices and number != self.chosen:
            self._chosen = number
            self.chosen_changed.emit()

    def obstacle(self) -> str:
        """Return why samples cannot be edited here, in a sentence; "" if they can."""
        if not data_editing.can_edit_points(self._session.experiment):
            return self.tr("The samples of a file cannot be edited here.")
        if self._session.plane.kind is PlaneKind.COMPONENTS:
            return self.tr("A sample cannot be put at principal components; choose two columns.")
        if self._dataset.n_samples > _MOST_EDITED:
            return self.tr("There are too many samples to edit them one by one.")
        return ""

    def press(self, button: Qt.MouseButton, place: Place, row: int | None) -> None:
        """Hold the sample under the mouse, add one, or remove it with the middle button."""
        self._gesture = new_gesture()
        if self._is_of_other_samples():
            return
        if button is Qt.MouseButton.MiddleButton:
            if row is not None:
                self.remove(row)
        elif row is not None and button is Qt.MouseButton.LeftButton:
            at = self._place_of(row)
            self._row, self._offset = row, (at[0] - place[0], at[1] - place[1])
        elif row is None and button is Qt.MouseButton.LeftButton:
            self._add(place, self.chosen)
        elif row is None and button is Qt.MouseButton.RightButton:
            self._add(place, self.other)

    def drag(self, place: Place) -> None:
        """Move the sample that is held; all moves of one hold are one entry of undo."""
        if self._row is None:
            return
        plane, row = self._session.plane, self._row
        x, y = place[0] + self._offset[0], place[1] + self._offset[1]
        x = rounded(float(np.clip(x, *plane.x_range)), plane.x_range)
        y = rounded(float(np.clip(y, *plane.y_range)), plane.y_range)

        def moved(experiment: Experiment) -> Experiment:
            values = self._dataset.values[row].copy()
            values[plane.columns[0]] = x
            if plane.kind is PlaneKind.CURVE:
                experiment = data_editing.with_point_moved(experiment, row, values.tolist())
                if self._dataset.labels is None:
                    experiment = data_editing.with_target(experiment, row, 0, y)
                return experiment
            values[plane.columns[1]] = y
            return data_editing.with_point_moved(experiment, row, values.tolist())

        self._edit(QT_TRANSLATE_NOOP("PointEditing", "Move a sample"), moved)

    def release(self) -> None:
        """Let go of the sample."""
        self._row = None

    def remove(self, row: int) -> None:
        """Remove a sample, unless it is the last one to learn from."""
        if self._is_of_other_samples():
            return
        if self._dataset.train.tolist() == [row]:
            self.refused.emit(self.tr("The last training sample stays."))
            return
        self._row = None
        self._gesture = ""
        self._edit(
            QT_TRANSLATE_NOOP("PointEditing", "Remove a sample"),
            lambda experiment: data_editing.with_point_removed(experiment, row),
        )

    def _is_of_other_samples(self) -> bool:
        """Refuse to edit samples that the document has not any longer: rows are others now."""
        if self._session.has_samples_of_now:
            return False
        self.refused.emit(
            self.tr("The samples were others at this update. Go to the last one to edit them.")
        )
        return True

    @property
    def _dataset(self) -> Dataset:
        return self._session.setup.dataset

    @property
    def _meaning(self) -> Meaning:
        return meaning_of(self._dataset)

    def _place_of(self, row: int) -> Place:
        plane, dataset = self._session.plane, self._dataset
        coordinates = plane.project(dataset.values[[row]])[0].tolist()
        if plane.kind is PlaneKind.CURVE:
            return coordinates[0], float(dataset.targets[row, 0])
        return coordinates[0], coordinates[1]

    def _add(self, place: Place, chosen: int) -> None:
        plane = self._session.plane
        x, y = rounded(place[0], plane.x_range), rounded(place[1], plane.y_range)
        answer = float(chosen)
        if self._meaning.task is Task.NUMBERS:
            answer = y if plane.kind is PlaneKind.CURVE else self.target_of(chosen)
        own = np.array([x] if plane.kind is PlaneKind.CURVE else [x, y])
        values = plane.at(own[np.newaxis])[0].tolist()
        added = self._edit(
            QT_TRANSLATE_NOOP("PointEditing", "Add a sample"),
            lambda experiment: data_editing.with_point_added(experiment, values, answer),
        )
        if added:  # and hold it, so that it can be put right
            self._row, self._offset = self._dataset.n_samples - 1, (0.0, 0.0)

    def target_of(self, chosen: int) -> float:
        """Return the target of a sample added to a regression over a plane."""
        meaning = self._meaning
        return meaning.high if chosen else meaning.low

    def _edit(self, text: Phrase, change: Callable[[Experiment], Experiment]) -> bool:
        try:
            self._session.edit(text, change(self._session.experiment), self._gesture)
        except ExperimentError as error:
            decimal_comma = self._session.style.decimal_comma
            self.refused.emit(error_text(error, decimal_comma=decimal_comma))
            return False
        return True
