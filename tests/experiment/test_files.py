"""Reading and writing files: what is refused, and that a failed save loses nothing."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.files import parse_experiment, read_experiment, write_experiment
from backpropviz.experiment.library import find_experiment, open_by_name_or_path
from backpropviz.experiment.schema import Experiment
from backpropviz.experiment.writing import to_json, to_toml

HAND = find_experiment("hand-2-3-1")


@pytest.fixture
def hand() -> Experiment:
    return open_by_name_or_path("hand-2-3-1")


def failure(path: Path) -> str:
    with pytest.raises(ExperimentError) as caught:
        read_experiment(path)
    message = str(caught.value)
    assert message.isprintable()
    assert path.stem in message
    return message


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    assert failure(tmp_path / "gone.toml").endswith("gone.toml: no such file")


def test_a_directory_is_no_experiment(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    assert "it is a directory" in failure(tmp_path / "folder.toml")


@pytest.mark.parametrize("name", ["hand.txt", "hand", "hand.toml.gz", "hand.py"])
def test_other_suffixes_are_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(HAND.read_bytes())
    assert "expected a file that ends in .toml, .json or .bpviz" in failure(tmp_path / name)


def test_the_suffix_may_be_in_capitals(tmp_path: Path, hand: Experiment) -> None:
    (tmp_path / "HAND.TOML").write_bytes(HAND.read_bytes())
    assert read_experiment(tmp_path / "HAND.TOML") == hand


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in this file system")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    assert "device or pipe" in failure(tmp_path / "pipe.toml")


def test_a_name_that_no_file_can_have_is_an_error_of_ours() -> None:
    for name in ("a\0b.toml", "x" * 5000 + ".toml"):
        with pytest.raises(ExperimentError) as caught:
            read_experiment(name)
        assert str(caught.value).isprintable()


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(2**40)  # takes no room on the disk, but would not fit into the memory
    assert "too large, expected at most 8 MiB" in failure(tmp_path / "large.json")


def test_a_wrong_value_is_named_with_its_file(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(HAND.read_text("utf-8").replace("= 0.1", "= -1"), "utf-8")
    assert failure(path).startswith(f"{path}: training.learning_rate: found -1.0, expected")


def test_a_mark_at_the_start_and_other_line_ends_are_welcome(hand: Experiment) -> None:
    text = HAND.read_text("utf-8")
    assert parse_experiment(b"\xef\xbb\xbf" + text.encode(), "toml") == hand
    assert parse_experiment("\ufeff" + text, "toml") == hand
    assert parse_experiment(text.replace("\n", "\r\n").encode(), "toml") == hand
    assert parse_experiment(b"\xef\xbb\xbf" + to_json(hand).encode(), "json") == hand


def test_a_saved_document_is_json_and_a_toml_file_is_toml(tmp_path: Path, hand: Experiment) -> None:
    for name, text in (
        ("a.bpviz", to_json(hand)),
        ("a.json", to_json(hand)),
        ("a.toml", to_toml(hand)),
    ):
        write_experiment(hand, tmp_path / name)
        assert (tmp_path / name).read_text("utf-8") == text


def test_saving_leaves_only_the_file(tmp_path: Path, hand: Experiment) -> None:
    write_experiment(hand, tmp_path / "hand.toml")
    write_experiment(hand, tmp_path / "hand.toml")
    assert os.listdir(tmp_path) == ["hand.toml"]


def test_a_save_that_fails_leaves_the_old_file_whole(
    tmp_path: Path, hand: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hand.bpviz"
    write_experiment(hand, path)
    before = path.read_bytes()

    def full_disk(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(ExperimentError) as caught:
        write_experiment(msgspec.structs.replace(hand, title="New"), path)
    assert str(caught.value) == f"{path}: cannot be saved: No space left on device"
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["hand.bpviz"]


def test_saving_into_a_folder_that_is_not_there_names_the_file(
    tmp_path: Path, hand: Experiment
) -> None:
    path = tmp_path / "gone" / "hand.bpviz"
    with pytest.raises(
        ExperimentError, match="cannot be saved: No such file or directory"
    ) as caught:
        write_experiment(hand, path)
    assert str(path) in str(caught.value)


def test_saving_over_a_directory_is_refused(tmp_path: Path, hand: Experiment) -> None:
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(ExperimentError, match="cannot be saved: it is a directory"):
        write_experiment(hand, tmp_path / "folder.toml")


def test_an_invalid_experiment_is_not_saved(tmp_path: Path, hand: Experiment) -> None:
    with pytest.raises(ExperimentError, match="title: found"):
        write_experiment(msgspec.structs.replace(hand, title=""), tmp_path / "hand.toml")
    assert os.listdir(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="needs links and permissions")
def test_saving_keeps_a_link_and_the_permissions(tmp_path: Path, hand: Experiment) -> None:
    path = tmp_path / "real.toml"
    path.write_text("old")
    path.chmod(0o640)
    link = tmp_path / "link.toml"
    link.symlink_to(path)
    write_experiment(hand, link)
    assert link.is_symlink()
    assert read_experiment(path) == hand
    assert path.stat().st_mode & 0o777 == 0o640


# The path of a file of samples


@pytest.fixture
def students(tmp_path: Path) -> Experiment:
    """An experiment whose samples are in data/students.csv below the test's folder."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "students.csv").write_text("a,b,y\n1,2,0\n3,4,1\n5,6,1\n", "utf-8")
    document = to_toml(open_by_name_or_path("and-gate"))
    data = '[data]\ncsv = "data/students.csv"\ntarget = "y"\n\n'
    start, end = document.index("[data]"), document.index("[training]")
    path = tmp_path / "students.toml"
    path.write_text(document[:start] + data + document[end:], "utf-8")
    return read_experiment(path)


def test_the_path_of_a_table_counts_from_its_document(
    students: Experiment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert students.data.csv == str(tmp_path / "data" / "students.csv")
    monkeypatch.chdir(tmp_path / "data")
    assert read_experiment("../students.toml") == students


def test_a_table_below_its_document_can_be_moved_with_it(
    students: Experiment, tmp_path: Path
) -> None:
    write_experiment(students, tmp_path / "saved.bpviz")
    assert '"csv": "data/students.csv"' in (tmp_path / "saved.bpviz").read_text("utf-8")
    moved = tmp_path.with_name(tmp_path.name + "-moved")
    tmp_path.rename(moved)
    found = read_experiment(moved / "saved.bpviz")
    assert found.data.csv == str(moved / "data" / "students.csv")
    moved.rename(tmp_path)


def test_a_table_elsewhere_is_named_in_full(students: Experiment, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    write_experiment(students, tmp_path / "other" / "saved.toml")
    assert str(tmp_path / "data") in (tmp_path / "other" / "saved.toml").read_text("utf-8")
    assert read_experiment(tmp_path / "other" / "saved.toml") == students


def test_a_document_whose_table_is_gone_is_refused_by_name(
    students: Experiment, tmp_path: Path
) -> None:
    write_experiment(students, tmp_path / "saved.toml")
    (tmp_path / "data" / "students.csv").unlink()
    assert "saved.toml: data.csv: " in failure(tmp_path / "saved.toml")
    # but the one that is open can still be saved
    write_experiment(students, tmp_path / "again.toml")
