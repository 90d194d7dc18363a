"""Who belongs to whom: unions and their children, who else is there, who live together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from ecogram.charts.genogram.kinship import are_related, parents
from ecogram.model.family import UNKNOWN_PARTNER, ChildLink, Family
from ecogram.narrative.children import Owners, brood, child, children
from ecogram.narrative.content import Content
from ecogram.narrative.people import mention, mentions, when
from ecogram.narrative.speech import Sentence, Teller, sentence

STATES = ("separated", "divorced", "annulled", "reunited")
Numbered = tuple[int, Family]


def families(of: Teller, shown: Content) -> Iterator[Sentence]:
    """Every union with its children; the same thing several times over is told once."""
    keep = set(shown.persons)
    blood = parents(of.case) if any(len(f.partners) == 2 for _, f in shown.families) else {}
    for _, same in groupby(shown.families, key=lambda numbered: _likeness(numbered[1])):
        group = list(same)
        if len(group) > 1 and len(group[0][1].partners) == 1:
            yield from _alone(of, group, keep)
        elif len(group) > 1:
            yield from _repeated(of, group, keep)
        else:
            for numbered in group:
                yield from _family(of, numbered, keep, blood)


def others(of: Teller, shown: Content) -> Iterator[Sentence]:
    """Those in the family's drawing whom no union has named yet."""
    outside = {id_ for ids in shown.domains.values() for id_ in ids} | set(shown.free)
    left = [i for i in shown.persons if i not in of.introduced and i not in outside]
    if left:
        key = "others.one" if len(left) == 1 and not of.are_many(left) else "others.many"
        first = not of.introduced
        key = key.replace("others", "there") if first else key
        yield of.say(key, of.people(left), who=mentions(of, left))


def households(of: Teller, shown: Content) -> Iterator[Sentence]:
    """Who live together, and whether they are the client system."""
    members = set(shown.members)
    keep = set(shown.persons)
    told = False
    for id_ in shown.households:
        home = of.case.households[id_]
        ids = [one for one in home.ids if one in keep]
        about = [("household", id_), *of.people(ids)]
        if not ids:
            continue
        is_system = bool(members) and set(home.ids) == members
        told = told or is_system
        if len(ids) == 1:
            yield of.say("household.one", about, who=mention(of, ids[0]), name=of.quoted(home.name))
        else:
            yield of.say("household", about, who=mentions(of, ids), name=of.quoted(home.name))
        if is_system and len(members) > 1:
            yield of.say("household.system", [("client_system", "")], name=_system_name(of))
    if members and not told and len(members) > 1:
        yield of.say(
            "client_system",
            [("client_system", ""), *of.people(shown.members)],
            name=_system_name(of),
            who=mentions(of, shown.members),
        )


def union_state(of: Teller, family: Family) -> str:
    """`are married since 2006`, `were married and divorced in 2003`; empty when nothing is said."""
    form = family.form or "partners"
    states = [state for state in STATES if getattr(family, state) is not None]
    died = any(
        person.died is not None and not person.died.unknown
        for id_ in family.partners
        if (person := of.case.persons.get(id_))
    )
    ended = bool(states) or family.until is not None or died
    since = when(of, family.since, "from" if ended else "since")
    key = f"union.{form}.{'was' if ended else 'is' if since else 'now'}"
    parts = [of.words[key].format(since=f" {since}" if since else "")]
    tails: list[str] = []
    for state in states:
        at = when(of, getattr(family, state))
        told = of.words[f"union.{state}"].format(when=f" {at}" if at else "")
        (tails if state in ("annulled", "reunited") else parts).append(told)
    if family.until is not None and not states:
        at = when(of, family.until, "until")
        tails.append(of.words["union.until"].format(when=at) if at else of.words["union.over"])
    return of.join(parts) + "".join(tails) + of.quoted(family.caption)


def is_plain(family: Family) -> bool:
    """Whether no more is said than that these are the partners."""
    told = (family.since, family.until, family.caption, *(getattr(family, s) for s in STATES))
    return family.form is None and not any(told)


