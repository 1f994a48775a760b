"""Numbers as people type them: with a decimal comma, as a fraction, with a power of ten."""

import math
import re

from backpropviz.export.numbers import MINUS

_SPACES = dict.fromkeys(map(ord, " \t\u00a0\u2009\u202f"))
_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺"
_LOWERED = str.maketrans(_SUPERSCRIPTS, "0123456789-+")
_RAISED = re.compile(rf"10([{_SUPERSCRIPTS}]+)")
_TIMES = str.maketrans("×·∙⋅x", "*****")
_BEGUN_POWER = re.compile(r"\s*[×·∙⋅x*]\s*(1(0(\^\(?[+\-\u2212]?)?)?)?$")
_BEGUN = "eE+-\u2212/"  # what the next digits belong to
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def parse_number(text: str) -> float | None:
    """Return the number that a text stands for, None if it stands for none.

    A decimal comma, a real minus (U+2212), a fraction such as 1/3 and a power of ten such as
    6,8·10^-7 or 6.8 × 10⁻⁷ are understood.
    """
    plain = text.translate(_SPACES).replace(MINUS, "-").replace(",", ".").translate(_TIMES)
    parts = [_with_exponent(part) for part in plain.split("/")]
    if len(parts) > 2 or not all(_NUMBER.fullmatch(part) for part in parts):
        return None
    numbers = [float(part) for part in parts]
    if len(numbers) == 2:
        if numbers[1] == 0.0:
            return None
        numbers = [numbers[0] / numbers[1]]
    return numbers[0] if math.isfinite(numbers[0]) else None


def parse_begun(text: str) -> float | None:
    """Return the number that a text stands for while it is typed: 6.8·10^- stands for 6.8."""
    number = parse_number(text)
    return parse_number(_BEGUN_POWER.sub("", text).rstrip(_BEGUN)) if number is None else number


def _with_exponent(part: str) -> str:
    """Return a text with e instead of a power of ten: 6.8*10^-7 as 6.8e-7, -10^3 as -1e3."""
    part = _RAISED.sub(lambda found: f"10^{found[1].translate(_LOWERED)}", part)
    number, power, rest = part.partition("10^")
    if not power:
        return part
    exponent = rest.removeprefix("(").removesuffix(")") if rest.startswith("(") else rest
    if number in ("", "+", "-"):
        number += "1"
    elif number.endswith("*"):
        number = number[:-1]
    else:
        return part  # such as 6.810^-7, which could mean anything
    return f"{number}e{exponent}"
