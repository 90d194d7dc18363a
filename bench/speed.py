"""How long ecogram takes and how much memory: ``python -m bench.speed [--runs N] [--no-large]``.

Whole processes against the floor of their own imports, paired: one run of each after the other, so
that a busy machine slows both. Whole renders of grown families, the engine's process included.
Stages in this process.
"""

from __future__ import annotations

import argparse
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bench import grow, stages
from bench.collection import LARGE
from bench.families import USUAL, Rates
from bench.processes import HEAD, LIMIT, Cost, Start, paired, run

FLODDER = Path(__file__).parent.parent / "examples" / "flodder.yaml"
FLOOR = (
    "import typer, yaml, graphviz; from pydantic import BaseModel; "
    "M = type('M', (BaseModel,), {'__annotations__': {'x': int}}); M(x=1)"
)
MANY = """
import sys
from bench import grow
from ecogram import library, pipeline
for seed in range(int(sys.argv[1])):
    case = pipeline.read(grow.case(12, seed).encode()).understood()
    library.render(case, "genogram")
"""
_TYPER = "import typer"
_SAY = "import platform; print(platform.python_version())"
_SIZES = (10, 100, 1_000, 10_000)
_TIES = (10, 50, 200, 1_000)
_FAMILY, _AROUND = 10, 52  # an ecogram of 55 persons: 45 stand in domains
_QUIET = Rates(emotions=0.0)
RENDER, NETWORK, ECOGRAM = "render flodder", "render network-45", "ecogram, 55 persons"
VERSION, HELP = "--version", "--help"


class Speed(NamedTuple):
    """All that was measured: what was started, then by persons, by ties, by cases and by stages.

    ``persons`` are grown families without emotional lines, ``tied`` with some for every fifth pair
    of parents and children; ``file`` is the largest made-up family that comes as a file, None
    where it is not on this machine.
    """

    starts: Mapping[str, Start]
    persons: Mapping[int, Cost]
    tied: Mapping[int, Cost]
    file: Cost | None
    ties: Mapping[int, Cost]
    cases: tuple[int, Cost]
    stages: Mapping[int, Mapping[str, float]]
    python: str = ""


def main(arguments: Sequence[str]) -> int:
    """Print all that is measured."""
    measure(arguments)
    return 0


def measure(arguments: Sequence[str]) -> Speed:
    """All that is asked for; printed while it is measured."""
    asked = _parser().parse_args(arguments)
    sizes = [size for size in _SIZES if size <= 1_000 or not asked.no_large]
    version = subprocess.run([asked.python, "-c", _SAY], capture_output=True, text=True, check=True)
    print(f"Python {version.stdout.strip()}")
    # What is large comes last: a process starts with the memory of the one that starts it.
    with tempfile.TemporaryDirectory() as folder:
        bench = Whole(asked.python, Path(folder))
        starts = bench.starts(asked.runs)
        ties = bench.table("ties", _TIES, lambda n: grow.case(5, ties=n), "ecogram")
        cases = bench.library(asked.cases)
        persons = bench.table("persons", sizes, lambda n: grow.case(n, rates=_QUIET))
        file = bench.file(LARGE) if LARGE.exists() and not asked.no_large else None
        tied = bench.table("persons+ties", sizes, lambda n: grow.case(n, rates=USUAL))
    found = Speed(
        *(starts, persons, tied, file, ties, (asked.cases, cases), stages.table(sizes)),
        python=version.stdout.strip(),
    )
    if asked.keep:
        Path(asked.keep).write_bytes(pickle.dumps(found))
    return found


class Whole:
    """Measures whole processes of one Python, in one folder; prints every figure at once."""

    def __init__(self, python: str, folder: Path) -> None:
        self._python, self._folder = python, folder
        self._out = ["-o", str(folder / "x.svg")]

    def starts(self, runs: int) -> dict[str, Start]:
        """Small processes, each beside the floor of its imports."""
        around = self._folder / "around.yaml"
        around.write_text(grow.case(_FAMILY, ties=_AROUND), encoding="utf-8")
        commands = {
            RENDER: (self._render(FLODDER, "genogram"), FLOOR),
            NETWORK: (self._render(FLODDER.with_name("network-45.yaml"), "ecogram"), FLOOR),
            ECOGRAM: (self._render(around, "ecogram"), FLOOR),
            VERSION: ([self._python, "-m", "ecogram", "--version"], _TYPER),
            HELP: ([self._python, "-m", "ecogram", "--help"], _TYPER),
        }
        print(
            f"\n{'process, median of ' + str(runs):28}{'ms':>8}{'floor':>8}{'times':>8}{'CPU':>8}"
        )
        found = {}
        for name, (command, floor) in commands.items():
            found[name] = one = paired(command, [self._python, "-c", floor], runs)
            own = "-" if one.processor_times is None else f"{one.processor_times:.2f}"
            print(
                f"{name:28}{one.ours.seconds * 1e3:8.0f}{one.floor.seconds * 1e3:8.0f}"
                f"{one.times:8.2f}{own:>8}",
                flush=True,
            )
        return found

    def table(
        self,
        what: str,
        sizes: Sequence[int],
        case: Callable[[int], str],
        chart: str = "genogram",
    ) -> dict[int, Cost]:
        """Whole renders of cases that are grown, by how many of *what* they have."""
        print(f"\n{what + ', whole render':28}{HEAD}")
        found = {}
        source = self._folder / "case.yaml"
        for amount in sizes:
            source.write_text(case(amount), encoding="utf-8")
            found[amount] = run(self._render(source, chart))
            print(found[amount].line(f"{amount:,}", amount), flush=True)
        return found

    def file(self, source: Path) -> Cost:
        """The whole render of a file of 10,000 persons."""
        cost = run(self._render(source, "genogram"))
        print(cost.line(source.stem, _SIZES[-1]), flush=True)
        return cost

    def library(self, count: int) -> Cost:
        """Many small cases one after the other by the library, in a process of its own."""
        print(f"\n{'cases, one process':28}{HEAD}")
        cost = run([self._python, "-c", MANY, str(count)], limit=10 * LIMIT)
        print(cost.line(f"{count:,}", count), flush=True)
        return cost

    def _render(self, source: Path, chart: str) -> list[str]:
        command = [self._python, "-m", "ecogram", "render", str(source), "--chart", chart]
        return [*command, *self._out]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="of each small process (default 15)")
    parser.add_argument("--no-large", action="store_true", help="nothing above 1,000 persons")
    parser.add_argument("--cases", type=int, default=1_000, help="in one process (default 1,000)")
    parser.add_argument(
        "--python", default=sys.executable, help="another one's, in which ecogram is installed"
    )
    parser.add_argument("--keep", help="a file for the figures, for python -m bench")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
