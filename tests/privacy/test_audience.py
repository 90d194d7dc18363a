"""Guards principle 8: what is meant for others is in no output, and neither is a trace of it."""

from __future__ import annotations

import pytest

from ecogram.model.case import Case
from ecogram.model.dates import Date
from ecogram.model.event import Event
from ecogram.model.family import ChildLink, Family, Twins
from ecogram.model.help import Action, Care, Coalition, NetworkPerception, Weight, Wish
from ecogram.model.person import Measure, Person, Trait
from ecogram.model.relation import Relation
from ecogram.model.surroundings import ClientSystem, Domain, Household, Member
from ecogram.privacy import for_audience

CANARY = "kanarie"
TEAM = ("team",)


def persons(**hidden: Person) -> dict[str, Person]:
    return {"ma": Person(name="Ma"), "kind": Person(name="Kind"), **hidden}


def marked() -> Person:
    return Person(name=f"{CANARY} naam", caption=CANARY, occupation=CANARY, visible_to=TEAM)


EVERYWHERE = Case.model_construct(
    index_person=("ma", CANARY),
    persons=persons(**{CANARY: marked()})
    | {"oma": Person(name="Oma", custody=(CANARY, "ma"), residence=(f"{CANARY} naam",))},
    families=(
        Family(
            partners=(CANARY, "ma"),
            form="married",
            since=Date.of(1990),
            caption=f"trouwde {CANARY}",
            children=(ChildLink(child="kind"),),
        ),
        Family(partners=("ma",), children=(ChildLink(child=CANARY), Twins(twins=("oma", CANARY)))),
    ),
    relations=(
        Relation(from_=("ma", CANARY), to=("kind",)),
        Relation(from_=("ma",), to=(CANARY,)),
        Relation(from_=("ma",), to=("kind",), according_to=CANARY),
        Relation(from_=("ma",), to=("oma",), according_to=f"{CANARY} naam"),
    ),
    client_system=ClientSystem(members=(Member(who=CANARY), Member(who="ma"))),
    households={
        "thuis": Household(name="thuis", members=(Member(who=CANARY), Member(who="ma"))),
        "elders": Household(name="elders", members=(Member(who=CANARY),)),
    },
    domains={"werk": Domain(name="Werk", persons=(Member(who=CANARY),))},
    events=(Event(what="feest", who=(CANARY, "ma")), Event(what="ruzie", who=(CANARY,))),
    care=(Care(person=CANARY, informal=3),),
    carrying_capacity=(Weight(what="vrienden", who=(CANARY,)),),
    carrying_load=(Weight(what="schulden", who=(CANARY, "ma")),),
    wishes=(Wish(what="rust", who=(CANARY,)),),
    questions=(Wish(what="hoe nu?", who=(CANARY, "kind")),),
    actions=(Action(what="bellen", who=(CANARY,)),),
    coalitions=(Coalition(who=("ma", "kind"), against=(CANARY,)),),
)


def test_a_hidden_person_leaves_no_trace_anywhere() -> None:
    shown, count = for_audience(EVERYWHERE, None)
    assert CANARY in repr(EVERYWHERE)
    assert CANARY not in repr(shown)
    assert count == 1


def test_who_is_asked_for_is_shown_untouched() -> None:
    assert for_audience(EVERYWHERE, "team") == (EVERYWHERE, 0)


def test_a_union_with_a_hidden_partner_becomes_a_single_parent() -> None:
    shown, _ = for_audience(EVERYWHERE, "client")
    union = shown.families[0]
    assert union == Family(partners=("ma",), children=(ChildLink(child="kind"),))


def test_twins_without_the_hidden_one_are_one_child() -> None:
    shown, _ = for_audience(EVERYWHERE, None)
    assert shown.families[1].children == (ChildLink(child="oma"),)


def test_lists_keep_who_may_be_seen() -> None:
    shown, _ = for_audience(EVERYWHERE, None)
    assert shown.relations[0].from_ == ("ma",)
    assert [relation.to for relation in shown.relations] == [("kind",), ("kind",), ("oma",)]
    assert list(shown.households) == ["thuis"]
    assert [event.what for event in shown.events] == ["feest"]
    assert shown.index_person == ("ma",)
    assert (shown.care, shown.actions, shown.coalitions) == ((), (), ())


def test_brothers_and_sisters_stay_together_without_their_hidden_parents() -> None:
    case = Case.model_construct(
        persons=persons(vader=marked(), zus=Person(name="Zus")),
        families=(
            Family(partners=("vader",), children=(ChildLink(child="kind"), ChildLink(child="zus"))),
            Family(partners=("vader",), children=(ChildLink(child="ma"),)),
        ),
    )
    shown, _ = for_audience(case, None)
    (union,) = shown.families
    assert union.partners == ("unknown",)
    assert [child.ids for child in union.children] == [("kind",), ("zus",)]


