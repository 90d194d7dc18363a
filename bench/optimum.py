"""The fewest crossings that family lines can have, exactly, by integer programming (HiGHS).

A test-only oracle: it needs ``highspy``. Given are the rows that a drawing uses. Kept is what that
drawing keeps: couples that stand side by side, brothers and sisters without strangers among them
and (unless asked otherwise) their order where births are known. Free is who stands left of whom.

Two families on the same rows cross at least once when their parents stand the one way round and
any of their children the other, or when a child of the one stands among the children of the other.
That counts each pair of families once, and nothing for lines that pass over whole rows: what is
found is a lower bound for every drawing on these rows, so that a gap to it may be too large and
never too small.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from bench.pedigree import Pedigree
from bench.plane import Spot
from bench.wires import rows_of

LIMIT = 20.0
"""Seconds for one family; what is not proven by then is reported as such."""

Way = tuple[int, bool]
"""A variable, and whether it is to be turned round."""


class Optimum(NamedTuple):
    """``crossings`` when ``proven``, else the best bound (rounded up)."""

    crossings: int
    proven: bool


class _Household(NamedTuple):
    upper: int
    lower: int
    partners: tuple[str, ...]
    children: tuple[str, ...]


def missing() -> str:
    """Whether the solver is installed."""
    return "" if importlib.util.find_spec("highspy") else "highspy is not installed"


def fewest(pedigree: Pedigree, centres: Mapping[str, Spot], *, keep_births: bool = True) -> Optimum:
    """The optimum on the rows of *centres*, a drawing of *pedigree*."""
    model = _Model(pedigree, centres)
    model.keep_together()
    if keep_births:
        model.keep_births()
    return model.solved()


class _Model:
    """Variables say of two persons on a row that the first (by number) stands left."""

    def __init__(self, pedigree: Pedigree, centres: Mapping[str, Spot]) -> None:
        self._pedigree = pedigree
        row = rows_of(centres)
        self._row = row
        self._rows: list[list[str]] = [[] for _ in range(max(row.values(), default=-1) + 1)]
        for id_ in sorted(row, key=lambda id_: centres[id_][0]):
            self._rows[row[id_]].append(id_)
        self._place = {id_: n for own in self._rows for n, id_ in enumerate(own)}
        self._pairs: dict[tuple[str, str], int] = {}
        for own in self._rows:
            for pair in combinations(own, 2):
                self._pairs[pair] = len(self._pairs)
        self._same: list[Way] = [(n, False) for n in range(len(self._pairs))]
        self._fixed: set[int] = set()

    def keep_together(self) -> None:
        """Nobody between couples and among sibships where nobody is now."""
        for one, other in self._neighbours():
            self._keep_out((one, other), ())
        married = self._marriages()
        for couple in self._pedigree.couples:
            for group in self._by_row(couple.children):
                allowed = set(group)
                for _ in range(4):
                    allowed |= {p for id_ in allowed for p in married.get(id_, ())}
                self._keep_out(group, allowed)

    def keep_births(self) -> None:
        """Brothers and sisters in their order of birth, where they stand in it now."""
        births = self._pedigree.births
        for couple in self._pedigree.couples:
            for group in self._by_row(couple.children):
                for one, other in combinations((id_ for id_ in group if id_ in births), 2):
                    if births[one] < births[other]:
                        self._fixed.add(self._pairs[one, other])

    def solved(self) -> Optimum:
        rows, costs = list(self._order()), 0
        variables = len(self._pairs)
        for one, other in combinations(self._households(), 2):
            if (one.upper, one.lower) != (other.upper, other.lower):
                continue
            bounds = list(self._crossed(one, other))
            if any(not ways for ways in bounds):
                costs += 1  # they cross however everybody stands
            elif bounds:
                crossed = variables
                variables += 1
                rows += [
                    _row([*((way, 1.0) for way in ways), ((crossed, False), -1.0)], len(ways) - 1)
                    for ways in bounds
                ]
        found, proven = _minimum(
            rows, variables, len(self._pairs), {self._root((n, False)) for n in self._fixed}
        )
        return Optimum(costs + found, proven)

    def _neighbours(self) -> Iterator[tuple[str, str]]:
        """Couples side by side."""
        beside = {pair for own in self._rows for pair in pairwise(own)}
        for couple in self._pedigree.couples:
            for pair in combinations(couple.partners, 2):
                for one, other in (pair, pair[::-1]):
                    if (one, other) in beside:
                        yield one, other

    def _marriages(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for couple in self._pedigree.couples:
            for id_ in couple.partners:
                found.setdefault(id_, []).extend(p for p in couple.partners if p != id_)
        return found

    def _by_row(self, ids: Sequence[str]) -> list[tuple[str, ...]]:
        """*ids* from left to right, row by row; those who are not drawn left out."""
        found: dict[int, list[str]] = {}
        for id_ in dict.fromkeys(ids):
            if id_ in self._row:
                found.setdefault(self._row[id_], []).append(id_)
        return [tuple(sorted(own, key=self._place.__getitem__)) for own in found.values()]

    def _keep_out(self, group: Sequence[str], allowed: set[str] | tuple[()]) -> None:
        """Whoever is outside *group* now stays on one side of all of it."""
        first, last = self._place[group[0]], self._place[group[-1]]
        row = self._rows[self._row[group[0]]]
        strangers = [id_ for id_ in row if id_ not in group and id_ not in allowed]
        if any(first < self._place[id_] < last for id_ in strangers):
            return
        for stranger in strangers:
            for one, other in pairwise(group):
                self._join(self._left(stranger, one), self._left(stranger, other))

    def _left(self, one: str, other: str) -> Way:
        """That *one* stands left of *other*."""
        if (one, other) in self._pairs:
            return self._root((self._pairs[one, other], False))
        return self._root((self._pairs[other, one], True))

    def _root(self, way: Way) -> Way:
        number, turned = way
        while self._same[number] != (number, False):
            number, more = self._same[number]
            turned ^= more
        return number, turned

    def _join(self, one: Way, other: Way) -> None:
        """One variable for both; now they agree, so they never come to contradict."""
        if one[0] != other[0]:
            self._same[other[0]] = (one[0], one[1] ^ other[1])

    def _order(self) -> Iterator[tuple[list[tuple[int, float]], float]]:
        """Of three on a row: when the first is left of the second and so on, no circle."""
        for own in self._rows:
            seen: set[tuple[Way, Way, Way]] = set()
            for one, two, three in combinations(own, 3):
                ways = (self._left(one, two), self._left(two, three), self._left(one, three))
                if ways not in seen and len({number for number, _ in ways}) > 1:
                    seen.add(ways)
                    first, second, third = ways
                    yield _row([(first, 1.0), (second, 1.0), (third, -1.0)], 1)
                    yield _row([(first, -1.0), (second, -1.0), (third, 1.0)], 0)

    def _households(self) -> list[_Household]:
        found = []
        for couple in self._pedigree.couples:
            uppers = {self._row[id_] for id_ in couple.partners if id_ in self._row}
            for group in self._by_row(couple.children) if len(uppers) == 1 else ():
                upper = next(iter(uppers))
                if self._row[group[0]] > upper:
                    partners = tuple(id_ for id_ in couple.partners if id_ in self._row)
                    found.append(_Household(upper, self._row[group[0]], partners, group))
        return found

    def _crossed(self, one: _Household, other: _Household) -> Iterator[list[Way]]:
        """Each a list of things that, when all are so, mean that the two cross."""
        seen: set[frozenset[Way]] = set()
        for ways in self._ways(one, other):
            kept = frozenset(ways)
            if any((number, not turned) in kept for number, turned in kept) or kept in seen:
                continue
            seen.add(kept)
            yield sorted(kept)

    def _ways(self, one: _Household, other: _Household) -> Iterator[list[Way]]:
        for first, second in ((one, other), (other, one)):
            above = [self._left(p, q) for p in first.partners for q in second.partners if p != q]
            shared = set(first.partners) & set(second.partners)
            if above and len(shared) < 2:
                for s in first.children:
                    yield from ([*above, self._left(t, s)] for t in second.children if t != s)
            for a, b in combinations(first.children, 2):
                for t in second.children:
                    if t not in (a, b):
                        yield [self._left(a, t), self._left(t, b)]
                        yield [self._left(b, t), self._left(t, a)]


def _row(terms: Sequence[tuple[Way, float]], most: float) -> tuple[list[tuple[int, float]], float]:
    """A sum that is at most *most*; a variable that is turned round is 1 minus itself."""
    sums: dict[int, float] = {}
    for (number, turned), factor in terms:
        if turned:
            most -= factor
            factor = -factor
        sums[number] = sums.get(number, 0.0) + factor
    return sorted(sums.items()), most


def _minimum(
    rows: Sequence[tuple[list[tuple[int, float]], float]],
    variables: int,
    free: int,
    fixed: set[Way],
) -> tuple[int, bool]:
    """The least sum of all variables from number *free* on, and whether it is proven."""
    if variables == free:
        return 0, True
    import highspy  # type: ignore[import-not-found, unused-ignore]

    solver: Any = highspy.Highs()
    for name, value in (("output_flag", False), ("time_limit", LIMIT), ("threads", 1)):
        solver.setOptionValue(name, value)
    at = {number: float(not turned) for number, turned in fixed}
    for number in range(variables):
        solver.addVar(at.get(number, 0.0), at.get(number, 1.0))
        solver.changeColCost(number, float(number >= free))
    for number in range(free):
        solver.changeColIntegrality(number, highspy.HighsVarType.kInteger)
    for terms, most in rows:
        numbers, factors = [n for n, _ in terms], [v for _, v in terms]
        solver.addRow(-highspy.kHighsInf, most, len(numbers), numbers, factors)
    solver.run()
    proven = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    bound = (
        solver.getInfo().mip_dual_bound if not proven else solver.getInfo().objective_function_value
    )
    return max(0, -int(-(bound - 1e-6) // 1)), proven
