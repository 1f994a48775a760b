"""What Windows and macOS are told of the program, and the icon in their forms."""

import ast
import plistlib
import struct
from pathlib import Path

import pytest
from make_icons import ICNS_SIZES, ICO_SIZES, png, write_icns, write_ico
from PySide6.QtGui import QImage
from systems import IDENTIFIER, bundle_readme, property_list, write_version_resource

from backpropviz.resources import resource_path

ICON = resource_path("icons/backpropviz.svg")


def test_the_version_resource_is_one_expression_with_the_version_in_it(tmp_path: Path) -> None:
    text = write_version_resource("1.2.3", tmp_path / "version.txt").read_text("utf-8")
    called = ast.parse(text, mode="eval").body
    assert isinstance(called, ast.Call)
    constants = [node.value for node in ast.walk(called) if isinstance(node, ast.Constant)]
    assert constants.count("1.2.3") == 2  # of the file and of the product
    numbers = [node for node in ast.walk(called) if isinstance(node, ast.Tuple)]
    assert [ast.literal_eval(each) for each in numbers] == [(1, 2, 3, 0), (1, 2, 3, 0), (0, 0)]
    assert "backpropviz.exe" in constants


def test_macos_opens_documents_with_the_program_sharp_and_in_the_dark() -> None:
    told = plistlib.loads(plistlib.dumps(property_list("1.2.3")))
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert told["NSHighResolutionCapable"] is True
    assert told["NSRequiresAquaSystemAppearance"] is False
    assert told["LSMinimumSystemVersion"] == "13.0"
    (opened,) = told["CFBundleDocumentTypes"]
    (declared,) = told["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["bpviz"]
    assert declared["UTTypeIdentifier"].startswith(IDENTIFIER)


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_the_text_beside_the_program_says_how_to_start_and_where_the_licenses_are(
    system: str,
) -> None:
    text = bundle_readme("1.2.3", system)
    assert "backpropviz 1.2.3" in text
    assert ("backpropviz.exe" in text) == (system == "win32")
    assert ("install.sh" in text) == (system == "linux")
    assert "_internal/backpropviz/_resources/licenses" in text
    assert "{" not in text
    assert ("%LOCALAPPDATA%\\backpropviz" in text) == (system == "win32")
    assert all(line == line.rstrip() and len(line) <= 81 for line in text.splitlines())


def test_the_icon_for_windows_holds_a_picture_of_each_size(tmp_path: Path) -> None:
    data = write_ico(ICON, tmp_path / "icon.ico").read_bytes()
    assert struct.unpack_from("<HHH", data) == (0, 1, len(ICO_SIZES))
    for index, size in enumerate(ICO_SIZES):
        side, _, _, _, _, bits, length, offset = struct.unpack_from(
            "<BBBBHHII", data, 6 + 16 * index
        )
        assert (side or 256, bits) == (size, 32)
        picture = QImage.fromData(data[offset : offset + length])
        assert (picture.width(), picture.height()) == (size, size)


def test_the_icon_for_macos_holds_a_picture_of_each_type(tmp_path: Path) -> None:
    data = write_icns(ICON, tmp_path / "icon.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    sizes = {}
    place = 8
    while place < len(data):
        kind, (length,) = data[place : place + 4], struct.unpack_from(">I", data, place + 4)
        sizes[kind] = QImage.fromData(data[place + 8 : place + length]).width()
        place += length
    assert sizes == ICNS_SIZES


@pytest.mark.parametrize("size", [16, 32, 256])
def test_the_icon_has_a_lit_path_on_a_dark_ground_at_every_size(size: int) -> None:
    picture = QImage.fromData(png(ICON, size))

    def lightness(x: int, y: int) -> float:
        return picture.pixelColor(x * size // 256, y * size // 256).lightnessF()

    # The middles of its three lit nodes, beside the ground between them.
    for x, y in ((54, 74), (130, 200), (206, 128)):
        assert lightness(x, y) > lightness(190, 210) + 0.3
    assert picture.pixelColor(0, 0).alpha() == 0


@pytest.mark.no_qt_log  # Qt says it, too
def test_an_icon_that_is_none_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "icon.svg").write_text("no picture")
    with pytest.raises(ValueError, match="expected an SVG"):
        png(tmp_path / "icon.svg", 16)
