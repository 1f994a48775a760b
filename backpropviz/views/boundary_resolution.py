"""How finely the ground is computed: as finely as the frame shows, as long as there is time."""

_STEPS = (48, 64, 80, 100, 128, 160)
_PX_A_CELL = 3.5  # finer would not be seen: the picture is smoothed
_MOST_MS = 4.0
_LITTLE_MS = 1.2
_PATIENCE = 12  # frames with time to spare before it is tried more finely


class Resolution:
    """Chooses the cells on a side: fewer while frames are short of time, all when at rest."""

    def __init__(self) -> None:
        self._most = len(_STEPS) - 1  # what time allowed so far
        self._spare = 0

    def cells(self, width_px: float, height_px: float, playing: bool) -> int:
        """Return the cells on a side for a frame of a size."""
        longest = max(width_px, height_px) / _PX_A_CELL
        wanted = next(
            (step for step, cells in enumerate(_STEPS) if cells >= longest), len(_STEPS) - 1
        )
        return _STEPS[min(wanted, self._most) if playing else wanted]

    def took(self, cells: int, duration_ms: float) -> None:
        """Learn how long a ground of so many cells took while training played."""
        step = _STEPS.index(cells)
        if duration_ms > _MOST_MS and step > 0:
            self._most, self._spare = step - 1, 0
        elif duration_ms < _LITTLE_MS and step == self._most < len(_STEPS) - 1:
            self._spare += 1
            if self._spare >= _PATIENCE:
                self._most, self._spare = step + 1, 0
        else:
            self._spare = 0
