"""A program that starts, says on its standard output how far it is, and ends.

    python start.py backpropviz    painted, usable, stepped, and its peak memory
    python start.py bare           a window with nothing in it but the same libraries: painted

painted: the first frame is on the window, empty still. usable: all of it is there. stepped: the
right arrow key was pressed, and the first step is on the window, its formula typeset.
"""

import sys
from pathlib import Path


def say(word: str) -> None:
    print(word, flush=True)


def run_backpropviz() -> None:
    from backpropviz.app import START, ensure_application, fill_window, make_empty_window

    application = ensure_application()
    window = make_empty_window(application, None, None, remember=False)
    window.resize(1920, 1080)

    def go_on() -> None:
        say("painted")
        fill_window(window, START)
        application.processEvents()
        window.prepare()
        application.processEvents()
        say("usable")

        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(window.network_view, Qt.Key.Key_Right)
        application.processEvents()
        if window.session.cursor == 1:
            say("stepped")
        application.quit()

    window.first_painted.connect(go_on)
    window.show()
    application.exec()


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
