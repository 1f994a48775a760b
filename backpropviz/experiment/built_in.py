"""A built-in experiment by its name, for documents that take something over from it."""

from __future__ import annotations

import tomllib
from functools import cache

import msgspec

from backpropviz.experiment.errors import did_you_mean, mismatch, quoted
from backpropviz.experiment.keys import experiment_from
from backpropviz.experiment.schema import Experiment
from backpropviz.resources import resource_path


def built_in(key: str, name: str) -> Experiment:
    """Return a built-in network's experiment as it stands in its file, without its variants.

    Raises ExperimentError, with the key that names it, if there is none or if it is an expression.
    """
    names = [path.stem for path in resource_path("experiments").glob("*.toml")]
    if name not in names:
        expected = f"the name of a built-in experiment{did_you_mean(name, names)}"
        raise mismatch(key, quoted(name), expected)
    experiment = _read(name)
    if experiment.is_expression:
        raise mismatch(key, f"{quoted(name)}, an expression", "the name of a network's experiment")
    return experiment


@cache
def _read(name: str) -> Experiment:
    # What it takes over itself is left out: two experiments may stand beside one another.
    text = resource_path(f"experiments/{name}.toml").read_text("utf-8")
    return msgspec.structs.replace(experiment_from(tomllib.loads(text)), variant=(), lesson=())
