"""From [data] to the data set that the network learns from: made once, kept while it is in use."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from backpropviz.data.answered import Answered
from backpropviz.data.dataset import Dataset
from backpropviz.data.errors import DataError, listed
from backpropviz.data.making import make_dataset
from backpropviz.data.sources import Bundled, CsvFile, Generated, Inline, Source
from backpropviz.data.targets import Output
from backpropviz.experiment.checks import how_many, so_many
from backpropviz.experiment.errors import ExperimentError, mismatch
from backpropviz.experiment.outputs import answers_of
from backpropviz.experiment.schema import Data, Experiment

# The one that is open, and those that undo and redo lead to.
_MOST_KEPT = 8

# When a file was last changed, and how large it is; None without a file.
_Stamp = tuple[int, int] | None


def dataset_of(experiment: Experiment) -> Dataset:
    """Return the samples, ready to be learned from; the same object while nothing has changed.

    Raises ExperimentError with the key, and for a CSV file with the row and the column.
    """
    data, names, output = _depends_on(experiment)
    try:
        dataset = _made(data, names, output, _stamp(data))
    except DataError as error:
        raise ExperimentError(error.key, error.problem) from error
    return _fitting(dataset, experiment)


def passing_dataset_of(experiment: Experiment) -> Dataset:
    """Return the samples for a glance at them: what is kept for the open document stays kept."""
    data, names, output = _depends_on(experiment)
    return _make(data, names, output)


def dataset_after(edited: Experiment, before: Experiment, dataset: Dataset) -> Dataset:
    """Return the samples after an edit: those from before, unless the edit concerns them.

    So a document goes on with the samples it was opened with, whatever becomes of their file.
    Raises ExperimentError as `dataset_of` does.
    """
    if _depends_on(edited) != _depends_on(before):
        return dataset_of(edited)
    return _fitting(dataset, edited)


def _depends_on(experiment: Experiment) -> tuple[Data, tuple[str, ...] | None, Output]:
    """Return all in a document that its samples depend on."""
    data, model, loss = experiment.data, experiment.model, experiment.training.loss
    output = Output.of(model.n_outputs, model.layers[-1].activation, loss)
    names = model.inputs if isinstance(model.inputs, tuple) and data.features is None else None
    return data, names, output


def _fitting(dataset: Dataset, experiment: Experiment) -> Dataset:
    """Return the samples if the network has an input for each feature."""
    found, n_inputs = experiment.model.n_inputs, dataset.inputs.shape[1]
    if n_inputs != found:
        expected = so_many(n_inputs, listed(dataset.features))
        raise mismatch("model.inputs", how_many(found, "input"), expected)
    return dataset


@lru_cache(maxsize=_MOST_KEPT)
def _made(data: Data, names: tuple[str, ...] | None, output: Output, _stamp: _Stamp) -> Dataset:
    return _make(data, names, output)


def _make(data: Data, names: tuple[str, ...] | None, output: Output) -> Dataset:
    return make_dataset(
        _source(data, names),
        output,
        features=data.features,
        standardize=data.standardize or (),
        standardize_on=data.standardize_on,
        test_fraction=data.test_fraction,
        split_seed=data.split_seed,
        test_rows=data.test_rows,
    )


def _source(data: Data, names: tuple[str, ...] | None) -> Source:
    if data.generator is not None:
        return Generated(data.generator, data.samples, data.classes, data.noise, data.seed)
    one_hot, positive = data.one_hot or (), data.positive or ()
    if data.table is not None:
        return Bundled(data.table, data.target, one_hot, positive)
    if data.csv is not None:
        return CsvFile(Path(data.csv), data.target, one_hot, data.header, positive)
    if data.outputs_of is not None:
        return Answered(answers_of(data.outputs_of, passing_dataset_of), data.target or "", names)
    # The names of the inputs are those of the columns, as long as the inputs are the columns.
    return Inline(data.inputs or (), data.targets or (), names)


def _stamp(data: Data) -> _Stamp:
    if data.csv is None:
        return None
    try:
        status = os.stat(data.csv)
    except (OSError, ValueError):  # what is wrong with it shows when it is read
        return None
    return status.st_mtime_ns, status.st_size
