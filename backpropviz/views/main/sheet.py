"""A sheet: the network, with the explanation of the step beside it, as a picture of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backpropviz.session.session import Session
from backpropviz.views.look.theme import Theme, palette_of, sans, style_sheet
from backpropviz.views.main.stages import add_stages, stage_of
from backpropviz.views.network.view import NetworkView
from backpropviz.views.step.step_panel import StepPanel

HEIGHT_PX = 680  # of the design; type is laid out for it, and drawn as large as is asked for
_EXPLANATION_PX = 400
_LEAST_NETWORK_PX = 360


class Sheet:
    """Shows a twin of a session in a theme, and is never on the screen; `close` it.

    What is done in the window meanwhile changes nothing on it. is_explained: the explanation of
    the step stands beside the network.
    """

    def __init__(
        self, session: Session, theme: Theme, size: QSize, *, is_explained: bool = False
    ) -> None:
        self.session = session.twin()
        self.theme = theme
        self.size = size
        self.view = NetworkView(self.session, theme)
        add_stages(self.view, self.session)
        self.view.set_stage(stage_of(self.session))
        self._page: QWidget | None = None
        self._panel: StepPanel | None = None
        if is_explained:
            self._make_explanation()

    def _make_explanation(self) -> None:
        page = QWidget()
        page.setObjectName("sheet")
        page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        page.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        page.setFont(sans(13, QFont.Weight.Normal))
        page.setPalette(palette_of(self.theme))
        page.setStyleSheet(sheet_style(self.theme, 1.0))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self._panel = panel = StepPanel(self.session, self.theme, page)
        panel.is_printed = True
        panel.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(panel)
        panel.set_theme(self.theme, 1.0)
        page.resize(self._explanation_width, self.size.height())
        page.show()
        panel.prepare()
        panel.curve_link.setMaximumSize(0, 0)  # a link leads nowhere on paper
        self._page = page

    @property
    def _explanation_width(self) -> int:
        return min(_EXPLANATION_PX, max(self.size.width() - _LEAST_NETWORK_PX, 240))

    @property
    def is_ready(self) -> bool:
        """Say whether the proofs that are to be seen are computed."""
        return not self.session.proofs.is_working

    def paint(self, painter: QPainter) -> None:
        """Paint it at its session's cursor."""
        width, height = self.size.width(), self.size.height()
        if self._page is None or self._panel is None:
            self.view.paint_on(painter, self.size)
            return
        right = width - self._explanation_width
        painter.save()
        painter.setClipRect(QRect(0, 0, right, height))
        self.view.paint_on(painter, QSize(right, height))
        painter.restore()
        painter.save()
        painter.fillRect(QRect(right, 0, width - right, height), self.theme.color("surface"))
        painter.fillRect(QRectF(right, 0, 1, height), self.theme.color("hairline"))
        self._paint_explanation(painter, right + 1)
        painter.restore()

    def _paint_explanation(self, painter: QPainter, left: int) -> None:
        """Paint all of the explanation, smaller where it is longer than the sheet is high."""
        assert self._page is not None
        assert self._panel is not None
        # Now: the layouts within one another would otherwise wait for the next rounds of events.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        content = self._panel.widget()
        assert content is not None
        layout = content.layout()
        assert layout is not None
        layout.activate()
        high = max(layout.totalHeightForWidth(self._panel.width()), self.size.height())
        content.resize(self._panel.width(), high)
        fit = min(1.0, self.size.height() / high)
        painter.translate(left, 0)
        painter.scale(fit, fit)
        content.render(painter, QPoint())

    def close(self) -> None:
        """Let go of its views and its session."""
        if self._page is not None:
            self._page.close()
            self._page.deleteLater()
        self.view.deleteLater()
        self.session.deleteLater()


def sheet_style(theme: Theme, scale: float) -> str:
    """Return the style sheet of widgets that have another theme than the application.

    They do not take the ink from the palette of the widget around them once there is one.
    """
    return f"{style_sheet(theme, scale)}\nQWidget {{ color: {theme.color('ink').name()}; }}\n"


def sheet_size(pixels: QSize) -> tuple[QSize, float]:
    """Return the size of the sheet for a picture of so many pixels, and the scale to draw it at."""
    scale = pixels.height() / HEIGHT_PX
    return QSize(max(round(pixels.width() / scale), 1), HEIGHT_PX), scale
