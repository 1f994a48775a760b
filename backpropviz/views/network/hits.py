"""What is under a point of the network's picture."""

from PySide6.QtCore import QPointF

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.views.network.scene import Edge, Node, Scene

_NEAR_PX = 7.0  # of a line: still on it


def quantity_at(scene: Scene, point: QPointF, cursor: int) -> Quantity | None:
    """Return what is under a point: a number that is shown first, then a node, then an edge."""
    trace = scene.trace
    for label in scene.labels():
        if label.box.contains(point) and trace.is_known(label.quantity, cursor):
            if label.later is not None and trace.is_known(label.later, cursor):
                return label.later
            return label.quantity
    node = _node_at(scene, point)
    if node is not None:
        return node.output
    if scene.loss_box.contains(point):
        return Quantity(Kind.LOSS)
    if scene.loss_box.translated(0, scene.loss_box.height()).contains(point):
        return Quantity(Kind.TARGET, sample=trace.sample)
    edge = _edge_at(scene, point)
    if edge is None:
        return None
    return edge.gradient if trace.is_known(edge.gradient, cursor) else edge.weight


def _node_at(scene: Scene, point: QPointF) -> Node | None:
    for node in scene.nodes:
        offset = point - node.center
        if QPointF.dotProduct(offset, offset) <= scene.layout.radius**2:
            return node
    return None


def _edge_at(scene: Scene, point: QPointF) -> Edge | None:
    nearest, distance = None, _NEAR_PX
    for edge in scene.edges:
        along = edge.end - edge.start
        length = max(QPointF.dotProduct(along, along), 1e-9)
        share = QPointF.dotProduct(point - edge.start, along) / length
        if 0 <= share <= 1:
            offset = point - edge.at(share)
            away = QPointF.dotProduct(offset, offset) ** 0.5
            if away < distance:
                nearest, distance = edge, away
    return nearest
