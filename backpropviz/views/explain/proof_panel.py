"""The proof of a gradient: central difference, verdict, the table of all, and the step's error."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from backpropviz.engine.checking.judging import TOLERANCE
from backpropviz.engine.checking.proof import Finding, ProofTable
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.export.numbers import number_text
from backpropviz.export.proof_sentences import nudged_for
from backpropviz.session.proofs import LARGEST_EPSILON, SMALLEST_EPSILON, Scope
from backpropviz.session.session import Session
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.controls.number_range import NumberRange
from backpropviz.views.explain import proof_words as words
from backpropviz.views.explain.proof_head import ProofHead
from backpropviz.views.explain.proof_plot import ProofPlot
from backpropviz.views.explain.proof_table import ProofList
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.halved_row import HalvedRow
from backpropviz.views.panels.panel import Panel
from backpropviz.views.panels.switches import add_choice, make_switch

_TABLE, _PLOT = range(2)
_EPSILONS = NumberRange(SMALLEST_EPSILON, LARGEST_EPSILON, smallest_step=0.0)


class ProofPanel(Panel):
    """Shows the proof of the gradient that the session's subject is, or is the parameter of."""

    is_for_expressions = True

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("proof_panel", self.tr("Proof"))
        self.gradient: Quantity | None = None
        self.head = ProofHead(session, theme)
        self.table = ProofList(session)
        self.plot = ProofPlot(session, theme)
        self.plot.tolerance = TOLERANCE
        self.epsilon = NumberField(session.proofs.epsilon, _EPSILONS)
        self.lights = make_switch(
            "proof_lights_switch",
            self.tr("Lights"),
            self.tr("Marks beside the gradients in the network (Shift+P)"),
        )
        self._note = QLabel()
        self._shown: tuple[object, ...] = ()
        self._build()
        self.setFocusProxy(self.table)
        session.proofs.changed.connect(self.refresh_if_seen)
        session.prediction.changed.connect(self.refresh_if_seen)
        self.set_theme(theme, 1.0)

    def refresh(self) -> None:
        proofs, style = self.session.proofs, self.session.style
        self.epsilon.set_decimal_comma(style.decimal_comma)
        self.epsilon.set_number(proofs.epsilon)
        self.lights.setChecked(proofs.is_on)
        self.gradient = proofs.gradient_about(self.session.subject)
        self._show_head()
        if self._chosen == _PLOT:
            self._show_plot()
        else:
            self._show_table()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        self.head.set_theme(theme, scale)
        self.plot.set_theme(theme, scale)
        self.table.set_scale(scale)
        margin = round(14 * scale)
        self._rows.setContentsMargins(0, 0, 0, round(4 * scale))
        self._rows.setSpacing(round(4 * scale))
        self._bar.set_space((margin, 0, margin, 0), round(4 * scale))
        self._tables.setContentsMargins(margin, 0, margin, 0)
        self._notes.setContentsMargins(margin, 0, margin, 0)
        self.epsilon.setFixedWidth(round((52 if theme.least_px else 84) * scale))

    @property
    def note(self) -> str:
        """Return what is said at the bottom."""
        return self._note.text()

    def _build(self) -> None:
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.head)
        self._bar = HalvedRow()
        label = QLabel("ε")
        label.setBuddy(self.epsilon)
        self.epsilon.setAccessibleName(self.tr("Step ε of the central differences"))
        self.epsilon.setObjectName("proof_epsilon")
        self.epsilon.value_edited.connect(lambda value, _: self.session.proofs.set_epsilon(value))
        self._bar.left_half.addWidget(label)
        self._bar.left_half.addWidget(self.epsilon)
        self._pages = add_choice(
            self._bar.left_half,
            [
                ("show_proof_table", self.tr("Table"), self.tr("All parameters")),
                (
                    "show_proof_plot",
                    self.tr("Error against ε"),
                    self.tr("Too long a step, and too short a one"),
                ),
            ],
        )
        self._pages.idClicked.connect(self._turn_to)
        self.lights.clicked.connect(self.session.proofs.set_on)
        self._bar.right_half.addWidget(self.lights)
        self._rows.addWidget(self._bar)
        self._stack = QStackedWidget()
        page = QWidget()
        self._tables = QVBoxLayout(page)
        self._tables.addWidget(self.table)
        self._stack.addWidget(page)
        self._stack.addWidget(self.plot)
        self._rows.addWidget(self._stack, 1)
        self._notes = QHBoxLayout()
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._notes.addWidget(self._note)
        self._rows.addLayout(self._notes)
        self.plot.epsilon_chosen.connect(self.session.proofs.set_epsilon)

    @property
    def _chosen(self) -> int:
        return self._pages.checkedId()

    def _turn_to(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self.setFocusProxy(self.plot if page == _PLOT else self.table)
        self.refresh()

    def _show_head(self) -> None:
        session, gradient = self.session, self.gradient
        if gradient is None:
            self.head.show_sentence(words.why_none(session.subject, session))
            return
        if session.hides(gradient):
            self.head.show_hidden(gradient, self.tr("First say what it is."))
            return
        proof = session.proofs.proof_of(gradient)
        if proof is None:
            self.head.show_sentence(words.why_none(session.subject, session))
            return
        nudged = nudged_for(gradient, session.notation)
        if nudged.kind is Kind.PRODUCT:  # it has no number but that of a sample
            nudged = nudged._replace(sample=session.network_trace.sample)
        hint = self.tr("{formula}\n{of} = {value}, nudged by {step}").format(
            formula=words.difference_text(session.notation, gradient),
            of=session.notation.text(nudged),
            value=number_text(session.trace.value(nudged), session.style),
            step=words.error_text(proof.step, session.style),
        )
        self.head.show_proof(proof, hint)

    def _show_table(self) -> None:
        session, proofs = self.session, self.session.proofs
        if session.trainer.is_playing:
            self._say(self.tr("The table waits until the training pauses."))
            return
        scope = proofs.scope_about(self.gradient)
        table = proofs.table(scope)
        # What is predicted yet changes with the cursor.
        is_asking = session.prediction.is_on
        shown = (table, session.notation, session.style, session.cursor if is_asking else -1)
        if shown != self._shown:
            self._shown = shown
            self.table.show_table(table)
        self.table.point_at(self.gradient)
        self._say(self._table_note(scope, table))
        self._summarize(table)

    def _table_note(self, scope: Scope, table: ProofTable | None) -> str:
        proofs = self.session.proofs
        count, known = proofs.n_in(scope), 0 if table is None else len(table)
        if known < count:
            return words.progress_text(known, count, self.session.style)
        unit = ""
        if scope.unit is not None:
            unit = self.session.notation.text(Quantity(Kind.A, scope.layer, scope.unit))
        of_all = self.session.setup.problem.network.n_parameters
        return words.scope_text(scope, count, of_all, unit, self.session.style)

    def _summarize(self, table: ProofTable | None) -> None:
        if table is None or self.session.prediction.is_on:
            self.set_summary("")
            return
        agree, disagree = table.count(Finding.AGREES), table.count(Finding.DISAGREES)
        untold = len(table) - agree - disagree
        self.set_summary(words.counts_text(agree, disagree, untold, self.session.style))

    def _show_plot(self) -> None:
        session, gradient = self.session, self.gradient
        self._say("")
        if gradient is None or session.hides(gradient):
            self.plot.show_sentence(self.tr("There is no gradient to nudge."))
            return
        if session.trainer.is_playing:
            self.plot.show_sentence(self.tr("The plot waits until the training pauses."))
            return
        sweep, proof = session.proofs.sweep(gradient), session.proofs.proof_of(gradient)
        if sweep is None or proof is None:
            self.plot.show_sentence(self.tr("Nudging …"))
            return
        said = words.sentence_of_sweep(sweep, session.style)
        if sweep.best is None:
            self.plot.show_sentence(said)
            return
        self.plot.show_sweep(sweep, session.proofs.epsilon, proof.relative_error)
        self._say(said)

    def _say(self, text: str) -> None:
        if text != self._note.text():
            self._note.setText(text)
        self._note.setVisible(bool(text))
