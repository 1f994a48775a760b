"""Names of single numbers: which weight, activation or derivative. No values live here."""

from enum import Enum
from typing import NamedTuple

OF_THE_BATCH = -1  # in Quantity.sample: belongs to no single sample


class Phase(Enum):
    """The four parts of one update, in order."""

    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    UPDATE = "update"


class Kind(Enum):
    """What a quantity is; the values are the stems of its plain name."""

    __hash__ = object.__hash__  # each is there once; Enum's own looks up and hashes the name

    INPUT = "x"
    TARGET = "t"
    WEIGHT = "W"
    BIAS = "b"
    Z = "z"
    A = "a"
    LOSS = "J"
    PENALTY = "R"
    D_A = "dJ/da"
    D_Z = "dJ/dz"
    D_WEIGHT = "dJ/dW"
    D_BIAS = "dJ/db"
    D_INPUT = "dJ/dx"
    LEARNING_RATE = "learning_rate"
    UPDATE_NUMBER = "update"
    STATE_WEIGHT = "stateW"  # what the optimizer remembers of a weight: `slot` says which
    STATE_BIAS = "stateb"
    NEW_WEIGHT = "newW"
    NEW_BIAS = "newb"
    # of the graph of single operations
    PRODUCT = "p"  # a · W, one term of a weighted sum
    D_PRODUCT = "dJ/dp"
    D_LOSS = "dJ/dJ"  # the 1 that the way back begins with
    LOCAL = "local"  # the derivative of an operation by one of its operands
    # of an expression
    NODE = "node"
    D_NODE = "dnode"  # the derivative of the chosen value by a node
    TANGENT = "tangent"  # the derivative of a node by the chosen input


class Quantity(NamedTuple):
    """The identity of one number of a pass.

    layer: 1 is the first layer, 0 the inputs. unit: from 0, the unit it belongs to; source: from 0,
    the unit of the layer before that a weight comes from. sample: the row of the batch, or
    OF_THE_BATCH; a derivative with a sample is one of that sample's own loss. slot, new: which of
    the optimizer's numbers, and whether after the update.
    Of a node of a graph, `unit` is its index; of a local derivative that of the node it leads to,
    and `source` the place of the operand.
    """

    kind: Kind
    layer: int = 0
    unit: int = 0
    source: int = 0
    sample: int = OF_THE_BATCH
    slot: str = ""
    new: bool = False


# What each derivative is a derivative by.
DIFFERENTIATED = {
    Kind.D_A: Kind.A,
    Kind.D_Z: Kind.Z,
    Kind.D_WEIGHT: Kind.WEIGHT,
    Kind.D_BIAS: Kind.BIAS,
    Kind.D_INPUT: Kind.INPUT,
    Kind.D_PRODUCT: Kind.PRODUCT,
    Kind.D_LOSS: Kind.LOSS,
    Kind.D_NODE: Kind.NODE,
}
OF_A_NODE = frozenset({Kind.NODE, Kind.D_NODE, Kind.TANGENT})
OF_A_WEIGHT = frozenset({Kind.WEIGHT, Kind.D_WEIGHT, Kind.STATE_WEIGHT, Kind.NEW_WEIGHT})
OF_A_BIAS = frozenset({Kind.BIAS, Kind.D_BIAS, Kind.STATE_BIAS, Kind.NEW_BIAS})
_OF_A_UNIT = {Kind.Z, Kind.A, Kind.D_A, Kind.D_Z}
_OF_AN_INPUT = {Kind.INPUT, Kind.TARGET, Kind.D_INPUT}


def plain_name(quantity: Quantity) -> str:
    """Return the name that files and commands use, such as `dJ/dW[1][0,2]`; units count from 0."""
    kind = quantity.kind
    stem = kind.value
    if stem.startswith("dJ/") and quantity.sample != OF_THE_BATCH:
        stem = f"dJ[{quantity.sample}]{stem[2:]}"
    if kind is Kind.LOSS and quantity.sample != OF_THE_BATCH:
        return f"J[{quantity.sample}]"
    if kind in (Kind.STATE_WEIGHT, Kind.STATE_BIAS):
        stem = f"{'new ' if quantity.new else ''}{quantity.slot} of {stem[-1]}"
    if kind in (Kind.NEW_WEIGHT, Kind.NEW_BIAS):
        stem = f"new {stem[-1]}"
    if kind in OF_A_WEIGHT or kind in (Kind.PRODUCT, Kind.D_PRODUCT):
        return f"{stem}[{quantity.layer}][{quantity.source},{quantity.unit}]"
    if kind is Kind.LOCAL:
        return f"{stem}[{quantity.unit}][{quantity.source}]"
    if kind in OF_A_NODE:
        return f"{stem}[{quantity.unit}]"
    if kind in OF_A_BIAS or kind in _OF_A_UNIT:
        return f"{stem}[{quantity.layer}][{quantity.unit}]"
    if kind in _OF_AN_INPUT:
        return f"{stem}[{quantity.unit}]"
    return stem
