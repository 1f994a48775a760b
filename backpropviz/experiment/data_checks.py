"""The rules of [data] about its keys: one source, no key of another, shapes that fit the network.

What the numbers themselves must obey shows when the samples are made, in `samples`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

from backpropviz.experiment.checks import (
    check_range,
    check_rows,
    check_seed,
    check_text,
    how_many,
    so_many,
)
from backpropviz.experiment.errors import (
    AN_EMPTY_LIST,
    ExperimentError,
    mismatch,
    missing,
    quoted,
)
from backpropviz.experiment.schema import SOURCE_KEYS, Data, Model
from backpropviz.phrases import QT_TRANSLATE_NOOP, as_phrase

LONGEST_PATH: Final = 4096
LONGEST_COLUMN_NAME: Final = 200
LONGEST_FEATURE: Final = 1000
MOST_FEATURES: Final = 1000  # times the samples of a generator: 80 MB
MOST_EXPERIMENTS: Final = 8

# The sources in words, for when one is given a key that belongs to another.
_IN_WORDS: Final = {
    "inputs": QT_TRANSLATE_NOOP("Problem", "inputs and targets"),
    "generator": QT_TRANSLATE_NOOP("Problem", "a generator"),
    "table": QT_TRANSLATE_NOOP("Problem", "a table"),
    "csv": QT_TRANSLATE_NOOP("Problem", "a csv"),
    "outputs_of": "outputs_of",
}
_ONE_FOR_EACH_INPUT: Final = QT_TRANSLATE_NOOP("Problem", "one for each input")
_AS_IN_THE_FIRST_ROW: Final = QT_TRANSLATE_NOOP("Problem", "as in the first row")
_ONE_FOR_EACH_OUTPUT: Final = QT_TRANSLATE_NOOP("Problem", "one for each unit of the last layer")


def check_data(data: Data, model: Model) -> None:
    """Check that there is one source of samples, its keys, and what is done to the samples."""
    _check_source(data)
    if data.source == "inputs":
        _check_inline(data, model)
    check_seed("data.seed", data.seed)
    if data.csv is not None:
        if not data.csv.strip():
            expected = QT_TRANSLATE_NOOP("Problem", "the path of a file")
            raise mismatch("data.csv", quoted(data.csv), expected)
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
        none = QT_TRANSLATE_NOOP("Problem", "no source of samples")
        expected = QT_TRANSLATE_NOOP(
            "Problem", "inputs and targets, a generator, a table, a csv or outputs_of"
        )
        raise mismatch("data", none, expected)
    if len(found) > 1:
        one_only = QT_TRANSLATE_NOOP("Problem", "one source of samples only ({key} is there too)")
        expected = one_only.format(key=f"data.{found[0]}")
        raise mismatch(f"data.{found[1]}", quoted(getattr(data, found[1])), expected)
    nothing, known = Data(), SOURCE_KEYS[found[0]]
    for key in dict.fromkeys(chain.from_iterable(SOURCE_KEYS.values())):
        value: object = getattr(data, key)
        if key not in known and value != getattr(nothing, key):
            sources = [_IN_WORDS[name] for name, keys in SOURCE_KEYS.items() if key in keys]
            own = as_phrase(sources[0])
            for source in sources[1:]:
                together = QT_TRANSLATE_NOOP("Problem", "{first} and {second}")
                own = together.format(first=own, second=source)
            beside = QT_TRANSLATE_NOOP("Problem", "no such key beside {other} (it is for {source})")
            expected = beside.format(other=f"data.{found[0]}", source=own)
            raise mismatch(f"data.{key}", quoted(value), expected)


def _check_inline(data: Data, model: Model) -> None:
    inputs, targets = data.inputs, data.targets
    if not inputs:
        expected = QT_TRANSLATE_NOOP("Problem", "at least one sample")
        raise mismatch("data.inputs", AN_EMPTY_LIST, expected)
    if data.features is None:
        check_rows("data.inputs", inputs, model.n_inputs, _ONE_FOR_EACH_INPUT)
    else:
        check_rows("data.inputs", inputs, len(inputs[0]), _AS_IN_THE_FIRST_ROW)
    if targets is None:
        raise _without("data.targets")
    if len(targets) != len(inputs):
        meaning = QT_TRANSLATE_NOOP("Problem", "one for each row of data.inputs")
        found = how_many(len(targets), "row")
        raise mismatch("data.targets", found, so_many(len(inputs), meaning))
    check_rows("data.targets", targets, model.n_outputs, _ONE_FOR_EACH_OUTPUT)


def _check_outputs_of(names: Sequence[str], target: str | None) -> None:
    """Check the names as such; what they name is looked at in `outputs`."""
    key = "data.outputs_of"
    if not 1 <= len(names) <= MOST_EXPERIMENTS:
        expected = QT_TRANSLATE_NOOP("Problem", "the names of 1 to {most} built-in experiments")
        raise mismatch(key, quoted(names), expected.format(most=MOST_EXPERIMENTS))
    for index, name in enumerate(names):
        check_text(f"{key}[{index}]", name, LONGEST_COLUMN_NAME)
        if name in names[:index]:
            again = QT_TRANSLATE_NOOP("Problem", "{name} a second time").format(name=quoted(name))
            another = QT_TRANSLATE_NOOP("Problem", "another one")
            raise mismatch(f"{key}[{index}]", again, another)
    if target is None:
        expected = QT_TRANSLATE_NOOP(
            "Problem", "an expression of the experiments' targets t1, t2, …, such as max(t1, t2)"
        )
        raise missing("data.target", expected)
    check_text("data.target", target, LONGEST_FEATURE)


def _without(key: str) -> ExperimentError:
    return missing(key, QT_TRANSLATE_NOOP("Problem", "one row of numbers for each sample"))


def _check_texts(key: str, texts: Sequence[str] | None, longest: int) -> None:
    if texts is None:
        return
    if not 1 <= len(texts) <= MOST_FEATURES:
        expected = QT_TRANSLATE_NOOP("Problem", "1 to {most} texts, or no such key")
        raise mismatch(key, quoted(texts), expected.format(most=MOST_FEATURES))
    for index, text in enumerate(texts):
        if not text.strip():
            expected = QT_TRANSLATE_NOOP("Problem", "a text that is not empty")
            raise mismatch(f"{key}[{index}]", quoted(text), expected)
        check_text(f"{key}[{index}]", text, longest)


def _check_split(data: Data) -> None:
    check_seed("data.split_seed", data.split_seed)
    if data.test_fraction is None:
        return
    check_range("data.test_fraction", data.test_fraction, 0, 1, "()")
    if data.test_rows is not None:
        expected = QT_TRANSLATE_NOOP("Problem", "no such key beside data.test_rows")
        raise mismatch("data.test_fraction", quoted(data.test_fraction), expected)
