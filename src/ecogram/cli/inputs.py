"""Reading what a command is given to read; what cannot be read ends the command."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ecogram.cli.output import STANDARD
from ecogram.cli.terminal import refuse

CASE_FILES = (".yaml", ".yml")


def read(source: str, limit: int) -> bytes:
    """The bytes of *source*, never many more than *limit*: the loader says that it is too large."""
    try:
        if source == STANDARD:
            if sys.stdin is None:
                refuse("standard input: cannot be read (it is closed)")
            return sys.stdin.buffer.read(limit + 1)
        with Path(source).open("rb") as file:
            return file.read(limit + 1)
    except FileNotFoundError:
        refuse(f"{source}: there is no such file")
    except IsADirectoryError:
        refuse(f"{source}: is a folder; name a case file")
    except OSError as error:  # a folder is a PermissionError on Windows
        refuse(f"{source}: cannot be read ({error.strerror or 'unknown reason'})")


def shown(source: str) -> str:
    """How a message calls *source*."""
    return "<stdin>" if source == STANDARD else source


def case_files(sources: list[str]) -> list[str]:
    """*sources* with every folder replaced by the case files in it and below, in order of name.

    Hidden files and folders are passed over. Nothing is listed twice.
    """
    found: dict[str, None] = {}
    for source in sources:
        is_folder = source != STANDARD and os.path.isdir(source)  # noqa: PTH112 - never raises
        found |= dict.fromkeys(_inside(Path(source)) if is_folder else [source])
    return list(found)


def _inside(folder: Path) -> list[str]:
    files = (path for path in folder.rglob("*") if path.suffix.lower() in CASE_FILES)
    visible = (p for p in files if not any(q.startswith(".") for q in p.relative_to(folder).parts))
    return [str(path) for path in sorted(visible) if path.is_file()]
