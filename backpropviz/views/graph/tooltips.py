"""What is said about an element of a graph's picture at the cursor: its numbers in full."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.canvas.full_numbers import in_full, number_lines
from backpropviz.views.graph.scene import Scene

translate = QCoreApplication.translate


def tooltip_of(session: Session, scene: Scene, quantity: Quantity) -> str:
    """Return all numbers of the node or the edge that a quantity belongs to, in full."""
    listed = [quantity] if quantity.kind is Kind.LOCAL else _of_node(scene, quantity)
    lines = number_lines(session, listed)
    lines += _of_flow(session, scene, quantity)
    if editable_in(scene, quantity) is not None:
        lines.append(translate("GraphView", "Drag it to the side, or double-click, to change it"))
    return "\n".join(lines)


def editable_in(scene: Scene, quantity: Quantity) -> Quantity | None:
    """Return the given number that a click on a quantity can change, None if there is none."""
    home = scene.derivatives.home(quantity)
    if home is None or quantity.kind is Kind.LOCAL:
        return None
    return scene.graph.nodes[home].quantity if scene.is_changeable(home) else None


def _of_node(scene: Scene, quantity: Quantity) -> list[Quantity]:
    home = scene.derivatives.home(quantity)
    if home is None:
        return [quantity]
    derivative = scene.derivatives.of_node(home)
    listed = [scene.graph.nodes[home].quantity]
    return listed if derivative is None else [*listed, derivative]


def _of_flow(session: Session, scene: Scene, quantity: Quantity) -> list[str]:
    """Return what an edge carries, once it has done so."""
    number = scene.derivatives.edge_of(quantity)
    carried = None if number is None else scene.derivatives.carried_by(number)
    if number is None or carried is None or not scene.is_known(carried, session.cursor):
        return []
    return [
        translate("GraphView", "its share of {name}: {value}").format(
            name=scene.symbols.text(carried), value=in_full(scene.derivatives.flow(number))
        )
    ]
