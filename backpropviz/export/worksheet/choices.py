"""What can be chosen about a worksheet, and what one may be at most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from backpropviz.engine.quantities import Phase
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.translation import QT_TRANSLATE_NOOP, Translate

CONTEXT: Final = "Worksheet"

# What one solves by hand in an hour or two, on some six pages; more is a slip of the pen.
MOST_BLANKS: Final = 150
MOST_UNITS: Final = 8  # of a layer, and inputs
MOST_LAYERS: Final = 6
MOST_NODES: Final = 40  # of an expression's graph
MOST_VARIANTS: Final = 100

PLAIN: Final = NumberStyle()


class WorksheetError(ValueError):
    """There can be no such worksheet; the text is one sentence that says why.

    template, words: the sentence before it is put into a language.
    """

    def __init__(self, template: str, words: dict[str, str] | None = None) -> None:
        self.template = template
        self.words = words or {}
        super().__init__(self.text(str))

    def text(self, translate: Translate) -> str:
        """Return the sentence."""
        return translate(self.template).format(**self.words)


class SheetDetail(Enum):
    """Which numbers are asked for, and how."""

    OPERATION = "operation"  # every number, on a line of its own with room for its working
    NEURON = "neuron"  # every number, the lines of a unit together
    LAYER = "layer"  # every number, in a table for each layer
    GRADIENTS = "gradients"  # the gradients of the parameters alone, in tables


@dataclass(frozen=True, slots=True)
class Choices:
    """How a worksheet is to be: what it asks for, how far the pass goes, how numbers are rounded.

    until: the last phase that is asked for. carry_rounded: whether a later step goes on with the
    numbers as they are written down, rather than with all their digits. exam: without formulas,
    with places for a name and points. unit: the only one that is asked for, by its layer from 1
    and its place in it from 0; None: all of them.
    """

    detail: SheetDetail = SheetDetail.OPERATION
    until: Phase = Phase.UPDATE
    exam: bool = False
    carry_rounded: bool = False
    style: NumberStyle = PLAIN
    unit: tuple[int, int] | None = None


UNTIL: Final = {
    Phase.FORWARD: QT_TRANSLATE_NOOP("Worksheet", "the outputs"),
    Phase.LOSS: QT_TRANSLATE_NOOP("Worksheet", "the loss"),
    Phase.BACKWARD: QT_TRANSLATE_NOOP("Worksheet", "the gradients"),
    Phase.UPDATE: QT_TRANSLATE_NOOP("Worksheet", "the new weights"),
}
