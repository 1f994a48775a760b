"""Where a number comes from: its paths to the loss, factor by factor, lit up in the network."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from backpropviz.engine.explain.explain import explain
from backpropviz.engine.explain.explanation import Explanation
from backpropviz.engine.quantities import Quantity
from backpropviz.export.explanation.sentences import CONTEXT
from backpropviz.export.explanation.words_of import words_of
from backpropviz.export.formula.formula import Line
from backpropviz.export.translation import join_sentences
from backpropviz.session.session import Session
from backpropviz.views.explain.paths_content import Content, content_of
from backpropviz.views.explain.paths_head import PathsHead
from backpropviz.views.explain.paths_layout import lines_of
from backpropviz.views.explain.paths_sheet import PathsSheet
from backpropviz.views.explain.paths_typesetter import PathsTypesetter
from backpropviz.views.look.language import error_text
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.panel import Panel

_MOST_AHEAD = 150  # steps whose lines are typeset before they are asked for


class PathsPanel(Panel):
    """Shows where the session's subject comes from; what is pointed at is lit in the network.

    A click on a factor goes to the step that makes it, which is then explained; the arrow beside
    the question leads back.
    """

    is_for_expressions = True

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("paths_panel", self.tr("Where from"))
        self.by_layers = False
        self._shown: tuple[object, ...] | None = None
        self.content: Content | None = None  # what is said; the sheet shows it once it is typeset
        self._before: list[Quantity] = []  # what was explained before a factor was gone to
        self._expected: Quantity | None = None  # the subject since then
        self._dock: QDockWidget | None = None
        self._light_soon = QTimer(self)
        self._light_soon.setSingleShot(True)
        self._light_soon.timeout.connect(self._light)
        self._typesetter = PathsTypesetter(self)
        self._typesetter.ready.connect(self._show_content)
        self.head = PathsHead()
        self.sheet = PathsSheet(theme)
        self.sheet.setAccessibleName(self.title)
        self._build()
        self._connect()
        self.set_theme(theme, 1.0)

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self.head.set_scale(scale)
        self._typesetter.color = theme.color("ink")
        self._typesetter.forget()  # pictures have the theme's color and their size
        self.sheet.set_theme(theme, scale)
        self._shown = None
        self.refresh_if_seen()

    @property
    def is_complete(self) -> bool:
        return not self._typesetter.is_waited_for

    def refresh(self) -> None:
        session, subject = self.session, self.subject
        predicting = session.cursor if session.prediction.is_on else None
        shown = (session.trace, subject, self.by_layers, session.style, predicting)
        if shown == self._shown:
            self._light()
            return
        if subject != self._expected:
            self._before.clear()
        same = self._shown is not None and self._shown[1] == subject
        self._shown = shown
        self.content, note = self._explain(subject)
        self._show_head(note)
        if self.content is None:
            self._show_content()
        elif self._typesetter.ask(lines_of(self.content, self.scale)):
            self._show_content(same=same)
        else:
            self.sheet.show_content(None, same=same)
        self._light()
        if not session.trainer.is_playing:
            self._typesetter.look_ahead(self._lines_ahead())

    @property
    def subject(self) -> Quantity | None:
        """Return what is explained: what is pointed at, what is to be predicted, or the step's."""
        asked = self.session.prediction.asked
        if asked is not None and self.session.selection is None:
            return asked.quantity
        return self.session.subject

    def set_by_layers(self, by_layers: bool) -> None:
        """Group paths by the next layer, or list them where there are few."""
        if by_layers != self.by_layers:
            self.by_layers = by_layers
            self.refresh_if_seen()

    def _build(self) -> None:
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setProperty("role", "muted")
        content = QWidget()
        content.setProperty("role", "contents")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._note)
        inner.addWidget(self.sheet)
        inner.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._scroll.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self.sheet)

    def _connect(self) -> None:
        self.head.layers_chosen.connect(self.set_by_layers)
        self.head.back_asked.connect(self.go_back)
        self.sheet.back_asked.connect(self.go_back)
        self.sheet.factor_chosen.connect(self.go_to)
        self.sheet.path_pointed.connect(self._light)
        self.sheet.sample_chosen.connect(self.session.set_sample)
        self.sheet.place_wanted.connect(self._scroll_to)
        self.session.prediction.changed.connect(self._follow_prediction)

    # Going to a factor, and back

    def go_to(self, quantity: Quantity) -> None:
        """Go to where a factor comes from; that is explained next."""
        before = self.subject
        self.session.show_quantity(quantity)
        self._expected = self.subject
        if before is not None and before != self._expected:
            self._before.append(before)
        self.refresh_if_seen()

    def go_back(self) -> None:
        """Ask again what was asked before a factor was gone to."""
        if self._before:
            rest = self._before[:-1]
            self.session.show_quantity(self._before[-1])
            self._expected = self.subject
            self._before = rest
            self.refresh_if_seen()

    # What is seen

    def _explain(self, subject: Quantity | None) -> tuple[Content | None, str]:
        """Return what is said of a number, or why nothing is."""
        if subject is None and self.session.is_expression:
            return None, self.tr(
                "Nothing is computed yet. With the first step, or a click on a number, this panel "
                "shows where it comes from."
            )
        if subject is None:
            return None, self.tr(
                "Nothing is computed yet. With the first step, or a click on a weight or a number, "
                "this panel shows where it comes from."
            )
        try:
            explained = explain(
                self.session.trace, subject, by_layers=True if self.by_layers else None
            )
        except ValueError as error:
            return None, error_text(error, decimal_comma=self.session.style.decimal_comma)
        return self._content_of(explained), ""

    def _content_of(self, explained: Explanation) -> Content:
        session = self.session
        words = words_of(explained, session.trace, session.notation, session.style, _translated)
        return content_of(words, session.hides)

    def _show_head(self, note: str) -> None:
        content = self.content
        self.head.show_content(content, has_before=bool(self._before))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._note.setContentsMargins(*(round(14 * self.scale),) * 4)
        self.set_summary(self._summary(content))
        question = ""
        if content is not None:
            question = content.words.question(with_number=not content.is_hidden)
        self.sheet.setAccessibleName(question or self.title)
        self.sheet.setAccessibleDescription(self._description(content))

    def _summary(self, content: Content | None) -> str:
        counts = None if content is None else content.explained.counts
        if content is None or counts is None:
            return ""
        if counts.paths == 1:
            return self.tr("1 path")
        return self.tr("{n} paths").format(n=content.words.count(counts.paths))

    def _description(self, content: Content | None) -> str:
        """Return for screen readers what is seen."""
        if content is None or content.explained.counts is None:
            return self._note.text()
        said = content.words
        agreement = "" if content.is_hidden else said.agreement()
        return join_sentences((said.introduction(), agreement))

    def _show_content(self, *, same: bool = False) -> None:
        self.sheet.show_content(self.content, same=same)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)

    def _light(self) -> None:
        """Let the paths stand out in the network: the one pointed at, or else all."""
        if not self.is_seen or self.content is None:
            self.session.light(())
            return
        explained, pointed = self.content.explained, self.sheet.pointed
        if pointed is not None and pointed < len(explained.paths):
            self.session.light(explained.elements(explained.paths[pointed]))
        elif explained.counts is not None:
            self.session.light(explained.elements())
        else:
            self.session.light(())

    def _scroll_to(self, area: QRectF) -> None:
        top, bottom = round(area.top()), round(area.bottom())
        self._scroll.ensureVisible(0, self.sheet.y() + bottom, 0, 4)
        self._scroll.ensureVisible(0, self.sheet.y() + top, 0, 4)

    def _follow_prediction(self) -> None:
        self._shown = None
        self.refresh_if_seen()

    def _lines_ahead(self) -> Iterator[tuple[Line, float]]:
        """Yield what the steps to come will need."""
        trace = self.session.trace
        for index in range(self.session.cursor, min(self.session.cursor + _MOST_AHEAD, len(trace))):
            if self.session.trace is not trace:  # since this was begun
                return
            content, _ = self._explain(trace[index].quantity)
            if content is not None:
                yield from lines_of(content, self.scale)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        dock = self.parentWidget()
        if isinstance(dock, QDockWidget) and dock is not self._dock:
            self._dock = dock  # it tells when another one's tab is brought before it
            dock.visibilityChanged.connect(self._light_soon.start)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._typesetter.stop()
        # Later, since a dock that floats is hidden when all is deleted, the session before it.
        self._light_soon.start()


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
