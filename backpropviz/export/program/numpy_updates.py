"""What a program in NumPy writes for each line of an optimizer, and the settings it needs."""

from __future__ import annotations

from collections.abc import Iterator

from backpropviz.engine.optimizers import Optimizer
from backpropviz.engine.quantities import Kind
from backpropviz.export.program.array_literals import number_literal
from backpropviz.export.program.program import ProgramLine, Variable


def settings_of(optimizer: Optimizer, updates_done: int) -> Iterator[ProgramLine]:
    """Yield the lines that say how the optimizer is set."""
    settings = optimizer.hyperparameters
    rate = Variable("learning_rate", Kind.LEARNING_RATE)
    yield ProgramLine(f"{rate.name} = {number_literal(settings.learning_rate)}", (), (rate,))
    slots = optimizer.state_names
    if settings.weight_decay:
        yield ProgramLine(f"weight_decay = {number_literal(settings.weight_decay)}")
    if "v" in slots:
        yield ProgramLine(f"momentum = {number_literal(settings.momentum)}")
    if "m" in slots:
        beta1, beta2 = map(number_literal, settings.betas)
        yield ProgramLine(f"beta1, beta2 = {beta1}, {beta2}")
    if optimizer.name == "rmsprop":
        yield ProgramLine(f"alpha = {number_literal(settings.alpha)}")
    if "s" in slots:
        yield ProgramLine(f"eps = {number_literal(settings.eps or 0.0)}")
    if "m" in slots:
        yield ProgramLine(f"t = {updates_done + 1}", (), (Variable("t", Kind.UPDATE_NUMBER),))


def update_text(optimizer: Optimizer, line: str, w: str) -> str:
    """Return the assignment of one line of the optimizer, for the parameter that is called w.

    line: its name in optimizer.lines. The variables are named by a letter before w: dW1 its
    gradient, gW1 that with weight decay, vW1, mW1 and sW1 what is remembered.
    """
    settings = optimizer.hyperparameters
    decayed = optimizer.lines[0].name == "g"
    g = f"g{w}" if decayed else f"d{w}"
    v, m, s = f"v{w}", f"m{w}", f"s{w}"
    scaled = f"{g} / (np.sqrt({s}) + eps)"
    match line, optimizer.name:
        case "g", _:
            return f"{g} = d{w} + weight_decay * {w}"
        case "v", "rmsprop":
            return f"{v} = momentum * {v} + {scaled}"
        case "v", _:
            return f"{v} = momentum * {v} + {g}"
        case "m", _:
            return f"{m} = beta1 * {m} + (1 - beta1) * {g}"
        case "s", "adagrad":
            return f"{s} = {s} + {g} ** 2"
        case "s", "rmsprop":
            return f"{s} = alpha * {s} + (1 - alpha) * {g} ** 2"
        case "s", _:
            return f"{s} = beta2 * {s} + (1 - beta2) * {g} ** 2"
        case "w", "sgd" if settings.nesterov:
            return f"{w} = {w} - learning_rate * ({g} + momentum * {v})"
        case "w", "sgd" | "rmsprop" if settings.momentum:
            return f"{w} = {w} - learning_rate * {v}"
        case "w", "sgd":
            return f"{w} = {w} - learning_rate * {g}"
        case "w", "rmsprop" | "adagrad":
            return f"{w} = {w} - learning_rate * {scaled}"
        case _:
            before = w
            if optimizer.name == "adamw" and settings.weight_decay:
                before = f"(1 - learning_rate * weight_decay) * {w}"
            step = f"{m} / (1 - beta1**t) / (np.sqrt({s} / (1 - beta2**t)) + eps)"
            return f"{w} = {before} - learning_rate * {step}"
