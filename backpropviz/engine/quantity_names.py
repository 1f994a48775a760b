"""Reads the name of a quantity as people type it: dJ/dW[1][0,2], z[2][0], new W[1][0,0]."""

from __future__ import annotations

import re
from collections.abc import Sequence

from backpropviz.engine.network import Network
from backpropviz.engine.quantities import OF_A_BIAS, OF_A_WEIGHT, OF_THE_BATCH, Kind, Quantity
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, phrase_of

_MOST_SHOWN = 60  # characters of a wrong name in the complaint
EXAMPLES = QT_TRANSLATE_NOOP("Problem", "{most} or {last}").format(
    most="dJ/dW[1][0,2], W[1][0,2], z[2][0], J", last="new W[1][0,0]"
)

_DERIVATIVES = {
    "a": Kind.D_A,
    "z": Kind.D_Z,
    "w": Kind.D_WEIGHT,
    "b": Kind.D_BIAS,
    "x": Kind.D_INPUT,
    "p": Kind.D_PRODUCT,
}
_NUMBERS = {
    "x": Kind.INPUT,
    "t": Kind.TARGET,
    "w": Kind.WEIGHT,
    "b": Kind.BIAS,
    "z": Kind.Z,
    "a": Kind.A,
    "p": Kind.PRODUCT,
    "j": Kind.LOSS,
    "r": Kind.PENALTY,
    "learning_rate": Kind.LEARNING_RATE,
    "lr": Kind.LEARNING_RATE,
    "update": Kind.UPDATE_NUMBER,
}
_NEW = {"w": Kind.NEW_WEIGHT, "b": Kind.NEW_BIAS}
_STATES = {"w": Kind.STATE_WEIGHT, "b": Kind.STATE_BIAS}
_WITHOUT_INDEX = {Kind.PENALTY, Kind.LEARNING_RATE, Kind.UPDATE_NUMBER}
_OF_AN_INPUT = {Kind.INPUT, Kind.D_INPUT}
_BY_SAMPLE = {Kind.INPUT, Kind.TARGET, Kind.Z, Kind.A, Kind.PRODUCT}
_PRODUCTS = {Kind.PRODUCT, Kind.D_PRODUCT}

_INPUT = QT_TRANSLATE_NOOP("Problem", "input")

_PATTERN = re.compile(
    r"""(?P<new>new\s*)?
        (?:(?P<slot>[a-z])\s+of\s+)?
        (?P<derivative>d\s*j\s*(?:\[\s*(?P<sample>[0-9]{1,9})\s*\])?\s*[/_]?\s*d\s*)?
        (?P<letter>learning_rate|update|lr|[a-z])\s*
        (?P<indices>(?:[\[(][-+\d\s,;]*[\])]\s*)*)""",
    re.VERBOSE,
)


def quantity_named(
    text: str,
    network: Network,
    *,
    sample: int = 0,
    of_sample: int = OF_THE_BATCH,
    n_samples: int = 1,
    slots: Sequence[str] = (),
) -> Quantity:
    """Return the quantity that a name such as those of `plain_name` stands for.

    Case and spaces do not matter, ∂ is d, and brackets may be round. sample: whose x, t, z and a
    are meant; of_sample: whose loss is differentiated where the name does not say; n_samples: of
    the batch; slots: what the optimizer computes besides the parameters, as in UpdateLine.
    Raises ValueError, with a phrase, for a name that says nothing, or something that the network
    does not have.
    """
    shown = " ".join(text.split())
    found = _PATTERN.fullmatch(shown.replace("∂", "d").lower())
    if len(shown) > _MOST_SHOWN:
        shown = f"{shown[:_MOST_SHOWN]}…"
    kind = None if found is None else _kind_of(found)
    if found is None or kind is None:
        problem = QT_TRANSLATE_NOOP("Problem", "expected a quantity such as {examples}, got {got}")
        raise ValueError(problem.format(examples=EXAMPLES, got=quoted(shown)))
    numbers = re.findall(r"[-+]?\d+", found["indices"])
    indices = [int(number) if len(number) < 10 else 10**9 for number in numbers]
    slot = found["slot"] or ""
    if slot and (slot not in slots or (slot == "g" and not found["new"])):
        kept = ", ".join(name for name in slots if name != "g")
        problem = QT_TRANSLATE_NOOP(
            "Problem", "expected what the optimizer keeps ({kept}), got {got}"
        ).format(kept=kept or QT_TRANSLATE_NOOP("Problem", "nothing"), got=quoted(slot))
        raise ValueError(said_of(shown, problem))
    try:
        quantity = _indexed(kind, indices, network, n_samples)
        if found["sample"] is not None:
            return quantity._replace(sample=_sample(int(found["sample"]), n_samples))
    except ValueError as error:
        raise ValueError(said_of(shown, phrase_of(error))) from None
    if kind in (Kind.STATE_WEIGHT, Kind.STATE_BIAS):
        return quantity._replace(slot=slot, new=found["new"] is not None)
    if kind in _BY_SAMPLE:
        return quantity._replace(sample=sample)
    if kind in (Kind.D_A, Kind.D_Z, Kind.D_INPUT, Kind.D_PRODUCT):
        return quantity._replace(sample=of_sample)
    return quantity


