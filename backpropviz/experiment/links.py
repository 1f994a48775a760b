"""Links in a lesson's text: what they ask the program to do, such as do:target[0]=0.

Only what a menu or a field of the window can do has a word here; nothing else is a link, but for
addresses of the web, which are asked about before they are opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Final, NamedTuple

from backpropviz.experiment.checks import LARGEST_NUMBER
from backpropviz.experiment.errors import alternatives, quoted, suggesting
from backpropviz.experiment.schema import (
    ACTIVATION_NAMES,
    DETAIL_NAMES,
    FORM_NAMES,
    MODE_NAMES,
    PANEL_NAMES,
)
from backpropviz.phrases import QT_TRANSLATE_NOOP

SCHEME: Final = "do:"
MOST_UPDATES: Final = 10_000_000  # of one link
_MOST_INDEX_DIGITS: Final = 6


class Verb(Enum):
    """What a link can ask for; the values are its words in the text."""

    GO = "go"  # to a number, to the start or to the end of the pass
    SELECT = "select"  # point at a number
    RUN = "run"  # so many updates, or to the stop rule
    RESET = "reset"
    PANEL = "panel"
    FORM = "form"
    DETAIL = "detail"
    MODE = "mode"  # which way an expression's derivatives flow
    OF = "of"  # differentiate this value, backward
    WRT = "wrt"  # differentiate by this name, forward
    OPEN = "open"  # a built-in experiment
    TARGET = "target"
    INPUT = "input"
    WEIGHT = "weight"
    BIAS = "bias"
    VALUE = "value"  # of a name of an expression
    RATE = "rate"  # the learning rate
    ACTIVATION = "activation"


class Action(NamedTuple):
    """What one link asks for.

    name: of a number, a panel, an experiment or whatever the verb is about; place: which target,
    input or layer, from 0 as in plain names (layers from 1); number: a new value, or a count.
    """

    verb: Verb
    name: str = ""
    place: int = 0
    number: float = 0.0


class Link(NamedTuple):
    """A link as it stands in a text."""

    text: str
    address: str


_FORMS: Final[Mapping[Verb, str]] = {
    Verb.GO: alternatives(("do:go=dJ/da[1][0]", "do:go=start", "do:go=end")),
    Verb.SELECT: "do:select=W[1][0,0]",
    Verb.RUN: alternatives(("do:run=100", "do:run=stop")),
    Verb.RESET: "do:reset",
    Verb.PANEL: "do:panel=paths",
    Verb.FORM: "do:form=operations",
    Verb.DETAIL: "do:detail=layer",
    Verb.MODE: "do:mode=forward",
    Verb.OF: "do:of=e",
    Verb.WRT: "do:wrt=b",
    Verb.OPEN: "do:open=moons",
    Verb.TARGET: "do:target[0]=0",
    Verb.INPUT: "do:input[0]=5",
    Verb.WEIGHT: "do:weight=W[1][0,0]=0.5",
    Verb.BIAS: "do:bias=b[1][0]=0.5",
    Verb.VALUE: "do:value=b=3",
    Verb.RATE: "do:rate=0.5",
    Verb.ACTIVATION: "do:activation[1]=relu",
}
_CHOICES: Final[Mapping[Verb, tuple[str, ...]]] = {
    Verb.PANEL: PANEL_NAMES,
    Verb.FORM: FORM_NAMES,
    Verb.DETAIL: DETAIL_NAMES,
    Verb.MODE: MODE_NAMES,
    Verb.ACTIVATION: ACTIVATION_NAMES,
}
_NAMED_NUMBERS: Final = (Verb.WEIGHT, Verb.BIAS, Verb.VALUE)
_INDEXED: Final = (Verb.TARGET, Verb.INPUT, Verb.ACTIVATION)

_ADDRESS = re.compile(r"do:(?P<verb>[a-z]+)(?:\[(?P<index>[0-9]+)\])?(?:=(?P<rest>.*))?", re.DOTALL)
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_CODE = re.compile(r"(?<!`)(`++)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(
    r"""(?<![!\\])\[(?P<text>(?:[^\[\]\\]++|\\.|\[(?:[^\[\]\\]++|\\.)*+\])*+)\]
        \(\s*+(?:<(?P<angled>do:[^<>\n]*+)>|(?P<plain>do:[^\s<>()]*+))(?:\s[^()]*+)?\)""",
    re.VERBOSE | re.DOTALL,
)


def links_in(markdown: str) -> Iterator[Link]:
    """Yield the links of a text that are of this scheme; those in code are no links."""
    for found in _LINK.finditer(_CODE.sub("", markdown)):
        address = found["plain"] if found["angled"] is None else found["angled"]
        yield Link(" ".join(found["text"].split()), address)


def without_links(markdown: str, unwanted: frozenset[str] | None = None) -> str:
    """Return a text with links of this scheme as plain text; only `unwanted` addresses if given."""

    def plain(found: re.Match[str]) -> str:
        address = found["plain"] if found["angled"] is None else found["angled"]
        is_kept = unwanted is not None and address not in unwanted
        return found[0] if is_kept else found["text"]

    return _LINK.sub(plain, markdown)


def is_of_the_web(address: str) -> bool:
    """Say whether a link leads to a page of the web."""
    return re.match(r"https?://[^\s/]", address, re.IGNORECASE) is not None


def action_of(address: str) -> Action:
    """Return what a link's address asks for; raises ValueError, saying what was expected."""
    found = _ADDRESS.fullmatch(address)
    verbs = {verb.value: verb for verb in Verb}
    if found is None or found["verb"] not in verbs:
        problem = QT_TRANSLATE_NOOP("Problem", "found {link}, expected {example} or the like")
        problem = problem.format(link=quoted(address), example=_FORMS[Verb.GO])
        raise ValueError(suggesting(problem, found["verb"] if found is not None else "", verbs))
    verb = verbs[found["verb"]]
    rest = (found["rest"] or "").strip()
    index = found["index"]
    is_whole = (found["rest"] is not None) is (verb is not Verb.RESET)
    if not is_whole or (index is not None) is not (verb in _INDEXED):
        raise _unlike(address, verb)
    if index is not None and len(index) > _MOST_INDEX_DIGITS:
        raise _unlike(address, verb)
    return _completed(address, Action(verb, place=int(index or 0)), rest)


