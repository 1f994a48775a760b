"""The menu of languages: the system's, and each by its own name."""

from PySide6.QtWidgets import QWidget

from backpropviz.languages import LANGUAGES
from backpropviz.views.look.language import SYSTEM
from backpropviz.views.main.choice_menu import ChoiceMenu


class LanguageMenu(ChoiceMenu):
    """Offers the languages; what is chosen is one of LANGUAGES, or SYSTEM."""

    def __init__(self, choice: str, parent: QWidget) -> None:
        texts = {SYSTEM: self.tr("As the system"), **LANGUAGES}
        super().__init__("language", texts, choice, parent)
        self.setTitle(self.tr("Language"))
