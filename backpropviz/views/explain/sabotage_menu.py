"""The menu in which a lecturer chooses a wrong rule, or lets one be drawn."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from backpropviz.engine.sabotage.sabotage import Sabotage, WrongRule
from backpropviz.session.session import Session
from backpropviz.views.explain.sabotage_bar import SabotageBar
from backpropviz.views.explain.sabotage_words import rule_name, sabotage_name

_MOST_IN_ONE_LIST = 12


class SabotageMenu(QMenu):
    """Lists what would make some number of the pass at hand wrong; made when it is opened."""

    def __init__(self, session: Session, bar: SabotageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sabotage_menu")
        self.setTitle(self.tr("Sabotage"))
        self._session = session
        self._bar = bar
        self._choices = QActionGroup(self)
        # Until then something must be in it, or it would not open.
        self._fill(())
        self.aboutToShow.connect(self._list)
        session.experiment_changed.connect(self._follow_document)
        self._follow_document()

    def _follow_document(self) -> None:
        """Stay closed where there is no network whose rules could be wrong."""
        self.menuAction().setEnabled(not self._session.is_expression)

    def _list(self) -> None:
        self._fill(self._session.moment.possible_sabotages())

    def _fill(self, possible: tuple[Sabotage, ...]) -> None:
        self._empty()
        session, now = self._session, self._session.sabotage
        chosen = None if now is None or now.secret else now
        if chosen is not None and chosen not in possible:
            possible = (*possible, chosen)
        off = self._add_choice(self, self.tr("Off"), now is None)
        off.triggered.connect(lambda _=False: session.set_sabotage(None))
        is_drawn = now is not None and now.secret
        drawn = self._add_choice(self, self.tr("A wrong rule by chance"), is_drawn)
        drawn.setEnabled(bool(possible))
        drawn.triggered.connect(lambda _=False: session.draw_sabotage())
        self.addSeparator()
        if not possible:
            self.addAction(self.tr("No wrong rule would change a number here")).setEnabled(False)
        are_many = len(possible) > _MOST_IN_ONE_LIST
        for rule in WrongRule:
            found = [each for each in possible if each.rule is rule]
            is_folded = are_many and len(found) > 1
            menu = self.addMenu(rule_name(rule)) if is_folded else self
            for sabotage in found:
                text = sabotage_name(sabotage, session)
                action = self._add_choice(menu, text, sabotage == chosen)
                action.triggered.connect(
                    lambda _=False, sabotage=sabotage: session.set_sabotage(sabotage)
                )
        self.addSeparator()
        hide, show = self.tr("Hide the wrong rule"), self.tr("Reveal the wrong rule")
        reveal = self.addAction(hide if self._bar.is_revealed else show)
        reveal.setEnabled(now is not None)
        reveal.triggered.connect(lambda _=False: self._bar.toggle_reveal())

    def _empty(self) -> None:
        for action in self._choices.actions():
            self._choices.removeAction(action)
        self.clear()
        for menu in self.findChildren(QMenu):
            menu.deleteLater()

    def _add_choice(self, menu: QMenu, text: str, checked: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        self._choices.addAction(action)
        return action
