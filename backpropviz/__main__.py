"""Where the program starts: `python -m backpropviz`, the console script and the bundle alike."""

from __future__ import annotations

import sys

from backpropviz.usage import COMMANDS

QUESTIONS = ("-h", "--help", "--version")


def main() -> int:
    """Run a command where the first argument is one, else open the window; return the status."""
    arguments = sys.argv[1:]
    if arguments and arguments[0] in (*COMMANDS, *QUESTIONS):
        from backpropviz import cli

        return cli.main(arguments)
    from backpropviz import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
