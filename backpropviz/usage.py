"""What is wrong with the arguments of a command, or of the window's start."""


class UsageError(ValueError):
    """It cannot be carried out as it was given; the text is one sentence, in one line."""
