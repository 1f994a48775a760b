"""Writes the files of an order of worksheets, piece by piece, so that it can be watched and ended.

A PDF is made by whoever can draw; all files are written when everything in them is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final, Protocol

from backpropviz.experiment.one_sample import with_title
from backpropviz.experiment.writing import to_json
from backpropviz.export.replacing import writing
from backpropviz.export.translation import QT_TRANSLATE_NOOP, Translate
from backpropviz.export.worksheet.blocks import Block
from backpropviz.export.worksheet.choices import WorksheetError
from backpropviz.export.worksheet.formats import sheet_parts, write_sheets
from backpropviz.export.worksheet.order import (
    PLACE_OF_VARIANT,
    SUFFIXES,
    Order,
    file_name,
    make_worksheets,
)
from backpropviz.export.worksheet.sheet import Worksheet
from backpropviz.export.worksheet.variants import variant_letter

_PDF: Final = SUFFIXES[0]
_SUFFIX: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "{path}: expected a file that ends in one of {suffixes}"
)
_FOLDER: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "{path}: expected a file in a directory that exists"
)
_SAME: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "{path}: expected two different files for the sheets and for the answers"
)
_EXAM: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "The answers to an exam go into a file of their own, not into the same one."
)
_NO_VARIANT: Final = QT_TRANSLATE_NOOP(
    "Worksheet", "{path}: “{place}” in a name is for variants, and none are asked for"
)


class PdfFile(Protocol):
    """A PDF in the making."""

    def add_sheet(self, blocks: Iterable[Block]) -> Iterator[None]:
        """Add a sheet, or its answers, on pages of its own, yielding often on the way."""

    def finish(self) -> bytes:
        """Return the whole file."""

    def close(self) -> None:
        """Let go of it, finished or not."""


OpenPdf = Callable[[str, str], PdfFile]  # from a title and a paper


@dataclass(frozen=True, slots=True)
class Outputs:
    """Which files are wanted. sheet, key: with {variant} in it, one of each variant.

    key: "" for none; documents: the folder for the variants' own documents, None for none.
    """

    sheet: str
    key: str = ""
    documents: Path | None = None


def check_outputs(order: Order, outputs: Outputs) -> None:
    """Raise WorksheetError where files cannot be written as they are named."""
    if order.choices.exam and order.with_key:
        raise WorksheetError(_EXAM)
    for path in filter(None, (outputs.sheet, outputs.key)):
        file = Path(path)
        if file.suffix.lower() not in SUFFIXES:
            raise WorksheetError(_SUFFIX, {"path": path, "suffixes": ", ".join(SUFFIXES)})
        if file.is_dir() or not file.parent.is_dir():
            raise WorksheetError(_FOLDER, {"path": path})
        if PLACE_OF_VARIANT in path and not order.variants:
            raise WorksheetError(_NO_VARIANT, {"path": path, "place": PLACE_OF_VARIANT})
    if outputs.key and Path(outputs.sheet).resolve() == Path(outputs.key).resolve():
        raise WorksheetError(_SAME, {"path": outputs.key})


def pieces_of_work(order: Order, outputs: Outputs) -> int:
    """Return how many pieces of work `write_worksheets` counts."""
    keys = bool(outputs.key) + order.with_key
    return order.count * (2 + keys)


def paths_of(order: Order, outputs: Outputs) -> list[Path]:
    """Return every file that `write_worksheets` puts in its place."""
    variants = [variant_letter(index) for index in range(order.variants)] or [""]
    found: dict[Path, None] = {}
    for template in filter(None, (outputs.sheet, outputs.key)):
        found |= dict.fromkeys(Path(file_name(template, variant)) for variant in variants)
    if outputs.documents is not None:
        found |= dict.fromkeys(outputs.documents / _document_name(each) for each in variants)
    return list(found)


def write_worksheets(
    order: Order, outputs: Outputs, open_pdf: OpenPdf, translate: Translate = str
) -> Iterator[int]:
    """Yield often how many pieces of work are done; the files are there when it ends.

    Where anything goes wrong, or it is ended before, all files stay as they were. Raises
    WorksheetError and OSError.
    """
    check_outputs(order, outputs)
    sheets: list[Worksheet] = []
    for sheet in make_worksheets(order):
        if sheet is not None:
            sheets.append(sheet)
        yield len(sheets)
    done = len(sheets)
    contents: dict[Path, bytes] = {}
    wanted = [(outputs.sheet, True, order.with_key)]
    if outputs.key:
        wanted.append((outputs.key, False, True))
    for template, blank, key in wanted:
        for path, own in _by_file(template, sheets):
            made = _Content(own, path, order, blank, key, translate)
            for is_done in made.pieces(open_pdf):
                done += is_done
                yield done
            contents[path] = made.content
    if outputs.documents is not None:
        outputs.documents.mkdir(parents=True, exist_ok=True)
        contents |= _documents(sheets, outputs.documents)
    _put_in_place(contents)


class _Content:
    """What is to be written into one file."""

    def __init__(
        self,
        sheets: list[Worksheet],
        path: Path,
        order: Order,
        blank: bool,
        key: bool,
        translate: Translate,
    ) -> None:
        self.content = b""
        self._sheets = sheets
        self._suffix = path.suffix.lower()
        self._order = order
        self._blank, self._key = blank, key
        self._translate = translate

    def pieces(self, open_pdf: OpenPdf) -> Iterator[bool]:
        """Make it, yielding often: whether a sheet, or its answers, is complete."""
        if self._suffix != _PDF:
            text = write_sheets(
                self._sheets,
                self._suffix,
                self._order.paper,
                blank=self._blank,
                key=self._key,
                translate=self._translate,
                language=self._order.language,
            )
            self.content = "".join(text).encode()
            for _ in range(len(self._sheets) * (self._blank + self._key)):
                yield True
            return
        pdf = open_pdf(self._sheets[0].title, self._order.paper)
        parts = sheet_parts(
            self._sheets,
            blank=self._blank,
            key=self._key,
            dollars=False,
            translate=self._translate,
        )
        try:
            for blocks in parts:
                for _ in pdf.add_sheet(blocks):
                    yield False
                yield True
            self.content = pdf.finish()
        finally:
            pdf.close()


def _by_file(template: str, sheets: list[Worksheet]) -> list[tuple[Path, list[Worksheet]]]:
    if PLACE_OF_VARIANT not in template:
        return [(Path(template), sheets)]
    return [(Path(file_name(template, sheet.variant)), [sheet]) for sheet in sheets]


def _documents(sheets: list[Worksheet], folder: Path) -> dict[Path, bytes]:
    """Return the document of each sheet under the name it is saved by."""
    found: dict[Path, bytes] = {}
    for sheet in sheets:
        mark = f" ({sheet.variant})" if sheet.variant else ""
        document = with_title(sheet.document, f"{sheet.title[:190]}{mark}")
        found[folder / _document_name(sheet.variant)] = to_json(document).encode()
    return found


def _document_name(variant: str) -> str:
    return f"worksheet-{variant}.bpviz" if variant else "worksheet.bpviz"


def _put_in_place(contents: dict[Path, bytes]) -> None:
    """Write all files, or none: only when every one lies beside its place are they put there."""
    with ExitStack() as places:
        for _, found in groupby(contents, key=lambda path: path.parent):
            paths = list(found)
            drafts = places.enter_context(writing(paths))
            for path, draft in zip(paths, drafts, strict=True):
                draft.write_bytes(contents[path])
