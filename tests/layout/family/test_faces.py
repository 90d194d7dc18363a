"""Promise: in a group everybody stands so that lines and couples read as what they are."""

from __future__ import annotations

import pytest

from tests.layout.family.kinships import family
from tests.layout.family.test_strands import woven


def standing(*unions: str, people: str = "") -> list[str]:
    """The names of the groups with more than one sibling or partner, from left to right."""
    kin = family(*unions, people=people)
    names = [member.id for member in kin.members]
    groups = woven(kin)[2].faces
    return [" ".join(names[m] for m in images[0].members) for images in groups]


TWINS = "t1:m t2:f t3:f in:f ex:m"


@pytest.mark.parametrize(
    ("unions", "expected"),
    [
        (("a + b: (t1 t2)", "t1 + in"), "in t1 t2"),
        (("a + b: (t1 t2)", "t2 + ex"), "t1 t2 ex"),
        (("a + b: (t1 t2)", "t1 + in", "ex + t2"), "in t1 t2 ex"),
        (("a + b: (t1 t2 t3)", "t1 + in", "ex + t3"), "in t1 t2 t3 ex"),
        (("a + b: c (t1 t2) d", "t1 + in", "ex + t2"), "c in t1 t2 ex d"),
    ],
)
def test_no_partner_stands_between_twins(unions: tuple[str, ...], expected: str) -> None:
    assert expected in standing(*unions, people=TWINS)


def test_a_twin_of_three_and_one_with_two_partners_have_them_at_their_sides() -> None:
    assert "t1 ex t2 t3" in standing("a + b: (t1 t2 t3)", "t2 + ex", people=TWINS)
    assert "in t1 ex t2" in standing("a + b: (t1 t2)", "in + t1", "t1 + ex", people=TWINS)
