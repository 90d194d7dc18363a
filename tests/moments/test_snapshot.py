"""Guards `--at`: who and what is in the case on a date, and in which state."""

from __future__ import annotations

import pytest

from ecogram.model.case import Case
from ecogram.model.dates import Age, Date
from ecogram.model.event import Event
from ecogram.model.family import ChildLink, Family, Twins
from ecogram.model.omission import changed
from ecogram.model.person import Measure, Person, Trait
from ecogram.model.relation import Relation
from ecogram.model.surroundings import ClientSystem, Domain, Household, Member
from ecogram.moments import at


def family_case() -> Case:
    """Anna (1950) and Bert (1948–2010) married in 1975, divorced in 1990; Cas was born 1980."""
    return Case.model_construct(
        index_person=("cas",),
        persons={
            "anna": Person(name="Anna", born=Date.of(1950)),
            "bert": Person(name="Bert", born=Date.of(1948), died=Date.of(2010, 5)),
            "cas": Person(name="Cas", born=Date.of(1980, 6)),
        },
        families=(
            Family(
                partners=("bert", "anna"),
                form="married",
                since=Date.of(1975),
                divorced=Date.of(1990),
                children=(ChildLink(child="cas"),),
            ),
        ),
        relations=(
            Relation(from_=("cas",), to=("bert",), since=Date.of(1995), until=Date.of(2005)),
        ),
    )


def test_who_was_not_born_yet_is_out_with_every_trace() -> None:
    then = at(family_case(), Date.of(1979))
    assert list(then.persons) == ["anna", "bert"]
    assert then.index_person == ()
    assert then.families[0].children == ()


def test_who_was_born_in_the_year_itself_is_there() -> None:
    assert "cas" in at(family_case(), Date.of(1980)).persons
    assert "cas" not in at(family_case(), Date.of(1980, 5)).persons


def test_who_died_later_is_alive_and_who_had_died_stays_deceased() -> None:
    assert at(family_case(), Date.of(2009)).persons["bert"].died is None
    assert at(family_case(), Date.of(2010)).persons["bert"].died == Date.of(2010, 5)
    assert at(family_case(), Date.of(2020)).persons["bert"].died == Date.of(2010, 5)


def test_an_undated_divorce_came_when_the_union_ended() -> None:
    union = Family(
        partners=("bert", "anna"),
        since=Date.of(1975),
        until=Date.of(1990),
        divorced=Date(text="ja", undated=True),
    )
    case = changed(family_case(), families=(union,))
    before, after = (at(case, Date.of(year)).families[0] for year in (1989, 1991))
    assert (before.divorced, before.until) == (None, None)
    assert after == union


def test_who_divorced_later_is_still_married() -> None:
    married = at(family_case(), Date.of(1989)).families[0]
    assert (married.form, married.divorced) == ("married", None)
    assert at(family_case(), Date.of(1990)).families[0].divorced == Date.of(1990)


def test_a_union_that_had_not_begun_is_absent() -> None:
    assert at(family_case(), Date.of(1974)).families == ()


def test_parents_who_married_after_the_birth_are_parents_before_it() -> None:
    case = family_case().model_copy(
        update={
            "families": (
                Family(
                    partners=("bert", "anna"),
                    form="married",
                    since=Date.of(1985),
                    children=(ChildLink(child="cas"),),
                ),
            )
        }
    )
    (before,) = at(case, Date.of(1982)).families
    assert (before.form, before.since, before.partners) == (None, None, ("bert", "anna"))
    assert at(case, Date.of(1979)).families == ()


def test_the_date_becomes_the_date_that_ages_follow() -> None:
    assert at(family_case(), Date.of(1999)).reference_date == Date.of(1999)


@pytest.mark.parametrize(("year", "there"), [(1994, 0), (1995, 1), (2004, 1), (2005, 0)])
def test_since_is_included_and_until_is_not(year: int, there: int) -> None:
    assert len(at(family_case(), Date.of(year)).relations) == there


def test_dates_are_compared_at_the_coarser_precision() -> None:
    assert len(at(family_case(), Date.of(1995, 1, 1)).relations) == 1
    assert len(at(family_case(), Date.of(2005, 1, 1)).relations) == 0


def test_a_written_age_moves_with_the_date() -> None:
    case = Case.model_construct(
        reference_date=Date.of(2012), persons={"dora": Person(name="Dora", age=Age(40))}
    )
    assert at(case, Date.of(2012)).persons["dora"].age == Age(40)
    assert at(case, Date.of(2015)).persons["dora"].age == Age(43, approximate=True)
    undated = case.model_copy(update={"reference_date": None})
    assert at(undated, Date.of(2015)).persons["dora"].age is None


def test_a_written_age_at_death_is_no_age_of_the_living() -> None:
    case = Case.model_construct(
        reference_date=Date.of(2012),
        persons={"opa": Person(name="Opa", age=Age(80), died=Date.of(2010))},
    )
    assert at(case, Date.of(2011)).persons["opa"].age == Age(80)
    assert at(case, Date.of(2005)).persons["opa"].age is None


