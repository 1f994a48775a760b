"""Numbers as they are written: short, and never a lie."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backpropviz.export.numbers import (
    NumberStyle,
    complement_digits,
    count_text,
    number_latex,
    number_text,
    write_number,
)


def read(text: str) -> float:
    """Return the number that a text says, read as a person would."""
    text = text.replace("−", "-").replace(",", ".")
    negative = text.startswith("-1-")
    if text.startswith("1-") or negative:
        size = float(Decimal(1) - Decimal(text.removeprefix("-").removeprefix("1-")))
        return -size if negative else size
    return float(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.9999832985781519, "0.99998"),  # not 1
        (-3.4205777663431093e-06, "−3.421e−6"),  # not 0
        (0.5269922663580126, "0.5270"),
        (5.0, "5.0"),
        (0.1, "0.1"),
        (-0.1, "−0.1"),
        (0.0, "0.0"),
        (-0.0, "0.0"),
        (1.0000003420577766, "1.0000003"),  # not 1.000
        (0.1 + 0.2, "0.3"),  # as a reader sees it
        (0.001, "0.001"),
        (0.00099951, "9.995e−4"),
        (99999.0, "99999"),
        (123456.0, "1.235e5"),
        (1e-300, "1.0e−300"),
        (math.inf, "∞"),
        (-math.inf, "−∞"),
        (math.nan, "NaN"),
        (1.0 - 2.0**-42, "1−2.3e−13"),
        (0.9999999999999998, "1−2.2e−16"),  # what a saturated sigmoid says: not 1
        (-1.0 + 2.0**-53, "−1−1.1e−16"),
        (1.0 + 2.0**-52, "1.0"),
        (0.30000000000000004, "0.3"),
        (0.7999999999999999, "0.8"),
        (9.999999999999998, "10.0"),
    ],
)
def test_a_number_is_written_like_this(value: float, text: str) -> None:
    assert number_text(value) == text


@pytest.mark.parametrize(
    ("digits", "text"), [(2, "0.53"), (3, "0.527"), (6, "0.526992"), (10, "0.5269922664")]
)
def test_the_digits_are_chosen(digits: int, text: str) -> None:
    assert number_text(0.5269922663580126, NumberStyle(digits)) == text


def test_a_decimal_comma_is_chosen() -> None:
    comma = NumberStyle(decimal_comma=True)
    assert number_text(-3.4205777e-06, comma) == "−3,421e−6"
    assert number_text(0.5, comma) == "0,5"
    assert number_latex(0.5, comma) == "0{,}5"


def test_latex_writes_powers_of_ten_and_infinity() -> None:
    assert number_latex(-3.4205777e-06) == r"-3.421 \cdot 10^{-6}"
    assert number_latex(-math.inf) == r"-\infty"
    assert number_latex(math.nan) == r"\mathrm{NaN}"


def test_a_sign_is_written_only_where_there_is_one() -> None:
    assert number_text(0.25, sign=True) == "+0.25"
    assert number_text(0.0, sign=True) == "0.0"
    assert number_text(-0.25, sign=True) == "−0.25"


finite = st.floats(-1e307, 1e307)  # so that what is written can be read again


@given(finite, st.integers(2, 12))
def test_what_is_written_is_right_to_its_digits(value: float, digits: int) -> None:
    shown = read(number_text(value, NumberStyle(digits)))
    # half a unit in the last of so many digits
    assert abs(shown - value) <= 0.5000001 * 10.0 ** (1 - digits) * abs(value) + 5e-324


@given(st.floats(2.0**-53, 0.1), st.integers(2, 8))
def test_a_number_below_one_is_never_written_as_one(gap: float, digits: int) -> None:
    value = 1.0 - gap
    assert read(number_text(value, NumberStyle(digits))) != 1.0
    assert read(number_text(-value, NumberStyle(digits))) != -1.0


@given(finite.filter(bool), st.integers(2, 8))
def test_a_number_that_is_not_zero_never_becomes_zero(value: float, digits: int) -> None:
    assert read(number_text(value, NumberStyle(digits))) != 0.0
    assert write_number(value).negative == (value < 0)


def test_the_complement_keeps_its_digits() -> None:
    value = 0.9999832985781519
    text = number_text(value, complement_digits(value, NumberStyle()))
    # 1 - 0.99998330 = 1.670e-5 has the four digits that were asked for
    assert f"{1 - read(text):.3e}" == "1.670e-05"
    assert complement_digits(0.5, NumberStyle()) == NumberStyle()


@pytest.mark.parametrize("value", [1e12 + 0.3, 999999999999.7, 1.0 - 1e-15, -1e300, 5e-324, 2**53])
def test_numbers_that_need_many_digits_are_written_all_the_same(value: float) -> None:
    assert number_text(value)
    assert number_text(-value) != number_text(value)


def test_counts_have_thousands_marks_and_huge_ones_their_size() -> None:
    assert count_text(999) == "999"
    assert count_text(1_234_567) == "1,234,567"
    assert count_text(1_234_567, decimal_comma=True) == "1\u202f234\u202f567"
    assert count_text(123_456 * 10**200) == "1.234e205"
    assert count_text(123_456 * 10**200, decimal_comma=True) == "1,234e205"
