"""The families that everything is measured on: where they are, and those grown from a seed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import ecogram
from bench import grow
from bench.families import USUAL, Rates

ROOT = Path(__file__).parent.parent
SHARED = Path(os.environ.get("ECOGRAM_FAMILIES") or ROOT.parent / "shared" / "families")
"""Families that are not in this project; optional."""

LARGE = SHARED / "made-up" / "family-10000-1.yaml"
"""Too large for the tables of quality: only its time and memory are measured."""

_GROWN: tuple[tuple[int, int, Rates], ...] = (
    (10, 1, USUAL),
    (20, 2, USUAL),
    (40, 3, USUAL),
    (40, 4, Rates(remarriage=0.9, separation=0.6)),
    (80, 5, USUAL),
    (80, 6, Rates(in_laws=0.8)),
    (100, 7, Rates(cousins=0.1)),
    (200, 8, USUAL),
    (500, 9, USUAL),
    (1_000, 10, USUAL),
)


class Sample(NamedTuple):
    """One family: its name, where it comes from, and its case."""

    name: str
    origin: str
    case: ecogram.Case


def samples(quick: bool = False) -> Iterator[Sample]:
    """All families, each name once; *quick* ones are the examples and our own hard cases."""
    seen: set[str] = set()
    for origin, folder in (
        ("examples", ROOT / "examples"),
        ("hard cases", ROOT / "tests" / "cases" / "families"),
        *(() if quick else (("public", SHARED), ("made up", SHARED / "made-up"))),
    ):
        for file in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
            if file.stem not in seen and file != LARGE:
                seen.add(file.stem)
                yield Sample(file.stem, origin, ecogram.load(file))
    for size, seed, rates in () if quick else _GROWN:
        yield Sample(_name(size, seed, rates), "grown", grown(size, seed, rates))


def grown(size: int, seed: int, rates: Rates = USUAL) -> ecogram.Case:
    """A made-up family as a case."""
    from ecogram import pipeline

    return pipeline.read(grow.case(size, seed, rates).encode()).understood()


def _name(size: int, seed: int, rates: Rates) -> str:
    said = [
        f"{name}={value:g}"
        for name, value in rates._asdict().items()
        if value != getattr(USUAL, name)
    ]
    return " ".join([f"grown-{size}-{seed}", *said])
