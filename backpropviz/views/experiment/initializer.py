"""The part of the form that says how the first weights come about."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from backpropviz.experiment import editing
from backpropviz.experiment.editing import replace
from backpropviz.experiment.schema import SCHEME_KEYS, SCHEME_NAMES, Initializer
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.views.controls.setting_names import scheme_name
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import Choice, FieldGrid
from backpropviz.views.experiment.number_rows import NumberRows
from backpropviz.views.experiment.ranges import ABOVE_ZERO, ANY_NUMBER, SEED

GIVEN = "given"


class ExperimentInitializer(QWidget):
    """Shows the scheme and the seed that the weights are drawn with, or that they are given."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._grid = FieldGrid(self)
        self.scheme = Choice({}, self._grid, in_full=True)
        explanation = self.tr("How the first weights are drawn")
        self._grid.add(self.tr("Start"), self.scheme, explanation, wide=True)
        self.fields = NumberRows("initializer_", self._change)
        for name, text, span, explanation in (
            ("low", self.tr("From"), ANY_NUMBER, self.tr("The lowest weight that can be drawn")),
            ("high", self.tr("To"), ANY_NUMBER, self.tr("The highest weight that can be drawn")),
            ("mean", self.tr("Mean"), ANY_NUMBER, self.tr("The mean of the weights drawn")),
            ("std", self.tr("Spread"), ABOVE_ZERO, self.tr("The weights' standard deviation")),
            ("seed", self.tr("Seed"), SEED, self.tr("The same seed gives the same weights")),
        ):
            self.fields.add(self._grid, name, text, span, explanation)
        self.biases = QCheckBox(self.tr("biases too"), self._grid)
        explanation = self.tr("Draw the biases like the weights; else they start at 0")
        self._grid.add("", self.biases, explanation)
        self.biases.setAccessibleName(explanation)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._grid)
        self.scheme.activated.connect(lambda _index: self._choose_scheme())
        self.biases.toggled.connect(self._switch_biases)
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._grid.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        session = self._editor.session
        model = session.experiment.model
        initializer = model.initializer
        given = all(layer.weights is not None for layer in model.layers)
        offered = {name: scheme_name(name) for name in SCHEME_NAMES}
        if given:
            offered = {GIVEN: self.tr("as given"), **offered}
        self.scheme.offer(offered)
        self.scheme.choose(GIVEN if given else initializer.scheme)
        taken = () if given else SCHEME_KEYS.get(initializer.scheme, ())
        if not given and initializer.scheme != "zeros":
            taken = (*taken, "seed")
        comma, changed = session.style.decimal_comma, False
        for name in self.fields:
            value = getattr(initializer, name)
            number = editing.FIRST_SETTINGS[name] if value is None else value
            shown = number if name in taken else None
            changed |= self.fields.show(name, shown, decimal_comma=comma)
        biased = any(layer.bias for layer in model.layers)
        self._grid.show_row(self.biases, not given and biased)
        with QSignalBlocker(self.biases):
            self.biases.setChecked(initializer.biases == "same")
        return changed

    def _change(self, name: str, value: float, gesture: str) -> None:
        number = int(value) if self.fields.span(name).whole else value
        changed = replace(self._initializer, **{name: number})
        text = QT_TRANSLATE_NOOP("ExperimentInitializer", "Draw the weights anew")
        self._edit(text, changed, gesture)

    @property
    def _initializer(self) -> Initializer:
        return self._editor.session.experiment.model.initializer

    def _choose_scheme(self) -> None:
        scheme = self.scheme.currentData()
        if scheme == GIVEN:
            return
        drawn = editing.with_scheme(self._editor.session.experiment, scheme)
        text = QT_TRANSLATE_NOOP("ExperimentInitializer", "Choose how the weights start")
        self._editor.edit(text, drawn)

    def _switch_biases(self, on: bool) -> None:
        changed = replace(self._initializer, biases="same" if on else "zeros")
        text = QT_TRANSLATE_NOOP("ExperimentInitializer", "Choose how the biases start")
        self._edit(text, changed)

    def _edit(self, text: Phrase, initializer: Initializer, gesture: str = "") -> None:
        # Weights that are given would hide the change.
        drawn = editing.with_seed(self._editor.session.experiment, initializer.seed)
        model = replace(drawn.model, initializer=initializer)
        self._editor.edit(text, replace(drawn, model=model), gesture)
