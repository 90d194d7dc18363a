"""Places for the nodes of a graph such that distance on the page follows distance in the graph.

Stress majorization (Gansner, Koren and North, 2004) from a fan round one node; of larger graphs
with landmarks (Ortmann, Klimenta and Brandes, 2017), so that the cost stays about linear. Nodes
are points here: what they need for their own size is the matter of ``ecogram.layout.apart``.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin, sqrt

from ecogram.layout.hops import Links, Wire, landmarks, lengths, links

FULL = 240
"""Up to here every pair of nodes has its distance; beyond, every node to landmarks."""
LANDMARKS = 60
SWEEPS, LEAST, WORK = 90, 30, 1_600_000
"""How often every node is moved: fewer times where there are very many distances."""
STILL = 0.006
"""Enough when nothing moves more than this share of an edge's length."""
FIRST = -0.75 * pi
"""Where the fan round the middle starts: above left, clockwise."""
LEVEL = pi
"""The direction of the first of one or two neighbours: left, the other one right."""
CENTRED = 1.5
"""How much heavier distances to the middle weigh."""
ROOMY = 0.9
"""How much longer edges between nodes without common neighbours are, as a share."""

Places = tuple[list[float], list[float]]
"""The x and the y of every node."""
_Terms = list[list[tuple[int, float, float]]]
"""Of every node: another node, the distance wanted, its weight."""


def placed(count: int, wires: Sequence[Wire], middle: int) -> Places:
    """Places for *count* nodes that hang together; *middle* is near (0, 0).

    Edges get about the lengths that *wires* ask for, and longer ones between groups that know one
    another little. The same graph in the same order gives the same places; a node more at the end
    of a graph moves the others little.
    """
    near = links(count, _roomy(count, wires))
    x, y = _fan(near, middle)
    _settle(x, y, _terms(near, middle))
    x0, y0 = x[middle], y[middle]
    return [one - x0 for one in x], [one - y0 for one in y]


def hub(count: int, wires: Sequence[Wire]) -> int:
    """The node with most neighbours, the first of several."""
    near = links(count, wires)
    return max(range(count), key=lambda node: (len(near[node]), -node))


def _roomy(count: int, wires: Sequence[Wire]) -> list[Wire]:
    """Edges within a group stay as they are; bridges between groups become longer.

    Else who knows everybody holds all groups in one heap.
    """
    near = links(count, wires)
    around = [{node, *(other for other, _ in known)} for node, known in enumerate(near)]
    return [
        (
            one,
            other,
            length
            * (
                1
                + ROOMY * (1 - len(around[one] & around[other]) / len(around[one] | around[other]))
            ),
        )
        for one, other, length in wires
    ]


def _fan(near: Links, root: int) -> Places:
    """A tree round *root*: every branch as wide as what hangs on it, in order, clockwise."""
    children: list[list[int]] = [[] for _ in near]
    order, parent = [root], {root: root}
    for node in order:
        fresh = [other for other, _ in near[node] if other not in parent]
        children[node] = _side_by_side(fresh, near)
        for other in children[node]:
            parent[other] = node
            order.append(other)
    width = [1.0] * len(near)
    for node in reversed(order):
        if children[node]:
            width[node] = max(1.0, sum(width[child] for child in children[node]))
    x, y = [0.0] * len(near), [0.0] * len(near)
    first = FIRST if len(children[root]) > 2 else LEVEL - pi / max(1, len(children[root]))
    fans = {root: (first, first + 2 * pi, 0.0)}
    step = sum(length for known in near for _, length in known)
    step /= max(1, sum(len(known) for known in near))
    for node in order:
        start, end, depth = fans[node]
        share = (end - start) / width[node] if children[node] else 0.0
        for child in children[node]:
            until = start + share * width[child]
            angle = (start + until) / 2
            x[child], y[child] = (depth + step) * cos(angle), (depth + step) * sin(angle)
            fans[child] = (max(start, angle - pi / 2), min(until, angle + pi / 2), depth + step)
            start = until
    return x, y


def _side_by_side(nodes: Sequence[int], near: Links) -> list[int]:
    """*nodes* in order, but each followed by those that it knows."""
    rest = dict.fromkeys(nodes)
    found: list[int] = []
    while rest:
        known = [other for other, _ in near[found[-1]] if other in rest] if found else []
        node = known[0] if known else next(iter(rest))
        del rest[node]
        found.append(node)
    return found


def _terms(near: Links, middle: int) -> _Terms:
    if len(near) <= FULL:
        return _all_pairs(near, middle)
    return _few_pairs(near, middle)


def _all_pairs(near: Links, middle: int) -> _Terms:
    terms: _Terms = []
    for node in range(len(near)):
        ways = lengths(node, near)
        terms.append(
            [
                (other, far, _weight(far) * (CENTRED if middle in (node, other) else 1.0))
                for other, far in enumerate(ways)
                if other != node
            ]
        )
    return terms


def _few_pairs(near: Links, middle: int) -> _Terms:
    """Neighbours, and landmarks that stand for all who are nearer to them than half the way."""
    terms: list[dict[int, tuple[float, float]]] = [
        {other: (far, _weight(far)) for other, far in known} for known in near
    ]
    for pivot, ways in landmarks(middle, near, LANDMARKS):
        ranked = sorted(ways)
        heavy = CENTRED if pivot == middle else 1.0
        for node, far in enumerate(ways):
            if node == pivot or pivot in terms[node]:
                continue
            inside = sum(1 for way in ranked if way <= far / 2)
            weight = _weight(far) * max(1, inside) ** 0.5 * heavy
            terms[node][pivot] = (far, weight)
            terms[pivot].setdefault(node, (far, _weight(far)))
    return [[(other, *term) for other, term in sorted(known.items())] for known in terms]


def _weight(far: float) -> float:
    return 1.0 / (far * far)


def _settle(x: list[float], y: list[float], terms: _Terms) -> None:
    """Moves every node in turn to where its wishes balance, until all stand still."""
    edges = [far for known in terms for _, far, _ in known]
    still = STILL * min(edges, default=1.0)
    for _ in range(max(LEAST, min(SWEEPS, WORK // max(1, len(edges))))):
        moved = 0.0
        for node, known in enumerate(terms):
            ax, ay, total = 0.0, 0.0, 0.0
            hx, hy = x[node], y[node]
            for other, far, weight in known:
                dx, dy = hx - x[other], hy - y[other]
                pull = far / (sqrt(dx * dx + dy * dy) or 1e-9)
                ax += weight * (x[other] + dx * pull)
                ay += weight * (y[other] + dy * pull)
                total += weight
            if total:
                x[node], y[node] = ax / total, ay / total
                moved = max(moved, abs(x[node] - hx), abs(y[node] - hy))
        if moved < still:
            break
