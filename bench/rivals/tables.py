"""Pedigrees as the tables that genetics tools read: PED, and kinship2's with its relations.

Both know only children of a father and a mother: who has one parent gets an unknown second one,
and partners are told apart as father and mother by their place when their sex is the same.
"""

from __future__ import annotations

from typing import NamedTuple

from bench.pedigree import Pedigree


class Rows(NamedTuple):
    """A table: for everybody number, father, mother (0 for none) and sex (1, 2; 3 unknown).

    ``names`` gives the person of each number; made-up parents have none. ``childless`` are the
    couples without a child in the table, as (couple, first number, second number).
    """

    rows: tuple[tuple[int, int, int, int], ...]
    names: dict[int, str]
    childless: tuple[tuple[int, int, int], ...]


def rows(pedigree: Pedigree) -> Rows:
    """*pedigree* with a number for everybody, from 1 in the order of the file."""
    numbers = {person.id: n for n, person in enumerate(pedigree.persons, 1)}
    sexes = {numbers[p.id]: {"M": 1, "F": 2}.get(p.sex, 3) for p in pedigree.persons}
    made_up: dict[tuple[int, int], int] = {}
    parents: dict[str, tuple[int, int]] = {}
    for child, couple in pedigree.parents.items():
        known = [numbers[id_] for id_ in pedigree.couples[couple].partners[:2]]
        if not known:
            continue
        if len(known) == 1:
            other = made_up.setdefault((known[0], couple), len(numbers) + len(made_up) + 1)
            sexes.setdefault(other, 1 if sexes[known[0]] == 2 else 2)
            known.append(other)
        first, second = known
        if sexes[first] == 2 or sexes[second] == 1:
            first, second = second, first
        parents[child] = (first, second)
    for first, second in parents.values():
        sexes[first], sexes[second] = 1, 2
    table = [(n, *parents.get(id_, (0, 0)), sexes[n]) for id_, n in numbers.items()]
    table += [(n, 0, 0, sexes[n]) for n in made_up.values()]
    together = {frozenset(pair) for pair in parents.values()}
    childless = tuple(
        (number, *(numbers[id_] for id_ in couple.partners))
        for number, couple in enumerate(pedigree.couples)
        if len(couple.partners) == 2
        and frozenset(numbers[id_] for id_ in couple.partners) not in together
    )
    return Rows(tuple(table), {n: id_ for id_, n in numbers.items()}, childless)  # type: ignore[arg-type]


def ped(table: Rows) -> str:
    """Six columns, no heading, one family; childless couples cannot be said."""
    codes = {1: 1, 2: 2, 3: 0}
    return "".join(f"F {n} {dad} {mum} {codes[sex]} 1\n" for n, dad, mum, sex in table.rows)


def kinship2(table: Rows) -> str:
    """kinship2's table, and after an empty line its relations: 4 is a couple."""
    lines = ["id,dadid,momid,sex"]
    lines += [f"{n},{dad or ''},{mum or ''},{sex}" for n, dad, mum, sex in table.rows]
    if table.childless:
        lines += ["", "id1,id2,code", *(f"{a},{b},4" for _, a, b in table.childless)]
    return "\n".join(lines) + "\n"
