"""Guards that everything drawn is said, in both languages, and nothing more than may be said."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram import account, narrative, pipeline
from ecogram.analysis.standing import standing
from ecogram.charts.ecogram.inside import inside
from ecogram.charts.genogram.select import select as select_family
from ecogram.charts.options import Options
from ecogram.charts.surroundings.select import select as select_around
from ecogram.diagnostics import EcogramError
from ecogram.model.case import Case
from ecogram.model.family import Family
from ecogram.model.relation import RelationType
from ecogram.narrative.content import Content, content
from ecogram.narrative.speech import Teller
from ecogram.vocabulary import words

ROOT = Path(__file__).parents[2]
CASES = sorted((*ROOT.glob("examples/*.yaml"), *ROOT.glob("tests/cases/[vf]a*/*.yaml")))
LANGUAGES = ["nl", "en"]
CHARTS = ["genogram", "ecogram", "ecomap", None]


def read(text: str) -> Case:
    return pipeline.read(text.encode()).understood()


def seen(path: Path, audience: str = "") -> Case:
    case = pipeline.read(path.read_bytes()).understood()
    options = Options(audience=audience)
    return pipeline.at_date(pipeline.seen_by(case, options)[0], options)


def said(case: Case, chart: str | None, language: str) -> dict[tuple[str, str | int], str]:
    """Everything the sentences say they are about, with the text of those sentences."""
    found: dict[tuple[str, str | int], str] = {}
    for paragraph in narrative.paragraphs(case, chart, language):
        for one in paragraph.sentences:
            for about in one.about:
                found[about] = f"{found.get(about, '')} {one.text}"
    return found


def assert_all_said(case: Case, chart: str | None, language: str) -> None:
    """Persons, unions, children, ties, letters and domains of the chart, each by its name."""
    shown, told = content(case, chart), said(case, chart, language)
    names = Teller(case, language).names
    for id_ in shown.persons:
        text = told[("person", id_)].casefold()
        called = [names.full(id_), names.short(id_), case.persons[id_].name]
        assert any(name.rstrip(")").casefold() in text for name in called) or _is_unborn(
            case, id_
        ), id_
    for id_ in shown.domains:
        assert names.domain(id_).casefold() in told[("domain", id_)].casefold()
    missing = _expected(case, shown, chart) - set(told)
    assert missing == set()


def _expected(case: Case, shown: Content, chart: str | None) -> set[tuple[str, str | int]]:
    """What must be told of everything that the chart shows."""
    keep = set(shown.persons)
    found: set[tuple[str, str | int]] = {("household", id_) for id_ in shown.households}
    for index, family in shown.families:
        found.add(("union", index))
        ids = [id_ for link in family.children for id_ in link.ids if id_ in keep]
        found |= {("child", f"{index}:{id_}") for id_ in ids}
        for link in family.children:
            twins = [id_ for id_ in link.ids if id_ in keep]
            if len(twins) > 1:
                found.add(("twins", f"{index}:{twins[0]}"))
    inside = {*shown.members, "client_system"}
    for index, relation in shown.relations:
        found.add(("tie", index))
        ends = {
            i for i in (*relation.from_, *relation.to) if i in keep | inside | set(shown.domains)
        }
        if chart == "genogram" or (chart is not None and ends <= inside):
            continue  # such a line says its kind only
        found |= {("strength", index)} if relation.strength else set()
        found |= {("may", index)} if relation.possible_support else set()
        found |= {("support", index)} if relation.support else set()
    keep -= set(shown.members) if chart == "ecomap" else set()  # a circle with its name
    found |= {("traits", id_) for id_ in keep if case.persons[id_].traits}
    return found | {
        ("measures", id_) for id_ in keep if any(m.type for m in case.persons[id_].measures)
    }


def test_support_that_goes_one_way_is_told_that_way() -> None:
    text = STAR.format(language="nl", kind="normaal", more=", geeft: P, krijgt: [E, A]")
    told = said(read(text), None, "nl")
    assert "An krijgt praktische steun van Bo." in told[("receives", 0)]
    assert "An geeft emotionele steun en advies aan Bo." in told[("gives", 0)]


CONCEIVED = """\
ecogram: 1
taal: {language}
personen: {{an: {{naam: An}}, bo: {{naam: Bo}}, cas: {{naam: Cas}}, dee: {{naam: Dee}}}}
gezinnen:
  - partners: [an]
    kinderen: [{{kind: bo, verwekking: verkrachting}}]
  - partners: [bo]
    kinderen: [{{tweeling: [cas, dee], verwekking: verkrachting}}]
