"""The rules of a document that types cannot express: shapes that chain, numbers in their range.

Each function checks one table and raises ExperimentError at the first thing that is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from backpropviz.experiment.checks import (
    LARGEST_NUMBER,
    check_count,
    check_number,
    check_range,
    check_row,
    check_rows,
    check_seed,
    check_text,
    how_many,
    so_many,
)
from backpropviz.experiment.data_checks import check_data
from backpropviz.experiment.errors import (
    AN_EMPTY_TABLE,
    alternatives,
    mismatch,
    missing,
    no_such_key,
    quoted,
)
from backpropviz.experiment.expression_checks import check_expression
from backpropviz.experiment.keys import convert
from backpropviz.experiment.kinds import A_TITLE, check_kind
from backpropviz.experiment.notation_checks import check_notation
from backpropviz.experiment.samples import dataset_of
from backpropviz.experiment.schema import (
    OPTIMIZER_KEYS,
    SCHEME_KEYS,
    Experiment,
    Footnote,
    Initializer,
    Layer,
    Model,
    Stop,
    Training,
)
from backpropviz.experiment.variant_checks import check_variants
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, as_phrase

# Limits that no lesson reaches: they keep a slip of the pen from filling the memory.
MOST_INPUTS_OR_UNITS: Final = 65_536
MOST_LAYERS: Final = 100
MOST_PARAMETERS: Final = 2_000_000
LARGEST_RATE: Final = 1e6  # of the learning rate and of the penalties
LONGEST_TITLE: Final = 200
LONGEST_DESCRIPTION: Final = 20_000
LONGEST_NAME: Final = 40

_CROSS_ENTROPIES: Final = ("bce", "cross_entropy")
_ONE_FOR_EACH_UNIT: Final = QT_TRANSLATE_NOOP("Problem", "one for each unit")


def validate(experiment: Experiment) -> None:
    """Check a whole experiment, also one that was put together or edited in the program.

    Raises ExperimentError with the first problem.
    """
    validate_alone(experiment)
    check_variants(experiment, validate_alone)


def validate_alone(experiment: Experiment) -> None:
    """Check an experiment without its variants; raises ExperimentError with the first problem."""
    # Structs made in the program have not had their types checked.
    convert(msgspec.to_builtins(experiment))
    check_text("title", experiment.title, LONGEST_TITLE)
    if not experiment.title.strip():
        raise mismatch("title", quoted(experiment.title), A_TITLE)
    check_text("description", experiment.description, LONGEST_DESCRIPTION, allowed="\n\t")
    check_kind(experiment)
    if experiment.is_expression:
        check_expression(experiment.model)
    else:
        _check_network(experiment)
    for index, footnote in enumerate(experiment.footnotes):
        _check_footnote(f"footnotes[{index}]", footnote)


def _check_network(experiment: Experiment) -> None:
    check_model(experiment.model)
    check_data(experiment.data, experiment.model)
    check_training(experiment.training)
    _check_domain(experiment)
    if experiment.data.csv is None:
        # A document may be saved while its file of samples is out of reach.
        dataset_of(experiment)
    check_notation(experiment.notation, len(experiment.model.layers))


def check_model(model: Model) -> None:
    """Check the inputs, every layer's shape, and the initializer, of a network."""
    key = "model.inputs"
    if isinstance(model.inputs, int):
        check_count(key, model.inputs, MOST_INPUTS_OR_UNITS)
    else:
        _check_names(key, model.inputs)
    if not 1 <= len(model.layers) <= MOST_LAYERS:
        expected = QT_TRANSLATE_NOOP("Problem", "1 to {most} layers").format(most=MOST_LAYERS)
        raise mismatch("model.layers", quoted(model.layers), expected)
    n_in = model.n_inputs
    n_parameters = 0
    for index, layer in enumerate(model.layers):
        key = f"model.layers[{index}]"
        _check_layer(key, layer, n_in)
        n_parameters += (n_in + layer.bias) * layer.units
        if n_parameters > MOST_PARAMETERS:
            found = QT_TRANSLATE_NOOP("Problem", "{count:,} weights and biases")
            expected = QT_TRANSLATE_NOOP("Problem", "at most {most:,} in all layers together")
            raise mismatch(
                f"{key}.units",
                found.format(count=n_parameters),
                expected.format(most=MOST_PARAMETERS),
            )
        n_in = layer.units
    _check_initializer("model.initializer", model.initializer)


