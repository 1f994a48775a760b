"""Why a command, or the window's start, cannot be carried out; each says so in one sentence."""


class UsageError(ValueError):
    """It cannot be carried out as it was given."""


class UnforeseenError(RuntimeError):
    """The program itself is wrong, whatever was given."""
