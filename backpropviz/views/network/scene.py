"""What the network view draws: nodes, edges, labels and chips with their places and quantities.

Where everything is, scene_building says.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from backpropviz.engine.network_trace import NetworkTrace
from backpropviz.engine.quantities import Quantity
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import NumberStyle
from backpropviz.views.look.scale import SignedScale
from backpropviz.views.network.layout import NetworkLayout

_RADIUS_OF_WIDTHS = 42.0  # of a node, in pixels; at this size widths are as they are written
_MOST_LABELED_EDGES = 160  # of one network; more are lines without numbers


@dataclass(slots=True)
class Label:
    """A number at its place; `text` is what stands there once the quantity is known."""

    quantity: Quantity
    text: str
    box: QRectF
    later: Quantity | None = None  # takes its place when known, as a new weight does
    later_text: str = ""
    short_text: str = ""  # what stands there of it while the step is not about it
    placeholder: str = ""  # what stands there, faintly, before the quantity is known
    crowded: bool = False  # there is no room: shown only while it is what the step is about


@dataclass(slots=True)
class Node:
    """A unit: its circle and the labels around it."""

    layer: int
    unit: int
    center: QPointF
    output: Quantity
    symbol: str  # LaTeX
    value: str
    labels: list[Label] = field(default_factory=list)
    bias_end: QPointF | None = None  # where the line of the bias starts


@dataclass(slots=True)
class Edge:
    """A weight: a line between two circles, and its labels where they have room."""

    weight: Quantity
    gradient: Quantity
    start: QPointF
    end: QPointF
    gradient_value: float
    weight_label: Label | None = None
    gradient_label: Label | None = None

    def at(self, share: float) -> QPointF:
        """Return the point at a share of the line's length."""
        return self.start + (self.end - self.start) * share


@dataclass(slots=True)
class Scene:
    """All that is drawn of one pass in one layout."""

    layout: NetworkLayout
    trace: NetworkTrace
    notation: Notation
    scale: SignedScale
    style: NumberStyle
    nodes: list[Node]
    edges: list[Edge]
    loss_box: QRectF
    value_font: QFont
    label_font: QFont
    symbol_px: float
    shows_labels: bool
    least_px: float  # no type is smaller: what does not fit is not there, or over its circle
    taken: list[QRectF]
    solid: list[QRectF]  # of these what is there from the beginning, or all the way forward
    circles: list[QRectF] = field(default_factory=list)
    within: QRectF | None = None  # labels of what is seen do not reach out of this, across
    _made: dict[Quantity, int] = field(default_factory=dict)

    def is_known(self, quantity: Quantity, cursor: int) -> bool:
        """Say whether a quantity is given or computed at a cursor; asked often in every frame."""
        made = self._made.get(quantity)
        if made is None:
            found = self.trace.find(quantity)
            made = self._made[quantity] = -1 if found is None else found
        return made < cursor

    @property
    def thickness(self) -> float:
        """Return by what the widths of lines are multiplied, so that they go with the nodes."""
        return max(self.layout.radius / _RADIUS_OF_WIDTHS, 0.7)

    @property
    def is_dense(self) -> bool:
        """Say whether there are too many edges for numbers, and for dashes."""
        return len(self.edges) > _MOST_LABELED_EDGES

    def node(self, layer: int, unit: int) -> Node | None:
        """Return a shown node."""
        return next((n for n in self.nodes if (n.layer, n.unit) == (layer, unit)), None)

    def labels(self) -> Iterable[Label]:
        """Return all labels."""
        for node in self.nodes:
            yield from node.labels
        for edge in self.edges:
            if edge.weight_label is not None:
                yield edge.weight_label
            if edge.gradient_label is not None:
                yield edge.gradient_label


def chip_size(font: QFont, text: str) -> QSizeF:
    """Return the size of a chip around a text."""
    metrics = QFontMetricsF(font)
    return QSizeF(metrics.horizontalAdvance(text) + font.pixelSize() * 0.8, metrics.height() + 3)
