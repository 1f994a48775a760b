"""What the training picture shows of one moment: levels of edges and biases, pictures."""

from dataclasses import dataclass

import numpy as np

from backpropviz.data.dataset import Dataset
from backpropviz.data.plane import Plane
from backpropviz.session.moment import Moment
from backpropviz.views.look.theme import Theme
from backpropviz.views.network.live_edges import ShownEdges, shown_edges
from backpropviz.views.network.live_pictures import (
    Pictures,
    input_pictures,
    layer_pictures,
    resolution_of,
)
from backpropviz.views.network.live_scale import EdgesShow, Levels, edge_scale


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One moment. marks: the levels of each layer's biases; pictures: the inputs' first, or ()."""

    moment: Moment
    plane: Plane
    theme: Theme
    edges: ShownEdges
    marks: tuple[Levels | None, ...]
    pictures: tuple[Pictures, ...]


class FrameMaker:
    """Makes frames; keeps what the next one can use.

    shows: what edges and dots stand for; has_pictures: whether tiles show what neurons answer.
    """

    def __init__(self) -> None:
        self.shows = EdgesShow.WEIGHTS
        self.has_pictures = True
        self._frame: Frame | None = None
        self._inputs: tuple[Dataset, Plane, int, Theme, Pictures] | None = None

    def frame(self, moment: Moment, plane: Plane, side: float, theme: Theme) -> Frame:
        """Return the frame of a moment; side: of a tile, in pixels of the screen."""
        kept = self._frame
        if (
            kept is not None
            and (kept.moment, kept.plane, kept.theme) == (moment, plane, theme)
            and kept.edges.scale.shows is self.shows
            and bool(kept.pictures) is self.has_pictures
        ):
            return kept
        of_weights = self.shows is EdgesShow.WEIGHTS
        numbers = moment.parameters if of_weights else moment.run.gradient
        sizes = np.abs(numbers.flat)
        largest = float(np.max(sizes[np.isfinite(sizes)], initial=0.0))
        scale = edge_scale(self.shows, largest)
        marks = tuple(None if bias is None else scale.levels(bias) for bias in numbers.biases)
        edges = shown_edges(scale, numbers.weights)
        pictures: tuple[Pictures, ...] = ()
        if self.has_pictures:
            resolution = resolution_of(moment.setup.problem.network, side)
            inputs = self._input_pictures(moment, plane, resolution, theme)
            pictures = (inputs, *layer_pictures(moment, resolution, theme))
        self._frame = Frame(moment, plane, theme, edges, marks, pictures)
        return self._frame

    def _input_pictures(
        self, moment: Moment, plane: Plane, resolution: int, theme: Theme
    ) -> Pictures:
        key = (moment.setup.dataset, plane, resolution, theme)
        if self._inputs is None or self._inputs[:4] != key:
            self._inputs = (*key, input_pictures(moment.setup, plane, resolution, theme))
        return self._inputs[4]
