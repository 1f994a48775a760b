"""A built-in experiment by its name, for documents that take something over from it."""

from __future__ import annotations

import tomllib
from functools import cache

import msgspec

from backpropviz.experiment.errors import mismatch, quoted, suggesting
from backpropviz.experiment.keys import experiment_from
from backpropviz.experiment.schema import Experiment
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.resources import resource_path


def built_in(key: str, name: str) -> Experiment:
    """Return a built-in network's experiment as it stands in its file, without its variants.

    Raises ExperimentError, with the key that names it, if there is none or if it is an expression.
    """
    names = [path.stem for path in resource_path("experiments").glob("*.toml")]
    if name not in names:
        expected = QT_TRANSLATE_NOOP("Problem", "the name of a built-in experiment")
        raise mismatch(key, quoted(name), suggesting(expected, name, names))
    experiment = _read(name)
    if experiment.is_expression:
        found = QT_TRANSLATE_NOOP("Problem", "{name}, an expression").format(name=quoted(name))
        expected = QT_TRANSLATE_NOOP("Problem", "the name of a network's experiment")
        raise mismatch(key, found, expected)
    return experiment


@cache
def _read(name: str) -> Experiment:
    # What it takes over itself is left out: two experiments may stand beside one another.
    text = resource_path(f"experiments/{name}.toml").read_text("utf-8")
    return msgspec.structs.replace(experiment_from(tomllib.loads(text)), variant=(), lesson=())
