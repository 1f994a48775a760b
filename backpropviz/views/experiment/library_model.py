"""The rows of the library's lists: topics, and below each the experiments that were found."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from backpropviz.experiment.library import LibraryEntry
from backpropviz.experiment.library_search import best_of, search
from backpropviz.views.look.language import experiment_text

Index = QModelIndex | QPersistentModelIndex


def in_language(entry: LibraryEntry) -> LibraryEntry:
    """Return an experiment of the library as it is called in the language that is spoken."""
    return entry._replace(
        title=experiment_text(entry.title),
        topic=experiment_text(entry.topic),
        summary=experiment_text(entry.summary),
    )


class LibraryModel(QAbstractListModel):
    """The topics and, below each, its experiments. A topic is a plain text.

    entries: all there are; rows: what is shown of them.
    """

    def __init__(self, entries: Sequence[LibraryEntry], parent: QObject) -> None:
        super().__init__(parent)
        self.entries = tuple(entries)
        self.rows: list[LibraryEntry | str] = []
        self.searched = ""
        self._fill()

    def search(self, text: str) -> None:
        """Show only the experiments in which every word of a text stands; "": all."""
        if text != self.searched:
            self.beginResetModel()
            self.searched = text
            self._fill()
            self.endResetModel()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the experiments that are shown, in the order of the rows."""
        return tuple(row.name for row in self.rows if isinstance(row, LibraryEntry))

    @property
    def best(self) -> str | None:
        """Return the name of the experiment that is meant most likely; None if there is none."""
        found = (row for row in self.rows if isinstance(row, LibraryEntry))
        best = best_of(found, self.searched)
        return None if best is None else best.name

    def place_of(self, name: str) -> QModelIndex:
        """Return where an experiment stands; an invalid index if it is not shown."""
        for number, row in enumerate(self.rows):
            if isinstance(row, LibraryEntry) and row.name == name:
                return self.index(number)
        return QModelIndex()

    def _fill(self) -> None:
        found = list(search(self.entries, self.searched))
        self.rows = []
        for topic in dict.fromkeys(entry.topic for entry in found):
            self.rows.append(topic)
            self.rows += [entry for entry in found if entry.topic == topic]

    # Qt's model

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        texts = {
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.ToolTipRole): f"{row.title}\n{row.summary}",
            int(Qt.ItemDataRole.AccessibleTextRole): f"{row.title}: {row.summary}",
        }
        return texts.get(int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