def _completed(address: str, action: Action, rest: str) -> Action:
    """Return the action with what stands behind its equals sign."""
    verb = action.verb
    if verb is Verb.RESET:
        return action
    if verb in _CHOICES:
        if rest not in _CHOICES[verb]:
            problem = QT_TRANSLATE_NOOP("Problem", "found {text} in {link}, expected {expected}")
            problem = problem.format(
                text=quoted(rest), link=quoted(address), expected=alternatives(_CHOICES[verb])
            )
            raise ValueError(suggesting(problem, rest, _CHOICES[verb]))
        return action._replace(name=rest)
    if verb is Verb.RUN:
        if rest == "stop":
            return action._replace(name=rest)
        if not re.fullmatch(r"[0-9]{1,9}", rest) or not 1 <= int(rest) <= MOST_UPDATES:
            raise _unlike(address, verb, MOST_UPDATES)
        return action._replace(number=int(rest))
    if verb in _NAMED_NUMBERS:
        name, _, number = rest.rpartition("=")
        if not name.strip():
            raise _unlike(address, verb)
        return action._replace(name=name.strip(), number=_number(address, verb, number))
    if verb in (Verb.TARGET, Verb.INPUT, Verb.RATE):
        return action._replace(number=_number(address, verb, rest))
    if not rest:
        raise _unlike(address, verb)
    return action._replace(name=rest)


def _number(address: str, verb: Verb, text: str) -> float:
    text = text.strip().replace("−", "-")
    if not _NUMBER.fullmatch(text) or not abs(float(text)) <= LARGEST_NUMBER:
        raise _unlike(address, verb)
    return float(text)


def _unlike(address: str, verb: Verb, most: int | None = None) -> ValueError:
    link, example = quoted(address), _FORMS[verb]
    if most is None:
        problem = QT_TRANSLATE_NOOP("Problem", "found {link}, expected such as {example}")
        return ValueError(problem.format(link=link, example=example))
    limited = QT_TRANSLATE_NOOP(
        "Problem", "found {link}, expected such as {example}, at most {most:,} updates"
    )
    return ValueError(limited.format(link=link, example=example, most=most))
