"""The lines of the optimizers as formulas, as PyTorch defines them."""

from collections.abc import Mapping

from backpropviz.engine.optimizers import Hyperparameters
from backpropviz.engine.quantities import Quantity
from backpropviz.engine.rules import OptimizerRule
from backpropviz.export.formula.formula import (
    CLOSE,
    MINUS,
    ONE,
    OPEN,
    PLUS,
    SQUARED,
    TIMES,
    Fraction,
    Line,
    Piece,
    Show,
    word,
)


def update_line(rule: OptimizerRule, show: Show) -> Line:
    """Return the right side of one line of an optimizer for one parameter."""
    of = dict(zip(rule.line.operands, rule.listed, strict=True))
    settings = rule.optimizer.hyperparameters
    if rule.line.name == "w":
        return _new_parameter(rule.optimizer.name, of, settings, show)
    gradient = show(of["g"])
    match rule.line.name:
        case "g":
            decay = show.constant(settings.weight_decay or 0.0)
            return (*show(of["g"], bare=True), PLUS, decay, TIMES, *show(of["w"]))
        case "m":
            return _running_mean(settings.betas[0], of["m"], gradient, show)
        case "s" if rule.optimizer.name == "adagrad":
            return (*show(of["s"], bare=True), PLUS, *_squared(of["g"], show))
        case "s":
            adam = rule.optimizer.name in ("adam", "adamw")
            share = settings.betas[1] if adam else settings.alpha
            return _running_mean(share, of["s"], _squared(of["g"], show), show)
    velocity: Line = (show.constant(settings.momentum), TIMES, *show(of["v"]), PLUS)
    if "s" in of:
        root: Line = (_root(of["s"], show), PLUS, show.constant(settings.eps or 0.0))
        return (*velocity, Fraction(show(of["g"], bare=True), root))
    return (*velocity, *gradient)


def _new_parameter(
    name: str, of: Mapping[str, Quantity], settings: Hyperparameters, show: Show
) -> Line:
    start = show(of["w"], bare=True)
    rate = show(of["lr"])
    if name in ("adam", "adamw"):
        if name == "adamw" and settings.weight_decay:
            factor: Line = (OPEN, ONE, MINUS, *rate, TIMES, show.constant(settings.weight_decay))
            start = (*start, TIMES, *factor, CLOSE)
        beta1, beta2 = settings.betas
        first = Fraction(show(of["m"], bare=True), (ONE, MINUS, _power(beta1, of["t"], show)))
        correction: Line = (ONE, MINUS, _power(beta2, of["t"], show))
        second = Fraction(show(of["s"], bare=True), correction)
        eps = show.constant(settings.eps or 0.0)
        root: Line = (word(r"\surd", "√"), OPEN, second, CLOSE, PLUS, eps)
        return (*start, MINUS, *rate, TIMES, Fraction((first,), root))
    if "s" in of:
        below: Line = (_root(of["s"], show), PLUS, show.constant(settings.eps or 0.0))
        return (*start, MINUS, *rate, TIMES, Fraction(show(of["g"], bare=True), below))
    if "v" in of and "g" in of:
        lookahead: Line = (show.constant(settings.momentum), TIMES, *show(of["v"]))
        inner: Line = (*show(of["g"], bare=True), PLUS, *lookahead)
        return (*start, MINUS, *rate, TIMES, OPEN, *inner, CLOSE)
    step = of["v"] if "v" in of else of["g"]
    return (*start, MINUS, *rate, TIMES, *show(step))


def _running_mean(share: float, before: Quantity, new: Line, show: Show) -> Line:
    """share · before + (1 − share) · new"""
    kept: Line = (show.constant(share), TIMES, *show(before))
    return (*kept, PLUS, show.constant(round(1.0 - share, 15)), TIMES, *new)


def _squared(quantity: Quantity, show: Show) -> Line:
    return (OPEN, *show(quantity, bare=True), SQUARED)


def _root(quantity: Quantity, show: Show) -> Piece:
    return show.inside(r"\sqrt{@}", "√(@)", quantity)


def _power(base: float, exponent: Quantity, show: Show) -> Piece:
    written = show.constant(base)
    if show.numbers:
        count = int(show.trace.value(exponent))
        return Piece(f"{written.latex}^{{{count}}}", f"{written.text}^{count}", exponent)
    return Piece(f"{written.latex}^{{k}}", f"{written.text}^k", exponent)
