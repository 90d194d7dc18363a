"""Places on lines by least absolute error. Knows numbers only: chains with gaps, terms, a pull.

Minimises ``sum(weight * |sum(factor * x) + constant|) + pull * x`` over x, where neighbours in a
chain keep at least their gap. The corner of the absolute value is rounded, less and less; each
rounded problem is solved by accelerated projected gradient. In the metric of the diagonal the
projection on a chain is weighted isotonic regression, so it is exact. Nothing is random and
nothing depends on the clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from ecogram.records import NamedTuple

_BLURRED, _SHARPEST = 0.12, 0.5
"""The first rounding of the corner (of the width), and the last (points)."""

_ANCHOR = 0.00001
"""Weight that holds everybody near where the last round left them; makes the minimum unique."""

_Flat = tuple[float, int, float, int, float, int, float, int, float, float]


class Chain(NamedTuple):
    """Variables that stand in this order; ``gaps[i]`` is kept at least between i and i + 1."""

    variables: tuple[int, ...]
    gaps: tuple[float, ...]


class Term(NamedTuple):
    """``weight * |sum(factor * x[variable]) + constant|``, of at most four variables."""

    weight: float
    parts: tuple[tuple[int, float], ...]
    constant: float = 0.0


class Effort(NamedTuple):
    """How long to look: rounds of reweighting, steps in each, and the change that is no change.

    Every round after the first has ``fewer`` steps less: the last ones move little.
    """

    rounds: int
    steps: int
    tolerance: float
    fewer: int = 0


def effort(size: int) -> Effort:
    """An effort whose total cost stays about linear in *size*."""
    if size < 600:
        return Effort(10, 60, 0.01)
    if size < 4000:
        return Effort(8, 30, 0.02)
    return Effort(10, 14, 0.03, fewer=1)


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
    # Numbered along the chains, so that a chain is a slice.
    order = [variable for chain in chains for variable in chain.variables]
    rank = [0] * size
    for place, variable in enumerate(order):
        rank[variable] = place
    base = [offset for chain in chains for offset in _offsets(chain)]
    slices = _slices(chains)
    flat = [_flat(term, rank, base) for term in terms]
    force = [pull[variable] for variable in order]
    if start is None:
        z = [middle for chain in chains for middle in _centred(chain)]
    else:
        z = [start[variable] - offset for variable, offset in zip(order, base, strict=True)]
    blur = max(_SHARPEST, max(base, default=0.0) * _BLURRED)
    shrink = (_SHARPEST / blur) ** (1 / max(1, spend.rounds - 1))
    for number in range(spend.rounds):
        steps = spend.steps - number * spend.fewer
        z = _descend(z, slices, flat, force, blur, steps, spend.tolerance)
        blur *= shrink
    return [z[place] + base[place] for place in rank]


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


def _offsets(chain: Chain) -> list[float]:
    """Where everybody stands when all gaps are as small as they may be."""
    return list(accumulate(chain.gaps, initial=0.0))[: len(chain.variables)]


def _slices(chains: Sequence[Chain]) -> list[slice]:
    ends = list(accumulate((len(chain.variables) for chain in chains), initial=0))
    return [slice(a, b) for a, b in pairwise(ends) if b > a]


def _centred(chain: Chain) -> list[float]:
    """As close together as may be, with the middle at 0; less the offsets."""
    return [-sum(chain.gaps) / 2] * len(chain.variables)


def _flat(term: Term, rank: Sequence[int], base: Sequence[float]) -> _Flat:
    known = [(rank[variable], factor) for variable, factor in term.parts]
    (i, a), (j, b), (k, c), (m, d) = [*known, *[(known[0][0], 0.0)] * (4 - len(known))]
    constant = term.constant + sum(factor * base[place] for place, factor in known)
    return (term.weight, i, a, j, b, k, c, m, d, constant)


def _descend(
    z: list[float],
    slices: Sequence[slice],
    flat: Sequence[_Flat],
    pull: Sequence[float],
    blur: float,
    steps: int,
    tolerance: float,
) -> list[float]:
    """Accelerated projected gradient, restarted when it overshoots.

    Errors up to *blur* count by their square, so that the minimum is smooth.
    """
    diagonal = _diagonal(len(z), flat, blur)
    inverse = [1.0 / value for value in diagonal]
    heavy = [(run, diagonal[run]) for run in slices]
    anchor, ahead, momentum = z, z, 1.0
    for _ in range(steps):
        gradient = [p + _ANCHOR * (y - x) for p, y, x in zip(pull, ahead, anchor, strict=True)]
        for w, i, a, j, b, k, c, m, d, e in flat:
            error = a * ahead[i] + b * ahead[j]
            long = c or d  # most terms have two parts
            if long:
                error = error + c * ahead[k] + d * ahead[m]
            error += e
            e = w if error >= blur else -w if error <= -blur else w * error / blur
            gradient[i] += a * e
            gradient[j] += b * e
            if long:
                gradient[k] += c * e
                gradient[m] += d * e
        new = [y - g * s for y, g, s in zip(ahead, gradient, inverse, strict=True)]
        for run, weights in heavy:
            new[run] = isotonic(new[run], weights)
        change = [n - x for n, x in zip(new, z, strict=True)]
        turned = sum([(y - n) * c for y, n, c in zip(ahead, new, change, strict=True)]) > 0
        momentum, factor = _faster(1.0 if turned else momentum)
        ahead = new if turned else [n + factor * c for n, c in zip(new, change, strict=True)]
        z = new
        if max(max(change), -min(change)) < tolerance * blur:
            break
    return z


def _faster(momentum: float) -> tuple[float, float]:
    following = (1 + (1 + 4 * momentum * momentum) ** 0.5) / 2
    return following, (momentum - 1) / following


def _diagonal(size: int, flat: Sequence[_Flat], blur: float) -> list[float]:
    diagonal = [_ANCHOR] * size
    for w, i, a, j, b, k, c, m, d, _ in flat:
        reach = w / blur * (abs(a) + abs(b) + abs(c) + abs(d))
        diagonal[i] += reach * abs(a)
        diagonal[j] += reach * abs(b)
        diagonal[k] += reach * abs(c)
        diagonal[m] += reach * abs(d)
    return diagonal
