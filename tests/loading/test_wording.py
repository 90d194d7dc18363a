"""Words of either language are read in any spelling, and a slip never draws silently."""

from __future__ import annotations

import pytest

from ecogram.diagnostics import Problem, Severity
from ecogram.loading import Source, read
from ecogram.model.family import Family, Twins
from ecogram.model.relation import Relation


def problems(text: str) -> list[Problem]:
    return list(read(text).problems)


def codes(text: str) -> list[str]:
    return [problem.code for problem in problems(text)]


def tie(text: str) -> Relation:
    source = read(f"personen: {{a: , b: , c: }}\nrelaties:\n  - {text}\n")
    assert source.problems == ()
    return source.case.relations[0]


def union(text: str) -> Family:
    source = read(f"personen: {{a: {{geslacht: vrouw}}, b: , c: }}\ngezinnen:\n  - {text}\n")
    assert source.problems == ()
    return source.case.families[0]


@pytest.mark.parametrize(
    "key", ["clientsysteem", "Cliëntsysteem", "client_system", "CLIENT-SYSTEM", "client systeem"]
)
def test_keys_are_read_in_any_spelling(key: str) -> None:
    system = read(f"personen: {{a: }}\n{key}: [a]\n").case.client_system
    assert system is not None
    assert system.ids == ("a",)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("vijandig tegenover", "hostile"),
        ("hostile to", "hostile"),
        ("Hecht met", "close"),
        ("zeer hecht", "very_close"),
        ("gericht op", "focused_on"),
        ("zorgt voor", "care"),
        ("cares for", "care"),
        ("HostileDistant", "distant_hostile"),
        ("AbuseNeglect", "neglect"),
        ("Psyritual", "spiritual"),
        ("hecht-vijandig", "close_hostile"),
        ("very_close", "very_close"),
        ("seksueel misbruik", "sexual_abuse"),
    ],
)
def test_relation_words_are_understood(word: str, kind: str) -> None:
    assert tie(f"[a, {word}, b]").type == kind


def test_a_short_relation_may_carry_a_mapping() -> None:
    found = tie("[a, hecht, [b, c], {sterkte: 3, notitie: x}]")
    assert (found.to, found.strength, found.note) == (("b", "c"), 3, "x")


def test_letters_may_be_written_in_several_ways() -> None:
    assert tie("{van: a, naar: b, steun: PG}").support == ("P", "G")
    assert tie("{van: a, naar: b, geeft: 'p, e'}").gives == ("P", "E")
    assert tie("{van: a, naar: b, krijgt: [praktische steun, advice]}").receives == ("P", "A")


def test_contacts_are_ties_of_the_client_system() -> None:
    case = read("contacten: [{naar: a}, {van: b, naar: a}]\nrelaties: [[a, hecht, b]]\n").case
    assert [(found.from_, found.contact) for found in case.relations] == [
        (("a",), False),
        (("client_system",), True),
        (("b",), True),
    ]


@pytest.mark.parametrize(
    ("word", "form", "state"),
    [
        ("gehuwd", "married", None),
        ("gescheiden", "married", "divorced"),
        ("uit elkaar", "unknown", "separated"),
        ("LegalCohabitationLegalSeparation", "legally_cohabiting", "separated"),
        ("Nullity", "married", "annulled"),
        ("CommittedRelationship", None, None),
        ("partners", None, None),
    ],
)
def test_form_and_state_are_two_things(word: str, form: str | None, state: str | None) -> None:
    found = union(f"{{partners: [a, b], soort: {word}}}")
    states = ("separated", "divorced", "annulled", "reunited")
    assert found.form == form
    assert [name for name in states if getattr(found, name)] == ([state] if state else [])


def test_a_date_of_divorce_wins_from_the_word() -> None:
    found = union("{gescheiden: 2005, partners: [a, b], soort: gescheiden}")
    assert found.divorced is not None
    assert found.divorced.year == 2005
    assert union("{partners: [a, b], gescheiden: nee}").divorced is None


def test_rape_makes_no_union() -> None:
    found = union("{partners: [b, a], soort: Rape, kinderen: [c]}")
    assert (found.partners, found.form) == (("a",), None)
    assert found.children[0].conception == "rape"


