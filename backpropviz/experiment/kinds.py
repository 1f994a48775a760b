"""Which keys belong to a network's document, and which to one about an expression.

Works on the plain tables and lists that TOML and JSON give, and on an experiment put together in
the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from backpropviz.experiment.errors import A_TABLE, missing, no_such_key, quoted
from backpropviz.experiment.schema import UNTRAINED, Data, Experiment, Initializer, Notation
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

A_TITLE: Final = QT_TRANSLATE_NOOP("Problem", "a title in one line")
STATEMENTS: Final = QT_TRANSLATE_NOOP("Problem", "statements such as c = a + b; e = c * 2")
# What a required key should hold, for when it is missing.
REQUIRED: Final[Mapping[str, Phrase]] = {
    "title": A_TITLE,
    "model": QT_TRANSLATE_NOOP(
        "Problem", "a table [model] with inputs and layers, or with an expression"
    ),
    "data": QT_TRANSLATE_NOOP(
        "Problem",
        "a table [data] with inputs and targets, a generator, a table, a csv or outputs_of",
    ),
    "training": QT_TRANSLATE_NOOP(
        "Problem", "a table [training] with loss, optimizer and learning_rate"
    ),
    "model.inputs": QT_TRANSLATE_NOOP("Problem", "a count or a list of names"),
    "model.layers": QT_TRANSLATE_NOOP(
        "Problem", "at least one [[model.layers]] with units and activation"
    ),
    "model.expression": STATEMENTS,
}
_OF_A_NETWORK: Final = ("model.inputs", "model.layers", "data", "training")
# What an expression does not have, and why not.
_NOT_OF_AN_EXPRESSION: Final[Mapping[str, Phrase]] = {
    "model.inputs": QT_TRANSLATE_NOOP(
        "Problem", "the expression names its inputs, and model.values gives them"
    ),
    "model.layers": QT_TRANSLATE_NOOP("Problem", "an expression has no layers"),
    "model.initializer": QT_TRANSLATE_NOOP("Problem", "an expression has no weights to draw"),
    "data": QT_TRANSLATE_NOOP(
        "Problem", "an expression has no data; its inputs are in model.values"
    ),
    "training": QT_TRANSLATE_NOOP("Problem", "an expression is not trained"),
    "notation": QT_TRANSLATE_NOOP("Problem", "the symbols are the names in the expression"),
    "variant": QT_TRANSLATE_NOOP("Problem", "only networks are trained side by side"),
}
_NOT_OF_A_NETWORK: Final = QT_TRANSLATE_NOOP("Problem", "only an expression has values")


def check_allowed(document: Mapping[str, object]) -> None:
    """Check that nothing of a network stands beside an expression, and the other way round.

    Raises ExperimentError with the path of the first key that is too many.
    """
    model = document.get("model")
    if not isinstance(model, dict):
        return  # what is wrong with it is said where its type is checked
    if "expression" in model:
        _check_absent({path: _at(document, path) for path in _NOT_OF_AN_EXPRESSION})
    elif "values" in model and any(name in model for name in ("inputs", "layers")):
        raise no_such_key("model.values", quoted(model["values"]), _NOT_OF_A_NETWORK)


def check_given(document: Mapping[str, object]) -> None:
    """Check that all keys are there that a document of its kind needs; of an otherwise good one.

    Raises ExperimentError with the path of the first key that is missing.
    """
    model = document["model"]
    if isinstance(model, dict) and ("expression" in model or "values" in model):
        needed: tuple[str, ...] = ("model.expression",)
    else:
        needed = _OF_A_NETWORK
    for path in needed:
        if _at(document, path) is None:
            raise missing(path, REQUIRED[path])


def check_kind(experiment: Experiment) -> None:
    """Check an experiment put together in the program as the other two check a document."""
    model = experiment.model
    if model.expression is None:
        if model.values is not None:
            raise no_such_key("model.values", A_TABLE, _NOT_OF_A_NETWORK)
        return
    _check_absent(
        {
            "model.inputs": model.inputs or None,
            "model.layers": model.layers or None,
            "model.initializer": None if model.initializer == Initializer() else {"": 0},
            "data": None if experiment.data == Data() else {"": 0},
            "training": None if experiment.training == UNTRAINED else {"": 0},
            "notation": None if experiment.notation == Notation() else {"": 0},
            "variant": experiment.variant or None,
        }
    )


def _check_absent(found: Mapping[str, object]) -> None:
    for path, value in found.items():
        if value is not None:
            raise no_such_key(path, quoted(value), _NOT_OF_AN_EXPRESSION[path])


def _at(document: Mapping[str, object], path: str) -> object:
    """Return what stands at a path of one or two keys, None for nothing."""
    table, _, key = path.rpartition(".")
    inner = document.get(table) if table else document
    return inner.get(key) if isinstance(inner, dict) else None
