"""Reading an experiment from a file or a text, and writing it so that nothing can be lost."""

from __future__ import annotations

import json
import os
import re
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec

from backpropviz.experiment.brackets import check_brackets
from backpropviz.experiment.errors import ExperimentError, alternatives, mismatch, quoted
from backpropviz.experiment.keys import experiment_from
from backpropviz.experiment.lesson_checks import check_lesson
from backpropviz.experiment.parser_words import json_phrase, toml_phrase
from backpropviz.experiment.samples import dataset_of
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.validation import validate
from backpropviz.experiment.writing import Kind, to_json, to_toml
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase
from backpropviz.system_errors import reason_of

# Python's TOML parser needs more than a second for a MiB, the one for JSON a tenth of that.
LARGEST_FILE_BYTES: Final[Mapping[Kind, int]] = {"toml": 2**20, "json": 8 * 2**20}

# Python's TOML parser takes time and memory that grow with the square of a dotted key's length.
_LONG_DOTTED_KEY: Final = re.compile(
    r"""(?<![\w"'-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){64}"""
)

# The kind of text that a file holds, by its suffix.
KINDS: Final[Mapping[str, Kind]] = {".toml": "toml", ".json": "json", ".bpviz": "json"}


def read_experiment(path: str | os.PathLike[str]) -> Experiment:
    """Return the experiment of a file, the path of its CSV file absolute.

    Raises ExperimentError, naming the file, if it cannot be read or is not an experiment, or if
    there is something wrong with its CSV file.
    """
    file = Path(path)
    try:
        experiment = parse_experiment(_read_bytes(file), _kind(file))
        if experiment.data.csv is not None:
            experiment = _with_csv(experiment, _absolute(experiment.data.csv, file))
            dataset_of(experiment)
        return experiment
    except ExperimentError as error:
        raise error.in_file(os.fspath(file)) from error.__cause__


def parse_experiment(text: str | bytes, kind: Kind) -> Experiment:
    """Return the experiment that a text says; bytes are UTF-8, with or without a mark at the start.

    Raises ExperimentError with the first problem.
    """
    if len(text) > LARGEST_FILE_BYTES[kind]:
        raise _too_large(kind)
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError as error:
            problem = QT_TRANSLATE_NOOP("Problem", "not UTF-8 text (at byte {number})")
            raise ExperimentError("", problem.format(number=error.start)) from error
    text = text.removeprefix("\ufeff")
    if not text.strip():
        problem = QT_TRANSLATE_NOOP("Problem", "found an empty file, expected an experiment")
        raise ExperimentError("", problem)
    document = _decode_toml(text) if kind == "toml" else _decode_json(text)
    if kind == "toml":
        check_brackets(document, text)
    experiment = experiment_from(document)
    validate(experiment)
    check_lesson(experiment)
    return experiment


def write_experiment(experiment: Experiment, path: str | os.PathLike[str]) -> None:
    """Save the experiment; the suffix says in which form.

    It is written beside the file first and then put in its place: a save that fails leaves the
    old file as it was. The path of a CSV file in the same folder or below is written relative to
    it, so that both can be moved together. Raises ExperimentError, naming the file.
    """
    file = Path(path)
    try:
        kind = _kind(file)
        validate(experiment)
        check_lesson(experiment)
        if experiment.data.csv is not None:
            experiment = _with_csv(experiment, _relative(experiment.data.csv, file))
        content = (to_toml(experiment) if kind == "toml" else to_json(experiment)).encode()
        if len(content) > LARGEST_FILE_BYTES[kind]:
            raise _too_large(kind)
        _replace_content(file, content)
    except ExperimentError as error:
        raise error.in_file(os.fspath(file)) from error.__cause__
    except (OSError, ValueError) as error:
        problem = QT_TRANSLATE_NOOP("Problem", "cannot be saved: {reason}")
        problem = problem.format(reason=reason_of(error))
        raise ExperimentError("", problem, os.fspath(file)) from error


def _absolute(csv: str, document: Path) -> str:
    return os.path.abspath(document.parent / csv)


def _relative(csv: str, document: Path) -> str:
    folder = os.path.abspath(document.parent)
    try:
        # With slashes, so that other systems can read it too.
        return Path(os.path.abspath(csv)).relative_to(folder).as_posix()
    except ValueError:  # it lies elsewhere
        return os.path.abspath(csv)


def _with_csv(experiment: Experiment, csv: str) -> Experiment:
    replace = msgspec.structs.replace
    return replace(experiment, data=replace(experiment.data, csv=csv))


