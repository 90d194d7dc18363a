"""How things are said: who says so, which way it goes, for whom, in both languages."""

from __future__ import annotations

import pytest

from ecogram import account, narrative, pipeline
from ecogram.charts.options import Options
from tests.narrative.telling import ROOT, read, said, seen


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


def test_children_without_a_name_of_their_own_are_no_double_talk() -> None:
    text = "ecogram: 1\ntaal: nl\npersonen:\n  a: {naam: An}\n  b: {naam: Bo}\n"
    text += "  k: {naam: kinderen, soort: groep, aantal: 3}\n  p: {naam: pleegkind}\n"
    text += "gezinnen:\n  - {partners: [a, b], soort: gehuwd, kinderen: [k]}\n"
    text += "  - {partners: [a], kinderen: [{kind: p, band: pleeg}]}\n"
    told = narrative.describe(read(text), None, "nl")
    assert "Zij hebben kinderen (groep van 3)." in told
    assert "An heeft een pleegkind." in told


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
