"""Which classes are taken for which, for training and test samples; for a regression, how far off.

A click on a cell shows only the points that it counts.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from backpropviz.session.session import Session
from backpropviz.views.look.language import class_names
from backpropviz.views.look.theme import Theme
from backpropviz.views.panels.painting import PaintedPanel
from backpropviz.views.panels.texts import percent_text
from backpropviz.views.training.confusion_layout import (
    Cell,
    MatrixPlace,
    Measures,
    arrange,
    least_size,
)
from backpropviz.views.training.confusion_matrix import Matrix, MatrixPainter, matrix_of
from backpropviz.views.training.confusion_residuals import Residuals, ResidualsView

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_FOOT_PX = 22.0
_CHOOSE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ConfusionPanel(PaintedPanel):
    """Shows `session.moment.train` and `.test`; a chosen cell is kept by `session.show_rows`."""

    keys = frozenset({*_ARROWS, *_CHOOSE, Qt.Key.Key_Escape})

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.name_it("confusion_panel", self.tr("Confusion"))
        self._matrices: list[Matrix] = []  # empty: a regression
        self._names: tuple[str, ...] = ()
        self._residuals = ResidualsView(self)
        self._errors: list[Residuals] = []
        self._part = 0  # shown where there is room for one matrix only
        self._chosen: Cell | None = None
        self._asked: frozenset[int] | None = None  # the rows that the chosen cell has asked for
        self._cursor = Cell(0, 0, 0)  # the keyboard's
        self._hovered: Cell | None = None
        session.shown_rows_changed.connect(self._follow_rows)
        session.progress_changed.connect(self._follow_unseen)

    def current_title(self) -> str:
        is_regression = self.session.moment.train.predicted is None
        return self.tr("Residuals") if is_regression else self.title

    def refresh(self) -> None:
        moment = self.session.moment
        parts = [moment.train] if moment.test is None else [moment.train, moment.test]
        names = class_names(moment.setup.dataset)
        if names != self._names:
            self._names = names
            self.updateGeometry()
        if parts[0].predicted is None:
            self._matrices = []
            self._errors = self._residuals.measure(parts)
            self._choose(None)
        else:
            self._errors = []
            self._matrices = [matrix_of(part, len(self._names)) for part in parts]
            self._keep_in_range()
            self._follow_rows()  # other data take the filter away without a signal
            self._ask_for_rows()
        self._tell_summary()
        self.update()

    @property
    def matrices(self) -> list[Matrix]:
        """Return what is shown: the training samples' matrix, and the test samples' if any."""
        return self._matrices

    @property
    def residuals(self) -> list[Residuals]:
        """Return what is shown of a regression; none for classes."""
        return self._errors

    @property
    def chosen(self) -> Cell | None:
        """Return the cell whose points alone are shown."""
        return self._chosen

    def places(self) -> list[MatrixPlace]:
        """Return where the matrices are."""
        below = self.px(_FOOT_PX if self._has_foot else 6)
        area = QRectF(self.rect()).adjusted(self.px(12), self.px(4), -self.px(12), -below)
        parts, measures = range(len(self._matrices)), self._measures
        return arrange(area, parts, len(self._names), min(self._part, len(parts) - 1), measures)

    @property
    def _measures(self) -> Measures:
        metrics_size = self.px(11)
        widest = max((len(name) for name in self._names), default=1)
        digits = len(str(max(int(matrix.counts.sum()) for matrix in self._matrices)))
        return Measures(
            heading=self.px(19),
            line=self.px(15),
            name=max(widest * metrics_size * 0.56 + self.px(20), self.px(34)),
            count=digits * self.px(12) * 0.66,
            gap=self.px(14),
        )

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the cell at a point."""
        for place in self.places() if self._matrices else []:
            found = place.cell_at(point)
            if found is not None:
                return Cell(place.part, *found)
        return None

    def choose(self, cell: Cell) -> None:
        """Show only the points that a cell counts; all, if they are shown alone already."""
        self._choose(None if cell == self._chosen else cell)

    def hint_at(self, point: QPointF) -> str:
        cell = self.cell_at(point)
        return "" if cell is None else self._sentence(cell)

    def paint(self, painter: QPainter) -> None:
        if self._errors:
            self._residuals.paint(painter, self._errors)
            return
        marks: list[tuple[Cell | None, QPen]] = [
            (self._hovered, QPen(self.theme.color("faint"), 1.5 * self.scale)),
            (self._chosen, QPen(self.theme.color("ink"), 2.0 * self.scale)),
        ]
        if self.hasFocus():
            marks.append((self._cursor, self.dashed("positive", 2.0)))
        for place in self.places() if self._matrices else []:
            on = MatrixPainter(self, painter, place, self._matrices[place.part])
            on.paint_heading()
            if not place.cells.isEmpty():
                on.paint_names(self._names)
                on.paint_cells()
                for cell, pen in marks:
                    on.paint_mark(cell, pen)
        if self._matrices and self._has_foot:
            foot = QRectF(self.rect()).adjusted(self.px(12), 0, -self.px(12), -self.px(5))
            foot.setTop(foot.bottom() - self.px(14))
            self.set_font(painter, 10.5)
            said = self.tr("rows: true class, columns: predicted class")
            if self._chosen is not None:
                said = self.tr("only the framed points are shown; click again for all")
            self.write(painter, foot, said, "muted")

    @property
    def _has_foot(self) -> bool:
        """Say whether there is room for what rows and columns are."""
        return self.height() >= self.px(130)

    # What is chosen

    def _choose(self, cell: Cell | None) -> None:
        if cell != self._chosen:
            self._chosen = cell
            if cell is None:
                self._asked = None
                self.session.show_rows(None)
            else:
                self._ask_for_rows()
            self.update()

    def _ask_for_rows(self) -> None:
        """Show the points that the chosen cell counts now: training moves them about."""
        if self._chosen is None:
            return
        moment = self.session.moment
        answers = moment.train if self._chosen.part == 0 else moment.test
        if answers is None or answers.labels is None or answers.predicted is None:
            self._choose(None)
            return
        here = (answers.labels == self._chosen.true) & (answers.predicted == self._chosen.predicted)
        self._asked = frozenset(answers.rows[here].tolist())
        self.session.show_rows(self._asked)

    def _follow_rows(self) -> None:
        """Let go of the cell if somebody else has chosen what is shown."""
        if self._chosen is not None and self.session.shown_rows != self._asked:
            self._chosen = None
            self.update()

    def _follow_unseen(self) -> None:
        """Keep the filter true even while this panel is hidden behind another."""
        self._follow_rows()
        if self._chosen is not None and not self.isVisible():
            self._ask_for_rows()

    def _keep_in_range(self) -> None:
        parts, classes = len(self._matrices), len(self._names)
        if self._chosen is not None and not _is_within(self._chosen, parts, classes):
            self._choose(None)
        if not _is_within(self._cursor, parts, classes):
            self._cursor = Cell(0, 0, 0)

    def _sentence(self, cell: Cell) -> str:
        matrix = self._matrices[cell.part]
        count = int(matrix.counts[cell.true, cell.predicted])
        samples = int(matrix.counts[cell.true].sum())
        if cell.part == 0:
            said = self.tr("{count} of {samples} training samples of {true} are taken for {other}.")
        else:
            said = self.tr("{count} of {samples} test samples of {true} are taken for {other}.")
        if cell == self._chosen:
            what = self.tr("Click to show all points again.")
        else:
            what = self.tr("Click to show only these points.")
        names = {"true": self._names[cell.true], "other": self._names[cell.predicted]}
        return f"{said.format(count=count, samples=samples, **names)} {what}"

    def _tell_summary(self) -> None:
        comma = self.session.style.decimal_comma
        if self._errors:
            self.set_summary(self._residuals.summary(self._errors))
            return
        words = [self.tr("train {percent}"), self.tr("test {percent}")]
        accuracies = [percent_text(each.accuracy, decimal_comma=comma) for each in self._matrices]
        self.set_summary(
            "   ".join(
                word.format(percent=percent)
                for word, percent in zip(words, accuracies, strict=False)
            )
        )
        if self.hasFocus():
            self.setAccessibleDescription(self._sentence(self._cursor))

    # Qt's events

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self.theme.least_px and self._matrices:  # type does not become smaller: one of them
            own = least_size(len(self._names), self._measures)
            margins = QSizeF(2 * self.px(12), self.px(4 + _FOOT_PX))
            least = least.expandedTo((own + margins).toSize())
        return least

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._matrices:
            return
        cell = self.cell_at(event.position())
        if cell is not None:
            self._cursor = cell
            self.choose(cell)
            return
        for place in self.places():
            if place.heading.contains(event.position()):
                self._part = place.part
                self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            shape = (
                Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor
            )
            self.setCursor(shape)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._matrices or key not in self.keys:
            super().keyPressEvent(event)
            return
        if key in _CHOOSE:
            self.choose(self._cursor)
        elif key is Qt.Key.Key_Escape:
            self._choose(None)
        else:
            self._move(*_ARROWS[key])
        self.setAccessibleDescription(self._sentence(self._cursor))
        self.update()

    def _move(self, down: int, right: int) -> None:
        """Move the keyboard's cell; beyond the training samples' matrix lies the test samples'."""
        classes = len(self._names)
        part, true, predicted = self._cursor
        columns = classes * len(self._matrices)
        column = min(max(part * classes + predicted + right, 0), columns - 1)
        true = min(max(true + down, 0), classes - 1)
        self._cursor = Cell(column // classes, true, column % classes)
        self._part = self._cursor.part

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._matrices:
            self.setAccessibleDescription(self._sentence(self._cursor))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _is_within(cell: Cell, parts: int, classes: int) -> bool:
    return cell.part < parts and cell.true < classes and cell.predicted < classes
