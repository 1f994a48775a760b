"""The program's own icon, as it stands in title bars, task bars and beside its name."""

from PySide6.QtGui import QIcon

from backpropviz.resources import resource_path


def program_icon() -> QIcon:
    """Return the icon, sharp at every size."""
    return QIcon(str(resource_path("icons/backpropviz.svg")))