"""


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("nl", "Bo is verwekt bij een verkrachting.", "zijn verwekt bij een verkrachting."),
        ("en", "Bo was conceived by rape.", "were conceived by rape."),
    ],
)
def test_a_conception_by_rape_is_told_for_internal_use_only(
    language: str, one: str, many: str
) -> None:
    case = read(CONCEIVED.format(language=language))
    told = account.describe(case, None, Options(audience="internal")).text
    assert one in told and many in told
    for audience in ("", "team"):
        text = account.describe(case, None, Options(audience=audience)).text
        assert "Bo" in text and "verkracht" not in text and "rape" not in text


def _is_unborn(case: Case, id_: str) -> bool:
    return case.persons[id_].type in ("pregnancy", "miscarriage", "abortion", "stillbirth")


@pytest.mark.parametrize("chart", CHARTS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_everything_in_the_case_is_said(path: Path, language: str, chart: str | None) -> None:
    assert_all_said(seen(path, "intern"), chart, language)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_everybody_the_charts_draw_is_told_of(path: Path) -> None:
    """Compared with what the charts select to draw, not with the text's own selection."""
    case = seen(path)
    options = Options(language="nl")
    drawn = select_family(case, options)
    told = said(case, "genogram", "nl")
    stranger = re.compile("onbekende partner|niet bekend wie de ouders zijn")
    text = " ".join(told.values())
    for person in drawn.persons:
        assert ("person", person.id) in told or (
            person.id not in case.persons and stranger.search(text)
        )
    stand = standing(case)
    around = select_around(case, stand, options, "ecogram")
    told = said(case, "ecogram", "nl")
    seats = [seat for domain in around.domains for seat in domain.seats]
    for seat in (*seats, *around.free):
        assert ("person", seat.id.partition(".")[0]) in told
    assert {("domain", domain.id) for domain in around.domains} <= set(told)
    for member in select_family(inside(case, stand), options).persons:
        assert ("person", member.id) in told or member.id not in case.persons


