"""The formulas of a step: they are painted once, where they belong."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication


class Heights(QObject):
    """Notes how high a widget is whenever it is painted."""

    def __init__(self, widget) -> None:
        super().__init__()
        self.heights: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.heights.append(watched.height())
        return False


def test_the_first_frame_of_a_step_has_its_formulas_in_their_place(show_window):
    window = show_window("hand-2-3-1", size=(1920, 1080))
    formulas = window.step_panel._formulas
    painted = Heights(formulas)
    for cursor in (4, 10, 13, 16, 19, 22, 29):
        window.session.go_to(cursor - 1)
        for _ in range(10):
            QApplication.processEvents()
        painted.heights.clear()
        window.session.go_to(cursor)
        for _ in range(10):
            QApplication.processEvents()
        assert set(painted.heights) == {formulas.sizeHint().height()}, cursor
