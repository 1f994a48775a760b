"""Which texts may stand for a quantity in formulas: letters, Greek, accents and scripts.

The typesetter gets only what this lets through, so a file can neither break a formula nor hide
anything in one. An index is set below the symbol later, so only some symbols may have their own.
"""

from __future__ import annotations

import re
from typing import Final

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

_TOKEN = re.compile(r"\\[A-Za-z]+|[\^_{}]|[^\W_]|[ '(),+*-]")


def symbol_problem(text: str, *, subscript: bool) -> str:
    """Return what is wrong with a symbol, in words that follow "expected", or "" if it is fine."""
    if not text.strip():
        return "a symbol, not an empty text"
    if len(text) > LONGEST_SYMBOL:
        return f"a symbol of at most {LONGEST_SYMBOL} characters"
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text:
        return r"letters, digits and LaTeX such as \hat{y}, \theta or W^{(1)}"
    if not (tokens[0].isalpha() or tokens[0].startswith("\\")):
        return "a symbol that begins with a letter"
    problem, rest = _read(tokens, subscript=subscript, depth=0)
    if not problem and rest:
        problem = "braces in pairs"
    return problem


def _read(tokens: list[str], *, subscript: bool, depth: int) -> tuple[str, list[str]]:
    """Read tokens up to the end, or to the brace that ends this group; return what is left."""
    scripts: set[str] = set()
    empty = True
    while tokens and tokens[0] != "}":
        token, tokens = tokens[0], tokens[1:]
        problem = ""
        if token == "'" and (empty or "^" in scripts):
            return "no ' there", tokens
        if token in "^_":
            if empty or token in scripts or (token == "_" and not (subscript or depth)):
                return f"no {token} there", tokens
            scripts.add(token)
            if tokens and (tokens[0].isalnum() or tokens[0][1:] in GREEK):
                tokens = tokens[1:]
            else:
                problem, tokens = _read_group(tokens, f"something after {token}", depth)
        elif token == "{":
            problem, tokens = _read_group([token, *tokens], "braces in pairs", depth)
        elif token[1:] in ACCENTS and token[0] == "\\":
            problem, tokens = _read_group(tokens, f"braces after {token}", depth)
        elif token[0] == "\\" and token[1:] not in GREEK:
            known = ", ".join(f"\\{accent}" for accent in ACCENTS)
            problem = f"no {token}: Greek letters and {known} are known"
        if problem:
            return problem, tokens
        if token not in "^_'":
            scripts.clear()
        empty = False
    return ("something in the braces" if empty else ""), tokens


def _read_group(tokens: list[str], expected: str, depth: int) -> tuple[str, list[str]]:
    if not tokens or tokens[0] != "{":
        return expected, tokens
    problem, rest = _read(tokens[1:], subscript=False, depth=depth + 1)
    if problem:
        return problem, rest
    if not rest:
        return "braces in pairs", rest
    return "", rest[1:]
