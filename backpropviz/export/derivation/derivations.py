"""All derivations by name, and which of them explain a step, or many steps."""

from collections.abc import Mapping
from itertools import chain
from types import MappingProxyType

from backpropviz.engine.losses import from_z
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.rules import (
    Activate,
    ActivationSlope,
    BackwardSum,
    BatchGradient,
    BatchLoss,
    BiasGradient,
    LossSlope,
    OptimizerRule,
    OutputSlopeFromZ,
    PenaltyTerm,
    Rule,
    SampleLoss,
    WeightedSum,
    WeightGradient,
)
from backpropviz.engine.sabotage.wrong_rules import Negated, PassedOn, WrongSum
from backpropviz.engine.trace import Step
from backpropviz.export.derivation.activation_derivations import ACTIVATION_DERIVATIONS
from backpropviz.export.derivation.batch_derivations import BATCH_DERIVATIONS
from backpropviz.export.derivation.derivation import Derivation
from backpropviz.export.derivation.layer_derivations import LAYER_DERIVATIONS
from backpropviz.export.derivation.loss_derivations import LOSS_DERIVATIONS
from backpropviz.export.derivation.softmax_derivations import SOFTMAX_DERIVATIONS
from backpropviz.export.derivation.update_derivations import UPDATE_DERIVATIONS

DERIVATIONS: Mapping[str, Derivation] = MappingProxyType(
    {
        derivation.name: derivation
        for derivation in chain(
            LAYER_DERIVATIONS,
            ACTIVATION_DERIVATIONS,
            SOFTMAX_DERIVATIONS,
            LOSS_DERIVATIONS,
            BATCH_DERIVATIONS,
            UPDATE_DERIVATIONS,
        )
    }
)

_ALIKE = 4  # from so many steps on they repeat: an optimizer has at most so many lines


def derivations_of(step: Step, trace: NetworkTrace) -> tuple[Derivation, ...]:
    """Return the derivations behind a step, the one of its own rule first.

    Of a sabotaged step it is the right rule that is derived.
    """
    return tuple(DERIVATIONS[name] for name in _names(step.rule, trace))


def derivations_between(trace: NetworkTrace, start: int, stop: int) -> tuple[Derivation, ...]:
    """Return the derivations behind the steps from `start` to before `stop`, each of them once.

    It costs the same however many neurons the network has.
    """
    chosen: dict[str, Derivation] = {}
    for segment in trace.segments:
        first, last = max(segment.start, start), min(segment.stop, stop)
        # The steps of a segment are alike from neuron to neuron, and a neuron's weights are alike.
        ends = {*range(first, min(first + _ALIKE, last)), *range(max(first, last - _ALIKE), last)}
        for index in sorted(ends):
            chosen.update((each.name, each) for each in derivations_of(trace[index], trace))
    return tuple(chosen.values())


def _names(rule: Rule, trace: NetworkTrace) -> list[str]:
    match rule:
        case WeightedSum():
            own = "weighted_sum" if rule.bias else "weighted_sum_without_bias"
            return [own, "matrix_sum"]
        case Activate():
            softmax = rule.activation == "softmax"
            return ["softmax_shift", "softmax"] if softmax else [rule.activation]
        case SampleLoss() | LossSlope():
            return [rule.loss, *_from_z(rule.loss, rule.activation)]
        case OutputSlopeFromZ():
            together = f"{rule.loss}_{rule.activation}"
            return [together, rule.activation, rule.loss, *_from_z(rule.loss, rule.activation)]
        case ActivationSlope():
            return _activation_slope(rule.activation, rule.layer, trace)
        case PassedOn():
            activation = trace.network.layers[rule.layer - 1].activation
            return _activation_slope(activation, rule.layer, trace)
        case Negated():
            return _names(rule.rule, trace)
        case WrongSum():
            return _names(rule.right, trace)
        case WeightGradient():
            return ["weight_gradient", "matrix_weights"]
        case BiasGradient():
            return ["bias_gradient"]
        case BackwardSum():
            return ["sum_over_paths", "matrix_back"]
        case PenaltyTerm():
            return _penalties(rule.penalty.l1, rule.penalty.l2)
        case BatchLoss():
            penalty = trace.run.problem.penalty
            return [*_mean(trace), *_penalties(penalty.l1, penalty.l2)]
        case BatchGradient():
            return [*_mean(trace), *_penalties(rule.l1, rule.l2)] or ["batch_mean"]
        case OptimizerRule():
            return _update(rule)
    return []


def _activation_slope(activation: str, layer: int, trace: NetworkTrace) -> list[str]:
    own = ["softmax_back"] if activation == "softmax" else ["chain_rule"]
    own.append(activation)
    loss = trace.run.problem.loss
    if layer == len(trace.network.layers) and from_z(loss, activation) is not None:
        own.append(f"{loss}_{activation}")
    return own


def _from_z(loss: str, activation: str) -> list[str]:
    """Return why a loss is computed from z, where it is."""
    return [] if from_z(loss, activation) is None else [f"log_{activation}"]


def _mean(trace: NetworkTrace) -> list[str]:
    # Of a single sample there is no mean to speak of: the step is there for the penalty.
    return ["batch_mean"] if trace.n_samples > 1 else []


def _penalties(l1: float, l2: float) -> list[str]:
    return [name for name, factor in (("l1", l1), ("l2", l2)) if factor]


def _update(rule: OptimizerRule) -> list[str]:
    optimizer, settings = rule.optimizer, rule.optimizer.hyperparameters
    momentum = "nesterov" if optimizer.name == "sgd" and settings.nesterov else "momentum"
    match rule.line.name:
        case "g":
            return ["weight_decay"]
        case "v":
            return ["momentum"]
        case "m" | "s":
            return ["adam" if optimizer.name == "adamw" else optimizer.name]
    names: list[str] = []
    if optimizer.name == "adamw":
        names = ["adam", "adamw"] if settings.weight_decay else ["adam"]
    elif optimizer.name != "sgd":
        names = [optimizer.name]
    if "v" in optimizer.state_names:
        names.append(momentum)
    return [*names, "gradient_descent", "steepest_descent"]