def test_kin_stay_when_they_leave_the_network_and_others_go() -> None:
    case = Case.model_construct(
        persons={
            "ma": Person(name="Ma", until=Date.of(2000)),
            "kind": Person(name="Kind"),
            "buur": Person(name="Buur", until=Date.of(2000)),
        },
        families=(Family(partners=("ma",), children=(ChildLink(child="kind"),)),),
        relations=(Relation(from_=("kind",), to=("buur",)),),
    )
    then = at(case, Date.of(2001))
    assert list(then.persons) == ["ma", "kind"]
    assert then.relations == ()


def test_memberships_last_as_long_as_they_last() -> None:
    moved = Member(who="kind", until=Date.of(2010))
    case = Case.model_construct(
        persons={"kind": Person(name="Kind"), "ma": Person(name="Ma")},
        client_system=ClientSystem(members=(moved, Member(who="ma"))),
        households={
            "thuis": Household(members=(moved, Member(who="ma"))),
            "pleeg": Household(members=(Member(who="kind"),), since=Date.of(2010)),
        },
        domains={"school": Domain(name="School", until=Date.of(2008))},
    )
    before, after = at(case, Date.of(2007)), at(case, Date.of(2012))
    assert list(before.households) == ["thuis"]
    assert before.households["thuis"].ids == ("kind", "ma")
    assert list(after.households) == ["thuis", "pleeg"]
    assert after.households["thuis"].ids == ("ma",)
    assert after.client_system is not None and after.client_system.ids == ("ma",)
    assert list(before.domains) == ["school"] and list(after.domains) == []


def test_traits_and_measures_follow_the_date() -> None:
    person = Person(
        name="Kind",
        traits=(Trait(name="astma", since=Date.of(2000), until=Date.of(2010)),),
        measures=(Measure(type="OTS", since=Date.of(2005), until=Date.of(2007)),),
    )
    case = Case.model_construct(persons={"kind": person})
    states = {
        year: (
            [trait.status for trait in at(case, Date.of(year)).persons["kind"].traits],
            len(at(case, Date.of(year)).persons["kind"].measures),
        )
        for year in (1999, 2006, 2012)
    }
    assert states == {1999: ([], 0), 2006: (["active"], 1), 2012: (["past"], 0)}


def test_a_link_that_is_no_kinship_by_blood_begins_and_ends() -> None:
    foster = ChildLink(child="kind", link="foster", since=Date.of(2005), until=Date.of(2010))
    out = ChildLink(child="kind", link="placed_out", since=Date.of(2005), until=Date.of(2010))
    case = Case.model_construct(
        persons={i: Person(name=i) for i in ("ma", "pleegma", "kind")},
        families=(
            Family(partners=("ma",), children=(out,)),
            Family(partners=("pleegma",), children=(foster,)),
        ),
    )

    def links(year: int) -> list[list[str]]:
        then = at(case, Date.of(year))
        return [[child.link for child in family.children] for family in then.families]

    assert links(2000) == [["biological"], []]
    assert links(2007) == [["placed_out"], ["foster"]]
    assert links(2012) == [["biological"], []]


def test_a_twin_who_was_born_later_leaves_the_other() -> None:
    case = Case.model_construct(
        persons={
            "ma": Person(name="Ma"),
            "an": Person(name="An", born=Date.of(2000, 1, 31)),
            "bo": Person(name="Bo", born=Date.of(2000, 2, 1)),
        },
        families=(
            Family(partners=("ma",), children=(Twins(twins=("an", "bo"), identical="yes"),)),
        ),
    )
    (union,) = at(case, Date.of(2000, 1)).families
    assert union.children == (ChildLink(child="an"),)


def test_events_that_had_not_happened_are_out() -> None:
    case = Case.model_construct(
        persons={"kind": Person(name="Kind", born=Date.of(2000))},
        events=(
            Event(what="geboren", date=Date.of(2000)),
            Event(what="naar school", age=Age(4), who=("kind",)),
            Event(what="verhuisd", since=Date.of(2010)),
        ),
    )
    assert [event.what for event in at(case, Date.of(2005)).events] == ["geboren", "naar school"]


def test_an_expected_child_is_there_before_its_due_date() -> None:
    case = Case.model_construct(
        persons={"baby": Person(name="Baby", type="pregnancy", born=Date.of(2013, 3))}
    )
    assert "baby" in at(case, Date.of(2012, 11)).persons
    assert "baby" not in at(case, Date.of(2011)).persons


def test_moments_without_dates_are_compared_by_their_order() -> None:
    first, second = Date(text="intake", moment="intake", order=0), Date(moment="nu", order=1)
    case = Case.model_construct(
        persons={"karel": Person(name="Karel"), "vriend": Person(name="Vriend")},
        relations=(Relation(from_=("karel",), to=("vriend",), since=second),),
    )
    assert at(case, first).relations == ()
    assert len(at(case, second).relations) == 1


def test_what_cannot_be_compared_is_there() -> None:
    case = Case.model_construct(
        persons={"karel": Person(name="Karel", born=Date(text="onbekend", unknown=True))}
    )
    assert "karel" in at(case, Date.of(1900)).persons


def test_the_case_itself_is_not_touched() -> None:
    case = family_case()
    at(case, Date.of(1979))
    assert case == family_case()
