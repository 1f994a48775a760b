"""What the bundle leaves out: without building one."""

from contents import is_used, without_broken_links, without_orphans


def binary(name: str) -> tuple[str, str, str]:
    return name, f"/origin/{name}", "BINARY"


def test_parts_of_qt_that_no_window_opens_are_left_out_on_every_system() -> None:
    for name in (
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6\\Qt6Pdf.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.dylib",
        "PySide6\\plugins\\imageformats\\qtiff.dll",
        "pyqtgraph/icons/peegee/peegee_512px.png",
    ):
        assert not is_used(binary(name)), name


def test_what_windows_and_pictures_need_is_kept() -> None:
    for name in (
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "pyqtgraph/icons/auto.png",
        "ziamath/fonts/STIXTwoMath-Regular.ttf",
    ):
        assert is_used(binary(name)), name


def test_of_qts_own_words_only_the_languages_of_the_program_are_kept() -> None:
    def kept(name: str) -> bool:
        return is_used(("PySide6/Qt/translations/" + name, "", "DATA"), ("de", "zh_CN"))

    assert kept("qtbase_de.qm")
    assert kept("qtbase_zh_CN.qm")
    assert not kept("qtbase_zh_TW.qm")
    assert not kept("qtdeclarative_de.qm")


def test_a_library_goes_with_the_last_that_links_to_it() -> None:
    # The plugin needs a, a needs b; c needed d, and was refused before; d needs e.
    needs = {"a.so": ("b.so",), "d.so": ("e.so",), "plugins/p.so": ("a.so",)}
    names = ["a.so", "b.so", "d.so", "e.so", "plugins/p.so", "libpython3.11.so.1.0"]
    found = [binary(name) for name in names]

    def imports(origin: str) -> list[tuple[str, None]]:
        return [(name, None) for name in needs.get(origin.removeprefix("/origin/"), ())]

    kept = [name for name, _, _ in without_orphans(found, imports)]
    assert kept == ["a.so", "b.so", "plugins/p.so", "libpython3.11.so.1.0"]


def test_links_to_what_was_left_out_go_too() -> None:
    binaries = [binary("PySide6/Qt/lib/libQt6Core.so.6")]
    whole = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    broken = ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK")
    data = ("backpropviz/_resources/data/iris.csv", "/iris.csv", "DATA")
    assert without_broken_links([whole, broken, data], binaries) == [whole, data]
