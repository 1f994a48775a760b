"""A derivation: why a rule is right, in a few typeset lines, each with its reason in words.

The words are English templates; a window passes them to Qt's translator.
"""

from typing import NamedTuple

CONTEXT = "Derivation"


class Reasoned(NamedTuple):
    """One line of a derivation; latex: may begin with a relation, which goes on from the line
    before. reason: why the line follows, or what it means.
    """

    latex: str
    reason: str


class Derivation(NamedTuple):
    """The proof of one rule; name: its key among DERIVATIONS."""

    name: str
    title: str
    lines: tuple[Reasoned, ...]
