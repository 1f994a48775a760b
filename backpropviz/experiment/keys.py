"""What the keys of a document just read say before their values count: the format, unknown ones.

Works on the plain tables and lists that TOML and JSON give, and turns them into an Experiment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from backpropviz.experiment.checks import AT_LEAST_1, LARGEST_NUMBER
from backpropviz.experiment.errors import (
    A_TABLE,
    ExperimentError,
    alternatives,
    enumerated,
    list_of,
    mismatch,
    missing,
    nearest,
    quoted,
    shown_name,
    suggesting,
)
from backpropviz.experiment.kinds import REQUIRED, check_allowed, check_given
from backpropviz.experiment.schema import (
    ACTIVATION_NAMES,
    BASES,
    BATCH_ORDERS,
    BIAS_SCHEMES,
    DETAIL_NAMES,
    FORM_NAMES,
    FORMAT,
    GENERATOR_NAMES,
    LOSS_NAMES,
    MODE_NAMES,
    OPTIMIZER_NAMES,
    PANEL_NAMES,
    SCHEME_NAMES,
    TABLE_NAMES,
    Data,
    Experiment,
    Footnote,
    Initializer,
    Layer,
    LessonPart,
    Model,
    Notation,
    Stop,
    Table,
    Training,
    Variant,
)
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, as_phrase

# Every table of the file under its path; `[]` stands for each entry of a list of tables.
TABLES: Final[Mapping[str, type[Table]]] = {
    "": Experiment,
    "model": Model,
    "model.layers[]": Layer,
    "model.initializer": Initializer,
    "data": Data,
    "training": Training,
    "training.stop": Stop,
    "notation": Notation,
    "footnotes[]": Footnote,
    "lesson[]": LessonPart,
    "variant[]": Variant,
    "variant[].model": Model,
    "variant[].model.layers[]": Layer,
    "variant[].model.initializer": Initializer,
    "variant[].data": Data,
    "variant[].training": Training,
    "variant[].training.stop": Stop,
}

_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "activation": ACTIVATION_NAMES,
    "loss": LOSS_NAMES,
    "optimizer": OPTIMIZER_NAMES,
    "scheme": SCHEME_NAMES,
    "initializer": SCHEME_NAMES,
    "biases": BIAS_SCHEMES,
    "batch_order": BATCH_ORDERS,
    "generator": GENERATOR_NAMES,
    "table": TABLE_NAMES,
    "standardize_on": BASES,
    "panels": PANEL_NAMES,
    "form": FORM_NAMES,
    "mode": MODE_NAMES,
    "detail": DETAIL_NAMES,
}
# What a required key should hold, for when it is missing.
_REQUIRED: Final[Mapping[str, Phrase]] = {
    **REQUIRED,
    "units": AT_LEAST_1,
    "activation": alternatives(ACTIVATION_NAMES),
    "training.loss": alternatives(LOSS_NAMES),
    "training.optimizer": alternatives(OPTIMIZER_NAMES),
    "training.learning_rate": QT_TRANSLATE_NOOP("Problem", "a number above 0"),
    "text": QT_TRANSLATE_NOOP("Problem", "a text, as Markdown"),
}
_A_NUMBER: Final = QT_TRANSLATE_NOOP("Problem", "a number")
_OF_REASONABLE_SIZE: Final = QT_TRANSLATE_NOOP("Problem", "a number of reasonable size")
_IN_WORDS: Final[Mapping[str, Phrase]] = {
    "int": QT_TRANSLATE_NOOP("Problem", "a whole number"),
    "float": _A_NUMBER,
    "str": QT_TRANSLATE_NOOP("Problem", "a text"),
    "bool": QT_TRANSLATE_NOOP("Problem", "true or false"),
    "array": QT_TRANSLATE_NOOP("Problem", "a list"),
    "object": A_TABLE,
}
_MESSAGE = re.compile(r"(?P<what>.*?)(?: - at `\$(?P<path>.*)`)?", re.DOTALL)
_EXPECTED = re.compile(r"Expected `(?P<types>[a-z |]+)`(?: of length (?P<length>\d+))?, got .*")
_MISSING = re.compile(r"Object missing required field `(?P<key>\w+)`")


def experiment_from(document: object) -> Experiment:
    """Return the experiment that a decoded document says; its values are not yet checked.

    Raises ExperimentError for another format, for unknown keys, and for wrong types.
    """
    if not isinstance(document, dict):
        expected = QT_TRANSLATE_NOOP("Problem", "a table with format, title, model, data, training")
        raise mismatch("", quoted(document), expected)
    _check_format(document)
    _check_keys(document)
    check_allowed(document)
    _check_values(document)
    experiment = convert(document)
    check_given(document)
    return experiment


def convert(document: object) -> Experiment:
    """Return the document as an Experiment, every value of the type that its key asks for."""
    try:
        return msgspec.convert(document, Experiment)
    except msgspec.ValidationError as error:
        raise _explained(str(error), document) from None


def _check_format(document: Mapping[str, object]) -> None:
    found = document.get("format")
    if "format" not in document:
        problem = QT_TRANSLATE_NOOP(
            "Problem", "missing, expected {format}; is this an experiment of backpropviz?"
        )
        raise ExperimentError("format", problem.format(format=quoted(FORMAT)))
    if found == FORMAT:
        return
    name, _, version = FORMAT.partition("/")
    number = re.fullmatch(rf"{name}/([0-9]{{1,9}})", found) if isinstance(found, str) else None
    if number and int(number[1]) > int(version):
        expected = QT_TRANSLATE_NOOP(
            "Problem", "{format}: the file was made for a newer version of backpropviz"
        )
        raise mismatch("format", quoted(found), expected.format(format=quoted(FORMAT)))
    raise mismatch("format", quoted(found), quoted(FORMAT))


def _check_keys(document: Mapping[str, object]) -> None:
    for path, place, table in _tables(document):
        known = TABLES[place].__struct_fields__
        for key in table:
            full = f"{path}.{shown_name(key)}" if path else shown_name(key)
            if key not in known:
                raise ExperimentError(full, _unknown(place, key))


def _check_values(document: Mapping[str, object]) -> None:
    """Check the values of an expression: the paths that msgspec gives leave out the names."""
    model = document.get("model")
    values = model.get("values") if isinstance(model, dict) else None
    for name, value in values.items() if isinstance(values, dict) else ():
        path = f"model.values.{shown_name(name)}"
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise mismatch(path, quoted(value), _A_NUMBER)
        if isinstance(value, int) and abs(value) > LARGEST_NUMBER:
            raise mismatch(path, quoted(value), _OF_REASONABLE_SIZE)


def _tables(document: Mapping[str, object]) -> Iterator[tuple[str, str, Mapping[str, object]]]:
    """Yield (path, place in TABLES, table) of every table that stands where one is expected."""
    for place in TABLES:
        found: list[tuple[str, object]] = [("", document)]
        for step in place.split(".") if place else ():
            key = step.removesuffix("[]")
            found = [
                (f"{path}.{key}" if path else key, value[key])
                for path, value in found
                if isinstance(value, dict) and key in value
            ]
            if step.endswith("[]"):
                found = [
                    (f"{path}[{index}]", entry)
                    for path, value in found
                    if isinstance(value, list)
                    for index, entry in enumerate(value)
                ]
        for path, value in found:
            if isinstance(value, dict):
                yield path, place, value


def _unknown(place: str, key: str) -> Phrase:
    """Return what is said of a key that a table does not have."""
    known = TABLES[place].__struct_fields__
    if nearest(key, known):
        return suggesting(QT_TRANSLATE_NOOP("Problem", "unknown key"), key, known)
    for other, table in TABLES.items():
        if key in table.__struct_fields__ and other:
            elsewhere = QT_TRANSLATE_NOOP("Problem", "unknown key; {key} belongs in {table}")
            return elsewhere.format(key=key, table=other)
    known_here = QT_TRANSLATE_NOOP("Problem", "unknown key; known here: {keys}")
    return known_here.format(keys=enumerated(known))


def _explained(message: str, document: object) -> ExperimentError:
    """Return msgspec's message in our words, with the value that stands at its path."""
    parts = _MESSAGE.fullmatch(message)
    what, path = (parts["what"], parts["path"] or "") if parts else (message, "")
    key = path.removeprefix(".")
    if match := _MISSING.fullmatch(what):
        path = f"{key}.{match['key']}" if key else match["key"]
        given = QT_TRANSLATE_NOOP("Problem", "it to be given")
        return missing(path, _REQUIRED.get(path) or _REQUIRED.get(match["key"], given))
    found = quoted(_value_at(document, path))
    if match := _EXPECTED.fullmatch(what):
        names = [name for name in match["types"].split(" | ") if name != "null"]
        if match["length"]:
            return mismatch(key, found, list_of(int(match["length"])))
        expected = alternatives(_IN_WORDS.get(name) or as_phrase(name) for name in names)
        return mismatch(key, found, expected)
    if what.startswith("Invalid enum value") and (
        choices := _CHOICES.get(re.sub(r"\[\d+\]$", "", key.rpartition(".")[2]))
    ):
        written = str(_value_at(document, path))
        return mismatch(key, found, suggesting(alternatives(choices), written, choices))
    if what == "Number out of range":
        return mismatch(key, found, _OF_REASONABLE_SIZE)
    other = QT_TRANSLATE_NOOP("Problem", "found {found}: {problem}")
    return ExperimentError(key, other.format(found=found, problem=what))


def _value_at(document: object, path: str) -> object:
    value = document
    for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", path):
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list | tuple) and index:
            value = value[int(index)]
    return value
