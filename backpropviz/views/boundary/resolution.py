"""How finely the ground is computed: as finely as the frame shows, as long as there is time."""

from backpropviz.engine.network import Network

_STEPS = (48, 64, 80, 100, 128, 160)
_COARSE_STEPS = (8, 12, 16, 24, 32)  # of networks that are too large for more
_PX_A_CELL = 3.5  # finer would not be seen: the picture is smoothed
_MOST_MS = 4.0
_LITTLE_MS = 2.2  # a step finer costs about 1.7 times as much
_SLOW_FRAMES, _QUICK_FRAMES = 4, 12  # in a row, before it is tried otherwise


# Multiplications for one ground: at rest a tenth of a second or so, playing a few frames' time.
_MOST_WORK, _MOST_WORK_PLAYING = 2e9, 2.5e8
_WORK_OF_A_UNIT = 32  # its activation, in multiplications


def most_cells(network: Network, *, playing: bool) -> int:
    """Return how many cells on a side a network can be asked about without a stall."""
    units = sum(layer.units for layer in network.layers)
    work = network.n_parameters + _WORK_OF_A_UNIT * units
    most = _MOST_WORK_PLAYING if playing else _MOST_WORK
    steps = (*_COARSE_STEPS, *_STEPS)
    return max((cells for cells in steps if cells**2 * work <= most), default=steps[0])


class Resolution:
    """Chooses the cells on a side: fewer while frames are short of time, all when at rest."""

    def __init__(self) -> None:
        self._most = len(_STEPS) - 1  # what time allowed so far
        self._cells = 0
        self._slow = self._quick = 0

    def cells(self, width_px: float, height_px: float, playing: bool, network: Network) -> int:
        """Return the cells on a side for a frame of a size, and of a network."""
        longest = max(width_px, height_px) / _PX_A_CELL
        last = len(_STEPS) - 1
        wanted = next((step for step, cells in enumerate(_STEPS) if cells >= longest), last)
        cells = _STEPS[min(wanted, self._most) if playing else wanted]
        return min(cells, most_cells(network, playing=playing))

    def took(self, cells: int, duration_ms: float) -> None:
        """Learn how long a ground of so many cells took while training played."""
        if cells not in _STEPS:  # a large network's, which no step coarser makes quick
            return
        if cells != self._cells:  # the first one also makes the buffers
            self._cells, self._slow, self._quick = cells, 0, 0
            return
        self._slow = self._slow + 1 if duration_ms > _MOST_MS else 0
        self._quick = self._quick + 1 if duration_ms < _LITTLE_MS else 0
        step = _STEPS.index(cells)
        if self._slow >= _SLOW_FRAMES:
            self._most, self._slow = max(step - 1, 0), 0
        elif self._quick >= _QUICK_FRAMES and step == self._most:
            self._most, self._quick = min(step + 1, len(_STEPS) - 1), 0
