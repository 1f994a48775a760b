"""Which cells of the matrices a step is about, and which operations and lines it goes along."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.graph.matrix_graph import PENALTY
from backpropviz.engine.quantities import Quantity
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.matrices.scene import Scene
from backpropviz.views.matrices.tables import OF_AN_UPDATE, Table


@dataclass(slots=True)
class CellMarks:
    """The marks in one matrix. current: with the quantity that the step makes there."""

    current: dict[Cell, Quantity] = field(default_factory=dict)
    operands: dict[Cell, QColor] = field(default_factory=dict)
    selected: Cell | None = None


_NONE = CellMarks()


@dataclass(slots=True)
class Marks:
    """The marks of a reading: by node and whether its derivatives are meant.

    signs: the operations that are at work; ways: the lines along which they get or give numbers.
    """

    tables: dict[tuple[int, bool], CellMarks] = field(default_factory=dict)
    signs: frozenset[int] = frozenset()
    ways: frozenset[tuple[int, int]] = frozenset()

    def of(self, node: int, *, is_slope: bool) -> CellMarks:
        """Return the marks in a node's values or derivatives."""
        return self.tables.get((node, is_slope), _NONE)


def marks_of(scene: Scene, reading: Reading) -> Marks:
    """Return the marks of a reading in a scene."""
    marks = Marks()
    signs: set[int] = set()
    ways: set[tuple[int, int]] = set()
    for quantity in reading.current:
        found = _find(scene, quantity)
        if found is None:
            continue
        node, cell, is_slope = found
        marks.tables.setdefault((node, is_slope), CellMarks()).current[cell] = quantity
        if quantity.kind in OF_AN_UPDATE:
            continue
        if is_slope:
            for edge in scene.graph.edges:
                if edge.start == node and scene.graph.nodes[edge.end].operation != PENALTY:
                    signs.add(edge.end)
                    ways.add((node, edge.end))
        else:
            signs.add(node)
            ways.update((operand, node) for operand in scene.graph.nodes[node].operands)
            for operand in scene.graph.nodes[node].operands:
                if scene.graph.nodes[operand].is_part:  # x @ W is made along with the sum
                    signs.add(operand)
                    before = scene.graph.nodes[operand].operands
                    ways.update((each, operand) for each in before)
    for quantity, color in reading.operands.items():
        found = _find(scene, quantity)
        if found is not None:
            node, cell, is_slope = found
            marks.tables.setdefault((node, is_slope), CellMarks()).operands[cell] = color
    if reading.selection is not None:
        found = _find(scene, reading.selection)
        if found is not None:
            node, cell, is_slope = found
            marks.tables.setdefault((node, is_slope), CellMarks()).selected = cell
    marks.signs, marks.ways = frozenset(signs), frozenset(ways)
    return marks


def _find(scene: Scene, quantity: Quantity) -> tuple[int, Cell, bool] | None:
    place = scene.graph.place_of(quantity)
    if place is not None and not scene.graph.nodes[place.node].is_part:
        return place
    for node in scene.nodes:
        if node.node.layer == quantity.layer:
            found = _in_tables(node.tables, quantity)
            if found is not None:
                return (node.index, found[0], found[1])
    return None


def _in_tables(tables: Iterable[Table], quantity: Quantity) -> tuple[Cell, bool] | None:
    for table in tables:
        cell = table.cell_of(quantity)
        if cell is not None:
            return cell, table.is_slope
    return None
