"""How large the parts of a node are drawn, at scale 1: its sign, its matrix, and their captions."""

from __future__ import annotations

from typing import NamedTuple

FONT_PX = 11.5  # of numbers
CAPTION_PX = 21.0  # the height of a line above a matrix
CARD_PX = 6.0  # from a matrix to the border of its card
SIGN_PX = 15.0  # the radius of a sign
LINK_PX = 7.0  # from a sign to the card of its values
BESIDE_PX = 12.0  # between the values and the derivatives beside them
_DIGIT_PX, _PADDING_PX, _ROW_PX = 6.9, 9.0, 20.0
_NARROWEST_PX, _LETTER_PX = 34.0, 7.4
_LARGEST_PIXEL_PX = 13.0  # of a cell without its number
_NAME_PX, _SHAPE_PX = 7.0, 6.2  # of a letter in a caption, in a shape


class Density(NamedTuple):
    """How much room matrices get.

    numbers: of how many cells a matrix has its numbers written; extent_px: of one without;
    is_beside: the derivatives by weights and biases stand beside these, not under them;
    is_flat: so do all others, where the matrix is high. has_shapes: the cards tell shapes, too;
    the lines always do.
    """

    numbers: int
    extent_px: float = 110.0
    is_beside: bool = False
    is_flat: bool = False
    has_shapes: bool = True


class Measure(NamedTuple):
    """What the size of a node depends on.

    sign: the text of its operation, "" for what is given; chars: of its longest number; name: the
    length of its longest caption; has_card: its matrix is drawn; has_slopes: there are derivatives.
    """

    sign: str
    rows: int
    columns: int
    chars: int
    name: int
    has_card: bool
    has_slopes: bool

    @property
    def shape(self) -> str:
        """Return how many rows and columns it has, as text."""
        return f"{self.rows}×{self.columns}"


class CardSize(NamedTuple):
    """The size of a card, of one cell in it, and where its derivatives are."""

    width: float
    height: float
    cell_width: float
    cell_height: float
    is_beside: bool


def card_size(measure: Measure, density: Density, *, is_fed: bool) -> CardSize:
    """Return the size of a node's card; is_fed: it stands on the line of operations."""
    rows, columns = measure.rows, measure.columns
    has_numbers = rows * columns <= density.numbers
    if has_numbers:
        cell_width = max(measure.chars * _DIGIT_PX + _PADDING_PX, _NARROWEST_PX)
        cell_height = _ROW_PX
    else:
        cell_width = min(density.extent_px / columns, _LARGEST_PIXEL_PX)
        cell_height = min(density.extent_px / rows, _LARGEST_PIXEL_PX)
    is_high = rows > columns
    wanted = (density.is_flat and is_high) if is_fed else (density.is_beside or is_high)
    is_beside = measure.has_slopes and wanted
    caption = measure.name * _NAME_PX
    if density.has_shapes:
        caption = max(caption, (3 + len(measure.shape)) * _SHAPE_PX + 8.0)
    width = max(columns * cell_width, caption)
    height = CAPTION_PX + rows * cell_height
    if is_beside:
        width = 2 * width + BESIDE_PX
    elif measure.has_slopes:
        height += CAPTION_PX + rows * cell_height
    border = 2 * CARD_PX
    return CardSize(width + border, height + border, cell_width, cell_height, is_beside)


def sign_width(sign: str) -> float:
    """Return the width of the round around a sign; long ones are wider than high."""
    return max(2 * SIGN_PX, len(sign) * _LETTER_PX + 16.0)


def gap_behind(measure: Measure) -> float:
    """Return the length of the line on which the shape of a node's values is written."""
    return max(32.0, len(measure.shape) * _SHAPE_PX + 14.0)
