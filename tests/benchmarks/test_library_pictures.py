"""The small pictures of the library: how long the window is kept by one step of drawing them.

A step finds out what is to be drawn of an experiment, or draws it. In processor time.
"""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QSize

from backpropviz.experiment.library import library
from backpropviz.experiment.quick_reading import read_quickly
from backpropviz.experiment.sketch import sketch_of
from backpropviz.views.experiment.thumbnail import draw_thumbnail
from backpropviz.views.look.theme import LIGHT

CARD = QSize(230, 78)


@pytest.mark.benchmark(group="library pictures")
def test_steps(benchmark, qapp):
    def steps() -> list[float]:
        taken = []
        for entry in library():
            start = time.thread_time()
            sketch = sketch_of(read_quickly(entry.path))
            found = time.thread_time()
            draw_thumbnail(sketch, CARD, 1.0, LIGHT)
            taken += [found - start, time.thread_time() - found]
        return taken

    steps()  # once before: what is loaded late is loaded
    taken = 1e3 * np.array(benchmark.pedantic(steps, rounds=3))
    benchmark.extra_info["step p50 ms"] = float(np.median(taken))
    benchmark.extra_info["step p99 ms"] = float(np.percentile(taken, 99))