KINDS = RelationType.__args__  # type: ignore[attr-defined]
ids = st.sampled_from(["a", "b", "c", "d", "e"])
relations = st.fixed_dictionaries(
    {"van": ids, "naar": ids, "soort": st.sampled_from(KINDS)},
    optional={
        "sterkte": st.integers(1, 5),
        "geeft": st.lists(st.sampled_from("PGAE"), min_size=1, unique=True),
        "krijgt": st.lists(st.sampled_from("PGAE"), min_size=1, unique=True),
        "steun_mogelijk": st.sampled_from("PGAE"),
        "mogelijk": st.just("ja"),
        "zekerheid": st.sampled_from(["vermoed", "gemeld", "vastgesteld"]),
        "perspectief": st.sampled_from(["a", "de buurman"]),
        "richting": st.sampled_from(["heen", "terug", "beide", "geen"]),
        "label": st.sampled_from(["soms", "om geld, altijd"]),
        "frequentie": st.sampled_from(["wekelijks", "2-3 per maand"]),
        "gewicht": st.integers(1, 5),
    },
).filter(lambda tie: tie["van"] != tie["naar"])
families = st.fixed_dictionaries(
    {
        "partners": st.sampled_from([["a"], ["a", "b"], ["onbekend", "a"], ["b", "a"]]),
        "kinderen": st.lists(st.sampled_from(["c", "d", "e"]), max_size=3, unique=True),
    },
    optional={
        "soort": st.sampled_from(["gehuwd", "samenwonend", "affaire", "lat", "onbekend"]),
        "sinds": st.sampled_from(["1990", "ca. 1990"]),
        "gescheiden": st.sampled_from(["2001", "ja"]),
        "opnieuw_samen": st.just("2005"),
    },
)
people = st.fixed_dictionaries(
    {"naam": st.sampled_from(["Kees", "Kees Bos", "moeder", "oudste zoon", "Ans (Ma) Bos"])},
    optional={
        "geslacht": st.sampled_from(["man", "vrouw", "non-binair"]),
        "soort": st.sampled_from(["groep", "huisdier", "organisatie"]),
        "overleden": st.sampled_from(["ja", "onbekend", "2019"]),
        "domein": st.sampled_from(["school", "Bank, winkel"]),
        "cirkel": st.sampled_from(["intimiteit", "bekenden"]),
        "segment": st.sampled_from(["familie", "samenleving"]),
        "zone": st.sampled_from(["wijk", "regio"]),
        "sector": st.sampled_from(["verwanten", "vriendschappelijk"]),
        "kenmerken": st.just([{"soort": "ziekte", "status": "vermoed"}]),
    },
)


