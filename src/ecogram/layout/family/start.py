"""The first order: a walk from the start person along the outline of the family, left to right."""

from __future__ import annotations

from ecogram.layout.family.arrangement import Arrangement

_TOUR, _BEFORE, _AFTER, _PLACE = range(4)


def walk(arrangement: Arrangement, start: int) -> None:
    """Fill the rows from group *start* on: what descends and ascends left of a group before it.

    A family without loops comes out without crossings, unless somebody's two sides of the family
    hang on one side of him.
    """
    reached = [False] * len(arrangement.weave.faces)
    for begin in [start, *range(len(reached))]:
        if begin < len(reached) and not reached[begin]:
            _tour(arrangement, begin, reached)
    arrangement.place()


def _tour(arrangement: Arrangement, begin: int, reached: list[bool]) -> None:
    weave = arrangement.weave
    came_from: dict[int, int] = {}
    todo = [(_TOUR, begin, -1)]
    while todo:
        act, group, origin = todo.pop()
        if act == _PLACE:
            arrangement.rows[weave.group_rows[group]].append(group)
            continue
        if act == _AFTER and came_from.get(group) == origin:
            todo += reversed(_after(arrangement, group, origin))
        if act == _AFTER or reached[group]:
            continue
        reached[group] = True
        if act == _BEFORE:
            came_from[group] = origin
            todo += reversed(_before(arrangement, group, origin))
        else:
            todo += reversed(_around(arrangement, group, origin))


_Step = tuple[int, int, int]


def _around(arrangement: Arrangement, group: int, origin: int) -> list[_Step]:
    """The parents on the left, the group itself and its children, the parents on the right."""
    up, down = _parents(arrangement, group), _children(arrangement, group)
    place, below = (_PLACE, group, -1), [(_TOUR, child, group) for child in down]
    if origin in up:
        split = up.index(origin)
        left, right = up[:split], up[split + 1 :]
    elif len(up) == 1:
        return [(_BEFORE, up[0], group), place, *below, (_AFTER, up[0], group)]
    else:
        split = (len(up) + 1) // 2
        left, right = up[:split], up[split:]
    return [*_tours(left, group), place, *below, *_tours(right, group)]


def _before(arrangement: Arrangement, group: int, origin: int) -> list[_Step]:
    """What stands left of the line from *group* down to *origin*."""
    up, down = _parents(arrangement, group), _children(arrangement, group)
    above: list[_Step] = (
        [(_BEFORE, up[0], group)] if len(up) == 1 else _tours(up[: (len(up) + 1) // 2], group)
    )
    return [*above, (_PLACE, group, -1), *_tours(down[: down.index(origin)], group)]


def _after(arrangement: Arrangement, group: int, origin: int) -> list[_Step]:
    up, down = _parents(arrangement, group), _children(arrangement, group)
    above: list[_Step] = (
        [(_AFTER, up[0], group)] if len(up) == 1 else _tours(up[(len(up) + 1) // 2 :], group)
    )
    return [*_tours(down[down.index(origin) + 1 :], group), *above]


def _tours(groups: list[int], origin: int) -> list[_Step]:
    return [(_TOUR, group, origin) for group in groups]


def _parents(arrangement: Arrangement, group: int) -> list[int]:
    return _neighbours(arrangement, group, upward=True)


def _children(arrangement: Arrangement, group: int) -> list[int]:
    return _neighbours(arrangement, group, upward=False)


def _neighbours(arrangement: Arrangement, group: int, *, upward: bool) -> list[int]:
    """Groups one row up or down, by where their lines leave *group*."""
    inside = {
        seat: place
        for place, seat in enumerate(
            arrangement.weave.faces[group][arrangement.turned[group]].members
        )
    }
    strands = arrangement.above[group] if upward else arrangement.below[group]
    found: list[tuple[float, int]] = []
    for strand in strands:
        near, far = (strand.lower, strand.upper) if upward else (strand.upper, strand.lower)
        places = [inside[seat] for seat in arrangement.seats(near) if seat in inside]
        at = sum(places) / len(places)
        found += [(at, owner) for owner in arrangement.owners(far)]
    return list(dict.fromkeys(group for _, group in sorted(found, key=lambda item: item[0])))
