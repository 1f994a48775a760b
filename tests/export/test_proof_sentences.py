"""What is said of a proof and of a sweep, for every finding."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from backpropviz.engine.checking.proof import Finding, Proof
from backpropviz.engine.checking.sweep import EPSILONS, Sweep
from backpropviz.engine.network import Layer, Network
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.proof_sentences import mark_of, proof_sentence, sweep_sentence

NOTATION = Notation(Network(2, (Layer(3, "sigmoid"), Layer(1, "sigmoid"))))
STYLE = NumberStyle()
PROOF = Proof(
    quantity=Quantity(Kind.D_WEIGHT, 1, 2, 0),
    analytic=0.25,
    numeric=0.25000000001,
    relative_error=4e-11,
    finding=Finding.AGREES,
    noise=2e-9,
    left_slope=0.0,
    right_slope=-1.0,
    step=1e-6,
)


def said(**changes):
    return proof_sentence(replace(PROOF, **changes), NOTATION, STYLE)


def test_every_finding_has_a_mark():
    marks = [mark_of(finding) for finding in Finding]
    assert marks == ["✓", "✗", "?", "?", "?", "?", "?"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "W⁽¹⁾₁₃ changes J as the gradient says"),
        ({"analytic": 0.0, "numeric": 0.0}, "does not change J at all"),
        (
            {"analytic": 1e-7, "numeric": 1.001e-7, "relative_error": 1e-3},
            "rounding alone makes up to 2.0e−9",
        ),
        ({"finding": Finding.DISAGREES}, "the gradient on screen is wrong"),
        ({"finding": Finding.KINK}, "slope 0.0 on one side and −1.0 on the other"),
        ({"finding": Finding.ROUNDING}, "A longer step shows more"),
        ({"finding": Finding.UNSTEADY}, "twice or half the step"),
        ({"finding": Finding.EDGE}, "so close to 0 or 1"),
        ({"finding": Finding.NOT_FINITE}, "J is not a finite number"),
    ],
)
def test_every_finding_has_a_sentence(changes, words):
    assert words in said(**changes)


def test_the_loss_of_one_sample_is_named():
    of_sample = PROOF.quantity._replace(sample=0)
    assert "changes J₁ as" in said(quantity=of_sample)


def test_a_decimal_comma_is_written():
    text = proof_sentence(
        replace(PROOF, finding=Finding.KINK, left_slope=0.5), NOTATION, NumberStyle(4, True)
    )
    assert "0,5" in text


def test_the_sentence_goes_through_the_translator():
    def translate(text: str) -> str:
        return f"» {text}"

    assert proof_sentence(PROOF, NOTATION, STYLE, translate) == f"» {said()}"


def swept(errors):
    steps = np.array(EPSILONS)
    return Sweep(PROOF.quantity, 0.25, steps, np.full(34, 0.25), errors(steps))


@pytest.mark.parametrize(
    ("errors", "words"),
    [
        (lambda h: h**2 + 1e-16 / h, "sees the curvature (error ∝ ε²), a shorter one drowns"),
        (lambda h: 1e-16 / h, "There is only rounding"),
        (lambda h: h**2, "A longer step sees the curvature"),
        (lambda h: 1e-5 + 0 * h, "Best near"),
        (lambda h: 0.5 + 0 * h, "it is not the step that is wrong"),
        (lambda h: 0.0 * h, "Every step gives the gradient exactly"),
        (lambda h: np.nan * h, "No step gives a finite number"),
    ],
)
def test_every_curve_has_a_sentence(errors, words):
    assert words in sweep_sentence(swept(errors), STYLE)
