"""Variants of an experiment: what each of them is in full, and how one is said from another."""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

import msgspec

from backpropviz.experiment.built_in import built_in
from backpropviz.experiment.editing import (
    replace,
    with_activation,
    with_optimizer,
    with_scheme,
    with_seed,
)
from backpropviz.experiment.schema import ActivationName, Experiment, Model, Variant

MOST_VARIANTS: Final = 3  # beside the experiment itself


class Facet(Enum):
    """What one run can have that another has not, from the first thing to name to the last."""

    LAYERS = "units of the layers"
    ACTIVATIONS = "activations"
    START = "how the weights start"
    SEED = "seed of the weights"
    LOSS = "loss"
    OPTIMIZER = "optimizer"
    OPTIMIZER_SETTINGS = "settings of the optimizer"
    LEARNING_RATE = "learning rate"
    BATCHES = "batches"
    PENALTIES = "penalties"
    DATA = "samples"


# What a facet is: numbers and names of the document, to be compared and to be put into words.
FacetValue = tuple[str | float | None, ...]


class Difference(NamedTuple):
    """What an experiment has where another one, beside it, has something else."""

    facet: Facet
    value: FacetValue


def experiment_of(experiment: Experiment, variant: Variant) -> Experiment:
    """Return a variant in full, as a document of its own; it is not yet validated.

    Raises ExperimentError if there is no built-in experiment of the name that it gives.
    """
    taken, title = experiment, variant.title
    if variant.experiment is not None:
        taken = built_in("experiment", variant.experiment)
        title = title or taken.title
    full = replace(
        alone(experiment),
        title=title or experiment.title,
        model=variant.model or taken.model,
        data=variant.data or taken.data,
        training=variant.training or taken.training,
    )
    if variant.experiment is not None:
        full = replace(full, notation=taken.notation)
    elif len(full.model.layers) != len(experiment.model.layers):
        full = replace(full, notation=replace(full.notation, weights=None, activations=None))
    if variant.activation is not None:
        full = _with_hidden_activation(full, variant.activation)
    if variant.initializer is not None:
        full = with_scheme(full, variant.initializer)
    if variant.seed is not None:
        full = with_seed(full, variant.seed)
    if variant.optimizer is not None:
        full = replace(full, training=with_optimizer(full.training, variant.optimizer))
    if variant.learning_rate is not None:
        full = replace(full, training=replace(full.training, learning_rate=variant.learning_rate))
    return full


def alone(experiment: Experiment) -> Experiment:
    """Return what is run of an experiment: without its variants and what is told about it."""
    return replace(experiment, description="", variant=(), lesson=(), footnotes=())


def is_same_run(first: Experiment, second: Experiment) -> bool:
    """Say whether two experiments give the same numbers."""
    return (first.model, first.data, first.training) == (
        second.model,
        second.data,
        second.training,
    )


def variant_giving(wanted: Experiment, beside: Experiment, title: str = "") -> Variant:
    """Return the shortest variant of `beside` that gives the same numbers as `wanted`."""
    short = _short_variant(wanted, beside, title)
    if is_same_run(experiment_of(beside, short), wanted):
        return short
    return Variant(
        title=title,
        model=None if wanted.model == beside.model else wanted.model,
        data=None if wanted.data == beside.data else wanted.data,
        training=None if wanted.training == beside.training else wanted.training,
    )


def brought_to_front(experiment: Experiment, index: int) -> Experiment:
    """Return the experiment that has its variant `index` as its own, and itself as that variant.

    The other variants stay what they are in full. Raises IndexError if there is no such variant.
    """
    variants = experiment.variant
    full = experiment_of(experiment, variants[index])
    front = replace(
        experiment,
        model=full.model,
        data=full.data,
        training=full.training,
        notation=full.notation,
        variant=(),
    )
    names = [variant.title for variant in variants]
    if variants[index].experiment is not None or variants[index].data is not None:
        front = replace(front, title=full.title)
        names[index] = experiment.title
    else:
        names[index] = ""
    beside = []
    for place, variant in enumerate(variants):
        if place == index:
            other = variant_giving(experiment, front, names[index])
        elif variant.experiment is not None and variant == Variant(
            title=variant.title, experiment=variant.experiment
        ):
            other = variant  # it stands for itself
        else:
            other = variant_giving(experiment_of(experiment, variant), front, names[place])
        beside.append(other)
    return replace(front, variant=tuple(beside))


