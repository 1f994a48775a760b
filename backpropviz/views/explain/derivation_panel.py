"""Why a rule is right: the derivations behind the step at hand."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from backpropviz.engine.quantities import Quantity
from backpropviz.engine.trace import Trace
from backpropviz.export.derivation.derivation import CONTEXT, Derivation
from backpropviz.export.derivation.derivations import derivations_between
from backpropviz.session.session import Session
from backpropviz.views.explain.derivation_layout import line_of
from backpropviz.views.explain.derivation_sheet import DerivationSheet
from backpropviz.views.formula.layout import pieces_of
from backpropviz.views.formula.typesetting import typeset
from backpropviz.views.look.theme import Theme, sans
from backpropviz.views.panels.panel import Panel

# Typesetting goes on in slices, so that a key that is pressed meanwhile is answered at once.
_SLICE_MS = 6.0
_PAUSE_MS = 15  # between slices of what is to be seen now
_IDLE_PAUSE_MS = 60  # before and between slices of what may be asked for next


class DerivationPanel(Panel):
    """Shows the derivations of the rules that made the session's subject.

    What is not typeset yet is typeset slice by slice, and appears when it is; then those of the
    other rules of the pass.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("derivation_panel", self.tr("Derivation"))
        self._wanted: tuple[Derivation, ...] = ()
        self._prepared_for: Trace | None = None
        self._ahead: list[Derivation] = []
        self._ready: set[str] = set()  # pieces that are typeset
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.timeout.connect(self._typeset_slice)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setProperty("role", "muted")
        self.sheet = DerivationSheet(theme, _translated)
        self._build()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self._note.setFont(sans(14 * scale))
        self._note.setContentsMargins(*(round(16 * scale),) * 4)
        self._ready.clear()  # pictures have the theme's color
        self.sheet.set_theme(theme, scale)
        self.refresh_if_seen()

    @property
    def is_complete(self) -> bool:
        return all(map(self._is_ready, self._wanted))

    def refresh(self) -> None:
        subject = self.session.network_subject
        made = None if subject is None else self.session.network_trace.find(subject)
        note = "" if made is not None else self._reason_for_none(subject)
        wanted: tuple[Derivation, ...] = ()
        if made is not None:
            group = self.session.network_trace.group(made, self.session.detail)
            wanted = derivations_between(self.session.network_trace, group.start, made + 1)
        self.set_summary("" if subject is None else self.session.notation.text(subject))
        if note != self._note.text():
            self._note.setText(note)
        self._note.setVisible(bool(note))
        if wanted != self._wanted:
            self._wanted = wanted
            self._describe(note)
            self._scroll.verticalScrollBar().setValue(0)
        self._show_what_is_ready()
        is_ready = all(map(self._is_ready, wanted))
        self._slices.start(_IDLE_PAUSE_MS if is_ready else _PAUSE_MS)

    def _build(self) -> None:
        content = QWidget()
        content.setProperty("role", "contents")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._note)
        column.addWidget(self.sheet)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setProperty("role", "reader")
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.title)
        self.sheet.setAccessibleName(self.title)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setWidget(content)
        self._scroll.viewport().setAutoFillBackground(False)
        own = QVBoxLayout(self)
        own.setContentsMargins(0, 0, 0, 0)
        own.addWidget(self._scroll)
        self.setFocusProxy(self._scroll)

    def _reason_for_none(self, subject: Quantity | None) -> str:
        if subject is None:
            return self.tr(
                "Nothing is computed yet. With the first step, its rule is proved here in a few "
                "lines."
            )
        name = self.session.notation.text(subject)
        return self.tr(
            "{name} is given, so no rule made it. Choose a number that is computed, and its rule "
            "is proved here."
        ).format(name=name)

    def _describe(self, note: str) -> None:
        """Tell screen readers what is derived, and the reasons."""
        texts = [note] if note else []
        for derivation in self._wanted:
            texts.append(f"{_translated(derivation.title)}.")
            texts += [_translated(line.reason) for line in derivation.lines]
        self._scroll.setAccessibleDescription(" ".join(texts))

    def _is_ready(self, derivation: Derivation) -> bool:
        return all(
            piece in self._ready
            for line in derivation.lines
            for piece in pieces_of(line_of(line.latex))
        )

    def _show_what_is_ready(self) -> None:
        ready: list[Derivation] = []
        for derivation in self._wanted:
            if not self._is_ready(derivation):
                break  # what comes below it waits, or it would jump
            ready.append(derivation)
        self.sheet.show_derivations(ready)

    def _typeset_slice(self) -> None:
        """Typeset for some milliseconds: first what is to be seen, then what may be next."""
        if not self.isVisible():
            return
        self._look_ahead()
        coming = [*self._wanted, *self._ahead]
        missing = [derivation for derivation in coming if not self._is_ready(derivation)]
        if not missing or (missing[0] not in self._wanted and self.session.trainer.is_playing):
            return
        done_by = time.perf_counter() + _SLICE_MS / 1000
        pieces = dict.fromkeys(
            p for line in missing[0].lines for p in pieces_of(line_of(line.latex))
        )
        for piece in pieces:
            if piece not in self._ready:
                self._prepare(piece)
                if time.perf_counter() > done_by:
                    break
        if missing[0] in self._wanted:
            self._show_what_is_ready()
        is_ready = all(map(self._is_ready, self._wanted))
        self._slices.start(_IDLE_PAUSE_MS if is_ready else _PAUSE_MS)

    def _look_ahead(self) -> None:
        """Choose what else this pass may ask for."""
        trace = self.session.network_trace
        if trace is not self._prepared_for:
            self._prepared_for = trace
            self._ahead = list(derivations_between(trace, 0, len(trace)))

    def _prepare(self, piece: str) -> None:
        """Typeset a piece, and make the picture of it that the sheet will draw."""
        scratch = QPixmap(1, 1)
        scratch.setDevicePixelRatio(self.devicePixelRatioF())
        painter = QPainter(scratch)
        typeset(piece).draw(painter, 0, 0, self.sheet.formula_px, self.theme.color("ink"))
        painter.end()
        self._ready.add(piece)

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._slices.start(_PAUSE_MS)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._ready.clear()
        return super().event(event)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
