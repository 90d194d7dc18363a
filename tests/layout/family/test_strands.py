"""Promise: every family line has a strand to each next row, and a passage in each row it skips."""

from __future__ import annotations

from hypothesis import given

from ecogram.layout.family.blocks import hang
from ecogram.layout.family.groups import grouped
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.pedigree import Pedigree, number
from ecogram.layout.family.rows import Rows, assign_rows
from ecogram.layout.family.sibships import gather
from ecogram.layout.family.strands import PRIMARY, SECONDARY, Weave
from tests.layout.family.kinships import family, kinships


def woven(kin: Kin) -> tuple[Pedigree, Rows, Weave]:
    pedigree = number(kin)
    rows = assign_rows(pedigree)
    return pedigree, rows, grouped(pedigree, rows)


def passages(kin: Kin) -> list[tuple[str, int]]:
    """The union and row of every passage."""
    pedigree, _, result = woven(kin)
    groups = result.group_of[pedigree.size :]
    return [
        (kin.unions[union].id, result.group_rows[group])
        for union, group in zip(result.passages, groups, strict=True)
    ]


def test_one_sibship_needs_one_strand() -> None:
    _, _, result = woven(family("a + b: x y z"))
    (strand,) = result.strands
    assert (strand.row, strand.weight) == (1, PRIMARY)


def test_a_fostered_child_hangs_on_a_lighter_strand() -> None:
    _, _, result = woven(family("a + b: x", "c + d: y ~x"))
    assert sorted(strand.weight for strand in result.strands) == [SECONDARY, PRIMARY, PRIMARY]


def test_a_line_past_a_row_has_a_passage_there() -> None:
    kin = family("o1 + o2: zus oom", "man + zus: nicht", "oom + nicht: k")
    assert passages(kin) == [("u0", 1)]


def test_children_further_down_share_one_passage() -> None:
    kin = family("o: a b c", "a: d", "d: e", "b + d: x", "c + e: y")
    assert passages(kin).count(("u0", 1)) == 1


def test_the_leg_of_a_union_across_rows_has_a_passage_in_the_rows_between() -> None:
    kin = family("pa + ma: a", "a + b: c d", "pa + c")
    assert passages(kin) == [("u2", 1)]


def test_a_union_of_neighbouring_rows_needs_no_passage() -> None:
    assert passages(family("pa + ma: dochter", "pa + dochter: kind")) == []


@given(kinships())
def test_strands_join_neighbouring_rows_only(kin: Kin) -> None:
    pedigree, rows, result = woven(kin)
    sibships = gather(pedigree, rows.of, hang(pedigree, rows.of)).all
    lowest = [max((rows.of[p] for p in partners), default=0) for partners in pedigree.partners]
    seat_rows = [result.group_rows[group] for group in result.group_of]
    end_rows = [*lowest, *seat_rows, *(sibship.row for sibship in sibships)]
    for strand in result.strands:
        assert end_rows[strand.lower] == strand.row
        assert end_rows[strand.upper] == strand.row - 1


@given(kinships())
def test_a_passage_stands_in_every_row_a_line_skips_and_nowhere_else(kin: Kin) -> None:
    pedigree, rows, _ = woven(kin)
    needed: set[tuple[str, int]] = set()
    for number_, partners in enumerate(pedigree.partners):
        stands = [rows.of[partner] for partner in partners]
        low = max(stands)
        children = [*pedigree.children[number_], *pedigree.fostered[number_]]
        for first, last in [(row, low) for row in stands] + [
            (low, rows.of[child]) for child in children
        ]:
            needed |= {(kin.unions[number_].id, row) for row in range(first + 1, last)}
    found = passages(kin)
    assert len(found) == len(set(found))
    assert set(found) == needed
