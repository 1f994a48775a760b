"""The one file that a bundle is packed into."""

import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pack import archive_name, write_tar, write_zip

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "backpropviz"
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "libä.so.6").write_bytes(b"library" * 1000)
    (folder / "libä.so").symlink_to("lib/libä.so.6")
    (folder / "backpropviz").write_text("#!/bin/sh\n")
    (folder / "backpropviz").chmod(0o755)
    return folder


@needs_links
def test_a_zip_keeps_links_and_permissions(bundle: Path, tmp_path: Path) -> None:
    write_zip(bundle, tmp_path / "b.zip", quick=False)
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        modes = {each.filename: each.external_attr >> 16 for each in archive.infolist()}
        assert archive.read("backpropviz/libä.so").decode() == "lib/libä.so.6"
        assert archive.read("backpropviz/lib/libä.so.6") == b"library" * 1000
    assert stat.S_ISLNK(modes["backpropviz/libä.so"])
    assert stat.S_IMODE(modes["backpropviz/backpropviz"]) == 0o755


@needs_links
@pytest.mark.skipif(sys.platform != "linux", reason="made with Linux's tar and xz")
def test_a_tar_unpacks_to_the_same_folder(bundle: Path, tmp_path: Path) -> None:
    write_tar(bundle, tmp_path / "b.tar.xz", quick=True)
    out = tmp_path / "out"
    out.mkdir()
    subprocess.run(["tar", "-C", str(out), "-xf", str(tmp_path / "b.tar.xz")], check=True)
    unpacked = out / "backpropviz"
    assert (unpacked / "libä.so").readlink() == Path("lib/libä.so.6")
    assert (unpacked / "libä.so").read_bytes() == b"library" * 1000
    assert stat.S_IMODE((unpacked / "backpropviz").stat().st_mode) == 0o755


def test_the_files_name_says_for_which_system_it_is() -> None:
    assert archive_name("linux", "x86_64").endswith("-linux-x86_64.tar.xz")
    assert archive_name("win32", "AMD64").endswith("-windows-amd64.zip")
    assert archive_name("darwin", "arm64").endswith("-macos-arm64.zip")
