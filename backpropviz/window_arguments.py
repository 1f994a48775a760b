"""What may be written after the program's name to open its window: a document or an expression."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from backpropviz.languages import LANGUAGES
from backpropviz.phrases import QT_TRANSLATE_NOOP
from backpropviz.usage import COMMANDS, UsageError

if TYPE_CHECKING:
    from backpropviz.experiment.schema import Experiment

START = "hand-2-3-1"
_SHORTEST_COMMAND = 3  # letters that tell a mistyped command from a name in an expression


class Opening(NamedTuple):
    """What the window is to open on.

    experiment: read already; None: the one called `source`. source: a name or a path, "" for what
    is not saved anywhere. theme, language: None for the one chosen last.
    """

    experiment: Experiment | None
    source: str
    theme: str | None
    language: str | None


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        hint = QT_TRANSLATE_NOOP("Problem", "{problem}; `backpropviz --help` tells what there is")
        raise UsageError(hint.format(problem=message))


def read_opening(arguments: list[str]) -> Opening:
    """Return what the arguments say; raises UsageError and ExperimentError."""
    _complain_of_command(arguments)
    parser = _Parser(prog="backpropviz", add_help=False)
    parser.add_argument("experiment", nargs="?")
    parser.add_argument("values", nargs="*")
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--language", choices=tuple(LANGUAGES))
    # A space before an expression such as -x^2, which is no option.
    negative = (each.startswith("-") and not each.startswith("--") for each in arguments)
    options = parser.parse_intermixed_args(
        [f" {each}" if is_one else each for each, is_one in zip(arguments, negative, strict=True)]
    )
    if not options.experiment:
        return Opening(None, START, options.theme, options.language)
    # Late: reading documents takes as long to import as showing an empty window.
    from backpropviz.experiment.typed_expression import names_document, open_typed

    text = options.experiment
    text = text[1:] if text.startswith(" -") else text
    experiment = open_typed(text, options.values)
    is_saved = names_document(text) and not options.values
    return Opening(experiment, text if is_saved else "", options.theme, options.language)


def _complain_of_command(arguments: list[str]) -> None:
    """Raise UsageError if the first word is a command that is misspelt."""
    word = arguments[0] if arguments else ""
    if len(word) < _SHORTEST_COMMAND or not (word.isascii() and word.isalpha()):
        return
    if len(arguments) > 1 and all("=" in each for each in arguments[1:]):
        return  # an expression with its values
    from backpropviz.experiment.errors import nearest, suggesting
    from backpropviz.experiment.library import library
    from backpropviz.experiment.typed_expression import names_document

    if not nearest(word, COMMANDS) or names_document(word):
        return
    if len(arguments) > 1:
        problem = QT_TRANSLATE_NOOP("Problem", "there is no command {name}").format(name=word)
        raise UsageError(suggesting(problem, word, COMMANDS))
    if not nearest(word, (entry.name for entry in library())):
        problem = QT_TRANSLATE_NOOP(
            "Problem", "there is no command, no file and no experiment called {name}"
        ).format(name=word)
        raise UsageError(suggesting(problem, word, COMMANDS))
