"""Names of Python for the values of an expression and their derivatives, no two the same."""

from __future__ import annotations

import builtins
import keyword
import unicodedata

_TAKEN = {"np", "sigmoid", *dir(builtins)}


class NodeNames:
    """Gives each name of an expression one that Python can have, and derivatives theirs."""

    def __init__(self) -> None:
        self._taken = set(_TAKEN)

    def of_value(self, name: str) -> str:
        """Return a name for a value, its own if Python allows it and it is free."""
        # Python takes letters that mean the same for the same.
        plain = unicodedata.normalize("NFKC", name)
        if not plain.isidentifier() or keyword.iskeyword(plain):
            plain = f"{plain}_" if f"{plain}_".isidentifier() else "value"
        return self._free(plain)

    def of_derivative(self, of: str, by: str) -> str:
        """Return a name for the derivative of one value by another, such as de_db."""
        return self._free(f"d{of}_d{by}")

    def _free(self, name: str) -> str:
        while name in self._taken or keyword.iskeyword(name):
            name += "_"
        self._taken.add(name)
        return name
