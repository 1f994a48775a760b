"""What is wrong with a file or an expression is said in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backpropviz.engine.graph.expression_trace import Differentiation, Mode
from backpropviz.experiment.editing import expression_experiment
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.session import Session
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.look.language import speak

Make = Callable[[Session], ExperimentForm]
TEXT = "c = a + b; d = b + 1; e = c * d"


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    speak("de")
    yield
    speak("en")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("gre,admit\n300,0\n,1\n", "a.csv, Zeile 3, Spalte „gre“: fehlender Wert"),
        (
            'gre,admit\n300,0\n"1,5",1\n',
            "a.csv, Zeile 3, Spalte „gre“: gefunden: „1,5“; erwartet: ein Dezimalpunkt wie in 1.5",
        ),
        ("gre,admit\n300\n", "a.csv, Zeile 2: gefunden: 1 Spalte; erwartet: 2 wie in Zeile 1"),
        ("gre,gre\n300,0\n", "gefunden: 2-mal der Spaltenname „gre“ (Spalten 1, 2)"),
        (
            "gre|admit\n300|0\n",
            "falsches Trennzeichen: Jede Zeile hat eine Spalte und enthält |; erwartet: ein Komma, "
            "ein Semikolon oder ein Tabulator zwischen den Spalten",
        ),
    ],
)
def test_a_file_with_a_mistake(
    make_form: Make, session: Session, tmp_path: Path, content: str, sentence: str
) -> None:
    form = make_form(session)
    path = tmp_path / "a.csv"
    path.write_text(content, encoding="utf-8")
    form.data.choose_file(str(path))
    assert sentence in form.error.text()
    assert form.error.text().startswith("Das ist nicht möglich: ")
    form.data.choose_file(str(tmp_path / "gone.csv"))
    assert "gone.csv kann nicht gelesen werden: Datei oder Ordner nicht" in form.error.text()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "e = a + * b",
            "Gefunden: *; erwartet: eine Zahl, ein Name oder (, bei Zeichen 9.",
        ),
        (
            "c = a + b\nd = b + 1",
            "Gefunden: d; erwartet: ein Operator davor, etwa *, bei Zeichen 1 von Zeile 2. "
            "Eine Anweisung endet mit einem Semikolon.",
        ),
        ("e = log(b - a - 0.5)", "log von −1,5; erwartet: eine Zahl größer als 0, bei Zeichen 5."),
        ("e = a; e = b", "e wird ein zweites Mal zugewiesen, bei Zeichen 8."),
        ("e = a / (b - b)", "Division durch null: 2 / 0, bei Zeichen 7."),
    ],
)
def test_an_expression_with_a_mistake(
    qapp: QApplication, make_form: Make, text: str, sentence: str
) -> None:
    toy = Session(expression_experiment(TEXT, {"a": 2.0, "b": 1.0}, "Toy"))
    toy.set_style(NumberStyle(decimal_comma=True))
    part = make_form(toy).expression
    part.text.field.setPlainText(text)
    part.text.commit()
    assert part.text.problem.text() == sentence
    assert toy.experiment.model.expression == TEXT


def test_a_derivative_that_is_too_large(qtbot: QtBot, qapp: QApplication) -> None:
    text = "v = x * 1e200; w = v * 1e200; y = x * 2"
    session = Session(expression_experiment(text, {"x": 1e-300}, "Large"))
    program = session.setup.expression.program  # type: ignore[union-attr]
    w, x = program.node("w"), program.node("x")
    assert w is not None
    assert x is not None
    with qtbot.waitSignal(session.refused) as told:
        session.set_differentiation(Differentiation(Mode.REVERSE, w, x))
    assert told.args == [
        "Das lässt sich hier nicht ableiten: Überlauf: Die Ableitung nach x ist zu groß."
    ]