def check_training(training: Training) -> None:
    """Check the optimizer's keys, the batches, the penalties and the stop rule."""
    check_range("training.learning_rate", training.learning_rate, 0, LARGEST_RATE, "(]")
    taken = OPTIMIZER_KEYS[training.optimizer]
    for name in sorted({name for names in OPTIMIZER_KEYS.values() for name in names}):
        value: object = getattr(training, name)
        if value is not None and name not in taken:
            takers = [other for other, names in OPTIMIZER_KEYS.items() if name in names]
            why = _takes_no(training.optimizer, name, alternatives(takers))
            raise no_such_key(f"training.{name}", quoted(value), why)
    if training.momentum is not None:
        check_range("training.momentum", training.momentum, 0, 1, "[)")
    if training.nesterov and not training.momentum:
        found = QT_TRANSLATE_NOOP("Problem", "true without momentum")
        expected = QT_TRANSLATE_NOOP("Problem", "a momentum above 0 beside it")
        raise mismatch("training.nesterov", found, expected)
    for index, beta in enumerate(training.betas or ()):
        check_range(f"training.betas[{index}]", beta, 0, 1, "[)")
    if training.alpha is not None:
        check_range("training.alpha", training.alpha, 0, 1, "[)")
    if training.eps is not None:
        # Below this, a division by eps could overflow.
        check_range("training.eps", training.eps, 1e-30, 1, "[]")
    for name, penalty in (
        ("weight_decay", training.weight_decay),
        ("l1", training.l1),
        ("l2", training.l2),
    ):
        if penalty is not None:
            check_range(f"training.{name}", penalty, 0, LARGEST_RATE, "[]")
    if training.batch_size is not None:
        check_count("training.batch_size", training.batch_size)
    check_seed("training.seed", training.seed)
    if training.stop is not None:
        _check_stop("training.stop", training.stop)


def _check_footnote(key: str, footnote: Footnote) -> None:
    if not footnote.quantity.strip():
        expected = QT_TRANSLATE_NOOP("Problem", "a name such as dJ/dW[1][0,2]")
        raise mismatch(f"{key}.quantity", quoted(footnote.quantity), expected)
    check_text(f"{key}.quantity", footnote.quantity, LONGEST_TITLE)
    check_number(f"{key}.value", footnote.value)
    check_text(f"{key}.text", footnote.text, LONGEST_DESCRIPTION)


def _check_layer(key: str, layer: Layer, n_in: int) -> None:
    check_count(f"{key}.units", layer.units, MOST_INPUTS_OR_UNITS)
    if layer.activation == "softmax" and layer.units < 2:
        expected = QT_TRANSLATE_NOOP(
            "Problem", "at least 2, since a softmax of one unit is always 1"
        )
        raise mismatch(f"{key}.units", quoted(layer.units), expected)
    if layer.weights is not None:
        path = f"{key}.weights"
        if len(layer.weights) != n_in:
            of_inputs = QT_TRANSLATE_NOOP("Problem", "one for each input")
            of_units = QT_TRANSLATE_NOOP("Problem", "one for each unit of the layer before")
            meaning = of_inputs if key == "model.layers[0]" else of_units
            raise mismatch(path, how_many(len(layer.weights), "row"), so_many(n_in, meaning))
        check_rows(path, layer.weights, layer.units, _ONE_FOR_EACH_UNIT)
    if layer.biases is not None:
        path = f"{key}.biases"
        if not layer.bias:
            expected = QT_TRANSLATE_NOOP("Problem", "no such key, since bias is false here")
            raise mismatch(path, quoted(layer.biases), expected)
        check_row(path, layer.biases, layer.units, _ONE_FOR_EACH_UNIT)


