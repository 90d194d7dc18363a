"""Talking to whoever runs the program: results on standard output, all else on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from errno import EINVAL
from typing import NoReturn

from ecogram.cli.exit_status import ExitStatus

MANY = 20
"""From this many files on, a progress bar is worth its place."""
LARGE = 1000
"""From this many persons on, drawing takes long enough to say that it goes on."""


def prepare() -> None:
    """Make both streams speak UTF-8, whatever the machine's habits; what has no code is escaped."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def result(data: str | bytes) -> None:
    """Write *data*, and nothing else, to standard output; newlines stay as they are."""
    raw = data.encode("utf-8", "backslashreplace") if isinstance(data, str) else data
    if sys.stdout is None:
        _end_without_output("it is closed")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except OSError as error:
        end_without_output(error)


def end_without_output(error: OSError) -> NoReturn:
    """End because standard output did not take what was written to it."""
    _close_standard_output()
    is_gone = isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == EINVAL)
    if is_gone:  # who read it has seen enough: nothing to tell
        raise SystemExit(ExitStatus.USAGE) from None
    _end_without_output(error.strerror or "unknown reason")


def say(text: str) -> None:
    """One message on standard error; nothing goes wrong when nobody can hear it."""
    if sys.stderr is not None:
        with suppress(OSError):
            print(text, file=sys.stderr, flush=True)


def refuse(text: str) -> NoReturn:
    """End because the command cannot be carried out as it was given."""
    import typer

    say(f"ecogram: {text}")
    raise typer.Exit(ExitStatus.USAGE)


def is_watched() -> bool:
    """Whether somebody sees standard error as it is written."""
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def _end_without_output(reason: str) -> NoReturn:
    say(f"ecogram: standard output: cannot be written ({reason})")
    raise SystemExit(ExitStatus.USAGE)


def _close_standard_output() -> None:
    """Let what could not be written disappear, or Python would try, and complain, once more."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def progress(paths: list[str]) -> Iterable[str]:
    """*paths* one by one; a bar shows how far it is when there are many and somebody watches."""
    if len(paths) < MANY or not is_watched():
        return paths
    return _bar(paths)


def _bar(paths: list[str]) -> Iterator[str]:
    """Rich is imported here only: it costs as much as all the rest. No file name is shown."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)  # respects NO_COLOR by itself
    yield from track(paths, description="", console=console, transient=True)


def busy(text: str, persons: int) -> AbstractContextManager[object]:
    """While it lasts, *text* moves before the eyes of who waits for a large drawing."""
    if persons < LARGE or not is_watched():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(text)
