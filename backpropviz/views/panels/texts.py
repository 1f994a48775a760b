"""Short texts of panels and bars: shares in per cent, numbers at axes."""

from backpropviz.export.numbers import MINUS, NARROW_SPACE, SUPERSCRIPTS


def percent_text(share: float, digits: int = 1, *, decimal_comma: bool = False) -> str:
    """Return a share from 0 to 1 in per cent; only 1 itself is 100 %, and only 0 is 0 %."""
    least = 10.0**-digits
    percent = round(100.0 * share, digits)
    if share > 0.0 and percent < least:
        text = f"<{least:.{digits}f}"
    elif share < 1.0 and percent >= 100.0:
        text = f">{100.0 - least:.{digits}f}"
    elif share in (0.0, 1.0):
        text = f"{percent:.0f}"
    else:
        text = f"{percent:.{digits}f}"
    return f"{text.replace('.', ',') if decimal_comma else text}{NARROW_SPACE}%"


def axis_text(value: float, *, decimal_comma: bool = False) -> str:
    """Return a round number as short as it goes, such as 0.05, −20 or 2·10⁻⁶."""
    mantissa, _, power = f"{value:.6g}".partition("e")
    if power or (value and abs(value) < 1e-3):
        mantissa, _, power = f"{value:.2e}".partition("e")
        mantissa = mantissa.rstrip("0").rstrip(".")
        ten = f"10{str(int(power)).translate(SUPERSCRIPTS)}"
        lead = mantissa.removesuffix("1") if mantissa in ("1", "-1") else f"{mantissa}·"
        mantissa = lead + ten
    text = mantissa.replace("-", MINUS)
    return text.replace(".", ",") if decimal_comma else text
