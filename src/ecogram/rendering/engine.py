"""Runs the drawing engine; the only file that starts a process. The drawing goes through pipes.

Two engines are known: the one that is installed with ecogram, and a Graphviz of the machine's own.
What either says on its way is looked at but never repeated: it may hold somebody's name.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from ecogram.diagnostics import EcogramError, Problem

Engine = Literal["embedded", "system"]

TIMEOUT = 60.0
"""Seconds an engine may take before it is stopped; ten thousand persons take about three."""

_EMBEDDED = "graphviz-pure"
_HARMLESS = (
    b"no hard-coded metrics for",
    b"no value for width of non-ASCII character",
    b"size too small for label",
    b"Pango",
    b"pango",
    b"ontconfig",
)
"""What engines say about letters whose widths they do not know: every label's place is given."""


class EngineError(EcogramError):
    """The engine did not draw; ``code`` is engine-missing, engine-timeout or engine-failed."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__([Problem(code, values=values)])
        self.code = code


def paint(
    dot: str,
    format: str = "svg",
    engine: Engine = "embedded",
    timeout: float = TIMEOUT,
    dpi: int = 0,
) -> bytes:
    """What *engine* makes of the DOT text *dot*; EngineError when it fails or takes too long.

    *format* is any that the engine knows; *dpi* is the density of its pixels, 0 for its own.
    """
    from graphviz.backend.execute import CalledProcessError, ExecutableNotFound, run_check

    command = [str(_executable(engine)), f"-T{format}", *([f"-Gdpi={dpi}"] if dpi else [])]
    import subprocess

    try:
        done = run_check(
            command, input=dot.encode(), capture_output=True, quiet=True, timeout=timeout
        )
    except subprocess.TimeoutExpired:
        raise EngineError("engine-timeout", engine=engine, seconds=f"{timeout:g}") from None
    except (ExecutableNotFound, PermissionError):
        raise EngineError("engine-missing", engine=engine) from None
    except (CalledProcessError, OSError):
        raise EngineError("engine-failed", engine=engine) from None
    if not done.stdout or any(map(_matters, done.stderr.splitlines())):
        raise EngineError("engine-failed", engine=engine)
    return bytes(done.stdout)


def _executable(engine: Engine) -> Path:
    found = _system() if engine == "system" else _embedded()
    if found is None:
        raise EngineError("engine-missing", engine=engine)
    return found


def _system() -> Path | None:
    from graphviz.backend.dot_command import DOT_BINARY

    return _on_path(str(DOT_BINARY))


def _embedded() -> Path | None:
    """Where the installer put it: beside the interpreter, among its scripts, or on the PATH."""
    program = _EMBEDDED + (".exe" if sys.platform == "win32" else "")
    beside = Path(sys.executable or ".").parent / program
    if beside.is_file():
        return beside
    import sysconfig

    for scheme in (sysconfig.get_default_scheme(), sysconfig.get_preferred_scheme("user")):
        path = Path(sysconfig.get_path("scripts", scheme)) / program
        if path.is_file():
            return path
    return _on_path(_EMBEDDED)


def _on_path(program: str) -> Path | None:
    import shutil

    found = shutil.which(program)
    return Path(found) if found else None


def _matters(line: bytes) -> bool:
    return bool(line.strip()) and not any(words in line for words in _HARMLESS)
