"""What every test gets without asking: no screen, settings of its own, and a look at what it left.

Qt reads its platform once, so it is chosen here, before the first import of Qt.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Generator, Iterator
from itertools import count
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# There is a process on every core already: threads within one would only wait for one another.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import hypothesis
import pytest

try:
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QStandardPaths, QThreadPool
    from PySide6.QtWidgets import QApplication
except ImportError as error:
    pytest.exit(f"Qt cannot be loaded: {error} (README.md, Troubleshooting, names the packages)", 4)

# No deadline: how long an example takes is the benchmarks' business. In continuous integration
# the examples are the same every time, so that a change is not blamed for another's rare input.
hypothesis.settings.register_profile("default", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "default")


class SharedReading:
    """Lets every second process read the tests from the last to the first.

    Where they are read for the first time, pytest compiles them, which takes longer than to import
    all that they test; and each process finds what another one has compiled.
    """

    def __init__(self) -> None:
        self._is_backwards = os.environ.get("PYTEST_XDIST_WORKER", "gw0")[-1] in "13579"
        self._places: dict[str, int] = {}  # of files and folders among their neighbors

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        report = yield
        if isinstance(collector, pytest.Directory) and report.passed:
            self._places.update((child.nodeid, i) for i, child in enumerate(report.result))
            if self._is_backwards:
                report.result.reverse()
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Put the tests into the usual order: it has to be the same in all processes."""
        items.sort(key=lambda item: [self._places.get(node.nodeid, 0) for node in item.listchain()])


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(SharedReading())


def pytest_collection_finish() -> None:
    """Take the tests themselves, which stay to the end, out of every later search for garbage.

    And search less often: windows are made and thrown away by the hundred, in a short life.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Name one folder after the other; mktemp reads the names of all that there are each time.

    None of them is made: few tests write into theirs, and then the program makes it.
    """
    return (tmp_path_factory.getbasetemp() / f"home-{number}" for number in count())


@pytest.fixture(scope="session", autouse=True)
def empty_runtime(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep away from the desktop, its bus above all; nothing is written there."""
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)  # Qt warns of one that others can read, and of none
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        yield
    assert not list(runtime.iterdir())


@pytest.fixture(autouse=True)
def own_settings(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Keep settings and files of the program in a new folder, here and in child processes."""
    home = next(homes)
    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    if sys.platform != "linux":  # only there do the variables above decide
        QStandardPaths.setTestModeEnabled(True)
    usual_format = QSettings.defaultFormat()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for settings_format in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(settings_format, QSettings.Scope.UserScope, str(home / "config"))
        QSettings.setPath(settings_format, QSettings.Scope.SystemScope, str(home / "system"))
    yield home
    QSettings.setDefaultFormat(usual_format)


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a window open or a thread running."""
    windows_before = _open_windows()
    threads_before = set(threading.enumerate())
    yield
    if QApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [name for key, name in _open_windows().items() if key not in windows_before]
    assert not windows, f"windows left open: {windows}; give them to qtbot.addWidget"
    threads = [thread.name for thread in threading.enumerate() if thread not in threads_before]
    assert not threads, f"threads left running: {threads}"
    assert QThreadPool.globalInstance().activeThreadCount() == 0, "work left in the thread pool"


def _open_windows() -> dict[int, str]:
    if not isinstance(QApplication.instance(), QApplication):
        return {}
    return {
        id(window): f"{type(window).__name__} {window.objectName() or window.windowTitle()}"
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
    }
