"""The derivatives of an expression against central differences, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.checking.proof import Finding, Proof, ProofTable
from backpropviz.engine.graph.expression_trace import ExpressionTrace
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.json_text import Json, write_json
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, count_text, number_text
from backpropviz.export.text_table import write_table

_MOST_LINES = 20
_TOLD = (Finding.AGREES, Finding.DISAGREES)
_REMARKS = {
    Finding.KINK: "at a kink",
    Finding.ROUNDING: "lost in rounding",
    Finding.UNSTEADY: "depends on the step",
    Finding.EDGE: "no room for the step",
    Finding.NOT_FINITE: "not defined beside it",
}


def expression_check_json(
    proofs: ProofTable, trace: ExpressionTrace, epsilon: float, tolerance: float
) -> Iterator[str]:
    """Yield the check as JSON, "backpropviz-check/1", every derivative in it."""
    order = proofs.worst_first()
    return write_json(
        {
            "format": "backpropviz-check/1",
            "agrees": bool(proofs.is_accepted.all()),
            "epsilon": epsilon,
            "tolerance": tolerance,
            "worst": _entry(proofs[int(order[0])], trace) if len(proofs) else None,
            "parameters": (_entry(proofs[index], trace) for index in range(len(proofs))),
        }
    )


def expression_check_text(
    proofs: ProofTable,
    trace: ExpressionTrace,
    title: str,
    epsilon: float,
    notation: Notation,
    style: NumberStyle,
) -> Iterator[str]:
    """Yield the verdict, and a table of the derivatives, those furthest apart first."""
    yield f"{title}\n\n"
    if not len(proofs):
        yield "There is no derivative to be checked.\n"
        return
    errors = NumberStyle(2, style.decimal_comma)
    order = [int(index) for index in proofs.worst_first()]
    yield f"{expression_verdict(proofs, trace, epsilon, notation, style)}\n\n"
    table = [["", "chain rule", "differences", "relative error", ""]]
    for index in order[:_MOST_LINES]:
        proof = proofs[index]
        table.append(
            [
                notation.text(proof.quantity),
                number_text(proof.analytic, style),
                number_text(proof.numeric, style),
                number_text(proof.relative_error, errors),
                _REMARKS.get(proof.finding, ""),
            ]
        )
    for line in write_table(table, "  "):
        yield f"{line}\n"
    if len(proofs) > _MOST_LINES:
        others = count_text(len(proofs) - _MOST_LINES, decimal_comma=style.decimal_comma)
        yield f"  ({others} others are closer)\n"


def expression_verdict(
    proofs: ProofTable,
    trace: ExpressionTrace,
    epsilon: float,
    notation: Notation,
    style: NumberStyle,
) -> str:
    """Return whether the derivatives agree, and which of them are furthest apart."""
    errors = NumberStyle(2, style.decimal_comma)
    order = [int(index) for index in proofs.worst_first()]
    told = [index for index in order if proofs.findings[index] in _TOLD]
    kinks = proofs.count(Finding.KINK)
    count = count_text(len(proofs), decimal_comma=style.decimal_comma)
    of = notation.text(Quantity(Kind.NODE, unit=trace.output))
    verdict = "They agree" if proofs.is_accepted.all() else "They do NOT agree"
    if not told:
        verdict = "None of them can be told"
    text = (
        f"The derivatives of {of} against central differences (step {number_text(epsilon, style)}"
        f" · max(1, |value|)), {count} of them:\n"
        f"{verdict}."
    )
    if told:
        worst = proofs[told[0]]
        error, name = number_text(worst.relative_error, errors), notation.text(worst.quantity)
        text += f" The largest relative error is {error}, of {name}."
    if kinks:
        text += f" Not counted: {kinks} at a kink, where a slope is taken by convention."
    return text


def _entry(proof: Proof, trace: ExpressionTrace) -> dict[str, Json]:
    return {
        "quantity": trace.plain_name(proof.quantity),
        "analytic": proof.analytic,
        "numeric": proof.numeric,
        "relative_error": proof.relative_error,
        "at_kink": proof.at_kink,
    }
