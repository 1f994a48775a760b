"""What the boundary panel says: its summary, its legend, and what is known of one sample."""

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from backpropviz.data.plane import Plane, PlaneKind
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import number_text
from backpropviz.session.answers import Answers
from backpropviz.session.moment import Moment
from backpropviz.session.session import Session
from backpropviz.views.boundary.editing import PointEditing
from backpropviz.views.boundary.legend import Entry, Mark
from backpropviz.views.panels.painting import class_color
from backpropviz.views.panels.texts import axis_text, percent_text
from backpropviz.views.plane.colors import Task
from backpropviz.views.plane.frame import axis_name
from backpropviz.views.plane.scene import Scene

_MOST_VALUES = 6  # of a sample, in its hint
_MOST_CLASSES = 8  # in the legend


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
        if plane.kind is PlaneKind.COMPONENTS:
            return self.tr("component 1"), self.tr("component 2")
        x, y = (axis_name(name) for name in plane.axis_names())
        if plane.kind is PlaneKind.CURVE:
            network = self._session.setup.problem.network
            layer = len(network.layers)
            one = network.n_outputs == 1
            output = self._session.notation.text(Quantity(Kind.A, layer, 0))
            y = output if one else self.tr("outputs")
        return x, y

    def entries(
        self, scene: Scene, editing: PointEditing | None, batch: bool, errors: bool
    ) -> tuple[Entry, ...]:
        """Return the legend; while samples are edited, which button and key does what."""
        if editing is not None:
            return self._editing_entries(scene, editing)
        found = list(self._color_entries(scene))
        has_test = bool(scene.points.is_test.any()) and scene.with_test
        if has_test:
            found.append(Entry(Mark.TRAIN, self.tr("train")))
            found.append(Entry(Mark.TEST, self.tr("test")))
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
        bare = name.lstrip("-−").replace(".", "").isdigit()
        return self.tr("class {name}").format(name=name) if bare else name

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
        moment, style = self._session.moment, self._session.style
        dataset = moment.setup.dataset
        values = [
            f"{axis_name(name)} = {number_text(float(value), style)}"
            for name, value in zip(dataset.columns, dataset.values[row], strict=True)
        ]
        if len(values) > _MOST_VALUES:
            values = [*values[:_MOST_VALUES], "…"]
        part = moment.test if row in dataset.test else moment.train
        lines = [self.tr("Sample {number}").format(number=row + 1), "   ".join(values)]
        if part is not None:
            at = int(np.searchsorted(part.rows, row))
            lines += self._answer_lines(part, at)
        return "\n".join(lines)

    def _answer_lines(self, part: Answers, at: int) -> list[str]:
        names, style = self._session.moment.setup.dataset.class_names, self._session.style
        outputs = [number_text(float(value), style) for value in part.outputs[at][:_MOST_VALUES]]
        if len(part.outputs[at]) > _MOST_VALUES:
            outputs.append("…")
        output = self.tr("output: {numbers}").format(numbers="   ".join(outputs))
        if part.labels is None or part.predicted is None:
            targets = [number_text(float(value), style) for value in part.targets[at]]
            target = self.tr("target: {numbers}").format(numbers="   ".join(targets))
            return [target, output]
        true, said = (self.class_name(names[each[at]]) for each in (part.labels, part.predicted))
        target = self.tr("target: {name}").format(name=true)
        answer = self.tr("answer: {name}").format(name=said)
        return [target, output, answer]

    def _score(self, part: Answers | None) -> str:
        if part is None:
            return ""
        comma = self._session.style.decimal_comma
        if part.accuracy is not None:
            return percent_text(part.accuracy, decimal_comma=comma)
        if part.r_squared is None:
            return ""
        return f"R² {number_text(part.r_squared, self._session.style)}"

    def _color_entries(self, scene: Scene) -> tuple[Entry, ...]:
        palette = scene.palette
        if scene.is_curve and palette.meaning.task is Task.NUMBERS:
            return ()  # the axis says it
        if palette.meaning.task is Task.NUMBERS:
            comma = scene.decimal_comma
            ends = (palette.meaning.low, palette.meaning.high)
            low, high = (axis_text(value, decimal_comma=comma) for value in ends)
            ramp = Entry(Mark.RAMP, f"{low} | {high}", ramp=palette.ramp_colors())
            count = self._session.setup.problem.network.n_outputs
            if count == 1:
                return (ramp,)
            return (ramp, Entry(Mark.NONE, self.tr("output 1 of {count}").format(count=count)))
        names = self._session.moment.setup.dataset.class_names
        if len(names) > _MOST_CLASSES:
            return ()
        return tuple(
            Entry(Mark.TRAIN, self.class_name(name), class_color(palette.theme, number))
            for number, name in enumerate(names)
        )

    def _editing_entries(self, scene: Scene, editing: PointEditing) -> tuple[Entry, ...]:
        left = self._kind(scene, editing, editing.chosen)
        right = self._kind(scene, editing, editing.other)
        found = [Entry(Mark.TRAIN, self.tr("left click: {kind}").format(kind=left[0]), left[1])]
        one = scene.is_curve and scene.palette.meaning.task is Task.NUMBERS
        if one:
            found = [Entry(Mark.NONE, self.tr("click: add"))]
        else:
            text = self.tr("right click: {kind}").format(kind=right[0])
            found.append(Entry(Mark.TRAIN, text, right[1]))
        found.append(Entry(Mark.NONE, self.tr("drag: move")))
        found.append(Entry(Mark.NONE, self.tr("Delete: remove")))
        if editing.n_choices > 2 or not one:
            last = min(editing.n_choices, 9)
            found.append(Entry(Mark.NONE, self.tr("1–{last}: class").format(last=last)))
        return tuple(found)

    def _kind(self, scene: Scene, editing: PointEditing, number: int) -> tuple[str, QColor]:
        names = self._session.moment.setup.dataset.class_names
        if names:
            return self.class_name(names[number]), class_color(scene.palette.theme, number)
        target = editing.target_of(number)
        color = scene.palette.of_sample(None, np.array([target]))
        return axis_text(target, decimal_comma=scene.decimal_comma), color
