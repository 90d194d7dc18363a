"""Guards that positions are judged rightly: plain lines cross where they must, and only there."""

from __future__ import annotations

import pytest

from bench.pedigree import Couple, Human, Pedigree
from bench.plane import Spot
from bench.quality import Figures, figures, honest
from bench.rivals.placed import Placed
from bench.wires import rows_of


def family(*couples: tuple[str, str]) -> Pedigree:
    """Couples as ("a b", "c d"): partners, children."""
    found = tuple(Couple(tuple(p.split()), tuple(c.split())) for p, c in couples)
    ids = dict.fromkeys(id_ for couple in found for id_ in (*couple.partners, *couple.children))
    parents = {c: n for n, couple in reversed(list(enumerate(found))) for c in couple.children}
    born = {id_: 2000.0 + n for n, id_ in enumerate(ids)}
    return Pedigree(tuple(Human(id_, "", born[id_]) for id_ in ids), found, parents)


def rows(*texts: str) -> tuple[tuple[str, Spot], ...]:
    """Places of 10 apart, with a dot for an empty place; rows of 20 apart."""
    return tuple(
        (id_, (10.0 * x, 20.0 * y))
        for y, text in enumerate(texts)
        for x, id_ in enumerate(text.split())
        if id_ != "."
    )


TWO = family(("a b", "e f"), ("c d", "g h"))


def judged(pedigree: Pedigree, *texts: str) -> Figures:
    return figures("test", pedigree, Placed(rows(*texts), 10.0, 5.0))


def test_a_good_drawing_has_nothing_against_it() -> None:
    found = judged(TWO, "a b c d", "e f g h")
    assert (found.crossings, found.parted, found.torn, found.inversions) == (0, (), (), 0)
    assert (found.failures, found.persons, found.off_centre) == (0, 8, 0)
    assert (found.width, found.height) == (3.5, 2.5)
    assert found.area == pytest.approx(3.5 * 2.5 / 8)


def test_families_whose_children_stand_the_other_way_round_cross() -> None:
    """Twice, as plain lines have no bends: a bar and a line down, and the other way round."""
    assert judged(TWO, "a b c d", "g h e f").crossings == 2


def test_a_sibship_with_a_stranger_is_torn_and_its_lines_cross() -> None:
    found = judged(TWO, "a b c d", "e g f h")
    assert found.torn == (frozenset("ab"), frozenset("cd"))
    assert found.crossings >= 1


def test_a_couple_with_somebody_between_is_apart() -> None:
    found = judged(TWO, "a c b d", "e f g h")
    assert found.parted == (frozenset("ab"), frozenset("cd"))
    assert found.crossings >= 1


def test_a_couple_on_two_rows_is_apart() -> None:
    assert judged(family(("a b", "")), "a .", ". b").parted == (frozenset("ab"),)


def test_the_elder_on_the_right_is_an_inversion() -> None:
    assert judged(TWO, "a b c d", "f e g h").inversions == 1


def test_children_beside_their_parents_are_counted() -> None:
    assert judged(family(("a b", "c")), "a b c").upside_down == 1


def test_who_is_dropped_or_drawn_twice_is_counted() -> None:
    found = judged(TWO, "a b c d e", "e f g")
    assert (found.missing, found.duplicates) == (1, 1)
    assert found.torn == () and found.upside_down == 0


def test_symbols_on_each_other_are_counted() -> None:
    spots = (("a", (0.0, 0.0)), ("b", (4.0, 0.0)), ("c", (2.0, 20.0)))
    found = figures("test", family(("a b", "c")), Placed(spots, 10.0, 5.0))
    assert found.overlaps == 1


def test_measures_do_not_depend_on_the_tools_unit() -> None:
    large = tuple((id_, (7 * x, 7 * y)) for id_, (x, y) in rows("a b c d", "e f g h"))
    small = judged(TWO, "a b c d", "e f g h")
    assert figures("test", TWO, Placed(large, 70.0, 35.0)) == small._replace(
        centres=figures("test", TWO, Placed(large, 70.0, 35.0)).centres,
    )


def test_the_lines_of_two_families_to_one_child_do_not_hide_a_crossing() -> None:
    both = family(("a b", "e f"), ("c d", "e g"))
    assert judged(both, "a b c d", "e f g .").crossings >= 1


def test_rows_are_told_apart_and_nearly_equal_heights_are_not() -> None:
    places = {"a": (0.0, 0.0), "b": (76.0, 3.0), "c": (0.0, 60.0)}
    assert rows_of(places) == {"a": 0, "b": 0, "c": 1}


@pytest.mark.parametrize(
    "bad",
    [
        *({"refused": "why"}, {"missing": 1}, {"duplicates": 1}, {"lost": 1}, {"upside_down": 1}),
        *({"parted": (frozenset("ab"),)}, {"torn": (frozenset("ab"),)}),
    ],
    ids=lambda bad: next(iter(bad)),
)
def test_who_drops_duplicates_parts_or_tears_somebody_is_not_honest(bad: dict[str, object]) -> None:
    ours = Figures("ecogram")
    assert honest(Figures("rival"), ours)
    assert not honest(Figures("rival")._replace(**bad), ours)


def test_a_rival_may_part_as_many_as_we_must() -> None:
    both = (frozenset("ab"),)
    assert honest(Figures("rival", parted=both), Figures("ecogram", parted=both))
