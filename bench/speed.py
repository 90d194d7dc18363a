"""How long ecogram takes and how much memory: ``python -m bench.speed [--runs N] [--no-large]``.

Whole processes against the floor of their own imports, paired: one run of each after the other, so
that a busy machine slows both. Whole renders of grown families, the engine's process included.
Stages in this process.
"""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
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
_SIZES = (100, 1_000, 10_000)
_TIES = (50, 200, 1_000)
_LIMIT = 60  # seconds


class Cost(NamedTuple):
    """What one process took: seconds, and the most memory that it or its engine held (MB).

    Seconds are infinite when it was stopped at the limit.
    """

    seconds: float
    megabytes: float | None

    def line(self, amount: int) -> str:
        """A line of a table, for a drawing of so many persons or ties."""
        if self.seconds == inf:
            return f"{amount:<28,}{'> ' + str(_LIMIT):>8}"
        memory = "-" if self.megabytes is None else f"{self.megabytes:.0f}"
        return f"{amount:<28,}{self.seconds:8.2f}{memory:>8}{self.seconds / amount * 1e3:8.2f}"


def main(arguments: Sequence[str]) -> int:
    """Print all that is measured."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="of each small process (default 15)")
    parser.add_argument("--no-large", action="store_true", help="nothing above 1,000 persons")
    parser.add_argument("--cases", type=int, default=1_000, help="in one process (default 1,000)")
    asked = parser.parse_args(arguments)
    sizes = [size for size in _SIZES if size <= 1_000 or not asked.no_large]
    with tempfile.TemporaryDirectory() as folder:
        _print_starts(asked.runs, Path(folder))
        _print_sizes(sizes, Path(folder))
        _print_networks(Path(folder))
        _print_library(asked.cases)
    _print_stages(sizes)
    return 0


def _print_library(count: int) -> None:
    """Many small cases one after the other by the library, in a process of its own."""
    cost = _run([sys.executable, "-c", _MANY, str(count)], limit=10 * _LIMIT)
    print(f"\n{'cases, one process':28}{'s':>8}{'MB':>8}{'ms each':>8}")
    print(cost.line(count))


def _print_starts(runs: int, folder: Path) -> None:
    out = str(folder / "x.svg")
    ecogram = [sys.executable, "-m", "ecogram"]
    pairs = (
        ("render flodder", [*ecogram, "render", str(FLODDER), "--chart", "genogram", "-o", out]),
        ("--version", [*ecogram, "--version"]),
        ("--help", [*ecogram, "--help"]),
    )
    print(f"{'process, median of ' + str(runs):28}{'ms':>8}{'floor':>8}{'times':>8}")
    for number, (name, command) in enumerate(pairs):
        floor = [sys.executable, "-c", _TYPER if number else _FLOOR]
        ours, theirs = _paired(command, floor, runs)
        print(f"{name:28}{ours * 1e3:8.0f}{theirs * 1e3:8.0f}{ours / theirs:8.2f}")


def _paired(first: list[str], second: list[str], runs: int) -> tuple[float, float]:
    """The median times of two commands, run in turns after one run that is not counted."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(runs + 1):
        for own, command in zip(times, (first, second), strict=True):
            cost = _run(command)
            if number:
                own.append(cost.seconds)
    return median(times[0]), median(times[1])


def _print_sizes(sizes: Sequence[int], folder: Path) -> None:
    print(f"\n{'persons, whole render':28}{'s':>8}{'MB':>8}{'ms each':>8}")
    for size in sizes:
        print(_render(grow.case(size), "genogram", folder).line(size), flush=True)


def _print_networks(folder: Path) -> None:
    from ecogram.charts import CHARTS

    if "ecogram" not in CHARTS:
        return
    print(f"\n{'ties, whole render':28}{'s':>8}{'MB':>8}{'ms each':>8}")
    for ties in _TIES:
        print(_render(grow.case(5, ties=ties), "ecogram", folder).line(ties), flush=True)


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
        status, held = process.wait(), None
    else:
        # Not RUSAGE_CHILDREN: that is the most that any child before this one held.
        _, waited, usage = os.wait4(process.pid, 0)
        status = process.returncode = os.waitstatus_to_exitcode(waited)
        held = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    seconds = perf_counter() - start
    stop.cancel()
    if seconds >= limit:
        return Cost(inf, held)
    if status:
        raise SystemExit(f"failed with status {status}: {' '.join(command)}")
    return Cost(seconds, held)


def _print_stages(sizes: Sequence[int]) -> None:
    columns = [_stages(grow.case(size).encode()) for size in sizes]
    print(f"\n{'stage of a genogram, ms':28}" + "".join(f"{size:>9,}" for size in sizes))
    for stage in columns[0]:
        print(f"{stage:28}" + "".join(f"{times[stage] * 1e3:9.0f}" for times in columns))


def _stages(source: bytes) -> dict[str, float]:
    """Seconds of each stage, in the order of the work; everything is imported before."""
    from ecogram import pipeline
    from ecogram.charts.genogram import layout
    from ecogram.charts.genogram.drawing import drawing
    from ecogram.charts.genogram.select import select
    from ecogram.rendering.dot import to_dot
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

    case = timed("read", lambda: pipeline.read(source).understood())
    options = pipeline.Options(language="nl")
    view = timed("select", lambda: select(case, options))
    with _inside(layout, {"arrange_family": "layout", "_route": "routing"}, times):
        places = timed("texts", lambda: layout.arrange(view, COLOUR, options.notation))
    times["texts"] -= times["layout"] + times["routing"]
    scene = timed("drawing", lambda: drawing(view, places, COLOUR, options))
    dot = timed("DOT", lambda: to_dot(scene, bare=True))
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
