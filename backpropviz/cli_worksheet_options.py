"""The options of the command that writes worksheets."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from backpropviz.engine.quantities import Phase
from backpropviz.export.worksheet.choices import MOST_VARIANTS, SheetDetail
from backpropviz.export.worksheet.order import PAPERS, PLACE_OF_VARIANT, SUFFIXES
from backpropviz.languages import LANGUAGES

Whole = Callable[[int | None, int | None], Callable[[str], int]]


def add_worksheet_options(command: argparse.ArgumentParser, whole: Whole) -> None:
    """Add them; whole: gives the reader of whole numbers in a range."""
    suffixes = ", ".join(SUFFIXES)
    command.add_argument(
        "-o", "--output", required=True, metavar="OUT",
        help=f"the file of the sheets, one of {suffixes}; with {PLACE_OF_VARIANT} in its name, one "
        "of each variant",
    )  # fmt: skip
    command.add_argument(
        "--key", metavar="FILE",
        help="write the answers to this file (default for an exam: OUT with -key in its name)",
    )  # fmt: skip
    command.add_argument(
        "--with-key", action="store_true", help="put the answers behind the sheets"
    )
    command.add_argument(
        "--variants", type=whole(1, MOST_VARIANTS), metavar="N",
        help="so many sheets with other numbers, friendly to a pencil (default: one with the "
        "experiment's own)",
    )  # fmt: skip
    command.add_argument(
        "--seed", type=whole(0, 2**32 - 1), default=0, metavar="S",
        help="of the variants' numbers (default 0)",
    )  # fmt: skip
    command.add_argument(
        "--sample", type=whole(None, None), default=0, metavar="I",
        help="which training sample the pass is of, from 0 (default 0)",
    )  # fmt: skip
    command.add_argument(
        "--unit", type=_unit, metavar="LAYER:UNIT",
        help="ask for what happens at one unit alone, such as 2:0, the first one of the second "
        "layer; of a network that is too large for paper, a sheet is always of one unit",
    )  # fmt: skip
    command.add_argument(
        "--detail", choices=[detail.value for detail in SheetDetail],
        default=SheetDetail.OPERATION.value,
        help="what is asked for: every number on a line with room for its working, every number "
        "with the lines of a unit together, tables for each layer, or only the gradients",
    )  # fmt: skip
    command.add_argument(
        "--until", choices=[phase.value for phase in Phase], default=Phase.UPDATE.value,
        help="how far the pass goes (default update)",
    )  # fmt: skip
    command.add_argument(
        "--carry", choices=("exact", "rounded"), default="exact",
        help="what a later step goes on with: all digits (default), or the numbers as written",
    )  # fmt: skip
    command.add_argument(
        "--exam", action="store_true", help="without formulas, with places for a name and points"
    )
    command.add_argument("--paper", choices=PAPERS, default=PAPERS[0])
    command.add_argument(
        "--language", choices=tuple(LANGUAGES), default="en",
        help="of all words, with the decimal comma where it has it (default en)",
    )  # fmt: skip
    command.add_argument("--title", help="instead of the experiment's")
    command.add_argument(
        "--documents", metavar="DIR",
        help="save the experiment of each sheet there, to be opened or traced",
    )  # fmt: skip


def _unit(text: str) -> tuple[int, int]:
    """Read a unit, such as 2:0."""
    layer, colon, unit = text.partition(":")
    if not (colon and layer.isascii() and layer.isdigit() and unit.isascii() and unit.isdigit()):
        raise argparse.ArgumentTypeError(
            f"expected LAYER:UNIT, a layer from 1 and a unit of it from 0, got {text!r}"
        )
    return int(layer), int(unit)
