"""Ecomaps and ecograms measured: those of the examples, and grown networks of 10 to 1,000 ties."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

import ecogram
from bench import ecoscore, grow, ringsearch
from bench.drawings import drawable
from bench.reading import read
from bench.surroundings import surroundings

CHARTS = ("ecogram", "ecomap")
_FAMILY = 5
_GROWN = ((10, 1), (10, 2), (50, 1), (50, 2), (200, 1), (200, 2), (1_000, 1))
_QUICK = 50  # ties


class Sample(NamedTuple):
    """A drawing to measure; ``expected`` are the persons and domains that must be in it."""

    name: str
    origin: str
    draw: Callable[[], str]
    expected: tuple[str, ...] = ()


class Found(NamedTuple):
    """What is measured of one; ``fewest`` is None with more around than are put in every order.

    ``seconds`` are those of the processor, the engine's included.
    """

    name: str
    origin: str
    score: ecoscore.EcoScore
    fewest: int | None
    seconds: float
    svg: str = ""


def samples(quick: bool = False) -> Iterator[Sample]:
    """Everything in which a client system stands in its surroundings."""
    for drawing in drawable():
        if drawing.chart in CHARTS:
            yield Sample(drawing.name.removesuffix(".svg"), "examples", drawing.draw)
    for ties, seed in _GROWN:
        if ties <= _QUICK or not quick:
            yield _network(ties, seed)


def measure(sample: Sample) -> Found:
    """*sample* drawn once and judged."""
    before = processor()
    svg = sample.draw()
    seconds = processor() - before
    around = surroundings(read(svg))
    found = ecoscore.judge(around, sample.expected)
    return Found(sample.name, sample.origin, found, ringsearch.fewest(around), seconds, svg)


def _network(ties: int, seed: int) -> Sample:
    from ecogram import pipeline

    case = pipeline.read(grow.case(_FAMILY, seed, ties=ties).encode()).understood()
    return Sample(
        f"{ties:,} ties, seed {seed}",
        "grown",
        lambda: str(ecogram.render(case, "ecogram")),
        (*case.persons, *case.domains),
    )


def processor() -> float:
    """Seconds that this process and those it has waited for have taken of the processor."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
