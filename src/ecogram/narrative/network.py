"""A network scheme and a network map in words: who stands near, who further off, and who where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from ecogram.charts.network.focal import bonds, focal_person, is_expected, parts, ties
from ecogram.charts.network_map.view import ZONES
from ecogram.charts.network_scheme.energy import ENERGIES, energies
from ecogram.charts.network_scheme.view import RINGS
from ecogram.charts.options import Options
from ecogram.narrative.content import Content
from ecogram.narrative.people import mention, mentions
from ecogram.narrative.speech import Sentence, Teller
from ecogram.narrative.story import Parts, Story, opening
from ecogram.narrative.ties import kinds, often, turned

SEGMENTS = ("family", "society", "fellow_clients", "professional")
SECTORS = ("kin", "friends", "services")
"""In the order in which they are told."""


def tell(of: Teller, options: Options, chart: str | None) -> Story:
    """What the network scheme or the network map draws.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    of.learn("narrative_instruments")
    focal = focal_person(of.case, options.focus)
    key = "ring" if chart == "network-scheme" else "zone"
    ids = tuple(
        id_
        for id_, person in of.case.persons.items()
        if id_ != focal and (getattr(person, key) or is_expected(person))
    )
    counts = {"persons": len(ids) + bool(focal)}
    of.details = frozenset(("count",) if key == "zone" else ("gender", "count", "dead"))
    if key == "zone":
        return Story(counts, _map(of, options, focal, ids))
    return Story(counts, _scheme(of, options, focal, ids))


def _scheme(of: Teller, options: Options, focal: str, ids: Sequence[str]) -> Parts:
    segments = parts(of.case, focal, "segment")
    yield "who", _opening(of, options, focal)
    yield "places", chain(_rings(of, ids, segments), _open(of, ids, segments))
    yield "energy", _energies(of, focal, ids, segments)
    if options.ties:
        yield "between", _spokes(of, focal, ids, segments)


def _map(of: Teller, options: Options, focal: str, ids: Sequence[str]) -> Parts:
    sectors = parts(of.case, focal, "sector")
    yield "who", _opening(of, options, focal)
    yield "places", _zones(of, ids, sectors)
    yield "contact", _contact(of, ids, focal)


def _opening(of: Teller, options: Options, focal: str) -> Iterator[Sentence]:
    """Who stands in the middle, whose symbol has an age; those of the others have none."""
    of.details, others = frozenset(("gender", "age")), of.details
    yield from opening(of, options._replace(focus=focal), (focal,))
    of.details = others


def _rings(of: Teller, ids: Sequence[str], segments: Mapping[str, str]) -> Iterator[Sentence]:
    """Who stands in each ring, by the side they come from; then the sides where nobody is."""
    used = set()
    for ring in RINGS:
        there = [i for i in ids if of.case.persons[i].ring == ring and i in segments]
        told = []
        for segment in SEGMENTS:
            own = [id_ for id_ in there if segments[id_] == segment]
            if own:
                used.add(segment)
                key = of.words[f"ring.from.{segment}"]
                told.append(key.format(who=mentions(of, own)))
        key = "none" if not there else "many" if of.are_many(there) else "one"
        about = [*of.people(there), *(("ring", id_) for id_ in there)]
        who = of.join(told, by="; ") if len(told) > 1 else "".join(told)
        yield of.say(f"ring.{key}", about, where=of.words[f"ring.{ring}"], who=who)
    empty = [of.words[f"segment.{segment}"] for segment in SEGMENTS if segment not in used]
    if empty and used:
        key = "segments.empty.one" if len(empty) == 1 else "segments.empty.many"
        yield of.say(key, segments=of.join(empty))


def _open(of: Teller, ids: Sequence[str], segments: Mapping[str, str]) -> Iterator[Sentence]:
    """Who has no place yet, with the half of it that is known."""
    names, left = [], []
    for id_ in ids:
        ring, segment = of.case.persons[id_].ring, segments.get(id_)
        if ring and segment:
            continue
        half = of.words[f"ring.{ring}"] if ring else of.words.get(f"segment.{segment}", "")
        left.append(id_)
        names.append(mention(of, id_) + (of.words["place.half"].format(half=half) if half else ""))
    if left:
        key = "place.open.many" if of.are_many(left) else "place.open.one"
        yield of.say(key, [*of.people(left), *(("open", i) for i in left)], who=of.join(names))


