"""The way that training has led some parameters until now."""

from __future__ import annotations

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.engine.quantities import Quantity
from backpropviz.session.moment import Moment
from backpropviz.session.session import Session

_MOST_POINTS = 500


class TrainingPath:
    """Some parameters after updates that are done, from the start of the run until now.

    Of the updates done those are shown whose parameters are kept in the history, at most 500 of
    them, evenly spaced but for the last; the way between two of them is not computed again.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._found: tuple[Moment, tuple[Quantity, ...], Floats] | None = None

    def through(self, moment: Moment, axes: tuple[Quantity, ...]) -> Floats:
        """Return the parameters (n, k) on the way to the moment at hand."""
        if self._found is None or self._found[0] is not moment or self._found[1] != axes:
            at = [moment.parameters.index(axis) for axis in axes]
            kept = self._session.history.kept_until(moment.updates, _MOST_POINTS - 1)
            flats = [flat for update, flat in kept if update < moment.updates]
            # Number by number: picking some out of an array takes longer.
            places = [[flat[index] for index in at] for flat in (*flats, moment.parameters.flat)]
            self._found = (moment, axes, np.array(places))
        return self._found[2]
