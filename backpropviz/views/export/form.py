"""The choices of the dialog for pictures: what, which steps, and as what kind of file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from backpropviz.engine.trace import Detail
from backpropviz.export.numbers import NumberStyle, count_text, number_text
from backpropviz.views.export.choice import (
    HEIGHTS,
    PASS_FORMATS,
    SCALES,
    SECONDS,
    STILL_FORMATS,
    PictureChoice,
)
from backpropviz.views.export.studio import Source

_ADJUST = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon

translate = QCoreApplication.translate


class PictureForm(QWidget):
    """Shows a choice and tells of another one; what does not apply is not there."""

    changed = Signal()

    def __init__(
        self, sources: Sequence[Source], choice: PictureChoice, style: NumberStyle, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._still_size = ("", QSize())
        self._sources = {source.name: source for source in sources}
        self.choice = choice
        if choice.source not in self._sources:
            self.choice = replace(choice, source=sources[0].name)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(14)
        self._rows.setVerticalSpacing(9)
        self.source = self._field(self.tr("Picture of"), "picture_source")
        self.steps = self._field(self.tr("Steps"), "picture_steps")
        self.kind = self._field(self.tr("File"), "picture_format")
        self.pixels = self._field(self.tr("Size"), "picture_size")
        self.seconds = self._field(self.tr("Each step"), "picture_seconds")
        self.theme = self._field(self.tr("Colors"), "picture_theme")
        self._offer(self.source, ((each.title, each.name) for each in sources))
        self._follow()

    def remember_folder(self, folder: str) -> None:
        """Begin there the next time."""
        self.choice = replace(self.choice, folder=folder)

    def show_sizes(self, still: QSize) -> None:
        """Say how many pixels each scale gives of a still picture of so many."""
        self._still_size = (self.choice.source, still)
        self._name_sizes()

    def _name_sizes(self) -> None:
        source, still = self._still_size
        if self.choice.is_pass or source != self.choice.source:
            return  # it is not known yet how large the picture will be
        for index in range(self.pixels.count()):
            scale = self.pixels.itemData(index)
            width, height = round(still.width() * scale), round(still.height() * scale)
            self.pixels.setItemText(index, _pixels(width, height))

    @property
    def chosen_source(self) -> Source:
        """Return what the picture is of."""
        return self._sources[self.choice.source]

    def _field(self, name: str, object_name: str) -> QComboBox:
        field = QComboBox(self)
        field.setObjectName(object_name)
        field.setAccessibleName(name)
        field.setMinimumContentsLength(32)
        field.setSizeAdjustPolicy(_ADJUST)
        label = QLabel(name, self)
        label.setProperty("role", "muted")
        label.setBuddy(field)
        self._rows.addRow(label, field)
        field.activated.connect(self._read)
        return field

    def _offer(self, field: QComboBox, items: Iterable[tuple[str, object]]) -> None:
        field.clear()
        for text, value in items:
            field.addItem(text, value)

    def _follow(self) -> None:
        """Offer what goes together with the choice."""
        choice, source = self.choice, self.chosen_source
        if choice.is_pass and not source.has_pass:
            choice = self.choice = replace(choice, is_pass=False)
        self._offer(self.steps, self._steps_offered(source.has_pass))
        formats = PASS_FORMATS if choice.is_pass else STILL_FORMATS
        names = _pass_names() if choice.is_pass else _still_names()
        self._offer(self.kind, ((names[each], each) for each in formats))
        if choice.is_pass:
            sizes: list[tuple[str, object]] = [
                (_pixels(round(height * 16 / 9), height), height) for height in HEIGHTS
            ]
        else:
            sizes = [(f"{scale:g}×", scale) for scale in SCALES]
        self._offer(self.pixels, sizes)
        self._name_sizes()
        self._offer(self.seconds, ((self._seconds_text(each), each) for each in SECONDS))
        themes = [(self.tr("as in the window"), "")]
        if source.has_themes:
            themes += [(self.tr("light"), "light"), (self.tr("dark"), "dark")]
        self._offer(self.theme, themes)
        self._show(self.source, choice.source)
        self._show(self.steps, choice.detail if choice.is_pass else "")
        self._show(self.kind, choice.suffix[1:])
        self._show(self.pixels, choice.height if choice.is_pass else choice.scale)
        self._show(self.seconds, choice.seconds)
        self._show(self.theme, choice.theme if source.has_themes else "")
        self._rows.setRowVisible(self.steps, source.has_pass)
        self._rows.setRowVisible(self.seconds, choice.moves)
        has_pixels = choice.moves or choice.suffix == ".png"
        self._rows.setRowVisible(self.pixels, has_pixels)

    def _steps_offered(self, has_pass: bool) -> list[tuple[str, object]]:
        offered: list[tuple[str, object]] = [(self.tr("as it is now"), "")]
        if has_pass:
            offered += [
                (self.tr("the whole pass, operation by operation"), Detail.OPERATION.value),
                (self.tr("the whole pass, neuron by neuron"), Detail.NEURON.value),
                (self.tr("the whole pass, layer by layer"), Detail.LAYER.value),
                (self.tr("the whole pass, phase by phase"), Detail.PASS.value),
            ]
        return offered

    def _seconds_text(self, seconds: float) -> str:
        number = number_text(seconds, self._style) if seconds % 1 else str(int(seconds))
        if seconds == 1:
            return self.tr("{count} second").format(count=number)
        return self.tr("{count} seconds").format(count=number)

    def count(self, number: int) -> str:
        """Return a count as it is written."""
        return count_text(number, decimal_comma=self._style.decimal_comma)

    def _show(self, field: QComboBox, value: object) -> None:
        field.setCurrentIndex(max(field.findData(value), 0))

    def _read(self) -> None:
        """Take what was chosen."""
        choice = replace(self.choice, source=self.source.currentData())
        detail = self.steps.currentData()
        was_pass = choice.is_pass
        choice = replace(choice, is_pass=bool(detail), detail=detail or choice.detail)
        if was_pass is choice.is_pass:  # else the fields below offer something else by now
            kind, size = self.kind.currentData(), self.pixels.currentData()
            if choice.is_pass:
                choice = replace(choice, pass_format=kind, height=size)
            else:
                choice = replace(choice, still_format=kind, scale=size)
        if self.chosen_source.has_themes:
            choice = replace(choice, theme=self.theme.currentData())
        self.choice = replace(choice, seconds=self.seconds.currentData())
        self._follow()
        self.changed.emit()


def _pixels(width: int, height: int) -> str:
    return translate("PictureForm", "{width} × {height} pixels").format(width=width, height=height)


def _still_names() -> dict[str, str]:
    return {
        "png": translate("PictureForm", "PNG, pixels"),
        "svg": translate("PictureForm", "SVG, lines and text"),
        "pdf": translate("PictureForm", "PDF, lines and text"),
    }


def _pass_names() -> dict[str, str]:
    return {
        "gif": translate("PictureForm", "GIF, moving, for everywhere"),
        "webp": translate("PictureForm", "WebP, moving, exact colors"),
        "pdf": translate("PictureForm", "PDF, a page a step"),
        "png": translate("PictureForm", "PNG, numbered files"),
        "svg": translate("PictureForm", "SVG, numbered files"),
    }
