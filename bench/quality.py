"""ecogram and its rivals on the same families: one list of figures for each drawing.

Every tool's places get the same plain lines (bench/wires.py), ecogram's too; ecogram is judged by
the lines that it draws as well. Lengths are in pitches: the least distance of two centres on a row
that a tool aims at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from time import perf_counter
from typing import NamedTuple

import ecogram
from bench import hits, order, wires
from bench.drawn import Own, own_drawing
from bench.family import Family, family
from bench.measures import PITCH
from bench.pedigree import Pedigree, of_case
from bench.plane import Spot, length
from bench.reading import Drawing, read
from bench.rivals import RIVALS, Rival
from bench.rivals.memory import Answer, answer
from bench.rivals.placed import Placed
from bench.score import Facts, Score, judge

OURS = "ecogram"
Ask = Callable[[Rival, Pedigree, Callable[[], Answer]], Answer]


class Figures(NamedTuple):
    """One tool's drawing of one family; ``refused`` says why there is none.

    ``parted`` are the couples with somebody between them, ``torn`` the couples whose children have
    a stranger among them; both by who the partners are. ``crossings`` are those of the plain lines.
    """

    tool: str
    refused: str = ""
    seconds: float = 0.0
    persons: int = 0
    missing: int = 0
    duplicates: int = 0
    lost: int = 0
    overlaps: int = 0
    crossings: int = 0
    parted: tuple[frozenset[str], ...] = ()
    torn: tuple[frozenset[str], ...] = ()
    upside_down: int = 0
    inversions: int = 0
    off_centre: float = 0.0
    line: float = 0.0
    width: float = 0.0
    height: float = 0.0
    pictures: tuple[str, ...] = ()
    centres: Mapping[str, Spot] = {}
    """One place for everybody, in points."""
    own: Own | None = None
    """What the tool itself drew, with its own lines; None where its SVG cannot be read."""

    @property
    def aspect(self) -> float:
        return self.width / self.height if self.height else 0.0

    @property
    def area(self) -> float:
        """Square pitches per person."""
        return self.width * self.height / max(1, self.persons)

    @property
    def failures(self) -> int:
        """Persons and couples that the drawing has not, or has twice, or on each other."""
        return self.missing + self.duplicates + self.lost + self.overlaps + self.upside_down


class Comparison(NamedTuple):
    """All tools on one family; ``drawn`` is ecogram's own drawing with its own lines."""

    name: str
    origin: str
    pedigree: Pedigree
    drawn: Score
    tools: Mapping[str, Figures]

    @property
    def ours(self) -> Figures:
        return self.tools[OURS]

    @property
    def rivals(self) -> list[Figures]:
        """Those that made a drawing."""
        return [f for name, f in self.tools.items() if name != OURS and not f.refused]


def compare(
    name: str,
    origin: str,
    case: ecogram.Case,
    rivals: Sequence[Rival] = RIVALS,
    ask: Ask | None = None,
) -> Comparison:
    """*case* drawn by everybody; *rivals* that are missing are to be left out before.

    *ask* is a way to ask a rival other than to let it draw (bench/rivals/memory.py).
    """
    pedigree = of_case(case)
    start = perf_counter()
    svg = str(ecogram.render(case, "genogram"))
    seconds = perf_counter() - start
    drawing = read(svg)
    kin = family(drawing)
    facts = Facts(pedigree.ids, pedigree.births)
    ours = figures(OURS, pedigree, own_places(pedigree, drawing, svg), seconds)
    tools = {OURS: ours}
    for rival in rivals:
        tools[rival.name] = _tried(rival, pedigree, ask)
    return Comparison(name, origin, pedigree, judge(drawing, kin, facts), tools)


def own_places(pedigree: Pedigree, drawing: Drawing, svg: str) -> Placed:
    """Where ecogram puts everybody, read from its SVG; its partners without a name are left out."""
    known = set(pedigree.ids)
    places = tuple((one.id, (one.x, one.y)) for one in drawing.symbols if one.id in known)
    return Placed(places, PITCH, 2 * wires.HALF, (), (svg,))


