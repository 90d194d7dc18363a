"""Guards the room between neighbours and the straightness that the index person's family gets."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from ecogram.layout.family.arrange import arrange
from ecogram.layout.family.kin import Kin
from ecogram.layout.family.spacing import Spacing
from tests.layout.family.kinships import TRICKY, clinical, family, kinships
from tests.layout.family.scrutiny import crowded


def off_centre(kin: Kin) -> list[float]:
    """How far the drops of straight unions are from the middle of their children."""
    places = arrange(kin)
    errors = []
    for union in kin.unions:
        children = [places.centres[child.id].x for child in union.children if child.primary]
        drop = places.unions[union.id].drop
        if children and drop and len(union.partners) == 2:
            errors.append(abs(drop[0].x - (min(children) + max(children)) / 2))
    return errors


@pytest.mark.parametrize(
    "name", ["both-sides-four-generations", "exes-both-repartner", "three-partners"]
)
def test_where_it_can_be_everybody_stands_exactly_over_the_middle(name: str) -> None:
    assert max(off_centre(TRICKY[name])) <= 0.02


def test_most_parents_stand_exactly_over_the_middle() -> None:
    errors = [error for seed in range(12) for error in off_centre(clinical(seed))]
    assert sum(error < 0.05 for error in errors) >= 0.6 * len(errors)


@settings(max_examples=40, deadline=None, derandomize=True)
@given(kinships(12))
def test_nobody_stands_too_near_to_a_neighbour(kin: Kin) -> None:
    assert crowded(kin, arrange(kin)) == []


def test_ordinary_distances_are_those_of_the_printed_mock_ups() -> None:
    places = arrange(family("jan + bea: k1 k2"))
    x = {name: at.x for name, at in places.centres.items()}
    assert x["bea"] - x["jan"] == 122
    assert x["k2"] - x["k1"] == 76
    assert places.rows[1] - places.rows[0] == 134


def test_distances_can_be_set() -> None:
    places = arrange(family("jan + bea: k1 k2"), Spacing(couple=150.0, row=200.0))
    assert places.centres["bea"].x - places.centres["jan"].x == 150
    assert places.rows[1] - places.rows[0] == 200


def test_a_household_stands_clear_of_who_lives_elsewhere() -> None:
    kin = family("jan + bea: k1 k2", households=["jan bea k1"])
    places = arrange(kin)
    assert places.centres["k2"].x - places.centres["k1"].x == 60 + 28


def test_work_grows_about_linearly_with_the_family(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in steps of the projection, not in time."""
    import ecogram.layout.family.solver as solver

    steps: list[int] = []
    project = solver.isotonic

    def counted(wanted: list[float], weights: list[float]) -> list[float]:
        steps.append(len(wanted))
        return project(wanted, weights)

    monkeypatch.setattr(solver, "isotonic", counted)
    work = []
    for size in (40, 160):
        steps.clear()
        unions = [f"a{n} + b{n}: a{n + 1} c{n}" for n in range(size)]
        arrange(family(*unions))
        work.append(sum(steps))
    assert work[1] < 6 * work[0]
