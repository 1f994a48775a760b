"""Where the nodes of a network stand: columns for layers, fitted into a rectangle.

Layers of dense networks are rows of one distance, so no layout has to be searched for; networkx,
which lays out graphs of any shape, would cost the first frame a fifth of a second to import.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from backpropviz.engine.network import Network

MOST_UNITS_SHOWN = 16  # of one layer; of larger ones a window around the unit at hand is shown
_LOSS_GAP = 0.62  # of the gap between two layers
_LARGEST_RADIUS_PX, _SMALLEST_RADIUS_PX = 60.0, 7.0
_OF_COLUMN, _OF_ROW = 0.16, 0.27  # the radius, of the gaps between columns and rows
_MOST_OF_COLUMN, _MOST_OF_ROW = 0.21, 0.34  # where type would not fit otherwise
LOSS_TYPE = 2.2  # of the smallest type allowed: half of the loss's box, so that a number fits
_LOSS_SHIFT = 2.0  # likewise: by how much the loss may go on into the margin
_TYPE = 2.6  # of the smallest type allowed: the radius of a circle that a number fits into


@dataclass(frozen=True, slots=True)
class Column:
    """The units of one layer that are shown, from the top down."""

    layer: int
    x: float
    units: tuple[int, ...]
    y: tuple[float, ...]
    hidden: int  # how many units are not shown


@dataclass(frozen=True, slots=True)
class NetworkLayout:
    """Places in pixels."""

    columns: tuple[Column, ...]
    radius: float
    column_gap: float
    loss: QPointF  # the middle of the loss

    def place(self, layer: int, unit: int) -> QPointF | None:
        """Return where a unit stands, None if it is not shown."""
        column = self.columns[layer]
        if unit not in column.units:
            return None
        return QPointF(column.x, column.y[column.units.index(unit)])


def shown_units(units: int, at: int) -> tuple[int, ...]:
    """Return the units of a layer that are shown: all, or a window with unit `at` in it."""
    if units <= MOST_UNITS_SHOWN:
        return tuple(range(units))
    start = min(max(at - MOST_UNITS_SHOWN // 2, 0), units - MOST_UNITS_SHOWN)
    return tuple(range(start, start + MOST_UNITS_SHOWN))


def lay_out(
    network: Network, area: QRectF, zoom: float, focus: dict[int, int], least_px: float = 0.0
) -> NetworkLayout:
    """Return the layout of a network in an area; focus: the unit at hand of a layer.

    least_px: the smallest type allowed.
    """
    shown = [shown_units(units, focus.get(layer, 0)) for layer, units in enumerate(network.sizes)]
    gaps = len(shown) - 1 + _LOSS_GAP
    column_gap = area.width() / gaps
    most = max(len(units) for units in shown)
    columns: list[Column] = []
    row_gap = area.height() / max(most, 1)
    for layer, units in enumerate(shown):
        # A short column may spread a little wider than the longest one, but keeps to the middle.
        spread = row_gap * min(1.5, max(most, 1) / max(len(units), 1)) if len(units) > 1 else 0.0
        middle_row = (len(units) - 1) / 2
        y = tuple(area.center().y() + spread * (i - middle_row) for i in range(len(units)))
        x = area.left() + column_gap * layer
        columns.append(Column(layer, x, units, y, network.sizes[layer] - len(units)))
    readable = _TYPE * least_px
    across = max(column_gap * _OF_COLUMN, min(column_gap * _MOST_OF_COLUMN, readable))
    upright = max(row_gap * _OF_ROW, min(row_gap * _MOST_OF_ROW, readable))
    radius = min(across, upright, max(_LARGEST_RADIUS_PX * zoom, readable))
    output = columns[-1]
    middle = area.center().y() if len(output.y) > 1 else output.y[0]
    beside = 1.3 * radius + LOSS_TYPE * least_px
    farthest = _LOSS_GAP * column_gap + _LOSS_SHIFT * least_px
    return NetworkLayout(
        tuple(columns),
        max(radius, _SMALLEST_RADIUS_PX),
        column_gap,
        QPointF(output.x + max(_LOSS_GAP * column_gap, min(beside, farthest)), middle),
    )
