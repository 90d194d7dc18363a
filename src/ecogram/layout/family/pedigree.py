"""The family as numbers: who descends from which union, in birth order. Knows no rows or places."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.layout.family.kin import Kin, Union
from ecogram.records import NamedTuple


class Pedigree(NamedTuple):
    """A `Kin` with members and unions numbered in the order of the file.

    ``children`` are the primary children of a union in birth order, ``fostered`` its others;
    ``home`` is the union where a member stands among brothers and sisters, -1 for none.
    ``unions_of`` are the unions somebody is a partner in. Ids that are no member are left out.
    """

    size: int
    births: tuple[float | None, ...]
    sides: tuple[int, ...]
    wanted_rows: tuple[int | None, ...]
    partners: tuple[tuple[int, ...], ...]
    children: tuple[tuple[int, ...], ...]
    fostered: tuple[tuple[int, ...], ...]
    twins: tuple[tuple[tuple[int, ...], ...], ...]
    together: tuple[bool, ...]
    home: tuple[int, ...]
    unions_of: tuple[tuple[int, ...], ...]
    households: tuple[tuple[int, ...], ...]
    ties: tuple[tuple[int, ...], ...]
    start: int


def number(kin: Kin) -> Pedigree:
    """*kin* as numbers; a child that is primary twice is primary in the first union only."""
    index = {member.id: position for position, member in enumerate(kin.members)}
    births = tuple(member.birth for member in kin.members)
    home = [-1] * len(index)
    unions_of: list[list[int]] = [[] for _ in index]
    partners: list[tuple[int, ...]] = []
    children: list[tuple[int, ...]] = []
    fostered: list[tuple[int, ...]] = []
    twins: list[tuple[tuple[int, ...], ...]] = []
    for position, union in enumerate(kin.unions):
        couple = _known(index, union.partners)
        primary, secondary = _offspring(index, union, couple, home, position)
        together = _twin_sets(index, union, primary)
        partners.append(couple)
        children.append(birth_order(primary, births, together))
        fostered.append(secondary)
        twins.append(together)
        for partner in couple:
            unions_of[partner].append(position)
    return Pedigree(
        size=len(index),
        births=births,
        sides=tuple(member.side for member in kin.members),
        wanted_rows=tuple(member.row for member in kin.members),
        partners=tuple(partners),
        children=tuple(children),
        fostered=tuple(fostered),
        twins=tuple(twins),
        together=tuple(union.together for union in kin.unions),
        home=tuple(home),
        unions_of=tuple(tuple(unions) for unions in unions_of),
        households=tuple(_known(index, household) for household in kin.households),
        ties=tuple(_known(index, (tie.first, tie.second)) for tie in kin.ties),
        start=index.get(kin.start, 0),
    )


def birth_order(
    siblings: Sequence[int],
    births: Sequence[float | None],
    twins: Sequence[tuple[int, ...]] = (),
) -> tuple[int, ...]:
    """*siblings* eldest first: who has no known birth keeps the place of the file.

    Children born together stay together, at the place of the first of them.
    """
    runs = _runs(siblings, twins)
    dates = [min((b for s in run if (b := births[s]) is not None), default=None) for run in runs]
    known = [place for place, date in enumerate(dates) if date is not None]
    ordered = sorted(known, key=lambda place: (dates[place], place))
    result = list(runs)
    for place, source in zip(known, ordered, strict=True):
        result[place] = runs[source]
    return tuple(sibling for run in result for sibling in run)


def _runs(siblings: Sequence[int], twins: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    run_of = {sibling: run for run in twins for sibling in run}
    runs: list[tuple[int, ...]] = []
    seen: set[int] = set()
    for sibling in siblings:
        if sibling not in seen:
            runs.append(run_of.get(sibling, (sibling,)))
            seen.update(runs[-1])
    return runs


def _known(index: dict[str, int], ids: Sequence[str]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(index[name] for name in ids if name in index))


def _offspring(
    index: dict[str, int], union: Union, couple: tuple[int, ...], home: list[int], position: int
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    primary: list[int] = []
    secondary: list[int] = []
    for child in union.children:
        number_ = index.get(child.id, -1)
        if number_ < 0 or number_ in couple or number_ in primary or number_ in secondary:
            continue
        if child.primary and home[number_] < 0:
            home[number_] = position
            primary.append(number_)
        else:
            secondary.append(number_)
    return tuple(primary), tuple(secondary)


def _twin_sets(
    index: dict[str, int], union: Union, primary: tuple[int, ...]
) -> tuple[tuple[int, ...], ...]:
    free = set(primary)
    sets: list[tuple[int, ...]] = []
    for names in union.twins:
        twins = tuple(twin for twin in _known(index, names) if twin in free)
        if len(twins) > 1:
            sets.append(twins)
            free.difference_update(twins)
    return tuple(sets)
