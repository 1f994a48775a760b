"""Single settings of an experiment in a few words, as far as others differ in them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from backpropviz.experiment.editing import replace
from backpropviz.experiment.schema import Experiment, Training
from backpropviz.experiment.variants import Facet
from backpropviz.export.numbers import NumberStyle
from backpropviz.views.controls.activation_names import activation_name
from backpropviz.views.controls.number_range import shortest_text
from backpropviz.views.controls.setting_names import loss_name, optimizer_name, scheme_name
from backpropviz.views.look.listing import listed

translate = QCoreApplication.translate


def setting_text(
    facet: Facet, experiment: Experiment, beside: tuple[Experiment, ...], style: NumberStyle
) -> str:
    """Return what an experiment has of a facet, "" where that says nothing.

    beside: all that are shown, the first of them first.
    """
    model, training, comma = experiment.model, experiment.training, style.decimal_comma
    match facet:
        case Facet.LAYERS:
            return "-".join(str(n) for n in (model.n_inputs, *(e.units for e in model.layers)))
        case Facet.ACTIVATIONS:
            return _activations(experiment, beside)
        case Facet.START:
            return _start(experiment, comma)
        case Facet.SEED if all(layer.weights is None for layer in model.layers):
            return translate("Compare", "seed {seed}").format(seed=model.initializer.seed)
        case Facet.LOSS:
            return loss_name(training.loss)
        case Facet.OPTIMIZER:
            return optimizer_name(training.optimizer)
        case Facet.OPTIMIZER_SETTINGS:
            return _optimizer_settings(training, comma) or _without_settings(beside)
        case Facet.LEARNING_RATE:
            rate = shortest_text(training.learning_rate, decimal_comma=comma)
            return translate("Compare", "learning rate {rate}").format(rate=rate)
        case Facet.BATCHES:
            return _batches(training, beside)
        case Facet.PENALTIES:
            return _penalties(training, comma)
        case Facet.DATA if experiment.data != beside[0].data:
            same = (
                experiment.data.inputs is not None
                and replace(experiment.data, targets=beside[0].data.targets) == beside[0].data
            )
            other = translate("Compare", "other samples")
            return translate("Compare", "other targets") if same else other
        case _:
            return ""


def _activations(experiment: Experiment, beside: tuple[Experiment, ...]) -> str:
    """Return the activations of the layers in which not all are alike, each once."""
    own = [layer.activation for layer in experiment.model.layers]
    others = [[layer.activation for layer in each.model.layers] for each in beside]
    if all(len(each) == len(own) for each in others):
        places = zip(own, zip(*others, strict=True), strict=True)
        own = [activation for activation, there in places if len(set(there)) > 1]
    return listed(activation_name(each) for each in dict.fromkeys(own))


def _start(experiment: Experiment, comma: bool) -> str:
    initializer = experiment.model.initializer
    if any(layer.weights is not None for layer in experiment.model.layers):
        return translate("Compare", "weights as given")
    name = scheme_name(initializer.scheme)
    if initializer.low is not None and initializer.high is not None:
        ends = [shortest_text(each, decimal_comma=comma) for each in _ends(experiment)]
        text = translate("Compare", "{scheme} from {low} to {high}")
        return text.format(scheme=name, low=ends[0], high=ends[1])
    if initializer.std is not None:
        spread = shortest_text(initializer.std, decimal_comma=comma)
        return translate("Compare", "{scheme}, spread {std}").format(scheme=name, std=spread)
    return name


def _ends(experiment: Experiment) -> tuple[float, float]:
    initializer = experiment.model.initializer
    return initializer.low or 0.0, initializer.high or 0.0


def _optimizer_settings(training: Training, comma: bool) -> str:
    said = []
    for text, value in (
        (translate("Compare", "momentum {value}"), training.momentum),
        (translate("Compare", "ε {value}"), training.eps),
        (translate("Compare", "α {value}"), training.alpha),
        (translate("Compare", "weight decay {value}"), training.weight_decay),
    ):
        if value is not None:
            said.append(text.format(value=shortest_text(value, decimal_comma=comma)))
    if training.nesterov:
        said.insert(1, translate("Compare", "Nesterov"))
    if training.betas is not None:
        first, second = (shortest_text(each, decimal_comma=comma) for each in training.betas)
        said.append(translate("Compare", "β {first}; {second}").format(first=first, second=second))
    return listed(said, decimal_comma=comma)


def _without_settings(beside: tuple[Experiment, ...]) -> str:
    if any(each.training.momentum is not None for each in beside):
        return translate("Compare", "no momentum")
    return translate("Compare", "usual settings")


def _batches(training: Training, beside: tuple[Experiment, ...]) -> str:
    others = [each.training for each in beside]
    said = []
    if any(each.batch_size != training.batch_size for each in others):
        if training.batch_size is None:
            said.append(translate("Compare", "all samples at once"))
        else:
            text = translate("Compare", "batches of {count}")
            said.append(text.format(count=training.batch_size))
    if training.batch_size is not None:
        if any(each.batch_order != training.batch_order for each in others):
            orders = {
                "sequential": translate("Compare", "in order"),
                "shuffled": translate("Compare", "shuffled"),
                "random": translate("Compare", "at random"),
            }
            said.append(orders[training.batch_order])
        if any(each.seed != training.seed for each in others):
            text = translate("Compare", "order from seed {seed}")
            said.append(text.format(seed=training.seed))
    return listed(said)


def _penalties(training: Training, comma: bool) -> str:
    said = []
    for text, value in (
        (translate("Compare", "L1 {value}"), training.l1),
        (translate("Compare", "L2 {value}"), training.l2),
    ):
        if value:
            said.append(text.format(value=shortest_text(value, decimal_comma=comma)))
    if not said:
        return translate("Compare", "no penalty")
    if training.penalize_biases:
        said.append(translate("Compare", "biases too"))
    return listed(said, decimal_comma=comma)
