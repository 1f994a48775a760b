"""Edits of the samples: each gives a new experiment, the old one stays as it was.

A row is the data set's: training and test samples together, in the order of the source. Samples
that were drawn or split by a seed become the document's own as soon as one of them is edited, so
that all the others stay where they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from backpropviz.data.dataset import Dataset
from backpropviz.experiment.editing import matrix, replace, vector
from backpropviz.experiment.errors import ExperimentError, mismatch
from backpropviz.experiment.samples import dataset_of
from backpropviz.experiment.schema import Data, Experiment, Matrix, Vector
from backpropviz.phrases import QT_TRANSLATE_NOOP


def with_data(experiment: Experiment, data: Data) -> Experiment:
    """Return the experiment with other data; the network stays as it is."""
    return replace(experiment, data=data)


def can_edit_points(experiment: Experiment) -> bool:
    """Say whether samples can be added, moved and removed; rows of a file or table cannot."""
    return not experiment.data.is_read


def can_edit_input(experiment: Experiment, dataset: Dataset, unit: int) -> bool:
    """Say whether an input of the network is a number of the samples as it stands there.

    It is not where it is an expression or scaled: then the numbers it comes from can be edited.
    """
    return can_edit_points(experiment) and _column_of(experiment, dataset, unit) is not None


def can_edit_target(experiment: Experiment) -> bool:
    """Say whether a sample's targets can be edited; those of a file or table cannot."""
    return can_edit_points(experiment)


def as_inline(experiment: Experiment) -> Experiment:
    """Return the experiment with the very same samples written into it, and the split with them.

    Features and scaling stay. Raises ExperimentError for the rows of a file or table.
    """
    data = experiment.data
    if data.source == "inputs" and data.test_fraction is None:
        return experiment
    if not can_edit_points(experiment):
        of_a_file = QT_TRANSLATE_NOOP("Problem", "the samples of a file cannot be edited here")
        of_a_table = QT_TRANSLATE_NOOP("Problem", "the samples of a table cannot be edited here")
        problem = of_a_file if data.table is None else of_a_table
        raise ExperimentError(f"data.{data.source}", problem)
    dataset = dataset_of(experiment)
    test = tuple(int(row) for row in dataset.test)
    own = Data(
        inputs=matrix(dataset.values.tolist()),
        targets=matrix(dataset.targets.tolist()),
        standardize=_renamed(data.standardize, dataset, experiment),
        standardize_on=data.standardize_on,
        features=data.features,
        test_rows=test or None,
    )
    return replace(experiment, data=own)


def with_input(experiment: Experiment, row: int, unit: int, value: float) -> Experiment:
    """Return the experiment with one input of one sample changed; see `can_edit_input`."""
    column = _column_of(experiment, dataset_of(experiment), unit)
    if column is None:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "input {number} is computed from the samples, so it has no value"
        )
        raise ExperimentError("data.features", problem.format(number=unit + 1))
    return _edited(experiment, row, lambda inputs: _replaced(inputs, column, value), _same)


def with_target(experiment: Experiment, row: int, unit: int, value: float) -> Experiment:
    """Return the experiment with one target of one sample changed."""
    return _edited(experiment, row, _same, lambda targets: _replaced(targets, unit, value))


def with_point_moved(experiment: Experiment, row: int, values: Sequence[float]) -> Experiment:
    """Return the experiment with a sample at another place: a value for each column."""
    return _edited(experiment, row, lambda _: vector(values), _same)


def with_point_added(experiment: Experiment, values: Sequence[float], answer: float) -> Experiment:
    """Return the experiment with one more training sample, which becomes the last row.

    values: one for each column. answer: the number of its class, from 0, or the target of a
    regression. Raises ExperimentError where there is no such class.
    """
    dataset = dataset_of(experiment)
    own = as_inline(experiment)
    inputs, targets = _rows_of(own.data)
    target = _target_of(dataset, answer)
    return _with_rows(own, (*inputs, vector(values)), (*targets, target), own.data.test_rows)


def with_point_removed(experiment: Experiment, row: int) -> Experiment:
    """Return the experiment without one of its samples.

    Raises ExperimentError for the last training sample.
    """
    dataset = dataset_of(experiment)
    if dataset.train.tolist() == [row]:
        none = QT_TRANSLATE_NOOP("Problem", "no training sample")
        raise mismatch("data.inputs", none, QT_TRANSLATE_NOOP("Problem", "at least one"))
    own = as_inline(experiment)
    inputs, targets = _rows_of(own.data)
    test = tuple(old - (old > row) for old in own.data.test_rows or () if old != row)
    return _with_rows(own, _without(inputs, row), _without(targets, row), test or None)


def _edited(
    experiment: Experiment,
    row: int,
    change_inputs: Callable[[Vector], Vector],
    change_targets: Callable[[Vector], Vector],
) -> Experiment:
    own = as_inline(experiment)
    inputs, targets = _rows_of(own.data)
    inputs = (*inputs[:row], change_inputs(inputs[row]), *inputs[row + 1 :])
    targets = (*targets[:row], change_targets(targets[row]), *targets[row + 1 :])
    return _with_rows(own, inputs, targets, own.data.test_rows)


def _with_rows(
    experiment: Experiment, inputs: Matrix, targets: Matrix, test_rows: tuple[int, ...] | None
) -> Experiment:
    data = replace(experiment.data, inputs=inputs, targets=targets, test_rows=test_rows)
    return replace(experiment, data=data)


def _rows_of(data: Data) -> tuple[Matrix, Matrix]:
    return data.inputs or (), data.targets or ()


def _column_of(experiment: Experiment, dataset: Dataset, unit: int) -> int | None:
    """Return the column that an input of the network is, None if it is made of columns."""
    feature = dataset.features[unit]
    if feature not in dataset.columns or feature in (experiment.data.standardize or ()):
        return None
    return dataset.columns.index(feature)


def _target_of(dataset: Dataset, answer: float) -> Vector:
    units: int = dataset.targets.shape[1]
    if dataset.labels is None:
        return (float(answer),) * units
    classes = len(dataset.class_names)
    if answer not in range(classes):
        found = QT_TRANSLATE_NOOP("Problem", "class {number:g}").format(number=answer)
        expected = QT_TRANSLATE_NOOP("Problem", "a class from 0 to {last}").format(last=classes - 1)
        raise mismatch("data.targets", found, expected)
    chosen = range(1, 2) if units == 1 else range(units)
    return tuple(dataset.high if answer == unit else dataset.low for unit in chosen)


def _renamed(
    names: tuple[str, ...] | None, dataset: Dataset, experiment: Experiment
) -> tuple[str, ...] | None:
    """Return a generator's columns by the names that they have as the document's own."""
    own = experiment.model.inputs
    if names is None or isinstance(own, int) or experiment.data.features is not None:
        return names
    return tuple(own[dataset.columns.index(name)] for name in names)


def _replaced(row: Vector, index: int, value: float) -> Vector:
    return (*row[:index], float(value), *row[index + 1 :])


def _without(rows: Matrix, row: int) -> Matrix:
    return (*rows[:row], *rows[row + 1 :])


def _same(row: Vector) -> Vector:
    return row
