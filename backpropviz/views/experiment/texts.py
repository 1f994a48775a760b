"""The words of the form: readable names, the losses in full, and why an edit is refused."""

import re

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.schema import Experiment
from backpropviz.export.notation import Notation
from backpropviz.export.numbers import MINUS
from backpropviz.export.symbol import plain_letters
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.session.session import Session
from backpropviz.views.controls.setting_names import LOSSES
from backpropviz.views.look.language import in_language

translate = QCoreApplication.translate

BATCHES: dict[str, Phrase] = {
    "all": QT_TRANSLATE_NOOP("ExperimentForm", "all at once"),
    "sequential": QT_TRANSLATE_NOOP("ExperimentForm", "in order"),
    "shuffled": QT_TRANSLATE_NOOP("ExperimentForm", "shuffled"),
    "random": QT_TRANSLATE_NOOP("ExperimentForm", "random"),
}
STOP_RULES: dict[str, Phrase] = {
    "never": QT_TRANSLATE_NOOP("ExperimentForm", "never"),
    "updates": QT_TRANSLATE_NOOP("ExperimentForm", "at update"),
    "epochs": QT_TRANSLATE_NOOP("ExperimentForm", "at epoch"),
    "loss_below": QT_TRANSLATE_NOOP("ExperimentForm", "low loss"),
    "step_norm_below": QT_TRANSLATE_NOOP("ExperimentForm", "small step"),
    "several": QT_TRANSLATE_NOOP("ExperimentForm", "several"),
}
GENERATOR_TEXTS: dict[str, Phrase] = {
    "circle": QT_TRANSLATE_NOOP("ExperimentForm", "circle"),
    "xor": QT_TRANSLATE_NOOP("ExperimentForm", "XOR"),
    "gauss": QT_TRANSLATE_NOOP("ExperimentForm", "two clusters"),
    "spiral": QT_TRANSLATE_NOOP("ExperimentForm", "spiral"),
    "moons": QT_TRANSLATE_NOOP("ExperimentForm", "moons"),
    "blobs": QT_TRANSLATE_NOOP("ExperimentForm", "blobs"),
    "xor_blobs": QT_TRANSLATE_NOOP("ExperimentForm", "XOR blobs"),
    "plane": QT_TRANSLATE_NOOP("ExperimentForm", "plane"),
    "gauss_regression": QT_TRANSLATE_NOOP("ExperimentForm", "hills"),
    "line": QT_TRANSLATE_NOOP("ExperimentForm", "line"),
}
SETS: dict[str, Phrase] = {
    **GENERATOR_TEXTS,
    "inputs": QT_TRANSLATE_NOOP("ExperimentForm", "own points"),
    "csv": QT_TRANSLATE_NOOP("ExperimentForm", "CSV file…"),
}
USES: dict[str, Phrase] = {
    "as_it_is": QT_TRANSLATE_NOOP("ExperimentForm", "as it is"),
    "standardized": QT_TRANSLATE_NOOP("ExperimentForm", "standardized"),
    "categories": QT_TRANSLATE_NOOP("ExperimentForm", "categories"),
    "unused": QT_TRANSLATE_NOOP("ExperimentForm", "left out"),
}
BASES_TEXTS: dict[str, Phrase] = {
    "train": QT_TRANSLATE_NOOP("ExperimentForm", "training rows"),
    "all": QT_TRANSLATE_NOOP("ExperimentForm", "all rows"),
}
CROSS_ENTROPIES = ("bce", "cross_entropy")

_FORMULAS = {  # N samples, n outputs
    "bce": "{J} = 1/N Σ Σ [−{t} ln {a} − (1 − {t}) ln(1 − {a})]",
    "cross_entropy": "{J} = 1/N Σ Σ −{t} ln {a}",
    "half_mse": "{J} = 1/(2N) Σ Σ ({a} − {t})²",
    "mse": "{J} = 1/(N·n) Σ Σ ({a} − {t})²",
}


def translated(text: str) -> str:
    """Return a text of this module in the person's language."""
    return translate("ExperimentForm", text)


def input_text(session: Session, unit: int) -> str:
    """Return the name of an input: its symbol, or the feature that it is."""
    return session.notation.text(Quantity(Kind.INPUT, unit=unit))


def loss_formula(loss: str, experiment: Experiment, notation: Notation) -> str:
    """Return a loss in full, in the experiment's letters, with the penalties it has."""
    text = _FORMULAS[loss].format(
        J=plain_letters(notation.loss),
        t=plain_letters(notation.target),
        a=notation.layer_letter(len(notation.network.layers)),
    )
    if experiment.training.l1:
        text += " + l1 Σ|w|"
    if experiment.training.l2:
        text += " + l2/2 Σw²"
    sums = translate("ExperimentForm", "summed over the samples (N) and the outputs (n)")
    return f"{text}\n{sums}"


def problem_text(problem: str, *, decimal_comma: bool = False) -> str:
    """Return what is wrong with an expression in the language, with real minus signs."""
    text = in_language(problem, decimal_comma=decimal_comma)
    return re.sub(r"(?<![\w.])-(?=[\d. ])", MINUS, text)


def refusal(
    error: ExperimentError, before: Experiment, tried: Experiment, *, decimal_comma: bool = False
) -> str:
    """Return one sentence that says why an edit is refused, and what to change first."""
    loss = translated(LOSSES[tried.training.loss])
    if error.key == "training.loss":
        if tried.training.loss != before.training.loss:
            text = translate(
                "ExperimentForm",
                "{0} needs sigmoid or softmax in the last layer: choose one there first.",
            )
        else:
            text = translate(
                "ExperimentForm",
                "{0} goes only with sigmoid or softmax in the last layer: "
                "choose a squared error as the loss first.",
            )
        return text.format(loss)
    if error.key.startswith("data.targets") and tried.training.loss in CROSS_ENTROPIES:
        text = translate(
            "ExperimentForm", "{0} needs targets from 0 to 1: change the other targets first."
        )
        return text.format(loss)
    if error.key.endswith(".units"):
        return translate(
            "ExperimentForm", "Softmax needs a layer of at least 2 units, and this one has 1."
        )
    text = translate("ExperimentForm", "That is not possible: {0}.")
    return text.format(in_language(error.problem, decimal_comma=decimal_comma))
