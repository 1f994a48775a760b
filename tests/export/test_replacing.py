"""Files that are there whole, or as they were before."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from backpropviz.export.replacing import writing


def test_what_is_written_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")
    with writing([path]) as (draft,):
        draft.write_text("after")
        assert path.read_text() == "before"
    assert path.read_text() == "after"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_an_error_leaves_everything_as_it_was(tmp_path: Path) -> None:
    paths = [tmp_path / "0.txt", tmp_path / "1.txt"]
    paths[0].write_text("before")

    def stop_half_way() -> None:
        with writing(paths) as drafts:
            drafts[0].write_text("after")
            raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        stop_half_way()
    assert os.listdir(tmp_path) == ["0.txt"]
    assert paths[0].read_text() == "before"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    with pytest.raises(FileNotFoundError, match="there is no folder"), writing([folder / "a"]):
        pass


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match="is a folder"), writing([tmp_path]):
        pass
    assert tmp_path.is_dir()


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="no folder that nobody may write to")
def test_a_folder_that_may_not_be_written_to_is_named() -> None:
    # Permissions would not do: root may write wherever there is a file system.
    with (
        pytest.raises(OSError, match=r"^the folder /proc/self may not be written to$"),
        writing([Path("/proc/self/a.png")]),
    ):
        pass
