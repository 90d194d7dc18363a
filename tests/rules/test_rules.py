"""Guards what each rule finds and, as important, what it lets pass; cases are made without YAML."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from ecogram.diagnostics import Severity
from ecogram.model.case import Case
from ecogram.model.dates import Age, Date
from ecogram.model.event import Event, Moment
from ecogram.model.family import ChildLink, Family, Twins
from ecogram.model.help import Care, Coalition, Weight, Wish
from ecogram.model.person import Measure, Person, Trait
from ecogram.model.relation import Relation
from ecogram.model.surroundings import ClientSystem, Domain, Household, Member
from ecogram.rules import RULES, check

ENDINGS = ("until", "separated", "divorced", "annulled")
"""What ends a union, or the living together in it."""


def a_case(*names: str, **fields: Any) -> Case:
    persons = {name: Person(name=name.capitalize()) for name in names}
    return Case.model_construct(persons=persons | fields.pop("persons", {}), **fields)


def family(partners: str, children: str = "", **fields: Any) -> Family:
    links = tuple(ChildLink(child=child) for child in children.split())
    return Family(partners=tuple(partners.split()), children=fields.pop("links", links), **fields)


def born(year: int, **fields: Any) -> Person:
    return Person(name=f"Born {year}", born=Date.of(year), **fields)


def tie(from_: str, to: str, **fields: Any) -> Relation:
    return Relation(from_=tuple(from_.split()), to=tuple(to.split()), **fields)


def found(case: Case) -> list[tuple[str, tuple[object, ...]]]:
    return [(problem.code, problem.path) for problem in check(case)]


def codes(case: Case) -> list[str]:
    return [problem.code for problem in check(case)]


def test_an_empty_case_has_no_problems() -> None:
    assert check(Case.model_construct()) == []


def test_a_rule_is_a_file_with_the_name_of_its_code() -> None:
    modules = [rule.__module__.rpartition(".")[2] for rule in RULES.values()]
    assert list(RULES) == [module.replace("_", "-") for module in modules]


def test_an_unknown_id_is_found_wherever_ids_stand() -> None:
    case = a_case(
        "ma",
        index_person=("x1",),
        client_system=ClientSystem(members=(Member(who="x2"),)),
        families=(family("ma x3", "x4", links=(ChildLink(child="x4"), Twins(twins=("x5", "x6")))),),
        relations=(tie("ma", "x7"), tie("x8", "client_system")),
        households={"huis": Household(members=(Member(who="x9"),))},
        domains={"school": Domain(persons=(Member(who="x10"),))},
        events=(Event(what="verhuizing", who=("ma", "x13")),),
        carrying_capacity=(Weight(what="humor", who=("x14",)),),
        carrying_load=(Weight(what="schulden", who=("client_system",)),),
        wishes=(Wish(what="rust", who=("school", "x15")),),
        questions=(Wish(what="hoe nu", who=("x16",)),),
        care=(Care(person="x11"),),
        coalitions=(Coalition(who=("ma", "x17"), against=("x18",)),),
        persons={"kees": Person(name="Kees", domain=("x12",))},
    )
    assert found(case) == [
        ("unknown-id", ("index_person", 0)),
        ("unknown-id", ("client_system", "members", 0)),
        ("unknown-id", ("persons", "kees", "domain", 0)),
        ("unknown-id", ("families", 0, "partners", 1)),
        ("unknown-id", ("families", 0, "children", 0, "child")),
        ("unknown-id", ("families", 0, "children", 1, "twins", 0)),
        ("unknown-id", ("families", 0, "children", 1, "twins", 1)),
        ("unknown-id", ("relations", 0, "to", 0)),
        ("unknown-id", ("relations", 1, "from_", 0)),
        ("unknown-id", ("households", "huis", "members", 0)),
        ("unknown-id", ("domains", "school", "persons", 0)),
        ("unknown-id", ("events", 0, "who", 1)),
        ("unknown-id", ("carrying_capacity", 0, "who", 0)),
        ("unknown-id", ("wishes", 0, "who", 1)),
        ("unknown-id", ("questions", 0, "who", 0)),
        ("unknown-id", ("care", 0, "person")),
        ("unknown-id", ("coalitions", 0, "who", 1)),
        ("unknown-id", ("coalitions", 0, "against", 0)),
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("geertruda", ("ma",)),
        ("Ma", ("ma",)),
        ("flodder", ("ma", "johnie")),
        ("jonhie", ("johnie",)),
        ("JOHNIE", ("johnie",)),
        ("zzz", ()),
        ("?", ()),
        ("Johnie Flodder", ("johnie",)),
        ("ma en Johnie", ("ma, johnie",)),
        ("ma johnie", ("ma, johnie",)),
        ("ma & zzz", ()),
    ],
)
def test_a_suggestion_comes_from_ids_and_names(written: str, meant: tuple[str, ...]) -> None:
    persons = {
        "ma": Person(name="Geertruida (Ma) Flodder"),
        "johnie": Person(name="Johnie Flodder"),
        "opa": Person(name="Opa"),
    }
    case = a_case(persons=persons, relations=(Relation(from_=("opa",), to=(written,)),))
    (problem,) = check(case)
    assert problem.suggestions == meant


def test_a_domain_is_only_suggested_where_a_domain_may_stand() -> None:
    domains = {"school": Domain(name="De Wilg")}
    case = a_case("ma", domains=domains, index_person=("schol",), relations=(tie("ma", "schol"),))
    assert [problem.suggestions for problem in check(case)] == [(), ("school",)]


def test_unknown_partners_and_the_client_system_are_known() -> None:
    case = a_case("ma", families=(family("unknown ma"),), relations=(tie("client_system", "ma"),))
    assert codes(case) == []


def test_a_domain_cannot_be_a_child() -> None:
    case = a_case(
        "ma", domains={"school": Domain(name="School")}, families=(family("ma", "school"),)
    )
    (problem,) = check(case)
    assert problem.code == "id-of-something-else"
    assert problem.values["variant"] == "domains-for-persons"


def test_persons_domains_and_households_share_their_ids() -> None:
    case = a_case(
        "a", "b", domains={"a": Domain()}, households={"b": Household(), "c": Household()}
    )
    assert found(case) == [
        ("duplicate-id", ("domains", "a")),
        ("duplicate-id", ("households", "b")),
    ]
    assert all(problem.about_key for problem in check(case))


def test_ties_and_moments_have_names_of_their_own() -> None:
    ties = (tie("a", "b", id="x"), tie("b", "c", id="x"))
    case = a_case("a", "b", "c", relations=ties, moments=(Moment(name="x"), Moment(name="x")))
    assert found(case) == [
        ("duplicate-id", ("relations", 1, "id")),
        ("duplicate-id", ("moments", 1, "name")),
    ]


@pytest.mark.parametrize("identifier", ["onbekend", "unknown", "clientsysteem", "Client_System"])
def test_words_with_a_meaning_cannot_be_ids(identifier: str) -> None:
    assert "reserved-id" in codes(a_case(identifier))


def test_a_family_needs_a_partner() -> None:
    case = a_case("kees", families=(family("", "kees"), family("")))
    assert found(case) == [
        ("family-without-partners", ("families", 0)),
        ("family-without-partners", ("families", 1)),
    ]


def test_a_child_stands_in_a_family_once_but_in_many_families() -> None:
    links = (ChildLink(child="kees"), Twins(twins=("els", "kees")))
    case = a_case(
        "ma", "pa", "kees", "els", families=(family("ma", links=links), family("pa", "kees"))
    )
    assert found(case) == [("child-twice", ("families", 0, "children", 1, "twins", 1))]


@pytest.mark.parametrize(
    ("families", "chain", "place"),
    [
        (["a > a"], "A → A", 0),
        (["a > b", "b > a"], "A → B → A", 1),
        (["b > a", "c > b", "a > c", "c > d"], "A → B → C → A", 2),
        (["x > a", "a > b", "b > a", "b > y"], "A → B → A", 2),
        (["y > x", "x > a", "a > b", "b > a", "b > c", "c > d"], "A → B → A", 3),
    ],
)
def test_nobody_is_their_own_ancestor(families: list[str], chain: str, place: int) -> None:
    pairs = [written.split(" > ") for written in families]
    case = a_case(*"abcdxy", families=tuple(family(parent, child) for parent, child in pairs))
    (problem,) = [problem for problem in check(case) if problem.code == "own-ancestor"]
    assert problem.values["chain"] == chain
    assert problem.path == ("families", place, "children", 0, "child")


def test_two_circles_are_two_problems_and_cousins_who_marry_are_none() -> None:
    two = ["a > b", "b > a", "c > d", "d > c", "b > c"]
    case = a_case(*"abcd", families=tuple(family(p, c) for p, c in (w.split(" > ") for w in two)))
    assert codes(case).count("own-ancestor") == 2
    cousins = (family("a", "b c"), family("b", "d"), family("c", "x"), family("d x", "y"))
    assert codes(a_case(*"abcdxy", families=cousins)) == []


def test_a_descent_of_ten_thousand_generations_is_walked_without_recursion() -> None:
    names = [f"p{number}" for number in range(10_000)]
    families = tuple(family(up, down) for up, down in pairwise(names))
    assert codes(a_case(*names, families=families)) == []
    closed = (*families, family(names[-1], names[0]))
    assert codes(a_case(*names, families=closed)) == ["own-ancestor"]


@pytest.mark.parametrize(
    ("parent", "child", "wrong"),
    [
        (born(1985), born(1978), True),
        (born(1985), born(1994), True),
        (born(1985), born(1995), False),
        (born(1985), Person(name="Kees"), False),
        (Person(name="Ma", born=Date(text="~1985", year=1985, circa=True)), born(1992), False),
        (Person(name="Ma", born=Date(text="voor 1985", year=1985, before=True)), born(1978), False),
        (Person(name="Ma", born=Date(text="na 1985", year=1985, after=True)), born(1978), True),
        (Person(name="Ma", age=Age(30)), Person(name="Kees", age=Age(25)), True),
        (Person(name="Ma", age=Age(30)), Person(name="Kees", age=Age(19)), False),
        (Person(name="Ma", age=Age(30, approximate=True)), Person(name="Kees", age=Age(25)), False),
        (born(2010, type="pet"), born(2012, type="pet"), False),
    ],
)
def test_a_parent_by_birth_is_ten_years_older(parent: Person, child: Person, wrong: bool) -> None:
    case = a_case(
        persons={"ma": parent, "kees": child},
        families=(family("ma", "kees"),),
        reference_date=Date.of(2012),
    )
    assert codes(case) == ["parent-too-young"] * wrong


def test_a_young_parent_is_told_by_what_is_known_of_both() -> None:
    persons = {"ma": Person(name="Ma", age=Age(30)), "kees": Person(name="Kees", age=Age(25))}
    case = a_case(persons=persons, families=(family("ma", "kees"),), reference_date=Date.of(2012))
    (problem,) = check(case)
    known = {key: problem.values[key] for key in ("name", "parent", "born", "parent_born")}
    assert known == {"name": "Kees", "parent": "Ma", "born": "25", "parent_born": "30"}
    assert problem.values["variant"] == "ages"


@pytest.mark.parametrize("link", ["step", "foster", "adopted", "donor", "surrogate"])
def test_other_links_may_be_of_any_age(link: Any) -> None:
    links = (ChildLink(child="kees", link=link),)
    case = a_case(
        persons={"ma": born(1985), "kees": born(1984)}, families=(family("ma", links=links),)
    )
    assert codes(case) == []


def test_death_comes_after_birth() -> None:
    same_year = Person(name="A", born=Date.of(1950), died=Date.of(1950, 1, 1))
    wrong = Person(name="B", born=Date.of(1950, 3), died=Date.of(1950, 2))
    undated = Person(name="C", born=Date.of(1950), died=Date(undated=True))
    case = a_case(persons={"a": same_year, "b": wrong, "c": undated})
    assert found(case) == [("death-before-birth", ("persons", "b", "died"))]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"since": Date.of(1951)}, "since"),
        ({"since": Date.of(1899)}, "since"),
        ({"divorced": Date.of(1890)}, "divorced"),
        ({"since": Date.of(1950)}, None),
        ({"since": Date.of(1930), "until": Date.of(1999)}, None),
        ({"since": Date(text="ca. 1952", year=1952, circa=True)}, None),
        ({"divorced": Date(undated=True)}, None),
    ],
)
def test_a_union_lies_within_the_lives_of_its_partners(
    fields: dict[str, Any], field: str | None
) -> None:
    opa = Person(name="Opa", born=Date.of(1900), died=Date.of(1950))
    case = a_case("oma", persons={"opa": opa}, families=(family("opa oma", **fields),))
    expected = [("union-outside-life", ("families", 0, field))] if field else []
    assert found(case) == expected


def test_twins_are_born_within_a_year() -> None:
    persons = {"a": born(2001), "b": born(2002), "c": born(2004), "d": Person(name="D")}
    near = family("ma", links=(Twins(twins=("a", "b", "d")),))
    far = family("ma", links=(Twins(twins=("d", "a", "c")),))
    assert codes(a_case("ma", persons=persons, families=(near,))) == []
    assert found(a_case("ma", persons=persons, families=(far,))) == [
        ("twins-apart", ("families", 0, "children", 0, "twins"))
    ]


@pytest.mark.parametrize(
    ("age", "died", "wrong"),
    [
        (Age(94), None, False),
        (Age(95), None, False),
        (Age(96), None, True),
        (Age(96, approximate=True), None, False),
        (Age(33), Date.of(1950), False),
        (Age(95), Date.of(1950), True),
        (Age(33), Date(undated=True), False),
    ],
)
def test_an_age_fits_the_dates(age: Age, died: Date | None, wrong: bool) -> None:
    opa = Person(name="Opa", born=Date.of(1917), died=died, age=age)
    case = a_case(persons={"opa": opa}, reference_date=Date.of(2012))
    assert found(case) == [("age-contradicts", ("persons", "opa", "age"))] * wrong


def test_an_age_without_a_reference_date_contradicts_nothing() -> None:
    assert codes(a_case(persons={"opa": born(1917, age=Age(3))})) == []


def test_nothing_ends_before_it_begins() -> None:
    backwards: dict[str, Any] = {"since": Date.of(2005), "until": Date.of(1998)}
    case = a_case(
        "kees",
        persons={
            "ma": Person(
                name="Ma",
                traits=(Trait(**backwards),),
                measures=(Measure(**backwards),),
                **backwards,
            )
        },
        families=(
            family("ma", links=(ChildLink(child="kees", link="foster", **backwards),)),
            *(family("ma", "", since=Date.of(2005), **{end: Date.of(1998)}) for end in ENDINGS),
        ),
        relations=(tie("ma", "kees", **backwards),),
        client_system=ClientSystem(members=(Member(who="kees", **backwards),)),
        households={"huis": Household(members=(Member(who="ma", **backwards),), **backwards)},
        domains={"buurt": Domain(persons=(Member(who="ma", **backwards),), **backwards)},
        events=(Event(what="opname", **backwards),),
        coalitions=(Coalition(who=("ma", "kees"), **backwards),),
    )
    assert [(code, path[:-1]) for code, path in found(case)] == [
        ("until-before-since", place)
        for place in (
            ("persons", "ma"),
            ("persons", "ma", "traits", 0),
            ("persons", "ma", "measures", 0),
            ("families", 0, "children", 0),
            *(("families", number) for number in range(1, len(ENDINGS) + 1)),
            ("relations", 0),
            ("client_system", "members", 0),
            ("households", "huis"),
            ("households", "huis", "members", 0),
            ("domains", "buurt"),
            ("domains", "buurt", "persons", 0),
            ("events", 0),
            ("coalitions", 0),
        )
    ]


def test_moments_without_dates_have_their_order() -> None:
    first, second = Date(moment="intake", order=0), Date(moment="evaluatie", order=1)
    right = tie("a", "b", since=first, until=second)
    wrong = tie("a", "c", since=second, until=first)
    assert found(a_case(*"abc", relations=(right, wrong))) == [
        ("until-before-since", ("relations", 1, "until"))
    ]


@pytest.mark.parametrize(
    ("since", "until"),
    [
        (Date.of(2010), Date.of(2010)),
        (Date(moment="intake", order=0), Date(moment="intake", order=0)),
        (Date(moment="intake", order=1), Date(undated=True)),
        (Date(undated=True), Date(moment="intake", order=0)),
        (Date(moment="intake", order=1), Date.of(1990)),
    ],
)
def test_what_is_the_same_or_cannot_be_compared_is_no_contradiction(
    since: Date, until: Date
) -> None:
    assert codes(a_case("a", "b", relations=(tie("a", "b", since=since, until=until),))) == []


def test_nobody_has_a_relation_with_themselves() -> None:
    ties = (tie("ma", "ma"), tie("ma kees", "opa kees"))
    unions = (family("ma ma"), family("unknown unknown"))
    case = a_case("ma", "kees", "opa", relations=ties, families=unions)
    assert found(case) == [
        ("relation-with-itself", ("families", 0, "partners", 1)),
        ("relation-with-itself", ("relations", 0, "to", 0)),
        ("relation-with-itself", ("relations", 1, "to", 1)),
    ]


def test_a_person_and_a_domain_agree_on_where_the_person_stands() -> None:
    persons = {"jo": Person(name="Jo", domain=("buurt",)), "an": Person(name="An")}
    domains = {
        "buurt": Domain(name="Buurt", persons=(Member(who="jo"),)),
        "school": Domain(name="School", persons=(Member(who="an"), Member(who="jo"))),
    }
    assert found(a_case(persons=persons, domains=domains)) == [
        ("domain-contradicts", ("domains", "school", "persons", 1))
    ]


def test_letters_are_known_or_declared() -> None:
    ties = (tie("a", "b", support=("P",), gives=("W",), receives=("p", "X")),)
    case = a_case("a", "b", relations=ties, support_letters={"W": "waardering"})
    problems = check(case)
    assert [problem.path[2:] for problem in problems] == [("receives", 0), ("receives", 1)]
    assert [problem.suggestions for problem in problems] == [("P",), ()]


def test_a_moment_is_found_by_its_name_in_any_spelling() -> None:
    care = (Care(moment="Intake"), Care(moment="intaek"), Care(moment=None))
    problems = check(a_case(moments=(Moment(name="intake"),), care=care))
    assert [(p.code, p.path, p.suggestions) for p in problems] == [
        ("unknown-moment", ("care", 1, "moment"), ("intake",))
    ]


def test_a_tie_of_another_kind_says_what_it_is() -> None:
    ties = (tie("a", "b", type="other"), tie("b", "a", type="other", label="traint"))
    assert found(a_case("a", "b", relations=ties)) == [("label-missing", ("relations", 0, "type"))]


def test_exactly_the_same_tie_is_a_warning_and_another_one_is_not() -> None:
    ties = (
        tie("a", "b", type="close"),
        tie("a", "b", type="tense"),
        tie("b", "a", type="close", strength=2),
        tie("a", "b", type="close", note="zie verslag"),
    )
    (problem,) = check(a_case("a", "b", relations=ties))
    assert (problem.code, problem.path) == ("same-tie-twice", ("relations", 3))
    assert problem.severity is Severity.WARNING


def test_a_third_biological_parent_is_a_warning() -> None:
    step = family("d a", links=(ChildLink(child="kees", link="step"),))
    unknown = family("unknown a", "kees")
    third = family("c a", "kees")
    two = (family("a b", "kees"), step, unknown)
    assert codes(a_case(*"abcd", "kees", families=two)) == []
    (problem,) = check(a_case(*"abcd", "kees", families=(*two, third)))
    assert (problem.code, problem.path) == (
        "many-biological-parents",
        ("families", 3, "children", 0, "child"),
    )
    assert problem.severity is Severity.WARNING


def test_violence_needs_a_source_or_a_certainty() -> None:
    ties = (
        tie("a", "b", type="physical_abuse"),
        tie("a", "b", type="violence", according_to="b"),
        tie("a", "b", type="sexual_abuse", certainty="suspected"),
        tie("a", "b", type="conflict"),
    )
    (problem,) = check(a_case("a", "b", relations=ties))
    assert (problem.code, problem.path) == ("violence-without-source", ("relations", 0, "type"))
    assert problem.severity is Severity.WARNING


def test_a_birth_order_that_the_dates_contradict_is_a_warning() -> None:
    persons = {"a": born(2000), "b": Person(name="B"), "c": born(1999), "d": born(1998)}
    case = a_case("ma", persons=persons, families=(family("ma", "a b c d"),))
    (problem,) = check(case)
    assert (problem.code, problem.path) == (
        "birth-order",
        ("families", 0, "children", 2, "child"),
    )
    assert problem.severity is Severity.WARNING
    right = a_case("ma", persons=persons, families=(family("ma", "d b c a"),))
    assert codes(right) == []
    foster = (ChildLink(child="a"), ChildLink(child="d", link="foster"))
    assert codes(a_case("ma", persons=persons, families=(family("ma", links=foster),))) == []


def test_rules_survive_a_case_with_holes() -> None:
    case = Case.model_construct(
        index_person=("weg",),
        persons={"a": Person()},
        families=(Family(), Family(partners=("weg",), children=(Twins(twins=()),))),
        relations=(Relation(from_=(), to=()), tie("weg", "a", type="abuse")),
        domains={"d": Domain(persons=(Member(who="weg"),))},
    )
    assert set(codes(case)) == {"unknown-id", "family-without-partners", "violence-without-source"}


def test_many_misspelt_ids_are_all_found() -> None:
    names = [f"persoon-{number}" for number in range(500)]
    ties = tuple(tie(name, f"{name}x") for name in names)
    assert codes(a_case(*names, relations=ties)) == ["unknown-id"] * 500


def test_without_any_person_the_ids_are_one_mistake() -> None:
    case = a_case(relations=(tie("a", "b"), tie("school", "c")), domains={"school": Domain()})
    (problem,) = check(case)
    assert (problem.path, problem.values["variant"]) == (("relations", 0, "from_", 0), "nobody")
