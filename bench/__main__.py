"""``python -m bench``: quality beside the rivals, every chart, small edits, speed.

The whole of it writes bench/report.md and bench/gallery.html; a part, or a quick run, writes to
build/bench. The gallery and its pictures are large, and are not part of the project.
"""

from __future__ import annotations

import argparse
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import ecogram
from bench import (
    charts,
    collection,
    ecograms,
    gallery,
    goals,
    optimum,
    quality,
    speed,
    stability,
)
from bench.progress import Progress
from bench.report import Findings, markdown
from bench.rivals import memory

PARTS = ("quality", "surroundings", "charts", "stability", "speed")
_WHOLE, _PART = collection.ROOT / "bench", collection.ROOT / "build" / "bench"
_LAST = _PART / "findings.pickle"


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for; prints where the results are, and the goals."""
    asked = _parser().parse_args(arguments)
    parts = asked.only or PARTS
    found = pickle.loads(_LAST.read_bytes()) if asked.add and _LAST.exists() else Findings()
    found.renew(parts)
    is_whole = asked.add or not (asked.only or asked.quick)
    folder = Path(asked.output) if asked.output else _WHOLE if is_whole else _PART
    folder.mkdir(parents=True, exist_ok=True)
    shelves: list[gallery.Shelf] = []
    for part in (part for part in PARTS if part in parts):
        _MEASURES[part](found, shelves, asked)
        _keep(found)  # what comes later may fail; with --add it is done again alone
    report = folder / "report.md"
    report.write_text(markdown(found), encoding="utf-8", newline="\n")
    print(report)
    _print_goals(found)
    if shelves and not asked.no_gallery:
        shelves += gallery.old_beside_new(Path(asked.before) if asked.before else None)
        print(gallery.write(folder, shelves))
    return 0


def _keep(found: Findings) -> None:
    _LAST.parent.mkdir(parents=True, exist_ok=True)
    _LAST.write_bytes(pickle.dumps(found))


def _quality(found: Findings, shelves: list[gallery.Shelf], asked: argparse.Namespace) -> None:
    rivals = quality.present(found.notes.append)
    print("\n".join(found.notes), file=sys.stderr)
    samples = list(collection.samples(asked.quick))
    if why := optimum.missing():
        found.notes.append(f"The exact optimum: skipped, {why}")
    if not collection.SHARED.is_dir() and not asked.quick:
        found.notes.append("Public and made-up families: skipped, not on this machine")
    ask = memory.remembered(_PART / "rivals") if asked.remember else None
    if ask:
        found.notes.append("What rivals drew is remembered from earlier runs where it is the same")
    with Progress("quality", len(samples)) as progress:
        for name, origin, case in samples:
            progress.step(name)
            one = quality.compare(name, origin, case, rivals, ask)
            if not one.pedigree.couples:
                continue
            found.quality.append(quality.without_pictures(one))
            if not why and len(one.pedigree.persons) <= goals.TINY:
                found.optima[name] = _optima(one)
            if not asked.no_gallery and len(one.pedigree.persons) <= gallery.LARGEST:
                shelves.append(gallery.beside_rivals(one))


def _optima(one: quality.Comparison) -> tuple[optimum.Optimum, optimum.Optimum]:
    centres = one.ours.centres
    return (
        optimum.fewest(one.pedigree, centres),
        optimum.fewest(one.pedigree, centres, keep_births=False),
    )


def _surroundings(found: Findings, shelves: list[gallery.Shelf], asked: argparse.Namespace) -> None:
    samples = list(ecograms.samples(asked.quick))
    with Progress("surroundings", len(samples)) as progress:
        for sample in samples:
            progress.step(sample.name)
            one = ecograms.measure(sample)
            found.surroundings.append(one._replace(svg=""))
            if sample.origin != "examples" and one.score.ties <= gallery.MOST_TIES:
                shelves.append(gallery.grown(sample.name, one.svg))


def _charts(found: Findings, _: list[gallery.Shelf], asked: argparse.Namespace) -> None:
    samples = list(charts.samples(asked.quick))
    with Progress("charts", len(samples)) as progress:
        for sample in samples:
            progress.step(f"{sample.chart} {sample.name}")
            found.charts.append(charts.measure(sample)._replace(svg=""))


def _stability(found: Findings, _: list[gallery.Shelf], __: argparse.Namespace) -> None:
    files = sorted((collection.ROOT / "examples").glob("*.yaml"))
    with Progress("small edits", len(files)) as progress:
        for file in files:
            progress.step(file.stem)
            if edits := dict(stability.measure(ecogram.load(file))):
                found.stability[file.stem] = edits


def _speed(found: Findings, _: list[gallery.Shelf], asked: argparse.Namespace) -> None:
    """What bench.speed prints, which is shown while it is made, and the figures.

    In a process of its own: one that is started begins with the memory of the one that starts it.
    """
    options = ["--runs", "5", "--no-large", "--cases", "50"] if asked.quick else []
    options += ["--python", asked.python] if asked.python else []
    said = []
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "speed"
        run = "import sys; from bench import speed; speed.main(sys.argv[1:])"
        command = [sys.executable, "-c", run, *options, "--keep", str(kept)]
        # From the project's root: there is where the bench is found.
        own = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=collection.ROOT)
        assert own.stdout is not None
        for line in own.stdout:
            said.append(line)
            print(line, end="", file=sys.stderr, flush=True)
        if own.wait():
            raise SystemExit("bench.speed failed")
        figures: speed.Speed = pickle.loads(kept.read_bytes())
    found.timings, found.costs = "".join(said), figures


_MEASURES: dict[str, Callable[[Findings, list[gallery.Shelf], argparse.Namespace], None]] = {
    "quality": _quality,
    "surroundings": _surroundings,
    "charts": _charts,
    "stability": _stability,
    "speed": _speed,
}


def _print_goals(found: Findings) -> None:
    for goal in found.goals():
        print(f"{goal.verdict:13}{len(goal.misses):4} misses  {goal.name}  {goal.figure}".rstrip())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=PARTS, help="this part; may be repeated")
    parser.add_argument(
        "--add", action="store_true", help="with --only: keep the last run's other parts"
    )
    parser.add_argument("--quick", action="store_true", help="small families, few runs")
    parser.add_argument(
        "--remember", action="store_true", help="do not ask rivals again what they drew before"
    )
    parser.add_argument("--python", help="whose speed is measured (default: of this one)")
    parser.add_argument("--no-gallery", action="store_true", help="no pictures")
    parser.add_argument("--before", help="a folder with earlier pictures, to show beside the new")
    parser.add_argument("-o", "--output", help="a folder; default: bench, of a part build/bench")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
