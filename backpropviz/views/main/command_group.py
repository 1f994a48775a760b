"""Commands that belong together: what they do, whether they can be done, and which are on."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject


class CommandGroup(QObject):
    """Answers for some of the window's commands, by their names."""

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what the commands do."""
        raise NotImplementedError

    def possible(self) -> Mapping[str, bool]:
        """Return whether commands can be done now; those that always can need not be there."""
        return {}

    def reasons(self) -> Mapping[str, str]:
        """Return why commands cannot be done, in one sentence, where that is not plain to see."""
        return {}

    def checked(self) -> Mapping[str, bool]:
        """Return which of those that can be on are on."""
        return {}
