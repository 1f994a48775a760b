"""What a program says between its lines; templates that a window has translated."""

from __future__ import annotations

from backpropviz.export.sentences import QT_TRANSLATE_NOOP

WHAT = QT_TRANSLATE_NOOP("Program", "Update {update}: one batch of {n} samples, one sample a row.")
WHAT_OF_ONE = QT_TRANSLATE_NOOP("Program", "Update {update}, of one sample; samples are rows.")
NUMBERS = QT_TRANSLATE_NOOP("Program", "(1), (2), …: the equations' numbers in backpropviz")
COLUMNS = QT_TRANSLATE_NOOP("Program", "Columns of {inputs}: {names}")
AND_MORE = QT_TRANSLATE_NOOP("Program", "{names}, and {n} more")
GIVEN = QT_TRANSLATE_NOOP("Program", "Data, parameters and settings")
VALUES = QT_TRANSLATE_NOOP("Program", "Values")
EXPRESSION_OF = QT_TRANSLATE_NOOP("Program", "Reverse mode: the derivatives of {output}")
EXPRESSION_BY = QT_TRANSLATE_NOOP("Program", "Forward mode: the derivatives by {wrt}")
WAYS_BACK = QT_TRANSLATE_NOOP("Program", "Backward: several ways add up")
WAYS_FORWARD = QT_TRANSLATE_NOOP("Program", "Forward: values and derivatives")
FORWARD = QT_TRANSLATE_NOOP("Program", "Forward")
LOSSES = {
    "bce": QT_TRANSLATE_NOOP("Program", "Loss: binary cross-entropy"),
    "cross_entropy": QT_TRANSLATE_NOOP("Program", "Loss: cross-entropy"),
    "half_mse": QT_TRANSLATE_NOOP("Program", "Loss: half the squared error"),
    "mse": QT_TRANSLATE_NOOP("Program", "Loss: mean squared error"),
}
BACKWARD = QT_TRANSLATE_NOOP("Program", "Backward")
BACKWARD_OF_BATCH = QT_TRANSLATE_NOOP(
    "Program", "Backward: a row of {slopes} belongs to its own sample's loss"
)
UPDATE = QT_TRANSLATE_NOOP("Program", "Update: {optimizer}")
OPTIMIZERS = {
    "sgd": "SGD",
    "rmsprop": "RMSprop",
    "adam": "Adam",
    "adamw": "AdamW",
    "adagrad": "Adagrad",
}

ABOUT_SIGMOID = QT_TRANSLATE_NOOP(
    "Program", "1 - sigmoid(z) is sigmoid(-z), which keeps all its digits."
)
ABOUT_LOGADDEXP = QT_TRANSLATE_NOOP(
    "Program", "np.logaddexp(0, -z) is ln(1 + exp(-z)), so -ln(sigmoid(z))."
)
COLLAPSES = QT_TRANSLATE_NOOP("Program", "This is {a} - {t}, written so that no digits are lost.")
COLLAPSES_IF = QT_TRANSLATE_NOOP(
    "Program", "{a} - {t} if targets add up to 1, written so that no digits are lost."
)
TOGETHER = QT_TRANSLATE_NOOP("Program", "Both slopes together, so that no digits are lost.")
