"""The formulas of an optimizer for any parameter w, in plain letters; no numbers."""

from backpropviz.engine.optimizers import Optimizer
from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.rules import OptimizerRule
from backpropviz.export.formula.formula import Formula, Line, Piece, Show
from backpropviz.export.formula.update_formulas import update_line
from backpropviz.export.numbers import NumberStyle
from backpropviz.export.symbol import Symbol

_GIVEN = {
    "w": Quantity(Kind.WEIGHT),
    "g": Quantity(Kind.D_WEIGHT),
    "lr": Quantity(Kind.LEARNING_RATE),
    "t": Quantity(Kind.UPDATE_NUMBER),
}


def letter_quantity(name: str, *, new: bool = False) -> Quantity:
    """Return the quantity that stands for a name of UpdateLine in these formulas."""
    if new:
        if name == "w":
            return Quantity(Kind.NEW_WEIGHT)
        return Quantity(Kind.STATE_WEIGHT, slot=name, new=True)
    return _GIVEN.get(name, Quantity(Kind.STATE_WEIGHT, slot=name))


def optimizer_formulas(optimizer: Optimizer) -> tuple[Formula, ...]:
    """Return one formula for each line of an optimizer; the numbers and the result are left out."""
    show = _Letters()
    formulas: list[Formula] = []
    done: set[str] = set()
    for line in optimizer.lines:
        listed = tuple(letter_quantity(name, new=name in done) for name in line.operands)
        right = update_line(OptimizerRule(optimizer, line, listed), show)
        left = show(letter_quantity(line.name, new=True))
        formulas.append(Formula(left, right, (), ()))
        done.add(line.name)
    return tuple(formulas)


class _Letters(Show):
    """Prints quantities as w, g, v, m, s with a prime where they are new; it has no numbers."""

    def __init__(self) -> None:
        # Not the base's: symbols need neither a trace nor a notation.
        self.style = NumberStyle()
        self.numbers = False

    def __call__(
        self, quantity: Quantity, *, bare: bool = False, style: NumberStyle | None = None
    ) -> Line:
        symbol = _letter(quantity)
        return (Piece(symbol.latex, symbol.text, quantity),)

    def inside(self, latex: str, text: str, quantity: Quantity) -> Piece:
        symbol = _letter(quantity)
        return Piece(latex.replace("@", symbol.latex), text.replace("@", symbol.text), quantity)


def _letter(quantity: Quantity) -> Symbol:
    match quantity.kind:
        case Kind.WEIGHT | Kind.NEW_WEIGHT:
            return Symbol("w", prime=quantity.kind is Kind.NEW_WEIGHT)
        case Kind.D_WEIGHT:
            return Symbol("g")
        case Kind.LEARNING_RATE:
            return Symbol(r"\eta")
        case Kind.UPDATE_NUMBER:
            return Symbol("k")
        case _:
            return Symbol(quantity.slot, prime=quantity.new)
