"""Whole processes measured: seconds, processor and memory; one beside another, in turns."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from math import inf
from statistics import median
from threading import Timer
from time import perf_counter
from typing import NamedTuple

LIMIT = 180
"""Seconds by the clock, for one process on a busy machine."""

HEAD = f"{'s':>8}{'CPU s':>8}{'MB':>8}{'ms each':>8}"


class Cost(NamedTuple):
    """What one process took: seconds, and the most memory that it or its engine held (MB).

    ``processor`` are its seconds and its engine's on the processor, which other work on the
    machine hardly changes. Seconds are infinite when it was stopped at the limit.
    """

    seconds: float
    megabytes: float | None
    processor: float | None = None

    @property
    def worked(self) -> float:
        """Seconds on the processor, or by the clock where those are not known or it was stopped."""
        is_known = self.processor is not None and self.seconds < inf
        return self.processor if is_known else self.seconds  # type: ignore[return-value]

    def line(self, name: str, amount: int) -> str:
        """A line of a table, for a drawing of so many persons or ties."""
        if self.seconds == inf:
            return f"{name:<28}{'> ' + str(LIMIT):>8}"
        memory = "-" if self.megabytes is None else f"{self.megabytes:.0f}"
        own = "-" if self.processor is None else f"{self.processor:.2f}"
        each = self.worked / amount * 1e3
        return f"{name:<28}{self.seconds:8.2f}{own:>8}{memory:>8}{each:8.2f}"


class Start(NamedTuple):
    """A small process beside the floor of its imports: medians, in seconds."""

    ours: Cost
    floor: Cost

    @property
    def times(self) -> float:
        """How many floors it takes."""
        return self.ours.seconds / self.floor.seconds

    @property
    def processor_times(self) -> float | None:
        """The same on the processor."""
        if self.ours.processor is None or not self.floor.processor:
            return None
        return self.ours.processor / self.floor.processor


def paired(first: Sequence[str], second: Sequence[str], runs: int) -> Start:
    """The median times of two commands, run in turns after one run that is not counted."""
    costs: tuple[list[Cost], list[Cost]] = ([], [])
    for number in range(runs + 1):
        for own, command in zip(costs, (first, second), strict=True):
            cost = run(command)
            if number:
                own.append(cost)
    return Start(_median(costs[0]), _median(costs[1]))


def _median(costs: Sequence[Cost]) -> Cost:
    own = [cost.processor for cost in costs if cost.processor is not None]
    held = [cost.megabytes for cost in costs if cost.megabytes is not None]
    return Cost(
        median(cost.seconds for cost in costs),
        median(held) if held else None,
        median(own) if own else None,
    )


def run(command: Sequence[str], limit: int = LIMIT) -> Cost:
    """Run *command* to its end or the limit; memory is known where it is counted per process."""
    start = perf_counter()
    silent = subprocess.DEVNULL
    process = subprocess.Popen(command, stdout=silent, stderr=silent, env=_usual())
    stop = Timer(limit, process.kill)
    stop.start()
    if not hasattr(os, "wait4"):
        status, held, own = process.wait(), None, None
    else:
        # Not RUSAGE_CHILDREN: that is the most that any child before this one held.
        _, waited, usage = os.wait4(process.pid, 0)
        status = process.returncode = os.waitstatus_to_exitcode(waited)
        held = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
        own = usage.ru_utime + usage.ru_stime
    seconds = perf_counter() - start
    stop.cancel()
    if seconds >= limit:
        return Cost(inf, held, own)
    if status:
        raise SystemExit(f"failed with status {status}: {' '.join(command)}")
    return Cost(seconds, held, own)


def _usual() -> dict[str, str]:
    """Compiled modules are kept, as they are for whoever uses the program."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
