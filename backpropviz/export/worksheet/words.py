"""What is said on a worksheet: headings and instructions, as templates for the translator."""

from __future__ import annotations

from typing import Final

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import number_text
from backpropviz.export.translation import QT_TRANSLATE_NOOP, Translate, join_sentences
from backpropviz.export.worksheet.choices import SheetDetail
from backpropviz.export.worksheet.sheet import Blank, Worksheet
from backpropviz.export.worksheet.unit import Unit, UnitPass

KINDS: Final = {
    "sheet": QT_TRANSLATE_NOOP("Worksheet", "Worksheet"),
    "exam": QT_TRANSLATE_NOOP("Worksheet", "Exam"),
    "key": QT_TRANSLATE_NOOP("Worksheet", "Answers"),
}
VARIANT: Final = QT_TRANSLATE_NOOP("Worksheet", "Variant {letter}")
PAGE: Final = QT_TRANSLATE_NOOP("Worksheet", "Page {page} of {pages}")
NAME: Final = QT_TRANSLATE_NOOP("Worksheet", "Name")
DATE: Final = QT_TRANSLATE_NOOP("Worksheet", "Date")
POINTS: Final = QT_TRANSLATE_NOOP("Worksheet", "Points")
OF_POINTS: Final = QT_TRANSLATE_NOOP("Worksheet", "of {count}")
WORTH: Final = QT_TRANSLATE_NOOP("Worksheet", "Points: {count}")
GIVEN: Final = QT_TRANSLATE_NOOP("Worksheet", "Given")
STEPS: Final = QT_TRANSLATE_NOOP("Worksheet", "Every step")

PHASES: Final = {
    Phase.FORWARD: QT_TRANSLATE_NOOP("Worksheet", "Forward"),
    Phase.LOSS: QT_TRANSLATE_NOOP("Worksheet", "Loss"),
    Phase.BACKWARD: QT_TRANSLATE_NOOP("Worksheet", "Backward"),
    Phase.UPDATE: QT_TRANSLATE_NOOP("Worksheet", "Update"),
}
INPUTS: Final = QT_TRANSLATE_NOOP("Worksheet", "Inputs")
TARGETS: Final = QT_TRANSLATE_NOOP("Worksheet", "Targets")
LAYER: Final = QT_TRANSLATE_NOOP("Worksheet", "Layer {layer}, {activation}: weights")
LAYER_BIAS: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "Layer {layer}, {activation}: weights and biases"
)
GETS: Final = QT_TRANSLATE_NOOP("Worksheet", "What the unit gets")
OWN: Final = QT_TRANSLATE_NOOP("Worksheet", "The unit itself")
BESIDE: Final = QT_TRANSLATE_NOOP("Worksheet", "From the units beside it")
AFTER: Final = QT_TRANSLATE_NOOP("Worksheet", "From the layer after it")
TRAINING: Final = QT_TRANSLATE_NOOP("Worksheet", "Learning rate")
FUNCTIONS: Final = QT_TRANSLATE_NOOP("Worksheet", "Functions")

