"""A worked solution: a trace with its formulas and sentences, grouped by level of detail.

What all formats have in common lives here, and the JSON; the others have a module each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import NamedTuple

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Kind, Phase, Quantity
from backpropviz.engine.trace import Detail, Step, Trace
from backpropviz.export.formula.formula import Formula, line_text
from backpropviz.export.formula.right_sides import write_formula
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.sentences import write_sentence, write_title
from backpropviz.export.worked.graph_groups import graph_group_title, graph_subtitle

MOST_JOINED = 8  # formulas of a group that are written out on one line
MOST_SENTENCES = 2  # a group of more steps is a table of formulas


PLAIN = NumberStyle()


class WorkedStep(NamedTuple):
    """One step in words and as a formula."""

    step: Step
    formula: Formula
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Group:
    """The steps that are taken together at a level of detail; `indices` are theirs."""

    indices: range
    phase: Phase
    title: str

    @property
    def numbers(self) -> str:
        """Return the steps as the window counts them, from 1."""
        first, last = self.indices[0] + 1, self.indices[-1] + 1
        return str(first) if first == last else f"{first}–{last}"


class DollarNotation(Notation):
    """A notation whose symbols stand as LaTeX between dollar signs in sentences and titles."""

    def text(self, quantity: Quantity) -> str:
        """Return a quantity's symbol for the midst of a sentence."""
        return f"${self.latex(quantity)}$"


def with_dollars(notation: Notation) -> DollarNotation:
    """Return a notation with its symbols as LaTeX between dollar signs."""
    return DollarNotation(*(getattr(notation, field.name) for field in fields(notation)))


@dataclass(frozen=True)
class WorkedSolution:
    """The solution of one pass: whose numbers, how they are written, how far a group goes."""

    title: str
    trace: Trace
    notation: Notation
    detail: Detail = Detail.OPERATION
    style: NumberStyle = PLAIN

    def groups(self) -> Iterator[Group]:
        """Yield the groups of the whole trace in order."""
        cursor = 0
        while cursor < len(self.trace):
            stop = self.trace.next_stop(cursor, self.detail)
            phase = self.trace.segment_of(cursor).phase
            indices = range(cursor, stop)
            yield Group(indices, phase, self._group_title(indices, phase))
            cursor = stop

    def phases(self) -> Iterator[tuple[Phase, Iterator[Group]]]:
        """Yield every phase with its groups."""
        groups = list(self.groups())
        for phase, _, _ in self.trace.phase_spans():
            yield phase, (group for group in groups if group.phase is phase)

    def steps(self, group: Group) -> Iterator[WorkedStep]:
        """Yield the steps of a group."""
        return (self.step(index) for index in group.indices)

    def step(self, index: int) -> WorkedStep:
        """Return one step in words and as a formula."""
        step = self.trace[index]
        return WorkedStep(
            step,
            write_formula(step, self.trace, self.notation, self.style),
            write_title(step, self.notation),
            write_sentence(step, self.trace, self.notation),
        )

    def sentence(self, group: Group) -> str:
        """Return what happens in a group of few steps; "" where the formulas have to do."""
        if len(group.indices) > MOST_SENTENCES:
            return ""
        return " ".join(dict.fromkeys(worked.sentence for worked in self.steps(group)))

    @property
    def subtitle(self) -> str:
        """Return whose numbers these are, in one sentence."""
        if not isinstance(self.trace, NetworkTrace):
            return graph_subtitle(self.trace, self.notation)
        rows, sample = self.trace.run.rows, self.trace.sample
        loss = self.notation.text(Quantity(Kind.LOSS))
        if len(rows) == 1:
            return f"One pass and update of sample {rows[sample] + 1}."
        own = self.notation.text(Quantity(Kind.LOSS, sample=sample))
        return (
            f"The numbers of sample {rows[sample] + 1}, in a batch of {len(rows)}: "
            f"{own} is its own loss, {loss} the batch's."
        )

    def with_dollars(self) -> WorkedSolution:
        """Return the same solution with symbols as LaTeX in its titles and sentences."""
        return replace(self, notation=with_dollars(self.notation))

    def _group_title(self, indices: range, phase: Phase) -> str:
        segment = self.trace.segment_of(indices[0])
        if len(indices) == 1 and self.detail in (Detail.OPERATION, Detail.NEURON):
            return write_title(self.trace[indices[0]], self.notation)
        if not isinstance(self.trace, NetworkTrace):
            return graph_group_title(self.trace, self.notation, indices, self.detail)
        if self.detail is Detail.NEURON:
            last = self.trace[indices[-1]].quantity
            unit = self.notation.text(Quantity(Kind.A, last.layer, last.unit))
            names = {Phase.FORWARD: "Unit {}", Phase.BACKWARD: "Gradients of the weights of {}"}
            return names.get(phase, "New weights of {}").format(unit)
        if self.detail is Detail.PASS or phase is Phase.LOSS:
            return _PHASE_TITLES[phase]
        return f"Layer {segment.layer}" if segment.layer else "Inputs"


