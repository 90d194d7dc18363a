"""``python -m bench``: quality beside the rivals, small edits, speed; a report and a gallery.

Both are written to build/bench, or to the folder that is asked for.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import TextIO

import ecogram
from bench import collection, gallery, goals, optimum, quality, speed, stability
from bench.progress import Progress
from bench.report import Findings, markdown

PARTS = ("quality", "stability", "speed")
_TARGET = collection.ROOT / "build" / "bench"


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for; prints where the results are, and the goals."""
    asked = _parser().parse_args(arguments)
    parts = asked.only or PARTS
    found = Findings()
    folder = Path(asked.output)
    folder.mkdir(parents=True, exist_ok=True)
    shelves: list[gallery.Shelf] = []
    if "quality" in parts:
        _quality(found, shelves, asked)
    if "stability" in parts:
        _stability(found)
    if "speed" in parts:
        found.speed = _speed(asked.quick)
    report = folder / "report.md"
    report.write_text(markdown(found), encoding="utf-8", newline="\n")
    print(report)
    if shelves:
        print(gallery.write(folder, shelves))
    _print_goals(found)
    return 0


def _quality(found: Findings, shelves: list[gallery.Shelf], asked: argparse.Namespace) -> None:
    rivals = quality.present(found.notes.append)
    print("\n".join(found.notes), file=sys.stderr)
    samples = list(collection.samples(asked.quick))
    if why := optimum.missing():
        found.notes.append(f"The exact optimum: skipped, {why}")
    if not collection.SHARED.is_dir() and not asked.quick:
        found.notes.append("Public and made-up families: skipped, not on this machine")
    with Progress("quality", len(samples)) as progress:
        for name, origin, case in samples:
            progress.step(name)
            one = quality.compare(name, origin, case, rivals)
            if not one.pedigree.couples:
                continue
            found.quality.append(quality.without_pictures(one))
            if not why and len(one.pedigree.persons) <= goals.TINY:
                found.optima[name] = _optima(one)
            if not asked.no_gallery and len(one.pedigree.persons) <= gallery.LARGEST:
                shelves.append(gallery.beside_rivals(one))
    if not asked.no_gallery:
        shelves += gallery.old_beside_new(Path(asked.before) if asked.before else None)


def _optima(one: quality.Comparison) -> tuple[optimum.Optimum, optimum.Optimum]:
    centres = one.ours.centres
    return (
        optimum.fewest(one.pedigree, centres),
        optimum.fewest(one.pedigree, centres, keep_births=False),
    )


def _stability(found: Findings) -> None:
    files = sorted((collection.ROOT / "examples").glob("*.yaml"))
    with Progress("small edits", len(files)) as progress:
        for file in files:
            progress.step(file.stem)
            if edits := dict(stability.measure(ecogram.load(file))):
                found.stability[file.stem] = edits


def _speed(quick: bool) -> str:
    """What bench.speed prints, which is shown while it is made."""
    said = _Both(sys.stderr)
    with redirect_stdout(said):
        speed.main(["--runs", "5", "--no-large", "--cases", "50"] if quick else [])
    return said.getvalue()


class _Both(io.StringIO):
    """Keeps what is written and shows it at once."""

    def __init__(self, shown: TextIO) -> None:
        super().__init__()
        self._shown = shown

    def write(self, text: str) -> int:
        self._shown.write(text)
        self._shown.flush()
        return super().write(text)


def _print_goals(found: Findings) -> None:
    judged = goals.quality_goals(found.quality, found.optima) if found.quality else []
    judged += goals.stability_goal(found.stability) if found.stability else []
    for goal in judged:
        print(f"{goal.verdict:13}{len(goal.misses):4} misses  {goal.name}  {goal.figure}".rstrip())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=PARTS, help="this part; may be repeated")
    parser.add_argument("--quick", action="store_true", help="small families, few runs")
    parser.add_argument("--no-gallery", action="store_true", help="no pictures")
    parser.add_argument("--before", help="a folder with earlier pictures, to show beside the new")
    parser.add_argument("-o", "--output", default=str(_TARGET), help="default: build/bench")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
