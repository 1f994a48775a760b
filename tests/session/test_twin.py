"""A twin of a session: it stands where the other one does, and goes its own way from there."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backpropviz.engine.trace import Detail
from backpropviz.experiment.library import open_by_name_or_path
from backpropviz.export.numbers import NumberStyle
from backpropviz.session.forms import Form
from backpropviz.session.session import Session


@pytest.fixture
def trained(qtbot: QtBot) -> Session:
    session = Session(open_by_name_or_path("circle"))
    session.trainer.update(25)
    qtbot.waitUntil(lambda: not session.trainer.is_playing)
    return session


def test_a_twin_shows_the_same_numbers_at_the_same_place(trained: Session) -> None:
    trained.set_form(Form.SCALARS)
    trained.set_style(NumberStyle(6, True))
    trained.set_detail(Detail.LAYER)
    trained.set_sample(3)
    trained.go_to(40)
    twin = trained.twin()
    assert (twin.updates, twin.cursor, twin.sample, twin.form) == (25, 40, 3, Form.SCALARS)
    assert (twin.detail, twin.style, twin.rows) == (Detail.LAYER, trained.style, trained.rows)
    assert [step.value for step in twin.trace] == [step.value for step in trained.trace]
    assert twin.notation.text(twin.trace[39].quantity) == trained.notation.text(
        trained.trace[39].quantity
    )


def test_neither_follows_the_other(qtbot: QtBot, trained: Session) -> None:
    twin = trained.twin()
    flat = twin.progress.parameters.flat.copy()
    trained.trainer.update(10)
    qtbot.waitUntil(lambda: not trained.trainer.is_playing)
    trained.go_to(5)
    assert (twin.updates, twin.cursor) == (25, 0)
    np.testing.assert_array_equal(twin.progress.parameters.flat, flat)
    twin.go_to_end()
    assert trained.cursor == 5


def test_of_an_expression_the_same_is_differentiated(qapp: QApplication) -> None:
    session = Session(open_by_name_or_path("toy-graph"))
    asked = session.differentiation
    twin = session.twin()
    assert twin.differentiation == asked
    assert len(twin.trace) == len(session.trace) == 13
