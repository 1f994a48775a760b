"""Why the optimizers move the parameters as they do."""

from backpropviz.export.derivation.derivation import Derivation, Reasoned
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

UPDATE_DERIVATIONS = (
    Derivation(
        "gradient_descent",
        QT_TRANSLATE_NOOP("Derivation", "Why a step against the gradient lowers the loss"),
        (
            Reasoned(
                r"J(w + \Delta) \approx J(w) + \sum_{i} g_{i} \Delta_{i}, "
                r"\qquad g_{i} = \frac{\partial J}{\partial w_{i}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Move every parameter w_i by a little Δ_i. Each changes the loss by its slope "
                    "times its change, and small changes add up.",
                ),
            ),
            Reasoned(
                r"\Delta_{i} = -\eta\, g_{i}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Choose each change against its own slope, η times its size."
                ),
            ),
            Reasoned(
                r"J(w - \eta\, g) \approx J(w) - \eta \sum_{i} g_{i}^{2}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Squares are never negative: the loss goes down, as long as the step is small "
                    "enough for slopes to tell the truth. If η is too large, it can go up.",
                ),
            ),
        ),
    ),
    Derivation(
        "steepest_descent",
        QT_TRANSLATE_NOOP("Derivation", "Why no other direction is steeper"),
        (
            Reasoned(
                r"\sum_{i} g_{i} \Delta_{i} = \|g\|\, \|\Delta\| \cos \varphi",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The change of the loss is a scalar product; φ is the angle between the step "
                    "and the gradient.",
                ),
            ),
            Reasoned(
                r"\cos \varphi = -1",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Among all steps of one length the cosine alone decides. It is smallest "
                    "straight against the gradient.",
                ),
            ),
        ),
    ),
    Derivation(
        "weight_decay",
        QT_TRANSLATE_NOOP("Derivation", "Weight decay is an l2 penalty in disguise"),
        (
            Reasoned(
                r"\frac{\partial}{\partial w} \Big( J + \frac{\lambda}{2} w^{2} \Big) = "
                r"g + \lambda\, w",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Adding λ w to the gradient is the same as adding a penalty to the loss, only "
                    "that the loss on the screen does not show it.",
                ),
            ),
        ),
    ),
    Derivation(
        "momentum",
        QT_TRANSLATE_NOOP("Derivation", "What momentum does"),
        (
            Reasoned(
                r"v_{k} = \mu\, v_{k-1} + g_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "A share μ of the last step is kept, and the new gradient added."
                ),
            ),
            Reasoned(
                r"= g_{k} + \mu\, g_{k-1} + \mu^{2} g_{k-2} + \cdots",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Put the line into itself again and again: all gradients so far count, the "
                    "older the less.",
                ),
            ),
            Reasoned(
                r"g\, (1 + \mu + \mu^{2} + \cdots) = \frac{g}{1 - \mu}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Gradients that agree add up: with μ = 0.9 the steps grow up to tenfold.",
                ),
            ),
            Reasoned(
                r"g\, (1 - \mu + \mu^{2} - \cdots) = \frac{g}{1 + \mu}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Gradients that change sign every time all but cancel: less to and fro across "
                    "a narrow valley.",
                ),
            ),
        ),
    ),
    Derivation(
        "nesterov",
        QT_TRANSLATE_NOOP("Derivation", "Nesterov: momentum that looks ahead"),
        (
            Reasoned(
                r"w = \theta - \eta\, \mu\, v",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Momentum will carry the parameter θ on by −ημv in any case. So go there first "
                    "and take the gradient g there, at w.",
                ),
            ),
            Reasoned(
                r"v' = \mu\, v + g, \qquad \theta' = \theta - \eta\, v'",
                QT_TRANSLATE_NOOP("Derivation", "Then an ordinary step with momentum."),
            ),
            Reasoned(
                r"w' = \theta' - \eta\, \mu\, v' = "
                r"w + \eta\, \mu\, v - \eta\, v' - \eta\, \mu\, v'",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The next place to look from; put in θ′, and θ from the first line.",
                ),
            ),
            Reasoned(
                r"= w - \eta\, (g + \mu\, v')",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Since v′ = μv + g, the old v cancels. The program keeps only w, the place "
                    "from which the gradient is taken.",
                ),
            ),
        ),
    ),
    Derivation(
        "rmsprop",
        QT_TRANSLATE_NOOP("Derivation", "RMSprop: every parameter gets its own step size"),
        (
            Reasoned(
                r"s' = \alpha\, s + (1 - \alpha)\, g^{2}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "A running mean of the squared gradient: old ones fade by the share α with "
                    "every update.",
                ),
            ),
            Reasoned(
                r"\frac{g}{\sqrt{s'} + \varepsilon} \approx \frac{g}{|g|} = "
                r"\operatorname{sign}(g)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "While gradients stay alike, √s is as large as they are. What is left is their "
                    "sign: every parameter moves by about η, in steep and in flat directions. The "
                    "tiny ε keeps the division from failing at 0.",
                ),
            ),
            Reasoned(
                r"s_{1} = (1 - \alpha)\, g^{2}, \qquad "
                r"\frac{g}{\sqrt{s_{1}}} = \frac{\operatorname{sign}(g)}{\sqrt{1 - \alpha}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "At the start s is 0 and its mean too small, so the first step is larger: with "
                    "α = 0.99 it is ten times η. Adam mends this.",
                ),
            ),
        ),
    ),
    Derivation(
        "adagrad",
        QT_TRANSLATE_NOOP("Derivation", "Adagrad: steps that shrink with every gradient"),
        (
            Reasoned(
                r"s_{k} = g_{1}^{2} + g_{2}^{2} + \cdots + g_{k}^{2}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "Here nothing fades: s is the sum of all squared gradients."
                ),
            ),
            Reasoned(
                r"\frac{g}{\sqrt{s_{k}}} = \frac{g}{\sqrt{k\, g^{2}}} = "
                r"\frac{\operatorname{sign}(g)}{\sqrt{k}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "With gradients of one size the first step is η, the fourth η/2, the hundredth "
                    "η/10. A parameter whose gradient is often 0 keeps its large steps.",
                ),
            ),
        ),
    ),
    Derivation(
        "adam",
        QT_TRANSLATE_NOOP("Derivation", "Adam and its bias correction"),
        (
            Reasoned(
                r"m_{k} = (1 - \beta_{1}) \sum_{j=1}^{k} \beta_{1}^{k-j}\, g_{j}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The running mean of the gradient, put into itself down to its start at 0: a "
                    "sum with fading weights.",
                ),
            ),
            Reasoned(
                r"(1 - \beta_{1}) \sum_{j=1}^{k} \beta_{1}^{k-j} = 1 - \beta_{1}^{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "A mean needs weights that add up to 1. These fall short of it (a geometric "
                    "sum): because of the start at 0 the mean is too small.",
                ),
            ),
            Reasoned(
                r"\hat{m} = \frac{m_{k}}{1 - \beta_{1}^{k}}, \qquad "
                r"\hat{s} = \frac{s_{k}}{1 - \beta_{2}^{k}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Divide by what they add up to, and it is a true mean; likewise for the mean s "
                    "of the squares. Later the correction is almost 1.",
                ),
            ),
            Reasoned(
                r"w' = w - \eta\, \frac{\hat{m}}{\sqrt{\hat{s}} + \varepsilon}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The mean gradient over its typical size. At the first update this is the sign "
                    "of g, so every parameter moves by about η; where gradients contradict one "
                    "another the steps become small.",
                ),
            ),
        ),
    ),
    Derivation(
        "adamw",
        QT_TRANSLATE_NOOP("Derivation", "AdamW: decay that is not divided"),
        (
            Reasoned(
                r"\hat{m} = \hat{m}_{g} + \lambda\, \hat{m}_{w}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "In Adam g + λw takes the place of g, so the mean has a part that comes from "
                    "the gradient and one that comes from the weight …",
                ),
            ),
            Reasoned(
                r"\frac{\hat{m}}{\sqrt{\hat{s}}} = \frac{\hat{m}_{g}}{\sqrt{\hat{s}}} + "
                r"\frac{\lambda\, \hat{m}_{w}}{\sqrt{\hat{s}}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "… and both are divided by the size of the gradient: a weight whose gradients "
                    "are large hardly decays.",
                ),
            ),
            Reasoned(
                r"w' = (1 - \eta\, \lambda)\, w - \eta\, "
                r"\frac{\hat{m}_{g}}{\sqrt{\hat{s}} + \varepsilon}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "AdamW takes the decay out of the gradient and off the weight itself: every "
                    "weight loses the same share.",
                ),
            ),
        ),
    ),
)
