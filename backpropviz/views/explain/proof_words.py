"""What the proof panel says: verdicts, and numbers with the digits that count."""

from __future__ import annotations

import math
from itertools import takewhile

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.checking.proof import Finding, Proof
from backpropviz.engine.checking.sweep import Sweep
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.notation import Notation, differentiated
from backpropviz.export.numbers import NumberStyle, count_text, number_text
from backpropviz.export.proof_sentences import CONTEXT, proof_sentence, sweep_sentence
from backpropviz.session.proofs import Scope

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
    of = notation.text(differentiated(quantity))
    loss = notation.text(loss_of(quantity))
    return translate("ProofPanel", "({loss}({of} + ε) − {loss}({of} − ε)) / 2ε").format(
        loss=loss, of=of
    )


def loss_of(quantity: Quantity) -> Quantity:
    """Return the loss that a gradient is of."""
    return Quantity(Kind.LOSS, sample=quantity.sample)


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
