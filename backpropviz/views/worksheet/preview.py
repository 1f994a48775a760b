"""The first page of a worksheet as a picture, made while the window goes on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from backpropviz.export.translation import Translate
from backpropviz.export.worksheet.compose import sheet_blocks
from backpropviz.export.worksheet.order import Order, make_worksheets
from backpropviz.views.worksheet.page import Page, paint_page
from backpropviz.views.worksheet.pages import set_pages_slowly

_EDGE = QColor("#b8b8b8")  # of the page, on a ground that is white as well


class FirstPage:
    """What comes of `draw`: the picture, and how many pages the sheet has."""

    def __init__(self) -> None:
        self.image = QImage()
        self.pages = 0
        self.blanks = 0

    def draw(self, order: Order, room: QSize, ratio: float, translate: Translate) -> Iterator[int]:
        """Draw the first page of the first sheet so that it fits, yielding often.

        ratio: pixels to one of the screen. Raises WorksheetError where there is no sheet.
        """
        sheet = None
        made = make_worksheets(order)
        while sheet is None:
            sheet = next(made)
            yield 0
        blocks = sheet_blocks(sheet, dollars=False, translate=translate)
        steps = set_pages_slowly(blocks, order.paper, translate)
        pages: list[Page] = []
        while not pages:
            try:
                next(steps)
            except StopIteration as end:
                pages = end.value
            yield 0
        self.image = page_image(pages[0], room, ratio)
        self.pages, self.blanks = len(pages), len(sheet.blanks)


def page_image(page: Page, room: QSize, ratio: float) -> QImage:
    """Return a page as a picture that fits, black on white."""
    size = page.size.scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage((size * ratio).toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(_EDGE)
    painter.drawRect(0, 0, image.width() - 1, image.height() - 1)
    scale = image.width() / page.size.width()
    painter.scale(scale, scale)
    paint_page(painter, page)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
