"""What PyInstaller collects and the bundle leaves out, with the reasons."""

import posixpath
import sys
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]  # name in the bundle, where it is from, kind

# No window of ours opens these parts of Qt; pyqtgraph tries QtTest and goes on without.
QT_MODULES = (
    *("QtDesigner", "QtHelp", "QtNetwork", "QtQml", "QtQuick", "QtSql"),
    *("QtTest", "QtUiTools", "QtXml"),
    # By it desktops on Linux are asked about motion; Qt's own windows load its library there.
    *(() if sys.platform == "linux" else ("QtDBus",)),
)
# pyqtgraph asks for these by name, and gets packaging/without_opengl.py.
STOOD_IN_FOR = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
UNUSED_MODULES = (
    *(f"PySide6.{module}" for module in QT_MODULES),
    *STOOD_IN_FOR,
    # Optional to pyqtgraph, numpy or networkx, and picked up where they happen to be installed.
    *("IPython", "OpenGL", "PIL", "cupy", "h5py", "matplotlib", "numba", "pandas"),
    *("psutil", "pygraphviz", "pydot", "scipy", "sympy", "threadpoolctl", "torch", "tkinter"),
    # Optional to msgspec and numpy; TOML is written by a writer of our own.
    *("tomli_w", "typing_extensions", "yaml"),
    # The project's own tools.
    *("_pytest", "hypothesis", "mypy", "pytest", "pytestqt", "setuptools"),
    # Of the standard library: encryption, the terminal, databases, what is for debugging.
    *("_hashlib", "_ssl", "curses", "doctest", "pdb", "pydoc_data", "readline", "sqlite3"),
    # What is for the tests and the examples of others. numpy asks for its own only when asked.
    *("networkx.algorithms.tests", "networkx.tests", "numpy.f2py", "numpy.testing"),
    *("pyqtgraph.examples", "pyqtgraph.flowchart", "pyqtgraph.jupyter", "pyqtgraph.opengl"),
)

# Files that come along with a part that is kept, by a piece of their path.
UNUSED_FILES = (
    # Libraries of Qt for the modules above, for video memory without a window system, for PDFs
    # that are read, for a keyboard on the screen.
    *("libQt6EglFS", "libQt6Pdf", "libQt6Qml", "libQt6Quick", "libQt6VirtualKeyboard"),
    *("Qt6Pdf", "Qt6Qml", "Qt6Quick", "Qt6VirtualKeyboard"),
    *("QtPdf.framework", "QtQml", "QtQuick", "QtVirtualKeyboard.framework"),  # on macOS
    "opengl32sw",  # OpenGL without a graphics card, 20 MB on Windows: nothing draws with OpenGL
    *("plugins/egldeviceintegrations", "plugins/generic", "plugins/networkinformation"),
    *("plugins/platforms/libqeglfs", "plugins/platforms/libqlinuxfb"),
    *("plugins/platforms/libqminimal", "plugins/platforms/libqvkkhrdisplay"),
    *("plugins/platforms/libqvnc", "plugins/platforms/qminimal", "plugins/platforms/qdirect2d"),
    "plugins/platforminputcontexts/libqtvirtualkeyboard",
    "plugins/platforminputcontexts/qtvirtualkeyboard",
    "plugins/platformthemes/libqgtk3",  # half of GTK; the desktop portal gives the same dialogs
    *("plugins/tls", "plugins/xcbglintegrations", "plugins/wayland-graphics-integration"),
    # Pictures are read and written as PNG, SVG and WebP; those in a PDF as JPEG.
    *("imageformats/libqgif", "imageformats/libqicns", "imageformats/libqico"),
    *("imageformats/libqtga", "imageformats/libqtiff", "imageformats/libqwbmp"),
    *("imageformats/qgif", "imageformats/qicns", "imageformats/qico"),
    *("imageformats/qtga", "imageformats/qtiff", "imageformats/qwbmp"),
    # pyqtgraph's own icon, its color maps, and what only a type checker reads.
    *("pyqtgraph/icons/peegee", "pyqtgraph/colors/maps", ".pyi", "py.typed"),
)
# Qt's own words for its buttons, in the languages of the program; the program's are in resources.
# TRANSLATIONS is the folder they lie in.
TRANSLATIONS = ("PySide6/Qt/translations", "PySide6/translations")


def is_used(entry: Entry, languages: Iterable[str] = ()) -> bool:
    """Tell whether a collected file belongs in the bundle; languages: those of the program."""
    name = entry[0].replace("\\", "/")
    if any(folder in name for folder in TRANSLATIONS):
        words = {f"qtbase_{language}.qm" for language in languages}
        return PurePosixPath(name).name in words
    return not any(piece in name for piece in UNUSED_FILES)


def without_orphans(
    binaries: list[Entry], imports: Callable[[str], Iterable[tuple[str, str | None]]]
) -> list[Entry]:
    """Drop the shared libraries that nothing left in the bundle links to.

    They were collected for files that `is_used` refused. Python modules and Qt's plugins are
    loaded by name, not linked to, and are kept. imports: what a file links to, names first.
    """
    linked_by = {
        origin: {_file_name(name) for name, _ in imports(origin)} for _, origin, _ in binaries
    }
    while True:
        linked = set().union(*(linked_by[origin] for _, origin, _ in binaries))
        kept = [
            entry
            for entry in binaries
            if _is_loaded_by_name(entry) or _file_name(entry[0]) in linked
        ]
        if len(kept) == len(binaries):
            return kept
        binaries = kept


def without_remains(datas: list[Entry], binaries: list[Entry]) -> list[Entry]:
    """Drop what is left of libraries that are not in the bundle: links, and files of frameworks.

    Both are among the data. On macOS links lead to folders, too, and on by other links.
    """
    frameworks = {_framework(name) for name, _, _ in binaries}
    kept = [entry for entry in datas if _framework(entry[0]) in (None, *frameworks)]
    links = {name: target for name, target, kind in kept if kind == "SYMLINK"}
    names = {name for name, _, kind in [*kept, *binaries] if kind != "SYMLINK"}
    there = names | {str(folder) for name in names for folder in PurePosixPath(name).parents}
    return [entry for entry in kept if entry[0] not in links or _leads_to(entry[0], links) in there]


def _framework(name: str) -> str | None:
    """Return the folder of the macOS framework that a file is in."""
    folder, found, _ = name.partition(".framework/")
    return folder if found else None


def _leads_to(name: str, links: dict[str, str]) -> str:
    """Return the name in the bundle that a link stands for, following the links on the way."""
    for _ in range(len(links) + 1):
        path = PurePosixPath(name)
        link = next((each for each in (path, *path.parents) if str(each) in links), None)
        if link is None:
            break
        target = posixpath.join(str(link.parent), links[str(link)])
        name = posixpath.normpath(posixpath.join(target, str(path.relative_to(link))))
    return name


def _is_loaded_by_name(entry: Entry) -> bool:
    name, _, kind = entry
    is_python = _file_name(name).removeprefix("lib").startswith("python")  # by the bootloader
    return kind != "BINARY" or is_python or "plugins" in name.replace("\\", "/").split("/")


def _file_name(path: str) -> str:
    """Return a library's file name to compare: macOS links by paths, Windows whatever the case."""
    return path.replace("\\", "/").rpartition("/")[2].lower()