def _kind_of(found: re.Match[str]) -> Kind | None:
    letter = found["letter"]
    if found["slot"]:
        return None if found["derivative"] else _STATES.get(letter)
    if found["derivative"]:
        return None if found["new"] else _DERIVATIVES.get(letter)
    return (_NEW if found["new"] else _NUMBERS).get(letter)


def _indexed(kind: Kind, indices: list[int], network: Network, n_samples: int) -> Quantity:
    if kind in _WITHOUT_INDEX:
        _require(not indices, QT_TRANSLATE_NOOP("Problem", "no index"), indices)
        return Quantity(kind)
    if kind is Kind.LOSS:
        at_most_one = QT_TRANSLATE_NOOP("Problem", "at most one index, the sample")
        _require(len(indices) < 2, at_most_one, indices)
        return Quantity(kind, sample=_sample(indices[0], n_samples)) if indices else Quantity(kind)
    if kind in _OF_AN_INPUT or kind is Kind.TARGET:
        units, what = network.n_inputs, _INPUT
        one = QT_TRANSLATE_NOOP("Problem", "one index, the input")
        if kind is Kind.TARGET:
            units, what = network.n_outputs, QT_TRANSLATE_NOOP("Problem", "output")
            one = QT_TRANSLATE_NOOP("Problem", "one index, the output")
        _require(len(indices) == 1, one, indices)
        return Quantity(kind, 0, _unit(indices[0], what, units))
    of_a_weight = kind in OF_A_WEIGHT or kind in _PRODUCTS
    if of_a_weight:
        needed = QT_TRANSLATE_NOOP("Problem", "[layer][from unit, to unit]")
        _require(len(indices) == 3, needed, indices)
    else:
        _require(len(indices) == 2, QT_TRANSLATE_NOOP("Problem", "[layer][unit]"), indices)
    layer, last = indices[0], len(network.layers)
    if not 1 <= layer <= last:
        problem = QT_TRANSLATE_NOOP("Problem", "expected layer 1, the only one, got {number}")
        if last > 1:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "expected a layer from 1 to {last}, got {number}"
            )
        raise ValueError(problem.format(last=last, number=layer))
    if kind in OF_A_BIAS and not network.layers[layer - 1].bias:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "expected a layer with a bias; layer {layer} has none"
        )
        raise ValueError(problem.format(layer=layer))
    unit = _unit(indices[-1], _unit_of(layer), network.sizes[layer])
    if not of_a_weight:
        return Quantity(kind, layer, unit)
    before = _unit_of(layer - 1) if layer > 1 else _INPUT
    return Quantity(kind, layer, unit, _unit(indices[1], before, network.sizes[layer - 1]))


def _sample(index: int, n_samples: int) -> int:
    return _unit(index, QT_TRANSLATE_NOOP("Problem", "sample of the batch"), n_samples)


def _unit_of(layer: int) -> Phrase:
    return QT_TRANSLATE_NOOP("Problem", "unit of layer {layer}").format(layer=layer)


def _unit(index: int, what: Phrase, count: int) -> int:
    if not 0 <= index < count:
        problem = QT_TRANSLATE_NOOP("Problem", "expected {what} to be 0, the only one, got {got}")
        if count > 1:
            problem = QT_TRANSLATE_NOOP("Problem", "expected {what} from 0 to {last}, got {got}")
        raise ValueError(problem.format(what=what, last=count - 1, got=index))
    return index


def _require(holds: bool, expected: Phrase, indices: list[int]) -> None:
    if not holds:
        found = ", ".join(map(str, indices)) or QT_TRANSLATE_NOOP("Problem", "none")
        problem = QT_TRANSLATE_NOOP("Problem", "expected {expected}; got the indices {found}")
        raise ValueError(problem.format(expected=expected, found=found))


def quoted(text: str) -> str:
    """Return what somebody typed in quotation marks."""
    if repr(text) != f"'{text}'":
        return repr(text)
    return QT_TRANSLATE_NOOP("Problem", "'{text}'").format(text=text)


def said_of(name: str, problem: Phrase) -> Phrase:
    """Return what is wrong with a name."""
    return QT_TRANSLATE_NOOP("Problem", "{place}: {problem}").format(place=name, problem=problem)
