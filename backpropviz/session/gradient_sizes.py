"""How large the gradient of each layer's weights is where a run stands."""

from __future__ import annotations

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.session.history import History
from backpropviz.session.moment import Moment


def gradient_norms(history: History, moment: Moment) -> Floats:
    """Return (n_layers,): of the last update's batch; at the start, of the first one's.

    The Euclidean length of dJ/dW. Between the points of the run's curve it is that of the point
    before.
    """
    curve = history.curve
    point = int(np.searchsorted(curve.updates, moment.updates, side="right")) - 1
    norms: Floats = curve.gradient_norms[max(point, 0)]
    if np.any(np.isnan(norms)):
        weights = moment.run.gradient.weights
        with np.errstate(over="ignore"):  # of weights that explode: the length is infinite
            norms = np.array([float(np.linalg.norm(each)) for each in weights])
    return norms
