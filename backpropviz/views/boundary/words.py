"""What the boundary panel says: its summary, its legend, and what is known of one sample."""

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from backpropviz.data.plane import Plane
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.answers import Answers
from backpropviz.session.moment import Moment
from backpropviz.session.session import Session
from backpropviz.views.boundary.answering import axis_names
from backpropviz.views.boundary.colors import Task
from backpropviz.views.boundary.editing import PointEditing
from backpropviz.views.boundary.legend import Entry, Mark
from backpropviz.views.boundary.sample_words import class_name, sample_text, score_text
from backpropviz.views.boundary.scene import Scene
from backpropviz.views.boundary.showing import Showing
from backpropviz.views.look.language import class_names
from backpropviz.views.panels.class_marks import class_shape
from backpropviz.views.panels.painting import class_color
from backpropviz.views.panels.texts import axis_text, percent_text

_MOST_CLASSES = 10  # in the legend
_MOST_IN_FULL = 5  # of more, numbers stand alone after the first


class BoundaryWords(QObject):
    """Puts what `session.moment` knows into words."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def summary(self, moment: Moment) -> str:
        """Return how good the answers are: the accuracy, or R² of a regression."""
        train, test = self._score(moment.train), self._score(moment.test)
        if not train:
            return ""
        if not test:
            return self.tr("train {train}").format(train=train)
        return self.tr("train {train}   test {test}").format(train=train, test=test)

    def axis_names(self, plane: Plane) -> tuple[str, str]:
        """Return what is written at the axes."""
        network = self._session.setup.problem.network
        output = self._session.notation.text(Quantity(Kind.A, len(network.layers), 0))
        return axis_names(plane, output if network.n_outputs == 1 else self.tr("outputs"))

    def entries(
        self,
        scene: Scene,
        editing: PointEditing | None,
        batch: bool,
        errors: bool,
        showing: Showing = Showing.TARGETS,
    ) -> tuple[Entry, ...]:
        """Return the legend; while samples are edited, which button and key does what."""
        if editing is not None:
            return self._editing_entries(scene, editing)
        found = list(self._color_entries(scene, showing))
        if showing is not Showing.TARGETS and scene.palette.meaning.task is not Task.NUMBERS:
            found.append(Entry(Mark.WRONG, self.tr("wrong")))
        has_test = bool(scene.points.is_test.any()) and scene.with_test
        if has_test:
            found.append(Entry(Mark.TRAIN, self.tr("train")))
            shaped = scene.points.shape is not None  # then, hollow is enough
            found.append(Entry(Mark.TEST, self.tr("test"), shape=0 if shaped else None))
        if batch:
            found.append(Entry(Mark.BATCH, self.tr("this batch")))
        if errors:
            text = self.tr("error") if scene.is_curve else self.tr("ring: size of the error")
            found.append(Entry(Mark.ERROR, text))
        found.append(Entry(Mark.SAMPLE, self.tr("followed")))
        if scene.points.is_thinned:
            share = percent_text(len(scene.points.drawn) / len(scene.points.coordinates), 0)
            found.append(Entry(Mark.NONE, self.tr("{share} of the samples").format(share=share)))
        return tuple(found)

    def class_name(self, name: str) -> str:
        """Return a class's name; one that is only a number is said to be a class."""
        return class_name(name)

    def edit_hint(self) -> str:
        """Return what the switch for editing does."""
        return self.tr("Click to add a sample, drag to move it, Delete to remove it")

    def not_in_batch(self, row: int) -> str:
        """Return why a sample cannot be followed now."""
        if row in self._session.setup.dataset.test:
            return self.tr("Sample {number} is kept for testing").format(number=row + 1)
        return self.tr("Sample {number} is not in this batch").format(number=row + 1)

    def sample(self, row: int) -> str:
        """Return the values, the target and the output of a sample, a line each."""
        return sample_text(self._session.moment, row, self._session.style)

    def _score(self, part: Answers | None) -> str:
        return score_text(part, self._session.style)

    def _color_entries(self, scene: Scene, showing: Showing) -> tuple[Entry, ...]:
        palette = scene.palette
        if showing is Showing.ANSWERS and palette.meaning.task is Task.BINARY:
            return (self._ramp(scene),)
        if scene.is_curve and palette.meaning.task is Task.NUMBERS:
            return ()  # the axis says it
        if palette.meaning.task is Task.NUMBERS:
            ramp = self._ramp(scene)
            count = self._session.setup.problem.network.n_outputs
            if count == 1:
                return (ramp,)
            return (ramp, Entry(Mark.NONE, self.tr("output 1 of {count}").format(count=count)))
        names = class_names(self._session.moment.setup.dataset)
        if len(names) > _MOST_CLASSES:
            return ()
        found = [
            Entry(
                Mark.TRAIN,
                name if number and len(names) > _MOST_IN_FULL else self.class_name(name),
                class_color(palette.theme, number),
                shape=class_shape(number, len(names)),
            )
            for number, name in enumerate(names)
        ]
        if showing is Showing.ANSWERS:
            found.append(Entry(Mark.NONE, self.tr("paler: less sure")))
        return tuple(found)

    def _ramp(self, scene: Scene) -> Entry:
        """Return the colors from low to high, with the numbers at their ends."""
        meaning, comma = scene.palette.meaning, scene.decimal_comma
        ends = (meaning.low, meaning.high)
        low, high = (axis_text(value, decimal_comma=comma) for value in ends)
        return Entry(Mark.RAMP, f"{low} | {high}", ramp=scene.palette.ramp_colors())

    def _editing_entries(self, scene: Scene, editing: PointEditing) -> tuple[Entry, ...]:
        left = self._kind(scene, editing, editing.chosen)
        right = self._kind(scene, editing, editing.other)
        text = self.tr("left click: {kind}").format(kind=left[0])
        found = [Entry(Mark.TRAIN, text, left[1], shape=left[2])]
        one = scene.is_curve and scene.palette.meaning.task is Task.NUMBERS
        if one:
            found = [Entry(Mark.NONE, self.tr("click: add"))]
        else:
            text = self.tr("right click: {kind}").format(kind=right[0])
            found.append(Entry(Mark.TRAIN, text, right[1], shape=right[2]))
        found.append(Entry(Mark.NONE, self.tr("drag: move")))
        found.append(Entry(Mark.NONE, self.tr("Delete: remove")))
        if editing.n_choices > 2 or not one:
            last = min(editing.n_choices, 9)
            found.append(Entry(Mark.NONE, self.tr("1–{last}: class").format(last=last)))
        return tuple(found)

    def _kind(
        self, scene: Scene, editing: PointEditing, number: int
    ) -> tuple[str, QColor, int | None]:
        names = class_names(self._session.moment.setup.dataset)
        if names:
            color = class_color(scene.palette.theme, number)
            return self.class_name(names[number]), color, class_shape(number, len(names))
        target = editing.target_of(number)
        color = scene.palette.of_sample(None, np.array([target]))
        return axis_text(target, decimal_comma=scene.decimal_comma), color, None
