"""Lessons in documents: what may stand in them, and that nothing of them is lost."""

from __future__ import annotations

import msgspec
import pytest

from backpropviz.experiment.editing import with_expression, with_layer_removed, with_units
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment
from backpropviz.experiment.lesson_checks import check_lesson, fitted
from backpropviz.experiment.library import library, open_by_name_or_path
from backpropviz.experiment.links import action_of, links_in
from backpropviz.experiment.schema import Experiment, LessonPart
from backpropviz.experiment.writing import to_json, to_toml

replace = msgspec.structs.replace

NETWORK = """
format = "backpropviz-experiment/1"
title = "Good"
description = "Set [the target](do:target[0]=0)."

[model]
inputs = 2

[[model.layers]]
units = 3
activation = "sigmoid"

[[model.layers]]
units = 1
activation = "sigmoid"

[data]
inputs = [[5.0, 3.0]]
targets = [[1.0]]

[training]
loss = "bce"
optimizer = "sgd"
learning_rate = 0.1

[[lesson]]
title = "First"
text = "Look at [h₁](do:go=a[1][0])."
updates = 3
form = "operations"
detail = "layer"
step = "dJ/da[1][0]"
select = "W[1][0,0]"
panels = ["paths", "proof"]

[[lesson]]
title = "Second"
text = "And now."
step = 4
"""
EXPRESSION = """
format = "backpropviz-experiment/1"
title = "Good"

[model]
expression = "c = a + b; d = b + 1; e = c * d"
values = { a = 2.0, b = 1.0 }

[[lesson]]
title = "First"
text = "Set [b](do:value=b=3)."
mode = "forward"
step = "de/db"
"""
# What is replaced by what, and what is said then.
NETWORK_CHANGES = [
    ('title = "First"', 'title = " "', 'lesson[0].title: found " ", expected a title in one'),
    ('title = "First"\n', "", "lesson[0].title: missing, expected a title in one line"),
    ('text = "And now."\n', "", "lesson[1].text: missing, expected a text, as Markdown"),
    ("updates = 3", "updates = -3", "lesson[0].updates: found -3, expected a count of updates"),
    ("updates = 3", "updates = 3.5", "lesson[0].updates: found 3.5, expected a whole number"),
    ("updates = 3", "update = 3", "lesson[0].update: unknown key; did you mean updates?"),
    ('"operations"', '"operation"', 'lesson[0].form: found "operation", expected neurons, oper'),
    ('"layer"', '"layers"', 'lesson[0].detail: found "layers", expected operation, neuron, '),
    ("step = 4", "step = -1", "lesson[1].step: found -1, expected a count of steps"),
    ("step = 4", "step = true", "lesson[1].step: found true, expected a whole number or a text"),
    ("step = 4", 'step = "a[1][7]"', "lesson[1].step: a[1][7]: expected unit of layer 1 from 0"),
    ('"W[1][0,0]"', '"V"', "lesson[0].select: expected a quantity such as"),
    ('"proof"', '"prof"', 'lesson[0].panels[1]: found "prof", expected paths, proof, slope, m'),
    ("step = 4", "side_by_side = 1", "lesson[1].side_by_side: found 1, expected true or false"),
    ("step = 4", 'mode = "forward"', 'lesson[1].mode: found "forward", expected no such key: a n'),
    ("do:go=a[1][0]", "do:go=a[3][0]", 'lesson[0].text: the link "h₁": a[3][0]: expected a layer'),
    (
        "do:go=a[1][0]",
        "do:gon=a",
        'lesson[0].text: the link "h₁": found "do:gon=a", expected do:go',
    ),
    ("do:go=a[1][0]", "do:value=b=3", 'the link "h₁": a network has nothing for do:value'),
    ("do:go=a[1][0]", "do:wrt=b", 'the link "h₁": a network has nothing for do:wrt'),
    ("do:go=a[1][0]", "do:open=moon", 'no built-in experiment called "moon"; did you mean moons?'),
    ("do:go=a[1][0]", "do:open=../moons", "found no built-in experiment called"),
    ("do:go=a[1][0]", "do:bias=W[1][0,0]=3", "W[1][0,0]: expected a bias"),
    ("do:go=a[1][0]", "do:activation[3]=relu", "expected a layer from 1 to 2, got 3"),
    ("target[0]", "target[1]", 'description: the link "the target": t[1]: expected output to be 0'),
    ("target[0]", "input[2]", 'description: the link "the target": x[2]: expected input from 0 to'),
]
EXPRESSION_CHANGES = [
    ("do:value=b=3", "do:value=c=3", 'the link "b": expected one of the names a, b; got "c"'),
    ("do:value=b=3", "do:of=b", "b is given; expected a name that is computed"),
    ("do:value=b=3", "do:wrt=e", 'expected one of the names a, b; got "e"'),
    ("do:value=b=3", "do:run=3", "an expression has nothing for do:run"),
    ("do:value=b=3", "do:go=de/dx", "expected one of the names"),
    ("do:value=b=3", "do:panel=matrices", 'found "matrices", expected paths, proof, slope or code'),
    ('mode = "forward"', 'panels = ["code", "derivation"]', "lesson[0].panels[1]: found "),
    ('mode = "forward"', "updates = 3", "lesson[0].updates: found 3, expected no such key: an e"),
    ('mode = "forward"', 'form = "neurons"', "lesson[0].form: found "),
    ('mode = "forward"', "side_by_side = true", "lesson[0].side_by_side: found true, expected no"),
    ('"de/db"', '"dJ/db[1][0]"', "lesson[0].step: "),
]


