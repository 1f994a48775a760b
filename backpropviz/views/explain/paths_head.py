"""What stands over an explanation: the question, the way back, the choice of paths or layers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from backpropviz.engine.explain.explanation import MOST_PATHS, Origin
from backpropviz.engine.quantities import Kind
from backpropviz.views.explain.paths_content import Content
from backpropviz.views.look.rich_text import with_lowered
from backpropviz.views.look.theme import sans
from backpropviz.views.panels.switches import add_choice

_QUESTION_PX = 14.0  # at scale 1


class PathsHead(QWidget):
    """Shows the question that is answered below it."""

    back_asked = Signal()
    layers_chosen = Signal(bool)  # rather than paths

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = QToolButton()
        self._back.setObjectName("paths_back")
        self._back.setProperty("role", "switch")
        self._back.setText(self.tr("‹ Back"))
        self._back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._question = QLabel()
        self._question.setObjectName("paths_question")
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.RichText)
        # A label would ask for more than its longest word, and push the choice out of the panel.
        policy = self._question.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._question.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(4)
        self._row.addWidget(self._back)
        self._row.addWidget(self._question, 1)
        self._kinds = add_choice(
            self._row,
            (
                ("paths_by_paths", self.tr("Paths"), self.tr("Every path by itself")),
                (
                    "paths_by_layers",
                    self.tr("Layers"),
                    self.tr("Grouped by the next layer, as backpropagation does"),
                ),
            ),
        )
        self._back.clicked.connect(self.back_asked)
        self._kinds.idClicked.connect(lambda chosen: self.layers_chosen.emit(chosen == 1))
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Be as large as the rest; scale: 1 at 1440×900."""
        self._question.setFont(sans(_QUESTION_PX * scale, QFont.Weight.DemiBold))
        margin = round(14 * scale)
        self._row.setContentsMargins(margin, round(2 * scale), round(8 * scale), round(4 * scale))

    def show_content(self, content: Content | None, *, has_before: bool) -> None:
        """Show the question of an explanation; has_before: whether there is a way back."""
        question = ""
        if content is not None:
            question = content.words.question(with_number=not content.is_hidden)
        self._question.setText(with_lowered(question, self._question.font().pixelSize()))
        self._question.setAccessibleName(question)
        self._question.setVisible(bool(question))
        self._back.setVisible(has_before)
        counts = None if content is None else content.explained.counts
        for button in self._kinds.buttons():
            button.setVisible(counts is not None)
        if content is not None and counts is not None:
            explained = content.explained
            self._name_groups(
                of_an_expression=explained.quantity.kind in (Kind.D_NODE, Kind.TANGENT)
            )
            self._kinds.button(0).setEnabled(not explained.can_group or counts.paths <= MOST_PATHS)
            self._kinds.button(1).setEnabled(explained.can_group)
            self._kinds.button(int(explained.origin is Origin.GROUPS)).setChecked(True)

    def _name_groups(self, *, of_an_expression: bool) -> None:
        """Let the second choice say by what paths are grouped."""
        button = self._kinds.button(1)
        text, hint = (
            self.tr("Layers"),
            self.tr("Grouped by the next layer, as backpropagation does"),
        )
        if of_an_expression:
            text = self.tr("Recursion")
            hint = self.tr("Grouped by the next value, as the pass computes it")
        if button.text() != text:
            button.setText(text)
            button.setToolTip(hint)
            button.setAccessibleName(hint)
