"""What is said of a proof: its mark, and one sentence on what it shows.

The templates are English; a window passes Qt's translator.
"""

from backpropviz.engine.checking.proof import Finding, Proof
from backpropviz.engine.checking.sweep import Sweep
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.notation import Notation, differentiated
from backpropviz.export.numbers import NumberStyle, number_text
from backpropviz.export.sentences import QT_TRANSLATE_NOOP, Translate

CONTEXT = "Proof"

MARKS = {Finding.AGREES: "✓", Finding.DISAGREES: "✗"}
UNTOLD = "?"

_AGREES = QT_TRANSLATE_NOOP("Proof", "Nudged by {step}, {of} changes {loss} as the gradient says.")
_AGREES_ON_0 = QT_TRANSLATE_NOOP(
    "Proof", "Nudged by {step}, {of} does not change {loss} at all, as the gradient says."
)
_AGREES_ROUNDED = QT_TRANSLATE_NOOP(
    "Proof",
    "They agree as far as can be seen: with this ε rounding alone makes up to {noise} of difference.",
)
_DISAGREES = QT_TRANSLATE_NOOP(
    "Proof", "That is not how {of} changes {loss}: the gradient on screen is wrong."
)
_KINK = QT_TRANSLATE_NOOP(
    "Proof",
    "It cannot be told: {of} is at a kink, with the slope {left} on one side and {right} on the other.",
)
_ROUNDING = QT_TRANSLATE_NOOP(
    "Proof",
    "It cannot be told with this ε: rounding alone makes up to {noise}, and the gradient is not much larger. A longer step shows more.",
)
_UNSTEADY = QT_TRANSLATE_NOOP(
    "Proof",
    "It cannot be told with this ε: twice or half the step gives quite another difference.",
)
_EDGE = QT_TRANSLATE_NOOP(
    "Proof",
    "It cannot be told: {of} is so close to 0 or 1 that there is no room to nudge it.",
)
_NOT_FINITE = QT_TRANSLATE_NOOP(
    "Proof", "It cannot be told: with {of} nudged, {loss} is not a finite number."
)
_SENTENCES = {
    Finding.DISAGREES: _DISAGREES,
    Finding.KINK: _KINK,
    Finding.ROUNDING: _ROUNDING,
    Finding.UNSTEADY: _UNSTEADY,
    Finding.EDGE: _EDGE,
    Finding.NOT_FINITE: _NOT_FINITE,
}

_BOTH_SIDES = QT_TRANSLATE_NOOP(
    "Proof",
    "Best near ε = {best}. A longer step sees the curvature (error ∝ ε²), a shorter one drowns in rounding (∝ 1/ε).",
)
_ROUNDING_ONLY = QT_TRANSLATE_NOOP(
    "Proof",
    "Best near ε = {best}. There is only rounding: no curvature that a longer step would see.",
)
_TRUNCATION_ONLY = QT_TRANSLATE_NOOP(
    "Proof",
    "Best near ε = {best}. A longer step sees the curvature (error ∝ ε²).",
)
_BEST_ONLY = QT_TRANSLATE_NOOP("Proof", "Best near ε = {best}.")
_NEVER_SMALL = QT_TRANSLATE_NOOP(
    "Proof", "No step makes the error small: it is not the step that is wrong."
)
_NO_ERROR = QT_TRANSLATE_NOOP("Proof", "Every step gives the gradient exactly.")
_NO_SWEEP = QT_TRANSLATE_NOOP("Proof", "No step gives a finite number.")

_SMALL = 0.01  # an error by which one still knows what the gradient is


def nudged_for(gradient: Quantity, notation: Notation) -> Quantity:
    """Return what is nudged to prove a gradient."""
    names = notation.graph
    match gradient.kind:
        case Kind.TANGENT if names is not None:
            return Quantity(Kind.NODE, unit=names.wrt)
        case Kind.LOCAL if names is not None:
            node = names.graph.nodes[gradient.unit]
            return names.graph.nodes[node.operands[gradient.source]].quantity
    return differentiated(gradient)


def changed_by(gradient: Quantity, notation: Notation) -> Quantity:
    """Return what is looked at when that is nudged: the loss, or of an expression a value."""
    names = notation.graph
    match gradient.kind:
        case Kind.D_NODE if names is not None:
            return Quantity(Kind.NODE, unit=names.output)
        case Kind.TANGENT:
            return Quantity(Kind.NODE, unit=gradient.unit)
        case Kind.LOCAL if names is not None:
            return names.graph.nodes[gradient.unit].quantity
    return Quantity(Kind.LOSS, sample=gradient.sample)


def mark_of(finding: Finding) -> str:
    """Return ✓, ✗ or ?."""
    return MARKS.get(finding, UNTOLD)


def proof_sentence(
    proof: Proof, notation: Notation, style: NumberStyle, translate: Translate = str
) -> str:
    """Return what a proof shows."""
    if proof.finding is Finding.AGREES:
        if proof.analytic == proof.numeric == 0.0:
            template = _AGREES_ON_0
        else:
            error = abs(proof.analytic - proof.numeric)
            is_close = proof.relative_error <= 1e-5 or error > proof.noise
            template = _AGREES if is_close else _AGREES_ROUNDED
    else:
        template = _SENTENCES[proof.finding]
    return translate(template).format(
        of=notation.text(nudged_for(proof.quantity, notation)),
        loss=notation.text(changed_by(proof.quantity, notation)),
        # Larger than ε where the number itself is larger than 1, so it is said.
        step=number_text(float(f"{proof.step:.2g}"), NumberStyle(2, style.decimal_comma)),
        noise=number_text(proof.noise, NumberStyle(2, style.decimal_comma)),
        left=number_text(proof.left_slope, style),
        right=number_text(proof.right_slope, style),
    )


def sweep_sentence(sweep: Sweep, style: NumberStyle, translate: Translate = str) -> str:
    """Return what a sweep shows."""
    if sweep.best is None:
        return translate(_NO_SWEEP)
    if not sweep.relative_errors.any():
        return translate(_NO_ERROR)
    if sweep.relative_errors[sweep.best] > _SMALL:
        return translate(_NEVER_SMALL)
    match sweep.truncation is not None, sweep.rounding is not None:
        case True, True:
            template = _BOTH_SIDES
        case False, True:
            template = _ROUNDING_ONLY
        case True, False:
            template = _TRUNCATION_ONLY
        case _:
            template = _BEST_ONLY
    best = number_text(float(sweep.epsilons[sweep.best]), NumberStyle(2, style.decimal_comma))
    return translate(template).format(best=best)
