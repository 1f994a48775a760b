"""Where the losses and their slopes come from, alone and together with the sigmoid."""

from backpropviz.export.derivation.derivation import Derivation, Reasoned
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

LOSS_DERIVATIONS = (
    Derivation(
        "bce",
        QT_TRANSLATE_NOOP("Derivation", "Binary cross-entropy and its slope"),
        (
            Reasoned(
                r"P = a^{t}\, (1 - a)^{1 - t}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Read the output a as the probability of a yes. Then this is the probability "
                    "that the network gave to what really happened: a for t = 1, 1 − a for t = 0.",
                ),
            ),
            Reasoned(
                r"-\ln P = -t \ln a - (1 - t) \ln(1 - a)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Its logarithm with a minus is a loss: 0 for a sure and right answer, and the "
                    "larger, the surer the network was of the wrong one.",
                ),
            ),
            Reasoned(
                r"J_{s} = -\sum_{k} (t_{k} \ln a_{k} + (1 - t_{k}) \ln(1 - a_{k}))",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Several outputs are several questions; their losses add up."
                ),
            ),
            Reasoned(
                r"\frac{\partial J_{s}}{\partial a_{k}} = "
                r"-\frac{t_{k}}{a_{k}} + \frac{1 - t_{k}}{1 - a_{k}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Only the k-th term holds a_k. The slope of ln x is 1/x; in the second term "
                    "the slope of 1 − a is −1 and turns the sign around.",
                ),
            ),
            Reasoned(
                r"= \frac{a_{k} - t_{k}}{a_{k}\, (1 - a_{k})}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Over one denominator; in the numerator the product t a cancels."
                ),
            ),
        ),
    ),
    Derivation(
        "cross_entropy",
        QT_TRANSLATE_NOOP("Derivation", "Cross-entropy and its slope"),
        (
            Reasoned(
                r"P = \prod_{k} a_{k}^{t_{k}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Read the outputs as the probabilities of the classes. With the target 1 for "
                    "the right class and 0 for the others, this is the probability that the "
                    "network gave to the right one.",
                ),
            ),
            Reasoned(
                r"J_{s} = -\ln P = -\sum_{k} t_{k} \ln a_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Its logarithm with a minus is the loss; the logarithm turns the product into "
                    "a sum and the powers into factors.",
                ),
            ),
            Reasoned(
                r"\frac{\partial J_{s}}{\partial a_{k}} = -\frac{t_{k}}{a_{k}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Only the k-th term holds a_k, and the slope of ln x is 1/x. Outputs whose "
                    "target is 0 do not count here; they count through softmax.",
                ),
            ),
        ),
    ),
    Derivation(
        "half_mse",
        QT_TRANSLATE_NOOP("Derivation", "Half the squared error and its slope"),
        (
            Reasoned(
                r"J_{s} = \frac{1}{2} \sum_{k} (a_{k} - t_{k})^{2}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The squared distance from the target: small errors hardly count, large ones "
                    "count a lot, and the sign does not matter.",
                ),
            ),
            Reasoned(
                r"\frac{\partial J_{s}}{\partial a_{k}} = "
                r"\frac{1}{2} \cdot 2\, (a_{k} - t_{k}) \cdot 1",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Only the k-th term holds a_k. Chain rule: the slope of the square, times that "
                    "of a − t, which is 1.",
                ),
            ),
            Reasoned(
                r"= a_{k} - t_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The ½ is there for this: it cancels the 2 and leaves the plain error.",
                ),
            ),
        ),
    ),
    Derivation(
        "mse",
        QT_TRANSLATE_NOOP("Derivation", "The mean squared error and its slope"),
        (
            Reasoned(
                r"J_{s} = \frac{1}{n} \sum_{k} (a_{k} - t_{k})^{2}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "The squared distance from the target, as a mean over n outputs."
                ),
            ),
            Reasoned(
                r"\frac{\partial J_{s}}{\partial a_{k}} = "
                r"\frac{1}{n} \cdot 2\, (a_{k} - t_{k}) \cdot 1",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Only the k-th term holds a_k. Chain rule: the slope of the square, times that "
                    "of a − t, which is 1.",
                ),
            ),
            Reasoned(
                r"= \frac{2}{n}\, (a_{k} - t_{k})",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Without the ½ a factor 2 stays, and the mean brings 1/n: the direction is "
                    "that of half the squared error, only the size is another one.",
                ),
            ),
        ),
    ),
    Derivation(
        "bce_sigmoid",
        QT_TRANSLATE_NOOP("Derivation", "Sigmoid with binary cross-entropy: what is left is a − t"),
        (
            Reasoned(
                r"\frac{\partial J_{s}}{\partial z} = "
                r"\frac{\partial J_{s}}{\partial a} \cdot \sigma'(z)",
                QT_TRANSLATE_NOOP("Derivation", "Chain rule, back through the output's sigmoid."),
            ),
            Reasoned(
                r"= \frac{a - t}{a\, (1 - a)} \cdot a\, (1 - a)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The slope of the loss, then that of the sigmoid. The one divides by exactly "
                    "what the other multiplies with.",
                ),
            ),
            Reasoned(
                r"= a - t",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "So a saturated output does not stop learning: where it is sure and wrong, its "
                    "flat sigmoid is made up for by a steep loss.",
                ),
            ),
        ),
    ),
    Derivation(
        "cross_entropy_sigmoid",
        QT_TRANSLATE_NOOP("Derivation", "Sigmoid with cross-entropy, taken together"),
        (
            Reasoned(
                r"\frac{\partial J_{s}}{\partial z} = "
                r"\frac{\partial J_{s}}{\partial a} \cdot \sigma'(z)",
                QT_TRANSLATE_NOOP("Derivation", "Chain rule, back through the output's sigmoid."),
            ),
            Reasoned(
                r"= -\frac{t}{a} \cdot a\, (1 - a)",
                QT_TRANSLATE_NOOP("Derivation", "The slope of the loss, then that of the sigmoid."),
            ),
            Reasoned(
                r"= -t\, (1 - a)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "It is never positive: this loss only ever pulls outputs up. Nothing pulls "
                    "down the one whose target is 0; binary cross-entropy or softmax would.",
                ),
            ),
        ),
    ),
    Derivation(
        "log_sigmoid",
        QT_TRANSLATE_NOOP("Derivation", "Why the loss is computed from z"),
        (
            Reasoned(
                r"-\ln \sigma(z) = \ln(1 + e^{-z})",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The logarithm undoes the fraction, so there is no need to compute the output "
                    "first and to take its logarithm then.",
                ),
            ),
            Reasoned(
                r"-\ln(1 - \sigma(z)) = \ln(1 + e^{z})",
                QT_TRANSLATE_NOOP(
                    "Derivation", "The same with the other sign, since 1 − σ(z) = σ(−z)."
                ),
            ),
            Reasoned(
                r"\ln(1 + e^{z}) = \max(0, z) + \ln(1 + e^{-|z|})",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "In this form the exponential is never larger than 1: nothing overflows.",
                ),
            ),
            Reasoned(
                r"z = 40: \quad -\ln(1 - \sigma(z)) \approx 40",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The output itself would be rounded to 1 here, and the logarithm of 0 is "
                    "infinite. From z the loss is right, and so is its slope.",
                ),
            ),
        ),
    ),
)