def _energies(
    of: Teller, focal: str, ids: Sequence[str], segments: Mapping[str, str]
) -> Iterator[Sentence]:
    """Contact with whom gives the person in the middle energy, may give it or costs it."""
    does = energies(of.case, focal)
    for energy in ENERGIES:
        own = [
            i
            for i in ids
            if of.case.persons[i].ring and i in segments and energy in does.get(i, ())
        ]
        if own:
            about = [*of.people(own), *((energy, id_) for id_ in own)]
            who, whom = of.called(focal), of.all_called(own)
            yield of.say(f"energy.{energy}", about, who=who, whom=whom)


def _spokes(
    of: Teller, focal: str, ids: Sequence[str], segments: Mapping[str, str]
) -> Iterator[Sentence]:
    """The ties of the person in the middle with who has a place."""
    seated = {i for i in ids if of.case.persons[i].ring and i in segments}
    found = {id(relation): other for relation, other, _ in ties(of.case, focal) if other in seated}
    relations = tuple((n, one) for n, one in enumerate(of.case.relations) if id(one) in found)
    shown = Content(of.case, (focal, *seated), (), relations, (), (focal,), {}, ())
    return kinds(of, [one for one in turned(shown) if one.subjects and one.objects])


def _zones(of: Teller, ids: Sequence[str], sectors: Mapping[str, str]) -> Iterator[Sentence]:
    """Of each sector who is how far away; then who has no distance, or no sector."""
    for sector in SECTORS:
        own = [id_ for id_ in ids if sectors.get(id_) == sector]
        name = of.words[f"sector.{sector}"]
        placed, told = [], []
        for zone in ZONES:
            there = [id_ for id_ in own if of.case.persons[id_].zone == zone]
            if there:
                where = of.words[f"zone.{zone}"]
                told.append(of.words["zone.part"].format(where=where, who=mentions(of, there)))
                placed += there
        if placed:
            about = [*of.people(placed), *(("zone", id_) for id_ in placed)]
            listed = of.join(told, by="; ") if len(told) > 1 else told[0]
            form = "many" if of.are_many(placed) else "one"
            yield of.say(f"zone.{form}", about, part=name, who=listed)
        left = [id_ for id_ in own if of.case.persons[id_].zone is None]
        yield from _zone(of, "zone.unsaid", left, part=name)
        if not own:
            yield of.say("sector.none", part=name)
    yield from _zone(of, "sector.unsaid", [id_ for id_ in ids if id_ not in sectors])


def _zone(of: Teller, key: str, ids: Sequence[str], **parts_: str) -> Iterator[Sentence]:
    if ids:
        form = "many" if of.are_many(ids) else "one"
        about = [*of.people(ids), *(("zone", id_) for id_ in ids)]
        yield of.say(f"{key}.{form}", about, who=mentions(of, ids), **parts_)


def _contact(of: Teller, ids: Sequence[str], focal: str) -> Iterator[Sentence]:
    """How often there is contact with whom, and what they weigh for who stands in the middle."""
    bonded = bonds(of.case, focal)
    by_often: dict[str, list[str]] = {}
    by_weight: dict[int, list[str]] = {}
    for id_ in ids:
        bond = bonded.get(id_)
        if bond and bond.frequency:
            by_often.setdefault(bond.frequency, []).append(id_)
        if bond and bond.weight:
            by_weight.setdefault(bond.weight, []).append(id_)
    yield from _listed(
        of, "map.often", [(often(of, text), own) for text, own in by_often.items()], len(ids)
    )
    heavy = sorted(by_weight.items(), reverse=True)
    yield from _listed(of, "map.weight", [(str(value), own) for value, own in heavy], len(ids))


def _listed(
    of: Teller, key: str, found: Sequence[tuple[str, list[str]]], everybody: int
) -> Iterator[Sentence]:
    """`With A and B there is contact every week; with C every year.`"""
    told = [id_ for _, own in found for id_ in own]
    if not told:
        if everybody:
            yield of.say(f"{key}.none")
        return
    parts_ = [
        of.words[f"{key}.part"].format(whom=of.all_called(own), how=how) for how, own in found
    ]
    about = [*of.people(told), *((key, id_) for id_ in told)]
    listed = of.join(parts_, by="; ") if len(parts_) > 1 else parts_[0]
    yield of.say(key, about, parts=listed)
    if len(told) < everybody:
        yield of.say(f"{key}.others")
