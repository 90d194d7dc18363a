"""The charts other than genogram, ecomap and ecogram: does anything in them touch anything else?

The examples' own, and grown ones: lifelines of 10, 50 and 150 events, sociograms of 5, 50 and 200
persons, network schemes and maps of 20, 60 and 200. All read from the SVG.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import ecogram
from bench import hits
from bench.drawings import drawable
from bench.ecograms import CHARTS, processor
from bench.family import family
from bench.names import family_name, given_name
from bench.reading import Drawing, read

_ELSEWHERE = ("genogram", *CHARTS)
_CIRCLES = ("intimiteit", "vriendschap", "bekenden", "diensten")
_SEGMENTS = ("familie", "samenleving", "clientcontacten", "professioneel")
_ZONES = ("wijk", "woonplaats", "regio", "buiten_regio")
_SECTORS = ("verwanten", "vriendschappelijk", "maatschappelijke_diensten")
_OFTEN = ("dagelijks", "wekelijks", "maandelijks", "jaarlijks")
_KINDS = ("goed", "goed", "goed", "hecht", "gespannen", "conflict", "wantrouwen")


class Sample(NamedTuple):
    """A drawing to measure."""

    name: str
    chart: str
    origin: str
    draw: Callable[[], str]


class Found(NamedTuple):
    """What is measured of one; ``hits`` names every fault. Seconds are those of the processor."""

    name: str
    chart: str
    origin: str
    symbols: int
    texts: int
    counts: Mapping[str, int]
    hits: tuple[str, ...]
    crossings: int
    width: float
    height: float
    seconds: float
    svg: str = ""

    @property
    def faults(self) -> int:
        return sum(self.counts.values())


def samples(quick: bool = False) -> Iterator[Sample]:
    """The examples, and without *quick* the large ones that are grown."""
    for drawing in drawable():
        if drawing.chart not in _ELSEWHERE:
            name = drawing.name.removesuffix(f"-{drawing.chart}.svg")
            yield Sample(name, drawing.chart, "examples", drawing.draw)
    if not quick:
        yield from (_grown("lifeline", f"{n} events", life(n)) for n in (10, 50, 150))
        yield from (_grown("sociogram", f"{n} persons", group(n)) for n in (5, 50, 200))
        for chart in ("network-scheme", "network-map"):
            yield from (_grown(chart, f"{n} persons", network(n)) for n in (20, 60, 200))


def measure(sample: Sample) -> Found:
    """*sample* drawn once and judged."""
    before = processor()
    svg = sample.draw()
    seconds = processor() - before
    drawing = read(svg)
    kin = family(drawing)
    found = {
        "symbol overlaps": list(hits.symbol_overlaps(drawing)),
        "text overlaps": list(hits.label_overlaps(drawing)),
        "lines through symbols": list(hits.through_symbols(drawing, kin)),
        "lines through texts": list(hits.through_labels(drawing)),
        "lines as one": list(hits.along_each_other(drawing, kin)),
        "off the page": list(_off_page(drawing)),
    }
    return Found(
        *(sample.name, sample.chart, sample.origin, len(drawing.symbols), len(drawing.texts)),
        counts={name: len(own) for name, own in found.items()},
        hits=tuple(f"{name}: {hit}" for name, own in found.items() for hit in own),
        crossings=sum(1 for _ in hits.crossings(drawing, kin)),
        width=drawing.width,
        height=drawing.height,
        seconds=seconds,
        svg=svg,
    )


def life(events: int, seed: int = 1) -> str:
    """Somebody's events of fifty years, dots and periods, good and bad."""
    chance = random.Random(seed)
    lines = [*_head(), "personen:", "  ada: {naam: Ada, geboren: 1960}", "gebeurtenissen:"]
    for number in range(events):
        year = 1960 + number * 50 // events
        parts = [f"datum: {year}" if number % 5 else f"van: {year}, tot: {year + 3}"]
        words = " ".join(given_name(chance, woman=True).lower() for _ in range(1 + number % 5))
        parts += [f"wat: {words}", f"gevoel: {chance.randint(-5, 5)}"]
        lines.append(f"  - {{{', '.join(parts)}}}")
    return "\n".join([*lines, ""])


def group(persons: int, seed: int = 1) -> str:
    """Persons with about three ties each, most of them within a circle of ten."""
    chance = random.Random(seed)
    lines = [*_head(), "personen:", *(_person(n, chance) for n in range(persons)), "relaties:"]
    seen: set[frozenset[int]] = set()
    for one in range(persons):
        for _ in range(2 if one % 2 else 1):
            near = one - one % 10 + chance.randrange(10)
            other = near % persons if chance.random() < 0.8 else chance.randrange(persons)
            if other != one and frozenset((one, other)) not in seen:
                seen.add(frozenset((one, other)))
                lines.append(f"  - [{_id(one)}, {chance.choice(_KINDS)}, {_id(other)}]")
    return "\n".join([*lines, ""])


def network(persons: int, seed: int = 1) -> str:
    """Persons around somebody, near and far, often and seldom, of every circle and sector."""
    chance = random.Random(seed)
    lines = [*_head(), "personen:", _person(0, chance)]
    for number in range(1, persons + 1):
        said = {
            "cirkel": chance.choice(_CIRCLES),
            "segment": chance.choice(_SEGMENTS),
            "zone": chance.choice(_ZONES),
            "sector": chance.choice(_SECTORS),
            "frequentie": chance.choice(_OFTEN),
            "gewicht": str(chance.randint(1, 5)),
        }
        lines.append(_person(number, chance, said))
    return "\n".join([*lines, ""])


def _head() -> Sequence[str]:
    return ("ecogram: 1", "taal: nl", "peildatum: 2012", "indexpersoon: ada")


def _id(number: int) -> str:
    return f"p{number}" if number else "ada"


def _person(number: int, chance: random.Random, said: Mapping[str, str] | None = None) -> str:
    woman = chance.random() < 0.5
    name = given_name(chance, woman=woman)
    if chance.random() < 0.3:
        name += " " + family_name(chance)
    own = {"naam": name, "geslacht": "vrouw" if woman else "man", **(said or {})}
    return f"  {_id(number)}: {{{', '.join(f'{key}: {value}' for key, value in own.items())}}}"


def _grown(chart: str, name: str, text: str) -> Sample:
    from ecogram import pipeline

    case = pipeline.read(text.encode()).understood()
    return Sample(name, chart, "grown", lambda: str(ecogram.render(case, chart)))


def _off_page(drawing: Drawing) -> Iterator[str]:
    """Symbols and texts that are not wholly on the page."""
    boxes = [(symbol.id, symbol.box) for symbol in drawing.symbols]
    boxes += [(text.group, text.box) for text in drawing.texts]
    for name, box in boxes:
        if box.left < 0 or box.top < 0 or box.right > drawing.width or box.bottom > drawing.height:
            yield name
