"""What is known of the samples in words: one of them in full, and how many are answered right."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.session.answers import Answers
from backpropviz.session.moment import Moment
from backpropviz.views.boundary.frame import axis_name
from backpropviz.views.look.language import class_names
from backpropviz.views.panels.texts import percent_text

_MOST_VALUES = 6  # of a sample, in its hint

translate = QCoreApplication.translate


def class_name(name: str) -> str:
    """Return a class's name; one that is only a number is said to be a class."""
    bare = name.lstrip("-−").replace(".", "").isdigit()
    return translate("BoundaryWords", "class {name}").format(name=name) if bare else name


def score_text(part: Answers | None, style: NumberStyle) -> str:
    """Return how good answers are: the share that is right, or R² of a regression; or ""."""
    if part is None:
        return ""
    if part.accuracy is not None:
        return percent_text(part.accuracy, decimal_comma=style.decimal_comma)
    if part.r_squared is None:
        return ""
    return f"R² {number_text(part.r_squared, style)}"


def sample_text(moment: Moment, row: int, style: NumberStyle) -> str:
    """Return the values, the target and the output of a sample, a line each."""
    dataset = moment.setup.dataset
    values = [
        f"{axis_name(name)} = {number_text(float(value), style)}"
        for name, value in zip(dataset.columns, dataset.values[row], strict=True)
    ]
    if len(values) > _MOST_VALUES:
        values = [*values[:_MOST_VALUES], "…"]
    part = moment.test if row in dataset.test else moment.train
    number = translate("BoundaryWords", "Sample {number}").format(number=row + 1)
    lines = [number, "   ".join(values)]
    if part is not None:
        at = int(np.searchsorted(part.rows, row))
        lines += _answer_lines(part, at, class_names(dataset), style)
    return "\n".join(lines)


def _answer_lines(part: Answers, at: int, names: tuple[str, ...], style: NumberStyle) -> list[str]:
    outputs = [number_text(float(value), style) for value in part.outputs[at][:_MOST_VALUES]]
    if len(part.outputs[at]) > _MOST_VALUES:
        outputs.append("…")
    output = translate("BoundaryWords", "output: {numbers}").format(numbers="   ".join(outputs))
    if part.labels is None or part.predicted is None:
        targets = [number_text(float(value), style) for value in part.targets[at]]
        target = translate("BoundaryWords", "target: {numbers}")
        return [target.format(numbers="   ".join(targets)), output]
    true, said = (class_name(names[each[at]]) for each in (part.labels, part.predicted))
    target = translate("BoundaryWords", "target: {name}").format(name=true)
    answer = translate("BoundaryWords", "answer: {name}").format(name=said)
    return [target, output, answer]