@settings(max_examples=60, deadline=None)
@given(
    persons=st.tuples(people, people, people, people, people),
    unions=st.lists(families, max_size=3),
    ties=st.lists(relations, max_size=5),
    language=st.sampled_from(LANGUAGES),
)
def test_everything_is_said_of_any_case(
    persons: Any, unions: Any, ties: Any, language: str
) -> None:
    import json

    folk = dict(zip("abcde", map(dict, persons), strict=True))
    for person in folk.values():
        if person.get("domein", "").startswith("Bank"):
            person["domein"] = "bank"
    case = {
        "ecogram": 1,
        "indexpersoon": "a",
        "personen": folk,
        "gezinnen": unions,
        "relaties": ties,
        "domeinen": {"school": {"naam": "School"}, "bank": {"naam": "Bank, winkel"}},
    }
    reading = pipeline.read(json.dumps(case).encode())
    if reading.case is not None:
        for chart in CHARTS:
            assert_all_said(reading.case, chart, language)
        options = Options(language=language, ties=True, from_family=True)
        for chart in pipeline.available(reading.case, options):
            try:
                told = account.describe(reading.case, chart, options).text
            except EcogramError as error:  # letters, but none on a tie of the one in the middle
                assert {problem.code for problem in error.problems} <= set(pipeline.LACKING)
                continue
            assert not re.search(r"[{}|]|  |\(\)|None|\.\.| ,| \.", told), (chart, told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_slot_is_left_open_and_no_sentence_is_broken(path: Path, language: str) -> None:
    text = narrative.describe(seen(path, "intern"), None, language)
    assert not re.search(r"[{}|]|  |\(\)|None|\.\.| ,| \.", text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_tie_has_words(language: str) -> None:
    told = words(language, "narrative")
    for kind in KINDS:
        assert told[f"tie.{kind}"].count("|") == 2 and "{whom}" in told[f"tie.{kind}"]


STAR = """
ecogram: 1
taal: {language}
indexpersoon: an
personen:
  an: {{naam: An, geslacht: vrouw}}
  bo: {{naam: Bo, geslacht: man}}
  ce: {{naam: Ce}}
relaties:
  - {{van: bo, naar: an, soort: {kind}{more}}}
"""


def tell(language: str, kind: str = "emotionele mishandeling", more: str = "") -> str:
    case = read(STAR.format(language=language, kind=kind, more=more))
    return narrative.describe(case, None, language)


@pytest.mark.parametrize(
    ("more", "dutch", "english"),
    [
        (
            ", perspectief: ce, zekerheid: gemeld",
            "Volgens Ce mishandelt Bo An emotioneel; dat is gemeld.",
            "According to Ce, Bo abuses An emotionally; this was reported.",
        ),
        (
            ", zekerheid: vermoed",
            "Misschien mishandelt Bo An emotioneel; dat is een vermoeden.",
            "Perhaps Bo abuses An emotionally; this is a suspicion.",
        ),
        (
            ", perspectief: de buurman",
            "Volgens de buurman mishandelt Bo An emotioneel.",
            "According to de buurman, Bo abuses An emotionally.",
        ),
        (
            "",
            "Zo staat het genoteerd, zonder dat erbij staat wie het zegt: "
            "Bo mishandelt An emotioneel.",
            "It is noted like this, without saying who says so: Bo abuses An emotionally.",
        ),
        (
            ", zekerheid: vastgesteld",
            "Bo mishandelt An emotioneel; dat is vastgesteld.",
            "Bo abuses An emotionally; this has been established.",
        ),
    ],
)
def test_what_somebody_says_is_told_as_theirs(more: str, dutch: str, english: str) -> None:
    assert dutch in tell("nl", more=more)
    assert english in tell("en", more=more)


def test_who_is_hostile_to_whom_is_not_turned_round() -> None:
    assert "Bo staat vijandig tegenover An." in tell("nl", "vijandig")
    assert "An heeft een gespannen band met Bo." in tell("nl", "gespannen")


def test_a_tie_that_may_come_is_not_there_yet() -> None:
    assert "kan contact krijgen met" in tell("nl", "normaal", ", mogelijk: ja")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_for_everybody_is_not_told(language: str) -> None:
    case = pipeline.read((ROOT / "examples/blended.yaml").read_bytes()).understood()
    public = account.describe(case, None, Options(language=language))
    intern = account.describe(case, None, Options(language=language, audience="intern"))
    assert "Thea" not in public.text and public.left_out
    assert "Thea" in intern.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_short_text_is_bearable_for_a_screen_reader(path: Path, language: str) -> None:
    case = seen(path)
    short = narrative.short(case, "genogram", language)
    assert 0 < len(short) <= narrative.LIMIT
    whole = " ".join(narrative.describe(case, "genogram", language).split())
    overview, _, rest = short.partition(". ")
    assert overview.startswith(("In beeld zijn ", "Shown are "))
    assert rest.split(". ")[0] in whole


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_circle_is_told_as_the_ecogram_draws_it(path: Path) -> None:
    """The unions of the text's own selection are those of the drawing, in the same order."""
    case = seen(path)
    stand = standing(case)
    drawn = select_family(inside(case, stand), Options(language="nl"))
    keep = set(stand.members)
    told = [
        (tuple(i for i in family.partners if i in keep), _born(family, keep))
        for _, family in content(case, "ecogram").families
        if keep & {*family.partners, *_born(family, keep)}
    ]
    shown = [
        (tuple(i for i in union.partners if i in keep), tuple(c.id for c in union.children))
        for union in drawn.unions
    ]
    assert told == shown


def _born(family: Family, keep: set[str]) -> tuple[str, ...]:
    return tuple(id_ for link in family.children for id_ in link.ids if id_ in keep)


def test_changes_tell_what_came_what_went_and_what_is_different() -> None:
    case = pipeline.read((ROOT / "examples/kamiel.yaml").read_bytes()).understood()
    told = account.describe(case, None, Options(language="nl"), between=("begin", "later")).text
    assert "‘Sociaal restaurant’" in told
    assert "was wantrouwen en is nu normaal" in told
    assert "werd sterker: van 2 naar 4" in told
    same = account.describe(case, None, Options(language="nl"), between=("later", "later")).text
    assert "veranderde er niets" in same


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "In 2008 (39 jaar): gevlucht naar Nederland. Dat was heel moeilijk."),
        ("en", "In 2008 (age 39): gevlucht naar Nederland. This was very hard."),
    ],
)
def test_a_life_line_is_told_as_its_events(language: str, told: str) -> None:
    case = pipeline.read((ROOT / "examples/fatima.yaml").read_bytes()).understood()
    text = account.describe(case, "lifeline", Options(language=language)).text
    assert told in text
    assert "Jeugdzorg" not in text