def test_children_may_be_ids_links_or_twins() -> None:
    found = union("{partners: a, kinderen: [b, {kind: c, band: pleeg}, {twins: [b, c]}]}")
    assert [child.ids for child in found.children] == [("b",), ("c",), ("b", "c")]
    assert [child.link for child in found.children] == ["biological", "foster", "biological"]
    assert isinstance(found.children[2], Twins)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("personen: {a: {gesplacht: man}}", "geslacht"),
        ("personen: {a: {geslacht: vruow}}", "vrouw"),
        ("relaties: [[a, hegt met, b]]", "hecht"),
        ("persoonen: {a: }", "personen"),
        ("persons: {a: {gendre: man}}", "gender"),
        ("personen: {'jan piet': }", "jan-piet"),
        ("personen: {a: {geboren: 7-3-1950}}", "1950-03-07"),
        ("personen: {a: {naam: Gemeente, corporatie}}", 'naam: "Gemeente, corporatie"'),
    ],
)
def test_a_slip_gets_a_suggestion(text: str, suggestion: str) -> None:
    (problem,) = problems(text)
    assert problem.suggestions[0] == suggestion


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("gezinnen: [{partners: a, soort: hertrouwd}]", "remarried"),
        ("relaties: [[a, misbruik, b]]", "bare-abuse"),
        ("relaties: [[a, misbruik van, b]]", "unknown-value"),
        ("relaties: [[a, b]]", "short-relation"),
        ("relaties: [{van: a, soort: hecht}]", "missing-value"),
        ("relaties: [{naar: a, soort: hecht}]", "missing-value"),
        ("personen: [a, b]", "expected-mapping"),
        ("personen: {a: Anna}", "expected-mapping"),
        ("personen: {a: {naam: [x]}}", "expected-text"),
        ("relaties: hecht", "expected-list"),
        ("personen: {a: {transgender: misschien}}", "unknown-value"),
        ("personen: {a: {generatie: hoog}}", "bad-number"),
        ("relaties: [{van: a, naar: b, sterkte: 6}]", "bad-number"),
        ("personen: {a: {leeftijd: oud}}", "bad-age"),
        ("personen: {a: {soort: groep, aantal: veel}}", "bad-count"),
        ("personen: {a: {geboren: 1950-02-30}}", "bad-date"),
        ("personen: {a: {naam: x, name: y}}", "duplicate-key"),
        ("personen: {a: , a: }", "duplicate-key"),
        ("personen: {a: {gewicht: 3}}", "tie-of-index-person"),
        ("ecogram: 2", "unknown-version"),
        ("gezinnen: [{partners: [a, b], soort: Rape, kinderen: [c]}]", "rape-union"),
    ],
)
def test_what_cannot_be_meant_is_an_error(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_all_mistakes_are_told_at_once_and_the_rest_is_read() -> None:
    source = read(
        "personen: {a: {geslacht: x, naam: Anna}, b: {geboren: gisteren}}\n"
        "relaties: [[a, hegt, b], [a, b], [a, hecht, b]]\n"
    )
    assert sorted(problem.code for problem in source.problems) == [
        "bad-date",
        "short-relation",
        "unknown-value",
        "unknown-value",
    ]
    assert source.case.persons["a"].name == "Anna"
    assert len(source.case.relations) == 2


def test_a_misspelt_obligatory_key_is_one_problem() -> None:
    assert codes("relaties: [{van: a, naaar: b, soort: hecht}]") == ["unknown-key"]


def test_a_date_that_needs_a_reference_is_a_warning() -> None:
    (problem,) = problems("gezinnen: [{partners: a, gescheiden: 4 jaar geleden}]")
    assert (problem.code, problem.severity) == ("date-without-reference", Severity.WARNING)


def test_problems_stand_at_the_authors_own_place() -> None:
    (problem,) = problems("titel: x\nrelaties:\n  - [a, hecht, b, {sterkte: 9}]\n")
    assert problem.path == ("relaties", 0, 3, "sterkte")
    assert problem.span is not None
    assert (problem.span.line, problem.span.column) == (3, 29)


@pytest.mark.parametrize(
    ("path", "author", "line"),
    [
        (("relations", 0, "from_", 0), ("relaties", 1, 0), 3),
        (("relations", 1, "to", 1), ("contacten", 0, "naar", 1), 5),
        (("families", 0, "children", 1, "child"), ("gezinnen", 1, "kinderen", 2, "kind"), 8),
        (("families", 0, "partners", 0), ("gezinnen", 1, "partners"), 8),
        (("persons", "a", "born"), ("personen", "a", "geboren"), 1),
    ],
)
def test_paths_of_the_model_lead_to_the_authors_words(
    path: tuple[str | int, ...], author: tuple[str | int, ...], line: int
) -> None:
    source = a_source()
    assert source.author_path(path) == author
    assert source.locate(Problem("x", path)).line == line
    placed = source.placed(Problem("x", path))
    assert placed.path == author
    assert placed.span == source.locate(placed)


def a_source() -> Source:
    return read(
        "personen: {a: {geboren: 1950}, b: }\n"
        "relaties: [[x, y],\n"
        "  [a, hecht, b]]\n"
        "contacten:\n"
        "  - {naar: [a, b]}\n"
        "gezinnen:\n"
        "  - tekst\n"
        "  - {partners: a, kinderen: [b, {band: pleeg}, {kind: a}]}\n"
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("personen: {a: {naam: x}}", "nl"),
        ("persons: {a: {name: x}}", "en"),
        ("persons: {a: {name: x}}\ntaal: nl", "nl"),
        ("ecogram: 1\nstatus: concept", "nl"),
        ("personen: {a: {name: x, gender: man, born: 1990}}", "en"),
    ],
)
def test_the_language_is_what_is_said_or_most_used(text: str, language: str) -> None:
    assert read(text).language == language


def test_two_spellings_of_one_id_are_one_id() -> None:
    composed, decomposed = "zo\u00eb", "zoe\u0308"
    source = read(f"personen: {{{decomposed}: }}\nindexpersoon: {composed}\n")
    assert source.case.index_person == tuple(source.case.persons) == (composed,)
