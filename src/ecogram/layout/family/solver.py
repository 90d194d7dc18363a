"""Places on lines by least absolute error. Knows numbers only: chains with gaps, terms, a pull.

Minimises ``sum(weight * |sum(factor * x) + constant|) + pull * x`` over x, where neighbours in a
chain keep at least their gap. Reweighted least squares around accelerated projected gradient; in
the metric of the diagonal the projection on a chain is weighted isotonic regression, so it is
exact. Nothing is random and nothing depends on the clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

_ANCHOR = 0.0004
"""Weight that holds everybody near where the last round left them; makes the minimum unique."""

_Flat = tuple[int, float, int, float, int, float, int, float, float]


@dataclass(frozen=True, slots=True)
class Chain:
    """Variables that stand in this order; ``gaps[i]`` is kept at least between i and i + 1."""

    variables: tuple[int, ...]
    gaps: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """``weight * |sum(factor * x[variable]) + constant|``, of at most four variables."""

    weight: float
    parts: tuple[tuple[int, float], ...]
    constant: float = 0.0


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to look: rounds of reweighting, steps in each, and the change that is no change."""

    rounds: int
    steps: int
    tolerance: float


def effort(size: int) -> Effort:
    """An effort whose total cost stays about linear in *size*."""
    if size < 60:
        return Effort(9, 60, 0.02)
    if size < 600:
        return Effort(9, 90, 0.03)
    if size < 4000:
        return Effort(7, 40, 0.1)
    return Effort(6, 16, 0.2)


def settle(
    size: int,
    chains: Sequence[Chain],
    terms: Sequence[Term],
    pull: Sequence[float],
    start: Sequence[float] | None = None,
    spend: Effort | None = None,
) -> list[float]:
    """Places for variables 0 … *size* - 1; every variable stands in exactly one chain."""
    spend = spend or effort(size)
    base = _bases(size, chains)
    flat = [_flat(term, base) for term in terms]
    weights = [term.weight for term in terms]
    runs = [chain.variables for chain in chains if chain.variables]
    z = (
        _centred(chains, base)
        if start is None
        else [x - b for x, b in zip(start, base, strict=True)]
    )
    z = _descend(z, runs, flat, [w / 200 for w in weights], pull, spend)
    blur = 60.0
    for _ in range(spend.rounds):
        now = [
            w / max(abs(a * z[i] + b * z[j] + c * z[k] + d * z[m] + e), blur)
            for w, (i, a, j, b, k, c, m, d, e) in zip(weights, flat, strict=True)
        ]
        z = _descend(z, runs, flat, now, pull, spend)
        blur = max(blur * 0.5, 0.4)
    return [x + b for x, b in zip(z, base, strict=True)]


def kept_apart(places: Sequence[float], chains: Sequence[Chain]) -> list[float]:
    """*places*, moved as little as needed to keep every gap."""
    result = list(places)
    for chain in chains:
        offsets = list(accumulate(chain.gaps, initial=0.0))
        wanted = [places[v] - o for v, o in zip(chain.variables, offsets, strict=False)]
        moved = isotonic(wanted, [1.0] * len(wanted))
        for variable, value, offset in zip(chain.variables, moved, offsets, strict=False):
            result[variable] = value + offset
    return result


