"""What is said about numbers of a pass: each in full, and what its proof says."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.export.matrix.known import followed
from backpropviz.export.numbers import MINUS
from backpropviz.export.proof_sentences import CONTEXT, mark_of, proof_sentence
from backpropviz.session.session import Session

translate = QCoreApplication.translate


def in_full(value: float) -> str:
    """Return a number with all its digits."""
    return repr(value).replace("-", MINUS)


def number_lines(session: Session, listed: Iterable[Quantity]) -> list[str]:
    """Return a line for each number, then a line for each proof where the proof lights are on."""
    trace, notation = session.trace, session.notation
    lines: list[str] = []
    known: list[Quantity] = []
    for each in listed:
        value = translate("NetworkView", "not computed yet")
        if _is_told(session, each):
            known.append(each)
            value = in_full(trace.value(each))
        lines.append(f"{notation.text(each)} = {value}")
    if session.proofs.is_on:
        for quantity, proof in session.proofs.proofs_of(known).items():
            said = proof_sentence(
                proof, notation, session.style, lambda text: translate(CONTEXT, text)
            )
            lines.append(f"{mark_of(proof.finding)} {notation.text(quantity)}: {said}")
    return lines


def _is_told(session: Session, quantity: Quantity) -> bool:
    """Say whether a number is given or computed, and not to be predicted first."""
    trace = session.trace
    if isinstance(trace, NetworkTrace):
        quantity = followed(trace, quantity)
    return trace.is_known(quantity, session.cursor) and not session.hides(quantity)
