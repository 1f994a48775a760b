"""The part of the form with the data: where the samples come from, and which are for testing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from backpropviz.data.dataset import Dataset
from backpropviz.data.generators import FEWEST_SAMPLES, GENERATORS, MOST_SAMPLES
from backpropviz.experiment import csv_fitting, fitting
from backpropviz.experiment.data_editing import as_inline, with_data
from backpropviz.experiment.editing import replace
from backpropviz.experiment.schema import TABLE_NAMES, Data
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.views.controls.number_field import NumberRange
from backpropviz.views.experiment.csv import ExperimentCsv
from backpropviz.views.experiment.done import DoneList, sentences_of
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.features import ExperimentFeatures
from backpropviz.views.experiment.grid import Choice, FieldGrid, ValueLabel
from backpropviz.views.experiment.number_rows import NumberRows
from backpropviz.views.experiment.ranges import SEED
from backpropviz.views.experiment.texts import SETS, translated
from backpropviz.views.look.language import in_language

CSV, OWN, ANSWERS = "csv", "inputs", "outputs_of"
_OF_TABLE = "table "  # before a table's name, among the sets
_SAMPLES = NumberRange(FEWEST_SAMPLES, MOST_SAMPLES, whole=True, smallest_step=1)
_SHARE = NumberRange(0.0, 100.0, includes_maximum=False, step=5.0)

_CHOOSE = QT_TRANSLATE_NOOP("ExperimentData", "Choose {name}")
_TABLE = QT_TRANSLATE_NOOP("ExperimentData", "Table {name}")


class ExperimentData(QWidget):
    """Shows where the samples come from and what is done to them, and lets a person choose."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._editor = editor
        self._scale = 1.0
        self._grid = FieldGrid(self)
        self.source = Choice({}, self._grid)
        self._grid.add(self.tr("Set"), self.source, self.tr("Where the samples come from"))
        self._count = ValueLabel(self._grid)
        self._grid.add(self.tr("Samples"), self._count)
        self._split = FieldGrid(self)
        self.fields = NumberRows("data_", self._change)
        self._add("samples", self.tr("Samples"), _SAMPLES, self.tr("How many samples are drawn"))
        self._add("noise", self.tr("Noise"), NumberRange(), self.tr("How far samples stray"))
        self._add("classes", self.tr("Classes"), NumberRange(), self.tr("How many classes"))
        self._add("seed", self.tr("Seed"), SEED, self.tr("The same seed draws the same samples"))
        self._add(
            "test_fraction",
            self.tr("Test share, %"),
            _SHARE,
            self.tr("How much of the data is kept for testing, and never trained on"),
        )
        self._add(
            "split_seed",
            self.tr("Split seed"),
            SEED,
            self.tr("The same seed keeps the same samples for testing"),
        )
        self._csv: ExperimentCsv | None = None
        self.features = ExperimentFeatures(editor, self)
        self.done = DoneList(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (self._grid, self._split, self.features, self.done):
            self._rows.addWidget(part)
        self.source.activated.connect(lambda _index: self._choose_set())
        self.mirror()

    @property
    def csv(self) -> ExperimentCsv:
        """Return the part of a file or table, which is made when the first one is read."""
        if self._csv is None:
            self._csv = ExperimentCsv(self._editor, self)
            self._csv.set_scale(self._scale)
            self._csv.other_file_asked.connect(self._ask_for_file)
            self._rows.insertWidget(self._rows.indexOf(self._split), self._csv)
        return self._csv

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._scale = scale
        self._rows.setSpacing(round(6 * scale))
        for part in (self._grid, self._split, self.features):
            part.set_scale(scale)
        if self._csv is not None:
            self._csv.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        session = self._editor.session
        data, dataset = session.experiment.data, session.setup.dataset
        offered = {name: translated(text) for name, text in SETS.items()}
        if data.is_read:
            del offered[OWN]  # the rows of a file stay in the file
        if data.source == CSV:
            offered[CSV] = self.tr("CSV file")
        if data.source == ANSWERS:  # which experiments they are of is written in the document
            offered[ANSWERS] = self.tr("answers of experiments")
        for name in TABLE_NAMES:
            offered[_OF_TABLE + name] = in_language(_TABLE.format(name=name))
        self.source.offer(offered)
        self.source.choose(_set_of(data))
        self._grid.show_row(self._count, data.generator is None and dataset.n_samples > 1)
        self._count.set_text(str(dataset.n_samples))
        changed = self._show_generator(data)
        changed |= self._show_split(data, dataset)
        self.done.show_sentences(sentences_of(dataset, session.style))
        if data.is_read or self._csv is not None:
            changed |= self._csv is None
            changed |= self.csv.mirror()
        return self.features.mirror() or changed

    def _show_generator(self, data: Data) -> bool:
        """Show the settings of what draws the samples; say whether there are other widgets."""
        samples = noise = classes = seed = noises = counts = None
        generator = GENERATORS.get(data.generator or "")
        if generator is not None:
            samples = generator.default_samples if data.samples is None else data.samples
            noise = generator.default_noise if data.noise is None else data.noise
            noises = NumberRange(0.0, generator.most_noise)
            most = generator.most_classes or 0
            if most > 2:
                classes = data.classes or generator.classes or 0
                counts = NumberRange(2, most, whole=True, step=1)
            seed = data.seed
        changed = self._show("samples", samples)
        changed |= self._show("noise", noise, noises)
        changed |= self._show("classes", classes, counts)
        return self._show("seed", seed) or changed

    def _show_split(self, data: Data, dataset: Dataset) -> bool:
        """Show which samples are for testing; say whether there are other widgets for it."""
        share = round(100.0 * len(dataset.test) / dataset.n_samples, 2)
        if data.test_fraction is not None:
            share = round(100.0 * data.test_fraction, 10)
        seed = None if data.test_fraction is None else data.split_seed
        changed = self._show("test_fraction", share if dataset.n_samples > 1 else None)
        return self._show("split_seed", seed) or changed

    def _show(self, name: str, number: float | None, span: NumberRange | None = None) -> bool:
        comma = self._editor.session.style.decimal_comma
        return self.fields.show(name, number, decimal_comma=comma, span=span)

    def _add(self, name: str, text: str, span: NumberRange, explanation: str) -> None:
        grid = self._split if name in ("test_fraction", "split_seed") else self._grid
        self.fields.add(grid, name, text, span, explanation)

    def _change(self, name: str, value: float, gesture: str) -> None:
        texts = {
            "samples": QT_TRANSLATE_NOOP("ExperimentData", "Change how many samples there are"),
            "noise": QT_TRANSLATE_NOOP("ExperimentData", "Change the noise"),
            "classes": QT_TRANSLATE_NOOP("ExperimentData", "Change how many classes there are"),
            "seed": QT_TRANSLATE_NOOP("ExperimentData", "Draw other samples"),
            "test_fraction": QT_TRANSLATE_NOOP("ExperimentData", "Change the share for testing"),
            "split_seed": QT_TRANSLATE_NOOP("ExperimentData", "Choose other samples for testing"),
        }
        experiment = self._editor.session.experiment
        data = experiment.data
        if name == "classes":
            changed = fitting.with_classes(experiment, int(value))
        elif name == "test_fraction":
            fraction = round(value / 100.0, 12) or None
            seed = data.split_seed if fraction else 0
            split = replace(data, test_fraction=fraction, split_seed=seed, test_rows=None)
            changed = with_data(experiment, split)
        else:
            number = value if name == "noise" else int(value)
            changed = with_data(experiment, replace(data, **{name: number}))
        self._editor.edit(texts[name], changed, gesture)

    def _choose_set(self) -> None:
        chosen, data = self.source.currentData(), self._editor.session.experiment.data
        if chosen == CSV:
            self._ask_for_file()
            self.mirror()  # until a file is chosen, the set is the one there is
        elif chosen != _set_of(data):
            table = next((name for name in TABLE_NAMES if chosen == _OF_TABLE + name), None)
            text = _CHOOSE.format(name=SETS[chosen] if table is None else _TABLE.format(name=table))
            if chosen == OWN:
                self._editor.change(text, as_inline)
            elif table is not None:
                self._editor.change(text, lambda open_: csv_fitting.with_table(open_, table))
            else:
                self._editor.change(text, lambda open_: fitting.with_generator(open_, chosen))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a CSV file"))
        dialog.setObjectName("csv_dialog")
        dialog.setNameFilter(self.tr("Tables (*.csv *.tsv *.txt);;All files (*)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose_file)
        dialog.open()  # not exec(): the window goes on

    def choose_file(self, path: str) -> None:
        """Learn from the rows of a file; what is wrong with it is said in the form's error line."""
        name = path.replace("\\", "/").rpartition("/")[2]
        self._editor.change(
            _CHOOSE.format(name=name), lambda open_: csv_fitting.with_csv(open_, path)
        )


def _set_of(data: Data) -> str:
    """Return which of the sets that are offered the data are."""
    return data.generator or (_OF_TABLE + data.table if data.table is not None else data.source)
