"""The symbols beside the tiles: those of the step view."""

from backpropviz.engine.quantities import OF_THE_BATCH, Kind, Quantity
from backpropviz.engine.rules import unit_output
from backpropviz.session.session import Session


def unit_symbols(session: Session, layer: int) -> tuple[str, ...]:
    """Return the symbols of a layer's outputs in LaTeX; of layer 0, of the inputs."""
    units = session.setup.problem.network.sizes[layer]
    return tuple(session.notation.latex(_quantity(layer, unit)) for unit in range(units))


def unit_text(session: Session, layer: int, unit: int) -> str:
    """Return the name of a unit's output in plain text."""
    return session.notation.text(_quantity(layer, unit))


def _quantity(layer: int, unit: int) -> Quantity:
    if layer == 0:
        return Quantity(Kind.INPUT, 0, unit)
    return unit_output(layer, unit, OF_THE_BATCH)
