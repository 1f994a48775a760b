"""What can be asked for, and why it cannot be carried out: each reason is one sentence."""

# Named here so that the window starts without reading the command line's modules.
COMMANDS = (
    *("list", "grad", "trace", "expr", "explain", "code", "check", "train"),
    *("render", "worksheet"),
)


class UsageError(ValueError):
    """It cannot be carried out as it was given."""


class UnforeseenError(RuntimeError):
    """The program itself is wrong, whatever was given."""
