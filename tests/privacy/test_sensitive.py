"""Guards that notes and sensitive facts are gone unless somebody asks for them by name."""

from __future__ import annotations

import typing

from ecogram.model.base import Record
from ecogram.model.case import Case
from ecogram.model.event import Event, Moment
from ecogram.model.family import ChildLink, Family, Twins
from ecogram.model.help import Action, Care, Coalition, NetworkPerception, Weight, Wish
from ecogram.model.person import Measure, Person, Trait
from ecogram.model.relation import Relation
from ecogram.model.surroundings import ClientSystem, Domain, Household
from ecogram.privacy import without_notes, without_sensitive

CANARY = "kanarie"


def noted(record: type[Record], **values: object) -> typing.Any:
    return record.model_validate({"note": CANARY, **values})


NOTED = Case.model_construct(
    note=CANARY,
    persons={
        "an": noted(
            Person,
            name="An",
            traits=(noted(Trait, name="t"),),
            measures=(noted(Measure, type="m"),),
        ),
        "bo": Person(name="Bo", traits=(noted(Trait, name="t"),)),
    },
    families=(
        noted(
            Family,
            partners=("an",),
            children=(noted(ChildLink, child="bo"), noted(Twins, twins=("c", "d"))),
        ),
    ),
    relations=(noted(Relation, from_=("an",), to=("bo",)),),
    client_system=noted(ClientSystem),
    households={"h": noted(Household)},
    domains={"d": noted(Domain, name="D")},
    events=(noted(Event, what="e"),),
    moments=(noted(Moment, name="m"),),
    care=(noted(Care),),
    carrying_capacity=(noted(Weight, what="w"),),
    carrying_load=(noted(Weight, what="w"),),
    wishes=(noted(Wish, what="w"),),
    questions=(noted(Wish, what="w"),),
    actions=(noted(Action, what="w"),),
    coalitions=(noted(Coalition),),
    network_perception=noted(NetworkPerception),
)


def test_no_note_is_left_at_any_depth() -> None:
    assert CANARY not in repr(without_notes(NOTED))


def test_the_case_above_has_a_note_in_every_record_that_can_have_one() -> None:
    met = {type(record) for record in records(NOTED)}
    assert {kind for kind in Record.__subclasses__() if "note" in kind.model_fields} <= met
    assert all(getattr(r, "note", CANARY) == CANARY or r is NOTED.persons["bo"] for r in met_all())


def test_notes_do_not_take_anything_with_them() -> None:
    assert without_notes(NOTED).persons["an"].traits[0].name == "t"
    assert without_notes(without_notes(NOTED)) == without_notes(NOTED)


def sensitive() -> Case:
    return Case.model_construct(
        persons={
            "an": Person(
                name="An",
                orientation="lesbian",
                transgender=True,
                intersex=True,
                sex_assigned_at_birth="man",
            )
        },
        families=(
            Family(partners=("an",), children=(ChildLink(child="bo", conception="rape"),)),
            Family(partners=("an",), children=(Twins(twins=("c", "d"), conception="rape"),)),
        ),
    )


def test_sensitive_facts_are_gone_unless_asked_for() -> None:
    bare = without_sensitive(sensitive())
    assert bare.persons["an"] == Person(name="An")
    assert "rape" not in repr(bare)


def test_each_option_keeps_its_own_facts_only() -> None:
    oriented = without_sensitive(sensitive(), orientation=True)
    assert oriented.persons["an"] == Person(name="An", orientation="lesbian")
    assigned = without_sensitive(sensitive(), sex_assigned=True).persons["an"]
    assert assigned.model_copy(update={"orientation": "lesbian"}) == sensitive().persons["an"]
    assert assigned.orientation is None
    conceived = without_sensitive(sensitive(), conception=True)
    assert conceived.families == sensitive().families


def records(value: object) -> typing.Iterator[Record]:
    """Every record in *value*, itself included."""
    if isinstance(value, Record):
        yield value
        for name in type(value).model_fields:
            yield from records(getattr(value, name))
    elif isinstance(value, (tuple, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from records(item)


def met_all() -> list[Record]:
    return list(records(NOTED))
