"""From a moment of a run to the answer that a canvas draws: colors, curves, and errors."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from backpropviz.data.plane import Plane, PlaneKind
from backpropviz.engine.arrays import Floats
from backpropviz.session.moment import Moment
from backpropviz.views.boundary.colors import Task
from backpropviz.views.boundary.field import make_ground
from backpropviz.views.boundary.frame import axis_name
from backpropviz.views.boundary.scene import Answer, Scene
from backpropviz.views.boundary.showing import said_at
from backpropviz.views.panels.painting import class_color

CURVE_CELLS = 600  # from one end of a single input to the other: some curves have many waves
_FEW_CELLS, _NARROW_PX = 200, 280.0  # where more would not be seen: each costs time to draw

translate = QCoreApplication.translate


def axis_names(plane: Plane, output: str) -> tuple[str, str]:
    """Return what is written at the axes; output: what goes up beside a single input."""
    if plane.kind is PlaneKind.COMPONENTS:
        return translate("BoundaryWords", "component 1"), translate("BoundaryWords", "component 2")
    x, y = (axis_name(name) for name in plane.axis_names())
    return x, output if plane.kind is PlaneKind.CURVE else y


def answer_of(moment: Moment, scene: Scene, cells: int, *, discrete: bool, errors: bool) -> Answer:
    """Return what a network answers everywhere, in so many cells on a side.

    errors: whether its errors are shown. Who is asked next is not said.
    """
    outputs = moment.output_maps(cells)
    theme = scene.palette.theme
    ground = None
    if scene.palette.meaning.task is not Task.NUMBERS or not scene.is_curve:
        ground = make_ground(outputs, scene.palette, discrete)
    curves = []
    if scene.is_curve:
        one = len(outputs) == 1
        for number, line in enumerate(outputs):
            color = theme.color("ink") if one else class_color(theme, number)
            curves.append((color, np.nan_to_num(line[0].astype(np.float64))))
    return Answer(ground, curves, answered=_answered(moment, scene) if errors else None)


def curve_cells(width_px: float) -> int:
    """Return in how many places a curve is computed on a frame of a width."""
    return CURVE_CELLS if width_px > _NARROW_PX else _FEW_CELLS


def shows_errors(scene: Scene, wanted: bool | None) -> bool:
    """Say whether errors are drawn: of numbers only; None: where that is usual."""
    if scene.palette.meaning.task is not Task.NUMBERS:
        return False
    return scene.is_curve if wanted is None else wanted


def _answered(moment: Moment, scene: Scene) -> Floats:
    """Return each sample's output; over a plane, how far it is off, of half the colors."""
    dataset, meaning = moment.setup.dataset, scene.palette.meaning
    answered: Floats = said_at(moment).outputs[:, 0]
    if scene.is_curve:
        return answered
    off: Floats = (answered - dataset.targets[:, 0]) / ((meaning.high - meaning.low) / 2)
    return off
