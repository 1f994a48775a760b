"""A stage whose picture is a scene: laid out for one viewport, and then kept for the steps."""

from abc import abstractmethod
from typing import Generic, TypeVar

from backpropviz.engine.trace import Trace
from backpropviz.session.session import Session
from backpropviz.views.canvas.stage import Stage
from backpropviz.views.canvas.viewport import Viewport

SceneT = TypeVar("SceneT")
FrameT = TypeVar("FrameT")


class SceneStage(Stage, Generic[SceneT, FrameT]):
    """Keeps the scene of a viewport, and the frame: that scene as it was painted last."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._viewport: Viewport | None = None  # that the scene is made for
        self._trace: Trace | None = None  # likewise
        self._scene: SceneT | None = None
        self._frame: FrameT | None = None

    @abstractmethod
    def make_scene(self, viewport: Viewport) -> SceneT:
        """Return what the session's pass looks like in a viewport, laid out afresh."""

    def scene(self, viewport: Viewport) -> SceneT:
        """Return the scene in a viewport."""
        # Others hear of another pass first, and what they say of it leads here, too.
        is_of_this_pass = self._trace is self._session.trace
        if self._scene is None or not (is_of_this_pass and self._is_for(viewport)):
            self._frame = None
            self._scene, self._viewport = self.make_scene(viewport), viewport
            self._trace = self._session.trace
        return self._scene

    def forget(self) -> None:
        self._scene = self._frame = None

    def _is_for(self, viewport: Viewport) -> bool:
        return self._viewport is not None and viewport.is_same(self._viewport)
