"""What an experiment is about: its description, shortened until a person wants more."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from backpropviz.experiment.links import without_links
from backpropviz.views.controls.bound_button import bind_button
from backpropviz.views.controls.markdown_text import MarkdownText

_MOST_CHARACTERS = 110  # of the first paragraph, where it is shortened


class ExperimentAbout(QWidget):
    """Shows the first paragraph of a Markdown text, and all of it on demand.

    Below it is the way into the lesson, where there is one. show_lesson: that action.
    """

    link_followed = Signal(str)  # its address

    def __init__(self, show_lesson: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._n_parts = "", 0
        self.browser = MarkdownText("quiet", self)
        self.browser.setAccessibleName(self.tr("About this experiment"))
        self.browser.link_followed.connect(self.link_followed)
        self._more = QToolButton(self)
        self._more.setProperty("role", "link")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show)
        self.lesson_button = QPushButton(self)
        self.lesson_button.setObjectName("lesson_button")
        self.lesson_button.setCheckable(True)
        bind_button(self.lesson_button, show_lesson)
        self.lesson_button.toggled.connect(self._name_lesson)
        self.lesson_button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.browser)
        layout.addWidget(self._more)
        layout.addWidget(self.lesson_button)
        self._show(False)

    def set_text(self, markdown: str, n_parts: int = 0) -> None:
        """Show another text, shortened; n_parts: of the lesson."""
        self._n_parts = n_parts
        self.lesson_button.setVisible(bool(n_parts))
        self._name_lesson()
        if markdown == self._text:
            return
        self._text = markdown
        self._more.setChecked(False)
        self._show(False)

    def refresh(self) -> None:
        """Lay the text out again, after the type has changed."""
        self._show(self._more.isChecked())

    def _name_lesson(self) -> None:
        is_given = self.lesson_button.isChecked()
        text = self.tr("Lesson in {count} parts").format(count=self._n_parts)
        self.lesson_button.setText(self.tr("Leave the lesson") if is_given else text)

    def _show(self, everything: bool) -> None:
        first, _, rest = self._text.strip().partition("\n\n")
        short = _shortened(first)
        self.browser.setVisible(bool(first))
        self._more.setVisible(bool(rest.strip()) or short != first)
        self._more.setText(self.tr("Less") if everything else self.tr("More"))
        self._more.setAccessibleName(
            self.tr("Show less about this experiment")
            if everything
            else self.tr("Show more about this experiment")
        )
        self.browser.set_markdown(self._text.strip() if everything else short)


def _shortened(paragraph: str) -> str:
    """Return a paragraph's beginning if it is long: about three lines, ending with a word."""
    if len(" ".join(without_links(paragraph).split())) <= _MOST_CHARACTERS:
        return paragraph
    words = " ".join(without_links(paragraph).split())
    cut = words[: _MOST_CHARACTERS - 10].rsplit(" ", 1)[0].rstrip(",;:.")
    # Marks of Markdown that are open where it is cut are closed.
    for mark in ("**", "`"):
        if cut.count(mark) % 2:
            cut += mark
    return f"{cut} …"
