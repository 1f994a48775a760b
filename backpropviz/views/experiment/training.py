"""The part of the form with the loss, the optimizer and its settings, and the penalties."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from backpropviz.experiment.editing import replace, with_optimizer
from backpropviz.experiment.schema import LOSS_NAMES, OPTIMIZER_KEYS, OPTIMIZER_NAMES, Training
from backpropviz.experiment.validation import LARGEST_RATE
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.views.controls.number_field import NumberRange
from backpropviz.views.controls.setting_names import loss_name, optimizer_name
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import Choice, FieldGrid
from backpropviz.views.experiment.number_rows import NumberRows
from backpropviz.views.experiment.texts import loss_formula

_RATE = NumberRange(0.0, LARGEST_RATE, includes_minimum=False, smallest_step=0.0)
_PENALTY = NumberRange(0.0, LARGEST_RATE, smallest_step=0.001)
_FADING = NumberRange(0.0, 1.0, includes_maximum=False, step=0.01)
_EPS = NumberRange(1e-30, 1.0, smallest_step=0.0)

# What PyTorch takes where the document says nothing.
_DEFAULTS = {"momentum": 0.0, "alpha": 0.99, "weight_decay": 0.0, "beta1": 0.9, "beta2": 0.999}
_EPS_DEFAULTS = {"adagrad": 1e-10}
_DECAY_DEFAULTS = {"adamw": 0.01}


class ExperimentTraining(QWidget):
    """Shows how the loss is made smaller; only the settings that the optimizer has."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._grid = FieldGrid(self)
        losses = {name: loss_name(name) for name in LOSS_NAMES}
        self.loss = Choice(losses, self._grid, in_full=True)
        optimizers = {name: optimizer_name(name) for name in OPTIMIZER_NAMES}
        self.optimizer = Choice(optimizers, self._grid)
        self._grid.add(self.tr("Loss"), self.loss, wide=True)
        self._grid.add(self.tr("Optimizer"), self.optimizer)
        self.fields = NumberRows("", self._change)
        self.fields.add(
            self._grid,
            "learning_rate",
            QT_TRANSLATE_NOOP("ExperimentTraining", "Learning rate"),
            _RATE,
        )
        self.fields.add(
            self._grid, "momentum", QT_TRANSLATE_NOOP("ExperimentTraining", "Momentum"), _FADING
        )
        self.nesterov = QCheckBox(self.tr("Nesterov"), self._grid)
        self._grid.add("", self.nesterov, self.tr("Nesterov's form of momentum: look ahead"))
        self.nesterov.setAccessibleName(self.tr("Nesterov"))
        fading = self.tr("How much of its mean of the gradients stays after each update")
        self.fields.add(self._grid, "beta1", "β₁", _FADING, fading)
        fading_squares = self.tr("How much of its mean of the squares stays after each update")
        self.fields.add(self._grid, "beta2", "β₂", _FADING, fading_squares)
        self.fields.add(self._grid, "alpha", "α", _FADING, fading_squares)
        self.fields.add(
            self._grid, "eps", "ε", _EPS, self.tr("Added to the root, against division by zero")
        )
        self.fields.add(
            self._grid,
            "weight_decay",
            QT_TRANSLATE_NOOP("ExperimentTraining", "Weight decay"),
            _PENALTY,
        )
        self.fields.add(
            self._grid,
            "l1",
            QT_TRANSLATE_NOOP("ExperimentTraining", "Penalty L1"),
            _PENALTY,
            self.tr("Adds l1 Σ|w| to the loss"),
        )
        self.fields.add(
            self._grid,
            "l2",
            QT_TRANSLATE_NOOP("ExperimentTraining", "Penalty L2"),
            _PENALTY,
            self.tr("Adds l2/2 Σw² to the loss"),
        )
        self.biases = QCheckBox(self.tr("biases too"), self._grid)
        self._grid.add("", self.biases, self.tr("Penalties count the biases too"))
        self.biases.setAccessibleName(self.tr("Penalties count the biases too"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._grid)
        self.loss.activated.connect(self._choose_loss)
        self.optimizer.activated.connect(self._choose_optimizer)
        self.nesterov.toggled.connect(
            lambda on: self._edit(
                QT_TRANSLATE_NOOP("ExperimentTraining", "Nesterov"),
                self._training(nesterov=on or None),
            )
        )
        self.biases.toggled.connect(
            lambda on: self._edit(
                QT_TRANSLATE_NOOP("ExperimentTraining", "Penalties of biases"),
                replace(self._editor.session.experiment.training, penalize_biases=on),
            )
        )
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._grid.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        session = self._editor.session
        training = session.experiment.training
        taken = OPTIMIZER_KEYS[training.optimizer]
        self.loss.choose(training.loss)
        self.optimizer.choose(training.optimizer)
        for index in range(self.loss.count()):
            formula = loss_formula(self.loss.itemData(index), session.experiment, session.notation)
            self.loss.setItemData(index, formula, Qt.ItemDataRole.ToolTipRole)
        self.loss.setToolTip(loss_formula(training.loss, session.experiment, session.notation))
        comma, changed = session.style.decimal_comma, False
        for name in self.fields:
            key = "betas" if name.startswith("beta") else name
            is_shown = name in ("learning_rate", "l1", "l2") or key in taken
            number = _setting(training, name) if is_shown else None
            changed |= self.fields.show(name, number, decimal_comma=comma)
        has_momentum = "nesterov" in taken and bool(training.momentum)
        self._grid.show_row(self.nesterov, has_momentum)
        penalized = bool(training.l1 or training.l2)
        has_biases = any(layer.bias for layer in session.experiment.model.layers)
        self._grid.show_row(self.biases, penalized and has_biases)
        for box, on in (
            (self.nesterov, bool(training.nesterov)),
            (self.biases, training.penalize_biases),
        ):
            with QSignalBlocker(box):
                box.setChecked(on)
        return changed

    def _change(self, name: str, value: float, gesture: str) -> None:
        training = self._editor.session.experiment.training
        if name in ("beta1", "beta2"):
            betas = [_setting(training, "beta1"), _setting(training, "beta2")]
            betas[name == "beta2"] = value
            changed = replace(training, betas=tuple(betas))
        elif name == "momentum" and value == 0.0:
            changed = replace(training, momentum=value, nesterov=None)  # it needs a momentum
        else:
            changed = replace(training, **{name: value})
        edit = QT_TRANSLATE_NOOP("ExperimentTraining", "Change {name}")
        self._edit(edit.format(name=self.fields.text(name)), changed, gesture)

    def _choose_loss(self, index: int) -> None:
        training = self._editor.session.experiment.training
        text = QT_TRANSLATE_NOOP("ExperimentTraining", "Choose the loss")
        self._edit(text, replace(training, loss=self.loss.itemData(index)))

    def _choose_optimizer(self, index: int) -> None:
        training = self._editor.session.experiment.training
        name = self.optimizer.itemData(index)
        text = QT_TRANSLATE_NOOP("ExperimentTraining", "Choose the optimizer")
        self._edit(text, with_optimizer(training, name))

    def _training(self, nesterov: bool | None) -> Training:
        return replace(self._editor.session.experiment.training, nesterov=nesterov)

    def _edit(self, text: Phrase, training: Training, gesture: str = "") -> None:
        self._editor.edit_training(text, training, gesture)


def _setting(training: Training, name: str) -> float:
    """Return a number of the optimizer, or PyTorch's default for it."""
    if name in ("beta1", "beta2"):
        return _DEFAULTS[name] if training.betas is None else training.betas[name == "beta2"]
    value: float | None = getattr(training, name)
    if value is not None:
        return value
    if name == "eps":
        return _EPS_DEFAULTS.get(training.optimizer, 1e-8)
    if name == "weight_decay":
        return _DECAY_DEFAULTS.get(training.optimizer, 0.0)
    return _DEFAULTS[name]
