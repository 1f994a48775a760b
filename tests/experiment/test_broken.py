"""Texts that are no document at all, cut off, or noise: nothing but one line of ours comes out."""

from __future__ import annotations

import json
import random

import pytest

from backpropviz.experiment.editing import replace
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment
from backpropviz.experiment.library import find_experiment, open_by_name_or_path
from backpropviz.experiment.writing import to_toml

WHOLE_TEXTS = [
    ("toml", b"", "found an empty file"),
    ("json", b" \n\t", "found an empty file"),
    ("toml", b"\xff\xfe\x00t", "not UTF-8 text (at byte 0)"),
    ("json", "{}".encode("utf-16"), "not UTF-8"),
    ("toml", b"x = " + b"[" * 100_000, "nested too deeply"),
    ("toml", b"x = " + b"{a = " * 100_000, "nested too deeply"),
    ("toml", b".".join([b"a"] * 200_000) + b" = 1", "nested too deeply"),
    ("json", b"[" * 100_000, "nested too deeply"),
    ("json", b'{"a":' * 100_000, "nested too deeply"),
    ("toml", b"#" * (2**20 + 1), "too large, expected at most 1 MiB (8 MiB as .bpviz)"),
    ("json", b" " * (8 * 2**20 + 1), "too large, expected at most 8 MiB"),
    ("json", b"[]", "found an empty list, expected a table"),
    ("json", b"3", "found 3, expected a table"),
    ("json", b"null", "found null, expected a table"),
    ("json", b"{}", "format: missing"),
    ("json", b'{"format": NaN}', "not valid JSON: found NaN"),
    ("json", b'{"format": -Infinity}', "not valid JSON: found -Infinity"),
    ("json", b'{"format": 1, "format": 2}', 'the key "format" is given twice'),
    ("json", b'{\n"format" 1}', "not valid JSON: Expecting ':' delimiter (at line 2, column 10)"),
    ("json", b"9" * 5000, "a number of thousands of digits"),
    ("json", b"\x00\x00\x00", "not valid JSON"),
    ("json", b'{"format": "backpropviz-experiment/1", "\\ud800": 1}', "\\ud800"),
    ("toml", b"PK\x03\x04", "not valid TOML"),
]


def failure(text: str | bytes, kind: str = "toml") -> str:
    with pytest.raises(ExperimentError) as caught:
        parse_experiment(text, "json" if kind == "json" else "toml")
    return str(caught.value)


def parsed_or_refused(text: bytes) -> str:
    """Return the error's text, "" if there is none; any other error fails the test."""
    try:
        parse_experiment(text, "toml")
    except ExperimentError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(("kind", "text", "expected"), WHOLE_TEXTS, ids=range(len(WHOLE_TEXTS)))
def test_a_text_that_is_no_document_is_refused_in_one_line(
    kind: str, text: bytes, expected: str
) -> None:
    message = failure(text, kind)
    assert expected in message
    assert message.isprintable()


def test_a_file_cut_off_anywhere_gives_nothing_but_our_error() -> None:
    hand = open_by_name_or_path("hand-2-3-1")  # with its long texts every cut takes longer
    whole = to_toml(replace(hand, description="Von Hand, für alle", lesson=())).encode()
    messages = [parsed_or_refused(whole[:length]) for length in range(len(whole))]
    assert all(message.isprintable() for message in messages)
    # The notation at the end is optional, so a cut between its lines leaves a good document.
    assert messages.count("") < 0.1 * len(whole)


def test_a_json_file_cut_off_anywhere_is_refused() -> None:
    whole = json.dumps({"format": "backpropviz-experiment/1", "title": "ü", "model": {"inputs": 2}})
    for length in range(len(whole)):
        assert failure(whole.encode()[:length], "json").isprintable()


@pytest.mark.parametrize("kind", ["toml", "json"])
def test_random_bytes_give_nothing_but_our_error(kind: str) -> None:
    randomness = random.Random(20)
    for _ in range(1000):
        assert failure(randomness.randbytes(randomness.randrange(1, 200)), kind).isprintable()


def test_random_changes_of_a_good_file_give_nothing_but_our_error() -> None:
    whole = find_experiment("mazur-2-2-2").read_bytes()
    randomness = random.Random(21)
    for _ in range(1500):
        changed = bytearray(whole)
        for _ in range(randomness.randrange(1, 4)):
            changed[randomness.randrange(len(changed))] = randomness.randrange(256)
        assert parsed_or_refused(bytes(changed)).isprintable()
