"""What people type for a number, and what it is taken for."""

from __future__ import annotations

import pytest

from backpropviz.export.typed_numbers import parse_begun, parse_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5.0),
        ("0.5", 0.5),
        ("0,5", 0.5),
        (".5", 0.5),
        ("−3", -3.0),
        (" + 2 ", 2.0),
        ("1 000", 1000.0),
        ("1/3", 1 / 3),
        ("−1/3", -1 / 3),
        ("-6.8e-7", -6.8e-7),
        ("6,8E−7", 6.8e-7),
        ("−6,8·10^-7", -6.8e-7),
        ("6.8 × 10⁻⁷", 6.8e-7),
        ("6.8*10^(-7)", 6.8e-7),
        ("6.8x10^-7", 6.8e-7),
        ("10^-7", 1e-7),
        ("-10³", -1000.0),
        ("1e-7/2", 5e-8),
    ],
)
def test_a_number_is_understood_as_people_write_it(text: str, number: float) -> None:
    assert parse_number(text) == pytest.approx(number, rel=1e-15)


@pytest.mark.parametrize(
    "text", "− 1/0 nan inf 1e400 0x10 3*4 2^3 100^2 6.810^-7 6.8·10^ *10^3 1/2/3 ² a".split()
)
def test_what_is_no_number_is_not_guessed(text: str) -> None:
    assert parse_number(text) is None
    assert parse_number("") is None


def test_a_number_that_is_being_typed_is_no_mistake_yet() -> None:
    whole = "−6.8·10^-7"
    begun = [parse_begun(whole[:end]) for end in range(2, len(whole) + 1)]
    assert begun == [-6.0, -6.0, *[-6.8] * 6, -6.8e-7]
    assert parse_begun("1e-") == 1.0
    assert parse_begun("1/") == 1.0
    assert parse_begun("1x") == 1.0
    assert parse_begun("a") is None
