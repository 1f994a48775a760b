"""The choices of the dialog for worksheets: whose numbers, what is asked for, and on what paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from backpropviz.engine.quantities import Phase
from backpropviz.export.worksheet.choices import CONTEXT, MOST_VARIANTS, UNTIL, SheetDetail
from backpropviz.export.worksheet.unit import Unit
from backpropviz.views.worksheet.choice import MOST_SEED, SheetChoice

_FIRST_VARIANTS = 2
_OF_EXPRESSIONS = (Phase.FORWARD, Phase.BACKWARD)


class NamedUnit(NamedTuple):
    """A unit with the symbol of its output."""

    name: str
    unit: Unit


class SheetForm(QWidget):
    """Shows a choice and tells of another one; what does not apply is not there.

    units: of which a sheet may be alone; only_unit: the first one to be offered where there is no
    room for all of them.
    """

    changed = Signal()

    def __init__(
        self,
        choice: SheetChoice,
        *,
        of_expression: bool,
        parent: QWidget,
        units: Sequence[NamedUnit] = (),
        only_unit: Unit | None = None,
    ) -> None:
        super().__init__(parent)
        self.choice = choice
        self._phases = _OF_EXPRESSIONS if of_expression else tuple(Phase)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(14)
        self._rows.setVerticalSpacing(9)
        self._has_room = only_unit is None
        self.unit = self._combo(self.tr("Part"), "sheet_unit")
        self._offer_units(units)
        if only_unit is not None:
            self.unit.setCurrentIndex([each.unit for each in units].index(only_unit))
        self.numbers = self._combo(self.tr("Numbers"), "sheet_numbers")
        self.variants = self._number(self.tr("Variants"), "sheet_variants", 1, MOST_VARIANTS)
        self.seed = self._number(self.tr("Seed"), "sheet_seed", 0, MOST_SEED)
        self.kind = self._combo(self.tr("Kind"), "sheet_kind")
        self.detail = self._combo(self.tr("Asked for"), "sheet_detail")
        self.until = self._combo(self.tr("As far as"), "sheet_until")
        self.rounded = self._combo(self.tr("Go on with"), "sheet_rounded")
        self.key = self._combo(self.tr("Answers"), "sheet_key")
        self.suffix = self._combo(self.tr("File"), "sheet_suffix")
        self.paper = self._combo(self.tr("Paper"), "sheet_paper")
        self.documents = QCheckBox(self.tr("Save the experiment of each sheet, too"), self)
        self.documents.setObjectName("sheet_documents")
        self.documents.toggled.connect(self._read)
        self._rows.addRow(self.documents)
        self._offer_all()
        self._follow()

    @property
    def chosen_unit(self) -> Unit | None:
        """Return the unit that the sheet is of, None for the whole network."""
        layer, _, unit = self.unit.currentData().partition(":")
        return Unit(int(layer), int(unit)) if layer else None

    def remember_folder(self, folder: str) -> None:
        """Begin there the next time."""
        self.choice = replace(self.choice, folder=folder)

    def _offer_units(self, units: Sequence[NamedUnit]) -> None:
        """Offer the whole network, if there is room for it, and each of its units."""
        text = self.tr("{unit} alone, in layer {layer}")
        if self._has_room:
            self.unit.addItem(self.tr("all units"), "")
        for name, each in units:
            said = text.format(unit=name, layer=each.layer)
            self.unit.addItem(said, f"{each.layer}:{each.unit}")
        self._rows.setRowVisible(self.unit, bool(units))

    def _offer_all(self) -> None:
        numbers: list[tuple[str, object]] = [(self.tr("those of the experiment"), False)]
        if self._has_room:
            numbers.append((self.tr("others, easy ones"), True))
        _offer(self.numbers, numbers)
        _offer(
            self.kind,
            (
                (self.tr("exercise, with formulas"), False),
                (self.tr("exam, without formulas"), True),
            ),
        )
        _offer(
            self.detail,
            (
                (self.tr("every number, with its working"), SheetDetail.OPERATION.value),
                (self.tr("every number, unit by unit"), SheetDetail.NEURON.value),
                (self.tr("every number, in tables"), SheetDetail.LAYER.value),
                (self.tr("only the gradients"), SheetDetail.GRADIENTS.value),
            ),
        )
        translate = QCoreApplication.translate
        _offer(self.until, ((translate(CONTEXT, UNTIL[each]), each.value) for each in self._phases))
        _offer(
            self.rounded,
            ((self.tr("all digits"), False), (self.tr("the rounded numbers"), True)),
        )
        _offer(
            self.suffix,
            (("PDF", ".pdf"), ("Markdown", ".md"), ("LaTeX", ".tex"), ("HTML", ".html")),
        )
        _offer(self.paper, (("A4", "a4"), ("US Letter", "letter")))

    def _offer_keys(self) -> None:
        keys = [(self.tr("in a file of their own"), "apart")]
        if not self.choice.exam:
            keys.append((self.tr("behind the sheets"), "behind"))
        keys.append((self.tr("none"), "none"))
        _offer(self.key, keys)

    def _follow(self) -> None:
        """Show the choice."""
        choice = self.choice
        variants = choice.variants if self._has_room else 0
        until = Phase(choice.until)
        if until not in self._phases:
            until = Phase.FORWARD if until is Phase.LOSS else Phase.BACKWARD
        self._offer_keys()
        for field, value in (
            (self.numbers, variants > 0),
            (self.kind, choice.exam),
            (self.detail, choice.detail),
            (self.until, until.value),
            (self.rounded, choice.rounded),
            (self.key, choice.key_place),
            (self.suffix, choice.suffix),
            (self.paper, choice.paper),
        ):
            field.setCurrentIndex(max(field.findData(value), 0))
        for box, number in ((self.variants, max(1, choice.variants)), (self.seed, choice.seed)):
            with QSignalBlocker(box):
                box.setValue(number)
        with QSignalBlocker(self.documents):
            self.documents.setChecked(choice.documents)
        self._rows.setRowVisible(self.variants, variants > 0)
        self._rows.setRowVisible(self.seed, variants > 0)
        self._rows.setRowVisible(self.paper, choice.suffix != ".md")

    def _read(self) -> None:
        """Take what was chosen."""
        variants = 0 if self._has_room else self.choice.variants
        if self.numbers.currentData():
            variants = self.variants.value() if self.choice.variants else _FIRST_VARIANTS
        self.choice = replace(
            self.choice,
            variants=variants,
            seed=self.seed.value(),
            exam=self.kind.currentData(),
            detail=self.detail.currentData(),
            until=self.until.currentData(),
            rounded=self.rounded.currentData(),
            key=self.key.currentData(),
            suffix=self.suffix.currentData(),
            paper=self.paper.currentData(),
            documents=self.documents.isChecked(),
        )
        self._follow()
        self.changed.emit()

    def _combo(self, name: str, object_name: str) -> QComboBox:
        field = QComboBox(self)
        field.setMinimumContentsLength(26)
        self._add(field, name, object_name)
        field.activated.connect(self._read)
        return field

    def _number(self, name: str, object_name: str, least: int, most: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(least, most)
        field.lineEdit().setTextMargins(5, 0, 0, 0)  # as far in as what the lists show
        self._add(field, name, object_name)
        field.valueChanged.connect(self._read)
        return field

    def _add(self, field: QWidget, name: str, object_name: str) -> None:
        field.setObjectName(object_name)
        field.setAccessibleName(name)
        label = QLabel(name, self)
        label.setProperty("role", "muted")
        label.setBuddy(field)
        self._rows.addRow(label, field)


def _offer(field: QComboBox, items: Iterable[tuple[str, object]]) -> None:
    field.clear()
    for text, value in items:
        field.addItem(text, value)
