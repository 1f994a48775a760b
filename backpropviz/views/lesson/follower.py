"""Carries out the links of a lesson's text, by the same commands as menus and fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QWidget

from backpropviz.engine.graph.expression_trace import Mode
from backpropviz.engine.quantity_names import quantity_named
from backpropviz.engine.trace import Detail
from backpropviz.experiment import editing
from backpropviz.experiment.fitting import with_activation_of_layer
from backpropviz.experiment.lesson_checks import Names
from backpropviz.experiment.links import SCHEME, Action, Verb, action_of, is_of_the_web
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.session.forms import Form
from backpropviz.session.session import Session
from backpropviz.views.lesson.link_edits import LinkEdits
from backpropviz.views.lesson.places import PANELS, Place, find_quantity
from backpropviz.views.lesson.web_dialog import make_web_dialog
from backpropviz.views.look.language import error_text, in_language


class LinkFollower(QObject):
    """Does what a link asks for, and nothing that a menu could not.

    A link that leads to the web is asked about first. Edits are undoable. open_requested: another
    experiment, by its name; refused: in one sentence, why a link cannot be followed here.
    """

    open_requested = Signal(str)
    refused = Signal(str)
    followed = Signal(str)  # what was edited, as undo calls it; "" where nothing was

    def __init__(self, session: Session, place: Place, edits: LinkEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._edits = edits
        self._place = place
        self._window = parent

    def follow(self, address: str) -> None:
        """Follow a link; what is no link of ours or of the web does nothing."""
        if is_of_the_web(address):
            url = QUrl(address)
            if url.isValid() and url.host():
                make_web_dialog(self._window, url).open()
            return
        if not address.startswith(SCHEME):
            return
        stack = self._session.undo_stack
        before = stack.index()
        try:
            action = action_of(address)
            Names(self._session.experiment).check(action)
            with self._edits.by_link():
                self._carry_out(action)
        except ValueError as error:  # ExperimentError, too
            text = self.tr("This link cannot be followed here: {problem}")
            problem = error_text(error, decimal_comma=self._session.style.decimal_comma)
            self.refused.emit(text.format(problem=problem))
            return
        edited = self._session.undo_text if stack.index() != before else ""
        self.followed.emit(in_language(edited))

    def _carry_out(self, action: Action) -> None:
        verb = action.verb
        handlers: dict[Verb, Callable[[], None]] = {
            Verb.GO: partial(self._go, action.name),
            Verb.SELECT: partial(self._select, action.name),
            Verb.RUN: partial(self._run, action),
            Verb.RESET: lambda: self._session.reset(QT_TRANSLATE_NOOP("LinkFollower", "Reset")),
            Verb.PANEL: partial(self._place.show_answers, (PANELS.get(action.name, ""),)),
            Verb.FORM: partial(self._show_form, action.name),
            Verb.DETAIL: partial(self._set_detail, action.name),
            Verb.MODE: partial(self._differentiate, action),
            Verb.OF: partial(self._differentiate, action),
            Verb.WRT: partial(self._differentiate, action),
            Verb.OPEN: partial(self.open_requested.emit, action.name),
            Verb.TARGET: partial(self._edit_number, f"t[{action.place}]", action.number),
            Verb.INPUT: partial(self._edit_number, f"x[{action.place}]", action.number),
            Verb.WEIGHT: partial(self._edit_number, action.name, action.number),
            Verb.BIAS: partial(self._edit_number, action.name, action.number),
            Verb.VALUE: partial(self._edit_number, action.name, action.number),
            Verb.RATE: partial(self._set_rate, action.number),
            Verb.ACTIVATION: partial(self._set_activation, action),
        }
        handlers[verb]()

    def _go(self, name: str) -> None:
        self._place.show_training(False)
        if name == "start":
            self._session.go_to_start()
        elif name == "end":
            self._session.go_to_end()
        else:
            self._session.show_quantity(find_quantity(self._session, name))

    def _select(self, name: str) -> None:
        self._place.show_training(False)
        self._session.select(find_quantity(self._session, name))

    def _run(self, action: Action) -> None:
        trainer = self._session.trainer
        self._session.player.pause()
        if action.name == "stop":
            if not trainer.has_stop_rule:
                raise ValueError(self.tr("this experiment has no stop rule."))
            self._place.show_training(True)
            trainer.run_to_stop()
        elif action.number == 1:  # in the view at hand, as by the key
            self._session.next_pass()
        else:
            self._place.show_training(True)
            trainer.update(int(action.number))

    def _show_form(self, name: str) -> None:
        self._place.show_training(False)
        self._session.set_form(Form(name))

    def _set_detail(self, name: str) -> None:
        self._session.set_detail(Detail(name))

    def _differentiate(self, action: Action) -> None:
        session = self._session
        asked, run = session.differentiation, session.setup.expression
        node = None if run is None else run.program.node(action.name)
        if action.verb is Verb.MODE:
            asked = replace(asked, mode=Mode(action.name))
        elif action.verb is Verb.OF and node is not None:
            asked = replace(asked, mode=Mode.REVERSE, output=node)
        elif node is not None:
            asked = replace(asked, mode=Mode.FORWARD, wrt=node)
        session.set_differentiation(asked)

    def _edit_number(self, name: str, value: float) -> None:
        session = self._session
        if session.is_expression:
            quantity = find_quantity(session, name)
        else:
            network = session.setup.problem.network
            quantity = quantity_named(name, network, sample=session.sample)
        text = QT_TRANSLATE_NOOP("LinkFollower", "Change {name}").format(
            name=session.notation.text(quantity)
        )
        session.edit_number(text, quantity, value)

    def _set_rate(self, rate: float) -> None:
        experiment = self._session.experiment
        training = editing.replace(experiment.training, learning_rate=rate)
        self._session.edit(
            QT_TRANSLATE_NOOP("LinkFollower", "Change the learning rate"),
            editing.with_training(experiment, training),
        )

    def _set_activation(self, action: Action) -> None:
        session = self._session
        edited = with_activation_of_layer(
            session.experiment, action.place, action.name, session.setup.dataset
        )
        session.edit(QT_TRANSLATE_NOOP("LinkFollower", "Change the activation"), edited)
