"""Guards the list of charts: names in two languages, and each says what data it needs."""

from __future__ import annotations

from importlib import import_module

import pytest

from ecogram import charts, pipeline
from ecogram.charts import ALIASES, CHARTS, DATA, available, named
from ecogram.diagnostics import EcogramError
from ecogram.rendering import Page, render
from tests.charts.scenes import groups, off_the_page, scene, texts

HOSTILE = ('<b>&amp;"', "</svg>", "{0} %s \\N \\l", "مرحبا", "👩‍👧 ñandú", "x" * 400, "a\u0301b")
INSTRUMENTS = ("lifeline", "care-pie", "give-and-take", "load")
FULL = """\
titel: {0}
peildatum: 2012
indexpersoon: ada
momenten: [{{naam: {0}}}]
personen:
  ada: {{naam: {0}, geboren: 1960}}
  mo: {{naam: {0}}}
relaties:
  - {{van: ada, naar: mo, geeft: P, krijgt: [G, E]}}
gebeurtenissen:
  - {{datum: 2000, wat: {0}, gevoel: 3, wie: [ada, mo]}}
  - {{datum: {0}, wat: {0}}}
zorg:
  - {{persoon: ada, moment: {0}, zelfzorg: 60, informeel: 30}}
draaglast:
  - {{wie: ada, wat: {0}, gewicht: 3}}
"""


def full(text: str = "iets") -> str:
    quoted = "'" + text.replace("'", "''") + "'"
    return FULL.format(quoted)


def test_every_chart_can_be_imported_and_says_what_it_needs() -> None:
    assert set(DATA) == set(CHARTS)
    assert all(callable(import_module(module).draw) for module in CHARTS.values())


def test_a_chart_is_known_by_its_dutch_name_and_however_it_is_spelled() -> None:
    assert set(ALIASES.values()) <= set(CHARTS)
    assert (
        named("Levenslijn")
        == named("tijdlijn")
        == named("LIFE LINE".replace(" ", ""))
        == "lifeline"
    )
    assert named("geven en nemen") == named("give_and_take") == "give-and-take"
    assert named("taart") is None


def test_a_chart_is_available_when_the_file_has_its_data() -> None:
    case = pipeline.read(full().encode()).understood()
    assert {"genogram", *INSTRUMENTS} <= set(available(case))
    bare = pipeline.read(b"personen:\n  ada: {naam: Ada}\n").understood()
    assert not set(INSTRUMENTS) & set(available(bare))
    assert available(bare)


@pytest.mark.parametrize("chart", INSTRUMENTS)
def test_a_chart_without_its_data_is_refused_by_name(chart: str) -> None:
    with pytest.raises(EcogramError, match=r"^no-"):
        scene("personen:\n  ada: {naam: Ada}\n", chart)


@pytest.mark.parametrize("chart", INSTRUMENTS)
@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_can_be_drawn(chart: str, text: str) -> None:
    from xml.etree import ElementTree

    drawn = scene(full(text), chart)
    ids = [group.id for group in groups(drawn)]
    assert len(ids) == len(set(ids))
    svg = render(drawn).data
    assert ElementTree.fromstring(svg).tag.endswith("svg")


@pytest.mark.parametrize("chart", INSTRUMENTS)
def test_each_language_has_its_own_words(chart: str) -> None:
    dutch, english = (scene(full(), chart, language=one) for one in ("nl", "en"))
    assert texts(dutch) != texts(english)
    assert dutch.title != english.title
    assert (dutch.language, english.language) == ("nl", "en")


@pytest.mark.parametrize("chart", INSTRUMENTS)
def test_title_and_legend_are_there_unless_unwanted(chart: str) -> None:
    assert scene(full(), chart).groups[0].id == "title"
    bare = [group.id for group in scene(full(), chart, title="", legend=False).groups]
    assert "title" not in bare and "legend" not in bare


@pytest.mark.parametrize("chart", INSTRUMENTS)
def test_everything_drawn_has_a_title_to_read_aloud(chart: str) -> None:
    drawn = scene(full(), chart)
    things = [
        group
        for group in groups(drawn)
        if set(group.classes) & {"event", "care-pie", "exchange", "load", "capacity"}
    ]
    assert things
    assert all(group.title for group in things)


@pytest.mark.parametrize("chart", INSTRUMENTS)
def test_drawings_fit_on_a_page(chart: str) -> None:
    pages: tuple[Page, ...] = ("a4", "a4-landscape", "a3")
    for page in pages:
        result = render(scene(full(), chart), page=page)
        assert result.remarks == ()


def test_charts_over_time_are_charts() -> None:
    assert set(CHARTS) >= charts.OVER_TIME


@pytest.mark.parametrize("chart", ["network-scheme", "network-map", "sociogram", "genogram"])
def test_a_long_title_stays_on_the_page(chart: str) -> None:
    title = "Een titel die veel langer is dan een titel behoort te zijn, " * 3
    case = f"titel: {title!r}\nindexpersoon: a\npersonen: {{a: {{naam: A}}}}"
    assert off_the_page(scene(case, chart)) == []