def failure(text: str) -> str:
    with pytest.raises(ExperimentError) as caught:
        parse_experiment(text, "toml")
    return str(caught.value)


@pytest.mark.parametrize("text", [NETWORK, EXPRESSION])
def test_a_lesson_survives_both_forms(text: str) -> None:
    experiment = parse_experiment(text, "toml")
    assert experiment.lesson
    assert parse_experiment(to_toml(experiment), "toml") == experiment
    assert parse_experiment(to_json(experiment), "json") == experiment


def test_a_lesson_has_what_stands_in_its_file() -> None:
    first, second = parse_experiment(NETWORK, "toml").lesson
    assert first == LessonPart(
        title="First",
        text="Look at [h₁](do:go=a[1][0]).",
        updates=3,
        form="operations",
        detail="layer",
        step="dJ/da[1][0]",
        select="W[1][0,0]",
        panels=("paths", "proof"),
    )
    assert second == LessonPart(title="Second", text="And now.", step=4)


def test_an_empty_list_of_panels_is_not_the_same_as_none() -> None:
    experiment = parse_experiment(NETWORK.replace('["paths", "proof"]', "[]"), "toml")
    assert [part.panels for part in experiment.lesson] == [(), None]
    assert parse_experiment(to_toml(experiment), "toml") == experiment
    assert parse_experiment(to_json(experiment), "json") == experiment


@pytest.mark.parametrize(("old", "new", "expected"), NETWORK_CHANGES)
def test_what_is_wrong_in_a_lesson_is_named(old: str, new: str, expected: str) -> None:
    assert old in NETWORK
    message = failure(NETWORK.replace(old, new, 1))
    assert expected in message
    assert message.isprintable()


@pytest.mark.parametrize(("old", "new", "expected"), EXPRESSION_CHANGES)
def test_what_is_wrong_in_an_expressions_lesson_is_named(old: str, new: str, expected: str) -> None:
    assert old in EXPRESSION
    assert expected in failure(EXPRESSION.replace(old, new, 1))


def test_too_long_a_lesson_is_refused() -> None:
    part = LessonPart(title="t", text="x")
    good = parse_experiment(NETWORK, "toml")
    with pytest.raises(ExperimentError, match="lesson: found 201 parts"):
        check_lesson(replace(good, lesson=(part,) * 201))
    with pytest.raises(ExperimentError, match=r"lesson\[0\]\.text: found 20001 characters"):
        check_lesson(replace(good, lesson=(replace(part, text="x" * 20_001),)))


# After an edit


def test_what_a_lesson_points_at_may_go_with_an_edit() -> None:
    experiment = parse_experiment(NETWORK, "toml")
    shorter = fitted(with_layer_removed(experiment, 0))
    check_lesson(shorter)
    first, second = shorter.lesson
    assert (first.step, first.select) == ("dJ/da[1][0]", "W[1][0,0]")
    assert second == experiment.lesson[1]
    less = replace(experiment.lesson[0], step="dJ/da[1][2]", text="[a](do:go=a[1][2]) [J](do:go=J)")
    edited = fitted(with_units(replace(experiment, lesson=(less,)), 0, 2))
    check_lesson(edited)
    assert edited.lesson[0].step is None
    assert edited.lesson[0].text == "a [J](do:go=J)"


def test_what_still_fits_stays_the_same_object() -> None:
    experiment = parse_experiment(NETWORK, "toml")
    assert fitted(experiment) is experiment


def test_another_expression_leaves_the_words() -> None:
    other = fitted(with_expression(parse_experiment(EXPRESSION, "toml"), "f = x * y"))
    check_lesson(other)
    assert other.lesson[0].text == "Set b."
    assert other.lesson[0].step is None
    assert other.lesson[0].mode == "forward"


# The built-in ones


def texts_of(experiment: Experiment) -> list[str]:
    return [experiment.description, *(part.text for part in experiment.lesson)]


def test_there_are_lessons_and_links_in_the_library() -> None:
    opened = {entry.name: open_by_name_or_path(entry.name) for entry in library()}
    assert len(opened["hand-2-3-1"].lesson) == 8
    assert len(opened["toy-graph"].lesson) == 5
    linked = {name for name, each in opened.items() if any(links_in(each.description))}
    assert {"hand-2-3-1", "mazur-2-2-2", "toy-graph"} < linked
    assert len(linked) >= 8
    for experiment in opened.values():
        for text in texts_of(experiment):
            assert "](do:" not in text.replace("](do:", "", len(list(links_in(text))))
            for link in links_in(text):
                action_of(link.address)
