"""The signs of operations on matrices, and what they are called."""

from PySide6.QtCore import QCoreApplication

from backpropviz.engine.graph.matrix_graph import LEAVES, MEAN, PENALTY, PRODUCT, SUM
from backpropviz.engine.losses import LOSSES
from backpropviz.export.formula.function_names import function_name

translate = QCoreApplication.translate

_OF_LOSSES = {"bce": "BCE", "cross_entropy": "CE", "half_mse": "½ MSE", "mse": "MSE"}


def sign_of(operation: str) -> str:
    """Return what stands in the round of an operation, "" for what is given."""
    if operation in LEAVES:
        return ""
    if operation in (PRODUCT, SUM):
        return operation
    if operation == MEAN:
        return translate("MatrixStage", "mean")
    if operation == PENALTY:
        return translate("MatrixStage", "penalty")
    if operation in LOSSES:
        return _OF_LOSSES.get(operation, operation)
    return function_name(operation).text


def operation_words(operation: str) -> str:
    """Return what an operation does, for its tool tip."""
    if operation == PRODUCT:
        return translate("MatrixStage", "product of matrices: row by column")
    if operation == SUM:
        return translate("MatrixStage", "sum; one row is added to every row")
    if operation == MEAN:
        return translate("MatrixStage", "mean over the samples")
    if operation == PENALTY:
        return translate("MatrixStage", "penalty on the size of the parameters")
    if operation in LOSSES:
        return translate("MatrixStage", "loss of each sample, from its row")
    if operation == "softmax":
        return translate("MatrixStage", "softmax of each row")
    return translate("MatrixStage", "entry by entry")
