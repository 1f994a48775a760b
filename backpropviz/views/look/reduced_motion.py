"""Reduced motion: whether it is on, and everything that moves by itself and is calm then.

- The pictures of a training, and of runs side by side that are caught up with: two frames a second
  instead of thirty and more, all panels together (session/pace.py). The run itself is as fast as
  before, and where it stands at the end is the same.
- Steps that are played: one a second at most (session/player.py).
- Menus, lists of choices and tool tips, which some systems let slide or fade: they are there.
- The cursor that blinks in a field: it stays.
- The bar of a way whose length nobody knows, which moves to and fro: it is left out.

Nothing else moves. Panels, docks and pictures are where they belong at once, in every case
(DockColumn; `widget-animation-duration` in main.qss): zooming, scrolling, opening a panel,
projector mode. What is told for some seconds, a message or a pressed key, comes and goes without
an effect, and the presenter's clock is text.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from backpropviz.session.session import Session
from backpropviz.views.look.motion_wish import MotionWish

SYSTEM, REDUCED, FULL = "system", "reduced", "full"
CHOICES = (SYSTEM, REDUCED, FULL)

_EFFECTS = Qt.UIEffect.UI_General  # without it there are none of the others
_USUAL = "has_effects"  # property of the application: whether the system has them
_AS_THE_SYSTEM = -1


class ReducedMotion(QObject):
    """Makes a session, and Qt, calm: always, never, or as the system wishes.

    choice: one of CHOICES. `ask` has to be called once the first frame is there.
    """

    chosen = Signal(str)

    def __init__(self, session: Session, choice: str | None, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.choice = choice if choice in CHOICES else SYSTEM
        self.wish = MotionWish(self)
        self.wish.changed.connect(self._apply)
        self._apply()

    @property
    def is_on(self) -> bool:
        """Say whether motion is reduced."""
        return self.choice == REDUCED or (self.choice == SYSTEM and self.wish.is_reduced)

    def choose(self, choice: str) -> None:
        """Reduce motion always, never, or as the system wishes."""
        self.choice = choice
        self._apply()
        self.chosen.emit(choice)

    def ask(self) -> None:
        """Hear what the system wishes, now and whenever the person comes back from elsewhere."""
        self.wish.ask()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._ask_again)

    def _ask_again(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.wish.ask()

    def _apply(self) -> None:
        calm = self.is_on
        self._session.player.set_calm(calm)
        for pace in (self._session.trainer.pace, self._session.comparison.pace):
            pace.is_calm = calm
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        usual = application.property(_USUAL)
        if usual is None:
            usual = QApplication.isEffectEnabled(_EFFECTS)
            application.setProperty(_USUAL, usual)
        QApplication.setEffectEnabled(_EFFECTS, bool(usual) and not calm)
        QApplication.setCursorFlashTime(0 if calm else _AS_THE_SYSTEM)
