"""What is drawn of an explanation, each thing at its place; nothing is painted here."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QStaticText

from backpropviz.engine.quantities import Quantity
from backpropviz.views.formula.layout import FormulaLayout

COMMON = -1  # in Factor.row: it belongs to all rows


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """Typeset mathematics, `em` pixels to the em; role: its color."""

    layout: FormulaLayout
    at: QPointF  # top left
    em: float
    role: str = "ink"

    @property
    def area(self) -> QRectF:
        """Return what it covers."""
        size = self.layout.width * self.em, self.layout.height * self.em
        return QRectF(self.at.x(), self.at.y(), *size)


@dataclass(frozen=True, slots=True, eq=False)
class Writing:
    """A line of text in an area; or several lines, broken where the area ends."""

    text: str
    area: QRectF
    size_px: int
    role: str = "ink"
    is_bold: bool = False
    align: int = 0
    wrapped: QStaticText | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ShareBar:
    """A bar from the middle of its area, to the left where the share is below 0; from −1 to 1."""

    area: QRectF
    share: float


@dataclass(frozen=True, slots=True, eq=False)
class FactorArea:
    """Where a factor can be clicked; row: which path's, or COMMON; order: its place in it."""

    area: QRectF
    target: Quantity
    row: int
    order: int
    name: str
    is_marked: bool = False
    number: QRectF | None = None


@dataclass(frozen=True, slots=True, eq=False)
class RowArea:
    """Where a path can be pointed at; index: which one of the explanation."""

    area: QRectF
    index: int


@dataclass(slots=True)
class Scene:
    """All that is drawn; height: in pixels. rules: lines across, by their y."""

    formulas: list[Formula] = field(default_factory=list)
    writings: list[Writing] = field(default_factory=list)
    bars: list[ShareBar] = field(default_factory=list)
    factors: list[FactorArea] = field(default_factory=list)
    rows: list[RowArea] = field(default_factory=list)
    rules: list[float] = field(default_factory=list)
    strip: QRectF | None = None  # where the samples' shares are drawn
    height: float = 0.0

    def factor_at(self, point: QPointF) -> FactorArea | None:
        """Return the factor at a point."""
        return next((each for each in self.factors if each.area.contains(point)), None)

    def row_at(self, point: QPointF) -> int | None:
        """Return the path at a point."""
        return next((each.index for each in self.rows if each.area.contains(point)), None)

    def factors_of(self, row: int) -> list[FactorArea]:
        """Return the factors of a path, and those that all have in common."""
        return [each for each in self.factors if each.row in (row, COMMON)]


def add_links(scene: Scene, formula: Formula, row: int) -> None:
    """Let every symbol and number of a formula be clicked."""
    em, order = formula.em, len(scene.factors_of(row))
    last: FactorArea | None = None
    for glyph in formula.layout.glyphs:
        if glyph.quantity is None:
            last = None
            continue
        box = glyph.box
        area = QRectF(box.x() * em, box.y() * em, box.width() * em, box.height() * em)
        area = area.translated(formula.at).adjusted(-2, -3, 2, 3)
        goes_on = last is not None and last.target == glyph.quantity
        if last is not None and goes_on and abs(last.area.center().y() - area.center().y()) < em:
            scene.factors.pop()
            area = area.united(last.area)
        last = FactorArea(area, glyph.quantity, row, order, "")
        order += 1
        scene.factors.append(last)
