"""Takes LaTeX apart into the parts of a formula, so that it can be set piece by piece.

Small pieces are shared by many formulas, so each of them is typeset once, and a formula can be
broken where it is too long. Known is what our own derivations use, no more.
"""

import re

from backpropviz.export.formula.formula import Fraction, Line, Operator, Part, Piece

_TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|\s+|.", re.DOTALL)
_SPACES = (r"\,", r"\quad", r"\qquad")
_SIGNS = {  # a line may be broken before these
    **dict.fromkeys(("=", "+", "-"), True),
    **dict.fromkeys((r"\approx", r"\to"), True),
    **dict.fromkeys((r"\cdot", r"\times", ">", "<", r"\leq", r"\neq"), False),
}
_OF_A_GROUP = (r"\sqrt", r"\hat", r"\operatorname")
# These stand apart from what is beside them; a function does not from parentheses behind it.
_LARGE = (r"\sum", r"\prod", r"\Big")
_NAMED = (r"\ln", r"\cos", r"\sin", r"\tanh", r"\max", r"\operatorname")
_THIN = Piece(r"\,", " ")
_OPENING = ("(", r"\Big(")


def parts_of(latex: str) -> Line:
    """Return the parts of a formula; scripts, roots and hats stay with what carries them.

    Raises ValueError where braces are not balanced.
    """
    return _Reader(latex).line()


class _Reader:
    def __init__(self, latex: str) -> None:
        self._tokens: list[str] = _TOKEN.findall(latex)
        self._next = 0
        self._latex = latex

    def line(self) -> Line:
        parts: list[Part] = []
        while self._next < len(self._tokens):
            token = self._take()
            if token.isspace():
                continue
            if token == r"\frac":
                top, bottom = self._group(), self._group()
                parts.append(Fraction(parts_of(top), parts_of(bottom)))
            elif token in _SPACES:
                parts.append(Piece(token, " "))
            elif token in _SIGNS and not (token == "-" and _is_first(parts)):
                parts.append(Operator(token, token, _SIGNS[token]))
            else:
                if token in (*_LARGE, *_NAMED) and not _is_first(parts):
                    parts.append(_THIN)
                parts.append(self._piece(token))
                if self._is_apart(token):
                    parts.append(_THIN)
        return tuple(parts)

    def _is_apart(self, token: str) -> bool:
        """Say whether a space belongs between what has been read and what follows."""
        following = self._peek()
        if not following or following == ")" or following in _SPACES:
            return False
        if token == r"\ln":
            return False  # its space is its own, wherever it stands
        if token in _NAMED:
            return following != "(" and following not in _SIGNS
        return token == "," or (token in _LARGE and following not in _SIGNS)

    def _piece(self, token: str) -> Piece:
        """Read what carries scripts, and its scripts."""
        if token in "{}_^":
            raise ValueError(f"unexpected {token!r} in {self._latex!r}")
        whole = token
        if token in _OF_A_GROUP:
            whole += f"{{{self._group()}}}"
        elif token == r"\Big":
            whole += self._take_sign()
        while (mark := self._peek()) in ("_", "^", "'"):
            self._take_sign()
            whole += mark if mark == "'" else f"{mark}{{{self._group()}}}"
        return Piece(whole, whole)

    def _group(self) -> str:
        """Read what stands in braces, or a single token."""
        token = self._take_sign()
        if token != "{":
            return token
        depth, inner = 1, ""
        while True:
            token = self._take()
            depth += (token == "{") - (token == "}")
            if depth == 0:
                return inner
            inner += token

    def _take_sign(self) -> str:
        """Take the next token that is no space."""
        while (token := self._take()).isspace():
            pass
        return token

    def _take(self) -> str:
        if self._next == len(self._tokens):
            raise ValueError(f"{self._latex!r} ends too early")
        self._next += 1
        return self._tokens[self._next - 1]

    def _peek(self) -> str:
        """Return the next token that is no space; none at the end."""
        following = (token for token in self._tokens[self._next :] if not token.isspace())
        return next(following, "")


def _is_first(parts: list[Part]) -> bool:
    """Say whether nothing stands before: then a minus is a sign, and no space is needed."""
    if not parts or isinstance(parts[-1], Operator):
        return True
    last = parts[-1]
    return isinstance(last, Piece) and last.latex in (*_OPENING, *_SPACES, "-")
