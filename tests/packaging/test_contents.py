"""What the bundle leaves out: without building one."""

from contents import is_used, without_orphans, without_remains


def binary(name: str) -> tuple[str, str, str]:
    return name, f"/origin/{name}", "BINARY"


def test_parts_of_qt_that_no_window_opens_are_left_out_on_every_system() -> None:
    for name in (
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6\\Qt6Pdf.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
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


def test_on_macos_and_windows_libraries_are_linked_by_path_and_in_any_case() -> None:
    needs = {
        "PySide6/QtCore.abi3.so": "@rpath/QtCore.framework/Versions/A/QtCore",
        "PySide6\\QtCore.pyd": "QT6CORE.DLL",
    }
    extensions = [(name, f"/origin/{name}", "EXTENSION") for name in needs]
    libraries = [
        binary("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"),
        binary("PySide6\\Qt6Core.dll"),
        binary("Python.framework/Versions/3.13/Python"),
        binary("python313.dll"),
    ]
    orphan = binary("PySide6/Qt/lib/QtHelp.framework/Versions/A/QtHelp")

    def imports(origin: str) -> list[tuple[str, None]]:
        needed = needs.get(origin.removeprefix("/origin/"))
        return [] if needed is None else [(needed, None)]

    found = [*extensions, *libraries, orphan]
    assert without_orphans(found, imports) == [*extensions, *libraries]


def test_links_to_what_was_left_out_go_too() -> None:
    binaries = [binary("PySide6/Qt/lib/libQt6Core.so.6")]
    whole = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    broken = ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK")
    data = ("backpropviz/_resources/data/iris.csv", "/iris.csv", "DATA")
    assert without_remains([whole, broken, data], binaries) == [whole, data]


def test_a_framework_of_macos_is_kept_whole_or_goes_whole() -> None:
    def framework(name: str) -> list[tuple[str, str, str]]:
        folder = f"PySide6/Qt/lib/{name}.framework"
        return [
            (f"{folder}/{name}", f"Versions/Current/{name}", "SYMLINK"),
            (f"{folder}/Resources", "Versions/Current/Resources", "SYMLINK"),
            (f"{folder}/Versions/Current", "A", "SYMLINK"),
            (f"{folder}/Versions/A/Resources/Info.plist", "/Info.plist", "DATA"),
        ]

    binaries = [binary("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")]
    datas = [*framework("QtCore"), *framework("QtHelp")]
    assert without_remains(datas, binaries) == framework("QtCore")


def test_links_in_a_circle_lead_nowhere() -> None:
    circle = [("a.so", "b.so", "SYMLINK"), ("b.so", "a.so", "SYMLINK")]
    assert without_remains(circle, []) == []
