"""The parts of a line of code."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from backpropviz.views.explain.code_tokens import Piece, Token, pieces_of


@given(st.text(st.characters(exclude_characters="\n\r"), max_size=60))
def test_the_parts_of_any_line_are_the_line(text: str) -> None:
    assert "".join(piece.text for piece in pieces_of(text)) == text


def test_keywords_names_numbers_strings_and_remarks_are_told_apart() -> None:
    tokens = {piece.text: piece.token for piece in pieces_of('print("W1", 1e-08, in_W2)  # (3)')}
    assert tokens['"W1"'] is Token.STRING
    assert tokens["1e-08"] is Token.NUMBER
    assert tokens["in_W2"] is Token.NAME
    assert tokens["# (3)"] is Token.COMMENT
    assert pieces_of("for w")[0] == Piece("for", Token.KEYWORD)
