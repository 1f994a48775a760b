"""What one of the runs answers over its plane, with the samples, as the boundary panel draws it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.notation import notation_of
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.lane import Lane
from backpropviz.views.boundary.answering import answer_of, axis_names, curve_cells, shows_errors
from backpropviz.views.boundary.canvas import BoundaryCanvas
from backpropviz.views.boundary.colors import Palette, meaning_of
from backpropviz.views.boundary.points import points_of
from backpropviz.views.boundary.reach import Reach
from backpropviz.views.boundary.resolution import Resolution
from backpropviz.views.boundary.scene import Scene
from backpropviz.views.compare.looks import painted_scale
from backpropviz.views.look.theme import Theme

translate = QCoreApplication.translate


class LanePicture:
    """Draws a run on a canvas of its own; nothing is computed unless it is asked to."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.canvas = BoundaryCanvas(theme, parent)
        self._theme = theme
        self._reach = Reach()
        self._scene: Scene | None = None
        self._scene_of: tuple[object, ...] = ()

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Draw in another theme, from the next time on."""
        self._theme = theme
        self.canvas.set_theme(theme, painted_scale(theme, scale))
        self.canvas.setMinimumSize(round(160 * scale), round(60 * scale))

    def refresh(
        self,
        lane: Lane,
        resolution: Resolution,
        shown: frozenset[int] | None,
        style: NumberStyle,
        *,
        playing: bool,
    ) -> int:
        """Draw where a run stands; return the cells on a side that this took, 0 of a curve.

        shown: the rows of its samples that stand out, None for all.
        """
        scene = self._current_scene(lane, shown, style)
        area = self.canvas.frame.area
        cells = curve_cells(area.width())
        if not scene.is_curve:
            network = lane.moment.setup.problem.network
            cells = resolution.cells(area.width(), area.height(), playing, network)
        errors = shows_errors(scene, None)
        answer = answer_of(lane.moment, scene, cells, discrete=False, errors=errors)
        reaching = self._reach.fitted(scene, answer, is_playing=playing)
        if reaching is not scene:
            self._scene = reaching
            self.canvas.set_scene(reaching)
        self.canvas.set_answer(answer)
        return 0 if scene.is_curve else cells

    def _current_scene(self, lane: Lane, shown: frozenset[int] | None, style: NumberStyle) -> Scene:
        dataset = lane.moment.setup.dataset
        of = (dataset, lane.plane, self._theme, shown, style.decimal_comma, lane.experiment)
        known = all(old is new for old, new in zip(of, self._scene_of, strict=False))
        if self._scene is not None and self._scene_of and known:
            return self._scene
        palette = Palette(self._theme, meaning_of(dataset))
        self._scene = Scene(
            plane=lane.plane,
            palette=palette,
            points=points_of(dataset, lane.plane, palette),
            names=axis_names(lane.plane, _output_name(lane)),
            with_test=True,
            shown=shown,
            decimal_comma=style.decimal_comma,
        )
        self._scene_of = of
        self.canvas.set_scene(self._scene)
        return self._scene


def _output_name(lane: Lane) -> str:
    """Return what goes up beside a single input."""
    network = lane.moment.setup.problem.network
    if network.n_outputs > 1:
        return translate("Compare", "outputs")
    dataset = lane.moment.setup.dataset
    notation = notation_of(lane.experiment, network, lane.moment.rows, dataset)
    return notation.text(Quantity(Kind.A, len(network.layers), 0))
