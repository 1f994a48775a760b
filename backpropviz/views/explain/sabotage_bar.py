"""The strip above the network that marks a sabotage, as long as the pass at hand is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from backpropviz.engine.sabotage.sabotage import Sabotage
from backpropviz.session.session import Session
from backpropviz.views.explain.sabotage_words import sabotage_sentence


class SabotageBar(QWidget):
    """Says that a rule is wrong, and on request which; follows Session.sabotage_changed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._revealed: Sabotage | None = None
        self.setObjectName("sabotage_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        # A long sentence must not make the network's column wider.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._reveal_button = QPushButton(self)
        self._reveal_button.setObjectName("reveal_sabotage")
        self._reveal_button.clicked.connect(self.toggle_reveal)
        self._off_button = QPushButton(self.tr("Switch off"), self)
        self._off_button.setObjectName("switch_sabotage_off")
        self._off_button.clicked.connect(lambda: session.set_sabotage(None))
        row = QHBoxLayout(self)
        row.addWidget(self._text, 1)
        for button in (self._reveal_button, self._off_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.set_scale(1.0)
        session.sabotage_changed.connect(self._follow)
        self._follow()

    @property
    def text(self) -> str:
        """Return what it says; "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def is_revealed(self) -> bool:
        """Say whether it names the wrong rule."""
        # The very same one: one that is drawn again is secret again.
        return self._revealed is not None and self._revealed is self._session.sabotage

    def toggle_reveal(self) -> None:
        """Name the wrong rule, or no longer."""
        self._revealed = None if self.is_revealed else self._session.sabotage
        self._follow()

    def set_scale(self, scale: float) -> None:
        """Space it; scale: 1 at 1440×900."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*(round(each * scale) for each in (14, 6, 12, 6)))
            layout.setSpacing(round(8 * scale))

    def _follow(self) -> None:
        sabotage = self._session.sabotage
        self.setVisible(sabotage is not None)
        if sabotage is None:
            return
        if self.is_revealed:
            template = self.tr("Sabotage: {what}")
            text = template.format(what=sabotage_sentence(sabotage, self._session))
        else:
            text = self.tr(
                "Sabotage is on: one rule of the backward pass is wrong. "
                "Find it with the proof lights."
            )
        self._text.setText(text)
        self._reveal_button.setText(self.tr("Hide") if self.is_revealed else self.tr("Reveal"))
