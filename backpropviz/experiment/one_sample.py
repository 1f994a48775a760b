"""An experiment with other numbers: of one sample, or of an expression; nothing else is kept.

What is written about an experiment's own numbers goes: the description, footnotes and lesson.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from backpropviz.experiment.schema import Data, Experiment, Initializer, Matrix, Vector

replace = msgspec.structs.replace


def with_one_sample(
    experiment: Experiment,
    inputs: Vector,
    targets: Vector,
    weights: Sequence[Matrix],
    biases: Sequence[Vector | None],
) -> Experiment:
    """Return the same network on one sample, with a weight matrix and a bias row for each layer."""
    model, training = experiment.model, experiment.training
    layers = tuple(
        replace(layer, weights=matrix, biases=row)
        for layer, matrix, row in zip(model.layers, weights, biases, strict=True)
    )
    return replace(
        _bare(experiment),
        model=replace(model, layers=layers, initializer=Initializer()),
        data=Data(inputs=(inputs,), targets=(targets,)),
        training=replace(training, batch_size=None, stop=None),
    )


def with_other_values(experiment: Experiment, values: Mapping[str, float]) -> Experiment:
    """Return the same expression with other values."""
    bare = _bare(experiment)
    return replace(bare, model=replace(experiment.model, values=dict(values)))


def with_title(experiment: Experiment, title: str) -> Experiment:
    """Return the experiment under another title."""
    return replace(experiment, title=title)


def _bare(experiment: Experiment) -> Experiment:
    return replace(experiment, description="", footnotes=(), lesson=())
