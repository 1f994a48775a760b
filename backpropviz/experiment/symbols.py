"""Which texts may stand for a quantity in formulas: letters, Greek, accents and scripts.

The typesetter gets only what this lets through, so a file can neither break a formula nor hide
anything in one. An index is set below the symbol later, so only some symbols may have their own.
"""

from __future__ import annotations

import re
from typing import Final

from backpropviz.experiment.errors import enumerated
from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase

LONGEST_SYMBOL: Final = 24

ACCENTS: Final = (
    "hat", "widehat", "tilde", "bar", "vec", "dot", "mathbf", "mathrm", "mathit", "mathcal",
)  # fmt: skip
GREEK: Final = (
    "alpha", "beta", "gamma", "delta", "epsilon", "varepsilon", "zeta", "eta", "theta", "vartheta",
    "iota", "kappa", "lambda", "mu", "nu", "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi",
    "varphi", "chi", "psi", "omega", "Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma",
    "Phi", "Psi", "Omega", "ell",
)  # fmt: skip

_PAIRS: Final = QT_TRANSLATE_NOOP("Problem", "braces in pairs")
_TOKEN = re.compile(r"\\[A-Za-z]+|[\^_{}]|[^\W_]|[ '(),+*-]")


def symbol_problem(text: str, *, subscript: bool) -> Phrase | None:
    """Return what a symbol should be, in words that follow "expected"; None if it is fine."""
    if not text.strip():
        return QT_TRANSLATE_NOOP("Problem", "a symbol, not an empty text")
    if len(text) > LONGEST_SYMBOL:
        shorter = QT_TRANSLATE_NOOP("Problem", "a symbol of at most {most} characters")
        return shorter.format(most=LONGEST_SYMBOL)
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text:
        latex = QT_TRANSLATE_NOOP(
            "Problem", "letters, digits and LaTeX such as {accent}, {greek} or {script}"
        )
        return latex.format(accent=r"\hat{y}", greek=r"\theta", script="W^{(1)}")
    if not (tokens[0].isalpha() or tokens[0].startswith("\\")):
        return QT_TRANSLATE_NOOP("Problem", "a symbol that begins with a letter")
    problem, rest = _read(tokens, subscript=subscript, depth=0)
    return problem or (_PAIRS if rest else None)


def _read(tokens: list[str], *, subscript: bool, depth: int) -> tuple[Phrase | None, list[str]]:
    """Read tokens up to the end, or to the brace that ends this group; return what is left."""
    scripts: set[str] = set()
    empty = True
    while tokens and tokens[0] != "}":
        token, tokens = tokens[0], tokens[1:]
        problem: Phrase | None = None
        if token == "'" and (empty or "^" in scripts):
            return _not_there(token), tokens
        if token in "^_":
            if empty or token in scripts or (token == "_" and not (subscript or depth)):
                return _not_there(token), tokens
            scripts.add(token)
            if tokens and (tokens[0].isalnum() or tokens[0][1:] in GREEK):
                tokens = tokens[1:]
            else:
                something = QT_TRANSLATE_NOOP("Problem", "something after {sign}")
                problem, tokens = _read_group(tokens, something.format(sign=token), depth)
        elif token == "{":
            problem, tokens = _read_group([token, *tokens], _PAIRS, depth)
        elif token[1:] in ACCENTS and token[0] == "\\":
            braces = QT_TRANSLATE_NOOP("Problem", "braces after {sign}").format(sign=token)
            problem, tokens = _read_group(tokens, braces, depth)
        elif token[0] == "\\" and token[1:] not in GREEK:
            known = enumerated(f"\\{accent}" for accent in ACCENTS)
            only = QT_TRANSLATE_NOOP("Problem", "no {sign}: Greek letters and {signs} are known")
            problem = only.format(sign=token, signs=known)
        if problem:
            return problem, tokens
        if token not in "^_'":
            scripts.clear()
        empty = False
    return (QT_TRANSLATE_NOOP("Problem", "something in the braces") if empty else None), tokens


def _not_there(sign: str) -> Phrase:
    return QT_TRANSLATE_NOOP("Problem", "no {sign} there").format(sign=sign)


def _read_group(tokens: list[str], expected: Phrase, depth: int) -> tuple[Phrase | None, list[str]]:
    if not tokens or tokens[0] != "{":
        return expected, tokens
    problem, rest = _read(tokens[1:], subscript=False, depth=depth + 1)
    if problem:
        return problem, rest
    if not rest:
        return _PAIRS, rest
    return None, rest[1:]
