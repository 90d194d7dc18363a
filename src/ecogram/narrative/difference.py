"""What changed between two moments: people, unions, who belongs where, and ties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecogram.model.case import Case
from ecogram.model.dates import compare
from ecogram.model.family import UNKNOWN_PARTNER, Family
from ecogram.model.person import Person
from ecogram.model.relation import Relation
from ecogram.narrative.content import content
from ecogram.narrative.families import STATES, is_plain, union_state
from ecogram.narrative.people import mentions
from ecogram.narrative.speech import Sentence, Teller
from ecogram.narrative.ties import kinds, letter, turned

Ends = tuple[str, str]


def people(of: Teller, before: Case) -> Iterator[Sentence]:
    """Who came, who died, who left; unions, households, the client system, domains, traits."""
    after = of.case
    came = [id_ for id_ in after.persons if id_ not in before.persons]
    born = [id_ for id_ in came if _is_born_between(after.persons[id_], before)]
    died = [
        id_
        for id_, person in after.persons.items()
        if person.died is not None and (old := before.persons.get(id_)) and old.died is None
    ]
    left = Teller(before, of.language)
    gone = [id_ for id_ in before.persons if id_ not in after.persons]
    yield from _named(of, "change.born", born)
    yield from _named(of, "change.came", [id_ for id_ in came if id_ not in born])
    yield from _named(of, "change.died", died)
    yield from _named(left, "change.left", gone)
    yield from _unions(of, before)
    yield from _children(of, before)
    yield from _groups(of, left)
    yield from _domains(of, left)
    yield from _traits(of, before)


def ties(of: Teller, before: Case) -> Iterator[Sentence]:
    """New ties, ties that are over, and ties that changed in kind, strength or support."""
    old, new = _by_ends(before), _by_ends(of.case)
    shown = content(of.case, None)
    of.members = shown.members
    of.introduced.update(of.case.persons)
    pairs = {ends: _matched(old.get(ends, []), new.get(ends, [])) for ends in (*old, *new)}
    came = {id(now) for each in pairs.values() for was, now in each if was is None}
    kept = {id(now) for each in pairs.values() for was, now in each if was is not None}
    fresh = [one for one in turned(shown) if id(one.relation) in came - kept]
    if fresh:
        yield of.say("change.tie_came")
        yield from kinds(of, fresh)
    also = [
        _tie(of, ends, now)
        for ends, each in pairs.items()
        for was, now in each
        if was is None and now is not None and id(now) in kept
    ]
    if also:
        yield of.say("change.tie_also", ties=of.join(also))
    past = Teller(before, of.language)
    past.introduced.update(before.persons)
    past.members = content(before, None).members
    over = [
        _tie(past, ends, was)
        for ends, each in pairs.items()
        for was, now in each
        if was is not None and now is None
    ]
    if over:
        yield of.say("change.tie_left", ties=of.join(over))
    for ends, each in pairs.items():
        for was, now in each:
            if was is not None and now is not None:
                yield from _changed(of, ends, was, now)


def _named(of: Teller, key: str, ids: Sequence[str]) -> Iterator[Sentence]:
    if ids:
        form = "many" if of.are_many(ids) else "one"
        yield of.say(f"{key}.{form}", of.people(ids), who=mentions(of, ids))


def _is_born_between(person: Person, before: Case) -> bool:
    at = before.reference_date
    return bool(at and person.born and compare(person.born, at) == 1)


def _unions(of: Teller, before: Case) -> Iterator[Sentence]:
    old = _numbered(before.families)
    for key, family in _numbered(of.case.families).items():
        there = old.get(key)
        if (there is None and not is_plain(family)) or (
            there is not None and _state(there) != _state(family)
        ):
            who = [i if i != UNKNOWN_PARTNER else "" for i in family.partners]
            names = [of.called(i) if i else of.words["unknown_partner"] for i in who]
            if len(names) > 1:
                state = union_state(of, family)
                yield of.say("change.union", who=of.join(names), state=state)


def _state(family: Family) -> tuple[object, ...]:
    return (family.form, *(getattr(family, state) is not None for state in (*STATES, "until")))


def _numbered(families: Sequence[Family]) -> dict[tuple[object, ...], Family]:
    """Unions by their partners, and by which time it is that these two are partners."""
    found: dict[tuple[object, ...], Family] = {}
    for family in families:
        number = sum(key[:-1] == family.partners for key in found)
        found[(*family.partners, number)] = family
    return found


def _children(of: Teller, before: Case) -> Iterator[Sentence]:
    old, new = _links(before), _links(of.case)
    for (partners, child), link in new.items():
        if child not in before.persons:
            continue
        parts = {"child": of.called(child), "parents": _parents(of, partners)}
        there = old.get((partners, child))
        kin = of.words[f"kin.{_kin(link)}"]
        if there is None and link != "biological":
            yield of.say("change.child_came", kin=kin, **parts)
        elif there is not None and there != link:
            yield of.say(
                "change.child_other", kin=kin, before=of.words[f"kin.{_kin(there)}"], **parts
            )
    for (partners, child), link in old.items():
        if (partners, child) not in new and child in of.case.persons and link != "biological":
            parts = {"child": of.called(child), "parents": _parents(of, partners)}
            yield of.say("change.child_left", kin=of.words[f"kin.{_kin(link)}"], **parts)


def _kin(link: str) -> str:
    return "child" if link == "biological" else link


def _parents(of: Teller, partners: Sequence[str]) -> str:
    known = [id_ for id_ in partners if id_ in of.case.persons]
    return of.all_called(known) or of.words["unknown_partner"]


def _links(case: Case) -> dict[tuple[tuple[str, ...], str], str]:
    return {
        (family.partners, child): link.link
        for family in case.families
        for link in family.children
        for child in link.ids
    }


def _groups(of: Teller, left: Teller) -> Iterator[Sentence]:
    """Who joined or left the client system and the households."""
    groups = [("", _system(left.case), _system(of.case))]
    for id_ in dict.fromkeys((*left.case.households, *of.case.households)):
        groups.append((id_, _home(left.case, id_), _home(of.case, id_)))
    for id_, old, new in groups:
        record = of.case.households.get(id_) or left.case.households.get(id_)
        name = (
            of.words["change.household"].format(name=of.quoted(record.name if record else None))
            if id_
            else of.words["the_client_system"]
        )
        came = [one for one in new if one not in old]
        gone = [one for one in old if one not in new]
        if came:
            yield of.say("change.joined", of.people(came), group=name, who=of.all_called(came))
        if gone:
            yield of.say("change.parted", left.people(gone), group=name, who=left.all_called(gone))


def _system(case: Case) -> tuple[str, ...]:
    return case.client_system.ids if case.client_system else ()


def _home(case: Case, id_: str) -> tuple[str, ...]:
    home = case.households.get(id_)
    return home.ids if home else ()


def _domains(of: Teller, left: Teller) -> Iterator[Sentence]:
    quotes = of.words["quotes"]
    for key, teller, other in (("came", of, left), ("left", left, of)):
        ids = [id_ for id_ in teller.case.domains if id_ not in other.case.domains]
        if ids:
            form = "one" if len(ids) == 1 else "many"
            yield of.say(
                f"change.domains_{key}.{form}",
                [("domain", id_) for id_ in ids],
                domains=of.join([quotes.format(text=teller.case.domains[i].name) for i in ids]),
            )


def _traits(of: Teller, before: Case) -> Iterator[Sentence]:
    for id_, person in of.case.persons.items():
        old = before.persons.get(id_)
        if old is None:
            continue
        was, now = _signs(of, old), _signs(of, person)
        for key, signs in (
            ("came", [sign for sign in now if sign not in was]),
            ("left", [sign for sign in was if sign not in now]),
        ):
            if signs:
                who = of.called(id_)
                yield of.say(f"change.trait_{key}", of.people([id_]), who=who, what=of.join(signs))


def _signs(of: Teller, person: Person) -> list[str]:
    found = [measure.type for measure in person.measures if measure.type]
    for trait in person.traits:
        what = trait.name or of.drawing.get(f"trait.{trait.type}", trait.type)
        status = trait.status
        found.append(what if status == "active" else f"{what} ({of.drawing[f'trait.{status}']})")
    return found


def _by_ends(case: Case) -> Mapping[Ends, list[Relation]]:
    found: dict[Ends, list[Relation]] = {}
    for relation in case.relations:
        for ends in _ends(relation):
            found.setdefault(ends, []).append(relation)
    return found


def _ends(relation: Relation) -> list[Ends]:
    return [(a, b) for a in relation.from_ for b in relation.to if a != b]


def _tie(of: Teller, ends: Ends, relation: Relation) -> str:
    """`Karel with father (conflict)`."""
    first, second = (of.called(id_) for id_ in ends)
    kind = of.drawing[f"relation.{relation.type}"]
    return of.words["change.tie"].format(first=first, second=second, kind=kind)


def _matched(
    old: Sequence[Relation], new: Sequence[Relation]
) -> list[tuple[Relation | None, Relation | None]]:
    """Which tie became which: the same first, then those of one kind, then the rest in order.

    A tie without another one came (None before it) or is over (None after it).
    """
    left, found = list(old), list[tuple[Relation | None, Relation | None]]()
    there = list(new)
    for likeness in (lambda r: r, lambda r: r.type, lambda r: None):
        for now in tuple(there):
            was = next((one for one in left if likeness(one) == likeness(now)), None)
            if was is not None:
                left = [one for one in left if one is not was]
                there = [one for one in there if one is not now]
                found.append((was, now))
    order = {id(now): place for place, now in enumerate(new)}
    found += [(None, now) for now in there]
    found.sort(key=lambda pair: order[id(pair[1])])
    return [*found, *((was, None) for was in left)]


def _changed(of: Teller, ends: Ends, old: Relation, new: Relation) -> Iterator[Sentence]:
    first, second = (of.called(id_) for id_ in ends)
    parts = {"first": first, "second": second}
    form = ".many" if of.are_many(ends[:1]) else ".one"
    before, after = (_kind(of, relation) for relation in (old, new))
    if before != after:
        yield of.say("change.kind", before=before, after=after, **parts)
    if old.strength != new.strength:
        rising = (old.strength or 0) < (new.strength or 0)
        key = "stronger" if rising else "weaker"
        if old.strength is None or new.strength is None:
            key = "strength_said"
        was, now = (str(r.strength or of.words["change.unsaid"]) for r in (old, new))
        yield of.say(f"change.{key}", before=was, after=now, **parts)
    for key, was_, now_ in (
        ("receives", old.receives, new.receives),
        ("gives", old.gives, new.gives),
        ("support", old.support, new.support),
        ("may", old.possible_support, (*new.possible_support, *new.receives)),
    ):
        hoped = key == "may"
        for way, letters in (
            ("more", [one for one in (new.possible_support if hoped else now_) if one not in was_]),
            ("less", [one for one in was_ if one not in now_]),
        ):
            if letters:
                said = of.join([letter(of, one) for one in letters])
                verb = "" if key == "support" else form
                yield of.say(f"change.{key}_{way}{verb}", letters=said, **parts)


def _kind(of: Teller, relation: Relation) -> str:
    said = of.drawing[f"relation.{relation.type}"] + of.quoted(relation.label)
    return f"{said} ({of.drawing['possible']})" if relation.possible else said
