"""Who stands where on the rows: couples, sibships, birth order, generations, centring."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from itertools import combinations

from bench.family import Family, Union
from bench.reading import Symbol

_SAME_ROW = 4.0  # points
_UPRIGHT = 0.3


def couples_apart(kin: Family) -> Iterator[str]:
    """Couples on two rows, or with somebody between them."""
    rows = Rows(kin)
    for id_, union in kin.unions.items():
        for one, other in combinations(union.partners[:2], 2):
            if not rows.are_together(one, other) or rows.between(one, other):
                yield id_


def sibships_torn(kin: Family) -> Iterator[str]:
    """Brothers and sisters with somebody between them who is neither one nor married in."""
    rows, married = Rows(kin), _marriages(kin)
    for id_, union in kin.unions.items():
        siblings = [child for child, _ in union.children]
        allowed = _with_partners(siblings, married)
        for one in siblings:
            row = [other for other in siblings if rows.are_together(one, other)]
            ends = sorted(row, key=lambda id_: kin.symbols[id_].x)
            if one == ends[0] and set(rows.between(ends[0], ends[-1])) - allowed:
                yield id_


def birth_inversions(kin: Family, births: Mapping[str, float]) -> Iterator[str]:
    """Pairs of brothers and sisters of whom the elder stands to the right."""
    known = {**kin.births, **births}
    for union in kin.unions.values():
        children = [child for child, _ in union.children if child in known]
        for one, other in combinations(dict.fromkeys(children), 2):
            left, right = sorted((one, other), key=lambda id_: kin.symbols[id_].x)
            if known[left] > known[right]:
                yield f"{right} right of {left}"


def child_above_parent(kin: Family) -> Iterator[str]:
    """Children who do not stand below both parents."""
    for union in kin.unions.values():
        for child, line in union.children:
            if any(kin.symbols[child].y <= kin.symbols[p].y + 1 for p in union.partners):
                yield line.id


def drops(kin: Family) -> Iterator[tuple[float, float, float]]:
    """For every sibship where its drop, its first and its last child stand."""
    for union in kin.unions.values():
        xs = [kin.symbols[child].x for child, _ in union.children]
        if xs:
            yield _drop(union), min(xs), max(xs)


def extra_rows(kin: Family) -> Iterator[int]:
    """For every child how many rows lie between its own and that of its parents."""
    rows = Rows(kin)
    for union in kin.unions.values():
        for child, _ in union.children if union.partners else ():
            yield max(0, rows.row[child] - max(rows.row[p] for p in union.partners) - 1)


def men_right(kin: Family) -> Iterator[str]:
    """Couples of a man and a woman, as their symbols are called, with the man on the right."""
    for id_, union in kin.unions.items():
        two = [kin.symbols[partner] for partner in union.partners[:2]]
        left, right = min(two, key=_x, default=None), max(two, key=_x, default=None)
        if left and right and "woman" in left.classes and "man" in right.classes:
            yield id_


class Rows:
    """Everybody from left to right, row by row."""

    def __init__(self, kin: Family) -> None:
        self.row: dict[str, int] = {}
        self._rows: list[list[tuple[float, str]]] = []
        height = float("-inf")
        for symbol in sorted(kin.symbols.values(), key=lambda symbol: (symbol.y, symbol.x)):
            if symbol.y - height > _SAME_ROW:
                self._rows.append([])
                height = symbol.y
            self._rows[-1].append((symbol.x, symbol.id))
            self.row[symbol.id] = len(self._rows) - 1
        for row in self._rows:
            row.sort()
        self._x = {id_: symbol.x for id_, symbol in kin.symbols.items()}

    def are_together(self, one: str, other: str) -> bool:
        return self.row[one] == self.row[other]

    def between(self, one: str, other: str) -> list[str]:
        """Who stands between two on one row."""
        row = self._rows[self.row[one]]
        left, right = sorted((self._x[one], self._x[other]))
        first = bisect_right(row, left, key=lambda place: place[0])
        return [id_ for _, id_ in row[first : bisect_left(row, right, key=lambda place: place[0])]]


def _marriages(kin: Family) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for union in kin.unions.values():
        for one in union.partners:
            found.setdefault(one, []).extend(p for p in union.partners if p != one)
    return found


def _with_partners(ids: list[str], married: Mapping[str, list[str]]) -> set[str]:
    """*ids*, their partners, the partners of those, and so on."""
    found, waiting = set(ids), list(ids)
    while waiting:
        for partner in married.get(waiting.pop(), ()):
            if partner not in found:
                found.add(partner)
                waiting.append(partner)
    return found


def _x(symbol: Symbol) -> float:
    return symbol.x


def _drop(union: Union) -> float:
    """Where the line from the parents comes down: the upright piece that ends on the bar."""
    top = min(y for _, line in union.children for _, y in line.ends())
    upright = [s for s in union.line.segments() if abs(s.ax - s.bx) < _UPRIGHT]
    ending = [s for s in upright if abs(max(s.ay, s.by) - top) < 2]
    if ending:
        return ending[0].ax
    starts = [x for _, line in union.children for x, y in line.ends() if y < top + 0.5]
    return sum(starts) / len(starts)