def test_a_network_scheme_is_told_by_its_rings() -> None:
    case = seen(ROOT / "examples/network-45.yaml")
    told = narrative.describe(case, "network-scheme", "nl")
    assert "In de cirkel van intimiteit staan uit de familie Hilde (vrouw), Paul (man)" in told
    told = narrative.describe(case, "network-map", "nl")
    assert "zijn er in dezelfde wijk Hanne, Marcel" in told


def test_care_and_load_are_told() -> None:
    case = seen(ROOT / "tests/cases/valid/every-section.yaml")
    told = narrative.describe(case, None, "nl")
    shares = "40 procent zelfzorg, 30 procent informele zorg, 30 procent professionele zorg en 0"
    assert shares in told
    assert "Dit geeft Roos kracht: humor (gewicht 4 van 5)." in told
    assert "Dit is zwaar voor iedereen samen: schulden (gewicht 3 van 5)." in told


COALITIONS = """\
ecogram: 1
taal: nl
personen:
  an: {naam: An}
  bo: {naam: Bo}
  cas: {naam: Cas}
  dee: {naam: Dee, domein: school}
domeinen: {school: {naam: School}}
coalities:
  - {wie: [an, bo], tegen: [cas, dee]}
  - {wie: [an, bo], tegen: dee}
"""


def test_a_coalition_is_told_against_whom_the_drawing_shows() -> None:
    case = read(COALITIONS)
    whole = account.describe(case, None, Options(language="nl")).text
    assert "An en Bo staan samen tegenover Cas en Dee." in whole
    family = account.describe(case, "genogram", Options(language="nl")).text
    assert "An en Bo staan samen tegenover Cas." in family
    assert "An en Bo staan samen aan één kant." in family
    assert "Dee" not in family


def test_moving_in_and_out_is_told_of_a_home_that_was_not_there_before() -> None:
    text = "ecogram: 1\ntaal: nl\npersonen: {an: {naam: An}, bo: {naam: Bo}}\n"
    text += "huishoudens:\n  thuis: {naam: thuis, leden: [an, {wie: bo, sinds: 2010}]}\n"
    text += "  kamer: {naam: de kamer, sinds: 2012, leden: [{wie: bo, sinds: 2012}]}\n"
    told = account.describe(read(text), None, Options(language="nl"), between=("2005", "2015")).text
    assert "Bo" in told and "de kamer" in told


PLANS = """\
ecogram: 1
taal: {language}
personen:
  an: {{naam: An}}
  bo: {{naam: Bo, uitnodigen: ja}}
  els: {{naam: Els, rol: coach}}
relaties:
  - {{van: an, soort: hecht, naar: bo, radio: onderhouden}}
  - {{van: an, soort: afstandelijk, naar: els, radio: activeren}}
"""


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "nl",
            (
                "Te activeren: de band van An met Els.",
                "Te onderhouden: de band van An met Bo.",
                "Coach in het netwerk: Els.",
                "Uit te nodigen voor het overleg: Bo.",
            ),
        ),
        (
            "en",
            (
                "To be activated: the tie of An with Els.",
                "To be maintained: the tie of An with Bo.",
                "Coach in the network: Els.",
                "Invited to the family meeting: Bo.",
            ),
        ),
    ],
)
def test_what_is_planned_and_who_helps_how_is_told_of_the_whole_case(
    language: str, sentences: tuple[str, ...]
) -> None:
    case = read(PLANS.format(language=language))
    told = account.describe(case, None, Options(language=language)).text
    assert " ".join(sentences) in " ".join(told.split())
    drawn = account.describe(case, "genogram", Options(language=language)).text
    assert not any(one in drawn for one in sentences)