def _replace_content(file: Path, content: bytes) -> None:
    # A link stays a link: what it leads to is replaced.
    target = file.resolve()
    if target.is_dir():
        raise IsADirectoryError(0, QT_TRANSLATE_NOOP("Problem", "it is a directory"))
    beside = target.with_name(f".{target.stem[:100]}-{os.getpid()}.tmp")
    try:
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)


def _kind(file: Path) -> Kind:
    kind = KINDS.get(file.suffix.lower())
    if kind is None:
        no_suffix = QT_TRANSLATE_NOOP("Problem", "no suffix")
        found = quoted(file.suffix) if file.suffix else no_suffix
        expected = QT_TRANSLATE_NOOP("Problem", "a file that ends in {suffixes}")
        raise mismatch("", found, expected.format(suffixes=alternatives(KINDS)))
    return kind


def _read_bytes(file: Path) -> bytes:
    kind = _kind(file)
    try:
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            problem = QT_TRANSLATE_NOOP("Problem", "it is a directory, expected a file")
            raise ExperimentError("", problem)
        if not stat.S_ISREG(status.st_mode):
            problem = QT_TRANSLATE_NOOP("Problem", "it is a device or pipe, expected a file")
            raise ExperimentError("", problem)
        with file.open("rb") as stream:
            # One byte more than allowed: the file may have grown since.
            content = stream.read(LARGEST_FILE_BYTES[kind] + 1)
    except FileNotFoundError as error:
        raise ExperimentError("", QT_TRANSLATE_NOOP("Problem", "no such file")) from error
    except (OSError, ValueError) as error:
        problem = QT_TRANSLATE_NOOP("Problem", "cannot be read: {reason}")
        raise ExperimentError("", problem.format(reason=reason_of(error))) from error
    if len(content) > LARGEST_FILE_BYTES[kind]:
        raise _too_large(kind)
    return content


def _decode_toml(text: str) -> object:
    if _LONG_DOTTED_KEY.search(text):
        raise _too_deep()
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = QT_TRANSLATE_NOOP("Problem", "not valid TOML: {problem}")
        problem = problem.format(problem=toml_phrase(str(error)))
        raise ExperimentError("", problem) from error
    except RecursionError as error:
        raise _too_deep() from error
    except ValueError as error:
        raise _too_many_digits() from error


def _decode_json(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        placed = json_phrase(error.msg, error.lineno, error.colno)
        raise ExperimentError("", _not_json(placed)) from error
    except RecursionError as error:
        raise _too_deep() from error
    except ExperimentError:
        raise
    except ValueError as error:
        raise _too_many_digits() from error


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table: dict[str, object] = {}
    for name, value in pairs:
        if name in table:
            twice = QT_TRANSLATE_NOOP("Problem", "the key {name} is given twice")
            raise ExperimentError("", _not_json(twice.format(name=quoted(name))))
        table[name] = value
    return table


def _refuse_constant(name: str) -> object:
    found = QT_TRANSLATE_NOOP("Problem", "found {number}, expected a finite number")
    raise ExperimentError("", _not_json(found.format(number=name)))


def _not_json(problem: Phrase) -> Phrase:
    return QT_TRANSLATE_NOOP("Problem", "not valid JSON: {problem}").format(problem=problem)


def _too_large(kind: Kind) -> ExperimentError:
    megabytes = LARGEST_FILE_BYTES[kind] // 2**20
    if kind == "json":
        problem = QT_TRANSLATE_NOOP("Problem", "too large, expected at most {most} MiB")
        return ExperimentError("", problem.format(most=megabytes))
    problem = QT_TRANSLATE_NOOP(
        "Problem", "too large, expected at most {most} MiB ({instead} MiB as .bpviz)"
    )
    instead = LARGEST_FILE_BYTES["json"] // 2**20
    return ExperimentError("", problem.format(most=megabytes, instead=instead))


def _too_deep() -> ExperimentError:
    problem = QT_TRANSLATE_NOOP("Problem", "nested too deeply, expected an experiment")
    return ExperimentError("", problem)


def _too_many_digits() -> ExperimentError:
    # The one thing left that a parser refuses: Python reads no integers of thousands of digits.
    found = QT_TRANSLATE_NOOP("Problem", "a number of thousands of digits")
    return mismatch("", found, QT_TRANSLATE_NOOP("Problem", "numbers of reasonable length"))
