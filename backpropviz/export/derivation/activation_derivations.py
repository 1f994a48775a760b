"""Where the slope of each activation function comes from; the names are those of ACTIVATIONS."""

from backpropviz.export.derivation.derivation import Derivation, Reasoned
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

ACTIVATION_DERIVATIONS = (
    Derivation(
        "linear",
        QT_TRANSLATE_NOOP("Derivation", "The slope of the linear activation"),
        (
            Reasoned(
                "f(z) = z",
                QT_TRANSLATE_NOOP("Derivation", "The sum is sent on as it is."),
            ),
            Reasoned(
                r"f'(z) = \frac{(z + h) - z}{h} = 1",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Move z by any h and the output moves by just as much."
                ),
            ),
        ),
    ),
    Derivation(
        "step",
        QT_TRANSLATE_NOOP("Derivation", "The slope of the step function"),
        (
            Reasoned(
                r"\operatorname{step}(z) = 1 \quad (z > 0)",
                QT_TRANSLATE_NOOP("Derivation", "The unit is on where its sum is positive …"),
            ),
            Reasoned(
                r"\operatorname{step}(z) = 0 \quad (z \leq 0)",
                QT_TRANSLATE_NOOP("Derivation", "… and off everywhere else."),
            ),
            Reasoned(
                r"\operatorname{step}'(z) = 0 \quad (z \neq 0)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Both halves are flat. A small change of z changes nothing, so the slope is 0.",
                ),
            ),
            Reasoned(
                r"\operatorname{step}'(0) = 0",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "At the jump there is no slope at all; we write 0 there too. So no gradient "
                    "ever gets past a step: what lies before it cannot learn by backpropagation.",
                ),
            ),
        ),
    ),
    Derivation(
        "sigmoid",
        QT_TRANSLATE_NOOP("Derivation", "The slope of the sigmoid"),
        (
            Reasoned(
                r"\sigma(z) = \frac{1}{1 + e^{-z}} = (1 + e^{-z})^{-1}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Write the fraction as a power; powers are easy to differentiate."
                ),
            ),
            Reasoned(
                r"\sigma'(z) = -(1 + e^{-z})^{-2} \cdot (-e^{-z})",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Chain rule: the slope of the power, times the slope of what is inside it.",
                ),
            ),
            Reasoned(
                r"= \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The two minus signs cancel. Share the square between two fractions: the first "
                    "one is the sigmoid again.",
                ),
            ),
            Reasoned(
                r"\frac{e^{-z}}{1 + e^{-z}} = 1 - \frac{1}{1 + e^{-z}} = 1 - \sigma(z)",
                QT_TRANSLATE_NOOP("Derivation", "The second one is what the sigmoid lacks to 1."),
            ),
            Reasoned(
                r"\sigma'(z) = \sigma(z)\, (1 - \sigma(z))",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "So the output alone tells the slope. It is 1/4 at most, where the output is "
                    "1/2, and almost 0 where the output is close to 0 or 1.",
                ),
            ),
        ),
    ),
    Derivation(
        "tanh",
        QT_TRANSLATE_NOOP("Derivation", "The slope of tanh"),
        (
            Reasoned(
                r"u = e^{z} - e^{-z}, \qquad v = e^{z} + e^{-z}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Name the two halves of the fraction: tanh(z) = u / v. Each is the slope of "
                    "the other: u′ = v and v′ = u.",
                ),
            ),
            Reasoned(
                r"\tanh'(z) = \frac{u' v - u\, v'}{v^{2}} = \frac{v^{2} - u^{2}}{v^{2}}",
                QT_TRANSLATE_NOOP("Derivation", "The quotient rule; then put the slopes in."),
            ),
            Reasoned(
                r"= 1 - \tanh^{2}(z)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Divide both terms by v². The slope is 1 at z = 0, four times that of the "
                    "sigmoid, and fades on both sides.",
                ),
            ),
        ),
    ),
    Derivation(
        "relu",
        QT_TRANSLATE_NOOP("Derivation", "The slope of ReLU, and its kink"),
        (
            Reasoned(
                r"\operatorname{ReLU}(z) = \max(0, z)",
                QT_TRANSLATE_NOOP("Derivation", "Two straight lines that meet at 0."),
            ),
            Reasoned(
                r"\operatorname{ReLU}'(z) = 1 \quad (z > 0)",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Here the output is z: what comes back passes through unchanged."
                ),
            ),
            Reasoned(
                r"\operatorname{ReLU}'(z) = 0 \quad (z < 0)",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Here the output stays 0, and what comes back is stopped."
                ),
            ),
            Reasoned(
                r"\operatorname{ReLU}'(0) = 0",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "At the kink the slope is 0 from the left and 1 from the right, so there is no "
                    "single true one. A choice has to be made; we take 0.",
                ),
            ),
        ),
    ),
    Derivation(
        "leaky_relu",
        QT_TRANSLATE_NOOP("Derivation", "The slope of leaky ReLU, and its kink"),
        (
            Reasoned(
                r"\operatorname{LReLU}(z) = \max(0.01\, z,\, z)",
                QT_TRANSLATE_NOOP(
                    "Derivation", "ReLU with a leak: below 0 a hundredth of z still comes through."
                ),
            ),
            Reasoned(
                r"\operatorname{LReLU}'(z) = 1 \quad (z > 0)",
                QT_TRANSLATE_NOOP("Derivation", "Here the output is z itself."),
            ),
            Reasoned(
                r"\operatorname{LReLU}'(z) = 0.01 \quad (z < 0)",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Here it is 0.01 z, so the unit can still learn its way back."
                ),
            ),
            Reasoned(
                r"\operatorname{LReLU}'(0) = 0.01",
                QT_TRANSLATE_NOOP(
                    "Derivation", "At the kink either slope would do; we take that of the left."
                ),
            ),
        ),
    ),
    Derivation(
        "elu",
        QT_TRANSLATE_NOOP("Derivation", "The slope of ELU"),
        (
            Reasoned(
                r"\operatorname{ELU}(z) = z, \quad \operatorname{ELU}'(z) = 1 \quad (z > 0)",
                QT_TRANSLATE_NOOP("Derivation", "Right of 0 a straight line, as ReLU."),
            ),
            Reasoned(
                r"\operatorname{ELU}(z) = e^{z} - 1, \quad "
                r"\operatorname{ELU}'(z) = e^{z} \quad (z \leq 0)",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Left of 0 an exponential, put 1 lower; a constant has no slope."
                ),
            ),
            Reasoned(
                r"e^{0} = 1",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "At 0 both halves have the slope 1, so there is no kink and nothing to choose.",
                ),
            ),
        ),
    ),
    Derivation(
        "softplus",
        QT_TRANSLATE_NOOP("Derivation", "The slope of softplus is the sigmoid"),
        (
            Reasoned(
                r"\operatorname{softplus}(z) = \ln(1 + e^{z})",
                QT_TRANSLATE_NOOP("Derivation", "ReLU with its kink rounded off."),
            ),
            Reasoned(
                r"\operatorname{softplus}'(z) = \frac{1}{1 + e^{z}} \cdot e^{z}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Chain rule: ln x has the slope 1/x; then what is inside."
                ),
            ),
            Reasoned(
                r"= \frac{1}{e^{-z} + 1} = \sigma(z)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Divide top and bottom by the exponential of z. Where ReLU's slope jumps from "
                    "0 to 1, this one climbs there smoothly.",
                ),
            ),
        ),
    ),
    Derivation(
        "gelu",
        QT_TRANSLATE_NOOP("Derivation", "The slope of GELU"),
        (
            Reasoned(
                r"\operatorname{GELU}(z) = z\, \Phi(z)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Φ(z) is the share of a standard normal distribution that lies below z: the "
                    "further z is to the right, the more of it is let through.",
                ),
            ),
            Reasoned(
                r"\Phi'(z) = \varphi(z) = \frac{1}{\sqrt{2 \pi}}\, e^{-z^{2} / 2}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "The share grows as fast as the bell curve is high at z."
                ),
            ),
            Reasoned(
                r"\operatorname{GELU}'(z) = \Phi(z) + z\, \varphi(z)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Product rule: the slope of the first factor times the second, plus the first "
                    "times the slope of the second.",
                ),
            ),
        ),
    ),
    Derivation(
        "swish",
        QT_TRANSLATE_NOOP("Derivation", "The slope of swish"),
        (
            Reasoned(
                r"\operatorname{swish}(z) = z\, \sigma(z)",
                QT_TRANSLATE_NOOP(
                    "Derivation", "The sigmoid serves as a gate: it says how much of z passes."
                ),
            ),
            Reasoned(
                r"\operatorname{swish}'(z) = \sigma(z) + z\, \sigma'(z)",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Product rule: move z and keep the gate, then move the gate."
                ),
            ),
            Reasoned(
                r"= \sigma(z)\, (1 + z\, (1 - \sigma(z)))",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Put in the slope of the sigmoid, σ(1 − σ), and take the common factor out.",
                ),
            ),
        ),
    ),
    Derivation(
        "cos",
        QT_TRANSLATE_NOOP("Derivation", "The slope of the cosine"),
        (
            Reasoned(
                r"\cos(z + h) = \cos z \cos h - \sin z \sin h",
                QT_TRANSLATE_NOOP("Derivation", "Move z a little, by h: the addition theorem."),
            ),
            Reasoned(
                r"\frac{\cos h - 1}{h} \to 0, \qquad \frac{\sin h}{h} \to 1",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Near 0 the cosine is flat, and the sine of h is almost h."
                ),
            ),
            Reasoned(
                r"\frac{\cos(z + h) - \cos z}{h} \to -\sin z",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Take cos z off, divide by h and let h shrink: only the second term is left.",
                ),
            ),
        ),
    ),
)