def figures(tool: str, pedigree: Pedigree, placed: Placed, seconds: float = 0.0) -> Figures:
    """What is measured of a tool's places."""
    scale = PITCH / placed.pitch
    spots = [(id_, (x * scale, y * scale)) for id_, (x, y) in placed.symbols]
    half = placed.size * scale / 2
    symbols = [wires.symbol(id_, x, y, half) for id_, (x, y) in spots]
    page = Drawing(0, 0, symbols, [], [])
    counted = Counter(id_ for id_, _ in spots)
    centres = _first(pedigree, spots)
    drawing, kin = wires.wired(pedigree, centres)
    offsets = list(_offsets(kin))
    partners = _partners(pedigree)
    xs, ys = [x for _, (x, _) in spots] or [0.0], [y for _, (_, y) in spots] or [0.0]
    lines = sum(length(chain) for line in drawing.lines for chain in line.spines)
    return Figures(
        tool,
        seconds=seconds,
        persons=len(counted),
        missing=len(pedigree.persons) - len(counted),
        duplicates=sum(counted.values()) - len(counted),
        lost=len(placed.lost),
        overlaps=sum(1 for _ in hits.symbol_overlaps(page)),
        crossings=sum(1 for _ in hits.crossings(drawing, kin)),
        parted=tuple(partners[id_] for id_ in order.couples_apart(kin)),
        torn=tuple(dict.fromkeys(partners[id_] for id_ in order.sibships_torn(kin))),
        upside_down=sum(1 for _ in order.child_above_parent(kin)),
        inversions=sum(1 for _ in order.birth_inversions(kin, pedigree.births)),
        off_centre=sum(offsets) / max(1, len(offsets)) / PITCH,
        line=lines / PITCH / max(1, len(counted)),
        width=(max(xs) - min(xs) + 2 * half) / PITCH,
        height=(max(ys) - min(ys) + 2 * half) / PITCH,
        pictures=placed.pictures or (wires.plain_svg(drawing),),
        centres=centres,
    )


def honest(found: Figures, ours: Figures) -> bool:
    """Whether a rival drops, duplicates, parts and tears nobody.

    Where no drawing can keep all together it may part and tear as many as ecogram does.
    """
    return (
        not (found.refused or found.missing or found.duplicates or found.lost or found.upside_down)
        and len(found.parted) <= len(ours.parted)
        and len(found.torn) <= len(ours.torn)
    )


def without_pictures(one: Comparison) -> Comparison:
    """The same figures in less memory."""
    tools = {name: f._replace(pictures=(), centres={}) for name, f in one.tools.items()}
    return one._replace(tools=tools)


def present(say: Callable[[str], None]) -> tuple[Rival, ...]:
    """The rivals that can run here; says of each other one why not."""
    found = []
    for rival in RIVALS:
        if why := rival.missing():
            say(f"{rival.name}: skipped, {why}")
        else:
            found.append(rival)
    return tuple(found)


def _tried(rival: Rival, pedigree: Pedigree, ask: Ask | None = None) -> Figures:
    if len(pedigree.persons) > rival.largest:
        return Figures(rival.name, refused=f"not asked above {rival.largest:,} persons")

    def draw() -> Answer:
        return answer(rival, pedigree, perf_counter)

    placed, seconds = ask(rival, pedigree, draw) if ask else draw()
    if isinstance(placed, str):
        return Figures(rival.name, refused=placed, seconds=seconds)
    found = figures(rival.name, pedigree, placed, seconds)
    return found._replace(own=own_drawing(rival.name, placed, pedigree))


def _first(pedigree: Pedigree, spots: Sequence[tuple[str, Spot]]) -> dict[str, Spot]:
    """One place for everybody: of several the one nearest to brothers and sisters, else the first.

    Lines to the other places would only be more: who is drawn twice is judged mildly.
    """
    places: dict[str, list[Spot]] = {}
    for id_, spot in spots:
        places.setdefault(id_, []).append(spot)
    found = {id_: own[0] for id_, own in places.items()}
    for id_, own in places.items():
        if len(own) > 1 and id_ in pedigree.parents:
            couple = pedigree.couples[pedigree.parents[id_]]
            near = [found[c] for c in (*couple.children, *couple.partners) if c in found]
            near = [spot for spot in near if spot != found[id_]]
            if near:
                found[id_] = min(own, key=lambda spot: _nearest(spot, near))
    return found


def _offsets(kin: Family) -> Iterator[float]:
    """How far the middle of the partners stands from the middle of first and last child."""
    for union in kin.unions.values():
        below = [kin.symbols[child].x for child, _ in union.children]
        above = [kin.symbols[id_].x for id_ in union.partners]
        if below:
            yield abs(sum(above) / len(above) - (min(below) + max(below)) / 2)


def _nearest(spot: Spot, others: Sequence[Spot]) -> float:
    return min(abs(spot[0] - x) + abs(spot[1] - y) for x, y in others)


def _partners(pedigree: Pedigree) -> dict[str, frozenset[str]]:
    return {
        wires.union_id(couple, number): frozenset(couple.partners)
        for number, couple in enumerate(pedigree.couples)
    }
