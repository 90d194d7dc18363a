"""Guards who stands where on the rows: every way to stand wrongly is counted, once."""

from __future__ import annotations

from bench.score import Facts
from tests.bench.pages import (
    ANNA,
    BART,
    CEES,
    DINA,
    EVERT,
    GOOD,
    TO_CEES,
    TO_DINA,
    UNION,
    counted,
    judged,
    label,
    line,
    person,
)


def test_couples_with_somebody_between_are_counted() -> None:
    far = line("union", "anna-evert", [(100, 82), (100, 60), (420, 60), (420, 82)])
    assert counted(judged(far, ANNA, BART, EVERT)) == {"couples_apart": 1}


def test_couples_on_two_rows_are_counted() -> None:
    low = person("bart", 260, 130)
    union = line("union", "anna-bart", [(118, 100), (200, 100), (200, 130), (242, 130)])
    assert counted(judged(union, ANNA, low)) == {"couples_apart": 1}


def test_a_stranger_among_brothers_and_sisters_is_counted() -> None:
    assert counted(judged(*GOOD, person("x", 180, 300, name="x"))) == {"sibships_torn": 1}


def test_a_sibship_is_torn_once_however_many_brothers_and_sisters_there_are() -> None:
    third = person("emma", 320, 300, name="e"), line("descent", "emma-anna-bart", [(320, 240)] * 2)
    stranger = person("x", 180, 300, name="x"), person("y", 270, 300, name="y")
    assert judged(*GOOD, *third, *stranger).sibships_torn == 1
    assert judged(*GOOD, *third).sibships_torn == 0


def test_a_partner_among_brothers_and_sisters_is_not_a_stranger() -> None:
    union = line("union", "cees-x", [(158, 300), (162, 300)])
    assert judged(*GOOD, person("x", 180, 300, name="x"), union).sibships_torn == 0


def years(id_: str, x: float, born: str, died: str = "") -> str:
    return label(id_, born, x - 5, 276, "end") + (
        label(id_, died, x + 5, 276, "start") if died else ""
    )


def test_an_elder_child_on_the_right_is_counted() -> None:
    turned = judged(*GOOD, years("cees", 140, "1992"), years("dina", 220, "~1990", "2001"))
    assert counted(turned) == {"birth_inversions": 1}
    assert (
        judged(*GOOD, years("cees", 140, "1990"), years("dina", 220, "1992")).birth_inversions == 0
    )
    assert judged(*GOOD, facts=Facts(births={"cees": 2, "dina": 1})).birth_inversions == 1


def test_the_year_of_somebodys_death_is_no_birth() -> None:
    dead = DINA.replace('class="person"', 'class="person deceased"')
    right = label("dina", "1980", 225, 276, "start")
    found = judged(
        UNION, TO_CEES, TO_DINA, ANNA, BART, CEES, dead, right, years("cees", 140, "1990")
    )
    assert found.birth_inversions == 0


def test_a_child_beside_or_above_its_parents_is_counted() -> None:
    union = line("union", "anna", [(118, 100), (200, 100)])
    found = judged(union, line("descent", "evert-anna", [(200, 100), (402, 100)]), ANNA, EVERT)
    assert counted(found) == {"child_above_parent": 1}
