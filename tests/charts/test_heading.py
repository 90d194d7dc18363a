"""What stands under the title: the moment by its name, dates in words, for whom it is made."""

from __future__ import annotations

import pytest

from ecogram import pipeline
from ecogram.charts import CHARTS
from ecogram.charts.heading import footer, full_date, subtitle
from ecogram.model.dates import Date
from ecogram.vocabulary import words
from tests.charts.scenes import texts

CASE = """\
titel: Ada
peildatum: {at}
momenten:
  - {{naam: vroeger}}
  - {{naam: aanmelding, datum: 2011-11}}
  - {{naam: zomer 2010, datum: 2010}}
personen:
  ada: {{naam: Ada}}
  mo: {{naam: Mo}}
indexpersoon: ada
relaties:
  - {{van: ada, naar: mo, geeft: P}}
  - {{van: ada, naar: mo, soort: wantrouwen, zichtbaar_voor: [team]}}
"""


def under(at: str, language: str = "nl", **wishes: str) -> str:
    case = pipeline.read(CASE.format(at=at).encode()).understood()
    options = pipeline.Options(language=language, **wishes)  # type: ignore[arg-type]
    return subtitle(case, "ecogram", options, words(language, "drawing"))


@pytest.mark.parametrize(
    ("at", "dutch", "english"),
    [
        ("vroeger", "situatie: vroeger", "situation: vroeger"),
        (
            "aanmelding",
            "situatie: aanmelding (november 2011)",
            "situation: aanmelding (November 2011)",
        ),
        ("zomer 2010", "situatie: zomer 2010", "situation: zomer 2010"),
        ("2012", "peildatum 2012", "reference date 2012"),
        ("2012-11", "peildatum november 2012", "reference date November 2012"),
        ("2024-09-07", "peildatum 7 september 2024", "reference date 7 September 2024"),
        ("ca. 1950", "peildatum ± 1950", "reference date ± 1950"),
        ("voor 1950", "peildatum voor 1950", "reference date before 1950"),
    ],
)
def test_a_moment_is_told_by_its_name_and_a_date_in_words(
    at: str, dutch: str, english: str
) -> None:
    assert under(at) == f"Ecogram, {dutch}"
    assert under(at, "en") == f"Ecogram, {english}"


def test_for_whom_a_drawing_is_made_is_said() -> None:
    assert under("2012", audience="team") == "Ecogram, peildatum 2012, voor: team"
    assert under("2012", "en", audience="team") == "Ecogram, reference date 2012, for: team"
    assert under("2012", "en", audience="Intern").endswith("for: internal")
    assert "voor" not in under("2012")


@pytest.mark.parametrize("chart", CHARTS)
def test_for_whom_is_said_without_a_title_too(chart: str) -> None:
    text = CASE.format(at=2012) + (
        "gebeurtenissen: [{datum: 2000, wat: iets}]\n"
        "zorg: [{persoon: ada, zelfzorg: 60}]\ndraaglast: [{wie: ada, wat: iets}]\n"
    )
    case = pipeline.read(text.encode()).understood()
    wishes = pipeline.Options(title="", audience="team")
    drawn = pipeline.draw(case, chart, wishes).scene
    labels = [text for group in drawn.groups if group.id == "title" for text in texts(group)]
    assert labels == ["Voor: team"]
    bare = pipeline.draw(case, chart, wishes._replace(audience="internal"))
    assert "team" not in bare.scene.description


def test_the_dates_of_the_footer_are_in_words() -> None:
    text = CASE.format(at=2012) + "opgesteld_op: 2012-03-01\nbewaren_tot: 2027-03\n"
    case = pipeline.read(text.encode()).understood()
    said = footer(case, pipeline.Options(language="en"), words("en", "drawing"))
    assert "1 March 2012" in said
    assert "March 2027" in said


def test_a_date_without_a_year_is_as_it_was_written() -> None:
    assert full_date(Date("na de crisis"), "nl") == "na de crisis"


@pytest.mark.parametrize("chart", ["genogram", "ecogram", "ecomap", "sociogram", "network-scheme"])
def test_what_a_line_is_about_is_printed_where_the_line_is_drawn(chart: str) -> None:
    text = (
        "indexpersoon: ada\npersonen: {ada: {naam: Ada, ring: intimiteit, segment: familie},"
        " ex: {naam: Ex, ring: intimiteit, segment: familie}}\n"
        "clientsysteem: {leden: [ada]}\nrelaties:\n"
        "  - {van: ex, soort: jaloers, naar: ada, bijschrift: onware verhalen}\n"
        "  - {van: ex, soort: goed, naar: ada, bijschrift: voor later, zichtbaar: team}\n"
    )
    case = pipeline.read(text.encode()).understood()
    drawn = pipeline.draw(case, chart, pipeline.Options(ties=True, language="nl")).scene
    assert any("Ex – Ada: onware verhalen" in line for line in texts(drawn))
    assert not any("voor later" in line for line in texts(drawn))
