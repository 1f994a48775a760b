"""The form's CSV file: chosen, its target and columns, and refused with row and column."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from backpropviz.engine.quantities import Kind, Quantity
from backpropviz.session.session import Session
from backpropviz.views.controls.number_field import NumberField
from backpropviz.views.experiment.form import ExperimentForm
from backpropviz.views.look.theme import LIGHT

Make = Callable[[Session], ExperimentForm]


def choose(combo: QComboBox, value: str) -> None:
    """Choose as a person does: the combo tells `activated`."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


@pytest.fixture
def form(make_form: Make, session: Session) -> ExperimentForm:
    made = make_form(session)
    choose(made.data.source, "moons")
    return made


@pytest.fixture
def students(tmp_path: Path) -> Path:
    path = tmp_path / "students.csv"
    rows = [f"{300 + 7 * i % 401},{('low', 'mid', 'top')[i % 3]},{i % 2}" for i in range(40)]
    path.write_text("\n".join(["gre,rank,admit", *rows]), encoding="utf-8")
    return path


def test_a_file_is_asked_for_without_stopping_the_window(
    qtbot: QtBot, form: ExperimentForm, students: Path, session: Session
) -> None:
    choose(form.data.source, "csv")
    dialog = form.findChild(QFileDialog, "csv_dialog")
    assert dialog.isVisible()
    assert form.data.source.currentData() == "moons"  # until a file is chosen
    dialog.fileSelected.emit(str(students))
    dialog.reject()
    assert session.experiment.data.csv == str(students)


def test_a_file_is_chosen_and_its_target_and_columns(
    form: ExperimentForm, students: Path, session: Session
) -> None:
    before = session.experiment
    form.data.choose_file(str(students))
    assert form.error.text() == ""
    assert session.undo_stack.undoText() == "Choose students.csv"
    csv = form.data.csv
    assert csv.isVisible()
    assert csv.target.currentData() == "admit"
    assert {column: choice.currentData() for column, choice in csv.uses.items()} == {
        "gre": "standardized",
        "rank": "categories",
    }
    assert form.data.done.sentences[:2] == [
        "40 rows are read from students.csv, its columns separated by commas.",
        "rank became 3 columns, one for each category: low, mid, top.",
    ]
    label = form.values.labels[Quantity(Kind.INPUT)]
    assert "comes from a file" in label.toolTip()
    choose(csv.target, "rank")
    assert session.experiment.model.layers[-1].units == 3
    assert list(csv.uses) == ["gre", "admit"]
    choose(csv.uses["gre"], "unused")
    assert session.experiment.model.inputs == ("admit",)
    choose(csv.uses["admit"], "unused")
    assert "no other column" in form.error.text()
    assert csv.uses["admit"].currentData() == "as_it_is"
    for _ in range(3):
        session.undo_stack.undo()
    assert session.experiment == before
    assert not csv.isVisible()


def test_a_file_with_a_mistake_is_refused_with_row_and_column(
    form: ExperimentForm, tmp_path: Path, session: Session
) -> None:
    before, path = session.experiment, tmp_path / "broken.csv"
    path.write_text("gre,admit\n300,0\n,1\n500,0\n400,1\n", encoding="utf-8")
    form.data.choose_file(str(path))
    assert 'broken.csv, row 3, column "gre": missing value' in form.error.text()
    assert form.error.isVisible()
    assert session.experiment is before
    assert form.data.source.currentData() == "moons"


def test_a_wide_file_shows_its_columns_on_demand(
    qtbot: QtBot, form: ExperimentForm, tmp_path: Path
) -> None:
    path = tmp_path / "wide.csv"
    names = ",".join(f"p{i}" for i in range(64)) + ",digit"
    rows = [",".join(str((i * k) % 17) for k in range(64)) + f",{i % 3}" for i in range(90)]
    path.write_text("\n".join([names, *rows]), encoding="utf-8")
    form.data.choose_file(str(path))
    assert form.error.text() == ""
    csv = form.data.csv
    QApplication.processEvents()
    assert not csv.uses["p0"].isVisible()
    csv.opener.click()
    assert csv.uses["p0"].isVisible()
    assert len(form.data.done.sentences) > 60
    short = form.data.done.height()
    form.data.done.more.click()
    qtbot.waitUntil(lambda: form.data.done.height() > 5 * short)


@pytest.mark.parametrize(("width", "scale"), [(228, 0.88), (300, 1.0), (375, 1.5)])
def test_nothing_of_a_large_form_is_cut_off_at_the_side(
    form: ExperimentForm, students: Path, width: int, scale: float
) -> None:
    form.data.features.standardized.chips["x1"].click()
    choose(form.batches.batch, "shuffled")
    form.set_theme(LIGHT, scale)
    form.resize(width, 700)
    for source in ("generator", "csv"):
        if source == "csv":
            form.data.choose_file(str(students))
        QApplication.processEvents()
        area = form._area
        assert area.widget().width() <= area.viewport().width()
        kinds = (QComboBox, NumberField, QToolButton, QLineEdit, QPushButton)
        parts = [part for kind in kinds for part in area.findChildren(kind) if part.isVisible()]
        assert len(parts) > 30
        for part in parts:
            left = part.mapTo(area.widget(), QPoint(0, 0)).x()
            assert left >= 0, part
            assert left + part.width() <= area.viewport().width(), part
