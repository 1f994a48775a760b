"""The optimizers' formulas in letters, as PyTorch's documentation has them."""

import pytest

from backpropviz.engine.optimizers import Hyperparameters, make_optimizer
from backpropviz.export.formula.formula import line_text
from backpropviz.export.formula.optimizer_formulas import letter_quantity, optimizer_formulas


def _texts(name, **settings):
    optimizer = make_optimizer(name, Hyperparameters(learning_rate=0.1, **settings))
    return [
        f"{line_text(formula.left)} = {line_text(formula.symbols)}"
        for formula in optimizer_formulas(optimizer)
    ]


@pytest.mark.parametrize(
    ("name", "settings", "texts"),
    [
        ("sgd", {}, ["w′ = w − η · g"]),
        ("sgd", {"momentum": 0.9}, ["v′ = 0.9 · v + g", "w′ = w − η · v′"]),
        (
            "sgd",
            {"momentum": 0.9, "nesterov": True},
            ["v′ = 0.9 · v + g", "w′ = w − η · (g + 0.9 · v′)"],
        ),
        ("sgd", {"weight_decay": 0.01}, ["g′ = g + 0.01 · w", "w′ = w − η · g′"]),
        ("rmsprop", {}, ["s′ = 0.99 · s + 0.01 · (g)²", "w′ = w − η · g/(√(s′) + 1.0e−8)"]),
        ("adagrad", {}, ["s′ = s + (g)²", "w′ = w − η · g/(√(s′) + 1.0e−10)"]),
        (
            "adam",
            {},
            [
                "m′ = 0.9 · m + 0.1 · g",
                "s′ = 0.999 · s + 0.001 · (g)²",
                "w′ = w − η · (m′/(1 − 0.9^k))/(√(s′/(1 − 0.999^k)) + 1.0e−8)",
            ],
        ),
    ],
)
def test_the_lines_read_as_in_the_documentation(name, settings, texts):
    assert _texts(name, **settings) == texts


def test_numbers_and_results_are_left_out():
    optimizer = make_optimizer("adam", Hyperparameters(learning_rate=0.1))
    assert all(not (each.numbers or each.result) for each in optimizer_formulas(optimizer))


def test_old_and_new_letters_stand_for_different_quantities():
    assert letter_quantity("m") != letter_quantity("m", new=True)
    assert letter_quantity("w") != letter_quantity("w", new=True)
