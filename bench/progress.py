"""Says how far a long run is: on a terminal all the time, elsewhere in ten lines."""

from __future__ import annotations

import sys
from types import TracebackType

_LINES = 10


class Progress:
    """``with Progress("quality", 60) as progress: progress.step("kennedy")``."""

    def __init__(self, name: str, total: int) -> None:
        self._name, self._total, self._done = name, total, 0
        self._shown = sys.stderr.isatty()

    def __enter__(self) -> Progress:
        return self

    def step(self, what: str) -> None:
        """The next one begins."""
        before, self._done = self._done, self._done + 1
        if not self._shown and before * _LINES // self._total < self._done * _LINES // self._total:
            print(f"{self._name} {self._done}/{self._total}: {what}", file=sys.stderr, flush=True)
        if self._shown:
            said = f"{self._name} {self._done}/{self._total}: {what}"
            sys.stderr.write(f"\r{said[:78]:78}")
            sys.stderr.flush()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            sys.stderr.write(f"\r{'':78}\r")
