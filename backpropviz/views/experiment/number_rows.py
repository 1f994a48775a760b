"""Rows of a part of the form with a number each; a row is made when it is first shown."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from backpropviz.views.controls.number_field import NumberField, NumberRange
from backpropviz.views.experiment.grid import FieldGrid
from backpropviz.views.look.language import in_language


@dataclass(frozen=True, slots=True)
class _Row:
    grid: FieldGrid
    place: int
    text: str
    span: NumberRange
    explanation: str


class NumberRows(Mapping[str, NumberField]):
    """The fields of some settings by their names, of which most experiments show only a few.

    prefix: before a setting's name in its field's. edited: what an edit calls, with the setting's
    name, its number and the gesture.
    """

    def __init__(self, prefix: str, edited: Callable[[str, float, str], None]) -> None:
        self._prefix = prefix
        self._edited = edited
        self._rows: dict[str, _Row] = {}
        self._fields: dict[str, NumberField] = {}  # those made
        self._seen: set[str] = set()

    def add(
        self, grid: FieldGrid, name: str, text: str, span: NumberRange, explanation: str = ""
    ) -> None:
        """Keep a place below the last row of a grid for a setting; text: what it is called."""
        self._rows[name] = _Row(grid, grid.reserve(), text, span, explanation)

    def text(self, name: str) -> str:
        """Return what a setting is called in the form, as it was added: it may be a phrase."""
        return self._rows[name].text

    def span(self, name: str) -> NumberRange:
        """Return which numbers a setting takes, as it was added."""
        return self._rows[name].span

    def show(
        self,
        name: str,
        number: float | None,
        *,
        decimal_comma: bool,
        span: NumberRange | None = None,
    ) -> bool:
        """Show a setting with its number, or not at all; say whether its field is a new one.

        span: the numbers that it takes from now on, where they are others than before.
        """
        if number is None:
            if name in self._fields:
                self._rows[name].grid.show_row(self._fields[name], False)
            return False
        is_new = name not in self._seen
        self._seen.add(name)
        field = self[name]
        if span is not None:
            field.set_span(span)
        field.set_decimal_comma(decimal_comma)
        field.set_number(number)
        self._rows[name].grid.show_row(field, True)
        return is_new

    def __getitem__(self, name: str) -> NumberField:
        if name not in self._fields:
            row = self._rows[name]
            field = NumberField(0.0, row.span, row.grid)
            field.setObjectName(f"{self._prefix}{name}")
            field.value_edited.connect(lambda value, gesture: self._edited(name, value, gesture))
            self._fields[name] = field
            shown_text = in_language(row.text)
            row.grid.add(shown_text, field, row.explanation, place=row.place)
            row.grid.show_row(field, False)
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)