def test_wishes_questions_and_agreements_are_told_of_the_whole_case_only() -> None:
    case = seen(ROOT / "tests/cases/valid/every-section.yaml")
    told = narrative.describe(case, None, "nl")
    assert "Roos wenst dit: rust." in told
    assert "De vragen zijn: ‘wie helpt oma?’." in told
    assert "Afgesproken met Moeder: bellen (vrijdag), voor de vraag ‘wie helpt oma?’." in told
    assert "wenst" not in narrative.describe(case, "genogram", "nl")


def test_two_people_of_one_name_are_told_apart() -> None:
    told = narrative.describe(seen(ROOT / "examples/flodder.yaml"), None, "nl")
    assert "Kees (man) heeft een heel hechte band met Kees (vrouw)." in told


def test_markdown_has_headings_and_no_markup_of_the_author() -> None:
    case = read("ecogram: 1\ntitel: '*Ster*'\npersonen: {a: {naam: 'An_na'}}\n")
    told = narrative.describe(case, None, "nl", "markdown")
    assert told.startswith("# \\*Ster\\*\n\n## Wie er zijn\n\n")
    assert "An\\_na" in told


def test_children_without_a_name_of_their_own_are_no_double_talk() -> None:
    text = "ecogram: 1\ntaal: nl\npersonen:\n  a: {naam: An}\n  b: {naam: Bo}\n"
    text += "  k: {naam: kinderen, soort: groep, aantal: 3}\n  p: {naam: pleegkind}\n"
    text += "gezinnen:\n  - {partners: [a, b], soort: gehuwd, kinderen: [k]}\n"
    text += "  - {partners: [a], kinderen: [{kind: p, band: pleeg}]}\n"
    told = narrative.describe(read(text), None, "nl")
    assert "Zij hebben kinderen (groep van 3)." in told
    assert "An heeft een pleegkind." in told


TWICE = """
ecogram: 1
taal: nl
indexpersoon: an
momenten: [{naam: toen}, {naam: nu}]
personen: {an: {naam: An}, bo: {naam: Bo}, ce: {naam: Ce}}
contacten:
"""