def with_variant(experiment: Experiment, index: int, variant: Variant) -> Experiment:
    """Return the experiment with a variant in place of another; a new one at the end."""
    variants = list(experiment.variant)
    variants[index : index + 1] = [variant]
    return replace(experiment, variant=tuple(variants))


def without_variant(experiment: Experiment, index: int) -> Experiment:
    """Return the experiment without one of its variants."""
    variants = list(experiment.variant)
    del variants[index]
    return replace(experiment, variant=tuple(variants))


def differences(experiments: tuple[Experiment, ...]) -> tuple[tuple[Difference, ...], ...]:
    """Return of each experiment what not all of them have alike."""
    facets = [_facets(experiment) for experiment in experiments]
    differing = [
        facet for facet in Facet if any(each[facet] != facets[0][facet] for each in facets)
    ]
    return tuple(tuple(Difference(facet, each[facet]) for facet in differing) for each in facets)


def hidden_activations(model: Model) -> tuple[ActivationName, ...]:
    """Return the activations that `Variant.activation` is about: the hidden layers', or the one."""
    layers = model.layers[:-1] or model.layers
    return tuple(layer.activation for layer in layers)


def _with_hidden_activation(experiment: Experiment, activation: ActivationName) -> Experiment:
    for layer in range(len(hidden_activations(experiment.model))):
        experiment = with_activation(experiment, layer, activation)
    return experiment


def _short_variant(wanted: Experiment, beside: Experiment, title: str) -> Variant:
    """Return a variant that names single values; it need not give all that is wanted."""
    hidden = set(hidden_activations(wanted.model))
    other_hidden = hidden_activations(wanted.model) != hidden_activations(beside.model)
    start, start_beside = wanted.model.initializer, beside.model.initializer
    training, training_beside = wanted.training, beside.training
    optimizer, rate = training.optimizer, training.learning_rate
    return Variant(
        title=title,
        activation=next(iter(hidden)) if other_hidden and len(hidden) == 1 else None,
        initializer=None if start.scheme == start_beside.scheme else start.scheme,
        seed=None if start.seed == start_beside.seed else start.seed,
        optimizer=None if optimizer == training_beside.optimizer else optimizer,
        learning_rate=None if rate == training_beside.learning_rate else rate,
    )


def _facets(experiment: Experiment) -> dict[Facet, FacetValue]:
    model, training = experiment.model, experiment.training
    start = model.initializer
    given = any(layer.weights is not None for layer in model.layers)
    drawn: FacetValue = (start.scheme, start.low, start.high, start.mean, start.std, start.biases)
    settings: FacetValue = (
        training.momentum,
        training.nesterov,
        *(training.betas or ()),
        training.eps,
        training.alpha,
        training.weight_decay,
    )
    return {
        Facet.LAYERS: (model.n_inputs, *(layer.units for layer in model.layers)),
        Facet.ACTIVATIONS: tuple(layer.activation for layer in model.layers),
        Facet.START: ("given", _digest(model)) if given else drawn,
        Facet.SEED: () if given else (start.seed,),
        Facet.LOSS: (training.loss,),
        Facet.OPTIMIZER: (training.optimizer,),
        Facet.OPTIMIZER_SETTINGS: settings,
        Facet.LEARNING_RATE: (training.learning_rate,),
        Facet.BATCHES: (training.batch_size, training.batch_order, training.seed),
        Facet.PENALTIES: (training.l1, training.l2, training.penalize_biases),
        Facet.DATA: (hash(msgspec.json.encode(experiment.data)),),
    }


def _digest(model: Model) -> int:
    """Return a number that tells given weights from others."""
    given = [(layer.weights, layer.biases) for layer in model.layers]
    return hash(msgspec.json.encode(given))
