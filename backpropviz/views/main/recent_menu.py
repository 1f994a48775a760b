"""The menu of the experiments that were open last."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from backpropviz.experiment.library import library
from backpropviz.session.session import Session
from backpropviz.views.look.language import experiment_text
from backpropviz.views.main.memory import Memory

translate = QCoreApplication.translate


class RecentMenu(QMenu):
    """Offers them, the latest first; follows what the session opens and saves.

    A digit chooses one: they are numbered.
    """

    open_requested = Signal(str)  # a name or a path

    def __init__(self, session: Session, memory: Memory, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recent_menu")
        self.setTitle(translate("Actions", "&Recent"))
        self.setToolTipsVisible(True)
        self._session, self._memory = session, memory
        self._noted = session.source.name or ""  # at the start nobody has chosen it yet
        session.document_opened.connect(self._note)
        session.modified_changed.connect(self._note)  # saving as puts a document elsewhere
        self.aboutToShow.connect(self._list)
        self._note()

    def _note(self) -> None:
        source = self._session.source
        name = str(source.path.absolute()) if source.path is not None else source.name or ""
        if name and name != self._noted:
            self._noted = name
            self._memory.add_recent(name)

    def _list(self) -> None:
        self.clear()
        titles = {entry.name: entry.title for entry in library()}
        for number, each in enumerate(self._memory.recent(), 1):
            text = self._text(each, titles)
            if not text:
                continue
            action = self.addAction(f"&{number}  {text.replace('&', '&&')}")
            action.setToolTip(each)
            action.triggered.connect(lambda _=False, name=each: self.open_requested.emit(name))
        if self.isEmpty():
            self.addAction(translate("RecentMenu", "Nothing yet")).setEnabled(False)

    def _text(self, name_or_path: str, titles: Mapping[str, str]) -> str:
        """Return what an experiment is called; "" of one that is in the library no more."""
        if Path(name_or_path).is_absolute():
            return Path(name_or_path).name
        return experiment_text(titles.get(name_or_path, ""))
