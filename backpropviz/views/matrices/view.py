"""A scene at a cursor: what is known of it, and what is marked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from backpropviz.engine.checking.proof import Finding
from backpropviz.engine.graph.cells import Cell
from backpropviz.engine.quantities import Phase
from backpropviz.views.canvas.reading import Reading
from backpropviz.views.matrices.known import KnownCells
from backpropviz.views.matrices.marks import Marks
from backpropviz.views.matrices.tables import Table

Findings = tuple[tuple[Cell, Finding], ...]  # about the derivatives in one matrix


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """What a scene shows at a cursor. findings: by node, where proof lights are on."""

    reading: Reading
    known: KnownCells
    marks: Marks
    findings: Mapping[int, Findings] = field(default_factory=dict)

    @property
    def goes_back(self) -> bool:
        """Say whether the way back has begun."""
        return self.reading.phase in (Phase.BACKWARD, Phase.UPDATE)

    def shows(self, table: Table) -> bool:
        """Say whether a matrix is shown: derivatives are from when the way back begins."""
        return not table.is_slope or self.goes_back or self.known.share(table.array) > 0.0
