"""The built-in experiments: which there are, in the order of a course, and opening one by name."""

from __future__ import annotations

import os
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from backpropviz.experiment.errors import ExperimentError, quoted, suggesting
from backpropviz.experiment.files import KINDS, read_experiment
from backpropviz.experiment.links import without_links
from backpropviz.experiment.schema import Experiment
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.resources import resource_path

# Name, topic and summary, in teaching order. The titles are in the files.
_ORDER: Final = (
    ("perceptron", "A neuron", "A neuron with a step cannot learn by going downhill"),
    ("linear-regression", "A neuron", "One linear neuron finds the line of least squares"),
    ("and-gate", "A neuron", "One sigmoid neuron learns the logical AND from its four cases"),
    ("iris-neuron", "A neuron", "Setosa or not: a line is found soon, and moved for ever"),
    ("admissions", "A neuron", "400 students, of a table: chance decides most, and that shows"),
    ("blobs", "A neuron", "Logistic regression: a straight line between two clouds suffices"),
    ("moons-linear", "A neuron", "The same neuron fails where no straight line separates"),
    ("xor-perceptron-1", "A neuron", "One corner of four against the others: a line suffices"),
    ("xor-perceptron-2", "A neuron", "The opposite corner, the first one's mirror image"),
    ("xor-perceptron-3", "A neuron", "A third learns from what the first two say: exclusive or"),
    ("toy-graph", "A graph", "Three operations: two paths join, and their derivatives add up"),
    ("shared-subexpression", "A graph", "What is used twice is computed once, back as forth"),
    ("quotient-rule", "A graph", "A rule learned by heart is a sum over two paths"),
    ("max-cuts-a-path", "A graph", "The smaller one has no say: its derivative is 0"),
    ("saturating-sigmoid", "A graph", "As wrong as can be, and hardly any gradient"),
    ("logistic-loss-two-ways", "A graph", "The same formula on paper, not in a computer"),
    ("unrolled-recurrence", "A graph", "Weights shared by two steps add up over time"),
    ("hand-2-3-1", "By hand", "The lecture's example: every number of one update, without biases"),
    ("mazur-2-2-2", "By hand", "The well-known example with biases, two outputs, squared error"),
    ("gauss", "A plane", "Two clouds, a small network: solved within ten epochs"),
    ("circle", "A plane", "A disk in a ring: hidden neurons make a closed curve of cuts"),
    ("xor", "A plane", "Opposite corners belong together: what a single neuron cannot do"),
    ("random-2-10-1", "A plane", "Untrained: what a network says before it has learned"),
    ("xor-sigmoid", "A plane", "2-3-2 on four clouds: sigmoids wait on a plateau"),
    ("xor-tanh", "A plane", "The same points and weights with tanh: three times as fast"),
    ("xor-relu", "A plane", "The same with ReLU: faster still, and a border with corners"),
    ("moons", "A plane", "2-4-10-4-1 sigmoids wait long on a slope before they bend"),
    ("spiral-2", "A plane", "Two spirals: too much for few neurons, unless the inputs help"),
    ("plane", "A plane", "Regression: a tilted plane made of curves"),
    ("gauss-regression", "A plane", "Regression: three hills and three hollows"),
    ("spiral", "Many classes", "Three spirals, a hundred ReLUs, and a penalty on the weights"),
    ("spiral-200", "Many classes", "900 points in three spirals, a third of them held back"),
    ("digits", "Images", "Handwritten digits, 64-10-10: ten sigmoids get 77 % right"),
    ("digits-better", "Images", "The same digits, done better: 98 % within a second"),
    ("deep-linear", "What goes wrong", "Without activations the numbers grow with each layer"),
    ("deep-sigmoid", "What goes wrong", "Six layers of sigmoids squeeze everything to a constant"),
    ("deep-tanh", "What goes wrong", "Six layers of tanh make a step, and learn all the same"),
    ("deep-relu", "What goes wrong", "Six layers of ReLU: too steep, and dead after one update"),
    ("deep-cos", "What goes wrong", "Six layers of cosines: waves within waves"),
    (
        "deep-softmax",
        "What goes wrong",
        "Five layers of softmax: the more units, the less for each",
    ),
    ("vanishing-gradient", "What goes wrong", "Six layers of sigmoids: the first one never learns"),
    ("vanishing-gradient-relu", "What goes wrong", "The same network with ReLU and He's weights"),
)
OTHER_TOPIC: Final = "Others"