MARKED_RECORDS = {
    "trait": {
        "persons": persons(p=Person(name="P", traits=(Trait(name=CANARY, visible_to=TEAM),)))
    },
    "measure": {
        "persons": persons(p=Person(name="P", measures=(Measure(type=CANARY, visible_to=TEAM),)))
    },
    "family": {"families": (Family(partners=("ma",), caption=CANARY, visible_to=TEAM),)},
    "child": {
        "families": (
            Family(
                partners=("ma",),
                children=(ChildLink(child="kind", caption=CANARY, visible_to=TEAM),),
            ),
        )
    },
    "relation": {
        "relations": (Relation(from_=("ma",), to=("kind",), label=CANARY, visible_to=TEAM),)
    },
    "household": {"households": {CANARY: Household(name=CANARY, visible_to=TEAM)}},
    "domain": {
        "domains": {CANARY: Domain(name=CANARY, visible_to=TEAM)},
        "persons": persons(p=Person(name="P", domain=(CANARY,))),
        "relations": (Relation(from_=("client_system",), to=(CANARY,)),),
    },
    "event": {"events": (Event(what=CANARY, visible_to=TEAM),)},
    "care": {"care": (Care(moment=CANARY, visible_to=TEAM),)},
    "carrying capacity": {"carrying_capacity": (Weight(what=CANARY, visible_to=TEAM),)},
    "carrying load": {"carrying_load": (Weight(what=CANARY, visible_to=TEAM),)},
    "wish": {"wishes": (Wish(what=CANARY, visible_to=TEAM),)},
    "question": {
        "questions": (Wish(what=CANARY, visible_to=TEAM),),
        "actions": (Action(what="bellen", question=CANARY),),
    },
    "action": {"actions": (Action(what=CANARY, visible_to=TEAM),)},
    "coalition": {"coalitions": (Coalition(who=("ma",), caption=CANARY, visible_to=TEAM),)},
    "perception": {
        "network_perception": NetworkPerception(size="rich", note=CANARY, visible_to=TEAM)
    },
}


@pytest.mark.parametrize("kind", MARKED_RECORDS)
def test_every_kind_of_record_can_be_hidden(kind: str) -> None:
    case = Case.model_construct(**({"persons": persons()} | MARKED_RECORDS[kind]))
    shown, count = for_audience(case, None)
    assert CANARY in repr(case)
    assert CANARY not in repr(shown)
    assert count == 1
    assert for_audience(case, "team") == (case, 0)


@pytest.mark.parametrize("field", ["secret", "visible_to"])
def test_secret_without_an_audience_is_internal(field: str) -> None:
    mark = True if field == "secret" else ("internal",)
    case = Case.model_construct(
        persons=persons(p=Person.model_validate({"name": "P", field: mark}))
    )
    for audience, there in ((None, False), ("team", False), ("internal", True), ("intern", True)):
        assert ("p" in for_audience(case, audience)[0].persons) is there


def test_a_named_audience_goes_before_secret() -> None:
    case = Case.model_construct(persons=persons(p=Person(name="P", secret=True, visible_to=TEAM)))
    assert "p" in for_audience(case, "team")[0].persons
    assert "p" not in for_audience(case, "internal")[0].persons


def test_a_secret_affair_is_secret() -> None:
    affair = Family(partners=("ma", "kind"), form="secret_affair")
    case = Case.model_construct(persons=persons(), families=(affair,))
    shown, count = for_audience(case, None)
    assert (shown.families, count) == ((), 1)
    assert for_audience(case, "intern")[0].families == (affair,)


def test_audiences_are_words_and_not_spellings() -> None:
    case = Case.model_construct(persons=persons(p=Person(name="P", visible_to=("Cliënt",))))
    assert "p" in for_audience(case, "client")[0].persons
    assert "p" in for_audience(case, " CLIENT ")[0].persons


def test_everything_that_is_marked_counts_once() -> None:
    hidden = Person(name="P", visible_to=TEAM, traits=(Trait(name="astma", visible_to=TEAM),))
    case = Case.model_construct(
        persons=persons(p=hidden),
        questions=(Wish(what="hoe nu?", visible_to=TEAM),),
    )
    assert for_audience(case, None)[1] == 2


def test_a_case_without_marks_stays_as_it_is() -> None:
    case = Case.model_construct(persons=persons())
    assert for_audience(case, None) == (case, 0)
