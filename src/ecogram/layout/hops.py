"""How far apart the nodes of a graph are along its edges. Numbers only; nodes are 0, 1, 2 …"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

Wire = tuple[int, int, float]
"""Two nodes and the length of the edge between them."""
Links = Sequence[Sequence[tuple[int, float]]]
"""Of every node its neighbours, each with the length of the edge."""


def links(count: int, wires: Sequence[Wire]) -> list[list[tuple[int, float]]]:
    """The neighbours of all *count* nodes; of several edges between two the shortest counts.

    >>> links(3, [(0, 1, 2.0), (1, 0, 1.0)])
    [[(1, 1.0)], [(0, 1.0)], []]
    """
    near: list[dict[int, float]] = [{} for _ in range(count)]
    for one, other, length in wires:
        if one != other:
            for start, end in ((one, other), (other, one)):
                near[start][end] = min(length, near[start].get(end, length))
    return [sorted(known.items()) for known in near]


def lengths(start: int, near: Links) -> list[float]:
    """The length of the shortest way from *start* to every node; infinite where there is none.

    >>> lengths(0, links(4, [(0, 1, 2.0), (1, 2, 1.0)]))
    [0.0, 2.0, 3.0, inf]
    """
    found = [float("inf")] * len(near)
    found[start] = 0.0
    queue = [(0.0, start)]
    while queue:
        far, node = heappop(queue)
        if far > found[node]:
            continue
        for other, length in near[node]:
            if far + length < found[other]:
                found[other] = far + length
                heappush(queue, (far + length, other))
    return found


def landmarks(first: int, near: Links, count: int) -> list[tuple[int, list[float]]]:
    """*count* nodes far from one another, *first* one of them, each with its way to all nodes.

    *near* must hang together.
    """
    found = [(first, lengths(first, near))]
    nearest = list(found[0][1])
    while len(found) < min(count, len(near)):
        node = max(range(len(near)), key=lambda k: (nearest[k], -k))
        ways = lengths(node, near)
        found.append((node, ways))
        nearest = [min(one, other) for one, other in zip(nearest, ways, strict=True)]
    return found


def components(near: Links) -> list[list[int]]:
    """The nodes that hang together, each set in order; the sets by their first node.

    >>> components(links(4, [(3, 0, 1.0), (1, 2, 1.0)]))
    [[0, 3], [1, 2]]
    """
    seen: set[int] = set()
    found = []
    for start in range(len(near)):
        if start not in seen:
            seen.add(start)
            reached = [start]
            for node in reached:
                for other, _ in near[node]:
                    if other not in seen:
                        seen.add(other)
                        reached.append(other)
            found.append(sorted(reached))
    return found
