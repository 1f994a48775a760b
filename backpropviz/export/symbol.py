"""A symbol: a letter with its marks, as LaTeX and as one line of plain text."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from backpropviz.export.numbers import SUPERSCRIPTS

_SUBSCRIPTS = str.maketrans("0123456789,", "₀₁₂₃₄₅₆₇₈₉‚")
_RAISED = SUPERSCRIPTS | str.maketrans("()+", "⁽⁾⁺")
_ACCENTS = {"hat": "\u0302", "bar": "\u0304", "tilde": "\u0303", "dot": "\u0307"}
GREEK = [
    "alpha",
    "beta",
    "gamma",
    "delta",
    "epsilon",
    "zeta",
    "eta",
    "theta",
    "iota",
    "kappa",
    "lambda",
    "mu",
    "nu",
    "xi",
    "omicron",
    "pi",
    "rho",
    "sigma",
    "tau",
    "upsilon",
    "phi",
    "chi",
    "psi",
    "omega",
]


class Symbol(NamedTuple):
    """A letter with its marks. `base` is LaTeX; subscript: digits or another symbol."""

    base: str
    subscript: "str | Symbol" = ""
    layer: int = 0  # written (1) above the letter; 0: not written
    prime: bool = False
    of: "Symbol | None" = None  # differentiated: ∂base/∂of
    plain: str = ""  # the text of a base that is more than a letter
    total: bool = False  # differentiated along all ways: d in place of ∂

    @property
    def latex(self) -> str:
        """Return the symbol in LaTeX; a derivative as a fraction."""
        own = self._own_latex()
        if self.of is None:
            return own
        top, bottom = self._d_latex(own), self._d_latex(self.of.latex)
        return rf"\frac{{{top}}}{{{bottom}}}"

    @property
    def inline_latex(self) -> str:
        """Return the symbol in LaTeX without fractions, for a line of text."""
        own = self._own_latex()
        if self.of is None:
            return own
        return f"{self._d_latex(own)} / {self._d_latex(self.of.latex)}"

    @property
    def text(self) -> str:
        """Return the symbol in one line of Unicode text, such as ∂J/∂W₁₁."""
        if self.of is not None:
            sign = "d" if self.total else "∂"
            return f"{sign}{self._own_text()}/{sign}{self.of.text}"
        return self._own_text()

    def _d_latex(self, latex: str) -> str:
        if not self.total:
            return rf"\partial {latex}"
        # A letter stands close to its d, as in dx; a word does not.
        return rf"d\,{latex}" if latex.startswith(r"\mathrm") else f"d{latex}"

    def _own_latex(self) -> str:
        inner = self.subscript if isinstance(self.subscript, str) else self.subscript.latex
        above = (r"\prime" if self.prime else "") + (rf"({self.layer})" if self.layer else "")
        # LaTeX allows one of each: a letter with marks of its own, such as w^{(1)}, takes ours up.
        letter, _, own = self.base.replace("'", r"^\prime ").partition("^")
        if inner and "_" in letter:
            letter = f"{{{letter}}}"
        own = own.replace("^", "").removeprefix("{").removesuffix("}")
        above = " ".join(filter(None, (above, own))) if own[:1].isalpha() else above + own
        return letter + (f"_{{{inner}}}" if inner else "") + (f"^{{{above}}}" if above else "")

    def _own_text(self) -> str:
        text = self.plain or plain_letters(self.base)
        if self.layer:
            text += f"⁽{str(self.layer).translate(SUPERSCRIPTS)}⁾"
        if isinstance(self.subscript, Symbol):
            text += f"_{self.subscript.text}"
        elif self.subscript.replace(",", "").isdigit():
            text += self.subscript.translate(_SUBSCRIPTS)
        elif self.subscript:
            text += f"_{plain_letters(self.subscript)}"
        return text + ("′" if self.prime else "")


@lru_cache(maxsize=1024)
def plain_letters(latex: str) -> str:
    """Return a short LaTeX symbol as text: \\hat{y} becomes ŷ, \\theta θ, x_0 x_0."""
    text, accent = "", ""
    latex, _, above = latex.partition("^")
    raised = above.strip("{}").translate(_RAISED)
    rest = latex.replace("{", " ").replace("}", " ").replace("\\", " \\").split()
    for word in rest:
        if word.startswith("\\"):
            name = word[1:]
            if name in _ACCENTS:
                accent = _ACCENTS[name]
                continue
            if name.lower() in GREEK:
                title = "CAPITAL" if name[0].isupper() else "SMALL"
                greek = "LAMDA" if name.lower() == "lambda" else name.upper()
                text += unicodedata.lookup(f"GREEK {title} LETTER {greek}")
            continue
        text += unicodedata.normalize("NFC", word[0] + accent) + word[1:]
        accent = ""
    return (text or latex) + raised


def latex_words(text: str) -> str:
    """Return words that are not mathematics so that they can stand inside \\mathrm."""
    kept = "".join(c if c.isalnum() or c in " .-=" else " " for c in text)
    return r"\ ".join(kept.split())
