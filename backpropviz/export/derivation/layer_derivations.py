"""Where the rules of a layer come from: the weighted sum, and the ways back through it."""

from backpropviz.export.derivation.derivation import Derivation, Reasoned
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

_SUM_OVER_WEIGHT = Reasoned(
    r"\frac{\partial z_{k}}{\partial W_{ik}} = a_{i}",
    QT_TRANSLATE_NOOP(
        "Derivation",
        "Move one weight and hold the rest: a single term of the sum moves, and what stands beside "
        "the weight says how fast.",
    ),
)
_SUM_OVER_OUTPUT = Reasoned(
    r"\frac{\partial z_{k}}{\partial a_{i}} = W_{ik}",
    QT_TRANSLATE_NOOP(
        "Derivation", "Move what comes in instead: now it is the weight that stands beside it."
    ),
)

LAYER_DERIVATIONS = (
    Derivation(
        "weighted_sum",
        QT_TRANSLATE_NOOP("Derivation", "The weighted sum and its three slopes"),
        (
            Reasoned(
                r"z_{k} = \sum_{i} a_{i} W_{ik} + b_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "What comes in from unit i (in the first layer the input x_i), times the "
                    "weight from i to k; all of it added up, and the bias.",
                ),
            ),
            _SUM_OVER_WEIGHT,
            _SUM_OVER_OUTPUT,
            Reasoned(
                r"\frac{\partial z_{k}}{\partial b_{k}} = 1",
                QT_TRANSLATE_NOOP("Derivation", "The bias is added as it is."),
            ),
        ),
    ),
    Derivation(
        "weighted_sum_without_bias",
        QT_TRANSLATE_NOOP("Derivation", "The weighted sum and its two slopes"),
        (
            Reasoned(
                r"z_{k} = \sum_{i} a_{i} W_{ik}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "What comes in from unit i (in the first layer the input x_i), times the "
                    "weight from i to k; all of it added up. This layer has no bias.",
                ),
            ),
            _SUM_OVER_WEIGHT,
            _SUM_OVER_OUTPUT,
        ),
    ),
    Derivation(
        "matrix_sum",
        QT_TRANSLATE_NOOP("Derivation", "All samples at once: a matrix product"),
        (
            Reasoned(
                r"z_{sk} = \sum_{i} a_{si} W_{ik}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Every sample s has a row of its own; all of them go through the same weights.",
                ),
            ),
            Reasoned(
                r"= (A W)_{sk}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Row s of A times column k of W: this is how the product of matrices is "
                    "defined. A bias is added to every row.",
                ),
            ),
            Reasoned(
                r"(N \times n) \cdot (n \times m) = (N \times m)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "N samples, n numbers that go in, m units: the size in the middle, over which "
                    "the sum runs, disappears.",
                ),
            ),
        ),
    ),
    Derivation(
        "chain_rule",
        QT_TRANSLATE_NOOP("Derivation", "The chain rule"),
        (
            Reasoned(
                r"\Delta a \approx f'(z)\, \Delta z",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Move z by a little Δz. The output a moves f′(z) times as far: this is what a "
                    "slope means.",
                ),
            ),
            Reasoned(
                r"\Delta J \approx \frac{\partial J}{\partial a}\, \Delta a",
                QT_TRANSLATE_NOOP("Derivation", "The loss moves ∂J/∂a times as far as that."),
            ),
            Reasoned(
                r"\Delta J \approx \frac{\partial J}{\partial a}\, f'(z)\, \Delta z",
                QT_TRANSLATE_NOOP("Derivation", "Put the one into the other."),
            ),
            Reasoned(
                r"\frac{\partial J}{\partial z} = \frac{\partial J}{\partial a} \cdot f'(z)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Divide by Δz and let it shrink towards 0: what was nearly right becomes "
                    "exact. Slopes one behind the other multiply.",
                ),
            ),
        ),
    ),
    Derivation(
        "sum_over_paths",
        QT_TRANSLATE_NOOP("Derivation", "Several ways to the loss: their gradients add up"),
        (
            Reasoned(
                r"\Delta z_{k} = W_{ik}\, \Delta a_{i}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Move a_i by a little. It feeds every unit k of the next layer, each through "
                    "its own weight, so all their sums move.",
                ),
            ),
            Reasoned(
                r"\Delta J \approx \sum_{k} \frac{\partial J}{\partial z_{k}}\, \Delta z_{k}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Each of them moves the loss. For small changes the effects do not disturb one "
                    "another: they simply add up.",
                ),
            ),
            Reasoned(
                r"\frac{\partial J}{\partial a_{i}} = "
                r"\sum_{k} \frac{\partial J}{\partial z_{k}}\, W_{ik}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "Put the first line in, divide by Δa_i and let it shrink. Each gradient on the "
                    "right already holds everything behind it, so no way is ever walked twice: "
                    "this is what makes backpropagation fast.",
                ),
            ),
        ),
    ),
    Derivation(
        "matrix_back",
        QT_TRANSLATE_NOOP("Derivation", "The way back as a matrix product"),
        (
            Reasoned(
                r"\frac{\partial J}{\partial a_{si}} = \sum_{k} \delta_{sk} W_{ik}, "
                r"\qquad \delta_{sk} = \frac{\partial J}{\partial z_{sk}}",
                QT_TRANSLATE_NOOP(
                    "Derivation", "The sum over the next layer's units, for every sample s."
                ),
            ),
            Reasoned(
                r"= \sum_{k} \delta_{sk}\, (W^{\top})_{ki} = (\delta\, W^{\top})_{si}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "In a product the index that is summed must stand in the middle. Here W has it "
                    "last, so W is transposed.",
                ),
            ),
            Reasoned(
                r"(N \times m) \cdot (m \times n) = (N \times n)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The sizes fit, too: N samples, m units, n numbers that go in; the one in the "
                    "middle disappears.",
                ),
            ),
        ),
    ),
    Derivation(
        "weight_gradient",
        QT_TRANSLATE_NOOP("Derivation", "The gradient of a weight"),
        (
            Reasoned(
                r"\frac{\partial J}{\partial W_{ik}} = "
                r"\frac{\partial J}{\partial z_{k}} \cdot \frac{\partial z_{k}}{\partial W_{ik}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "The weight reaches the loss through one number only, the sum z_k of the unit "
                    "that it leads to. Chain rule.",
                ),
            ),
            Reasoned(
                r"= \frac{\partial J}{\partial z_{k}} \cdot a_{i}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "In z_k the weight stands beside a_i. If what comes in is 0, the weight had no "
                    "say, and its gradient is 0.",
                ),
            ),
        ),
    ),
    Derivation(
        "matrix_weights",
        QT_TRANSLATE_NOOP("Derivation", "The gradient of all weights as a matrix product"),
        (
            Reasoned(
                r"\frac{\partial J}{\partial W_{ik}} = \sum_{s} a_{si}\, \delta_{sk}, "
                r"\qquad \delta_{sk} = \frac{\partial J}{\partial z_{sk}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "One weight serves all samples, so it reaches the loss by way of each of them. "
                    "The 1/N of the mean is already in δ.",
                ),
            ),
            Reasoned(
                r"= \sum_{s} (A^{\top})_{is}\, \delta_{sk} = (A^{\top} \delta)_{ik}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "In a product the index that is summed must stand in the middle. Here A has it "
                    "first, so A is transposed.",
                ),
            ),
            Reasoned(
                r"(n \times N) \cdot (N \times m) = (n \times m)",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "n numbers that go in, N samples, m units: the samples are summed away, and "
                    "what is left has the shape of W.",
                ),
            ),
        ),
    ),
    Derivation(
        "bias_gradient",
        QT_TRANSLATE_NOOP("Derivation", "The gradient of a bias: the column sum"),
        (
            Reasoned(
                r"\frac{\partial J}{\partial b_{k}} = "
                r"\frac{\partial J}{\partial z_{k}} \cdot "
                r"\frac{\partial z_{k}}{\partial b_{k}} = "
                r"\frac{\partial J}{\partial z_{k}} \cdot 1",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "A bias is a weight whose input is always 1: the gradient at the sum arrives "
                    "as it is.",
                ),
            ),
            Reasoned(
                r"\frac{\partial J}{\partial b_{k}} = \sum_{s} \delta_{sk}, "
                r"\qquad \delta_{sk} = \frac{\partial J}{\partial z_{sk}}",
                QT_TRANSLATE_NOOP(
                    "Derivation",
                    "With several samples it is added to every row, so column k of δ is added up. "
                    "The 1/N of the mean is already in δ.",
                ),
            ),
        ),
    ),
)
