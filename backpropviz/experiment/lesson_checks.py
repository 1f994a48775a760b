"""The rules of a lesson: its parts can be shown, and what its links name is there.

A name is looked up in the network or the expression of the same document.
"""

from __future__ import annotations

import re
import string
from collections import deque
from collections.abc import Callable
from typing import Final, NamedTuple

import msgspec

from backpropviz.engine.graph.expression_trace import ExpressionTrace, usual_differentiation
from backpropviz.engine.graph.node_names import asked_for, node_quantity_named
from backpropviz.engine.graph.program import GraphPass
from backpropviz.engine.network import Network
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.quantity_names import quantity_named
from backpropviz.experiment.checks import LARGEST_COUNT, at_most, check_text
from backpropviz.experiment.engine_parts import network_of
from backpropviz.experiment.errors import (
    ExperimentError,
    alternatives,
    enumerated,
    mismatch,
    no_such_key,
    quoted,
    suggesting,
)
from backpropviz.experiment.expression_checks import program_of
from backpropviz.experiment.kinds import A_TITLE
from backpropviz.experiment.links import SCHEME, Action, Verb, action_of, links_in, without_links
from backpropviz.experiment.schema import Experiment, LessonPart
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, phrase_of
from backpropviz.resources import resource_path

MOST_PARTS: Final = 200
LONGEST_TITLE: Final = 200
LONGEST_TEXT: Final = 20_000
LONGEST_QUANTITY: Final = 200
# What optimizers remember of a parameter: which of it there is depends on settings that change.
_SLOTS: Final = tuple(string.ascii_lowercase)
_NOT_OF_EXPRESSIONS: Final = ("updates", "form", "side_by_side")
_NOT_OF_NETWORKS: Final = ("mode",)
_OF_NETWORKS: Final = frozenset(
    {Verb.RUN, Verb.RESET, Verb.FORM, Verb.TARGET, Verb.INPUT, Verb.WEIGHT}
    | {Verb.BIAS, Verb.RATE, Verb.ACTIVATION}
)
PANELS_OF_EXPRESSIONS: Final = ("paths", "proof", "slope", "code")
_OF_EXPRESSIONS: Final = frozenset({Verb.MODE, Verb.OF, Verb.WRT, Verb.VALUE})

replace = msgspec.structs.replace


class _Texts(NamedTuple):
    """All that a lesson's checks look at."""

    description: str
    lesson: tuple[LessonPart, ...]
    n_inputs: int
    layers: tuple[tuple[int, bool], ...]  # units, and whether there are biases
    expression: str | None

    @classmethod
    def of(cls, experiment: Experiment) -> _Texts:
        """Return what of an experiment is looked at."""
        model = experiment.model
        layers = tuple((layer.units, layer.bias) for layer in model.layers)
        expression, parts = model.expression, experiment.lesson
        return cls(experiment.description, parts, model.n_inputs, layers, expression)


# Checked already: while a number is dragged, the texts of a document stay what they are.
_GOOD: Final[deque[_Texts]] = deque(maxlen=4)


