"""What a Linux desktop is told: entry, metadata, document type; and the script that tells it."""

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from systems import DOCUMENT_TYPE, IDENTIFIER

from backpropviz import __version__
from backpropviz.resources import resource_path

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def read_entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Give a folder with what of a bundle the script looks at."""
    folder = tmp_path / "in a $folder – 例" / "backpropviz"
    shutil.copytree(LINUX, folder / "desktop")
    shutil.copy(resource_path("icons/backpropviz.svg"), folder / "desktop")
    icon = folder / "desktop" / "icons" / "48x48" / "apps" / "backpropviz.png"
    icon.parent.mkdir(parents=True)
    icon.write_bytes(b"PNG")
    program = folder / "backpropviz"
    program.write_text('#!/bin/sh\nprintf \'<%s>\' "$0" "$@"\n')
    program.chmod(0o755)
    return folder


def install(bundle: Path, prefix: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    script = bundle / "desktop" / "install.sh"
    return subprocess.run(
        ["sh", str(script), "--prefix", str(prefix), *arguments],
        capture_output=True,
        text=True,
        env=os.environ | {"HOME": str(prefix.parent)},
        check=False,
    )


def test_the_entry_and_the_metadata_speak_of_the_same_program() -> None:
    entry = read_entry(LINUX / f"{IDENTIFIER}.desktop")
    metadata = ElementTree.parse(LINUX / f"{IDENTIFIER}.metainfo.xml").getroot()
    assert entry["MimeType"] == f"{DOCUMENT_TYPE};"
    assert entry["Exec"].endswith(" %f")  # the document that was double-clicked
    assert metadata.findtext("id") == entry["Icon"] == IDENTIFIER
    assert metadata.findtext("launchable") == f"{IDENTIFIER}.desktop"
    assert metadata.findtext("provides/mediatype") == DOCUMENT_TYPE
    assert metadata.findtext("summary") == entry["Comment"]
    release = metadata.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


def test_documents_are_known_by_their_name_and_by_how_they_begin() -> None:
    (kind,) = ElementTree.parse(LINUX / f"{IDENTIFIER}.mime.xml").getroot()
    assert kind.get("type") == DOCUMENT_TYPE
    pattern, match = kind.find(f"{MIME}glob"), kind.find(f"{MIME}magic/{MIME}match")
    assert pattern is not None
    assert match is not None
    assert pattern.get("pattern") == "*.bpviz"
    document = resource_path("experiments/hand-2-3-1.toml").read_text("utf-8")
    assert match.get("value") in document[:256]


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_the_script_makes_the_bundle_known_and_takes_it_away_again(
    bundle: Path, tmp_path: Path
) -> None:
    prefix = tmp_path / "pre fix"
    done = install(bundle, prefix)
    assert (done.returncode, done.stderr) == (0, "")
    entry = read_entry(prefix / "share" / "applications" / f"{IDENTIFIER}.desktop")
    assert entry["TryExec"] == str(bundle / "backpropviz")
    command = prefix / "bin" / "backpropviz"
    assert command.resolve() == (bundle / "backpropviz").resolve()
    assert (prefix / "share/icons/hicolor/scalable/apps" / f"{IDENTIFIER}.svg").exists()
    assert (prefix / "share/icons/hicolor/48x48/apps" / f"{IDENTIFIER}.png").exists()
    assert (prefix / "share/mime/packages" / f"{IDENTIFIER}.xml").exists()

    assert install(bundle, prefix, "--remove").returncode == 0
    left = [path for path in prefix.rglob("*") if IDENTIFIER in path.name or path == command]
    assert left == []


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_the_entry_starts_the_program_whatever_its_folder_is_called(
    bundle: Path, tmp_path: Path
) -> None:
    install(bundle, tmp_path / "prefix")
    entry = read_entry(tmp_path / "prefix" / "share" / "applications" / f"{IDENTIFIER}.desktop")
    # As the specification has it: first the escapes of a string, then quotes as in a shell.
    command = entry["Exec"].replace("\\\\", "\\").removesuffix(" %f")
    printed = subprocess.run(
        ["sh", "-c", f"{command} 'my document.bpviz'"], capture_output=True, text=True, check=True
    )
    assert printed.stdout == f"<{bundle / 'backpropviz'}><my document.bpviz>"


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_a_percent_sign_which_some_desktops_misread_is_gone_around(
    bundle: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "100 %f" / "backpropviz"
    moved.parent.mkdir()
    bundle.rename(moved)
    install(moved, tmp_path / "prefix")
    entry = read_entry(tmp_path / "prefix" / "share" / "applications" / f"{IDENTIFIER}.desktop")
    command = tmp_path / "prefix" / "bin" / "backpropviz"
    assert entry["Exec"] == f'"{command}" %f'
    assert entry["TryExec"] == str(command)
    assert command.resolve() == moved / "backpropviz"


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_the_script_does_not_touch_a_command_that_is_not_its_own(
    bundle: Path, tmp_path: Path
) -> None:
    command = tmp_path / "prefix" / "bin" / "backpropviz"
    command.parent.mkdir(parents=True)
    other = tmp_path / "other"
    other.write_text("another program")
    command.symlink_to(other)
    done = install(bundle, tmp_path / "prefix")
    assert done.returncode == 1
    assert "is there already" in done.stderr
    install(bundle, tmp_path / "prefix", "--remove")
    assert command.resolve() == other.resolve()
