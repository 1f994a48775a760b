"""The part of the form with a file or table: its target, and what becomes of its columns."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from backpropviz.experiment import csv_fitting
from backpropviz.experiment.csv_fitting import Use
from backpropviz.experiment.errors import ExperimentError
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import Choice, FieldGrid, NameLabel, ValueLabel
from backpropviz.views.experiment.texts import USES, translated

_MOST_OPEN_COLUMNS = 8  # a file with more shows them on demand
_MOST_COLUMNS = 100  # of a file with more, the first can be chosen


class ExperimentCsv(QWidget):
    """Shows a CSV file, or a bundled table, and its columns; hidden for other data."""

    other_file_asked = Signal()

    def __init__(self, editor: ExperimentEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._editor = editor
        self._scale = 1.0
        self._columns: tuple[str, ...] = ()
        self._read_from: tuple[str | bool | None, ...] = ()  # table, file, header
        self._shape: tuple[str, ...] = ()
        self._grid = FieldGrid(self)
        file = QWidget(self._grid)
        self._path = ValueLabel(file, Qt.TextElideMode.ElideMiddle)
        other = QToolButton(file)
        other.setProperty("role", "chip")
        other.setText("…")
        other.setAccessibleName(self.tr("Choose another file"))
        other.setToolTip(self.tr("Choose another file"))
        other.clicked.connect(self.other_file_asked)
        row = QHBoxLayout(file)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._path, 1)
        row.addWidget(other)
        self._file = file
        self._grid.add(self.tr("File"), file)
        self.target = Choice({}, self._grid)
        self._grid.add(self.tr("Target"), self.target, self.tr("The column to be learned"))
        self.opener = QToolButton(self)
        self.opener.setProperty("role", "link")
        self.opener.setCheckable(True)
        self.opener.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.uses: dict[str, Choice] = {}  # by column
        self._more = NameLabel("", self)
        self._column_grid = FieldGrid(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (self._grid, self.opener, self._column_grid, self._more):
            self._rows.addWidget(part)
        self.target.activated.connect(lambda _index: self._choose_target())
        self.opener.toggled.connect(self._open)
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._scale = scale
        self._rows.setSpacing(round(6 * scale))
        self._grid.set_scale(scale)
        self._column_grid.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        data = self._editor.session.experiment.data
        self.setVisible(data.is_read)
        if not data.is_read:
            self._read_from = ()
            return False
        self._grid.show_row(self._file, data.csv is not None)
        if data.csv is not None:
            self._path.set_text(Path(data.csv).name, data.csv)
        if (data.table, data.csv, data.header) != self._read_from:
            self._read_from = data.table, data.csv, data.header
            try:
                self._columns = csv_fitting.columns_in(data)
            except ExperimentError:  # gone since it was read; what was read is still there
                self._columns = (*self._editor.session.setup.dataset.columns, data.target or "")
            self.target.offer({name: name for name in self._columns})
        self.target.choose(data.target or self._columns[-1])
        columns = tuple(name for name in self._columns if name != self.target.currentData())
        changed = columns != self._shape
        if changed:
            self._shape = columns
            self._rebuild(columns)
        for column, choice in self.uses.items():
            choice.choose(csv_fitting.use_of(data, column))
        return changed

    def _rebuild(self, columns: tuple[str, ...]) -> None:
        self._column_grid.clear()
        self.uses.clear()
        for column in columns[:_MOST_COLUMNS]:
            choice = Choice({use: translated(USES[use]) for use in Use}, self._column_grid)
            choice.activated.connect(lambda _index, name=column: self._choose_use(name))
            self.uses[column] = choice
            self._column_grid.add(column, choice)
            choice.setAccessibleName(self.tr("What becomes of {0}").format(column))
        self._column_grid.set_scale(self._scale)
        more = len(columns) - _MOST_COLUMNS
        self._more.setText(self.tr("and {0} more columns").format(more) if more > 0 else "")
        self.opener.setVisible(len(columns) > _MOST_OPEN_COLUMNS)
        self.opener.setChecked(len(columns) <= _MOST_OPEN_COLUMNS)
        self._open()

    def _open(self) -> None:
        shown = self.opener.isChecked()
        title = self.tr("Columns · {0}").format(len(self._shape))
        self.opener.setAccessibleName(title)
        self.opener.setText(f"{'▾' if shown else '▸'} {title}")
        self._column_grid.setVisible(shown)
        self._more.setVisible(shown and bool(self._more.text()))

    def _choose_target(self) -> None:
        target = self.target.currentData()
        if target == self._editor.session.experiment.data.target:
            return
        choose = QT_TRANSLATE_NOOP("ExperimentCsv", "Choose {name} as the target")
        text = choose.format(name=target)
        self._editor.change(text, lambda open_: csv_fitting.with_target_column(open_, target))

    def _choose_use(self, column: str) -> None:
        use = Use(self.uses[column].currentData())
        if use is csv_fitting.use_of(self._editor.session.experiment.data, column):
            return
        choose = QT_TRANSLATE_NOOP("ExperimentCsv", "Choose what becomes of {name}")
        text = choose.format(name=column)
        self._editor.change(text, lambda open_: csv_fitting.with_column_use(open_, column, use))
