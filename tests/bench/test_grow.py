"""Guards that made-up cases are what they say: right, of the size asked, the same every time."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import grow
from bench.families import USUAL, Rates
from ecogram import pipeline
from ecogram.model.case import Case


def case(persons: int, seed: int = 1, rates: Rates = USUAL, ties: int = 0) -> Case:
    return pipeline.read(grow.case(persons, seed, rates, ties).encode()).understood()


@pytest.mark.parametrize("persons", [1, 2, 12, 300])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_grown_family_has_the_size_asked_and_nothing_wrong(persons: int, seed: int) -> None:
    reading = pipeline.read(grow.case(persons, seed).encode())
    assert reading.problems == ()
    assert len(reading.understood().persons) == persons


def test_the_same_arguments_give_the_same_file_and_another_seed_another() -> None:
    assert grow.case(80, seed=5, ties=20) == grow.case(80, seed=5, ties=20)
    assert grow.case(80, seed=5) != grow.case(80, seed=6)


def remarried(found: Case) -> int:
    partners = [id_ for family in found.families for id_ in family.partners]
    return len(partners) - len(set(partners))


def test_nobody_remarries_at_rate_0_and_many_do_at_rate_1() -> None:
    assert remarried(case(400, rates=Rates(remarriage=0, cousins=0))) == 0
    assert remarried(case(400, rates=Rates(remarriage=1, separation=1))) > 40


def brought_along(found: Case) -> int:
    """Partners who have parents of their own: both partners are somebody's child."""
    born = {id_ for family in found.families for link in family.children for id_ in link.ids}
    return sum(set(family.partners) <= born for family in found.families)


def test_in_laws_have_parents_as_often_as_the_rate_says() -> None:
    assert brought_along(case(400, rates=Rates(in_laws=0, cousins=0))) == 0
    assert brought_along(case(400, rates=Rates(in_laws=1, cousins=0))) > 40


def test_cousins_marry_when_the_rate_asks_for_it() -> None:
    assert brought_along(case(400, rates=Rates(in_laws=0, cousins=1))) > 5


def test_a_network_has_the_ties_asked_and_nothing_wrong() -> None:
    reading = pipeline.read(grow.case(5, ties=60).encode())
    found = reading.understood()
    assert reading.problems == ()
    assert sum(tie.contact for tie in found.relations) == 60
    assert found.client_system is not None and len(found.client_system.ids) == 5
    in_domains = [person for person in found.persons.values() if person.domain]
    assert len(found.domains) == 8 and 40 < len(in_domains) < 60


def test_the_command_writes_the_file_with_the_rates_given(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    asked = ["--persons", "300", "--seed", "4", "--remarriage-rate", "0", "-o", str(file)]
    assert grow.main(asked) == 0
    assert file.read_text(encoding="utf-8") == grow.case(300, 4, Rates(remarriage=0.0))
