"""What the proof panel says: verdicts, and numbers with the digits that count."""

from __future__ import annotations

import math
from itertools import takewhile

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.checking.proof import Finding, Proof
from backpropviz.engine.checking.sweep import Sweep
from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle, count_text, number_text
from backpropviz.export.proof_sentences import (
    CONTEXT,
    changed_by,
    nudged_for,
    proof_sentence,
    sweep_sentence,
)
from backpropviz.session.proofs import Scope
from backpropviz.session.session import Session

translate = QCoreApplication.translate
_MOST_DIGITS = 12


def verdict_word(finding: Finding) -> str:
    """Return what a mark means, in a word or two."""
    if finding is Finding.AGREES:
        return translate("ProofPanel", "agrees")
    if finding is Finding.DISAGREES:
        return translate("ProofPanel", "does not agree")
    return translate("ProofPanel", "cannot be told")


def sentence_of(proof: Proof, notation: Notation, style: NumberStyle) -> str:
    """Return what a proof shows."""
    return proof_sentence(proof, notation, style, lambda text: translate(CONTEXT, text))


def sentence_of_sweep(sweep: Sweep, style: NumberStyle) -> str:
    """Return what a sweep shows."""
    return sweep_sentence(sweep, style, lambda text: translate(CONTEXT, text))


def pair_texts(proof: Proof, style: NumberStyle) -> tuple[str, str]:
    """Return both numbers with as many digits as it takes to see where they differ."""
    digits = style.digits
    error = proof.relative_error
    if math.isfinite(error) and 0.0 < error < 1.0:
        digits = min(max(digits, math.ceil(-math.log10(error)) + 1), _MOST_DIGITS)
    finer = NumberStyle(digits, style.decimal_comma)
    return number_text(proof.analytic, finer), number_text(proof.numeric, finer)


def n_alike(first: str, second: str) -> int:
    """Return with how many characters two numbers begin alike; 0 if they have other powers."""
    if first.partition("e")[2] != second.partition("e")[2]:
        return 0
    pairs = zip(first.partition("e")[0], second.partition("e")[0], strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def error_text(error: float, style: NumberStyle) -> str:
    """Return an error, or a step, in two digits."""
    return number_text(error, NumberStyle(2, style.decimal_comma))


def difference_text(notation: Notation, quantity: Quantity) -> str:
    """Return the formula of a central difference, in one line."""
    of = notation.text(nudged_for(quantity, notation))
    loss = notation.text(changed_by(quantity, notation))
    return translate("ProofPanel", "({loss}({of} + ε) − {loss}({of} − ε)) / 2ε").format(
        loss=loss, of=of
    )


def why_none(subject: Quantity | None, session: Session) -> str:
    """Return why there is no proof of what is pointed at."""
    if session.is_expression:
        asked, notation = session.differentiation, session.notation
        if asked.mode is Mode.FORWARD:
            return translate(
                "ProofPanel",
                "Point at a value: its derivative by {by} is proven here, by nudging {by}.",
            ).format(by=notation.text(Quantity(Kind.NODE, unit=asked.wrt)))
        out = notation.text(Quantity(Kind.NODE, unit=asked.output))
        if subject is not None and subject.unit == asked.output:
            return translate(
                "ProofPanel", "{out} is what is differentiated. Point at anything before it."
            ).format(out=out)
        return translate(
            "ProofPanel",
            "Point at a value: the derivative by it is proven here, by nudging it and looking at "
            "{out}.",
        ).format(out=out)
    if subject is not None and subject.kind in (Kind.LOSS, Kind.PENALTY, Kind.D_LOSS):
        return translate(
            "ProofPanel", "The loss is what is differentiated. Point at anything before it."
        )
    return translate(
        "ProofPanel",
        "Point at a weight, a bias, a neuron or an input: its gradient is proven here, by "
        "nudging it and looking at the loss.",
    )


def counts_text(agree: int, disagree: int, untold: int, style: NumberStyle) -> str:
    """Return how many there are of each mark."""
    said = translate("ProofPanel", "{agree} ✓   {disagree} ✗").format(
        agree=_count(agree, style), disagree=_count(disagree, style)
    )
    if untold:
        said = translate("ProofPanel", "{marks}   {untold} ?").format(
            marks=said, untold=_count(untold, style)
        )
    return said


def progress_text(known: int, count: int, style: NumberStyle) -> str:
    """Return how many proofs there are already."""
    return translate("ProofPanel", "{known} of {count} proven …").format(
        known=_count(known, style), count=_count(count, style)
    )


def scope_text(scope: Scope, count: int, of_all: int, unit: str, style: NumberStyle) -> str:
    """Return which parameters the table is of, where they are not all; unit: its symbol."""
    if not scope.layer:
        return ""
    if scope.unit is None:
        template = translate(
            "ProofPanel", "The {count} parameters of layer {layer}; all {all} would take too long."
        )
    else:
        template = translate(
            "ProofPanel", "The {count} parameters into {unit}; all {all} would take too long."
        )
    return template.format(
        count=_count(count, style), layer=scope.layer, all=_count(of_all, style), unit=unit
    )


def _count(count: int, style: NumberStyle) -> str:
    return count_text(count, decimal_comma=style.decimal_comma)


def heads(session: Session) -> tuple[str, ...]:
    """Return the heads of the table: mark, gradient, both numbers, error."""
    analytic = translate("ProofPanel", "backprop.")
    if session.is_expression and session.differentiation.mode is Mode.FORWARD:
        analytic = translate("ProofPanel", "forward")
    return (
        "",
        translate("ProofPanel", "gradient"),
        analytic,
        translate("ProofPanel", "difference"),
        translate("ProofPanel", "error"),
    )


def head_hints(session: Session) -> tuple[str, ...]:
    """Return by what each column sorts."""
    order = translate("ProofPanel", "In the order of the network")
    if session.is_expression:
        order = translate("ProofPanel", "In the order of the steps")
    return (
        translate("ProofPanel", "Those that do not agree first"),
        order,
        translate("ProofPanel", "By the size of the gradient that is proven"),
        translate("ProofPanel", "By the size of the central difference"),
        translate("ProofPanel", "By the relative error"),
    )
