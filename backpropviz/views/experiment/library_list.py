"""The two lists of the library: the narrow one beside the network, and the one of cards."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from backpropviz.views.experiment.library_delegate import CardDelegate
from backpropviz.views.experiment.library_model import LibraryModel

_MOST_LINES = 18  # of text, before the narrow list scrolls
_LEAST_CARD_PX = 272  # most titles fit


class LibraryList(QListView):
    """A list of experiments, in which a click and Enter mean the same."""

    chosen = Signal(QModelIndex)

    def __init__(self, model: LibraryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setModel(model)
        self.clicked.connect(self.chosen)

    def show_entry(self, name: str) -> bool:
        """Put the keyboard's cursor on an experiment, in sight; False if it is not in the list."""
        model = self.model()
        assert isinstance(model, LibraryModel)
        place = model.place_of(name)
        if place.isValid():
            was_in_sight = self._is_in_sight(place)
            self.setCurrentIndex(place)  # which scrolls just as far as it must
            if not was_in_sight:
                self.scrollTo(place, QAbstractItemView.ScrollHint.PositionAtCenter)
        return place.isValid()

    def show_best(self) -> None:
        """Put the keyboard's cursor on the experiment that is meant most likely."""
        model = self.model()
        assert isinstance(model, LibraryModel)
        best = model.best
        if best is not None:
            self.show_entry(best)

    def choose_current(self) -> None:
        """Ask for the experiment that the keyboard's cursor is on."""
        if self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())

    def _is_in_sight(self, place: QModelIndex) -> bool:
        return self.viewport().rect().contains(self.visualRect(place))

    # Qt's events

    def sizeHint(self) -> QSize:
        """As high as its rows, but not so high that the form below has no room."""
        rows = sum(
            self.sizeHintForIndex(self.model().index(row, 0)).height()
            for row in range(self.model().rowCount())
        )
        most = self.fontMetrics().height() * _MOST_LINES
        return QSize(180, min(rows, most) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() * 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self.currentIndex()
        if place.isValid() and not self._is_in_sight(place):
            self.scrollTo(place, QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
            return
        super().keyPressEvent(event)


class CardList(LibraryList):
    """The same as cards side by side, each topic beginning a line of its own.

    Letters are `typed` for the search.
    """

    typed = Signal(str)

    def __init__(self, model: LibraryModel, cards: CardDelegate, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._cards = cards
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        # Else its coming and going would change how many cards there are in a line.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setItemDelegate(cards)

    def lay_out(self) -> None:
        """Share the width among the cards."""
        width = self.viewport().width() - 1
        count = max(int(width / (_LEAST_CARD_PX * self._cards.scale)), 1)
        self._cards.set_widths(width // count, width)
        self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.lay_out()
        super().resizeEvent(event)
