"""What an explanation says in words: templates for Qt's translator, and what their names mean."""

from __future__ import annotations

from backpropviz.engine.quantities import Kind
from backpropviz.export.sentences import QT_TRANSLATE_NOOP

CONTEXT = "Explanation"

QUESTION = QT_TRANSLATE_NOOP("Explanation", "Why is {q} = {value}?")
OPEN_QUESTION = QT_TRANSLATE_NOOP("Explanation", "How large is {q}?")

# A derivative as a sum over paths. {of} is what it is a derivative by, {loss} of what.
ONE_PATH = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} reaches the loss {loss} along one path. The chain rule multiplies the local "
    "derivatives on it, from the loss down.",
)
MANY_PATHS = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} reaches the loss {loss} along {n} paths. The chain rule multiplies the local "
    "derivatives on each, from the loss down, and adds the products.",
)
GROUPED = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} reaches the loss {loss} along {n} paths, which are {groups} terms if they "
    "are grouped by the next layer: what arrives at each unit is already the sum over all paths "
    "beyond it. This is the recursion that backpropagation uses.",
)
GROUPED_ONE = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} goes on to one unit. What arrives there from the loss {loss} is already the "
    "sum over all paths beyond it, so one product remains. This is the recursion that "
    "backpropagation uses.",
)
DIRECT = QT_TRANSLATE_NOOP(
    "Explanation",
    "The loss {loss} depends on {of} directly: here the way back begins.",
)
FUSED = QT_TRANSLATE_NOOP(
    "Explanation",
    "Loss and output activation are one factor here: each alone would be lost to rounding.",
)
PATH = QT_TRANSLATE_NOOP("Explanation", "Path {number}: {way}")
EXTREMES = QT_TRANSLATE_NOOP(
    "Explanation", "The largest factor is {largest}, the smallest is {smallest}."
)
SUM = QT_TRANSLATE_NOOP("Explanation", "The sum over the paths")
STRONGEST = QT_TRANSLATE_NOOP("Explanation", "Path {number} contributes most.")
STRONGEST_UNIT = QT_TRANSLATE_NOOP("Explanation", "Most comes through {unit}.")
STRONGEST_TERM = QT_TRANSLATE_NOOP("Explanation", "The largest term is {term} = {value}.")

# The batch.
BATCH = QT_TRANSLATE_NOOP("Explanation", "The batch")
MEAN = QT_TRANSLATE_NOOP(
    "Explanation",
    "This is the share of sample {sample}. The gradient of the batch is the mean over the shares "
    "of its {n} samples.",
)
MEAN_AND_PULL = QT_TRANSLATE_NOOP(
    "Explanation",
    "This is the share of sample {sample}. The gradient of the batch is the mean over the shares "
    "of its {n} samples, plus the pull of the penalty.",
)
SHARE_AND_PULL = QT_TRANSLATE_NOOP(
    "Explanation", "To this comes the pull of the penalty on {of} itself."
)
SAMPLE = QT_TRANSLATE_NOOP("Explanation", "sample {sample}")
MEAN_OF_SHARES = QT_TRANSLATE_NOOP("Explanation", "mean")
PULL = QT_TRANSLATE_NOOP("Explanation", "penalty")
SHARE = QT_TRANSLATE_NOOP("Explanation", "share")

AGREES = QT_TRANSLATE_NOOP("Explanation", "The backward pass has the same number: {value}.")
DISAGREES = QT_TRANSLATE_NOOP(
    "Explanation",
    "The backward pass has another number: {value}. One of its rules is wrong.",
)

# The counts.
WORK = QT_TRANSLATE_NOOP("Explanation", "Multiplications, for one sample")
SAVING = QT_TRANSLATE_NOOP(
    "Explanation",
    "The whole gradient is a sum over {paths} paths. Path by path it takes {by_paths} "
    "multiplications, with the recursion {by_recursion}: what arrives at a unit is computed once "
    "and serves all paths through it.",
)
NO_SAVING = QT_TRANSLATE_NOOP(
    "Explanation",
    "No two paths share a part that takes a multiplication, so the recursion saves nothing here.",
)
PATHS = QT_TRANSLATE_NOOP("Explanation", "paths")
BY_PATHS = QT_TRANSLATE_NOOP("Explanation", "path by path")
BY_RECURSION = QT_TRANSLATE_NOOP("Explanation", "with the recursion")
THIS_DERIVATIVE = QT_TRANSLATE_NOOP("Explanation", "this derivative")
WHOLE_GRADIENT = QT_TRANSLATE_NOOP("Explanation", "the whole gradient")
THROUGH = QT_TRANSLATE_NOOP("Explanation", "through")
ARRIVES = QT_TRANSLATE_NOOP("Explanation", "what arrives there")
LOCAL = QT_TRANSLATE_NOOP("Explanation", "local derivative")
CONTRIBUTION = QT_TRANSLATE_NOOP("Explanation", "contribution")

# Numbers that are not computed.
GIVEN = {
    Kind.INPUT: QT_TRANSLATE_NOOP("Explanation", "{q} is given: it comes from the data."),
    Kind.TARGET: QT_TRANSLATE_NOOP(
        "Explanation", "{q} is given: it is what the network should answer."
    ),
    Kind.LEARNING_RATE: QT_TRANSLATE_NOOP(
        "Explanation", "{q} is given: it is a setting of the training."
    ),
    Kind.UPDATE_NUMBER: QT_TRANSLATE_NOOP("Explanation", "{q} counts the updates, from 1."),
    Kind.STATE_WEIGHT: QT_TRANSLATE_NOOP(
        "Explanation", "{q} is what the optimizer kept from the update before; at first it is 0."
    ),
    Kind.STATE_BIAS: QT_TRANSLATE_NOOP(
        "Explanation", "{q} is what the optimizer kept from the update before; at first it is 0."
    ),
}
