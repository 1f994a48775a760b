"""The menu of reduced motion: on, off, or as the system wishes."""

from PySide6.QtWidgets import QWidget

from backpropviz.views.look.reduced_motion import FULL, REDUCED, SYSTEM
from backpropviz.views.main.choice_menu import ChoiceMenu


class MotionMenu(ChoiceMenu):
    """Offers whether what moves is to be calm."""

    def __init__(self, choice: str, parent: QWidget) -> None:
        texts = {SYSTEM: self.tr("As the system"), REDUCED: self.tr("On"), FULL: self.tr("Off")}
        super().__init__("motion", texts, choice, parent)
        self.setTitle(self.tr("Reduced motion"))
