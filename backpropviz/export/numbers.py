"""Numbers as a person reads them: few digits, and never a rounding that lies."""

import math
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

MINUS = "\u2212"
SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")

_SMALLEST_PLAIN = 1e-3  # smaller numbers, and those from _LARGEST_PLAIN on, get a power of ten
_LARGEST_PLAIN = 1e5
_MOST_DIGITS = 12
_LARGEST_COUNT = 10**15
NARROW_SPACE = "\u202f"  # that does not break
_CLOSE_TO_ONE = 1e-6
_SAME = 4e-16  # relative: two roundings; 0.1 + 0.2 is 0.3 to a reader


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How numbers are written: significant digits (at least 2), and the decimal mark."""

    digits: int = 4
    decimal_comma: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A number in parts: sign, digits with decimal mark, and a power of ten if it has one."""

    negative: bool
    digits: str
    exponent: int | None = None
    one_minus: bool = False  # the number is 1 minus what is written

    @property
    def text(self) -> str:
        """Return it in one line of text with a real minus, such as −3.421e−6."""
        body = self.digits
        if self.exponent is not None:
            body += f"e{self.exponent}".replace("-", MINUS)
        if self.one_minus:
            body = f"1{MINUS}{body}"
        return MINUS + body if self.negative else body

    @property
    def latex(self) -> str:
        """Return it in LaTeX, such as -3.421 \\cdot 10^{-6}."""
        body = self.digits.replace(",", "{,}").replace("∞", r"\infty")
        if body == "NaN":
            body = r"\mathrm{NaN}"
        if self.exponent is not None:
            body += rf" \cdot 10^{{{self.exponent}}}"
        if self.one_minus:
            body = f"1 - {body}"
        return "-" + body if self.negative else body


def write_number(value: float, style: NumberStyle | None = None) -> Written:
    """Return a number with the style's significant digits, or with more where fewer would lie.

    0.99998 is not written as 1 and 1.0000003 not as 1.000: digits are added until the difference
    from the round number shows. Numbers that are short are written short: 5.0, 0.1. So are those
    that rounding has moved from a short one, such as 0.1 + 0.2, but nothing below 1 is written as
    1: that is what is left for 1 − p.
    """
    return _written(value, style or NumberStyle())


@lru_cache(maxsize=4096)  # the same numbers stand in many places, each time anything is painted
def _written(value: float, style: NumberStyle) -> Written:
    if math.isnan(value):
        return Written(False, "NaN")
    if math.isinf(value):
        return Written(value < 0, "∞")
    magnitude = abs(value)
    if magnitude == 0.0:
        return _styled(Written(False, "0.0"), style)
    digits = _honest_digits(magnitude, style.digits)
    short_of_one = 1.0 - magnitude
    if 0.0 < short_of_one <= _SAME or (
        digits > _MOST_DIGITS and 0.0 < short_of_one < _CLOSE_TO_ONE
    ):
        rest = write_number(short_of_one, NumberStyle(2))
        return _styled(Written(value < 0, rest.digits, rest.exponent, True), style)
    if digits > _MOST_DIGITS:
        digits = style.digits
    mantissa, exponent = f"{magnitude:.{digits - 1}e}".split("e")
    power = int(exponent)
    if _SMALLEST_PLAIN <= magnitude < _LARGEST_PLAIN:
        plain = format(Decimal(f"{mantissa}e{power}"), "f")
        return _styled(Written(value < 0, _shortened(plain, value)), style)
    return _styled(Written(value < 0, _shortened(mantissa, value, power), power), style)


def number_text(value: float, style: NumberStyle | None = None, *, sign: bool = False) -> str:
    """Return a number as text; with `sign`, a plus before positive ones."""
    text = write_number(value, style).text
    return f"+{text}" if sign and value > 0 else text


def number_latex(value: float, style: NumberStyle | None = None) -> str:
    """Return a number as LaTeX."""
    return write_number(value, style).latex


def count_text(count: int, *, decimal_comma: bool = False) -> str:
    """Return a count with its thousands set apart; from 10^15 on its leading digits and its size.

    Where a comma is the decimal mark, a narrow space sets them apart.
    """
    if count < _LARGEST_COUNT:
        return f"{count:,}".replace(",", NARROW_SPACE) if decimal_comma else f"{count:,}"
    power = len(str(count)) - 1
    leading = f"{count // 10 ** (power - 3) / 1000:.3f}e{power}"
    return leading.replace(".", ",") if decimal_comma else leading


def complement_digits(value: float, style: NumberStyle) -> NumberStyle:
    """Return the style in which 1 − value still has its significant digits once formed.

    With 4 digits 0.99998 · (1 − 0.99998) does not give 1.670e−5, but 0.99998330 · (1 − 0.99998330)
    does.
    """
    rest = abs(1.0 - abs(value))
    if not 0.0 < rest < 0.1:
        return style
    needed = style.digits - math.floor(math.log10(rest)) - 1
    return NumberStyle(min(max(style.digits, needed), 16), style.decimal_comma)


def _honest_digits(magnitude: float, wanted: int) -> int:
    """Return the least number of digits, from `wanted`, that does not show a false round number."""
    for digits in range(wanted, 18):
        shown = float(f"{magnitude:.{digits - 1}e}")
        if abs(shown - magnitude) <= _SAME * magnitude:
            return digits
        if len(f"{shown:.15e}".split("e")[0].replace(".", "").rstrip("0")) > 1:
            return digits
    return 18


def _shortened(digits: str, value: float, power: int = 0) -> str:
    """Drop trailing zeros, but only where nothing but zeros follows: 5.000 is written as 5.0."""
    if "." not in digits:
        return digits
    shown = float(f"{digits}e{power}")
    if abs(shown - abs(value)) > _SAME * abs(value):
        return digits
    stripped = digits.rstrip("0")
    return stripped + "0" if stripped.endswith(".") else stripped


def _styled(written: Written, style: NumberStyle) -> Written:
    if not style.decimal_comma:
        return written
    digits = written.digits.replace(".", ",")
    return Written(written.negative, digits, written.exponent, written.one_minus)
