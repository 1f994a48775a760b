"""What PyInstaller collects and the bundle leaves out, with the reasons."""

import posixpath
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]  # name in the bundle, where it is from, kind

# No window of ours opens these parts of Qt; pyqtgraph tries QtTest and goes on without.
QT_MODULES = (
    *("QtDBus", "QtDesigner", "QtHelp", "QtNetwork", "QtQml", "QtQuick", "QtSql"),
    *("QtTest", "QtUiTools", "QtXml"),
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
    linked_by = {origin: {name for name, _ in imports(origin)} for _, origin, _ in binaries}
    while True:
        linked = set().union(*(linked_by[origin] for _, origin, _ in binaries))
        kept = [
            entry
            for entry in binaries
            if _is_loaded_by_name(entry) or Path(entry[0]).name in linked
        ]
        if len(kept) == len(binaries):
            return kept
        binaries = kept


def without_broken_links(datas: list[Entry], binaries: list[Entry]) -> list[Entry]:
    """Drop the links, which are among the data, to what is not in the bundle."""
    names = {name for name, _, kind in [*datas, *binaries] if kind != "SYMLINK"}
    return [entry for entry in datas if entry[2] != "SYMLINK" or _leads_to(entry) in names]


def _leads_to(link: Entry) -> str:
    name, target, _ = link
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), target))


def _is_loaded_by_name(entry: Entry) -> bool:
    name, _, kind = entry
    parts = name.replace("\\", "/").split("/")
    return kind != "BINARY" or "plugins" in parts or "python3" in parts[-1].lower()
