"""Links in a lesson's text: what they ask for, and that nothing else is one."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backpropviz.experiment.links import (
    Action,
    Link,
    Verb,
    action_of,
    is_of_the_web,
    links_in,
    without_links,
)

GOOD = [
    ("do:go=dJ/da[1][0]", Action(Verb.GO, "dJ/da[1][0]")),
    ("do:go=start", Action(Verb.GO, "start")),
    ("do:go=new W[1][0,0]", Action(Verb.GO, "new W[1][0,0]")),
    ("do:select=W[1][0,0]", Action(Verb.SELECT, "W[1][0,0]")),
    ("do:run=100", Action(Verb.RUN, number=100)),
    ("do:run=stop", Action(Verb.RUN, "stop")),
    ("do:reset", Action(Verb.RESET)),
    ("do:panel=paths", Action(Verb.PANEL, "paths")),
    ("do:form=operations", Action(Verb.FORM, "operations")),
    ("do:detail=layer", Action(Verb.DETAIL, "layer")),
    ("do:mode=forward", Action(Verb.MODE, "forward")),
    ("do:of=e", Action(Verb.OF, "e")),
    ("do:wrt=b", Action(Verb.WRT, "b")),
    ("do:open=moons", Action(Verb.OPEN, "moons")),
    ("do:target[1]=0", Action(Verb.TARGET, place=1, number=0.0)),
    ("do:input[0]=-2.5e-3", Action(Verb.INPUT, place=0, number=-0.0025)),
    ("do:weight=W[1][0,0]=0.5", Action(Verb.WEIGHT, "W[1][0,0]", number=0.5)),
    ("do:bias=b[1][0]=−1.5", Action(Verb.BIAS, "b[1][0]", number=-1.5)),
    ("do:value=b=3", Action(Verb.VALUE, "b", number=3.0)),
    ("do:rate=0.03", Action(Verb.RATE, number=0.03)),
    ("do:activation[1]=relu", Action(Verb.ACTIVATION, "relu", place=1)),
]
BAD = [
    "",
    "do:",
    "do:nothing",
    "do:quit",
    "do:save=x",
    "do:go",
    "do:go=",
    "do:reset=now",
    "do:run",
    "do:run=0",
    "do:run=-1",
    "do:run=1e9",
    "do:run=99999999999",
    "do:run[0]=5",
    "do:target=0",
    "do:target[0]",
    "do:target[0]=",
    "do:target[0]=nan",
    "do:target[0]=inf",
    "do:target[0]=1e400",
    "do:target[0]=1_000",
    "do:target[-1]=0",
    "do:target[99999999]=0",
    "do:weight=0.5",
    "do:weight=W[1][0,0]",
    "do:value==3",
    "do:panel=files",
    "do:form=scalars",
    "do:mode=sideways",
    "do:activation[1]=exec",
    "DO:run=100",
    " do:run=100",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://example.org",
]


@pytest.mark.parametrize(("address", "expected"), GOOD)
def test_a_link_says_what_it_asks_for(address: str, expected: Action) -> None:
    assert action_of(address) == expected


def test_every_verb_is_among_them() -> None:
    assert {action.verb for _, action in GOOD} == set(Verb)


@pytest.mark.parametrize("address", BAD)
def test_what_asks_for_anything_else_is_no_link(address: str) -> None:
    with pytest.raises(ValueError, match="expected") as caught:
        action_of(address)
    assert str(caught.value).isprintable()


def test_a_slip_of_the_pen_is_said() -> None:
    with pytest.raises(ValueError, match="did you mean target"):
        action_of("do:taget[0]=0")
    with pytest.raises(ValueError, match="did you mean paths"):
        action_of("do:panel=path")


@given(st.text(max_size=60) | st.text(max_size=60).map(lambda text: f"do:{text}"))
def test_any_address_is_understood_or_refused(address: str) -> None:
    with contextlib.suppress(ValueError):
        assert isinstance(action_of(address).verb, Verb)


def test_links_are_found_in_a_text_and_those_in_code_are_not() -> None:
    text = (
        "Set [the target\nto 0](do:target[0]=0) or [W₁₁ [sic]](do:select=W[1][0,0]), "
        "[new](<do:go=new W[1][0,0]>), [titled](do:run=5 'five'); not `[this](do:run=6)`, "
        "``[nor ` this](do:run=7)``, ![a picture](do:run=8), [web](https://example.org) "
        "or [code](javascript:alert(1))."
    )
    assert list(links_in(text)) == [
        Link("the target to 0", "do:target[0]=0"),
        Link("W₁₁ [sic]", "do:select=W[1][0,0]"),
        Link("new", "do:go=new W[1][0,0]"),
        Link("titled", "do:run=5"),
    ]


def test_links_that_are_not_wanted_become_plain_text() -> None:
    text = "[one](do:run=1) and [two](do:run=2)"
    assert without_links(text) == "one and two"
    assert without_links(text, frozenset({"do:run=2"})) == "[one](do:run=1) and two"


@pytest.mark.parametrize(
    "part", ["[", "[a", "](", "[a](", "[](do:", "`", "\\[", "[[]", "` [a](do:"]
)
def test_no_text_takes_long_to_be_searched(part: str) -> None:
    text = part * (20_000 // len(part))
    start = time.perf_counter()
    list(links_in(text))
    without_links(text)
    assert time.perf_counter() - start < 2


def test_addresses_of_the_web_are_told_from_others() -> None:
    assert is_of_the_web("https://example.org/a?b=c")
    assert is_of_the_web("HTTP://example.org")
    for address in ("http:", "https:///etc", "ftp://a", "file:///a", "//a.b", "mailto:a@b.c"):
        assert not is_of_the_web(address)
