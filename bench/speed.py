"""How long ecogram takes and how much memory: ``python -m bench.speed [--runs N] [--no-large]``.

Whole processes against the floor of their own imports, paired: one run of each after the other, so
that a busy machine slows both. Whole renders of grown families, the engine's process included.
Stages in this process.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from math import inf
from pathlib import Path
from statistics import median
from threading import Timer
from time import perf_counter
from typing import Any, NamedTuple

from bench import grow

FLODDER = Path(__file__).parent.parent / "examples" / "flodder.yaml"
_FLOOR = (
    "import typer, yaml, graphviz; from pydantic import BaseModel; "
    "M = type('M', (BaseModel,), {'__annotations__': {'x': int}}); M(x=1)"
)
_TYPER = "import typer"
_MANY = """
import sys
from bench import grow
from ecogram import library, pipeline
for seed in range(int(sys.argv[1])):
    case = pipeline.read(grow.case(12, seed).encode()).understood()
    library.render(case, "genogram")
"""
_SIZES = (10, 100, 1_000, 10_000)
_TIES = (10, 50, 200, 1_000)
_FAMILY, _AROUND = 10, 52  # an ecogram of 55 persons: 45 stand in domains
_LIMIT = 180  # seconds by the clock, for one process on a busy machine
_HEAD = f"{'s':>8}{'CPU s':>8}{'MB':>8}{'ms each':>8}"
RENDER, NETWORK, ECOGRAM = "render flodder", "render network-45", "ecogram, 55 persons"
VERSION, HELP = "--version", "--help"


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

    def line(self, amount: int) -> str:
        """A line of a table, for a drawing of so many persons or ties."""
        if self.seconds == inf:
            return f"{amount:<28,}{'> ' + str(_LIMIT):>8}"
        memory = "-" if self.megabytes is None else f"{self.megabytes:.0f}"
        own = "-" if self.processor is None else f"{self.processor:.2f}"
        each = self.seconds / amount * 1e3
        return f"{amount:<28,}{self.seconds:8.2f}{own:>8}{memory:>8}{each:8.2f}"


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


class Speed(NamedTuple):
    """All that was measured, by what was started, by persons and by ties; stages in seconds."""

    starts: Mapping[str, Start]
    persons: Mapping[int, Cost]
    ties: Mapping[int, Cost]
    cases: tuple[int, Cost]
    stages: Mapping[int, Mapping[str, float]]


def main(arguments: Sequence[str]) -> int:
    """Print all that is measured."""
    measure(arguments)
    return 0


def measure(arguments: Sequence[str]) -> Speed:
    """All that is asked for; printed while it is measured."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="of each small process (default 15)")
    parser.add_argument("--no-large", action="store_true", help="nothing above 1,000 persons")
    parser.add_argument("--cases", type=int, default=1_000, help="in one process (default 1,000)")
    parser.add_argument("--keep", help="a file for the figures, for python -m bench")
    asked = parser.parse_args(arguments)
    sizes = [size for size in _SIZES if size <= 1_000 or not asked.no_large]
    # What is large comes last: a process starts with the memory of the one that starts it.
    with tempfile.TemporaryDirectory() as folder:
        starts = _starts(asked.runs, Path(folder))
        ties = _table("ties", _TIES, lambda n: grow.case(5, ties=n), "ecogram", Path(folder))
        cases = _library(asked.cases)
        persons = _table("persons", sizes, grow.case, "genogram", Path(folder))
    found = Speed(starts, persons, ties, (asked.cases, cases), _stage_table(sizes))
    if asked.keep:
        Path(asked.keep).write_bytes(pickle.dumps(found))
    return found


def _library(count: int) -> Cost:
    """Many small cases one after the other by the library, in a process of its own."""
    cost = _run([sys.executable, "-c", _MANY, str(count)], limit=10 * _LIMIT)
    print(f"\n{'cases, one process':28}{_HEAD}")
    print(cost.line(count))
    return cost


