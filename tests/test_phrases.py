"""Phrases: English texts that can be said in another language, whole and in their parts."""

from __future__ import annotations

import pickle

import pytest

from backpropviz.engine.expression import ExpressionError
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, as_phrase, one_line, phrase_of, said

FOUND = QT_TRANSLATE_NOOP("Problem", "found {found}, expected {expected}")
TABLE = QT_TRANSLATE_NOOP("Problem", "a table")
GERMAN = {
    FOUND.template: "erwartet: {expected}; gefunden: {found}",
    TABLE.template: "eine Tabelle",
    "at most {most:,} or {share:g}": "höchstens {most:,} oder {share:g}",
}


def in_german(context: str, text: str) -> str:
    return GERMAN.get(text, text)


def test_a_phrase_is_its_english_text() -> None:
    phrase = FOUND.format(found=3, expected=TABLE)
    assert phrase == "found 3, expected a table"
    assert str(ValueError(phrase)) == "found 3, expected a table"


def test_it_is_said_with_its_parts_in_another_order() -> None:
    phrase = FOUND.format(found='"{x}"', expected=TABLE)
    assert said(phrase, in_german) == 'erwartet: eine Tabelle; gefunden: "{x}"'
    assert said("found 3", in_german) == "found 3"


def test_a_text_without_places_keeps_its_braces() -> None:
    assert said(QT_TRANSLATE_NOOP("Problem", r"such as \hat{y}"), in_german) == r"such as \hat{y}"


def test_numbers_are_written_as_the_language_writes_them() -> None:
    limit = QT_TRANSLATE_NOOP("Problem", "at most {most:,} or {share:g}")
    phrase = FOUND.format(found="1.5", expected=limit.format(most=20000, share=0.5))
    assert phrase == "found 1.5, expected at most 20,000 or 0.5"
    told = said(phrase, in_german, decimal_comma=True)
    assert told == "erwartet: höchstens 20\u202f000 oder 0,5; gefunden: 1.5"


@pytest.mark.parametrize("phrase", [TABLE, FOUND.format(found=1, expected=TABLE)])
def test_a_copy_can_be_said_too(phrase: Phrase) -> None:
    copy = pickle.loads(pickle.dumps(phrase))
    assert copy == phrase
    assert said(copy, in_german) == said(phrase, in_german)


def test_an_error_gives_back_its_phrase() -> None:
    phrase = FOUND.format(found=3, expected=TABLE)
    assert phrase_of(ValueError(phrase)) is phrase
    assert said(phrase_of(OSError(phrase)), in_german) == "erwartet: eine Tabelle; gefunden: 3"
    assert phrase_of(OSError(2, "gone")) == "[Errno 2] gone"
    placed = phrase_of(ExpressionError(phrase, 4))
    assert placed == "found 3, expected a table (at character 5)"
    assert "eine Tabelle" in said(placed, in_german)


def test_what_cannot_be_printed_is_escaped_in_the_parts() -> None:
    phrase = one_line(FOUND.format(found="a\nb", expected=TABLE))
    assert phrase == "found a\\nb, expected a table"
    assert said(phrase, in_german) == "erwartet: eine Tabelle; gefunden: a\\nb"
    assert said(as_phrase("a table"), in_german) == "a table"
