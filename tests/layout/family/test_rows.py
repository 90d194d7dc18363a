"""Promise: partners share a row, children stand below their parents, and rows are tight."""

from __future__ import annotations

from hypothesis import given

from ecogram.layout.family.kin import Kin
from ecogram.layout.family.pedigree import number
from ecogram.layout.family.rows import Rows, assign_rows
from tests.layout.family.kinships import TRICKY, clinical, family, kinships


def rows_of(kin: Kin) -> dict[str, int]:
    return dict(zip((member.id for member in kin.members), assigned(kin).of, strict=True))


def assigned(kin: Kin) -> Rows:
    return assign_rows(number(kin))


def slack(kin: Kin) -> int:
    """Rows that lines from parent to child skip, all together."""
    rows = rows_of(kin)
    return sum(
        rows[child.id] - rows[partner] - 1
        for union in kin.unions
        for partner in union.partners
        for child in union.children
    )


def test_parents_stand_one_row_above_their_children() -> None:
    assert rows_of(family("opa + oma: ma", "pa + ma: kind")) == {
        "opa": 0,
        "oma": 0,
        "ma": 1,
        "pa": 1,
        "kind": 2,
    }


def test_an_uncle_who_marries_his_niece_moves_down_to_her() -> None:
    rows = rows_of(family("o1 + o2: zus oom", "man + zus: nicht", "oom + nicht: k"))
    assert (rows["zus"], rows["oom"], rows["nicht"], rows["k"]) == (1, 2, 2, 3)


def test_a_union_of_parent_and_child_joins_two_rows() -> None:
    kin = family("pa + ma: dochter", "pa + dochter: kind")
    assert assigned(kin).cross_row == (1,)
    rows = rows_of(kin)
    assert (rows["pa"], rows["ma"], rows["dochter"], rows["kind"]) == (0, 0, 1, 2)


def test_the_union_with_fewest_children_gives_way() -> None:
    assert assigned(family("pa + dochter: a b", "pa + ma: dochter")).cross_row == (0,)
    fewest_first = family("a + b: c", "c + d: e", "e + f", "f + g: h", "h + b: k l")
    assert assigned(fewest_first).cross_row == (2,)
    fewest_last = family("a + b: c", "c + d: e", "e + f: k l", "f + g: h", "h + b")
    assert assigned(fewest_last).cross_row == (4,)


def test_in_laws_in_a_circle_through_generations_cross_rows_once() -> None:
    kin = family("a + b: c", "c + d: e", "e + f", "f + g: h", "h + b")
    assert len(assigned(kin).cross_row) == 1


def test_a_wished_row_counts_from_the_start_person() -> None:
    kin = family("pa + ma: kind", "oud + tante: ~kind", start="kind", rows={"tante": -3})
    rows = rows_of(kin)
    assert rows["kind"] - rows["tante"] == rows["kind"] - rows["oud"] == 3


def test_a_wished_row_gives_way_to_descent() -> None:
    kin = family("pa + ma: kind zus", start="kind", rows={"pa": 2})
    assert rows_of(kin) == {"pa": 0, "ma": 0, "kind": 1, "zus": 1}


def test_a_child_raised_elsewhere_stands_below_both_pairs_of_parents() -> None:
    rows = rows_of(family("a + b: c", "c + d: e", "f + g: h", "a + b: ~e", "h + i: ~e"))
    assert rows["e"] == 2
    assert rows["h"] == 1


def test_who_is_his_own_ancestor_still_gets_a_row() -> None:
    kin = family("a + b: c", "c + d: a")
    assert len(assigned(kin).of) == 4
    assert len(assigned(family("a: b", "b: c", "c: a")).of) == 3


def test_late_founders_stand_just_above_their_children() -> None:
    kin = family("a: b", "b: c", "c + y: d", "v + w: y")
    rows = rows_of(kin)
    assert (rows["v"], rows["y"]) == (1, 2)
    assert slack(kin) == 0


def test_five_thousand_generations_are_no_deeper_than_they_are() -> None:
    kin = family(*[f"a{i} + b{i}: a{i + 1}" for i in range(5000)])
    assert max(assigned(kin).of) == 5000
    assert slack(kin) == 0


def test_families_of_clinical_size_have_no_needless_gaps() -> None:
    for seed in range(30):
        assert slack(clinical(seed)) == 0


def test_only_the_families_that_must_have_a_longer_line() -> None:
    longer = {name for name, kin in TRICKY.items() if not assigned(kin).cross_row and slack(kin)}
    assert longer == set()
    assert slack(TRICKY["uncle-and-niece"]) == 2 + 1


@given(kinships())
def test_children_stand_below_every_parent_and_partners_share_a_row(kin: Kin) -> None:
    rows = rows_of(kin)
    crossing = {kin.unions[union].id for union in assigned(kin).cross_row}
    for union in kin.unions:
        assert (len({rows[partner] for partner in union.partners}) > 1) == (union.id in crossing)
        for child in union.children:
            if child.id not in union.partners:
                assert all(rows[child.id] > rows[partner] for partner in union.partners)


@given(kinships())
def test_no_single_group_of_partners_can_move_closer(kin: Kin) -> None:
    """Moving anybody with partners (and theirs) one row up or down makes no line shorter in all."""
    pedigree = number(kin)
    result = assign_rows(pedigree)
    if result.cross_row:
        return
    for group in partner_groups(kin):
        above = [
            result.of[parent]
            for union, partners in enumerate(pedigree.partners)
            for child in (*pedigree.children[union], *pedigree.fostered[union])
            if child in group
            for parent in partners
        ]
        below = [
            result.of[child]
            for union, partners in enumerate(pedigree.partners)
            if group & set(partners)
            for child in pedigree.children[union]
        ]
        row = result.of[min(group)]
        if below and not above:
            assert min(below) == row + 1
        if above and not below and not any(pedigree.fostered[u] for u in unions_of(kin, group)):
            assert max(above) == row - 1


def partner_groups(kin: Kin) -> list[set[int]]:
    pedigree = number(kin)
    groups = [{member} for member in range(pedigree.size)]
    for partners in pedigree.partners:
        merged: set[int] = set()
        merged.update(*(group for group in groups if group & set(partners)))
        groups = [group for group in groups if not group & set(partners)]
        groups += [merged] if merged else []
    return groups


def unions_of(kin: Kin, group: set[int]) -> list[int]:
    pedigree = number(kin)
    return [union for member in group for union in pedigree.unions_of[member]]
