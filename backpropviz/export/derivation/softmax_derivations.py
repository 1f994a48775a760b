"""Where the slopes of softmax come from, alone and together with a loss."""

from backpropviz.export.derivation.derivation import Derivation, Reasoned
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

SOFTMAX_DERIVATIONS = (
    Derivation(
        "softmax",
        QT_TRANSLATE_NOOP("Derivation", "The slopes of softmax: a whole table of them"),
        (
            Reasoned(
                r"a_{j} = \frac{e^{z_{j}}}{S}, \qquad S = \sum_{i} e^{z_{i}}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Every output shares one denominator, so every z moves them all."
                ),
            ),
            Reasoned(
                r"\ln a_{j} = z_{j} - \ln S",
                QT_TRANSLATE_NOOP(
                    "Derivation", "A logarithm turns the fraction into a difference."
                ),
            ),
            Reasoned(
                r"\frac{\partial \ln S}{\partial z_{k}} = \frac{e^{z_{k}}}{S} = a_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Only one term of the sum S holds z_k, and it is its own slope."
                ),
            ),
            Reasoned(
                r"\frac{\partial \ln a_{j}}{\partial z_{k}} = \delta_{jk} - a_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Here δ_jk is 1 where j and k are the same output, and 0 where they are not.",
                ),
            ),
            Reasoned(
                r"\frac{\partial a_{j}}{\partial z_{k}} = a_{j}\, (\delta_{jk} - a_{k})",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The slope of ln a is the slope of a divided by a, so multiply by a. Raising "
                    "z_k raises its own share and lowers every other one.",
                ),
            ),
        ),
    ),
    Derivation(
        "softmax_back",
        QT_TRANSLATE_NOOP("Derivation", "The way back through softmax"),
        (
            Reasoned(
                r"\frac{\partial J}{\partial z_{k}} = \sum_{j} "
                r"\frac{\partial J}{\partial a_{j}} \cdot \frac{\partial a_{j}}{\partial z_{k}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "z_k reaches the loss by way of every output, so there is one term for each.",
                ),
            ),
            Reasoned(
                r"= \sum_{j} \frac{\partial J}{\partial a_{j}}\, a_{j}\, (\delta_{jk} - a_{k})",
                QT_TRANSLATE_NOOP("Derivation", "Put in the slopes of softmax."),
            ),
            Reasoned(
                r"= \frac{\partial J}{\partial a_{k}}\, a_{k} - "
                r"a_{k} \sum_{j} \frac{\partial J}{\partial a_{j}}\, a_{j}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "δ_jk picks the single term j = k; a_k can stand before the sum."
                ),
            ),
            Reasoned(
                r"= a_{k} \Big( \frac{\partial J}{\partial a_{k}} - "
                r"\sum_{j} \frac{\partial J}{\partial a_{j}}\, a_{j} \Big)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The sum is the mean of the gradients, weighted by the shares: only what "
                    "differs from the mean goes back.",
                ),
            ),
        ),
    ),
    Derivation(
        "softmax_shift",
        QT_TRANSLATE_NOOP("Derivation", "Why softmax never overflows"),
        (
            Reasoned(
                r"\frac{e^{z_{k} - m}}{\sum_{j} e^{z_{j} - m}} = "
                r"\frac{e^{-m}\, e^{z_{k}}}{e^{-m} \sum_{j} e^{z_{j}}} = a_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The same number m may be taken off every z: it cancels, so softmax sees only "
                    "differences.",
                ),
            ),
            Reasoned(
                r"m = \max_{j} z_{j}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "With the largest z as m no exponential is larger than 1. Taken from z as it "
                    "is, e to the power of 1000 would already be too large for the computer.",
                ),
            ),
        ),
    ),
    Derivation(
        "cross_entropy_softmax",
        QT_TRANSLATE_NOOP("Derivation", "Softmax with cross-entropy: what is left is a − t"),
        (
            Reasoned(
                r"\frac{\partial J_{s}}{\partial z_{k}} = \sum_{j} "
                r"\frac{\partial J_{s}}{\partial a_{j}} \cdot "
                r"\frac{\partial a_{j}}{\partial z_{k}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "z_k reaches the loss by way of every output, so there is one term for each.",
                ),
            ),
            Reasoned(
                r"= \sum_{j} \Big( -\frac{t_{j}}{a_{j}} \Big) a_{j}\, (\delta_{jk} - a_{k})",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The slope of the loss, times that of softmax: a_j cancels, and with it the "
                    "division by what may be very small.",
                ),
            ),
            Reasoned(
                r"= -t_{k} + a_{k} \sum_{j} t_{j}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "δ_jk picks the single term j = k; a_k can stand before the sum."
                ),
            ),
            Reasoned(
                r"= a_{k} - t_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The targets of classes add up to 1. What is left is simply how far the share "
                    "is from its target, however sure the network is of the wrong class.",
                ),
            ),
        ),
    ),
    Derivation(
        "bce_softmax",
        QT_TRANSLATE_NOOP("Derivation", "Softmax with binary cross-entropy, taken together"),
        (
            Reasoned(
                r"h_{j} = a_{j}\, \frac{\partial J_{s}}{\partial a_{j}} = "
                r"\frac{a_{j} - t_{j}}{1 - a_{j}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Give a name to what softmax will ask for: the slope of the loss times the "
                    "output. One of the two factors in its denominator cancels.",
                ),
            ),
            Reasoned(
                r"\frac{\partial J_{s}}{\partial z_{k}} = \sum_{j} "
                r"\frac{\partial J_{s}}{\partial a_{j}}\, a_{j}\, (\delta_{jk} - a_{k})",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "z_k reaches the loss by way of every output, so there is one term for each.",
                ),
            ),
            Reasoned(
                r"= h_{k} - a_{k} \sum_{j} h_{j}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Here nothing collapses to a − t: binary cross-entropy takes every output for "
                    "a question of its own, and softmax ties them together.",
                ),
            ),
        ),
    ),
    Derivation(
        "log_softmax",
        QT_TRANSLATE_NOOP("Derivation", "Why the loss is computed from z"),
        (
            Reasoned(
                r"-\ln a_{k} = \ln \sum_{j} e^{z_{j}} - z_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The logarithm undoes the exponential on top of softmax: there is no need to "
                    "compute the share first and to take its logarithm then.",
                ),
            ),
            Reasoned(
                r"= m - z_{k} + \ln \sum_{j} e^{z_{j} - m}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Take the largest z, called m, out of the sum: no exponential is larger than "
                    "1, and one of them is exactly 1.",
                ),
            ),
            Reasoned(
                r"1 - a_{k} = \frac{\sum_{j \neq k} e^{z_{j}}}{\sum_{j} e^{z_{j}}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "What is lacking to 1 is the share of the others; added up, it is not lost "
                    "where the share itself is rounded to 1.",
                ),
            ),
            Reasoned(
                r"z = (800, 0): \quad -\ln a_{2} = 800",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The share itself would be rounded to 0 here, and the logarithm of 0 is "
                    "infinite. From z the loss is right, and so is its slope.",
                ),
            ),
        ),
    ),
)
