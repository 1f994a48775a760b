"""A worksheet as a value: whose pass, which numbers are asked for, and in what order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.graph.rules import Seed
from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Phase, Quantity
from backpropviz.engine.trace import Step, Trace
from backpropviz.experiment.schema import Experiment
from backpropviz.export.notation import Notation
from backpropviz.export.translation import QT_TRANSLATE_NOOP
from backpropviz.export.worksheet.choices import (
    MOST_BLANKS,
    Choices,
    SheetDetail,
    WorksheetError,
)
from backpropviz.export.worksheet.document import why_too_large
from backpropviz.export.worksheet.rounding import RoundedTrace
from backpropviz.export.worksheet.trace import sheet_pass
from backpropviz.export.worksheet.unit import Unit, UnitPass, unit_pass

_TOO_MANY: Final = QT_TRANSLATE_NOOP(
    "Worksheet",
    "This worksheet would have {count} blanks, and {most} are the most; ask for fewer numbers, or "
    "for a pass that ends earlier.",
)
_NOTHING: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "With these choices there is nothing to compute; let the pass go further."
)
_IN_TABLES: Final = (SheetDetail.LAYER, SheetDetail.GRADIENTS)
_ORDER: Final = tuple(Phase)


@dataclass(frozen=True, slots=True)
class Blank:
    """A number to be filled in, counted from 1, and the step that gives it."""

    number: int
    step: Step

    @property
    def quantity(self) -> Quantity:
        """Return what is asked for."""
        return self.step.quantity


@dataclass(frozen=True)
class Worksheet:
    """One worksheet: its document of one sample, its title and which variant it is ("" for none).

    trace: the numbers that the answers are; notation: how they are called. unit: of which alone.
    """

    document: Experiment
    title: str
    variant: str
    choices: Choices
    trace: Trace
    notation: Notation
    unit: UnitPass | None = None

    @property
    def in_tables(self) -> bool:
        """Say whether the blanks are in grids rather than behind formulas."""
        return self.choices.detail in _IN_TABLES

    @property
    def network_trace(self) -> NetworkTrace | None:
        """Return the trace as that of a network, None of an expression; its numbers are exact."""
        exact = self.trace.exact if isinstance(self.trace, RoundedTrace) else self.trace
        return exact if isinstance(exact, NetworkTrace) else None

    @cached_property
    def blanks(self) -> tuple[Blank, ...]:
        """Return what is to be filled in, in the order of the pass."""
        asked = (step for step in self.steps if self._is_asked(step))
        return tuple(Blank(number, step) for number, step in enumerate(asked, start=1))

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps of the pass as far as it is asked for, without what is given anyway."""
        return tuple(self._steps())

    def phases(self) -> Iterator[tuple[Phase, tuple[Blank, ...]]]:
        """Yield the phases that have blanks, with these."""
        for phase in _ORDER:
            own = tuple(blank for blank in self.blanks if blank.step.phase is phase)
            if own:
                yield phase, own

    def _steps(self) -> Iterator[Step]:
        last = _ORDER.index(self.choices.until)
        forward_only = self.choices.until in (Phase.FORWARD, Phase.LOSS)
        steps = self.trace if self.unit is None else map(self.trace.__getitem__, self.unit.steps)
        for step in steps:
            if _ORDER.index(step.phase) > last:
                return
            quantity = step.quantity
            given = self.notation.constant(quantity) is not None or isinstance(step.rule, Seed)
            unused = quantity.kind is Kind.D_INPUT or (quantity.kind is Kind.LOCAL and forward_only)
            if not (given or unused):
                yield step

    def _is_asked(self, step: Step) -> bool:
        kind, detail = step.quantity.kind, self.choices.detail
        if detail is SheetDetail.OPERATION:
            return True
        if kind is Kind.LOCAL:  # along the way; the derivatives that they make are asked for
            return False
        if detail is SheetDetail.NEURON:
            return True
        trace = self.network_trace
        if trace is None:
            leaf = kind is Kind.D_NODE and self._is_input(step.quantity.unit)
            return leaf or detail is SheetDetail.LAYER
        if kind in (Kind.D_WEIGHT, Kind.D_BIAS):  # without the sample's share, where it is apart
            return not trace.has_shares or step.quantity.sample == OF_THE_BATCH
        return detail is SheetDetail.LAYER

    def _is_input(self, node: int) -> bool:
        exact = self.trace.exact if isinstance(self.trace, RoundedTrace) else self.trace
        return isinstance(exact, ExpressionTrace) and exact.graph.nodes[node].is_leaf


def make_worksheet(
    document: Experiment, choices: Choices, title: str = "", variant: str = ""
) -> Worksheet:
    """Return the worksheet of a document of one sample, as `sheet_document` makes them.

    Raises WorksheetError where it would be too long, or have nothing to fill in.
    """
    too_large = None if document.is_expression else why_too_large(document.model)
    if choices.unit is None and too_large is not None:
        raise too_large
    trace, notation = sheet_pass(document, choices.style)
    unit = None
    if choices.unit is not None and isinstance(trace, NetworkTrace):
        unit = unit_pass(trace, Unit(*choices.unit))
        trace = RoundedTrace(
            trace, choices.style, asked=unit.quantities, carries=choices.carry_rounded
        )
    elif choices.carry_rounded:
        trace = RoundedTrace(trace, choices.style)
    sheet = Worksheet(document, title or document.title, variant, choices, trace, notation, unit)
    count = len(sheet.blanks)
    if count > MOST_BLANKS:
        words = {"count": str(count), "most": str(MOST_BLANKS)}
        raise WorksheetError(_TOO_MANY, words)
    if not count:
        raise WorksheetError(_NOTHING)
    return sheet
