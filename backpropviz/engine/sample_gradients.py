"""What each sample of a batch alone says about one parameter."""

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass


def sample_gradients(run: Pass, layer: int, unit: int, source: int | None) -> Floats:
    """Return (N,): the gradient of every sample's own loss with respect to one parameter.

    The weight from `source` to `unit` of `layers[layer]`, or the unit's bias if source is None.
    Their mean is the batch's gradient without the penalty.
    """
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        if source is not None:
            return run.weight_shares(layer, source, unit)
        # The pass carries the mean's factor 1/N, which a sample's own loss does not have.
        return run.dJ_dz[layer][:, unit] * len(run.rows)
