"""Where the gradient of a batch comes from: the mean over its samples, and the penalties."""

from backpropviz.export.derivation.derivation import Derivation, Reasoned
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

BATCH_DERIVATIONS = (
    Derivation(
        "batch_mean",
        QT_TRANSLATE_NOOP("Derivation", "The mean over the batch"),
        (
            Reasoned(
                r"J = \frac{1}{N} \sum_{s} J_{s}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "A mean and not a sum, so that the loss, and the step that follows from it, "
                    "do not grow with the number N of samples.",
                ),
            ),
            Reasoned(
                r"\frac{\partial J}{\partial w} = "
                r"\frac{1}{N} \sum_{s} \frac{\partial J_{s}}{\partial w}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The slope of a sum is the sum of the slopes, and a constant factor stays: "
                    "every sample has one vote. A smaller last batch is divided by its own size.",
                ),
            ),
        ),
    ),
    Derivation(
        "l2",
        QT_TRANSLATE_NOOP("Derivation", "The l2 penalty: a pull in proportion"),
        (
            Reasoned(
                r"R = \frac{\lambda_{2}}{2} \sum_{w} w^{2}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Large weights cost more than in proportion. The penalty R is added to the "
                    "loss of the data, once for the batch and not once for each sample.",
                ),
            ),
            Reasoned(
                r"\frac{\partial R}{\partial w} = "
                r"\frac{\lambda_{2}}{2} \cdot 2 w = \lambda_{2}\, w",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Only one term holds this weight, and the ½ cancels the 2 of the square.",
                ),
            ),
            Reasoned(
                r"w - \eta\, \lambda_{2}\, w = (1 - \eta\, \lambda_{2})\, w",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "What gradient descent makes of it: each update takes the same share off every "
                    "weight. Large ones shrink fast, small ones slowly, none to exactly 0.",
                ),
            ),
        ),
    ),
    Derivation(
        "l1",
        QT_TRANSLATE_NOOP("Derivation", "The l1 penalty: a pull of constant strength"),
        (
            Reasoned(
                r"R = \lambda_{1} \sum_{w} |w|",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The size of the weights, without their sign. The penalty R is added to the "
                    "loss of the data, once for the batch and not once for each sample.",
                ),
            ),
            Reasoned(
                r"\frac{\partial R}{\partial w} = \lambda_{1} \operatorname{sign}(w)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "|w| rises with slope 1 right of 0 and falls with slope −1 left of it. At the "
                    "kink itself there is no single slope; we take 0.",
                ),
            ),
            Reasoned(
                r"w - \eta\, \lambda_{1} \operatorname{sign}(w)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "What gradient descent makes of it: each update takes the same amount off, "
                    "however small the weight. So weights that hardly help are driven to 0.",
                ),
            ),
        ),
    ),
)