_UNIT: Final = QT_TRANSLATE_NOOP("Worksheet", "Unit {unit}")
_LAYER: Final = QT_TRANSLATE_NOOP("Worksheet", "Layer {layer}")
_AT_OUTPUTS: Final = QT_TRANSLATE_NOOP("Worksheet", "Layer {layer}: gradients at the outputs")
_AT_SUMS: Final = QT_TRANSLATE_NOOP("Worksheet", "Layer {layer}: gradients at the sums")
_PARTS: Final = {
    Kind.D_A: QT_TRANSLATE_NOOP("Worksheet", "Gradients at the outputs"),
    Kind.D_Z: QT_TRANSLATE_NOOP("Worksheet", "Gradients at the sums"),
    Kind.D_WEIGHT: QT_TRANSLATE_NOOP("Worksheet", "Gradients of the weights"),
    Kind.D_BIAS: QT_TRANSLATE_NOOP("Worksheet", "Gradients of the weights"),
    Kind.NEW_WEIGHT: QT_TRANSLATE_NOOP("Worksheet", "New weights"),
    Kind.NEW_BIAS: QT_TRANSLATE_NOOP("Worksheet", "New weights"),
    Kind.STATE_WEIGHT: QT_TRANSLATE_NOOP("Worksheet", "What the optimizer keeps"),
    Kind.STATE_BIAS: QT_TRANSLATE_NOOP("Worksheet", "What the optimizer keeps"),
}
_OF_WEIGHTS: Final = QT_TRANSLATE_NOOP("Worksheet", "Gradients of the weights of {unit}")
_NEW_WEIGHTS: Final = QT_TRANSLATE_NOOP("Worksheet", "New weights of {unit}")
_VALUES: Final = QT_TRANSLATE_NOOP("Worksheet", "Values and local derivatives")
_ONLY_VALUES: Final = QT_TRANSLATE_NOOP("Worksheet", "Values")
_DERIVATIVES: Final = QT_TRANSLATE_NOOP("Worksheet", "Derivatives of {output}")

_ABOUT_NETWORK: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "The network gets the inputs below and is to answer with the target."
)
_ABOUT_UNIT: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "This is {unit}, one unit of a network with {sizes} inputs and units, from left to right. What "
    "the others say is given.",
)
_OF_MANY: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Of what it gets, {count} numbers, only the {few} are shown whose weights have the largest "
    "gradients.",
)
_ABOUT_GRAPH: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "In the graph, the box above an operation is for its value, the one below for the derivative "
    "of {output} by it.",
)
_ABOUT_VALUES: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "In the graph, the box above an operation is for its value."
)
_FILL: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Fill in the blanks in their order. Write results with {digits} significant digits, and exact "
    "ones as they are.",
)
_CARRY: Final = {
    False: QT_TRANSLATE_NOOP(
        "Worksheet", "Calculate on with all digits of a number, not with the rounded one."
    ),
    True: QT_TRANSLATE_NOOP("Worksheet", "Calculate on with the numbers as you have written them."),
}
_MORE_DIGITS: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "Where rounding would make a number look like a round one, such as 0.99998 like 1, keep as "
    "many digits as show the difference.",
)
_PAPER: Final = QT_TRANSLATE_NOOP("Worksheet", "Do the working on paper of your own.")
_KEY: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "Results are written with {digits} significant digits, exact ones as they are."
)
_KEY_CARRY: Final = {
    False: QT_TRANSLATE_NOOP("Worksheet", "Every step goes on with unrounded numbers."),
    True: QT_TRANSLATE_NOOP(
        "Worksheet", "Every step goes on with the numbers as they are written."
    ),
}
_PICTURE: Final = QT_TRANSLATE_NOOP("Worksheet", "The network: {sizes} units from left to right")
_UNIT_PICTURE: Final = QT_TRANSLATE_NOOP("Worksheet", "The unit {unit} and what it gets")
_GRAPH: Final = QT_TRANSLATE_NOOP("Worksheet", "The graph of the expression")


