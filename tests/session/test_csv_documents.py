"""A document whose samples are in a file: what becomes of it when that file goes or changes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from backpropviz.experiment.data_editing import with_data
from backpropviz.experiment.editing import replace, with_training
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import read_experiment, write_experiment
from backpropviz.experiment.schema import Data, Experiment, Layer, Model, Training
from backpropviz.session.session import Session

ROWS = [(300 + 7 * i % 401, (13 * i % 20) / 10, i % 2) for i in range(40)]


def write_table(path: Path, rows: list[tuple[float, float, int]]) -> None:
    path.write_text("a,b,y\n" + "".join(f"{a},{b},{y}\n" for a, b, y in rows), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a document, and its table in a folder below."""
    (tmp_path / "tables").mkdir()
    write_table(tmp_path / "tables" / "a.csv", ROWS)
    experiment = Experiment(
        title="From a file",
        model=Model(inputs=2, layers=(Layer(units=1, activation="sigmoid"),)),
        data=Data(
            csv=str(tmp_path / "tables" / "a.csv"),
            target="y",
            standardize=("a",),
            test_fraction=0.25,
        ),
        training=Training(loss="bce", optimizer="sgd", learning_rate=0.1, batch_size=5),
    )
    write_experiment(experiment, tmp_path / "document.toml")
    return tmp_path


@pytest.fixture
def session(qapp, folder: Path) -> Session:
    session = Session(read_experiment(folder / "document.toml"))
    session.trainer.update(20)
    return session


def faster(session: Session, rate: float) -> None:
    training = replace(session.experiment.training, learning_rate=rate)
    session.edit("Change the rate", with_training(session.experiment, training))


def test_a_document_goes_on_without_its_file(session: Session, folder: Path) -> None:
    samples = session.setup.dataset
    (folder / "tables" / "a.csv").unlink()
    session.trainer.update(5)
    faster(session, 0.5)
    session.trainer.update(5)
    assert session.updates == 30
    session.new_seed("New weights")
    assert session.updates == 0
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.experiment.training.learning_rate == 0.1
    assert session.updates == 30
    session.undo_stack.redo()
    session.reset()
    session.trainer.update(3)
    assert session.updates == 3
    assert session.setup.dataset is samples


def test_an_edit_of_the_data_needs_the_file_and_without_it_changes_nothing(
    session: Session, folder: Path
) -> None:
    (folder / "tables" / "a.csv").unlink()
    before, setup = session.experiment, session.setup
    with pytest.raises(ExperimentError) as caught:
        session.edit("Split", with_data(before, replace(before.data, split_seed=3)))
    assert caught.value.key == "data.csv"
    assert session.experiment is before
    assert session.setup is setup
    assert session.undo_stack.count() == 0
    session.trainer.update(1)
    assert session.updates == 21


def test_a_document_is_saved_without_its_file_but_not_opened(
    session: Session, folder: Path
) -> None:
    (folder / "tables" / "a.csv").unlink()
    session.save(folder / "saved.bpviz")
    session.save(folder / "tables" / "saved.toml")
    assert '"csv": "tables/a.csv"' in (folder / "saved.bpviz").read_text("utf-8")
    assert 'csv = "a.csv"' in (folder / "tables" / "saved.toml").read_text("utf-8")
    assert not session.is_modified
    before = session.experiment
    with pytest.raises(ExperimentError) as caught:
        session.open(str(folder / "saved.bpviz"))
    assert "data.csv: a.csv cannot be read: No such file" in str(caught.value)
    assert session.experiment is before
    write_table(folder / "tables" / "a.csv", ROWS)
    session.open(str(folder / "saved.bpviz"))
    assert session.experiment == before


def test_a_file_that_changes_does_not_change_a_run(session: Session, folder: Path) -> None:
    inputs = session.setup.problem.inputs.copy()
    write_table(folder / "tables" / "a.csv", ROWS[:30])
    faster(session, 0.5)
    np.testing.assert_array_equal(session.setup.problem.inputs, inputs)
    # It is read again when the data are edited, and when the document is opened.
    before = session.experiment
    session.edit("Split", with_data(before, replace(before.data, split_seed=3)))
    assert session.setup.dataset.n_samples == 30
    session.undo_stack.undo()
    assert session.setup.dataset.n_samples == 40
    session.open(str(folder / "document.toml"))
    assert session.setup.dataset.n_samples == 30


def test_both_can_be_moved_together(folder: Path) -> None:
    moved = folder.rename(folder.with_name("elsewhere"))
    try:
        found = read_experiment(moved / "document.toml")
        assert found.data.csv == str(moved / "tables" / "a.csv")
    finally:
        moved.rename(folder)
