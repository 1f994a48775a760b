"""The controls of the open experiment: everything a person can choose, in two columns."""

from collections.abc import Iterator, Mapping
from operator import is_not

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from backpropviz.session.session import Session
from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.experiment.about import ExperimentAbout
from backpropviz.views.experiment.batches import ExperimentBatches
from backpropviz.views.experiment.data import ExperimentData
from backpropviz.views.experiment.editor import ExperimentEditor
from backpropviz.views.experiment.expression import ExperimentExpression
from backpropviz.views.experiment.layers import ExperimentLayers
from backpropviz.views.experiment.section import Section
from backpropviz.views.experiment.training import ExperimentTraining
from backpropviz.views.experiment.values import ExperimentValues
from backpropviz.views.look.language import experiment_text
from backpropviz.views.look.theme import Theme

_WEIGHTS_INTERVAL_MS = 250  # while training plays; faster, nobody could read them


class ExperimentForm(QWidget):
    """Shows the experiment and edits it; follows `experiment_changed` and `trace_changed`.

    An edit that is refused is explained in one sentence below the controls, which go back to what
    the session has. While training plays, only weights in sight follow it. An experiment of one
    sample begins with that sample's numbers, others with their data; one about an expression has
    that instead of a network. actions: reset, new_seed, show_lesson.
    """

    def __init__(
        self,
        session: Session,
        theme: Theme,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("experiment_form")
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._arrangement: str | None = None
        self._shown: dict[str, tuple[object, ...]] = {}  # what each part was told to show
        self._editor = ExperimentEditor(session, self)
        self._heading = QLabel(self.tr("This experiment"), self)
        self._heading.setProperty("role", "heading")
        self._contents = QVBoxLayout()
        inside = QWidget(self)
        self._area = self._make_scroll_area(inside)
        self.about = ExperimentAbout(actions["show_lesson"], inside)
        self.sections = {
            "expression": Section(self.tr("Expression"), inside),
            "data": Section(self.tr("Data"), inside),
            "sample": Section(self.tr("Sample"), inside),
            "network": Section(self.tr("Network"), inside),
            "training": Section(self.tr("Training"), inside),
        }
        bodies = {name: section.body for name, section in self.sections.items()}
        self._expression: ExperimentExpression | None = None
        self.data = ExperimentData(self._editor, bodies["data"])
        self.values = ExperimentValues(self._editor, bodies["sample"])
        self.layers = ExperimentLayers(self._editor, bodies["network"])
        self.training = ExperimentTraining(self._editor, bodies["training"])
        self.batches = ExperimentBatches(self._editor, bodies["training"])
        self.sections["data"].add(self.data)
        self.sections["sample"].add(self.values)
        self.sections["network"].add(self.layers)
        self.sections["training"].add(self.training)
        self.sections["training"].add(self.batches)
        self.error = QLabel(self)
        self.error.setObjectName("form_error")
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self._network_buttons = QWidget(self)
        self._buttons = QHBoxLayout(self._network_buttons)
        for name in ("reset", "new_seed"):
            button = QPushButton(self._network_buttons)
            button.setProperty("role", "plain")
            bind_button(button, actions[name], named=True)
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._heading)
        self._layout.addWidget(self._area, 1)
        self._layout.addWidget(self.error)
        self._layout.addWidget(self._network_buttons)
        self._weights_timer = QTimer(self)
        self._weights_timer.setSingleShot(True)
        self._weights_timer.setInterval(_WEIGHTS_INTERVAL_MS)
        self._weights_timer.timeout.connect(self.layers.refresh_numbers)
        session.experiment_changed.connect(self._forget_refusal)
        session.trace_changed.connect(self._mirror)  # follows every change of the experiment, too
        session.progress_changed.connect(self._follow_weights)
        session.style_changed.connect(self._mirror)
        self._editor.refused.connect(self._refuse)
        self._editor.accepted.connect(self._forget_refusal)
        self._theme, self._scale = theme, 1.0
        self._mirror()
        self.set_theme(theme, 1.0)

    @property
    def expression(self) -> ExperimentExpression:
        """Return the part of an expression, which is made when the first one is open."""
        if self._expression is None:
            section = self.sections["expression"]
            self._expression = ExperimentExpression(self._editor, section.body)
            self._expression.set_theme(self._theme, self._scale)
            section.add(self._expression)
        return self._expression

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Space the rows for another size of type; the colors are the style sheet's."""
        self._theme, self._scale = theme, scale
        side = round(20 * scale)
        self._layout.setContentsMargins(0, round(14 * scale), 0, round(10 * scale))
        self._layout.setSpacing(round(8 * scale))
        self._heading.setContentsMargins(side, 0, side, 0)
        self._contents.setContentsMargins(side, 0, round(14 * scale), round(6 * scale))
        self._contents.setSpacing(round(10 * scale))
        self.error.setContentsMargins(side, 0, round(14 * scale), 0)
        self._buttons.setContentsMargins(round(9 * scale), 0, side, 0)
        for part in (self.data, self.values, self.layers, self.training, self.batches):
            part.set_scale(scale)
        if self._expression is not None:
            self._expression.set_theme(theme, scale)
        for section in self.sections.values():
            section.set_scale(scale)
        self.about.refresh()

    def _make_scroll_area(self, contents: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        contents.setProperty("role", "contents")
        contents.setLayout(self._contents)
        contents.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(contents)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        return area

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what gets the keys; Qt does so where they come from within, and not else."""
        if now is not None and self._area.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self._area.ensureWidgetVisible(now)

    def _mirror(self) -> None:
        """Show what the session has now, as far as it is not what was shown before.

        What an edit leaves alone stays the same object, so a look at those tells what to do.
        """
        session = self._session
        experiment, dataset, style = session.experiment, session.setup.dataset, session.style
        self.about.set_text(experiment_text(experiment.description), len(experiment.lesson))
        changed = self._arrange()
        # An expression's network is empty: the parts for it are out of sight, and forget their own.
        if session.is_expression or self._expression is not None:
            changed |= self._expression is None
            changed |= self.expression.mirror()
        if self._is_other("data", experiment.data, experiment.model, dataset, style):
            changed |= self.data.mirror()
        if self._is_other("layers", experiment.model, experiment.notation, dataset, style):
            changed |= self.layers.mirror()
        else:
            self.layers.refresh_numbers()
        if self._is_other("training", experiment, style):
            changed |= self.training.mirror()
            changed |= self.batches.mirror()
        changed |= self.values.mirror()
        if changed:
            self._chain()

    def _is_other(self, part: str, *shown: object) -> bool:
        """Say whether a part has other things to show than before, and remember them."""
        before = self._shown.get(part, ())
        self._shown[part] = shown
        return len(before) != len(shown) or any(map(is_not, before, shown))

    def _arrange(self) -> bool:
        """Put the parts in their order; say whether that is another one."""
        one = self._session.setup.dataset.n_samples == 1
        names = "sample training network data" if one else "data sample network training"
        if self._session.is_expression:
            names = "expression"
        if names == self._arrangement:
            return False
        self._arrangement = names
        while (item := self._contents.takeAt(0)) is not None:
            # Python lets go of it, but PySide does not: what a widget was laid out by before would
            # go on hearing of its new sizes, and what it is laid out by now would not.
            shiboken6.delete(item)
        self._contents.addWidget(self.about)
        first = names.split()[0]
        for name, section in self.sections.items():
            section.setVisible(name in names)
        for name in names.split():
            self.sections[name].set_headed(not one, lined=name != first)
            self._contents.addWidget(self.sections[name])
        self._network_buttons.setVisible(names != "expression")
        self._contents.addStretch()
        QTimer.singleShot(0, self, self._show_focus)
        return True

    def _show_focus(self) -> None:
        """Bring the field with the focus back into sight, after the parts have moved."""
        focused = self.focusWidget()
        if focused is not None and self._area.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused)

    def _chain(self) -> None:
        """Let Tab go from top to bottom, also over parts that were added or moved."""
        before: QWidget | None = None
        for widget in _tab_stops(self._layout):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget

    def _follow_weights(self) -> None:
        if self.isVisible() and not self._weights_timer.isActive():
            self._weights_timer.start()

    def _refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
        self._shown.clear()  # the controls go back to what the session has
        self._mirror()

    def _forget_refusal(self) -> None:
        self.error.hide()
        self.error.clear()
        self.data.features.forget_typed()


def _tab_stops(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets that Tab stops at, in the order of the layouts."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget = item.widget()
        shown = widget.widget() if isinstance(widget, QScrollArea) else widget
        within = item.layout() if shown is None else shown.layout()
        if within is not None:
            yield from _tab_stops(within)
        elif widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
