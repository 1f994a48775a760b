"""What a picture is drawn from where nobody looks: here the network alone."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from backpropviz.app import ensure_application, make_session
from backpropviz.experiment.schema import Experiment
from backpropviz.views.export.film import Film
from backpropviz.views.export.still import write_still
from backpropviz.views.look.language import language_of, speak
from backpropviz.views.look.theme import THEMES, apply_theme
from backpropviz.views.look.wishes import system_wishes
from backpropviz.views.main.films import SheetFilm
from backpropviz.views.main.sheet import Sheet, sheet_size
from backpropviz.views.main.stages import add_stages, stage_of
from backpropviz.views.main.window_look import usual_scale
from backpropviz.views.network.view import NetworkView

if TYPE_CHECKING:
    from backpropviz.rendering import Wish
    from backpropviz.session.session import Session


class Easel(ABC):
    """Holds a session, to be trained first, and then what is wished for of it; `close` it."""

    session: Session

    @property
    @abstractmethod
    def is_training(self) -> bool:
        """Say whether the training is shown, not the steps of an update."""

    @abstractmethod
    def show(self) -> None:
        """Show the training or the steps."""

    @abstractmethod
    def show_wished(self) -> None:
        """Show what is wished for of the session, which stands where it should.

        Raises ValueError where there is nothing to be seen.
        """

    @property
    @abstractmethod
    def is_complete(self) -> bool:
        """Say whether nothing that is seen has to be computed or typeset any more."""

    @abstractmethod
    def draw(self, path: Path) -> None:
        """Draw one picture; see `write_still` for what is raised."""

    @abstractmethod
    def film(self) -> tuple[Film, float]:
        """Return the series that is wished for, and the scale at which it is as large as asked."""

    @abstractmethod
    def close(self) -> None:
        """Let go of everything."""


class NetworkEasel(Easel):
    """Has the network, and the explanation of the step beside it where that is wished for."""

    def __init__(self, experiment: Experiment, wish: Wish) -> None:
        self._wish = wish
        application = ensure_application()
        speak(language_of(wish.language))
        self._size = QSize(*wish.size)
        wishes = system_wishes()
        self._theme = wishes.look(THEMES[wish.theme])
        scale = wishes.scale(usual_scale(self._size), self._size)
        apply_theme(application, self._theme, scale)
        self.session = make_session(experiment, wish.language)
        self._view = NetworkView(self.session, self._theme)
        self._view.set_theme(self._theme, scale)
        add_stages(self._view, self.session)

    @property
    def is_training(self) -> bool:
        return self._view.is_live

    def show(self) -> None:
        self._view.set_live(self.session.is_for_training and not self._wish.is_of_steps)

    def show_wished(self) -> None:
        self._view.set_stage(stage_of(self.session))

    @property
    def is_complete(self) -> bool:
        return not self.session.proofs.is_working

    def draw(self, path: Path) -> None:
        if not self._wish.explained:
            size = self._size
            write_still(lambda ink: self._view.paint_on(ink, size), path, size, self._wish.scale)
            return
        size, scale = sheet_size(self._size)
        sheet = Sheet(self.session, self._theme, size, is_explained=True)
        try:
            write_still(sheet.paint, path, size, scale * self._wish.scale)
        finally:
            sheet.close()

    def film(self) -> tuple[Film, float]:
        assert self._wish.cursors is not None
        size, scale = sheet_size(self._size)
        cursors, explained = self._wish.cursors, self._wish.explained
        film = SheetFilm(self.session, self._theme, size, cursors, is_explained=explained)
        return film, scale * self._wish.scale

    def close(self) -> None:
        self.session.trainer.pause()  # it may have been interrupted
        self._view.deleteLater()
        self.session.deleteLater()
