"""All activations and their derivatives; the layer at hand on one of them, with its units' z."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from backpropviz.engine.quantities import Kind
from backpropviz.experiment.errors import ExperimentError
from backpropviz.experiment.fitting import with_activation_of_layer
from backpropviz.session.session import Session
from backpropviz.views.explain import activation_words as words
from backpropviz.views.explain.activation_canvas import ActivationCanvas
from backpropviz.views.explain.activation_gallery import ActivationGallery
from backpropviz.views.explain.activation_layer import LayerNow, layer_now
from backpropviz.views.explain.activation_readout import ActivationReadout
from backpropviz.views.explain.activation_scene import scene_of
from backpropviz.views.look.language import in_language
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.panel import Panel


class ActivationPanel(Panel):
    """Shows the activation of the layer that the session's subject belongs to, or another one.

    Another one is only looked at, "what would it do here?", until the button takes it.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("activation_panel", self.tr("Activations"))
        self._layer: LayerNow | None = None
        self._other: str | None = None  # than the layer's own
        self._document = session.source
        self._refusal = ""
        self.canvas = ActivationCanvas(session, theme, self)
        self.readout = ActivationReadout(self)
        self.gallery = ActivationGallery(session, theme, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.canvas, 1)
        rows.addWidget(self.readout)
        rows.addWidget(self.gallery)
        self.setFocusProxy(self.gallery)
        self.canvas.unit_chosen.connect(self.ask_about)
        self.gallery.chosen.connect(self.show_activation)
        self.gallery.used.connect(self.use)
        self.readout.use.clicked.connect(self.use)
        session.prediction.switched.connect(self.refresh_if_seen)
        session.prediction.changed.connect(self.refresh_if_seen)
        self.set_theme(theme, 1.0)

    @property
    def shown(self) -> str:
        """Return which activation is shown large."""
        own = self._layer.activation if self._layer is not None else self.gallery.own
        return self._other or own

    @property
    def is_complete(self) -> bool:
        return self.canvas.is_complete

    def refresh(self) -> None:
        if self.session.is_expression:
            return
        before = self._layer
        if self.session.source is not self._document:
            self._document, before = self.session.source, None
        self._layer = layer = layer_now(self.session, before)
        if before is None or (before.layer, before.activation) != (layer.layer, layer.activation):
            self._other, self._refusal = None, ""
        self._show()

    def set_theme(self, theme: Theme, scale: float) -> None:
        super().set_theme(theme, scale)
        for part in (self.canvas, self.readout, self.gallery):
            part.set_theme(theme, scale)

    def show_activation(self, activation: str) -> None:
        """Show what another activation would do with the same z; the layer's own: as it is."""
        if self._layer is None:
            return
        self._other = None if activation == self._layer.activation else activation
        self._refusal = ""
        self._show()

    def ask_about(self, unit: int) -> None:
        """Go to the step that makes a unit's activation."""
        if self._layer is not None:
            self.session.show_quantity(self._layer.quantity(Kind.A, unit))

    def use(self) -> None:
        """Give the layer the activation that is shown; the steps stay where they are."""
        session, layer, scene = self.session, self._layer, self.canvas.scene
        if layer is None or scene is None or scene.is_own:
            return
        subject = session.subject
        try:
            changed = with_activation_of_layer(
                session.experiment, layer.layer, scene.activation, session.setup.dataset
            )
            session.edit(words.edit_text(scene), changed)
        except ExperimentError as error:
            self._refusal = self.tr("That is not possible: {problem}.").format(
                problem=in_language(error.problem, decimal_comma=session.style.decimal_comma)
            )
            self._show()
            return
        if subject is not None and not session.prediction.is_on:
            session.show_quantity(subject)
        self.refresh()

    def _show(self) -> None:
        layer = self._layer
        if layer is None:
            return
        scene = scene_of(self.session, layer, self.shown)
        self.canvas.show_scene(scene)
        self.gallery.show_activation(scene.activation, layer.activation)
        self.readout.tell(
            words.numbers_of(scene),
            self._refusal or words.character_of(scene.activation),
            use=words.use_text(scene),
            hint=words.use_hint(scene),
            can_use=not scene.is_own,
        )
        self.canvas.setAccessibleDescription(f"{words.summary_of(scene)}. {self.readout.text}")
        self.set_summary(words.summary_of(scene))
