"""The numbers of one update for one parameter, in the order in which they are made."""

import math
from typing import NamedTuple

from backpropviz.engine.optimizers import Optimizer, Update


class UpdatePart(NamedTuple):
    """One number of an update. `before` is None for what is not carried over or changed.

    name: as in UpdateLine; or "m_hat", "s_hat": adam's running means, corrected for having started
    at 0; or "step": what the update adds to w.
    """

    name: str
    before: float | None
    after: float


def update_parts(optimizer: Optimizer, update: Update, index: int) -> tuple[UpdatePart, ...]:
    """Return what the optimizer makes of the gradient of parameter `index` (in the flat arrays)."""
    gradient = float(update.gradient[index])
    made = {line.name: float(update.values[line.name][index]) for line in optimizer.lines}
    parts = [
        # Weight decay adds to the gradient before anything else is made of it.
        UpdatePart("g", gradient, made["g"]) if "g" in made else UpdatePart("g", None, gradient)
    ]
    for name in optimizer.state_names:
        parts.append(UpdatePart(name, float(update.state_before.slots[name][index]), made[name]))
    if "m" in made:
        count = update.state_after.count
        for name, share in zip(("m", "s"), optimizer.hyperparameters.betas, strict=True):
            parts.append(UpdatePart(f"{name}_hat", None, made[name] / (1.0 - share**count)))
    before, after = float(update.before[index]), made["w"]
    step = after - before if math.isfinite(after) else math.nan
    return (*parts, UpdatePart("step", None, step), UpdatePart("w", before, after))