class Names:
    """Says of what a lesson names whether the document has it."""

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._network: Network | None = None
        self._pass: GraphPass | None = None

    def check(self, action: Action) -> None:
        """Raise ValueError if the document does not have what a link is about."""
        verb, name, of_expression = action.verb, action.name, self._experiment.is_expression
        if verb in (_OF_NETWORKS if of_expression else _OF_EXPRESSIONS):
            of_expressions = QT_TRANSLATE_NOOP("Problem", "an expression has nothing for {link}")
            of_networks = QT_TRANSLATE_NOOP("Problem", "a network has nothing for {link}")
            problem = of_expressions if of_expression else of_networks
            raise ValueError(problem.format(link=f"{SCHEME}{verb.value}"))
        if verb is Verb.PANEL:
            self.check_panel(name)
        elif verb is Verb.OPEN:
            _check_library(name)
        elif verb in (Verb.GO, Verb.SELECT):
            if verb is Verb.SELECT or name not in ("start", "end"):
                self.check_quantity(name)
        elif verb is Verb.VALUE:
            self._one_of(name, self._run().program.inputs)
        elif verb in (Verb.OF, Verb.WRT):
            self._check_node(action)
        elif verb in (Verb.WEIGHT, Verb.BIAS):
            kind_wanted = Kind.WEIGHT if verb is Verb.WEIGHT else Kind.BIAS
            if self._network_quantity(name).kind is not kind_wanted:
                a_weight = QT_TRANSLATE_NOOP("Problem", "{name}: expected a weight")
                a_bias = QT_TRANSLATE_NOOP("Problem", "{name}: expected a bias")
                problem = a_weight if verb is Verb.WEIGHT else a_bias
                raise ValueError(problem.format(name=name))
        elif verb is Verb.TARGET:
            self._network_quantity(f"t[{action.place}]")
        elif verb is Verb.INPUT:
            self._network_quantity(f"x[{action.place}]")
        elif verb is Verb.ACTIVATION:
            n_layers = len(self._experiment.model.layers)
            if not 1 <= action.place <= n_layers:
                problem = QT_TRANSLATE_NOOP(
                    "Problem", "expected a layer from 1 to {last}, got {number}"
                )
                raise ValueError(problem.format(last=n_layers, number=action.place))

    def check_panel(self, name: str) -> None:
        """Raise ValueError for a panel that has nothing to say about the document."""
        if self._experiment.is_expression and name not in PANELS_OF_EXPRESSIONS:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "found {panel}, expected {panels} for an expression"
            )
            panels = alternatives(PANELS_OF_EXPRESSIONS)
            raise ValueError(problem.format(panel=quoted(name), panels=panels))

    def check_quantity(self, name: str) -> None:
        """Raise ValueError if the document has no number of a name."""
        if not self._experiment.is_expression:
            self._network_quantity(name)
            return
        run = self._run()
        asked = asked_for(name, run.program, usual_differentiation(run.program))
        node_quantity_named(name, ExpressionTrace(run, asked))

    def _network_quantity(self, name: str) -> Quantity:
        if self._network is None:
            self._network = network_of(self._experiment.model)
        return quantity_named(name, self._network, n_samples=LARGEST_COUNT, slots=_SLOTS)

    def _run(self) -> GraphPass:
        if self._pass is None:
            model = self._experiment.model
            self._pass = program_of(model).run(model.values or {})
        return self._pass

    def _one_of(self, name: str, known: tuple[str, ...]) -> None:
        if name not in known:
            problem = QT_TRANSLATE_NOOP("Problem", "expected one of the names {names}; got {name}")
            problem = problem.format(names=enumerated(known[:12]), name=quoted(name))
            raise ValueError(suggesting(problem, name, known))

    def _check_node(self, action: Action) -> None:
        program = self._run().program
        index = program.node(action.name)
        names = tuple(node.name for node in program.graph.nodes if node.name)
        if index is None:
            self._one_of(action.name, names)
        elif action.verb is Verb.OF and action.name in program.inputs:
            problem = QT_TRANSLATE_NOOP(
                "Problem", "{name} is given; expected a name that is computed"
            )
            raise ValueError(problem.format(name=action.name))
        elif action.verb is Verb.WRT and action.name not in program.inputs:
            self._one_of(action.name, program.inputs)


def check_lesson(experiment: Experiment) -> None:
    """Check the links of the description, and every part of the lesson.

    Raises ExperimentError with the path of the first key that is wrong.
    """
    texts = _Texts.of(experiment)
    if texts in _GOOD:
        return
    names = Names(experiment)
    _check_links("description", experiment.description, names)
    if len(experiment.lesson) > MOST_PARTS:
        found = QT_TRANSLATE_NOOP("Problem", "{count} parts")
        raise mismatch("lesson", found.format(count=len(experiment.lesson)), at_most(MOST_PARTS))
    for index, part in enumerate(experiment.lesson):
        _check_part(f"lesson[{index}]", part, names, is_expression=experiment.is_expression)
    _GOOD.append(texts)