def isotonic(wanted: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The closest never falling row of numbers, by weighted squares.

    >>> isotonic([1.0, 3.0, 2.0], [1.0, 1.0, 1.0])
    [1.0, 2.5, 2.5]
    """
    means: list[float] = []
    masses: list[float] = []
    counts: list[int] = []
    for mean, mass in zip(wanted, weights, strict=True):
        count = 1
        while means and means[-1] > mean:
            other = masses.pop()
            mean = (means.pop() * other + mean * mass) / (other + mass)
            mass += other
            count += counts.pop()
        means.append(mean)
        masses.append(mass)
        counts.append(count)
    if len(means) == len(wanted):
        return means
    result: list[float] = []
    for mean, count in zip(means, counts, strict=True):
        if count == 1:
            result.append(mean)
        else:
            result.extend([mean] * count)
    return result


def _bases(size: int, chains: Sequence[Chain]) -> list[float]:
    """Where everybody stands when all gaps are as small as they may be."""
    base = [0.0] * size
    for chain in chains:
        for variable, offset in zip(
            chain.variables, accumulate(chain.gaps, initial=0.0), strict=False
        ):
            base[variable] = offset
    return base


def _centred(chains: Sequence[Chain], base: Sequence[float]) -> list[float]:
    z = [0.0] * len(base)
    for chain in chains:
        if chain.variables:
            middle = base[chain.variables[-1]] / 2
            for variable in chain.variables:
                z[variable] = -middle
    return z


def _flat(term: Term, base: Sequence[float]) -> _Flat:
    parts = [*term.parts, *[(term.parts[0][0], 0.0)] * (4 - len(term.parts))]
    (i, a), (j, b), (k, c), (m, d) = parts
    constant = term.constant + sum(factor * base[variable] for variable, factor in term.parts)
    return (i, a, j, b, k, c, m, d, constant)


def _descend(
    z: list[float],
    runs: Sequence[Sequence[int]],
    flat: Sequence[_Flat],
    weights: Sequence[float],
    pull: Sequence[float],
    spend: Effort,
) -> list[float]:
    """Accelerated projected gradient for the weighted squares, restarted when it overshoots."""
    diagonal = _diagonal(len(z), flat, weights)
    inverse = [1.0 / value for value in diagonal]
    heavy = [[diagonal[v] for v in run] for run in runs]
    anchor, ahead, momentum = z, z, 1.0
    for _ in range(spend.steps):
        gradient = [p + _ANCHOR * (y - x) for p, y, x in zip(pull, ahead, anchor, strict=True)]
        for w, (i, a, j, b, k, c, m, d, e) in zip(weights, flat, strict=True):
            e = w * (a * ahead[i] + b * ahead[j] + c * ahead[k] + d * ahead[m] + e)
            gradient[i] += a * e
            gradient[j] += b * e
            gradient[k] += c * e
            gradient[m] += d * e
        wish = [y - g * s for y, g, s in zip(ahead, gradient, inverse, strict=True)]
        new = wish
        for run, weight in zip(runs, heavy, strict=True):
            for v, value in zip(run, isotonic([wish[v] for v in run], weight), strict=True):
                new[v] = value
        change = [n - x for n, x in zip(new, z, strict=True)]
        turned = sum([(y - n) * c for y, n, c in zip(ahead, new, change, strict=True)]) > 0
        momentum, factor = _faster(1.0 if turned else momentum)
        ahead = new if turned else [n + factor * c for n, c in zip(new, change, strict=True)]
        z = new
        if max(max(change), -min(change)) < spend.tolerance:
            break
    return z


def _faster(momentum: float) -> tuple[float, float]:
    following = (1 + (1 + 4 * momentum * momentum) ** 0.5) / 2
    return following, (momentum - 1) / following


def _diagonal(size: int, flat: Sequence[_Flat], weights: Sequence[float]) -> list[float]:
    diagonal = [_ANCHOR] * size
    for w, (i, a, j, b, k, c, m, d, _) in zip(weights, flat, strict=True):
        reach = w * (abs(a) + abs(b) + abs(c) + abs(d))
        diagonal[i] += reach * abs(a)
        diagonal[j] += reach * abs(b)
        diagonal[k] += reach * abs(c)
        diagonal[m] += reach * abs(d)
    return diagonal


def snapped(
    places: Sequence[float], chains: Sequence[Chain], terms: Sequence[Term], near: float
) -> list[float]:
    """*places* with every gap and term that is within *near* of exact made exact where it fits.

    What is nearly rigid is joined, gaps first, then terms in their order; then each joined whole
    takes the mean of the places of its parts.
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
    return kept_apart([round(x, 2) for x in whole.places(places)], chains)


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
        sums: dict[int, float] = {}
        constant = term.constant
        for variable, factor in term.parts:
            root, offset = self._root(variable)
            sums[root] = sums.get(root, 0.0) + factor
            constant += factor * offset
        roots = [root for root, factor in sums.items() if abs(factor) > 1e-9]
        if len(roots) > 2:
            return False
        if len(roots) == 2 and abs(sums[roots[0]] + sums[roots[1]]) < 1e-9:
            self.join(roots[0], roots[1], constant / sums[roots[0]])
        return True

    def places(self, near: Sequence[float]) -> list[float]:
        total: dict[int, float] = {}
        count: dict[int, int] = {}
        roots = [self._root(v) for v in range(len(near))]
        for (root, offset), place in zip(roots, near, strict=True):
            total[root] = total.get(root, 0.0) + place - offset
            count[root] = count.get(root, 0) + 1
        return [total[root] / count[root] + offset for root, offset in roots]

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
