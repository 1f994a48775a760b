"""The part of the form with the network's inputs: what is made of the columns, and its scaling."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from backpropviz.experiment import fitting
from backpropviz.experiment.data_editing import with_data
from backpropviz.experiment.editing import replace
from backpropviz.experiment.schema import BASES
from backpropviz.export.feature_symbols import FEATURE_TEXTS, feature_text, plain_feature
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.views.experiment.chips import MOST_CHIPS, Chips
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import Choice, FieldGrid
from backpropviz.views.experiment.texts import BASES_TEXTS, translated


class ExperimentFeatures(QWidget):
    """Shows which features the network sees, as toggles and as text, and which are standardized."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._editor = editor
        self._name = QLabel(self.tr("Inputs"), self)
        self._name.setProperty("role", "muted")
        self.chips = Chips(self)
        self._grid = FieldGrid(self)
        self.own = _OwnFeatures(self._grid)
        self._grid.add(
            self.tr("Own inputs"),
            self.own,
            self.tr(
                "Expressions of the columns, with commas between them: + − * / ^ ( ) and "
                "sin cos tan exp log sqrt abs tanh sigmoid relu softplus max min"
            ),
        )
        self.standardized = Chips(self._grid)
        self._grid.add(
            self.tr("Standardize"),
            self.standardized,
            self.tr("Subtract an input's mean and divide by its standard deviation"),
        )
        self.basis = Choice({name: translated(BASES_TEXTS[name]) for name in BASES}, self._grid)
        self._grid.add(
            self.tr("Learned from"),
            self.basis,
            self.tr("Which rows mean and standard deviation are of"),
        )
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (self._name, self.chips, self._grid):
            self._rows.addWidget(part)
        self.chips.toggled.connect(self._switch_feature)
        self.own.editingFinished.connect(self._take_own)
        self.standardized.toggled.connect(self._switch_standardized)
        self.basis.activated.connect(lambda _index: self._choose_basis())
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._rows.setSpacing(round(4 * scale))
        for part in (self.chips, self.standardized, self._grid):
            part.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        session = self._editor.session
        data, dataset = session.experiment.data, session.setup.dataset
        # The columns of a file, and inputs of hundreds of numbers, are not chosen by toggles.
        by_toggles = not data.is_read and len(dataset.columns) <= MOST_CHIPS
        # Names of inputs are those of the document's columns only as long as all columns are used.
        named = isinstance(session.experiment.model.inputs, tuple)
        can_choose = not (data.inputs is not None and data.features is None and named)
        offered = self._offered() if by_toggles and can_choose else []
        changed = self.chips.set_names(
            (name, feature_text(name), self.tr("Input {0}").format(feature_text(name)))
            for name in offered
        )
        self.chips.set_on(name for name in offered if self._written(name) is not None)
        self._name.setVisible(bool(offered))
        self.chips.setVisible(bool(offered))
        self._grid.show_row(self.own, can_choose)
        self.own.show_text(", ".join(self._own_features()))
        scaled = data.standardize or ()
        features = dataset.features if by_toggles else ()
        text = self.tr("Standardize {name}")
        changed |= self.standardized.set_names(
            (name, feature_text(name), text.format(name=feature_text(name))) for name in features
        )
        self.standardized.set_on(scaled)
        several = dataset.n_samples > 1
        self._grid.show_row(self.standardized, by_toggles and (several or bool(scaled)))
        self._grid.show_row(self.basis, bool(scaled))
        self.basis.choose(data.standardize_on)
        return changed

    def forget_typed(self) -> None:
        """Drop an expression that was refused."""
        self.own.restore()

    def _offered(self) -> list[str]:
        """Return the features that a click chooses: the columns, and what is usual beside them."""
        columns = self._editor.session.setup.dataset.columns
        usual = [
            name
            for name in FEATURE_TEXTS
            if name not in columns and fitting.known_features((name,), columns) is not None
        ]
        return [*columns, *usual]

    def _written(self, feature: str) -> str | None:
        """Return how the document writes a feature, None if it is not among the inputs."""
        features = self._editor.session.setup.dataset.features
        return next((name for name in features if plain_feature(name) == feature), None)

    def _own_features(self) -> list[str]:
        session = self._editor.session
        dataset = session.setup.dataset
        offered = {*dataset.columns} if session.experiment.data.is_read else {*self._offered()}
        return [name for name in dataset.features if plain_feature(name) not in offered]

    def _switch_feature(self, feature: str, on: bool) -> None:
        chosen = {name: self._written(name) for name in self._offered()}
        chosen[feature] = feature if on else None
        add = QT_TRANSLATE_NOOP("ExperimentFeatures", "Add the input {name}")
        remove = QT_TRANSLATE_NOOP("ExperimentFeatures", "Remove the input {name}")
        text = (add if on else remove).format(name=feature_text(feature))
        features = [name for name in chosen.values() if name is not None]
        self._edit(text, [*features, *self._own_features()])

    def _take_own(self) -> None:
        if not self.own.isModified():
            return
        self.own.setModified(False)
        own = split_features(self.own.text())
        dataset = self._editor.session.setup.dataset
        if own == self._own_features():
            self.own.set_valid(True)
            return
        others = [name for name in dataset.features if name not in self._own_features()]
        known = {plain_feature(name) for name in others}
        added = [name for name in own if plain_feature(name) not in known]
        before = self._editor.session.experiment
        self.own.set_valid(False)  # so that what is refused can be mended
        text = QT_TRANSLATE_NOOP("ExperimentFeatures", "Change the inputs")
        self._edit(text, [*others, *added])
        self.own.set_valid(self._editor.session.experiment is not before)
        self.mirror()

    def _edit(self, text: Phrase, features: list[str]) -> None:
        if not features:
            self._editor.refused.emit(self.tr("The network needs one input at least."))
            return
        columns = self._editor.session.setup.dataset.columns
        self._editor.change(text, lambda open_: fitting.with_features(open_, features, columns))

    def _switch_standardized(self, feature: str, on: bool) -> None:
        standardize = QT_TRANSLATE_NOOP("ExperimentFeatures", "Standardize {name}")
        leave = QT_TRANSLATE_NOOP("ExperimentFeatures", "Leave {name} as it is")
        text = (standardize if on else leave).format(name=feature_text(feature))
        experiment = fitting.with_standardized(self._editor.session.experiment, feature, on)
        self._editor.edit(text, experiment)

    def _choose_basis(self) -> None:
        experiment = self._editor.session.experiment
        data = replace(experiment.data, standardize_on=self.basis.currentData())
        text = QT_TRANSLATE_NOOP("ExperimentFeatures", "Choose what standardization learns from")
        self._editor.edit(text, with_data(experiment, data))


