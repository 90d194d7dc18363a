"""Lines of children born together who stand far apart."""

from __future__ import annotations

from itertools import pairwise

from ecogram.layout.family.arrange import arrange
from ecogram.layout.family.seating import Seat, Seating
from tests.layout.family.kinships import family
from tests.layout.family.scrutiny import findings


def test_lines_of_twins_far_apart_fork_at_right_angles() -> None:
    """Slanting ones would run through whoever stands between them."""
    between = "k1 k2 k3 k4 k5 k6 k7 k8"
    kin = family("o + p: a b", "a + x: (t1 t2)", f"b + y: {between}")
    seats = ("o p", "x a b y", f"t1 {between} t2")
    rows = tuple(tuple(Seat(name, 0, 0) for name in row.split()) for row in seats)
    places = arrange(kin, seater=lambda _: [Seating(rows)])
    assert findings(kin, places) == []
    union = places.unions["u1"]
    (twins,) = union.twins
    for line in (d.path for d in union.descents):
        assert twins.apex in line
        assert all(a.x == b.x or a.y == b.y for a, b in pairwise(line))
    assert twins.bar[0].x == places.centres["t1"].x
    assert twins.apex.y < twins.bar[0].y == twins.bar[1].y < places.centres["t1"].y - 18


def test_lines_of_twins_begin_under_all_bars() -> None:
    """Their own bar is the highest of many: from there they would cross the others aslant."""
    couples = "bcdefghij"
    kin = family(
        "o + p: a b c d e f g h i j",
        "a + x: (t1 t2)",
        *(f"{one} + {one}p: {one}1 {one}2" for one in couples),
    )
    wide = tuple(m._replace(left=200.0) if m.id == "t2" else m for m in kin.members)
    firsts, seconds = ([f"{one}{n}" for one in couples] for n in (1, 2))
    seats = (
        ["o", "p"],
        [*(name for one in couples for name in (one, f"{one}p")), "a", "x"],
        ["t1", "t2", *firsts, *seconds],
    )
    rows = tuple(tuple(Seat(name, at, at) for at, name in enumerate(row)) for row in seats)
    places = arrange(kin._replace(members=wide), seater=lambda _: [Seating(rows)])
    (twins,) = places.unions["u1"].twins
    bars = sorted({place.bar[0].y for place in places.unions.values() if place.bar})[1:]
    assert places.centres["t2"].x - twins.apex.x > 100
    assert twins.apex.y == bars[-1] + 5 < twins.bar[0].y