_EXPRESSION: Final = re.compile(r"^expression *=", re.MULTILINE)
# A line of the text may begin with a link.
_FIRST_TABLE = re.compile(r"^\[{1,2}[\w.]+\]{1,2}\s*$", re.MULTILINE)


class LibraryEntry(NamedTuple):
    """A built-in experiment, as a list shows it."""

    name: str  # what it is opened by: the file's name without its suffix
    title: str
    topic: str
    summary: str  # one line
    path: Path
    kind: str = "network"  # or "expression"


def library() -> tuple[LibraryEntry, ...]:
    """Return the built-in experiments in teaching order, those without a place in it last."""
    paths = {path.stem: path for path in resource_path("experiments").glob("*.toml")}
    known = {name: (topic, summary) for name, topic, summary in _ORDER}
    names = [name for name in known if name in paths] + sorted(paths.keys() - known.keys())
    entries = []
    for name in names:
        path = paths[name]
        title, description, kind = _head(path)
        topic, summary = known.get(name) or (OTHER_TOPIC, _first_sentence(description))
        entries.append(LibraryEntry(name, title or name, topic, summary, path, kind))
    return tuple(entries)


def neighbor(name: str | None, step: int) -> str | None:
    """Return the experiment so many places after another one in teaching order, None past an end.

    name: None of a document that is not of the library; what it comes to is the first one.
    """
    names = _names()
    if name is None or name not in names:
        return names[0] if names else None
    place = names.index(name) + step
    return names[place] if 0 <= place < len(names) else None


def find_experiment(text: str) -> Path:
    """Return the file that a name of the library or a path means.

    Raises ExperimentError if it is neither.
    """
    paths = {path.stem: path for path in resource_path("experiments").glob("*.toml")}
    if text in paths:
        return paths[text]
    path = Path(text)
    looks_like_path = path.suffix.lower() in KINDS or os.sep in text or "/" in text
    try:
        exists = bool(text) and path.exists()
    except (OSError, ValueError):  # a text that no file can be called
        exists = False
    if exists or (looks_like_path and path.stem not in paths):
        return path
    if looks_like_path:
        other = QT_TRANSLATE_NOOP("Problem", "no such file; the built-in one opens as {name}")
        raise ExperimentError("", other.format(name=path.stem), text)
    none = QT_TRANSLATE_NOOP(
        "Problem", "found no file and no built-in experiment called {name}"
    ).format(name=quoted(text))
    hint = QT_TRANSLATE_NOOP("Problem", "{problem}; `backpropviz list` shows them all")
    raise ExperimentError("", hint.format(problem=suggesting(none, text, paths)))


def open_by_name_or_path(text: str) -> Experiment:
    """Return a built-in experiment by its name, or the one of a file.

    Raises ExperimentError if there is neither, or if the file is not an experiment.
    """
    path = find_experiment(text)
    return _built_in(path) if path.parent == resource_path("experiments") else read_experiment(path)


@cache  # the built-in files stay as they are, and so do experiments
def _built_in(path: Path) -> Experiment:
    return read_experiment(path)


@cache  # asked for at every step of a pass
def _names() -> tuple[str, ...]:
    return tuple(entry.name for entry in library())


@cache  # the built-in files stay as they are, and a window asks twice
def _head(path: Path) -> tuple[str, str, str]:
    """Return title, description and kind, without reading the numbers below them."""
    text = path.read_text("utf-8")
    table = _FIRST_TABLE.search(text)
    head = tomllib.loads(text[: table.start()] if table else text)
    kind = "expression" if _EXPRESSION.search(text) else "network"
    return str(head.get("title", "")), str(head.get("description", "")), kind


def _first_sentence(markdown: str) -> str:
    words = " ".join(without_links(markdown).split())
    return re.split(r"(?<=[.!?]) ", words, maxsplit=1)[0]
