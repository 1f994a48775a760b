"""How often what a training or a pass does is shown: frame by frame, or calmly."""

from __future__ import annotations

import math
import time
from typing import Final

# Twice a second at most: no flicker, and time to see what has changed.
CALM_FRAME_S: Final = 0.5
CALM_STEPS_A_SECOND: Final = 1.0


class Pace:
    """Says when the next frame of something that goes on may be shown."""

    def __init__(self) -> None:
        self.is_calm = False
        self._shown_s = -math.inf

    def begin(self) -> None:
        """Let the next frame be shown at once."""
        self._shown_s = -math.inf

    def is_due(self) -> bool:
        """Say whether a frame may be shown now; it is taken for shown then."""
        now_s = time.monotonic()
        if self.is_calm and now_s - self._shown_s < CALM_FRAME_S:
            return False
        self._shown_s = now_s
        return True
