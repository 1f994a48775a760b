"""What Python's readers of TOML and JSON complain of is known, and stays what they say."""

from __future__ import annotations

import json
import tomllib

import pytest

from backpropviz.experiment.parser_words import json_phrase, toml_phrase
from backpropviz.phrases import Phrase

BROKEN_TOML = {
    "a": "Expected '=' after a key in a key/value pair",
    "=": "Invalid statement",
    "a =": "Invalid value",
    "a = 2020-02-30": "Invalid date or datetime",
    'a = "\\uZZ"': "Invalid hex value",
    "a.": "Invalid initial character for a key part",
    "a = 1 b = 2": "Expected newline or end of document after a statement",
    "[a": "Expected ']' at the end of a table declaration",
    "[[a]": "Expected ']]' at the end of an array declaration",
    "a = '''b": "Expected {text}",
    "a = 'b\x00'": "Found invalid character {character}",
    'a = "b\x00"': "Illegal character {character}",
    "[a]\n[a]": "Cannot declare {key} twice",
    "a = 1\na = 2": "Cannot overwrite a value",
    "a = {}\na.b = 1": "Cannot mutate immutable namespace {key}",
    "[a.b]\n[a]\nb.c = 1": "Cannot redefine namespace {key}",
    "a = {b = 1, b = 2}": "Duplicate inline table key {key}",
    "a = [1 2]": "Unclosed array",
    "a = {b = 1 c}": "Unclosed inline table",
    'a = "b': "Unterminated string",
    'a = "\\q"': "Unescaped '\\' in a string",
    'a = "\\uD800"': "Escaped character is not a Unicode scalar value",
}
BROKEN_JSON = {
    "": "Expecting value",
    "[1 2]": "Expecting ',' delimiter",
    '{"a" 1}': "Expecting ':' delimiter",
    "{a: 1}": "Expecting property name enclosed in double quotes",
    '"a': "Unterminated string starting at",
    '"\n"': "Invalid control character at",
    '"\\q"': "Invalid \\escape",
    '"\\uZZZZ"': "Invalid \\uXXXX escape",
    "1 2": "Extra data",
}


@pytest.mark.parametrize(("text", "template"), BROKEN_TOML.items())
def test_a_complaint_about_toml_is_known(text: str, template: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as raised:
        tomllib.loads(text)
    phrase = toml_phrase(str(raised.value))
    assert phrase == str(raised.value)
    assert template_within(phrase) == template


@pytest.mark.parametrize(("text", "template"), BROKEN_JSON.items())
def test_a_complaint_about_json_is_known(text: str, template: str) -> None:
    with pytest.raises(json.JSONDecodeError) as raised:
        json.loads(text)
    error = raised.value
    phrase = json_phrase(error.msg, error.lineno, error.colno)
    assert phrase == f"{error.msg} (at line {error.lineno}, column {error.colno})"
    assert template_within(phrase) == template


def test_one_of_another_python_stays_as_it_is() -> None:
    assert toml_phrase("Something new") == "Something new"
    assert json_phrase("Something new", 1, 2) == "Something new (at line 1, column 2)"


def template_within(placed: Phrase) -> str:
    assert placed.parts is not None
    problem = placed.parts["problem"]
    assert isinstance(problem, Phrase)
    assert problem.context == "Problem"
    return problem.template
