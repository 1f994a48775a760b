"""The plane of the inputs: what the network answers everywhere, and the samples it learns from."""

import time
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from backpropviz.data.plane import Plane
from backpropviz.session.moment import Moment
from backpropviz.session.session import Session
from backpropviz.views.boundary.answering import CURVE_CELLS, answer_of, shows_errors
from backpropviz.views.boundary.canvas import NO_ROW, BoundaryCanvas
from backpropviz.views.boundary.colors import Palette, Task, meaning_of
from backpropviz.views.boundary.editing import PointEditing
from backpropviz.views.boundary.legend import BoundaryLegend
from backpropviz.views.boundary.points import Points, points_of
from backpropviz.views.boundary.reach import Reach
from backpropviz.views.boundary.resolution import Resolution
from backpropviz.views.boundary.scene import Answer, Scene
from backpropviz.views.boundary.showing import Showing, answered_points, said_at
from backpropviz.views.boundary.switches import BoundaryAxes, BoundarySwitches
from backpropviz.views.boundary.words import BoundaryWords
from backpropviz.views.controls.announce import announce
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.panel import Panel

_LEGEND_PX = 190  # a panel lower than this has no legend
_BARE_SHARE = 0.7  # of it, where there are no switches


class BoundaryPanel(Panel):
    """Shows `session.moment` over `session.plane`; the samples are edited while a switch is on."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("boundary_panel", self.tr("Decision boundary"))
        self.editing = PointEditing(session, self)
        self.switches = BoundarySwitches(self)
        self.axes = BoundaryAxes(self)
        self.canvas = BoundaryCanvas(theme, self)
        self.legend = BoundaryLegend(theme, self)
        self.legend.hide()  # until there is room for it
        self.words = BoundaryWords(session, self)
        self._resolution = Resolution()
        self._reach = Reach()
        self._scene: Scene | None = None
        self._scene_of: tuple[object, ...] = ()
        self._wants_errors: bool | None = None  # None: as is usual for the picture
        self._wants = Showing.TARGETS  # of the samples
        self._is_bare = False
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.switches)
        self._layout.addWidget(self.axes)
        self._layout.addWidget(self.canvas, 1)
        self._layout.addWidget(self.legend)
        self._space()
        switches = self.switches
        switches.discrete.toggled.connect(self.refresh_if_seen)
        switches.with_test.toggled.connect(self.refresh_if_seen)
        switches.errors.clicked.connect(self._choose_errors)
        switches.showing.showing_chosen.connect(self._choose_showing)
        switches.edits.toggled.connect(self._set_editing)
        switches.show_all.clicked.connect(lambda: session.show_rows(None))
        self.axes.plane_chosen.connect(session.set_plane)
        self.canvas.pressed.connect(self._press)
        self.canvas.dragged.connect(lambda x, y: self.editing.drag((x, y)))
        self.canvas.released.connect(self.editing.release)
        self.canvas.hovered.connect(self._hover)
        self.canvas.class_chosen.connect(self.editing.choose)
        self.canvas.removal_asked.connect(self.editing.remove)
        self.editing.chosen_changed.connect(self._show_legend)
        self.editing.refused.connect(self._say)
        session.trainer.playing_changed.connect(self.refresh_if_seen)

    @property
    def plane(self) -> Plane:
        """Return the plane that is shown."""
        return self.session.plane

    def current_title(self) -> str:
        is_regression = meaning_of(self.session.setup.dataset).task is Task.NUMBERS
        return self.tr("Fit") if is_regression else self.title

    def refresh(self) -> None:
        moment = self.session.moment
        scene = self._current_scene(moment)
        self.canvas.set_answer(self._answer(moment, scene))
        self.set_summary(self.words.summary(moment))
        self.canvas.setAccessibleDescription(self.summary)

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self.canvas.set_theme(theme, scale)
        self.legend.set_theme(theme, scale)
        self.switches.set_scale(scale)
        self.axes.set_scale(scale)
        self._space()
        self.refresh_if_seen()

    def set_bare(self, bare: bool) -> None:
        self._is_bare = bare
        if bare:
            self.switches.edits.setChecked(False)
        self.switches.setVisible(not bare)
        self.axes.set_bare(bare)
        self._show_legend()

    # What stays from frame to frame

    def _current_scene(self, moment: Moment) -> Scene:
        session, switches = self.session, self.switches
        dataset = moment.setup.dataset
        comma = session.style.decimal_comma
        of = (
            dataset,
            session.plane,
            self.theme,
            switches.with_test.isChecked(),
            session.shown_rows,
            comma,
        )
        if self._scene is not None and all(
            old is new for old, new in zip(of, self._scene_of, strict=True)
        ):
            return self._scene
        palette = Palette(self.theme, meaning_of(dataset))
        scene = Scene(
            plane=session.plane,
            palette=palette,
            points=points_of(dataset, session.plane, palette),
            names=self.words.axis_names(session.plane),
            with_test=switches.with_test.isChecked(),
            shown=session.shown_rows,
            decimal_comma=comma,
        )
        self._scene, self._scene_of = scene, of
        self.canvas.set_scene(scene)
        self.axes.mirror(dataset, session.plane, comma)
        shown = session.shown_rows
        n_shown = None if shown is None else len(shown)
        switches.tell_filter(n_shown, dataset.n_samples, decimal_comma=comma)
        self._mirror_switches(scene)
        self._show_legend()
        return scene

    def _mirror_switches(self, scene: Scene) -> None:
        numbers = scene.palette.meaning.task is Task.NUMBERS
        switches = self.switches
        switches.discrete.setVisible(not (scene.is_curve and numbers))
        switches.with_test.setVisible(bool(scene.points.is_test.any()))
        switches.errors.setVisible(numbers)
        switches.errors.setChecked(self._shows_errors(scene))
        switches.showing.show_choice(self._showing(scene), rounds=not numbers)
        obstacle = self.editing.obstacle()
        switches.edits.setEnabled(not obstacle)
        switches.edits.setToolTip(obstacle or self.words.edit_hint())
        if obstacle:
            switches.edits.setChecked(False)
        switches.fit()

    def _show_legend(self) -> None:
        scene = self._scene
        if scene is None:
            return
        height = self.height() / self.scale
        least = _LEGEND_PX * (_BARE_SHARE if self._is_bare else 1.0)
        self.legend.setVisible(height >= least)
        has_room = self._is_bare or height >= 1.4 * _LEGEND_PX
        self.legend.set_most_lines(2 if has_room else 1)
        editing = self.editing if self.switches.edits.isChecked() else None
        batch = len(self.session.moment.rows) < len(self.session.moment.setup.dataset.train)
        errors = self._shows_errors(scene)
        showing = self._showing(scene)
        self.legend.set_entries(self.words.entries(scene, editing, batch, errors, showing))

    # What training moves

    def _answer(self, moment: Moment, scene: Scene) -> Answer:
        train = moment.setup.dataset.train
        rows = train[np.asarray(moment.rows, np.intp)]
        playing = self.session.trainer.is_playing
        discrete, errors = self.switches.discrete.isChecked(), self._shows_errors(scene)
        began_s = time.perf_counter()
        if scene.is_curve:
            cells = CURVE_CELLS
        else:
            area = self.canvas.frame.area
            network = moment.setup.problem.network
            cells = self._resolution.cells(area.width(), area.height(), playing, network)
        answer = answer_of(moment, scene, cells, discrete=discrete, errors=errors)
        if playing and not scene.is_curve:
            self._resolution.took(cells, (time.perf_counter() - began_s) * 1e3)
        reaching = self._reach.fitted(scene, answer, is_playing=playing)
        if reaching is not scene:
            self._scene = reaching
            self.canvas.set_scene(reaching)
        return replace(
            answer,
            batch=rows if len(rows) < len(train) else rows[:0],
            sample=None if playing else int(rows[self.session.sample]),
            points=self._points(moment, scene),
        )

    def _points(self, moment: Moment, scene: Scene) -> Points | None:
        """Return the samples as they show what is answered; None where they show their targets."""
        showing, dataset = self._showing(scene), moment.setup.dataset
        if showing is Showing.TARGETS:
            return None
        said, palette = said_at(moment), scene.palette
        return answered_points(scene.points, showing, dataset, said, palette, scene.is_curve)

    def _showing(self, scene: Scene) -> Showing:
        """Return what the samples show; where there are no classes, nothing is rounded."""
        numbers = scene.palette.meaning.task is Task.NUMBERS
        return Showing.ANSWERS if numbers and self._wants is Showing.ROUNDED else self._wants

    def _shows_errors(self, scene: Scene) -> bool:
        return shows_errors(scene, self._wants_errors)

    # What a person does

    def _choose_errors(self, wanted: bool) -> None:
        self._wants_errors = wanted
        self._show_legend()
        self.refresh_if_seen()

    def _choose_showing(self, showing: Showing) -> None:
        self._wants = showing
        if showing is not Showing.TARGETS:  # what is edited is places and targets
            self.switches.edits.setChecked(False)
        self._show_choice()

    def _set_editing(self, edits: bool) -> None:
        self.canvas.set_editing(edits)
        if edits:
            self._wants = Showing.TARGETS
        self._show_choice()

    def _show_choice(self) -> None:
        if self._scene is not None:
            self._mirror_switches(self._scene)
        self._show_legend()
        self.refresh_if_seen()

    def _press(self, button: Qt.MouseButton, x: float, y: float, row: int) -> None:
        hit = None if row == NO_ROW else row
        if self.switches.edits.isChecked():
            QToolTip.hideText()
            self.editing.press(button, (x, y), hit)
        elif hit is not None and button is Qt.MouseButton.LeftButton:
            self._follow(hit)

    def _follow(self, row: int) -> None:
        """Follow a sample through the pass, if it is one of the batch."""
        moment = self.session.moment
        train = moment.setup.dataset.train
        batch = train[np.asarray(moment.rows, np.intp)]
        places = np.flatnonzero(batch == row)
        if len(places):
            self.session.set_sample(int(places[0]))
        else:
            self._say(self.words.not_in_batch(row))

    def _hover(self, row: int) -> None:
        if row == NO_ROW or self.editing.is_dragging:
            QToolTip.hideText()
        else:
            self._say(self.words.sample(row))

    def _say(self, text: str) -> None:
        QToolTip.showText(self.canvas.pointer + QPoint(8, 12), text, self.canvas)
        announce(self.canvas, text)

    # How it fits

    def _space(self) -> None:
        around = round(8 * self.scale)
        self._layout.setContentsMargins(around, around // 2, around, around // 2)
        self._layout.setSpacing(round(3 * self.scale))

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._scene is not None:
            self._mirror_switches(self._scene)
            self._show_legend()
            self.refresh_if_seen()
