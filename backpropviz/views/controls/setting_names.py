"""The names of losses, optimizers and initializers, as choices and panels write them."""

from PySide6.QtCore import QCoreApplication

from backpropviz.export.sentences import QT_TRANSLATE_NOOP

LOSSES: dict[str, str] = {
    "bce": QT_TRANSLATE_NOOP("ExperimentForm", "Binary cross-entropy"),
    "cross_entropy": QT_TRANSLATE_NOOP("ExperimentForm", "Cross-entropy"),
    "half_mse": QT_TRANSLATE_NOOP("ExperimentForm", "Half squared error"),
    "mse": QT_TRANSLATE_NOOP("ExperimentForm", "Mean squared error"),
}
OPTIMIZERS: dict[str, str] = {
    "sgd": QT_TRANSLATE_NOOP("ExperimentForm", "SGD"),
    "rmsprop": QT_TRANSLATE_NOOP("ExperimentForm", "RMSprop"),
    "adam": QT_TRANSLATE_NOOP("ExperimentForm", "Adam"),
    "adamw": QT_TRANSLATE_NOOP("ExperimentForm", "AdamW"),
    "adagrad": QT_TRANSLATE_NOOP("ExperimentForm", "AdaGrad"),
}
SCHEMES: dict[str, str] = {
    "zeros": QT_TRANSLATE_NOOP("ExperimentForm", "all zero"),
    "uniform": QT_TRANSLATE_NOOP("ExperimentForm", "uniform"),
    "normal": QT_TRANSLATE_NOOP("ExperimentForm", "normal"),
    "xavier_uniform": QT_TRANSLATE_NOOP("ExperimentForm", "Xavier, uniform"),
    "xavier_normal": QT_TRANSLATE_NOOP("ExperimentForm", "Xavier, normal"),
    "he_uniform": QT_TRANSLATE_NOOP("ExperimentForm", "He, uniform"),
    "he_normal": QT_TRANSLATE_NOOP("ExperimentForm", "He, normal"),
}


def loss_name(loss: str) -> str:
    """Return the name of a loss in the person's language."""
    return QCoreApplication.translate("ExperimentForm", LOSSES[loss])


def optimizer_name(optimizer: str) -> str:
    """Return the name of an optimizer in the person's language."""
    return QCoreApplication.translate("ExperimentForm", OPTIMIZERS[optimizer])


def scheme_name(scheme: str) -> str:
    """Return the name of an initializer in the person's language."""
    return QCoreApplication.translate("ExperimentForm", SCHEMES[scheme])
