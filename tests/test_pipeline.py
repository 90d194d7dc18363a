"""Guards the story on one page: what is read and seen, on which date, in which language."""

from __future__ import annotations

import pytest

from ecogram import pipeline
from ecogram.diagnostics import EcogramError
from ecogram.model.case import Case
from ecogram.model.dates import Date

MOMENTS = """\
peildatum: 2020
personen:
  ma: {naam: Ma, geboren: 1970}
  kind: {naam: Kind, geboren: 2005}
  buur: {naam: Buur, sinds: crisis}
relaties: [[kind, hecht, buur]]
momenten: [{naam: Intake}, {naam: Crisis}, {naam: Na een jaar, datum: 2010-05}]
"""


def read(text: str) -> Case:
    return pipeline.read(text.encode()).understood()


def then(text: str, at: str = "") -> Case:
    return pipeline.at_date(read(text), pipeline.Options(at=at))


def test_the_language_is_the_file_s_own() -> None:
    assert pipeline.read(b"personen: {ma: {}}").language == "nl"
    assert pipeline.read(b"persons: {ma: {}}").language == "en"
    assert pipeline.read(b"taal: en\npersonen: {ma: {}}").language == "en"
    assert pipeline.read(b"{}").language == "nl"
    assert read("persons: {ma: {}}").language == "en"


def test_what_cannot_be_read_is_a_reading_with_problems() -> None:
    for source in (b"", b"[", b"\xff\xfe", b"personen: 1", b"persoon: {}"):
        reading = pipeline.read(source)
        assert reading.case is None
        assert reading.findings("casus.yaml")
        with pytest.raises(EcogramError) as raised:
            reading.understood()
        assert raised.value.problems == tuple(reading.problems)


def test_warnings_leave_the_case() -> None:
    reading = pipeline.read(b"personen: {a: {}, b: {}}\nrelaties: [[a, hecht, b], [a, hecht, b]]\n")
    assert reading.case is not None
    assert [finding.span.line for finding in reading.findings("x")] == [2]


def test_without_a_date_there_is_no_age_and_nothing_is_left_out() -> None:
    undated = then(MOMENTS.replace("peildatum: 2020\n", ""))
    assert undated.reference_date is None
    assert list(undated.persons) == ["ma", "kind", "buur"]


def test_the_reference_date_is_the_date_of_the_drawing() -> None:
    assert "kind" not in then(MOMENTS.replace("peildatum: 2020", "peildatum: 2000")).persons


@pytest.mark.parametrize("at", ["2000", "2000-03", "2000-03-07", "~2000", "20 jaar geleden"])
def test_a_date_may_be_written_as_in_a_case(at: str) -> None:
    assert "kind" not in then(MOMENTS, at).persons


@pytest.mark.parametrize(("at", "there"), [("intake", False), ("CRISIS", True)])
def test_moments_have_an_order_without_dates(at: str, there: bool) -> None:
    assert ("buur" in then(MOMENTS, at).persons) is there


def test_a_moment_with_a_date_is_that_date() -> None:
    date = then(MOMENTS, "na een jaar").reference_date
    assert date is not None
    assert (date.text, date.year, date.month) == ("Na een jaar", 2010, 5)


def test_now_is_the_reference_date() -> None:
    assert then(MOMENTS, "nu").reference_date is not None
    with pytest.raises(EcogramError, match="not-a-date"):
        then(MOMENTS.replace("peildatum: 2020\n", ""), "nu")


def test_how_many_were_not_there_is_counted() -> None:
    drawn = pipeline.draw(read(MOMENTS), None, pipeline.Options(at="2000"))
    assert (drawn.left_out, drawn.absent) == (0, 1)


def test_a_case_made_by_a_program_draws_without_a_language() -> None:
    from ecogram.model.person import Person

    case = Case.model_construct(persons={"an": Person(name="An")}, reference_date=Date.of(2020))
    assert pipeline.draw(case, None, pipeline.Options()).scene.language == "nl"
