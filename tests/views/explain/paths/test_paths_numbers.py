"""The panel that shows where a number comes from: other numbers, predictions, room for all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.export.formula.formula import line_text
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session

ReadPaths = Callable  # of a session and a quantity; gives the reader of conftest.py
W11 = Quantity(Kind.D_WEIGHT, 1, 0, 0)


# Other numbers


@pytest.mark.parametrize(
    ("quantity", "asked", "said"),
    [
        (Quantity(Kind.INPUT, 0, 0, sample=0), "x₁ = 5.0", "x₁ is given: it comes from the data."),
        (Quantity(Kind.A, 1, 0, sample=0), "h₁ = 0.99998", "The activation function sigmoid"),
        (Quantity(Kind.LOSS), "J = 0.5270", "Binary cross-entropy"),
        (Quantity(Kind.TARGET, 0, 0, sample=0), "ŷ = 1.0", "what the network should answer"),
    ],
)
def test_numbers_that_are_no_sums_have_a_formula_or_are_given(
    session: Session, read_paths: ReadPaths, quantity: Quantity, asked: str, said: str
) -> None:
    paths = read_paths(session, quantity)
    assert paths.question == f"Why is {asked}?"
    assert any(said in text for text in paths.texts)
    assert not session.lit


def test_the_operands_of_a_formula_can_be_clicked(session: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(session, Quantity(Kind.A, 1, 0, sample=0))
    paths.click_factor(Quantity(Kind.Z, 1, 0, sample=0))
    assert session.subject == Quantity(Kind.Z, 1, 0, sample=0)


def test_a_sum_is_shown_term_by_term(session: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(session, Quantity(Kind.Z, 1, 1, sample=0))
    content = paths.content
    assert [(line_text(row.title), row.value) for row in content.rows] == [
        ("x₁ · W₁₂", -5.0),
        ("x₂ · W₂₂", 6.0),
    ]
    assert line_text(content.sum_line) == "z_h₂ = −5.0 + 6.0 = 1.0"


def test_before_the_first_step_it_says_what_it_is_for(
    session: Session, read_paths: ReadPaths
) -> None:
    paths = read_paths(session, None)
    assert any(
        "Nothing is computed yet" in label.text() for label in paths.panel.findChildren(QLabel)
    )
    assert not paths.scene.factors


# A wrong rule, predictions, styles


def test_a_wrong_rule_of_the_backward_pass_is_noticed(
    session: Session, read_paths: ReadPaths
) -> None:
    session.set_sabotage(Sabotage(WrongRule.SLOPE_FORGOTTEN, 1))
    paths = read_paths(session, W11)
    assert paths.question == "Why is ∂J/∂W₁₁ = −0.2048?"
    (said,) = [text for text in paths.texts if text.startswith("✗")]
    assert said == "✗ The backward pass has another number: −0.2048. One of its rules is wrong."
    assert line_text(paths.content.result) == "−3.421e−6"


def test_a_number_that_is_to_be_predicted_is_not_given_away(
    mazur: Session, read_paths: ReadPaths
) -> None:
    mazur.go_to(10)
    mazur.prediction.set_on(True)
    paths = read_paths(mazur, None)
    mazur.select(Quantity(Kind.WEIGHT, 1, 0, 0))
    paths.wait()
    assert paths.question == "How large is ∂E/∂w⁽¹⁾₁₁?"
    content = paths.content
    assert [row.value for row in content.rows] == [None, None]
    assert line_text(content.sum_line) == "∂E/∂w⁽¹⁾₁₁ = ?"
    assert not paths.scene.bars
    assert "The number is to be predicted." in paths.texts
    shown = " ".join(paths.texts)
    for number in ("4.386e−4", "6.684e−4", "2.298e−4", "0.1868"):
        assert number not in shown
    # dJ/da of the first output is known by now, and what is given
    names = [each.name for each in paths.scene.factors if each.row == 0]
    assert [name.split(" = ")[1] for name in names] == ["0.7414", "?", "0.4", "?", "0.05"]


def test_the_question_that_is_asked_is_explained_without_its_answer(
    session: Session, read_paths: ReadPaths
) -> None:
    session.go_to(16)
    session.prediction.set_on(True)
    paths = read_paths(session, None)
    assert paths.question == "How large is ∂J/∂h₃?"
    session.prediction.answer(0.04096)
    paths.wait()
    assert paths.question == "Why is ∂J/∂h₃ = 0.04096?"


def test_the_style_of_numbers_is_followed(session: Session, read_paths: ReadPaths) -> None:
    paths = read_paths(session, W11)
    session.set_style(NumberStyle(6, True))
    paths.wait()
    assert paths.question == "Why is ∂J/∂W₁₁ = −3,42058e−6?"
    assert paths.factor(Quantity(Kind.WEIGHT, 2, 0, 0)).name == "∂z_y/∂h₁ = 0,1"


def test_nothing_is_laid_out_anew_when_nothing_changed(
    session: Session, read_paths: ReadPaths
) -> None:
    paths = read_paths(session, W11)
    scene = paths.scene
    paths.panel.refresh()
    paths.panel.refresh()
    assert paths.scene is scene


# Room


@pytest.mark.parametrize("name", ["hand-2-3-1", "mazur-2-2-2", "moons", "vanishing-gradient"])
def test_everything_lies_within_the_panel(read_paths: ReadPaths, name: str) -> None:
    session = Session(open_by_name_or_path(name))
    for width in (220, 330, 410, 620, 1200):
        assert_all_lies_within(read_paths(session, Quantity(Kind.D_WEIGHT, 1, 0, 0), width))


def assert_all_lies_within(paths) -> None:  # type: ignore[no-untyped-def]
    scene, right = paths.scene, paths.panel.sheet.width()
    for formula in scene.formulas:
        assert formula.area.left() >= 0
        assert formula.area.right() <= right + 1
    for writing in scene.writings:
        assert writing.area.right() <= right + 1
    areas = [each.area for each in scene.factors]
    for index, area in enumerate(areas):
        for other in areas[index + 1 :]:
            common = area.intersected(other)
            assert common.width() * common.height() <= 0.2 * area.width() * area.height()


def test_a_large_network_shows_the_largest_terms_and_the_sum_of_the_others(
    wide: Session, read_paths: ReadPaths
) -> None:
    paths = read_paths(wide, Quantity(Kind.Z, 1, 3, sample=0))
    content = paths.content
    assert len(content.rows) == 12
    assert "773 others together" in paths.texts
    sizes = [abs(path.value) for path in content.explained.paths]
    shown = {row.index for row in content.rows}
    assert min(sizes[i] for i in shown) >= max(s for i, s in enumerate(sizes) if i not in shown)
    for quantity in (W11, Quantity(Kind.D_INPUT, 0, 3), Quantity(Kind.D_BIAS, 2, 3)):
        paths.ask(quantity)
        assert paths.scene.factors


def test_numbers_that_exploded_are_shown_all_the_same(read_paths: ReadPaths) -> None:
    big = 1e12
    session = Session(
        Experiment(
            title="Exploded",
            model=Model(
                inputs=1,
                layers=tuple(
                    Layer(units=2, activation="relu", weights=((big,) * 2,) * (1 if i == 0 else 2))
                    for i in range(30)
                ),
            ),
            data=Data(inputs=((big,), (1.0,)), targets=((0.0, 0.0), (1.0, 1.0))),
            training=Training(loss="half_mse", optimizer="sgd", learning_rate=0.1),
        )
    )
    paths = read_paths(session, W11)
    asked = [step.quantity for step in session.trace]
    first_and_last = [{each.kind: each for each in order} for order in (asked[::-1], asked)]
    for quantity in (each for ends in first_and_last for each in ends.values()):
        paths.ask(quantity)
        paths.panel.grab()
