"""The controls of the open experiment: everything a person can choose, in two columns."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from backpropviz.session.session import Session
from backpropviz.views.experiment_about import ExperimentAbout
from backpropviz.views.experiment_editor import ExperimentEditor
from backpropviz.views.experiment_layers import ExperimentLayers
from backpropviz.views.experiment_training import ExperimentTraining
from backpropviz.views.experiment_values import ExperimentValues
from backpropviz.views.theme import Theme


class ExperimentForm(QWidget):
    """Shows the experiment and edits it; follows `experiment_changed` and `trace_changed`.

    An edit that is refused is explained in one sentence below the controls, which go back to what
    the session has. actions: reset and new_seed.
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
        self._editor = ExperimentEditor(session, self)
        self._heading = QLabel(self.tr("This experiment"), self)
        self._heading.setProperty("role", "heading")
        self.about = ExperimentAbout(self)
        self.values = ExperimentValues(self._editor)
        self.training = ExperimentTraining(self._editor)
        self.layers = ExperimentLayers(self._editor)
        self.error = QLabel(self)
        self.error.setObjectName("form_error")
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self._contents = QVBoxLayout()
        for part in (self.about, self.values, _line(), self.training, _line(), self.layers):
            self._contents.addWidget(part)
        self._contents.addStretch()
        self._buttons = QHBoxLayout()
        for name in ("reset", "new_seed"):
            self._buttons.addWidget(_button(actions[name]))
        self._buttons.addStretch()
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._heading)
        self._layout.addWidget(self._make_scroll_area(), 1)
        self._layout.addWidget(self.error)
        self._layout.addLayout(self._buttons)
        session.experiment_changed.connect(self._forget_refusal)
        session.trace_changed.connect(self._mirror)  # follows every change of the experiment, too
        session.style_changed.connect(self._mirror)
        self._editor.refused.connect(self._refuse)
        self._editor.accepted.connect(self._forget_refusal)
        self._mirror()
        self.set_theme(theme, 1.0)

    def set_theme(self, theme: Theme, scale: float) -> None:
        """Space the rows for another size of type; the colors are the style sheet's."""
        side = round(20 * scale)
        self._layout.setContentsMargins(0, round(14 * scale), 0, round(10 * scale))
        self._layout.setSpacing(round(8 * scale))
        self._heading.setContentsMargins(side, 0, side, 0)
        self._contents.setContentsMargins(side, 0, round(14 * scale), round(6 * scale))
        self._contents.setSpacing(round(10 * scale))
        self.error.setContentsMargins(side, 0, round(14 * scale), 0)
        self._buttons.setContentsMargins(round(9 * scale), 0, side, 0)
        for part in (self.values, self.training, self.layers):
            part.set_scale(scale)
        self.about.refresh()

    def _make_scroll_area(self) -> QScrollArea:
        contents = QWidget()
        contents.setProperty("role", "contents")
        contents.setLayout(self._contents)
        contents.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(contents)
        return area

    def _mirror(self) -> None:
        self.about.set_text(self._session.experiment.description)
        self.values.mirror()
        self.training.mirror()
        self.layers.mirror()

    def _refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
        self._mirror()

    def _forget_refusal(self) -> None:
        self.error.hide()
        self.error.clear()


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line


def _button(action: QAction) -> QPushButton:
    """Return a button that does what an action does, and follows it."""
    button = QPushButton()
    button.setProperty("role", "plain")

    def follow() -> None:
        name = action.text().replace("&", "")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.setText(name)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        button.setEnabled(action.isEnabled())

    button.clicked.connect(action.trigger)
    action.changed.connect(follow)
    follow()
    return button
