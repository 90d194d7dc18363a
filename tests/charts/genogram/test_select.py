"""What a genogram shows of a case: who is drawn, which unions, which words on lines."""

from __future__ import annotations

import pytest

from ecogram.charts.genogram.select import select
from ecogram.charts.genogram.view import FamilyView
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError
from ecogram.loading import read


def view(text: str, **wishes: object) -> FamilyView:
    source = read(text, "casus.yaml")
    assert not source.problems
    return select(source.case, Options(language="nl", **wishes))  # type: ignore[arg-type]


FAMILY = """
indexpersoon: ma
peildatum: 2012
personen:
  ma: {naam: Ma, geslacht: vrouw}
  jan: {naam: Jan, geslacht: man, geboren: 2002}
  pa: {naam: Pa, geslacht: man, geboren: ~1950, overleden: 2001}
  juf: {naam: Juf, domein: school}
domeinen:
  school: {naam: School}
gezinnen:
  - {partners: [pa, ma], soort: gehuwd, sinds: 1990, gescheiden: 1999, kinderen: [jan]}
  - {partners: [onbekend, ma]}
relaties:
  - [ma, zorgt voor, jan]
  - [[ma, pa], conflict, jan]
  - [ma, goed, juf]
"""


def test_persons_of_the_surroundings_are_not_in_the_genogram() -> None:
    assert [person.id for person in view(FAMILY).persons] == ["ma", "jan", "pa", "unknown.1"]


def test_an_unknown_partner_is_a_person_of_its_own_drawn_as_two_question_marks() -> None:
    stranger = view(FAMILY).persons[-1]
    assert (stranger.figure.inner, stranger.figure.dashed, stranger.name) == ("??", True, "")


def test_union_carries_its_form_its_state_and_its_dates() -> None:
    union = view(FAMILY).unions[0]
    assert (union.id, union.form, union.states) == ("union-pa-ma", "married", ("divorced",))
    assert (union.start, union.end) == ("geh. 1990", "gesch. 1999")
    assert not union.together


@pytest.mark.parametrize(
    ("ended", "text"),
    [
        ("soort: gescheiden, tot: 1999", "gesch. 1999"),
        ("gescheiden: ja, uit_elkaar: 1997, tot: 1999", "uit elk. 1997, gesch. 1999"),
        ("soort: gescheiden", ""),
        ("tot: 1999", "tot 1999"),
        ("opnieuw_samen: ja, tot: 1999", "tot 1999"),
    ],
)
def test_the_end_of_a_union_is_over_its_line(ended: str, text: str) -> None:
    union = view(FAMILY.replace("soort: gehuwd, sinds: 1990, gescheiden: 1999", ended)).unions[0]
    assert union.end == text


def test_a_list_of_people_makes_a_tie_for_each() -> None:
    ties = view(FAMILY).ties
    assert [(tie.first, tie.kind, tie.second) for tie in ties] == [
        ("ma", "care", "jan"),
        ("ma", "conflict", "jan"),
        ("pa", "conflict", "jan"),
    ]


def test_age_is_reckoned_at_death_or_at_the_reference_date() -> None:
    ages = {person.id: person.figure.age for person in view(FAMILY).persons}
    assert ages == {"ma": "", "jan": "10", "pa": "±51", "unknown.1": ""}


def test_focus_keeps_three_steps_of_family() -> None:
    rows = "\n".join(f"  - {{partners: [p{i}], kinderen: [p{i + 1}]}}" for i in range(8))
    people = "\n".join(f"  p{i}: {{}}" for i in range(9))
    shown = view(f"personen:\n{people}\ngezinnen:\n{rows}\n", focus="p4")
    assert [person.id for person in shown.persons] == [f"p{i}" for i in range(1, 8)]
    assert shown.start == "p4"


def test_focus_on_nobody_is_an_error() -> None:
    with pytest.raises(EcogramError) as caught:
        view(FAMILY, focus="opa")
    assert [problem.code for problem in caught.value.problems] == ["unknown-focus"]


def test_partners_with_a_common_ancestor_are_related() -> None:
    shown = view(
        """
personen: {o: {}, a: {}, b: {}, c: {}, d: {}, x: {}}
gezinnen:
  - {partners: [o], kinderen: [a, b]}
  - {partners: [a], kinderen: [c]}
  - {partners: [b], kinderen: [d]}
  - {partners: [c, d]}
  - {partners: [x, o]}
"""
    )
    assert [union.related for union in shown.unions] == [False, False, False, True, False]


def test_a_child_of_two_families_stands_with_its_parents_by_birth() -> None:
    shown = view(
        """
personen: {p: {}, q: {}, k: {}}
gezinnen:
  - {partners: [p], kinderen: [{kind: k, band: pleeg}]}
  - {partners: [q], kinderen: [k]}
"""
    )
    assert [union.children[0].primary for union in shown.unions] == [False, True]


def test_what_is_doubtful_says_so_on_the_line() -> None:
    shown = view(
        """
personen: {p: {}, q: {}, r: {}}
relaties:
  - [p, hecht, q, {mogelijk: ja}]
  - [p, mishandeling, r, {zekerheid: vermoed}]
  - [q, hecht, r]
"""
    )
    assert [tie.word for tie in shown.ties] == ["hecht?", "mishandeling?", ""]


def test_sensitive_marks_stay_away_unless_asked_for() -> None:
    text = """
personen:
  a: {geslacht: vrouw, orientatie: lesbisch, transgender: ja, geslacht_bij_geboorte: man}
"""
    hidden = view(text).persons[0].figure
    shown = view(text, show_orientation=True, show_sex_assigned=True).persons[0].figure
    assert (hidden.orientation, hidden.corner, hidden.sex_assigned) == ("", "", "")
    assert (shown.orientation, shown.corner, shown.sex_assigned) == ("solid", "T", "AMAB")


@pytest.mark.parametrize(("who", "said"), [("ma", "Ma"), ("de buurman", "de buurman")])
def test_who_reports_something_is_called_by_name_and_not_by_id(who: str, said: str) -> None:
    tie = f"{{van: pa, soort: geweld, naar: jan, zekerheid: gemeld, perspectief: {who}}}"
    assert view(f"{FAMILY}  - {tie}\n").ties[-1].word == f"geweld (volgens {said})"
