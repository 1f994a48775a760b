"""Finding experiments by words."""

from __future__ import annotations

from pathlib import Path

import pytest

from backpropviz.experiment.library import LibraryEntry, library
from backpropviz.experiment.library_search import best_of, folded, search


def found(text: str) -> list[str]:
    return [entry.name for entry in search(library(), text)]


@pytest.mark.parametrize("text", ["", " ", "\t\n"])
def test_without_words_all_are_found_in_their_order(text: str) -> None:
    assert found(text) == [entry.name for entry in library()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hand-2-3-1", ["hand-2-3-1"]),  # a name
        ("Backpropagation by hand", ["hand-2-3-1"]),  # a title
        ("downhill", ["perceptron"]),  # a line of text
        ("many classes", ["spiral", "spiral-200"]),  # a topic
        ("DEEP tanH", ["deep-tanh"]),  # words of either case, in any order
        ("tanh deep", ["deep-tanh"]),
        ("deep-t", ["deep-tanh"]),  # a part of a word
        ("deep zebra", []),  # every word must be there
    ],
)
def test_words_are_found_in_names_titles_lines_and_topics(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_accents_and_typographic_signs_do_not_matter() -> None:
    entry = LibraryEntry("n", "Kettenregel für Größen: f(−1)", "Übung", "El café de José", Path())
    for text in ("fur", "FÜR", "Grossen", "grössen", "ubung", "cafe jose", "f(-1)"):
        assert list(search([entry], text)) == [entry], text
    assert folded("Ångström") == folded("ANGSTRO\u0308M") == "angstrom"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exclusive or", "xor"),  # a title, although other experiments come before it
        ("spiral", "spiral"),  # a name in full
        ("deep", "deep-linear"),  # the first of those that begin with it
        ("straight", "blobs"),  # in no title: the first
        ("zebra", None),
    ],
)
def test_what_is_named_by_its_title_goes_before_what_only_speaks_of_it(
    text: str, expected: str | None
) -> None:
    best = best_of(search(library(), text), text)
    assert (None if best is None else best.name) == expected
