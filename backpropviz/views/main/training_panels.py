"""The panels of the training, beside the network while it trains."""

from PySide6.QtWidgets import QWidget

from backpropviz.session.session import Session
from backpropviz.views.boundary.panel import BoundaryPanel
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.dock_column import DockColumn, PanelKinds
from backpropviz.views.training.batch_panel import BatchPanel
from backpropviz.views.training.confusion_panel import ConfusionPanel
from backpropviz.views.training.gradient_panel import GradientPanel
from backpropviz.views.training.histogram_panel import HistogramPanel
from backpropviz.views.training.image_panel import ImagePanel
from backpropviz.views.training.loss_panel import LossPanel
from backpropviz.views.training.optimizer_panel import OptimizerPanel
from backpropviz.views.training.output_panel import OutputPanel

_STACKS: tuple[PanelKinds, ...] = (
    (BoundaryPanel, ConfusionPanel, OutputPanel, ImagePanel),
    (LossPanel,),
    (GradientPanel, HistogramPanel, OptimizerPanel, BatchPanel),
)
_SHARES = (48, 25, 27)  # of the height


class TrainingPanels(DockColumn):
    """Shows what the training does: boundary, loss, gradients and the others."""

    is_unseen_without_subject = True  # what has no network is not trained

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, _STACKS, _SHARES, parent)
        self.setObjectName("training_panels")
        session.document_opened.connect(self._follow_document)
        session.experiment_changed.connect(self._follow_document)
        self._follow_document()

    def arrange(self) -> None:
        super().arrange()
        self._follow_document()

    def _follow_document(self) -> None:
        """Show the picture of the inputs only where they are one; say what the others show."""
        if self.session.is_expression:  # nothing is trained, and none of this is seen
            return
        dock = self.dock_of(ImagePanel)
        applies, applied = ImagePanel.applies(self.session), dock.toggleViewAction().isEnabled()
        dock.toggleViewAction().setEnabled(applies)
        if not (applies and applied):  # it may have been closed since it does
            dock.setVisible(applies)
        for name, panel in self.panels.items():
            self.docks[name].setWindowTitle(panel.current_title())
