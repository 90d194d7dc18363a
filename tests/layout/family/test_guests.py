"""Guards that single persons stand near those they are tied to, and keep their sides."""

from __future__ import annotations

import pytest

from ecogram.layout.family.arrange import arrange
from tests.layout.family.kinships import family

FRIENDS = ("v1", "v2", "v3", "v4")
TIES = [(friend, "k1") for friend in FRIENDS]
ROWS = dict.fromkeys(FRIENDS, 1)


def row(*unions: str) -> list[str]:
    """The friends of k1 in its row with k1, from left to right."""
    places = arrange(family(*unions, people="v1 v2 v3 v4", start="jan", ties=TIES, rows=ROWS))
    return sorted((*FRIENDS, "k1"), key=lambda id_: places.centres[id_].x)


def test_friends_stand_on_both_sides_in_turn() -> None:
    assert row("jan + bea: k1") == ["v4", "v2", "k1", "v1", "v3"]


@pytest.mark.parametrize(
    "grown", [("jan + bea: k1", "k1 + p"), ("jan + bea: k1 k2",), ("jan + bea: k0 k1",)]
)
def test_friends_keep_their_sides_when_the_family_grows(grown: tuple[str, ...]) -> None:
    assert row(*grown) == row("jan + bea: k1")


def test_friends_do_not_stand_on_a_side_that_is_much_farther_away() -> None:
    many = " ".join(f"k{n}" for n in range(1, 9))
    assert row(f"jan + bea: {many}")[-1] == "k1", "seven brothers and sisters stand on the right"
