"""How far rounding moves the loss of a pass: below that its slope cannot be measured."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.backprop import Pass, run_pass
from backpropviz.engine.losses import from_z

# Some units in the last place of whatever a loss is made of.
PLACES = 2e-15


class Rounding(NamedTuple):
    """By how much rounding moves a loss: of_batch J, of_samples (N,) each one's own."""

    of_batch: float
    of_samples: Floats


def rounding_of(run: Pass) -> Rounding:
    """Return how far rounding moves the losses of a pass.

    Each z and a is rounded in its last place, which the loss feels as much as its slope there
    says. So a tanh that is 1 but for 1e-11 may hide what happens before it.
    """
    # The slopes of the run may be sabotaged.
    honest = run_pass(run.problem, run.parameters, run.rows)
    fused = from_z(run.problem.loss, run.problem.network.layers[-1].activation) is not None
    felt = np.zeros(len(run.rows))
    with np.errstate(all="ignore"):
        for layer, (z, a) in enumerate(zip(honest.z, honest.a, strict=True)):
            felt += np.square(honest.dJ_dz[layer] * z).sum(axis=1)
            if layer < len(honest.z) - 1 or not fused:
                felt += np.square(honest.dJ_da[layer] * a).sum(axis=1)
        of_batch = np.sqrt(felt.sum())
        of_samples = np.sqrt(felt) * len(run.rows)
        return Rounding(
            PLACES * float(np.max([1.0, abs(run.loss), of_batch])),
            PLACES * np.maximum(np.maximum(1.0, np.abs(run.sample_losses)), of_samples),
        )