def _check_initializer(key: str, initializer: Initializer) -> None:
    check_seed(f"{key}.seed", initializer.seed)
    needed = SCHEME_KEYS.get(initializer.scheme, ())
    for scheme, names in SCHEME_KEYS.items():
        for name in names:
            value: float | None = getattr(initializer, name)
            if value is None and name in needed:
                expected = QT_TRANSLATE_NOOP("Problem", "a number for {scheme}")
                raise missing(f"{key}.{name}", expected.format(scheme=scheme))
            if value is not None and name not in needed:
                why = _takes_no(initializer.scheme, name, as_phrase(scheme))
                raise no_such_key(f"{key}.{name}", quoted(value), why)
            if value is not None:
                check_number(f"{key}.{name}", value)
    low, high = initializer.low, initializer.high
    if low is not None and high is not None and low >= high:
        expected = QT_TRANSLATE_NOOP("Problem", "a number above low ({low})")
        raise mismatch(f"{key}.high", quoted(high), expected.format(low=quoted(low)))
    if initializer.std is not None:
        check_range(f"{key}.std", initializer.std, 0, LARGEST_NUMBER, "(]")


def _check_stop(key: str, stop: Stop) -> None:
    if stop == Stop():
        rules = alternatives(("updates", "epochs", "loss_below", "step_norm_below"))
        raise mismatch(key, AN_EMPTY_TABLE, rules)
    if stop.updates is not None:
        check_count(f"{key}.updates", stop.updates)
    if stop.epochs is not None:
        check_count(f"{key}.epochs", stop.epochs)
    if stop.loss_below is not None:
        check_range(f"{key}.loss_below", stop.loss_below, 0, LARGEST_NUMBER, "(]")
    if stop.step_norm_below is not None:
        check_range(f"{key}.step_norm_below", stop.step_norm_below, 0, LARGEST_NUMBER, "(]")


def _check_domain(experiment: Experiment) -> None:
    """Check that the loss is defined for what the last layer answers and for the targets."""
    loss = experiment.training.loss
    if loss not in _CROSS_ENTROPIES:
        return
    activation = experiment.model.layers[-1].activation
    if activation not in ("sigmoid", "softmax"):
        expected = QT_TRANSLATE_NOOP(
            "Problem",
            "half_mse or mse, or sigmoid or softmax in the last layer (it is {activation})",
        ).format(activation=activation)
        raise mismatch("training.loss", quoted(loss), expected)
    for row, targets in enumerate(experiment.data.targets or ()):
        for column, target in enumerate(targets):
            if not 0 <= target <= 1:
                expected = QT_TRANSLATE_NOOP("Problem", "a number from 0 to 1, as {loss} needs")
                path = f"data.targets[{row}][{column}]"
                raise mismatch(path, quoted(target), expected.format(loss=loss))


def _check_names(key: str, names: Sequence[str]) -> None:
    if not 1 <= len(names) <= MOST_INPUTS_OR_UNITS:
        expected = QT_TRANSLATE_NOOP("Problem", "1 to {most} names")
        raise mismatch(key, quoted(names), expected.format(most=MOST_INPUTS_OR_UNITS))
    seen: set[str] = set()
    for index, name in enumerate(names):
        path = f"{key}[{index}]"
        if not name.strip():
            raise mismatch(path, quoted(name), QT_TRANSLATE_NOOP("Problem", "a name"))
        check_text(path, name, LONGEST_NAME)
        if name.strip() in seen:
            again = QT_TRANSLATE_NOOP("Problem", "{name} a second time").format(name=quoted(name))
            raise mismatch(path, again, QT_TRANSLATE_NOOP("Problem", "a name of its own"))
        seen.add(name.strip())


def _takes_no(taker: str, name: str, others: Phrase) -> Phrase:
    """Return why a setting is none of a scheme's or an optimizer's, and whose it is."""
    problem = QT_TRANSLATE_NOOP("Problem", "{taker} takes no {key} (it is for {others})")
    return problem.format(taker=taker, key=name, others=others)
