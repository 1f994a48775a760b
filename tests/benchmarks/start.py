"""A program that starts, says on its standard output how far it is, and ends.

    python start.py backpropviz    painted, usable, stepped, and its peak memory
    python start.py bare           a window with nothing in it but the same libraries: painted

painted: the first frame is on the window. usable: so is the network. stepped: the right arrow
key was pressed, and the first step is on the window, its formula typeset.
"""

import sys
from pathlib import Path


def say(word: str) -> None:
    print(word, flush=True)


def run_backpropviz() -> None:
    from backpropviz.app import create_window

    window = create_window("hand-2-3-1")
    window.resize(1920, 1080)

    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    class FirstPaint(QObject):
        # Asked before the view paints itself, so its word comes before what the view does next.
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, self, lambda: say("painted"))
            return False

    first_paint = FirstPaint()
    window.network_view.installEventFilter(first_paint)
    window.show()
    QApplication.processEvents()
    window.prepare()
    QApplication.processEvents()
    say("usable")
    QTest.keyClick(window.network_view, Qt.Key.Key_Right)
    QApplication.processEvents()
    if window.session.cursor == 1:
        say("stepped")


def run_bare() -> None:
    import numpy  # noqa: F401
    import pyqtgraph  # noqa: F401
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1920, 1080)
    window.show()
    application.processEvents()
    say("painted")


def say_memory() -> None:
    # Not resource.getrusage: its peak includes that of the process which started this one.
    status = Path("/proc/self/status")  # Linux
    if status.exists():
        (peak,) = (line.split()[1] for line in status.open() if line.startswith("VmHWM"))
        say(f"memory {int(peak) / 1024:.0f}")


{"backpropviz": run_backpropviz, "bare": run_bare}[sys.argv[1]]()
say_memory()
