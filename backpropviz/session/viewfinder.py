"""The window of a slice: found where there is something to be seen, until somebody zooms."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from backpropviz.engine.arrays import Floats
from backpropviz.experiment.checks import LARGEST_NUMBER
from backpropviz.session.slice_window import Window


class Viewfinder:
    """Which part of its axes a slice looks at.

    find: gives a window in which there is something to be seen. here: gives the point that the
    slice is through.
    """

    def __init__(self, find: Callable[[], Window], here: Callable[[], Floats]) -> None:
        self._find = find
        self._here = here
        self._window: Window | None = None
        self._is_zoomed = False

    @property
    def window(self) -> Window:
        """Return the part of the axes that is looked at."""
        if self._window is None:
            self._window = self._find()
        return self._window

    def fit(self) -> None:
        """Find a window anew when it is next asked for."""
        self._window, self._is_zoomed = None, False

    def zoom(self, factor: float) -> None:
        """Look at a part that is so many times as large; the point stays where it is seen."""
        self._window, self._is_zoomed = self.window.zoomed(factor, self._here()), True

    def follow(self) -> None:
        """Look elsewhere if the point has left the window."""
        if self._window is not None and not self._window.holds(self._here()):
            self._window = self._window.around(self._here()) if self._is_zoomed else None

    def set_aspect(self, aspect: float) -> None:
        """Let the first of two axes reach so much further."""
        if self._window is not None and len(self._window.centers) > 1:
            self._window = self._window._replace(aspect=aspect) if self._is_zoomed else None

    def within(self, values: Floats) -> Floats:
        """Return the nearest numbers that are in the window, and that a document may hold."""
        return np.clip(self.window.clipped(values), -LARGEST_NUMBER, LARGEST_NUMBER)
