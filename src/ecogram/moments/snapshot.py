"""The whole case on one date: who and what was there, in the state it then had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecogram.model.dates import Date, compare, holds
from ecogram.model.omission import changed, omit
from ecogram.moments.people import is_born, person_at
from ecogram.moments.unions import union_at

if TYPE_CHECKING:
    from ecogram.model.case import Case
    from ecogram.model.event import Event
    from ecogram.model.surroundings import Domain, Household, Member


def at(case: Case, date: Date) -> Case:
    """*case* as it was on *date*, which becomes its reference date, so that ages follow it.

    ``since`` is included, ``until`` is not, compared at the coarser precision of the two; what
    cannot be compared counts as being there.

    * Who was not born yet is left out, with every trace; who had died stays and is deceased; who
      died later is alive.
    * A union stays after it ended: separated, divorced and the like by what had happened by then.
      One that had not begun is left out, or is two parents and no more when it had children.
    * Ties, memberships, households, domains, measures and coalitions are there while they lasted;
      a trait that ended is in the past, one that had not begun is left out.
    * ``since`` and ``until`` of a person say when he or she was in the network. Kinship does not
      end, so who stands in a family stays.
    * Events that had not happened yet are left out.
    """
    absent = _absent(case, date)
    unborn = {i for i in absent if i in case.persons and not is_born(case.persons[i], date)}
    unions = (union_at(family, date, unborn) for family in case.families)
    now = case.model_copy(
        update={
            "persons": {
                i: person_at(person, date, case.reference_date)
                for i, person in case.persons.items()
            },
            "families": tuple(union for union in unions if union is not None),
            "relations": tuple(t for t in case.relations if holds(t.since, t.until, date)),
            "households": {i: _household(home, date) for i, home in case.households.items()},
            "domains": {i: _domain(domain, date) for i, domain in case.domains.items()},
            "events": happened(case, date),
            "coalitions": tuple(c for c in case.coalitions if holds(c.since, c.until, date)),
        }
    )
    if case.client_system is not None:
        members = _members(case.client_system.members, date)
        system = changed(case.client_system, members=members)
        now = now.model_copy(update={"client_system": system})
    return omit(now, absent).model_copy(update={"reference_date": date})


def whole(case: Case, date: Date) -> Case:
    """*case* with everybody who ever was in it, speaking of *date*: its events until then."""
    persons = {
        i: changed(person, age=person_at(person, date, case.reference_date).age)
        if person.age is not None
        else person
        for i, person in case.persons.items()
    }
    return case.model_copy(
        update={"persons": persons, "events": happened(case, date), "reference_date": date}
    )


def happened(case: Case, date: Date) -> tuple[Event, ...]:
    """The events of *case* that had begun on *date*; those without a date too."""
    return tuple(event for event in case.events if _has_begun(event, date, case))


def _absent(case: Case, date: Date) -> set[str]:
    """The ids of who and what was not there."""
    kin = {i for family in case.families for i in family.partners}
    kin |= {i for family in case.families for child in family.children for i in child.ids}
    absent = {
        i
        for i, person in case.persons.items()
        if not is_born(person, date)
        or (i not in kin and not holds(person.since, person.until, date))
    }
    absent |= {i for i, d in case.domains.items() if not holds(d.since, d.until, date)}
    return absent | {i for i, h in case.households.items() if not holds(h.since, h.until, date)}


def _members(members: tuple[Member, ...], date: Date) -> tuple[Member, ...]:
    return tuple(member for member in members if holds(member.since, member.until, date))


def _household(home: Household, date: Date) -> Household:
    return changed(home, members=_members(home.members, date))


def _domain(domain: Domain, date: Date) -> Domain:
    return changed(domain, persons=_members(domain.persons, date))


def _has_begun(event: Event, date: Date, case: Case) -> bool:
    begin = event.date or event.since or _birthday(event, case)
    return begin is None or compare(begin, date) != 1


def _birthday(event: Event, case: Case) -> Date | None:
    """The year in which the one it is about reached the age of the event."""
    born = [case.persons[i].born for i in event.who if i in case.persons]
    if event.age is None or len(born) != 1 or born[0] is None or born[0].year is None:
        return None
    return Date.of(born[0].year + event.age.years)
