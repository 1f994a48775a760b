"""The numbers in the nodes of a graph of matrix operations, as a pass keeps them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass
from backpropviz.engine.graph.cells import Cells
from backpropviz.engine.graph.matrix_graph import PRODUCT, MatrixNode
from backpropviz.engine.parameters import Parameters
from backpropviz.engine.quantities import OF_THE_BATCH, Kind


class Kept(NamedTuple):
    """Numbers of a pass: `factor` times an array (rows, columns), which may be the pass's own."""

    array: Floats
    factor: float = 1.0


def values_of(node: MatrixNode, run: Pass) -> Kept:
    """Return the values of a node, in its shape."""
    if node.is_part and node.operation == PRODUCT:
        layer = node.layer - 1
        with np.errstate(over="ignore", invalid="ignore", under="ignore"):
            return Kept(run.source(layer) @ run.parameters.weights[layer])
    if node.is_part:
        return Kept(np.array([[run.data_loss]]))
    return _numbers(node.value, run)


def adjoints_of(node: MatrixNode, run: Pass) -> Kept | None:
    """Return the derivatives by the values of a node, in its shape; None if there are none."""
    return None if node.adjoint is None else _numbers(node.adjoint, run)


def _numbers(cells: Cells, run: Pass) -> Kept:
    first, layer = cells.first, cells.first.layer - 1
    # The pass carries the mean's factor 1/N, which a sample's own loss does not have.
    factor = 1.0 if first.sample == OF_THE_BATCH else float(len(run.rows))
    match first.kind:
        case Kind.INPUT:
            return Kept(run.inputs)
        case Kind.TARGET:
            return Kept(run.targets)
        case Kind.Z:
            return Kept(run.z[layer])
        case Kind.A:
            return Kept(run.a[layer])
        case Kind.D_INPUT:
            return Kept(run.dJ_dx, factor)
        case Kind.D_Z:
            return Kept(run.dJ_dz[layer], factor)
        case Kind.D_A:
            return Kept(run.dJ_da[layer], factor)
        case Kind.LOSS if first.sample == OF_THE_BATCH:
            return Kept(np.array([[run.loss]]))
        case Kind.LOSS:
            return Kept(run.sample_losses.reshape(-1, 1))
        case Kind.PENALTY:
            return Kept(np.array([[run.penalty]]))
        case Kind.D_WEIGHT | Kind.D_BIAS:
            return Kept(_of_a_layer(run.gradient, cells))
        case _:
            return Kept(_of_a_layer(run.parameters, cells))


def _of_a_layer(kept: Parameters, cells: Cells) -> Floats:
    layer = cells.first.layer - 1
    if cells.first.kind in (Kind.WEIGHT, Kind.D_WEIGHT):
        return kept.weights[layer]
    bias = kept.biases[layer]
    if bias is None:
        raise ValueError(f"layer {layer + 1} has no bias")
    return bias.reshape(1, -1)
