"""The part of the form with the batches of an update and the rule that ends the training."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from backpropviz.experiment.checks import LARGEST_COUNT
from backpropviz.experiment.editing import replace
from backpropviz.experiment.schema import BATCH_ORDERS, Stop, Training
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.views.controls.number_field import NumberRange
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.grid import Choice, FieldGrid
from backpropviz.views.experiment.number_rows import NumberRows
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
        self.fields = NumberRows("", self._change)
        self.fields.add(
            self._grid,
            "batch_size",
            self.tr("Batch size"),
            _COUNT,
            self.tr("Samples an update; the last batch of an epoch takes what is left"),
        )
        self.fields.add(
            self._grid,
            "order_seed",
            self.tr("Order seed"),
            SEED,
            self.tr("What the order of the samples is drawn from"),
        )
        self.stop = Choice({}, self._grid)
        self._grid.add(
            self.tr("Stop"), self.stop, self.tr("The rule that ends the training by itself")
        )
        self.limits = NumberRows("stop_", self._change_limit)
        explanation = self.tr("Training stops by itself here")
        for rule, name, span in (
            ("updates", self.tr("Update"), _COUNT),
            ("epochs", self.tr("Epoch"), _COUNT),
            ("loss_below", self.tr("Loss below"), ABOVE_ZERO),
            ("step_norm_below", self.tr("Step below"), ABOVE_ZERO),
        ):
            self.limits.add(self._grid, rule, name, span, explanation)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._grid)
        self.batch.activated.connect(lambda _index: self._choose_batch())
        self.stop.activated.connect(lambda _index: self._choose_stop())
        self.mirror()

    def set_scale(self, scale: float) -> None:
        """Space the rows; scale: 1 at 1440×900."""
        self._grid.set_scale(scale)

    def mirror(self) -> bool:
        """Show what the session has now; say whether there are other widgets for it."""
        session = self._editor.session
        training = session.experiment.training
        n_samples = session.setup.problem.inputs.shape[0]
        in_batches = training.batch_size is not None
        self._grid.show_row(self.batch, n_samples > 1 or in_batches)
        is_drawn = in_batches and training.batch_order != "sequential"
        self.batch.choose(training.batch_order if in_batches else ALL_AT_ONCE)
        rules = _rules(training.stop)
        offered = {name: translated(text) for name, text in STOP_RULES.items()}
        if len(rules) < 2:
            del offered[SEVERAL]
        self.stop.offer(offered)
        self.stop.choose(SEVERAL if len(rules) > 1 else next(iter(rules), NEVER))
        comma = session.style.decimal_comma
        seed = training.seed if is_drawn else None
        changed = self.fields.show("batch_size", training.batch_size, decimal_comma=comma)
        changed |= self.fields.show("order_seed", seed, decimal_comma=comma)
        for rule in self.limits:
            changed |= self.limits.show(rule, rules.get(rule), decimal_comma=comma)
        return changed

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

    def _change(self, name: str, value: float, gesture: str) -> None:
        if name == "batch_size":
            text, changed = (
                QT_TRANSLATE_NOOP("ExperimentBatches", "Change the batch size"),
                {"batch_size": int(value)},
            )
        else:
            text, changed = (
                QT_TRANSLATE_NOOP("ExperimentBatches", "Change the order of the samples"),
                {"seed": int(value)},
            )
        self._editor.edit_training(text, replace(self._training, **changed), gesture)

    def _change_limit(self, rule: str, value: float, gesture: str) -> None:
        limit = int(value) if self.limits.span(rule).whole else value
        stop = replace(self._training.stop or Stop(), **{rule: limit})
        text = QT_TRANSLATE_NOOP("ExperimentBatches", "Change where training stops")
        self._editor.edit_training(text, replace(self._training, stop=stop), gesture)

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
