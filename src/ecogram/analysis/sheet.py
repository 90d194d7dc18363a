"""Everything that is measured, section by section, from a network to rows of figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ecogram.analysis import counts, load, support, ties
from ecogram.analysis.counts import Tally
from ecogram.analysis.density import density, of_one
from ecogram.analysis.network import Network, is_somebody
from ecogram.analysis.remarks import remarks
from ecogram.analysis.telling import NOT_FILLED_IN, Row, Section, Sheet, Teller
from ecogram.analysis.ties import Pair


def sheet(network: Network, language: str, moment: str = "") -> Sheet:
    """Every figure that can be told of *network*; what nobody filled in is said once, as such."""
    teller = Teller(network, language)
    sections, missing = [], []
    for name, rows in SECTIONS.items():
        found = Section(name, teller.words[f"section.{name}"], tuple(rows(teller)))
        if any(row.key == NOT_FILLED_IN for row in found.rows):
            missing.append(found)
        elif found.rows:
            sections.append(found)
    if missing:
        titles = "; ".join(section.title for section in missing)
        row = teller.row("missing", titles, [section.key for section in missing])
        sections.append(Section("missing", teller.words["section.missing"], (row,)))
    return Sheet(moment, tuple(sections))


def _size(of: Teller) -> Iterator[Row]:
    network, case = of.network, of.case
    inside = [id_ for id_ in network.members if case.persons[id_].type in ("person", "group")]
    everybody = counts.tally(network.contacts)
    yield of.row("members", str(len(inside)), list(network.members))
    yield of.row("people", of.people(everybody), everybody._asdict())
    groups = [c for c in network.contacts if c.person.type == "group"]
    one_by_one = len(network.contacts) - len(groups)
    yield of.row("persons", str(one_by_one), one_by_one)
    if groups:
        together = counts.tally(groups)
        text = f"{len(groups)} ({of.people(together)})"
        yield of.row("groups", text, {"number": len(groups), **together._asdict()})
    if network.others:
        yield of.row("others", of.names(network.others), list(network.others))
    if network.domains:
        yield of.row("domains", str(len(network.domains)), len(network.domains))
    if network.empty:
        yield of.row("empty_domains", of.names(network.empty), list(network.empty))


def _ring(of: Teller) -> Iterator[Row]:
    return of.per(counts.per(of.network.contacts, counts.RINGS, lambda c: c.person.ring))


def _segment(of: Teller) -> Iterator[Row]:
    return of.per(counts.per(of.network.contacts, counts.SEGMENTS, lambda c: c.segment))


def _sector(of: Teller) -> Iterator[Row]:
    return of.per(counts.per(of.network.contacts, counts.SECTORS, lambda c: c.sector))


def _frequency(of: Teller) -> Iterator[Row]:
    period = counts.frequency(of.network)
    return of.per(counts.per(of.network.contacts, counts.FREQUENCIES, period), sparse=True)


def _weight(of: Teller) -> Iterator[Row]:
    weight = counts.weight(of.network)
    return of.per(counts.per(of.network.contacts, counts.WEIGHTS, weight), sparse=True)


def _reach(of: Teller) -> Iterator[Row]:
    contacts = of.network.contacts
    yield from of.per(counts.per(contacts, counts.ZONES, lambda c: c.person.zone))
    known = counts.tally(c for c in contacts if c.person.zone)
    if not known.is_nothing:
        near = counts.tally(c for c in contacts if c.person.zone in counts.NEAR)
        yield _share(of, "near", near, known)
    away, told = counts.at_a_distance(of.network)
    if not told.is_nothing:
        yield _share(of, "at_a_distance", away, told)


def _age(of: Teller) -> Iterator[Row]:
    years = counts.ages(of.network)
    persons = [c for c in of.network.contacts if c.person.type == "person"]
    bands = {c.id: counts.band(years[c.id]) for c in persons if c.id in years}
    yield from of.per(counts.per(persons, counts.AGES, lambda c: bands.get(c.id)), sparse=True)
    if years:
        low, high = min(years.values()), max(years.values())
        text = of.words["range"].format(low=low, high=high) if low != high else str(low)
        yield of.row("age_range", text, {"low": low, "high": high})


def _gender(of: Teller) -> Iterator[Row]:
    people = [c for c in of.network.contacts if c.person.type != "organisation"]
    return of.per(counts.per(people, counts.GENDERS, lambda c: c.person.gender), sparse=True)


def _formality(of: Teller) -> Iterator[Row]:
    found = counts.per(of.network.contacts, counts.FORMALITIES, lambda c: c.formality)
    everybody = counts.tally(of.network.contacts)
    for row in of.per(found, sparse=True):
        if row.key == NOT_FILLED_IN or everybody.groups or everybody.low != everybody.high:
            yield row  # no share of a number that nobody knows
        else:
            share = found[row.key].low / everybody.low
            text = f"{row.text} ({share:.0%})".replace("%", " %")
            yield row._replace(text=text, data={**row.data, "share": round(share, 3)})


def _density(of: Teller) -> Iterator[Row]:
    """Between the people around; and, as under a sociogram, between everybody in the case."""
    case = of_one(of.case, of.network.members)
    everybody = [id_ for id_, person in case.persons.items() if is_somebody(person)]
    others = [id_ for id_ in everybody if id_ not in case.index_person]
    index = {"who": of.names(id_ for id_ in case.index_person if id_ in everybody)}
    yield from _dense(of, "density", [contact.id for contact in of.network.contacts])
    yield from _dense(of, "density_all", everybody)
    if len(others) < len(everybody):
        for row in _dense(of, "density_others", others):
            yield row._replace(label=row.label.format(**index))


def _dense(of: Teller, key: str, ids: Sequence[str]) -> Iterator[Row]:
    found = density(of_one(of.case, of.network.members), ids)
    if found.share is None:
        return
    data = {**found._asdict(), "share": round(found.share, 3) if found.ties else None}
    text = of.words["no_ties_between"]
    if found.ties:
        share = found.share * 100
        text = of.words["of_pairs"].format(ties=found.ties, pairs=found.pairs, share=share)
    yield of.row(key, text, data)


def _support(of: Teller) -> Iterator[Row]:
    matrix = support.matrix(of.network)
    if not matrix:
        if of.network.contacts or of.network.ties:
            yield of.missing()
        return
    for giver, given in matrix.items():
        text = " ".join((*given.actual, *(f"({letter})" for letter in given.possible)))
        yield Row(giver, of.name(giver), text, given._asdict())
    missing = support.nobody(of.network)
    kinds = (f"{letter} ({_meaning(of, letter)})" for letter in missing)
    yield of.row("nobody_gives", ", ".join(kinds) or of.words["no_kind"], list(missing))


def _reciprocity(of: Teller) -> Iterator[Row]:
    found = support.exchanges(of.network)
    if all(exchange.way == "not_said" for exchange in found):
        return
    for exchange in found:
        if exchange.way != "not_said":
            text = of.words[f"way.{exchange.way}"].format(
                gives=" ".join(exchange.gives), receives=" ".join(exchange.receives)
            )
            data = {"gives": exchange.gives, "receives": exchange.receives, "way": exchange.way}
            yield Row(exchange.other, of.name(exchange.other), text, data)
    ways = Counter(exchange.way for exchange in found)
    for way in ("both", "receives", "gives", "not_said"):
        if ways[way]:
            yield of.row(f"total_{way}", str(ways[way]), ways[way])


def _ties(of: Teller) -> Iterator[Row]:
    found = ties.lists(of.case)
    for key, pairs in found._asdict().items():
        if pairs:
            yield of.row(key, "; ".join(_pair(of, pair) for pair in pairs), _data(pairs))
    strong, weak = ties.strengths(of.network)
    for key, ids in (("strong", strong), ("weak", weak)):
        if strong or weak:
            yield of.row(key, f"{len(ids)}: {of.names(ids)}" if ids else "0", list(ids))


def _functions(of: Teller) -> Iterator[Row]:
    for name, who in support.functions(of.network).items():
        yield Row(name, of.words[f"function.{name}"], of.names(who), list(who))


def _load(of: Teller) -> Iterator[Row]:
    found = load.load(of.case, of.network.members)
    for key, people in (("gives_to_several", found.givers), ("cares_for_several", found.carers)):
        for giver, others in people.items():
            label = of.words[f"row.{key}"].format(who=of.name(giver))
            data = {"who": giver, "whom": list(others)}
            yield Row(f"{key}.{giver}", label, f"{len(others)}: {of.names(others)}", data)
    for index, (who, what) in enumerate(found.written, 1):
        label = of.words["row.carries"].format(who=of.names(who) if who else of.system())
        yield Row(f"carries.{index}", label, what, {"who": list(who), "what": what})


def _questions(of: Teller) -> Iterator[Row]:
    for remark in remarks(of.network):
        text = of.words[f"question.{remark}"].format(who=of.system())
        yield Row(remark, of.words["after_scheffers"], text, True)


def _perception(of: Teller) -> Iterator[Row]:
    said = of.case.network_perception
    if said is not None:
        for key, value in (("network_size", said.size), ("network_meaning", said.meaning)):
            if value:
                yield of.row(key, of.words[f"value.{value}"], value)


SECTIONS = {
    "size": _size,
    "ring": _ring,
    "segment": _segment,
    "sector": _sector,
    "reach": _reach,
    "frequency": _frequency,
    "weight": _weight,
    "age": _age,
    "gender": _gender,
    "formality": _formality,
    "density": _density,
    "support": _support,
    "reciprocity": _reciprocity,
    "ties": _ties,
    "functions": _functions,
    "load": _load,
    "questions": _questions,
    "perception": _perception,
}
"""The sections in their order, by their stable keys."""


def _share(of: Teller, key: str, part: Tally, whole: Tally) -> Row:
    text = of.words["of_total"].format(part=of.people(part), total=of.people(whole))
    return of.row(key, text, {"part": part._asdict(), "of": whole._asdict()})


def _meaning(of: Teller, letter: str) -> str:
    return of.case.support_letters.get(letter) or of.drawing[f"support.{letter}"]


def _pair(of: Teller, pair: Pair) -> str:
    return f"{of.name(pair.first)} – {of.name(pair.second)}: {of.relation(pair.relation)}"


def _data(pairs: Iterable[Pair]) -> list[dict[str, str | None]]:
    return [
        {
            "from": pair.first,
            "to": pair.second,
            "type": pair.relation.type,
            "certainty": pair.relation.certainty,
            "according_to": pair.relation.according_to,
        }
        for pair in pairs
    ]
