"""The fewest crossings that any order of what stands around a client system has.

Circles and persons outside change places; ties are straight chords from where they start, and
those from the one side of the ring to another run around it, past the fewer ties. Lines are not
routed, so a drawing may do better, or may need more where symbols stand in the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import atan2
from typing import NamedTuple

from bench.plane import Segment, Spot, crossing
from bench.surroundings import CLIENT, Surroundings

LARGEST = 11
"""The most that is put in every order."""


class _Chord(NamedTuple):
    """A tie from a place within the system to whatever stands at ``place`` on the ring."""

    start: Spot
    place: int
    is_radial: bool


def fewest(around: Surroundings) -> int | None:
    """The fewest crossings of any order; None without a ring or with more than LARGEST on it."""
    ring = _ring(around)
    if not 1 <= len(ring) <= LARGEST:
        return None
    numbers = {id_: number for number, (ids, _) in enumerate(ring) for id_ in ids}
    spots = [spot for _, spot in ring]
    chords, arcs = _chords(around, numbers)
    inner = [piece for line in _inner(around) for piece in [line]]
    search = _Search(spots, chords, arcs, inner)
    return search.run()


def _ring(around: Surroundings) -> list[tuple[set[str], Spot]]:
    """What stands around, in the order round the system: who it is and who is in it, and where."""
    centre = _middle(around)
    found: list[tuple[set[str], Spot]] = []
    for id_, circle in around.circles.items():
        if id_ != CLIENT:
            inside = {person for person, home in around.home.items() if home == id_}
            found.append(({id_, *inside}, (circle.x, circle.y)))
    tied = {end for tie in around.ties for end in tie.ends}
    starts = _star(around)
    for id_ in sorted(tied - starts - around.circles.keys()):
        symbol = around.kin.symbols.get(id_)
        if symbol and id_ not in around.home:
            found.append(({id_}, (symbol.x, symbol.y)))
    return sorted(found, key=lambda one: atan2(one[1][1] - centre[1], one[1][0] - centre[0]))


def _star(around: Surroundings) -> set[str]:
    """Without a circle: whom the ties that start at the client system start at."""
    if CLIENT in around.circles:
        return set()
    return {
        end
        for tie in around.ties
        for end in tie.ends
        if tie.line.id.startswith(f"relation-{CLIENT}-") and f"-{end}-" not in tie.line.id
    }


def _middle(around: Surroundings) -> Spot:
    if circle := around.circles.get(CLIENT):
        return (circle.x, circle.y)
    own = [around.kin.symbols[id_] for id_ in _star(around) if id_ in around.kin.symbols]
    count = max(1, len(own))
    return (sum(one.x for one in own) / count, sum(one.y for one in own) / count)


def _chords(
    around: Surroundings, numbers: dict[str, int]
) -> tuple[list[_Chord], list[tuple[int, int]]]:
    """The ties from the system to the ring, and those from the ring to the ring."""
    middle = _middle(around)
    chords, arcs = [], []
    for tie in around.ties:
        places = [numbers[end] for end in tie.ends if end in numbers]
        if len(places) == 2 and places[0] != places[1]:
            arcs.append((places[0], places[1]))
        elif len(places) == 1 and len(tie.ends) == 2:
            start = next(end for end in tie.ends if end not in numbers)
            symbol = around.kin.symbols.get(start)
            spot = (symbol.x, symbol.y) if symbol else middle
            chords.append(_Chord(spot, places[0], symbol is None))
    return chords, arcs


def _inner(around: Surroundings) -> list[Segment]:
    """The lines of the genogram within the system."""
    own = {tie.line.id for tie in around.ties}
    return [
        piece
        for line in around.drawing.lines
        if line.id not in own
        for piece in line.spine_segments()
    ]


class _Search:
    """Depth first, place by place; a branch ends where it has as many as the best so far."""

    def __init__(
        self,
        spots: Sequence[Spot],
        chords: Sequence[_Chord],
        arcs: Sequence[tuple[int, int]],
        inner: Sequence[Segment],
    ) -> None:
        self._count = len(spots)
        self._arcs = arcs
        self._own = [[c for c in chords if c.place == number] for number in range(self._count)]
        self._alone = [[self._single(n, spot, inner) for spot in spots] for n in self._numbers()]
        self._pairs = {
            (n, m, at, other): self._double(n, m, spots[at], spots[other])
            for n in self._numbers()
            for m in range(n + 1, self._count)
            for at in self._numbers()
            for other in self._numbers()
            if at != other
        }
        self._best = 10**9

    def run(self) -> int:
        self._place([], 0)
        return self._best

    def _numbers(self) -> range:
        return range(self._count)

    def _place(self, places: list[int], cost: int) -> None:
        if cost >= self._best:
            return
        number = len(places)
        if number == self._count:
            self._best = min(self._best, cost + self._around(places))
            return
        for at in self._numbers():
            if at not in places:
                more = self._alone[number][at]
                more += sum(self._pairs[m, number, places[m], at] for m in range(number))
                self._place([*places, at], cost + more)

    def _single(self, number: int, spot: Spot, inner: Sequence[Segment]) -> int:
        lines = [Segment(*c.start, *spot) for c in self._own[number] if not c.is_radial]
        return sum(_cross(line, piece) for line in lines for piece in inner)

    def _double(self, n: int, m: int, one: Spot, other: Spot) -> int:
        return sum(
            _cross(Segment(*a.start, *one), Segment(*b.start, *other))
            for a in self._own[n]
            for b in self._own[m]
            if a.start != b.start
        )

    def _around(self, places: Sequence[int]) -> int:
        """Ties along the ring: past how many others they go, each on its better side."""
        ties = [0] * self._count
        for number, at in enumerate(places):
            ties[at] = len(self._own[number])
        ways = [tuple(sorted((places[a], places[b]))) for a, b in self._arcs]
        past = sum(min(sum(ties[a + 1 : b]), sum(ties) - sum(ties[a : b + 1])) for a, b in ways)
        return past + sum(
            a < c < b < d or c < a < d < b for (a, b), (c, d) in combinations(ways, 2)
        )


def _cross(one: Segment, other: Segment) -> bool:
    """Whether they cross away from their starts."""
    spot = crossing(one, other)
    if spot is None:
        return False
    ends = ((one.ax, one.ay), (other.ax, other.ay), (other.bx, other.by))
    return all(abs(spot[0] - x) + abs(spot[1] - y) > 18 for x, y in ends)
