"""What the explanation of a number of an expression says: templates for Qt's translator."""

from __future__ import annotations

from backpropviz.export.sentences import QT_TRANSLATE_NOOP

# A derivative as a sum over paths. {of} is what it is a derivative by, {out} of what.
ONE_PATH = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} reaches {out} along one path. The chain rule multiplies the local "
    "derivatives on it, from {out} down.",
)
MANY_PATHS = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} reaches {out} along {n} paths. The chain rule multiplies the local "
    "derivatives on each, from {out} down, and adds the products.",
)
DIRECT = QT_TRANSLATE_NOOP(
    "Explanation",
    "{out} is computed from {of} directly, and along no other path: the local derivative is all "
    "there is.",
)
GROUPED = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped "
    "by the next value: what arrives at each is already the sum over all paths beyond it. This is "
    "the recursion that reverse mode, backpropagation, uses.",
)
GROUPED_ONE = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} goes on to one value. What arrives there from {out} is already the sum over "
    "all paths beyond it, so one product remains. This is the recursion that reverse mode, "
    "backpropagation, uses.",
)
GROUPED_FORWARD = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} reaches {out} along {n} paths, which are {groups} terms if they are grouped "
    "by the operand they come through: its derivative is already the sum over all paths to it. "
    "This is the recursion that forward mode uses.",
)
GROUPED_FORWARD_ONE = QT_TRANSLATE_NOOP(
    "Explanation",
    "A change of {of} reaches {out} through one operand. Its derivative is already the sum over "
    "all paths to it, so one product remains. This is the recursion that forward mode uses.",
)

FORWARD_AGREES = QT_TRANSLATE_NOOP("Explanation", "The forward pass has the same number: {value}.")

# The counts. {start} is a derivative that is 1.
WORK = QT_TRANSLATE_NOOP("Explanation", "Multiplications, without those by {start} = 1")
SAVING = QT_TRANSLATE_NOOP(
    "Explanation",
    "The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take "
    "{by_paths} multiplications, in one pass backward {by_recursion}: what arrives at a value is "
    "computed once and serves all paths through it.",
)
FORWARD_WORK = QT_TRANSLATE_NOOP(
    "Explanation",
    "The derivatives of {out} by all inputs are sums over {paths} paths. Path by path they take "
    "{by_paths} multiplications, in forward mode {by_recursion}, with a pass for each input.",
)
BY_ALL_INPUTS = QT_TRANSLATE_NOOP("Explanation", "by all inputs")

# Numbers that are not computed.
GIVEN_INPUT = QT_TRANSLATE_NOOP("Explanation", "{q} is given: it is an input of the expression.")
GIVEN_NUMBER = QT_TRANSLATE_NOOP("Explanation", "{q} is given: it stands in the expression.")
INDEPENDENT = QT_TRANSLATE_NOOP(
    "Explanation", "No path leads from {of} to {out}: a change of {of} does not change {out}."
)
