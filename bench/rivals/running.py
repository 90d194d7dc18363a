"""Runs a rival's own command in a folder of its own, with a limit; its noise is thrown away."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from bench.rivals.placed import Refused

LIMIT = 45
"""Seconds for one family."""

TOO_LONG = f"more than {LIMIT} s"
"""Why a rival is stopped."""

PYTHON = os.environ.get("ECOGRAM_RIVALS_PYTHON") or sys.executable
"""Where rivals in Python are installed: some need a newer one than this."""


@contextmanager
def folder() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@cache
def lacks(module: str) -> bool:
    """Whether that Python has no such *module*, or cannot be run."""
    check = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    try:
        return subprocess.run([PYTHON, "-c", check], capture_output=True, timeout=60).returncode > 0
    except (OSError, subprocess.TimeoutExpired):
        return True


def run(
    command: Sequence[str],
    where: Path,
    text: str = "",
    settings: Mapping[str, str] | None = None,
) -> str:
    """What *command* prints; Refused when it fails or takes longer than the limit.

    *settings* are more variables of its environment.
    """
    try:
        done = subprocess.run(
            list(command),
            cwd=where,
            env={**os.environ, **(settings or {})},
            input=text,
            capture_output=True,
            text=True,
            timeout=LIMIT,
        )
    except subprocess.TimeoutExpired:
        raise Refused(TOO_LONG) from None
    if done.returncode:
        raise Refused(_last(done.stderr) or _last(done.stdout) or f"status {done.returncode}")
    return done.stdout


def _last(noise: str) -> str:
    """The last line, without folders, short enough for a table."""
    lines = [line.strip() for line in noise.splitlines() if line.strip()]
    words = [word for word in (lines[-1] if lines else "").split() if "/" not in word]
    return " ".join(words)[:80]