def fitted(experiment: Experiment) -> Experiment:
    """Return the experiment without names in its texts that it does not have.

    After an edit of the network, what a lesson pointed at may be gone: its links are plain text
    then, and its parts ask for less.
    """
    if _Texts.of(experiment) in _GOOD:
        return experiment
    names = Names(experiment)
    description = _fitted_text(experiment.description, names)
    lesson = tuple(
        _fitted_part(part, names, is_expression=experiment.is_expression)
        for part in experiment.lesson
    )
    if description == experiment.description and lesson == experiment.lesson:
        return experiment
    return replace(experiment, description=description, lesson=lesson)


def _check_part(key: str, part: LessonPart, names: Names, *, is_expression: bool) -> None:
    check_text(f"{key}.title", part.title, LONGEST_TITLE)
    if not part.title.strip():
        raise mismatch(f"{key}.title", quoted(part.title), A_TITLE)
    check_text(f"{key}.text", part.text, LONGEST_TEXT, allowed="\n\t")
    _check_links(f"{key}.text", part.text, names)
    if isinstance(part.step, int) and not 0 <= part.step <= LARGEST_COUNT:
        expected = QT_TRANSLATE_NOOP("Problem", "a count of steps, from 0")
        raise mismatch(f"{key}.step", quoted(part.step), expected)
    if part.updates is not None and not 0 <= part.updates <= LARGEST_COUNT:
        expected = QT_TRANSLATE_NOOP("Problem", "a count of updates, from 0")
        raise mismatch(f"{key}.updates", quoted(part.updates), expected)
    for name, value in _quantities(part).items():
        check_text(f"{key}.{name}", value, LONGEST_QUANTITY)
        if problem := _problem(names.check_quantity, value):
            raise ExperimentError(f"{key}.{name}", problem)
    for index, panel in enumerate(part.panels or ()):
        if problem := _problem(names.check_panel, panel):
            raise ExperimentError(f"{key}.panels[{index}]", problem)
    for name in _NOT_OF_EXPRESSIONS if is_expression else _NOT_OF_NETWORKS:
        found: object = getattr(part, name)
        if found is not None:
            of_expressions = QT_TRANSLATE_NOOP("Problem", "an expression has no {key}")
            of_networks = QT_TRANSLATE_NOOP("Problem", "a network has no {key}")
            why = (of_expressions if is_expression else of_networks).format(key=name)
            raise no_such_key(f"{key}.{name}", quoted(found), why)


def _check_links(key: str, text: str, names: Names) -> None:
    for link in links_in(text):
        if problem := _link_problem(link.address, names):
            in_link = QT_TRANSLATE_NOOP("Problem", "the link {text}: {problem}")
            raise ExperimentError(key, in_link.format(text=quoted(link.text), problem=problem))


def _link_problem(address: str, names: Names) -> Phrase | None:
    return _problem(lambda text: names.check(action_of(text)), address)


def _problem(check: Callable[[str], None], text: str) -> Phrase | None:
    try:
        check(text)
    except ValueError as error:
        return phrase_of(error)
    return None


def _quantities(part: LessonPart) -> dict[str, str]:
    """Return the names of numbers that a part gives, by their keys."""
    found = {"step": part.step, "select": part.select}
    return {key: name for key, name in found.items() if isinstance(name, str)}


def _fitted_text(text: str, names: Names) -> str:
    gone = {link.address for link in links_in(text) if _link_problem(link.address, names)}
    return without_links(text, frozenset(gone)) if gone else text


def _fitted_part(part: LessonPart, names: Names, *, is_expression: bool) -> LessonPart:
    gone = [key for key, name in _quantities(part).items() if _problem(names.check_quantity, name)]
    text = _fitted_text(part.text, names)
    return replace(
        part,
        text=text,
        step=None if "step" in gone else part.step,
        select=None if "select" in gone else part.select,
        updates=None if is_expression else part.updates,
        form=None if is_expression else part.form,
        side_by_side=None if is_expression else part.side_by_side,
        mode=part.mode if is_expression else None,
    )


def _check_library(name: str) -> None:
    known = sorted(path.stem for path in resource_path("experiments").glob("*.toml"))
    if not re.fullmatch(r"[\w-]{1,60}", name) or name not in known:
        problem = QT_TRANSLATE_NOOP("Problem", "found no built-in experiment called {name}")
        raise ValueError(suggesting(problem.format(name=quoted(name)), name, known))
