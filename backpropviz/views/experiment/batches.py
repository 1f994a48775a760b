"""The part of the form with the batches of an update and the rule that ends the training."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from backpropviz.experiment.checks import LARGEST_COUNT
from backpropviz.experiment.editing import replace
from backpropviz.experiment.schema import BATCH_ORDERS, Stop, Training
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.views.controls.number_field import NumberField, NumberRange
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import Choice, FieldGrid
from backpropviz.views.experiment.ranges import ABOVE_ZERO, SEED
from backpropviz.views.experiment.texts import BATCHES, STOP_RULES, translated

ALL_AT_ONCE, NEVER, SEVERAL = "all", "never", "several"
_COUNT = NumberRange(1, LARGEST_COUNT, whole=True, smallest_step=1)
_FIRST_BATCH_SIZE = 10
# What a rule begins with when it is chosen.
_FIRST_LIMITS = {"updates": 1000, "epochs": 100, "loss_below": 0.01, "step_norm_below": 1e-4}


class ExperimentBatches(QWidget):
    """Shows which samples an update takes and when training stops by itself."""

    def __init__(self, editor: ExperimentEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "contents")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._editor = editor
        self._grid = FieldGrid(self)
        self.batch = Choice({name: translated(BATCHES[name]) for name in BATCHES}, self._grid)
        self._grid.add(
            self.tr("Batch"), self.batch, self.tr("Which samples each update takes its mean over")
        )
        self.batch_size = NumberField(1, _COUNT, self._grid)
        self.batch_size.setObjectName("batch_size")
        self._grid.add(
            self.tr("Batch size"),
            self.batch_size,
            self.tr("Samples an update; the last batch of an epoch takes what is left"),
        )
        self.seed = NumberField(0, SEED, self._grid)
        self.seed.setObjectName("order_seed")
        self._grid.add(
            self.tr("Order seed"), self.seed, self.tr("What the order of the samples is drawn from")
        )
        self.stop = Choice({}, self._grid)
        self._grid.add(
            self.tr("Stop"), self.stop, self.tr("The rule that ends the training by itself")
        )
        self.limits: dict[str, NumberField] = {}
        for rule, name, span in (
            ("updates", self.tr("Update"), _COUNT),
            ("epochs", self.tr("Epoch"), _COUNT),
            ("loss_below", self.tr("Loss below"), ABOVE_ZERO),
            ("step_norm_below", self.tr("Step below"), ABOVE_ZERO),
        ):
            self._add_limit(rule, name, span)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._grid)
        self.batch.activated.connect(lambda _index: self._choose_batch())
        self.stop.activated.connect(lambda _index: self._choose_stop())
        self.batch_size.value_edited.connect(self._change_size)
        self.seed.value_edited.connect(self._change_seed)
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._grid.set_scale(scale)

    def mirror(self) -> None:
        """Show what the session has now."""
        session = self._editor.session
        training = session.experiment.training
        n_samples = session.setup.problem.inputs.shape[0]
        in_batches = training.batch_size is not None
        self._grid.show_row(self.batch, n_samples > 1 or in_batches)
        self._grid.show_row(self.batch_size, in_batches)
        self._grid.show_row(self.seed, in_batches and training.batch_order != "sequential")
        self.batch.choose(training.batch_order if in_batches else ALL_AT_ONCE)
        self.batch_size.set_number(
            n_samples if training.batch_size is None else training.batch_size
        )
        self.seed.set_number(training.seed)
        rules = _rules(training.stop)
        offered = {name: translated(text) for name, text in STOP_RULES.items()}
        if len(rules) < 2:
            del offered[SEVERAL]
        self.stop.offer(offered)
        self.stop.choose(SEVERAL if len(rules) > 1 else next(iter(rules), NEVER))
        for rule, field in self.limits.items():
            self._grid.show_row(field, rule in rules)
            field.set_number(rules.get(rule, _FIRST_LIMITS[rule]))
        for number in (self.batch_size, self.seed, *self.limits.values()):
            number.set_decimal_comma(session.style.decimal_comma)

    def _add_limit(self, rule: str, name: str, span: NumberRange) -> None:
        field = NumberField(0.0, span, self._grid)
        field.setObjectName(f"stop_{rule}")
        text = QT_TRANSLATE_NOOP("ExperimentBatches", "Change where training stops")

        def change(value: float, gesture: str) -> None:
            stop = self._training.stop or Stop()
            limit = int(value) if span.whole else value
            changed = replace(self._training, stop=replace(stop, **{rule: limit}))
            self._editor.edit_training(text, changed, gesture)

        field.value_edited.connect(change)
        self.limits[rule] = field
        self._grid.add(name, field, self.tr("Training stops by itself here"))

    @property
    def _training(self) -> Training:
        return self._editor.session.experiment.training

    def _choose_batch(self) -> None:
        chosen, training = self.batch.currentData(), self._training
        if chosen in BATCH_ORDERS:
            n_samples = self._editor.session.setup.problem.inputs.shape[0]
            size = training.batch_size or min(_FIRST_BATCH_SIZE, n_samples)
            changed = replace(training, batch_order=chosen, batch_size=size)
        else:
            changed = replace(training, batch_size=None)
        text = QT_TRANSLATE_NOOP("ExperimentBatches", "Choose the batches")
        self._editor.edit_training(text, changed)

    def _change_size(self, value: float, gesture: str) -> None:
        changed = replace(self._training, batch_size=int(value))
        text = QT_TRANSLATE_NOOP("ExperimentBatches", "Change the batch size")
        self._editor.edit_training(text, changed, gesture)

    def _change_seed(self, value: float, gesture: str) -> None:
        changed = replace(self._training, seed=int(value))
        text = QT_TRANSLATE_NOOP("ExperimentBatches", "Change the order of the samples")
        self._editor.edit_training(text, changed, gesture)

    def _choose_stop(self) -> None:
        rule = self.stop.currentData()
        if rule == SEVERAL:
            return
        stop = None
        if rule != NEVER:
            limit = _rules(self._training.stop).get(rule, _FIRST_LIMITS[rule])
            stop = replace(Stop(), **{rule: limit})
        changed = replace(self._training, stop=stop)
        text = QT_TRANSLATE_NOOP("ExperimentBatches", "Choose when training stops")
        self._editor.edit_training(text, changed)


def _rules(stop: Stop | None) -> dict[str, float]:
    """Return the rules that are given, with their limits."""
    if stop is None:
        return {}
    limits = {rule: getattr(stop, rule) for rule in _FIRST_LIMITS}
    return {rule: limit for rule, limit in limits.items() if limit is not None}
