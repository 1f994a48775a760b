"""What is said about an element of the network's picture at the cursor: its numbers in full."""

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.canvas.full_numbers import number_lines

EDITABLE = {Kind.WEIGHT, Kind.BIAS, Kind.INPUT, Kind.TARGET}

PARAMETERS = {Kind.WEIGHT, Kind.BIAS}
translate = QCoreApplication.translate


def is_at_rest(session: Session) -> bool:
    """Say whether training pauses, so that numbers can be edited."""
    return not (session.trainer.is_playing or session.trainer.is_seeking)


def tooltip_of(session: Session, quantity: Quantity) -> str:
    """Return all numbers of the element that a quantity belongs to, in full."""
    trace = session.network_trace
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
    lines = number_lines(session, listed)
    if quantity.kind in EDITABLE:
        lines.append(translate("NetworkView", "Double-click (or F2) to change it"))
    return "\n".join(lines)
