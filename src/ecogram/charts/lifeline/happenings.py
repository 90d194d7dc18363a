"""What happened to somebody: the events of the file, and what it says of the family besides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecogram.charts.instruments import name
from ecogram.model.case import Case
from ecogram.model.dates import Age, Date, compare
from ecogram.model.family import ChildLink, Family, Twins
from ecogram.records import NamedTuple

STATES = ("separated", "divorced", "annulled", "reunited")
STAYS = ("foster", "placed_out")
"""Ways to live with others than one's parents that begin and may end."""
UNBORN = ("pregnancy", "miscarriage", "abortion", "stillbirth")
"""Children of whom no birth is told."""
ENDS = {"foster": "family.foster_ends", "placed_out": "family.home_again"}


class Happening(NamedTuple):
    """An event before it has a place in time."""

    what: str
    date: Date | None = None
    age: Age | None = None
    since: Date | None = None
    until: Date | None = None
    feeling: int | None = None
    who: tuple[str, ...] = ()
    note: str = ""
    family: bool = False


def written(case: Case, focus: str, *, notes: bool) -> Iterator[Happening]:
    """The events of the file; with a *focus* those of that person and those of nobody."""
    for event in case.events:
        if focus and event.who and focus not in event.who:
            continue
        lines = (event.caption, event.note if notes else None)
        yield Happening(
            event.what,
            event.date,
            event.age,
            event.since,
            event.until,
            event.feeling,
            event.who,
            " ".join(line for line in lines if line),
        )


def from_family(
    case: Case, subject: str, words: Mapping[str, str], by: Date | None
) -> Iterator[Happening]:
    """Births, deaths, unions and moves that touch *subject* and have a date, until *by*."""
    for date, what, who in _dated(case, subject, words):
        is_known = date is not None and (date.is_dated or date.order is not None)
        if date is not None and is_known and (by is None or compare(date, by) != 1):
            yield Happening(what, date, who=(subject, *who), family=True)


Found = tuple[Date | None, str, tuple[str, ...]]


def _dated(case: Case, subject: str, words: Mapping[str, str]) -> Iterator[Found]:
    person = case.persons[subject]
    yield person.born, words["family.born"], ()
    for family in case.families:
        if subject in family.partners:
            yield from _own_union(case, subject, family, words)
        link = _link(family, subject)
        if link is not None:
            yield from _own_parents(case, subject, family, link, words)
    for household in case.households.values():
        home = household.name or words["family.household"]
        for member in household.members:
            if member.who == subject:
                yield member.since, words["family.joins"].format(home=home), ()
                yield member.until, words["family.leaves"].format(home=home), ()
    yield person.died, words["family.died"], ()


def _own_union(
    case: Case, subject: str, family: Family, words: Mapping[str, str]
) -> Iterator[Found]:
    others = [id_ for id_ in family.partners if id_ != subject]
    them = ", ".join(name(case, id_, words) or words["family.somebody"] for id_ in others)
    if others:
        form = words[f"family.{family.form or 'partners'}"]
        yield family.since, form.format(name=them), ()
        for state in STATES:
            yield getattr(family, state), words[f"family.{state}"].format(name=them), ()
        yield family.until, words["family.ended"].format(name=them), ()
    for id_ in others:
        yield from _death(case, id_, words)
    for link in family.children:
        for child in link.ids:
            yield from _child(case, child, link, words)


def _own_parents(
    case: Case, subject: str, family: Family, link: ChildLink | Twins, words: Mapping[str, str]
) -> Iterator[Found]:
    if link.link in (*STAYS, "adopted"):
        yield link.since, words[f"family.{link.link}"], ()
    if link.link in STAYS:
        yield link.until, words[ENDS[link.link]], ()
    for parent in family.partners:
        yield from _death(case, parent, words)
    for other in family.children:
        for child in other.ids:
            if child != subject:
                yield from _child(case, child, other, words)


def _child(
    case: Case, id_: str, link: ChildLink | Twins, words: Mapping[str, str]
) -> Iterator[Found]:
    child = case.persons.get(id_)
    if child is None:
        return
    if child.type in UNBORN:
        what = words[f"person.{child.type}"]
        is_named = child.name.casefold() not in (what, id_.replace("_", " ").casefold())
        yield child.born, f"{what}: {child.name}" if is_named else what, ()
    elif link.link in ("adopted", "foster", "step"):
        yield link.since, f"{words[f'link.{link.link}']}: {child.name}", ()
    else:
        yield child.born, words["family.birth"].format(name=child.name), ()
    yield from _death(case, id_, words)


def _death(case: Case, id_: str, words: Mapping[str, str]) -> Iterator[Found]:
    person = case.persons.get(id_)
    if person is not None:
        yield person.died, words["family.death"].format(name=person.name), ()


def _link(family: Family, subject: str) -> ChildLink | Twins | None:
    return next((link for link in family.children if subject in link.ids), None)