def _starts(runs: int, folder: Path) -> dict[str, Start]:
    around = folder / "around.yaml"
    around.write_text(grow.case(_FAMILY, ties=_AROUND), encoding="utf-8")
    ecogram = [sys.executable, "-m", "ecogram"]
    render, out = [*ecogram, "render"], ["-o", str(folder / "x.svg")]
    commands = {
        RENDER: ([*render, str(FLODDER), "--chart", "genogram", *out], _FLOOR),
        NETWORK: ([*render, str(FLODDER.with_name("network-45.yaml")), *out], _FLOOR),
        ECOGRAM: ([*render, str(around), "--chart", "ecogram", *out], _FLOOR),
        VERSION: ([*ecogram, "--version"], _TYPER),
        HELP: ([*ecogram, "--help"], _TYPER),
    }
    print(f"{'process, median of ' + str(runs):28}{'ms':>8}{'floor':>8}{'times':>8}{'CPU':>8}")
    found = {}
    for name, (command, floor) in commands.items():
        found[name] = one = _paired(command, [sys.executable, "-c", floor], runs)
        own = "-" if one.processor_times is None else f"{one.processor_times:.2f}"
        print(
            f"{name:28}{one.ours.seconds * 1e3:8.0f}{one.floor.seconds * 1e3:8.0f}"
            f"{one.times:8.2f}{own:>8}",
            flush=True,
        )
    return found


def _paired(first: list[str], second: list[str], runs: int) -> Start:
    """The median times of two commands, run in turns after one run that is not counted."""
    costs: tuple[list[Cost], list[Cost]] = ([], [])
    for number in range(runs + 1):
        for own, command in zip(costs, (first, second), strict=True):
            cost = _run(command)
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


def _table(
    what: str, sizes: Sequence[int], case: Callable[[int], str], chart: str, folder: Path
) -> dict[int, Cost]:
    print(f"\n{what + ', whole render':28}{_HEAD}")
    found = {}
    for amount in sizes:
        found[amount] = _render(case(amount), chart, folder)
        print(found[amount].line(amount), flush=True)
    return found


def _render(case: str, chart: str, folder: Path) -> Cost:
    source, out = folder / "case.yaml", folder / "case.svg"
    source.write_text(case, encoding="utf-8")
    command = [sys.executable, "-m", "ecogram", "render", str(source), "--chart", chart]
    return _run([*command, "-o", str(out)])


def _run(command: list[str], limit: int = _LIMIT) -> Cost:
    """Run *command* to its end or the limit; memory is known where it is counted per process."""
    start = perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
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


def _stage_table(sizes: Sequence[int]) -> dict[int, dict[str, float]]:
    columns = {size: _stages(grow.case(size).encode()) for size in sizes}
    print(f"\n{'stage of a genogram, ms':28}" + "".join(f"{size:>9,}" for size in sizes))
    for stage in columns[sizes[0]]:
        times = (column[stage] * 1e3 for column in columns.values())
        print(f"{stage:28}" + "".join(f"{time:9.0f}" for time in times))
    return columns


def _stages(source: bytes) -> dict[str, float]:
    """Seconds of each stage, in the order of the work; everything is imported before."""
    from ecogram import pipeline, rules
    from ecogram.charts.genogram import layout
    from ecogram.charts.genogram.drawing import drawing
    from ecogram.charts.genogram.select import select
    from ecogram.rendering.dot import to_bare_dot
    from ecogram.rendering.engine import paint
    from ecogram.rendering.svg import finish
    from ecogram.theme import COLOUR

    importlib.import_module("ecogram.moments")
    times: dict[str, float] = {}

    def timed(stage: str, work: Callable[[], Any]) -> Any:
        start = perf_counter()
        made = work()
        times[stage] = perf_counter() - start
        return made

    with _inside(rules, {"check": "check"}, times):
        case = timed("load", lambda: pipeline.read(source).understood())
    times["load"] -= times["check"]
    options = pipeline.Options(language="nl")
    view = timed("select", lambda: select(case, options))
    with _inside(layout, {"arrange_family": "layout", "_route": "routing"}, times):
        places = timed("texts", lambda: layout.arrange(view, COLOUR, options.notation))
    times["texts"] -= times["layout"] + times["routing"]
    scene = timed("drawing", lambda: drawing(view, places, COLOUR, options))
    dot = timed("DOT", lambda: to_bare_dot(scene))
    svg = timed("engine", lambda: paint(dot))
    timed("finish", lambda: finish(svg, scene, ""))
    return times


@contextmanager
def _inside(module: Any, functions: dict[str, str], times: dict[str, float]) -> Iterator[None]:
    """Meanwhile the time spent in these *functions* of *module* is added up by their stage."""
    originals = {name: getattr(module, name) for name in functions}
    for name, stage in functions.items():
        times[stage] = 0.0
        setattr(module, name, _counting(originals[name], stage, times))
    try:
        yield
    finally:
        for name, original in originals.items():
            setattr(module, name, original)


def _counting(work: Callable[..., Any], stage: str, times: dict[str, float]) -> Callable[..., Any]:
    def counted(*arguments: Any, **named: Any) -> Any:
        start = perf_counter()
        made = work(*arguments, **named)
        times[stage] += perf_counter() - start
        return made

    return counted


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
