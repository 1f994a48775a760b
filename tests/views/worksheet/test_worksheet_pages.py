"""Worksheets on paper: all inside the margins, nothing on top of another, real letters."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from backpropviz.experiment.editing import expression_experiment
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.worksheet.choices import Choices, SheetDetail
from backpropviz.export.worksheet.compose import key_blocks, sheet_blocks
from backpropviz.export.worksheet.document import sheet_document
from backpropviz.export.worksheet.drawing import Box, Circle, Label
from backpropviz.export.worksheet.sheet import Worksheet, make_worksheet
from backpropviz.views.worksheet.page import (
    Art,
    Frame,
    Mark,
    Math,
    Page,
    Rule,
    Writing,
    paint_page,
    text_width,
)
from backpropviz.views.worksheet.pages import SIZES, set_pages_slowly
from backpropviz.views.worksheet.pdf import PdfSheets
from backpropviz.views.worksheet.preview import page_image

NAMES = ("hand-2-3-1", "circle", "unrolled-recurrence")


def sheet_of(name: str, choices: Choices) -> Worksheet:
    return make_worksheet(sheet_document(open_by_name_or_path(name), 0, choices.style), choices)


@cache  # to set a sheet takes a while, and several tests look at the same ones
def pages_of(name: str, choices: Choices, *, paper: str = "a4", key: bool = False) -> list[Page]:
    write = key_blocks if key else sheet_blocks
    setting = set_pages_slowly(write(sheet_of(name, choices), dollars=False), paper, str)
    while True:
        try:
            next(setting)
        except StopIteration as end:
            return end.value


def box_of(mark: Mark) -> QRectF:
    match mark:
        case Writing():
            width = text_width(mark.text, mark.size, mark.bold)
            return QRectF(mark.x, mark.baseline - 0.72 * mark.size, width, 0.72 * mark.size)
        case Math():
            width, height = mark.layout.width * mark.em, mark.layout.height * mark.em
            return QRectF(mark.x, mark.y, width, height)
        case Rule():
            return QRectF(mark.x, mark.y, mark.width, mark.thickness)
        case Frame():
            return QRectF(mark.x, mark.y, mark.width, mark.height)
        case Art():
            width, height = mark.drawing.width * mark.scale, mark.drawing.height * mark.scale
            size = (height, width) if mark.turned else (width, height)
            return QRectF(mark.x, mark.y, *size)


@pytest.mark.parametrize("detail", SheetDetail)
@pytest.mark.parametrize(("name", "unit"), [*((name, None) for name in NAMES), ("digits", (1, 4))])
@pytest.mark.parametrize(("paper", "key"), [("a4", False), ("letter", True)])
def test_everything_is_on_the_page_and_nothing_written_covers_another(
    qapp: QApplication,
    name: str,
    unit: tuple[int, int] | None,
    detail: SheetDetail,
    paper: str,
    key: bool,
) -> None:
    for page in pages_of(name, Choices(detail=detail, unit=unit), paper=paper, key=key):
        inside = QRectF(47, 36, page.size.width() - 94, page.size.height() - 76)
        boxes = [(mark, box_of(mark)) for mark in page.marks]
        for mark, box in boxes:
            assert inside.contains(box), (mark, box)
        written = [box for mark, box in boxes if isinstance(mark, Writing | Math | Art)]
        for index, box in enumerate(written):
            smaller = box.adjusted(0.5, 1.5, -0.5, -1.5)
            assert not [other for other in written[:index] if other.intersects(smaller)]


@pytest.mark.parametrize("name", NAMES)
def test_every_page_says_which_it_is_and_of_what(qapp: QApplication, name: str) -> None:
    pages = pages_of(name, Choices())
    for number, page in enumerate(pages, start=1):
        said = [mark.text for mark in page.marks if isinstance(mark, Writing)]
        assert f"Page {number} of {len(pages)}" in said
        assert open_by_name_or_path(name).title in said
        assert "Worksheet" in said


def test_a_heading_does_not_stand_alone_at_the_foot_of_a_page(qapp: QApplication) -> None:
    for page in pages_of("circle", Choices()):
        body = [mark for mark in page.marks if box_of(mark).bottom() < page.size.height() - 60]
        lowest = max(body, key=lambda mark: box_of(mark).bottom())
        assert not (isinstance(lowest, Writing) and lowest.bold)


def numbers_of(page: Page) -> Iterator[str]:
    for mark in page.marks:
        if isinstance(mark, Writing) and mark.text.rstrip(".").isdigit():
            yield mark.text


def test_every_blank_is_on_paper_once(qapp: QApplication) -> None:
    for detail in SheetDetail:
        choices = Choices(detail=detail)
        count = len(sheet_of("circle", choices).blanks)
        for key in (False, True):
            pages = pages_of("circle", choices, paper="letter" if key else "a4", key=key)
            found = [int(text.rstrip(".")) for page in pages for text in numbers_of(page)]
            assert sorted(found) == list(range(1, count + 1))
            frames = [mark for page in pages for mark in page.marks if isinstance(mark, Frame)]
            assert len(frames) == count


@pytest.mark.parametrize("name", ["hand-2-3-1", "circle", "mazur-2-2-2", "admissions"])
def test_the_numbers_in_the_drawing_hide_nothing(qapp: QApplication, name: str) -> None:
    # The drawing is the same for every detail; least is written below it of the gradients.
    page = pages_of(name, Choices(detail=SheetDetail.GRADIENTS))[0]
    drawing = next(mark for mark in page.marks if isinstance(mark, Art)).drawing
    labels = [item for item in drawing.items if isinstance(item, Label)]
    weights = [label for label in labels if label.on_line and "=" not in label.text]
    assert weights
    boxes = [
        QRectF(
            label.at.x - label.half_width,
            label.at.y - label.size / 2,
            2 * label.half_width,
            label.size,
        )
        for label in weights
    ]
    taken = [
        QRectF(item.left, item.top, item.width, item.height)
        for item in drawing.items
        if isinstance(item, Box)
    ]
    for item in drawing.items:
        if isinstance(item, Circle):
            x, y, radius = *item.center, item.radius
            taken.append(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
    for index, box in enumerate(boxes):
        assert not [other for other in boxes[:index] + taken if other.intersects(box)]


def test_the_pages_are_black_on_white(qapp: QApplication) -> None:
    image = page_image(pages_of("hand-2-3-1", Choices())[0], SIZES["a4"].toSize(), 1.0)
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    back = gray.convertToFormat(QImage.Format.Format_RGB32)
    assert back == image  # no color anywhere
    center = image.pixelColor(image.width() // 2, 20)
    assert center.name() == "#ffffff"


def test_a_pdf_has_a_page_for_each_and_its_text_as_text(qapp: QApplication) -> None:
    choices = Choices(detail=SheetDetail.GRADIENTS)
    blocks = list(sheet_blocks(sheet_of("toy-graph", choices), dollars=False))
    pdf = PdfSheets("A title", "letter")
    for _ in range(2):
        for _piece in pdf.add_sheet(blocks):
            pass
    content = pdf.finish()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == 2
    assert b"/MediaBox [0 0 612" in content
    assert b"/FontFile" in content


def test_a_picture_that_would_be_tiny_is_turned_and_leaves_no_empty_page(
    qapp: QApplication,
) -> None:
    chain = "; ".join(f"v{i + 1}x = sin(v{i}x + {i})" for i in range(12))
    experiment = expression_experiment(chain, {"v0x": 1.0})
    sheet = make_worksheet(sheet_document(experiment, 0, Choices().style), Choices())
    setting = set_pages_slowly(sheet_blocks(sheet, dollars=False), "a4", str)
    pages: list[Page] = []
    while not pages:
        try:
            next(setting)
        except StopIteration as end:
            pages = end.value
    turned = [mark for page in pages for mark in page.marks if isinstance(mark, Art)]
    assert [mark.turned for mark in turned] == [True]
    assert all(len(page.marks) > 8 for page in pages if turned[0] not in page.marks)
    assert sum(isinstance(mark, Frame) for mark in pages[0].marks) > 5  # blanks, under the givens


def test_a_page_can_be_painted_on_anything(qapp: QApplication) -> None:
    page = pages_of("hand-2-3-1", Choices(), key=True)[0]
    image = QImage(600, 850, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_page(painter, page)
    painter.end()
    dark = sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(0, 600, 3) for y in range(0, 850, 3)
    )
    assert dark > 200
