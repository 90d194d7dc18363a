"""Nearly exact made exact: gaps that are all but closed, terms that are all but zero."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ecogram.layout.family.solver import Chain, Term, kept_apart

_POLISH = 60
"""How often what is nearly exact is gone through to make it exact."""


def snapped(
    places: Sequence[float], chains: Sequence[Chain], terms: Sequence[Term], near: float
) -> list[float]:
    """*places* with every gap and term that is within *near* of exact made exact where it fits.

    What is nearly rigid is joined, gaps first, then terms in their order. Each joined whole takes
    the mean of the places of its parts; terms about three and more wholes then move these a little.
    """
    whole = _Wholes(len(places))
    for chain in chains:
        for (a, b), gap in zip(pairwise(chain.variables), chain.gaps, strict=True):
            if places[b] - places[a] < gap + near:
                whole.join(a, b, gap)
    waiting = [
        term
        for term in terms
        if abs(sum(f * places[v] for v, f in term.parts) + term.constant) < near
    ]
    while True:
        left = [term for term in waiting if not whole.satisfy(term)]
        if len(left) == len(waiting):
            break
        waiting = left
    exact = whole.places(places, waiting)
    return kept_apart([round(x, 2) for x in exact], chains)


class _Wholes:
    """Variables joined at fixed offsets (union–find with offsets)."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._offset = [0.0] * size

    def join(self, a: int, b: int, distance: float) -> None:
        """Let *b* stand *distance* right of *a*, unless their places to each other are fixed."""
        root_a, offset_a = self._root(a)
        root_b, offset_b = self._root(b)
        if root_a != root_b:
            self._parent[root_b] = root_a
            self._offset[root_b] = offset_a + distance - offset_b

    def satisfy(self, term: Term) -> bool:
        """Make *term* zero when it is about two wholes; True when it needs no other try."""
        factors, constant = self._by_root(term)
        if len(factors) > 2:
            return False
        if len(factors) == 2 and abs(factors[0][1] + factors[1][1]) < 1e-9:
            self.join(factors[0][0], factors[1][0], constant / factors[0][1])
        return True

    def places(self, near: Sequence[float], terms: Sequence[Term]) -> list[float]:
        """Everybody's place, as close to *near* as the wholes and the *terms* allow."""
        total: dict[int, float] = {}
        count: dict[int, int] = {}
        roots = [self._root(v) for v in range(len(near))]
        for (root, offset), place in zip(roots, near, strict=True):
            total[root] = total.get(root, 0.0) + place - offset
            count[root] = count.get(root, 0) + 1
        at = {root: total[root] / count[root] for root in total}
        sums = [self._by_root(term) for term in terms]
        for _ in range(_POLISH):
            worst = 0.0
            for factors, constant in sums:
                error = sum(factor * at[root] for root, factor in factors) + constant
                worst = max(worst, abs(error))
                share = error / sum(factor * factor for _, factor in factors)
                for root, factor in factors:
                    at[root] -= share * factor
            if worst < 0.002:
                break
        return [at[root] + offset for root, offset in roots]

    def _by_root(self, term: Term) -> tuple[list[tuple[int, float]], float]:
        """*term* as a sum over wholes, with its constant."""
        sums: dict[int, float] = {}
        constant = term.constant
        for variable, factor in term.parts:
            root, offset = self._root(variable)
            sums[root] = sums.get(root, 0.0) + factor
            constant += factor * offset
        return [(root, factor) for root, factor in sums.items() if abs(factor) > 1e-9], constant

    def _root(self, variable: int) -> tuple[int, float]:
        path = []
        while self._parent[variable] != variable:
            path.append(variable)
            variable = self._parent[variable]
        offset = 0.0
        for step in reversed(path):
            offset += self._offset[step]
            self._parent[step] = variable
            self._offset[step] = offset
        return variable, offset
