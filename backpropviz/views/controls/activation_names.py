"""The names of the activation functions, as choices and panels write them."""

from PySide6.QtCore import QCoreApplication

from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

ACTIVATIONS: dict[str, Phrase] = {
    "linear": QT_TRANSLATE_NOOP("ExperimentForm", "linear"),
    "step": QT_TRANSLATE_NOOP("ExperimentForm", "step"),
    "sigmoid": QT_TRANSLATE_NOOP("ExperimentForm", "sigmoid"),
    "tanh": QT_TRANSLATE_NOOP("ExperimentForm", "tanh"),
    "relu": QT_TRANSLATE_NOOP("ExperimentForm", "ReLU"),
    "leaky_relu": QT_TRANSLATE_NOOP("ExperimentForm", "leaky ReLU"),
    "elu": QT_TRANSLATE_NOOP("ExperimentForm", "ELU"),
    "softplus": QT_TRANSLATE_NOOP("ExperimentForm", "softplus"),
    "gelu": QT_TRANSLATE_NOOP("ExperimentForm", "GELU"),
    "swish": QT_TRANSLATE_NOOP("ExperimentForm", "swish"),
    "cos": QT_TRANSLATE_NOOP("ExperimentForm", "cos"),
    "softmax": QT_TRANSLATE_NOOP("ExperimentForm", "softmax"),
}


def activation_name(activation: str) -> str:
    """Return the name of an activation in the person's language."""
    return QCoreApplication.translate("ExperimentForm", ACTIVATIONS[activation])
