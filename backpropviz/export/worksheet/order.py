"""An order of worksheets: of which experiment, how many variants, and on what paper."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

from backpropviz.experiment.schema import Experiment
from backpropviz.export.worksheet.choices import Choices
from backpropviz.export.worksheet.sheet import Worksheet, make_worksheet
from backpropviz.export.worksheet.variants import variant_documents, variant_letter

PAPERS: Final = ("a4", "letter")
SUFFIXES: Final = (".pdf", ".md", ".tex", ".html")
TEXTS: Final = SUFFIXES[1:]  # written without Qt
PLACE_OF_VARIANT: Final = "{variant}"  # in a file's name: each variant gets a file of its own


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for. document: of one sample, as `sheet_document` makes it.

    variants: how many with other numbers; 0: one sheet with the document's own. with_key: the
    answers stand behind the sheets, in the same file. language: of the words, as HTML names it.
    """

    document: Experiment
    choices: Choices
    variants: int = 0
    seed: int = 0
    paper: str = PAPERS[0]
    with_key: bool = False
    language: str = "en"

    @property
    def count(self) -> int:
        """Return how many sheets there are."""
        return max(1, self.variants)


def make_worksheets(order: Order) -> Generator[Worksheet | None, None, None]:
    """Yield the sheets one by one, and None now and then while numbers are sought.

    Raises WorksheetError where there can be none.
    """
    if not order.variants:
        yield make_worksheet(order.document, order.choices)
        return
    made = 0
    for document in variant_documents(order.document, order.variants, order.seed):
        if document is None:
            yield None
            continue
        yield make_worksheet(document, order.choices, variant=variant_letter(made))
        made += 1


def file_name(name: str, variant: str) -> str:
    """Return the name of a variant's file."""
    return name.replace(PLACE_OF_VARIANT, variant)
