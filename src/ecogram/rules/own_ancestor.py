"""Somebody who descends from himself or herself, by whatever kind of descent."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from ecogram.diagnostics import Path, Problem
from ecogram.model.case import Case
from ecogram.rules.descent import children
from ecogram.rules.naming import name_of, names_of

CODE = "own-ancestor"

Parents = dict[str, dict[str, Path]]
"""Per child its parents, each with the place where the file says so."""


def check(case: Case) -> Iterator[Problem]:
    """One problem per circle, at the link that the file says last. Linear, without recursion."""
    for circle, path in _circles(_on_circles(_parents(case))):
        chain = names_of(case, [*circle, circle[0]], " → ")
        yield Problem(CODE, path, {"name": name_of(case, circle[0]), "chain": chain})


def _parents(case: Case) -> Parents:
    parents: Parents = {identifier: {} for identifier in case.persons}
    for number, family in enumerate(case.families):
        known = [partner for partner in family.partners if partner in case.persons]
        for child in children(number, family):
            if child.id in parents:
                parents[child.id] |= dict.fromkeys(known, child.path)
    return parents


def _on_circles(parents: Parents) -> Parents:
    """What is left after taking away, again and again, who has no parents or no children left."""
    offspring: dict[str, set[str]] = {identifier: set() for identifier in parents}
    for child, above in parents.items():
        for parent in above:
            offspring[parent].add(child)
    ancestry = {child: set(above) for child, above in parents.items()}
    left = set(parents)
    for up, down in ((ancestry, offspring), (offspring, ancestry)):
        ends = deque(
            identifier for identifier in parents if identifier in left and not up[identifier]
        )
        while ends:
            gone = ends.popleft()
            left.discard(gone)
            for neighbour in down[gone]:
                up[neighbour].discard(gone)
                if not up[neighbour] and neighbour in left:
                    ends.append(neighbour)
            for neighbour in up[gone]:
                down[neighbour].discard(gone)
    return {
        child: {parent: path for parent, path in above.items() if parent in left}
        for child, above in parents.items()
        if child in left
    }


def _circles(parents: Parents) -> Iterator[tuple[list[str], Path]]:
    """The circles met by walking upwards from everybody once, in the order of the file."""
    done: set[str] = set()
    for start in parents:
        walk: dict[str, Path] = {}
        here = start
        while here not in done and here not in walk and parents[here]:
            parent = next(iter(parents[here]))
            walk[here] = parents[here][parent]
            here = parent
        if here in walk:
            met = list(walk)
            circle = met[met.index(here) :]
            yield circle, max((walk[child] for child in circle), key=_in_file)
        done |= walk.keys()


def _in_file(path: Path) -> tuple[int, int]:
    return int(path[1]), int(path[3])
