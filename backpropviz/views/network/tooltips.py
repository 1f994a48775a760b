"""What is said about an element of the network's picture at the cursor: its numbers in full."""

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import MINUS
from backpropviz.export.proof_sentences import CONTEXT, mark_of, proof_sentence
from backpropviz.session.session import Session

EDITABLE = {Kind.WEIGHT, Kind.BIAS, Kind.INPUT, Kind.TARGET}

PARAMETERS = {Kind.WEIGHT, Kind.BIAS}
translate = QCoreApplication.translate


def is_at_rest(session: Session) -> bool:
    """Say whether training pauses, so that numbers can be edited."""
    return not (session.trainer.is_playing or session.trainer.is_seeking)


def in_full(value: float) -> str:
    """Return a number with all its digits."""
    return repr(value).replace("-", MINUS)


def tooltip_of(session: Session, quantity: Quantity) -> str:
    """Return all numbers of the element that a quantity belongs to, in full."""
    trace, notation = session.trace, session.notation
    listed = [quantity]
    if quantity.kind in (Kind.WEIGHT, Kind.D_WEIGHT, Kind.NEW_WEIGHT):
        kinds = (Kind.WEIGHT, Kind.D_WEIGHT)
        listed = [quantity._replace(kind=kind) for kind in kinds]
    elif quantity.kind is Kind.A:
        listed = [
            quantity._replace(kind=Kind.Z),
            quantity,
            quantity._replace(kind=Kind.D_A, sample=trace.of_sample),
            quantity._replace(kind=Kind.D_Z, sample=trace.of_sample),
        ]
    lines = []
    for each in listed:
        known = trace.is_known(each, session.cursor)
        value = (
            in_full(trace.value(each)) if known else translate("NetworkView", "not computed yet")
        )
        lines.append(f"{notation.text(each)} = {value}")
    lines += _of_proofs(session, listed)
    if quantity.kind in EDITABLE:
        lines.append(translate("NetworkView", "Double-click to change it"))
    return "\n".join(lines)


def _of_proofs(session: Session, listed: list[Quantity]) -> list[str]:
    """Return what the proof lights mean, where they are on."""
    if not session.proofs.is_on:
        return []
    known = [each for each in listed if session.trace.is_known(each, session.cursor)]
    return [
        f"{mark_of(proof.finding)} {session.notation.text(quantity)}: "
        + proof_sentence(
            proof, session.notation, session.style, lambda text: translate(CONTEXT, text)
        )
        for quantity, proof in session.proofs.proofs_of(known).items()
    ]