class Words:
    """The headings and sentences of one worksheet; notation: how it names quantities in them."""

    def __init__(self, sheet: Worksheet, notation: Notation, translate: Translate) -> None:
        self._sheet = sheet
        self._notation = notation
        self._translate = translate

    def of(self, template: str, **words: str) -> str:
        """Return a template in the reader's language, filled in."""
        return self._translate(template).format(**words)

    def instructions(self, *, key: bool) -> str:
        """Return what is to be done, or how the answers are written."""
        choices = self._sheet.choices
        digits = str(choices.style.digits)
        if key:
            return join_sentences(
                (self.of(_KEY, digits=digits), self.of(_KEY_CARRY[choices.carry_rounded]))
            )
        said = [self.of(_FILL, digits=digits), self.of(_CARRY[choices.carry_rounded])]
        if self._needs_more_digits():
            said.append(self.of(_MORE_DIGITS))
        if self._sheet.in_tables:
            said.append(self.of(_PAPER))
        return join_sentences(said)

    def about(self) -> str:
        """Return what the picture means."""
        if self._sheet.unit is not None and self._sheet.network_trace is not None:
            return self._about_unit(self._sheet.unit, self._sheet.network_trace)
        if self._sheet.network_trace is not None:
            return self.of(_ABOUT_NETWORK)
        if self._sheet.choices.until in (Phase.FORWARD, Phase.LOSS):
            return self.of(_ABOUT_VALUES)
        return self.of(_ABOUT_GRAPH, output=self._output())

    def picture(self) -> str:
        """Return what the picture shows."""
        trace = self._sheet.network_trace
        if trace is None:
            return self.of(_GRAPH)
        if self._sheet.unit is not None:
            return self.of(_UNIT_PICTURE, unit=self._named(self._sheet.unit.unit))
        return self.of(_PICTURE, sizes="-".join(map(str, trace.network.sizes)))

    def group(self, blank: Blank) -> str:
        """Return the heading of the blanks that a blank stands with."""
        quantity, phase = blank.quantity, blank.step.phase
        layer = str(quantity.layer)
        match quantity.kind:
            case Kind.NODE | Kind.LOCAL:
                both = self._sheet.choices.detail is SheetDetail.OPERATION
                whole = both and self._sheet.choices.until in (Phase.BACKWARD, Phase.UPDATE)
                return self.of(_VALUES if whole else _ONLY_VALUES)
            case Kind.D_NODE:
                return self.of(_DERIVATIVES, output=self._output())
            case Kind.LOSS | Kind.PENALTY:
                return ""  # the heading of the part says it
        if self._sheet.in_tables or (phase is Phase.FORWARD and self._is_softmax(quantity)):
            return self.of(_LAYER, layer=layer)
        if quantity.kind is Kind.D_A:
            return self.of(_AT_OUTPUTS, layer=layer)
        if quantity.kind is Kind.D_Z:
            return self.of(_AT_SUMS, layer=layer)
        unit = self._named(Unit(quantity.layer, quantity.unit))
        templates = {Phase.FORWARD: _UNIT, Phase.BACKWARD: _OF_WEIGHTS}
        return self.of(templates.get(phase, _NEW_WEIGHTS), unit=unit)

    def part(self, blank: Blank) -> str:
        """Return what a blank of a layer's tables is one of; "" where its symbol says it."""
        template = _PARTS.get(blank.quantity.kind)
        return "" if template is None else self.of(template)

    def _about_unit(self, unit: UnitPass, trace: NetworkTrace) -> str:
        sizes = "-".join(map(str, trace.network.sizes))
        said = [self.of(_ABOUT_UNIT, unit=self._named(unit.unit), sizes=sizes)]
        count = trace.network.fan_in(unit.unit.layer - 1)
        if count > len(unit.sources):
            said.append(self.of(_OF_MANY, count=str(count), few=str(len(unit.sources))))
        return join_sentences(said)

    def _named(self, unit: Unit) -> str:
        return self._notation.text(Quantity(Kind.A, unit.layer, unit.unit))

    def _is_softmax(self, quantity: Quantity) -> bool:
        """Say whether a layer is computed all sums first, and then all outputs."""
        trace = self._sheet.network_trace
        return (
            trace is not None and trace.network.layers[quantity.layer - 1].activation == "softmax"
        )

    def _output(self) -> str:
        graph = self._notation.graph
        assert graph is not None  # of an expression
        return self._notation.text(Quantity(Kind.NODE, unit=graph.output))

    def _needs_more_digits(self) -> bool:
        sheet = self._sheet
        return any(
            _digits(number_text(blank.step.value, sheet.choices.style)) > sheet.choices.style.digits
            for blank in sheet.blanks
        )


def _digits(text: str) -> int:
    return len("".join(c for c in text.split("e")[0] if c.isdigit()).lstrip("0"))