_PHASE_TITLES = {
    Phase.FORWARD: "Forward pass",
    Phase.LOSS: "Loss",
    Phase.BACKWARD: "Backward pass",
    Phase.UPDATE: "Update",
}


def equation(formula: Formula, *, symbols: bool, numbers: bool = True) -> str:
    """Return a formula in one line of text, each side once: left = symbols = numbers = result."""
    sides = [line_text(formula.left)]
    if symbols:
        sides.append(line_text(formula.symbols))
    if numbers:
        sides += [line_text(formula.numbers), line_text(formula.result)]
    return " = ".join(dict.fromkeys(sides))


def worked_json(worked: WorkedSolution) -> Iterator[str]:
    """Yield the solution as JSON, "backpropviz-trace/1".

    At a level above the operation a step is a group: its quantity and value are those of its last
    operation, its operands what comes from outside, and `steps` lists its operations.
    """
    entries: Iterator[Json]
    if worked.detail is Detail.OPERATION:
        entries = (_step_entry(worked, index) for index in range(len(worked.trace)))
    else:
        entries = (_group_entry(worked, i, group) for i, group in enumerate(worked.groups()))
    return write_json({"format": "backpropviz-trace/1", "steps": entries})


def _step_entry(worked: WorkedSolution, index: int) -> dict[str, Json]:
    step, formula, _, sentence = worked.step(index)
    return {
        "index": index,
        "phase": step.phase.value,
        "quantity": worked.trace.plain_name(step.quantity),
        "value": step.value,
        "symbolic": equation(formula, symbols=True, numbers=False),
        "substituted": equation(formula, symbols=False),
        "sentence": sentence,
        "operands": [_operand(worked.trace, operand) for operand in step.operands],
    }


def _group_entry(worked: WorkedSolution, index: int, group: Group) -> dict[str, Json]:
    steps = [_step_entry(worked, i) for i in group.indices]
    last = steps[-1]
    return {
        "index": index,
        "phase": group.phase.value,
        "title": group.title,
        "quantity": last["quantity"],
        "value": last["value"],
        "symbolic": _joined(steps, "symbolic"),
        "substituted": _joined(steps, "substituted"),
        "sentence": worked.sentence(group) or f"{group.title}: {len(steps)} operations.",
        "operands": [_operand(worked.trace, operand) for operand in _from_outside(worked, group)],
        "steps": steps,
    }


def _joined(steps: list[dict[str, Json]], key: str) -> str:
    texts = list(dict.fromkeys(str(step[key]) for step in steps))
    if len(texts) > MOST_JOINED:
        texts = [*texts[:2], "…", texts[-1]]
    return "; ".join(texts)


def _from_outside(worked: WorkedSolution, group: Group) -> Iterator[Quantity]:
    steps = (worked.trace[index] for index in group.indices)
    for quantity in dict.fromkeys(operand for step in steps for operand in step.operands):
        if worked.trace.find(quantity) not in group.indices:
            yield quantity


def _operand(trace: Trace, quantity: Quantity) -> dict[str, Json]:
    return {"quantity": trace.plain_name(quantity), "value": trace.value(quantity)}