class _OwnFeatures(QLineEdit):
    """Takes expressions; one that was refused stays, marked, until it is mended."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("own_features")
        self.setPlaceholderText(self.tr("x1 − x2, …"))
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._is_valid = True
        self._taken = ""  # the text that the document has

    def show_text(self, text: str) -> None:
        """Show the expressions there are; what is being typed or was refused stays."""
        self._taken = text
        if self._is_valid and not (self.hasFocus() and self.isModified()) and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def restore(self) -> None:
        """Drop what was refused."""
        if not self._is_valid:
            self.set_valid(True)
            self.setText(self._taken)

    def set_valid(self, valid: bool) -> None:
        """Mark the text as refused, or as one that is taken."""
        if valid != self._is_valid:
            self._is_valid = valid
            self.setProperty("invalid", not valid)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.isModified() or not self._is_valid):
            self.set_valid(False)  # what is begun goes, too
            self.restore()
            self.selectAll()
            return
        super().keyPressEvent(event)


def split_features(text: str) -> list[str]:
    """Return the expressions in a text; commas within parentheses belong to a function."""
    parts, depth = [""], 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if character in ",;" and depth <= 0:
            parts.append("")
        else:
            parts[-1] += character
    # A real minus, as this program writes it, is a minus.
    return [part.strip().replace("\u2212", "-") for part in parts if part.strip()]
