"""How the program ends, as a number for scripts: a public contract."""

from __future__ import annotations

from enum import IntEnum


class ExitStatus(IntEnum):
    """What the number that ``ecogram`` leaves behind means."""

    OK = 0
    """Done; there may have been warnings."""
    PROBLEMS = 1
    """The case file has errors (with ``--strict``: or warnings)."""
    USAGE = 2
    """The command cannot be carried out: wrong option, or a missing input, engine or extra."""
    BUG = 3
    """The program is at fault."""
    INTERRUPTED = 130
    """Stopped from outside: Ctrl-C, or a request to end."""
