"""What somebody may have meant by a command that cannot be carried out, when the files say so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ecogram.cli.program import COMMANDS


def hint(arguments: Sequence[str]) -> str:
    """How to write what was meant by *arguments*; empty when they tell of nothing usual.

    A file without a command is one to draw; words that together are the name of a file lack the
    quotation marks around it.
    """
    words = [word for word in arguments if not word.startswith("-")]
    if words and words[0] not in COMMANDS and _is_file(words[0]):
        return f"to draw it: ecogram render {_quoted(words[0])}"
    for first in range(1, len(words)):
        for after in range(first + 2, len(words) + 1):
            if _is_file(name := " ".join(words[first:after])):
                return f"a name with spaces goes between quotation marks: {_quoted(name)}"
    return ""


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # too long for a name, or no name at all
        return False


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
