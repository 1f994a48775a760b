"""Words and numbers listed one after the other, as the language does it."""

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication


def listed(texts: Iterable[str], *, decimal_comma: bool = False) -> str:
    """Return texts as a list; with numbers in them that have a decimal comma, parted by more."""
    template = QCoreApplication.translate("List", "{first}, {second}")
    if decimal_comma:
        template = QCoreApplication.translate("List", "{first}; {second}")
    given = list(texts)
    if not given:
        return ""
    return reduce(lambda before, each: template.format(first=before, second=each), given)
