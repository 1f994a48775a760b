"""What the system says of a file that cannot be read or written, as a phrase where it is common."""

from __future__ import annotations

import errno
from typing import Final

from backpropviz.phrases import QT_TRANSLATE_NOOP, Phrase, as_phrase, phrase_of

# As the system itself says it in English.
_REASONS: Final = {
    errno.ENOENT: QT_TRANSLATE_NOOP("Problem", "No such file or directory"),
    errno.EACCES: QT_TRANSLATE_NOOP("Problem", "Permission denied"),
    errno.EPERM: QT_TRANSLATE_NOOP("Problem", "Operation not permitted"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Problem", "Is a directory"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Problem", "Not a directory"),
    errno.EROFS: QT_TRANSLATE_NOOP("Problem", "Read-only file system"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Problem", "No space left on device"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Problem", "File name too long"),
    errno.EIO: QT_TRANSLATE_NOOP("Problem", "Input/output error"),
}


def reason_of(error: Exception) -> Phrase:
    """Return why a file cannot be read or written, without its name; a phrase where it is ours.

    Errors that we raise ourselves, and those that Python finds in a path, say it in their text.
    """
    if isinstance(error, OSError) and error.strerror:
        return _REASONS.get(error.errno or 0, as_phrase(error.strerror))
    return phrase_of(error)