def _family(
    of: Teller, numbered: Numbered, keep: set[str], blood: Mapping[str, Sequence[str]]
) -> Iterator[Sentence]:
    index, family = numbered
    partners = [id_ for id_ in family.partners if id_ in keep or id_ == UNKNOWN_PARTNER]
    links = [link for link in family.children if any(id_ in keep for id_ in link.ids)]
    about = [("union", index), *of.people(partners)]
    couple = len(partners) > 1 and not (is_plain(family) and links)
    who = _partners(of, partners)
    if couple:
        yield sentence(f"{who} {union_state(of, family)}", about)
    owners = None if couple else Owners(who, tuple(partners))
    yield from children(of, index, links, keep, owners)
    if len(partners) == 2 and are_related(partners[0], partners[1], blood):
        yield of.say("union.related", about, who=of.all_called(partners))


def _partners(of: Teller, partners: Sequence[str]) -> str:
    """Known partners first: an unknown one is somebody's."""
    known = [mention(of, id_) for id_ in partners if id_ != UNKNOWN_PARTNER]
    strangers = len(partners) - len(known)
    if strangers > 1:
        known.append(of.words["unknown_partners"].format(count=of.number(strangers)))
    return of.join([*known, *[of.words["unknown_partner"]] * (strangers == 1)])


def _alone(of: Teller, group: Sequence[Numbered], keep: set[str]) -> Iterator[Sentence]:
    """All children of somebody whose partners are not told of, in one sentence."""
    partner = group[0][1].partners[0]
    told = [(i, one) for i, family in group for link in family.children for one in link.ids]
    told = [(index, id_) for index, id_ in told if id_ in keep]
    ids = [id_ for _, id_ in told]
    owners = Owners(_partners(of, [partner]), (partner,))
    text = brood(of, group[0][0], "biological", ids, "", owners)
    about: list[tuple[str, str | int]] = [("union", index) for index, _ in group]
    about += [*of.people([partner, *ids]), *(("child", f"{index}:{id_}") for index, id_ in told)]
    yield sentence(text, about)


def _likeness(family: Family) -> tuple[object, ...]:
    """What unions must share to be told as one; unlike all others when they cannot be.

    Alike are unions of one known person with somebody unknown, in the same state, without dates;
    and the children of one person alone.
    """
    known = tuple(id_ for id_ in family.partners if id_ != UNKNOWN_PARTNER)
    own_children = all(
        isinstance(one, ChildLink) and one.link == "biological" and not one.caption
        for one in family.children
    )
    if len(known) != 1 or not own_children:
        return (id(family),)
    if len(family.partners) == 1:
        return known if is_plain(family) and family.children else (id(family),)
    states = tuple(getattr(family, state) for state in STATES)
    is_dated = any(date is not None and date.year is not None for date in (family.since, *states))
    if len(family.partners) > 2 or is_plain(family) or is_dated or family.caption:
        return (id(family),)
    return (*known, family.form, *(state is not None for state in states))


def _repeated(of: Teller, group: Sequence[Numbered], keep: set[str]) -> Iterator[Sentence]:
    """`Five times it went like this: …`"""
    first = group[0][1]
    about = [("union", index) for index, _ in group]
    who = _partners(of, first.partners)
    yield of.say(
        "union.repeated",
        [*about, *of.people(first.partners)],
        times=of.number(len(group)),
        who=who,
        state=union_state(of, first),
    )
    each = [[i for link in f.children for i in link.ids if i in keep] for _, f in group]
    ids = [id_ for one in each for id_ in one]
    if ids:
        key = "children.one_each" if all(len(one) == 1 for one in each) else "children.together"
        numbers = [index for (index, _), one in zip(group, each, strict=True) for _ in one]
        told = zip(numbers, ids, strict=True)
        yield of.say(
            key,
            [*of.people(ids), *(("child", f"{index}:{id_}") for index, id_ in told)],
            children=of.join([child(of, id_) for id_ in ids]),
        )


def _system_name(of: Teller) -> str:
    system = of.case.client_system
    return of.quoted(system.name) if system and system.name else ""