@pytest.mark.parametrize(
    ("ties", "said", "not_said"),
    [
        (
            "  - {van: an, naar: bo, steun_mogelijk: P, tot: nu}\n"
            "  - {van: an, naar: bo, krijgt: P, steun_mogelijk: E, sinds: nu}\n",
            ["krijgt er steun bij van Bo: praktische", "Misschien kan An nu ook dit krijgen"],
            ["is weg"],
        ),
        (
            "  - {naar: bo, geeft: G, tot: nu}\n"
            "  - {naar: bo, krijgt: P, steun_mogelijk: E, sinds: nu}\n"
            "clientsysteem: {naam: An en Ce, leden: [an, ce]}\n",
            [
                "An en Ce krijgen er steun bij van Bo: praktische",
                "An en Ce geven dit niet meer aan Bo: gezelschap",
                "Misschien kunnen An en Ce nu ook dit krijgen",
            ],
            ["krijgt", "geeft"],
        ),
        (
            "  - {van: an, naar: bo, sterkte: 2, tot: nu}\n"
            "  - {van: an, naar: bo, sterkte: 4, sinds: nu}\n"
            "  - {van: an, naar: bo, soort: wantrouwen}\n",
            ["werd sterker: van 2 naar 4"],
            ["wantrouwen", "nieuw", "Voorbij"],
        ),
        (
            "  - {van: an, naar: bo, krijgt: P}\n"
            "  - {van: an, naar: bo, soort: conflict, sinds: nu}\n",
            ["Deze banden zijn nieuw. An heeft een conflict met Bo."],
            ["goed contact", "Voorbij"],
        ),
        (
            "  - {van: an, naar: bo, soort: conflict, tot: nu}\n"
            "  - {van: an, naar: bo, krijgt: P}\n",
            ["Voorbij zijn deze banden: An met Bo (conflict)."],
            ["is nu", "nieuw"],
        ),
        (
            "  - {van: an, naar: bo, soort: gespannen, tot: nu}\n"
            "  - {van: an, naar: bo, soort: hecht, sinds: nu}\n"
            "  - {van: an, naar: bo, krijgt: P}\n",
            ["De band van An met Bo was gespannen en is nu hecht."],
            ["Voorbij", "nieuw"],
        ),
        (
            "  - {van: an, naar: bo, tot: nu}\n  - {van: an, naar: [bo, ce], sinds: nu}\n",
            ["Ook nieuw zijn deze banden: An met Ce (normaal)."],
            ["Voorbij", "goed contact"],
        ),
    ],
    ids=[
        "hoped-for",
        "by-several",
        "stronger",
        "one-more",
        "one-less",
        "another-kind",
        "with-another-too",
    ],
)
def test_several_ties_of_the_same_two_are_each_compared(
    ties: str, said: list[str], not_said: list[str]
) -> None:
    case = read(TWICE + ties)
    told = account.describe(case, None, Options(language="nl"), between=("toen", "nu")).text
    told = told.partition("‘nu’")[2]
    assert [one for one in said if one not in told] == []
    assert [one for one in not_said if one in told] == []


def test_a_chart_is_told_no_more_than_it_draws_of_a_tie() -> None:
    case = seen(ROOT / "examples/tavenier.yaml")
    told = narrative.describe(case, "genogram", "nl")
    assert "goed contact met de familie van Pieter" in told
    assert "is de band" not in told and "krijgt" not in told
    case = seen(ROOT / "examples/frank.yaml")
    told = narrative.describe(case, "ecogram", "nl")
    assert "is de band heel sterk" in told and "krijgt emotionele steun" in told
    assert "elke week" not in told and "telefoon" not in told
    assert "elke week contact met de broer (telefoon)" in narrative.describe(case, None, "nl")


def test_an_ecomap_is_told_without_what_its_closed_circle_hides() -> None:
    told = narrative.describe(seen(ROOT / "examples/tavenier.yaml"), "ecomap", "nl")
    assert "horen Pieter, Lina, de dochter, de oudste zoon en de jongste zoon" in told
    for hidden in ("astma", "getrouwd", "42 jaar", "beperking", "Hun kinderen"):
        assert hidden not in told
    assert "astma" in narrative.describe(seen(ROOT / "examples/tavenier.yaml"), "ecogram", "nl")


@pytest.mark.parametrize("chart", ["lifeline", "care-pie", "load", "give-and-take"])
def test_a_drawing_with_names_only_is_told_with_names_only(chart: str) -> None:
    case = seen(ROOT / "examples/pauline.yaml")
    told = narrative.describe(case, chart, "nl")
    assert "Dit gaat over Pauline Bloem." in told and "horecazaak)" not in told


@pytest.mark.parametrize(
    ("date", "dutch", "english"),
    [
        ("2012-11-07", "7 november 2012", "7 November 2012"),
        ("2012-11", "november 2012", "November 2012"),
        ("2012", "2012", "2012"),
    ],
)
def test_a_date_is_told_with_its_month_by_name(date: str, dutch: str, english: str) -> None:
    case = read(f"ecogram: 1\npeildatum: {date}\npersonen: {{a: {{naam: An}}}}\n")
    assert f"De peildatum is {dutch}." in narrative.describe(case, None, "nl")
    assert f"The reference date is {english}." in narrative.describe(case, None, "en")
