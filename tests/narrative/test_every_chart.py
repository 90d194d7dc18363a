"""Guards that the words of a chart tell all that this chart draws, and that its picture has them.

What is drawn is asked of the chart's own selection, never of the text's.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ecogram import account, narrative, pipeline
from ecogram.charts.care_pie.select import select as select_care
from ecogram.charts.give_and_take.select import select as select_exchange
from ecogram.charts.lifeline.select import select as select_life
from ecogram.charts.load.select import select as select_load
from ecogram.charts.network_map.select import select as select_map
from ecogram.charts.network_scheme.select import select as select_scheme
from ecogram.charts.sociogram.select import select as select_sociogram
from ecogram.diagnostics import EcogramError
from ecogram.model.case import Case
from ecogram.narrative.speech import Teller
from ecogram.narrative.ties import letter
from ecogram.pipeline import Options

ROOT = Path(__file__).parents[2]
FILES = sorted((*ROOT.glob("examples/*.yaml"), *ROOT.glob("tests/cases/[vf]a*/*.yaml")))
LANGUAGES = ["nl", "en"]
Said = dict[tuple[str, str | int], str]


def cases_with(chart: str) -> list[Path]:
    return [path for path in FILES if chart in pipeline.available(understood(path), Options())]


def understood(path: Path) -> Case:
    return pipeline.read(path.read_bytes()).understood()


def drawn(path: Path, chart: str) -> Case:
    """The case as the chart gets it."""
    from ecogram import charts

    seen = pipeline.seen_by(understood(path), Options())[0]
    over_time = chart in charts.OVER_TIME
    return pipeline.over_time(seen, Options()) if over_time else pipeline.at_date(seen, Options())


def said(case: Case, chart: str, options: Options) -> Said:
    found: Said = {}
    for paragraph in narrative.paragraphs(case, chart, options.language, options):
        for one in paragraph.sentences:
            for about in one.about:
                found[about] = f"{found.get(about, '')} {one.text}"
    return found


def text(case: Case, chart: str, options: Options) -> str:
    return narrative.describe(case, chart, options.language, options=options)


def every(chart: str) -> pytest.MarkDecorator:
    found = [(path, language) for path in cases_with(chart) for language in LANGUAGES]
    ids = [f"{path.stem}-{language}" for path, language in found]
    return pytest.mark.parametrize(("path", "language"), found, ids=ids)


def names(case: Case, language: str, id_: str) -> list[str]:
    called = Teller(case, language).names
    return [name.rstrip(")").casefold() for name in (called.full(id_), called.short(id_))]


def assert_named(case: Case, told: Said, language: str, ids: list[str]) -> None:
    for id_ in ids:
        sentences = told[("person", id_)].casefold()
        assert any(name in sentences for name in names(case, language, id_)), id_


@every("network-scheme")
def test_everybody_in_a_network_scheme_is_told_with_ring_and_side(
    path: Path, language: str
) -> None:
    case, options = drawn(path, "network-scheme"), Options(language=language, ties=True)
    view, told = select_scheme(case, options), said(case, "network-scheme", options)
    seated = [seat.person.id for seat in view.seats]
    assert {id_ for key, id_ in told if key == "ring"} == set(seated)
    assert sum(key == "open" for key, _ in told) == len(view.unplaced)
    assert_named(case, told, language, seated)
    tied = {(tie.first, tie.second) for tie in view.ties}
    relations = [case.relations[int(number)] for key, number in told if key == "tie"]
    assert len({id(one) for one in relations}) >= len({tie.kind for tie in view.ties})
    for first, second in tied:
        other = second if view.centre and first == view.centre.id else first
        assert any(
            any(name in sentence.casefold() for name in names(case, language, other))
            for (key, _), sentence in told.items()
            if key == "tie"
        )


@every("network-map")
def test_everybody_on_a_network_map_is_told_with_frequency_and_weight(
    path: Path, language: str
) -> None:
    case, options = drawn(path, "network-map"), Options(language=language)
    view, told = select_map(case, options), said(case, "network-map", options)
    assert {id_ for key, id_ in told if key == "zone"} == {dot.id for dot in view.dots}
    assert {i for key, i in told if key == "map.often"} == {d.id for d in view.dots if d.often}
    assert {i for key, i in told if key == "map.weight"} == {d.id for d in view.dots if d.weight}
    assert_named(case, told, language, [dot.id for dot in view.dots])


@every("lifeline")
@pytest.mark.parametrize("family", [False, True], ids=["events", "from-family"])
def test_every_event_of_a_life_line_is_told_with_its_time_and_its_feeling(
    path: Path, language: str, family: bool
) -> None:
    case = drawn(path, "lifeline")
    options = Options(language=language, from_family=family)
    told = said(case, "lifeline", options)
    events = select_life(case, options).events
    assert [number for key, number in told if key == "event"] == [one.number for one in events]
    for one in events:
        sentence = told[("event", one.number)]
        assert one.what.casefold() in sentence.casefold()
        assert set(re.findall(r"\d+", one.when)) <= set(re.findall(r"\d+", sentence))
        assert (one.feeling is None) == (sentence.strip().count(". ") == one.what.count(". "))


@every("sociogram")
def test_everybody_and_every_line_of_a_sociogram_is_told(path: Path, language: str) -> None:
    case, options = drawn(path, "sociogram"), Options(language=language)
    view, told = select_sociogram(case, options), said(case, "sociogram", options)
    assert_named(case, told, language, [person.id for person in view.persons])
    assert {id_ for key, id_ in told if key == "kin"} == {one.id for one in view.kin}
    sentences = " ".join(s for (key, _), s in told.items() if key == "tie").casefold()
    for tie in view.ties:
        for end in (tie.first, tie.second):
            assert any(name in sentences for name in names(case, language, end)), tie.id
    whole = text(case, "sociogram", options)
    assert view.density in whole and view.left_out in whole


@every("care-pie")
def test_every_share_of_care_is_told_in_per_cent(path: Path, language: str) -> None:
    case, options = drawn(path, "care-pie"), Options(language=language)
    told = said(case, "care-pie", options)
    sentences = [sentence for (key, _), sentence in told.items() if key == "care"]
    pies = [pie for row in select_care(case, options).rows for pie in row]
    assert len(sentences) == len(pies)
    for pie in pies:
        shares = [rf"\b{one.percent}\b" for one in pie.slices]
        own = [one for one in sentences if pie.moment in one]
        assert any(all(re.search(share, one) for share in shares) for one in own)


@every("give-and-take")
def test_every_letter_given_and_received_is_told(path: Path, language: str) -> None:
    case, options = drawn(path, "give-and-take"), Options(language=language)
    told, of = said(case, "give-and-take", options), Teller(case, language)
    for row in select_exchange(case, options).rows:
        cells = [("gives", one) for one in row.gives] + [("receives", one) for one in row.receives]
        cells += [("may" if one.possible else "support", one) for one in row.undirected]
        for key, cell in cells:
            sentence = told[(key, row.id)]
            same = "dat ook terug" if language == "nl" else "the same in return"
            assert letter(of, cell.letter) in sentence or same in sentence
            ends = [
                of.called(row.other),
                *(of.names.short(i) for i in [row.other][: row.other in case.persons]),
            ]
            assert any(end.casefold() in sentence.casefold() for end in ends)


@every("load")
def test_everything_that_weighs_or_carries_is_told(path: Path, language: str) -> None:
    case, options = drawn(path, "load"), Options(language=language)
    whole = text(case, "load", options)
    for balance in select_load(case, options).balances:
        for item in (*balance.load, *balance.capacity):
            assert item.text in whole
            if item.weight:
                after = whole[whole.index(item.text) + len(item.text) :]
                assert after.startswith((f" (gewicht {item.weight} ", f" (weight {item.weight} "))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_short_text_of_every_chart_is_bearable_and_begins_the_whole_one(path: Path) -> None:
    for chart in pipeline.available(understood(path), Options()):
        case, options = drawn(path, chart), Options(language="nl")
        try:
            told = narrative.short(case, chart, "nl", options)
        except EcogramError as error:
            assert {problem.code for problem in error.problems} <= set(pipeline.LACKING)
            continue
        assert 0 < len(told) <= narrative.LIMIT
        overview, _, rest = told.partition(". ")
        assert overview.startswith(("In beeld zijn ", "Er staat nog niemand"))
        whole = " ".join(text(case, chart, options).split())
        assert not rest or rest.split(". ")[0].rstrip(".") in whole, chart


def test_every_picture_carries_its_short_text() -> None:
    path = ROOT / "examples/pauline.yaml"
    pictures = pipeline.draw_all(understood(path), Options())
    assert len(pictures) >= 8
    for one in pictures:
        case, options = drawn(path, one.chart), Options(language="nl")
        assert one.scene.description == narrative.short(case, one.chart, "nl", options)


@pytest.mark.parametrize("chart", ["lifeline", "care-pie", "load", "give-and-take"])
def test_an_instrument_tells_its_own_part_only(chart: str) -> None:
    told = text(drawn(ROOT / "examples/tavenier.yaml", chart), chart, Options(language="nl"))
    own = {
        "lifeline": "verwezen naar MEE",
        "care-pie": "procent zelfzorg",
        "load": "Dit is zwaar voor",
        "give-and-take": "krijgt praktische steun",
    }
    assert [key for key, words in own.items() if words in told] == [chart]
    assert "leefgebied" not in told


@pytest.mark.parametrize("chart", ["lifeline", "care-pie", "load", "give-and-take"])
def test_what_cannot_be_drawn_is_not_told_either(chart: str) -> None:
    case = pipeline.read(b"ecogram: 1\npersonen: {a: {naam: An}}\n").understood()
    with pytest.raises(EcogramError) as error:
        account.describe(case, chart, Options(language="nl"))
    assert {problem.code for problem in error.value.problems} < set(pipeline.LACKING)


def test_a_pie_of_one_moment_is_told_of_that_moment_only() -> None:
    case = understood(ROOT / "examples/tavenier.yaml")
    told = account.describe(case, "care-pie", Options(language="nl", at="aanmelding")).text
    assert "60 procent zelfzorg" in told and "50 procent" not in told


def test_a_load_line_and_pie_of_a_focus_are_told_of_that_one_only() -> None:
    case = understood(ROOT / "examples/mantelzorg.yaml")
    told = account.describe(case, "load", Options(language="nl", focus="schoonzus")).text
    assert "haar neef" in told and "zijn neef" not in told
