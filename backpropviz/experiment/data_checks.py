"""The rules of [data] about its keys: one source, no key of another, shapes that fit the network.

What the numbers themselves must obey shows when the samples are made, in `samples`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from backpropviz.experiment.checks import check_range, check_rows, check_seed, check_text, how_many
from backpropviz.experiment.errors import ExperimentError, mismatch, quoted
from backpropviz.experiment.schema import SOURCE_KEYS, Data, Model

LONGEST_PATH: Final = 4096
LONGEST_COLUMN_NAME: Final = 200
LONGEST_FEATURE: Final = 1000
MOST_FEATURES: Final = 1000  # times the samples of a generator: 80 MB
MOST_EXPERIMENTS: Final = 8

# The sources in words, for when one is given a key that belongs to another.
_IN_WORDS: Final = {
    "inputs": "inputs and targets",
    "generator": "a generator",
    "table": "a table",
    "csv": "a csv",
    "outputs_of": "outputs_of",
}


def check_data(data: Data, model: Model) -> None:
    """Check that there is one source of samples, its keys, and what is done to the samples."""
    _check_source(data)
    if data.source == "inputs":
        _check_inline(data, model)
    check_seed("data.seed", data.seed)
    if data.csv is not None:
        if not data.csv.strip():
            raise mismatch("data.csv", quoted(data.csv), "the path of a file")
        check_text("data.csv", data.csv, LONGEST_PATH)
    if data.outputs_of is not None:
        _check_outputs_of(data.outputs_of, data.target)
    elif data.target is not None:
        check_text("data.target", data.target, LONGEST_COLUMN_NAME)
    _check_texts("data.positive", data.positive, LONGEST_COLUMN_NAME)
    _check_texts("data.one_hot", data.one_hot, LONGEST_COLUMN_NAME)
    _check_texts("data.features", data.features, LONGEST_FEATURE)
    _check_texts("data.standardize", data.standardize, LONGEST_FEATURE)
    _check_split(data)


def _check_source(data: Data) -> None:
    found = [name for name in SOURCE_KEYS if getattr(data, name) is not None]
    if not found and data.targets is not None:
        raise _without("data.inputs")
    if not found:
        expected = "inputs and targets, a generator, a table, a csv or outputs_of"
        raise mismatch("data", "no source of samples", expected)
    if len(found) > 1:
        expected = f"one source of samples only (data.{found[0]} is there too)"
        raise mismatch(f"data.{found[1]}", quoted(getattr(data, found[1])), expected)
    nothing, known = Data(), SOURCE_KEYS[found[0]]
    for key in dict.fromkeys(chain.from_iterable(SOURCE_KEYS.values())):
        value: object = getattr(data, key)
        if key not in known and value != getattr(nothing, key):
            sources = [_IN_WORDS[name] for name, keys in SOURCE_KEYS.items() if key in keys]
            its_own = " and ".join(sources)
            expected = f"no such key beside data.{found[0]} (it is for {its_own})"
            raise mismatch(f"data.{key}", quoted(value), expected)


def _check_inline(data: Data, model: Model) -> None:
    inputs, targets = data.inputs, data.targets
    if not inputs:
        raise mismatch("data.inputs", "an empty list", "at least one sample")
    if data.features is None:
        check_rows("data.inputs", inputs, model.n_inputs, "one for each input")
    else:
        check_rows("data.inputs", inputs, len(inputs[0]), "as in the first row")
    if targets is None:
        raise _without("data.targets")
    if len(targets) != len(inputs):
        expected = f"{len(inputs)} (one for each row of data.inputs)"
        raise mismatch("data.targets", how_many(len(targets), "row"), expected)
    check_rows("data.targets", targets, model.n_outputs, "one for each unit of the last layer")


def _check_outputs_of(names: Sequence[str], target: str | None) -> None:
    """Check the names as such; what they name is looked at in `outputs`."""
    key = "data.outputs_of"
    if not 1 <= len(names) <= MOST_EXPERIMENTS:
        expected = f"the names of 1 to {MOST_EXPERIMENTS} built-in experiments"
        raise mismatch(key, quoted(names), expected)
    for index, name in enumerate(names):
        check_text(f"{key}[{index}]", name, LONGEST_COLUMN_NAME)
        if name in names[:index]:
            raise mismatch(f"{key}[{index}]", f"{quoted(name)} a second time", "another one")
    if target is None:
        expected = "an expression of the experiments' targets t1, t2, …, such as max(t1, t2)"
        raise ExperimentError("data.target", f"missing, expected {expected}")
    check_text("data.target", target, LONGEST_FEATURE)


def _without(key: str) -> ExperimentError:
    return ExperimentError(key, "missing, expected one row of numbers for each sample")


def _check_texts(key: str, texts: Sequence[str] | None, longest: int) -> None:
    if texts is None:
        return
    if not 1 <= len(texts) <= MOST_FEATURES:
        raise mismatch(key, quoted(texts), f"1 to {MOST_FEATURES} texts, or no such key")
    for index, text in enumerate(texts):
        if not text.strip():
            raise mismatch(f"{key}[{index}]", quoted(text), "a text that is not empty")
        check_text(f"{key}[{index}]", text, longest)


def _check_split(data: Data) -> None:
    check_seed("data.split_seed", data.split_seed)
    if data.test_fraction is None:
        return
    check_range("data.test_fraction", data.test_fraction, 0, 1, "()")
    if data.test_rows is not None:
        expected = "no such key beside data.test_rows"
        raise mismatch("data.test_fraction", quoted(data.test_fraction), expected)
