"""What is asked of a slice of the loss, and what answers it."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple, Protocol

from backpropviz.engine.arrays import Floats
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.sabotage.sabotage import sabotage_pass
from backpropviz.engine.slices import Landscape
from backpropviz.session.moment import Moment
from backpropviz.session.slice_grids import Grid
from backpropviz.session.slice_window import Window


class SliceQuestion(NamedTuple):
    """Whose loss along which parameters, within which window; of the batch or the whole set."""

    moment: Moment
    axes: tuple[Quantity, ...]
    window: Window
    whole_set: bool

    def is_same(self, other: SliceQuestion | None) -> bool:
        """Say whether another question has the same answer."""
        return other is not None and self.moment is other.moment and self[1:] == other[1:]


class Ground(Protocol):
    """Where a slice goes through: the numbers that are moved, and the value and gradient there."""

    @property
    def here(self) -> Floats:
        """Return the numbers as they are, (k,)."""
        ...

    @property
    def loss(self) -> float | None:
        """Return the value, None if it is not known yet."""
        ...

    @property
    def gradient(self) -> Floats | None:
        """Return its derivatives by the numbers, (k,), None if they are not known yet."""
        ...


class Slice(NamedTuple):
    """The loss along one axis or two, around the parameters as they were at a moment.

    Of an expression: one of its values along another. moment: what it is a slice of. grid: the
    values of the parameters that were moved. losses: (n,) or (n_second, n_first), nan or inf where
    the loss is not defined or not finite. landscape: where they come from, with the loss and the
    gradient here.
    """

    moment: object
    grid: Grid
    losses: Floats
    landscape: Ground


def landscape_of(moment: Moment, axes: tuple[Quantity, ...], whole_set: bool) -> Landscape:
    """Return the loss of a moment's batch, or of all its training samples, along some axes.

    Where a wrong rule is switched on, the gradient follows it and the loss does not.
    """
    sabotage, optimizer = moment.setup.sabotage, moment.setup.optimizer
    if sabotage is None or not whole_set:
        return Landscape(moment.run, axes, whole_set)
    state = moment.progress.optimizer_state
    wrongly = partial(sabotage_pass, sabotage=sabotage, optimizer=optimizer, state=state)
    return Landscape(moment.run, axes, whole_set, wrongly)
