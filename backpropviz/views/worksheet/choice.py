"""What was chosen when worksheets were made last, kept as text."""

from __future__ import annotations

from dataclasses import dataclass

from backpropviz.engine.quantities import Phase
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.worksheet.choices import MOST_VARIANTS, Choices, SheetDetail
from backpropviz.export.worksheet.order import PAPERS, SUFFIXES
from backpropviz.views.controls.kept_choice import KeptChoice

KEYS = ("apart", "behind", "none")  # where the answers go
MOST_SEED = 9999


@dataclass(frozen=True, slots=True)
class SheetChoice(KeptChoice):
    """The choices of the dialog. variants: 0 for the numbers at hand; folder: "" for the usual."""

    variants: int = 0
    seed: int = 0
    exam: bool = False
    detail: str = SheetDetail.OPERATION.value
    until: str = Phase.UPDATE.value
    rounded: bool = False
    key: str = KEYS[0]
    suffix: str = SUFFIXES[0]
    paper: str = PAPERS[0]
    documents: bool = False
    folder: str = ""

    def choices(self, style: NumberStyle) -> Choices:
        """Return how the worksheet is to be."""
        detail, until = SheetDetail(self.detail), Phase(self.until)
        return Choices(detail, until, self.exam, self.rounded, style)

    @property
    def key_place(self) -> str:
        """Return where the answers go: never behind an exam."""
        return KEYS[0] if self.exam and self.key == "behind" else self.key


_ALLOWED: dict[str, tuple[object, ...]] = {
    "variants": tuple(range(MOST_VARIANTS + 1)),
    "seed": tuple(range(MOST_SEED + 1)),
    "detail": tuple(detail.value for detail in SheetDetail),
    "until": tuple(phase.value for phase in Phase),
    "key": KEYS,
    "suffix": SUFFIXES,
    "paper": PAPERS,
}


def sheet_choice_from(text: object) -> SheetChoice:
    """Return a choice that was kept; what makes no sense in it is as at first."""
    return SheetChoice().with_kept(text, _ALLOWED)
