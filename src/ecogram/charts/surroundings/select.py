"""From a case to what stands round its client system: the first step of both eco charts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ecogram.analysis.kinds import KINDS
from ecogram.analysis.standing import Standing
from ecogram.charts.genogram.people import named_traits, person_view
from ecogram.charts.genogram.view import PersonView
from ecogram.charts.heading import footer, meanings, subtitle, under
from ecogram.charts.options import Options
from ecogram.charts.surroundings.ties import Ends, spoke_views, support
from ecogram.charts.surroundings.view import (
    Chart,
    CoalitionView,
    CoupleView,
    DomainView,
    EcoView,
    SeatView,
)
from ecogram.layout.ecomap.board import CORE
from ecogram.model.case import Case
from ecogram.model.relation import CLIENT_SYSTEM
from ecogram.model.surroundings import Domain
from ecogram.symbols.formality import Formality
from ecogram.vocabulary import words as vocabulary

if TYPE_CHECKING:
    from ecogram.model.help import Coalition

NOBODY = ("pet", "place")
"""Members that a list of everybody in the client system need not name."""
STATES = ("separated", "divorced", "annulled", "reunited")


def select(case: Case, standing: Standing, options: Options, chart: Chart) -> EcoView:
    """What *options* ask for of everything outside the circle of *case*.

    In an ecogram lines may start at a member; where the circle holds one person, or no genogram,
    they start at the circle.
    """
    words = vocabulary(options.language, "drawing")
    seats = _seats(case, standing, options, words)
    domains = tuple(
        _domain(case, id_, standing.domains[id_], seats, options, words) for id_ in case.domains
    )
    free = tuple(seats["", id_] for id_ in standing.free)
    name = _name(case, standing)
    ends = _ends(case, standing, seats, chart, formal=options.formal)
    spokes = spoke_views(
        case, ends, words, name=name or words["client_system"], letters=options.letters
    )
    people = sum(map(len, standing.domains.values())) + len(free)
    drawn = [*standing.members, *_people(standing), *standing.free]
    names = {
        CLIENT_SYSTEM: name or words["client_system"],
        **{id_: domain.name for id_, domain in case.domains.items()},
        **{id_: case.persons[id_].name for id_ in drawn},
    }
    return EcoView(
        chart=chart,
        title=case.title or "" if options.title is None else options.title,
        subtitle=subtitle(case, chart, options, words),
        description=words[f"describe.{chart}"].format(
            members=len(standing.members),
            domains=len(domains),
            persons=people,
            relations=len(spokes),
        ),
        footer=under(footer(case, options, words), meanings(case, names)),
        name=_written_name(name, standing, chart, words),
        star=chart == "ecogram" and _is_star(case, standing, name),
        domains=domains,
        free=free,
        spokes=spokes,
        coalitions=tuple(
            _coalition(case, who, coalition, words)
            for who, coalition in _coalitions(case, standing, seats, chart)
            if options.coalitions
        ),
        support=support(case, spokes, words),
        members={id_: case.persons[id_].name for id_ in standing.members},
        language=options.language,
    )


def _is_star(case: Case, standing: Standing, name: str) -> bool:
    """One person, no domain, and nothing to write in a circle but that person's own name."""
    if len(standing.members) != 1 or case.domains:
        return False
    return name == case.persons[standing.members[0]].name


def _seats(
    case: Case, standing: Standing, options: Options, words: Mapping[str, str]
) -> dict[tuple[str, str], SeatView]:
    """Everybody outside the circle, by domain (empty: none) and id."""
    traits = named_traits(case, [*standing.free, *_people(standing)])
    placed = [(domain, id_) for domain, ids in standing.domains.items() for id_ in ids]
    placed += [("", id_) for id_ in standing.free]
    found: dict[tuple[str, str], SeatView] = {}
    times: dict[str, int] = {}
    for domain, id_ in placed:
        times[id_] = times.get(id_, 0) + 1
        person = person_view(case, id_, options, words, named_traits=traits, row=None)
        own = id_ if times[id_] == 1 else f"{id_}.{times[id_]}"
        group = _group_of_person(case, id_, domain, options)
        rank = None if domain else _rank_of_group(group)
        found[domain, id_] = SeatView(own, _outside(person), group, rank)
    return found


def _outside(person: PersonView) -> PersonView:
    """Years stand under the name here, and only those that no age inside the symbol says."""
    years = f"{person.birth}–{person.death}" if person.death else person.birth
    if not person.death and person.figure.age:
        years = ""
    captions = (years, *person.captions) if years else person.captions
    return person._replace(captions=captions)


def _domain(
    case: Case,
    id_: str,
    ids: Sequence[str],
    seats: Mapping[tuple[str, str], SeatView],
    options: Options,
    words: Mapping[str, str],
) -> DomainView:
    domain = case.domains[id_]
    kind = KINDS.get(domain.type or "")
    seated = tuple(seats[id_, person] for person in ids)
    captions = (domain.caption, domain.note if options.notes else None)
    formality = _formality_of_domain(domain) if options.formal else None
    return DomainView(
        id=id_,
        name=domain.name,
        captions=tuple(dict.fromkeys(line for line in captions if line)),
        title=_domain_title(domain, seated, words),
        classes=tuple(part for part in ("domain", _class(domain), formality) if part),
        seats=seated,
        couples=tuple(_couples(case, {person: seats[id_, person].id for person in ids}, words)),
        rank=kind.rank if kind else None,
        group=_group_of_domain(case, domain, ids, options),
    )


def _class(domain: Domain) -> str:
    """The canonical type; the author's own words are no class."""
    return domain.type if domain.type in KINDS else ""


def _domain_title(domain: Domain, seated: Sequence[SeatView], words: Mapping[str, str]) -> str:
    kind = words.get(f"domain.{domain.type}", "")
    parts = [domain.name, kind if kind.casefold() != domain.name.casefold() else ""]
    parts.append(domain.place or "")
    who = ", ".join(seat.person.name for seat in seated)
    text = ", ".join(part for part in parts if part)
    return f"{text}: {who}" if who else text


def _couples(
    case: Case, seats: Mapping[str, str], words: Mapping[str, str]
) -> Iterator[CoupleView]:
    """Unions between two people who stand in the same domain."""
    times: dict[tuple[str, str], int] = {}
    for family in case.families:
        if len(family.partners) != 2 or not all(id_ in seats for id_ in family.partners):
            continue
        first, second = (seats[id_] for id_ in family.partners)
        times[first, second] = times.get((first, second), 0) + 1
        ordinal = f"-{times[first, second]}" if times[first, second] > 1 else ""
        states = tuple(state for state in STATES if getattr(family, state) is not None)
        names = f" {words['describe.and']} ".join(case.persons[id_].name for id_ in family.partners)
        kinds = [words[f"union.{key}"] for key in (family.form or "partners", *states)]
        yield CoupleView(
            f"union-{first}-{second}{ordinal}",
            first,
            second,
            family.form or "",
            states,
            f"{names}: {', '.join(kinds)}",
        )


def _ends(
    case: Case,
    standing: Standing,
    seats: Mapping[tuple[str, str], SeatView],
    chart: Chart,
    *,
    formal: bool,
) -> Ends:
    """The end of everything drawn.

    Who stands in several domains has his lines in the first, but those within another in that one.
    """
    everybody = [id_ for id_ in standing.members if case.persons[id_].type not in NOBODY]
    is_plain = chart == "ecomap" or len(standing.members) == 1
    of = {CLIENT_SYSTEM: CORE}
    of |= {id_: CORE if is_plain else id_ for id_ in standing.members}
    formality: dict[str, Formality | None] = {}
    by_domain: dict[str, dict[str, str]] = {}
    for (domain, id_), seat in seats.items():
        by_domain.setdefault(of.setdefault(id_, seat.id), {})[domain] = seat.id
        record = case.domains.get(domain)
        own = case.persons[id_].formality
        formality[seat.id] = own or (_formality_of_domain(record) if record else None)
    for id_, record in case.domains.items():
        of[id_] = id_
        formality[id_] = _formality_of_domain(record)
    inside = frozenset(of[id_] for id_ in (CLIENT_SYSTEM, *standing.members))
    return Ends(of, inside, frozenset(everybody), formality if formal else {}, by_domain)


def _formality_of_domain(domain: Domain) -> Formality | None:
    kind = KINDS.get(domain.type or "")
    return domain.formality or (kind.formality if kind else None)


def _group_of_person(case: Case, id_: str, domain: str, options: Options) -> str:
    """The segment or sector that the person names, or else the domain's kind."""
    if options.group_by == "none":
        return ""
    own: str | None = getattr(case.persons[id_], options.group_by)
    if own is None and domain:
        kind = KINDS.get(case.domains[domain].type or "")
        own = getattr(kind, options.group_by) if kind else None
    return own or ""


def _group_of_domain(case: Case, domain: Domain, ids: Sequence[str], options: Options) -> str:
    """What most of its people name (the first of those named as often), else its kind's."""
    if options.group_by == "none":
        return ""
    named = [getattr(case.persons[id_], options.group_by) for id_ in ids]
    said = [group for group in named if group]
    if said:
        return str(max(dict.fromkeys(said), key=said.count))
    kind = KINDS.get(domain.type or "")
    return getattr(kind, options.group_by) if kind else ""


def _rank_of_group(group: str) -> int | None:
    """Where somebody free stands in the usual order: beside the domains of the same group."""
    ranks = [kind.rank for kind in KINDS.values() if group in (kind.segment, kind.sector)]
    return min(ranks) if ranks else None


def _name(case: Case, standing: Standing) -> str:
    """As written; else of the one household or the one person that the client system is."""
    if case.client_system and case.client_system.name:
        return case.client_system.name
    if standing.household and case.households[standing.household].name:
        return case.households[standing.household].name or ""
    return case.persons[standing.members[0]].name if len(standing.members) == 1 else ""


def _written_name(name: str, standing: Standing, chart: Chart, words: Mapping[str, str]) -> str:
    """What is written in the circle: in an ecogram one person's name stands at the symbol."""
    if chart == "ecogram" and standing.members:
        return "" if len(standing.members) == 1 else name
    return name or words["client_system"]


def _coalitions(
    case: Case, standing: Standing, seats: Mapping[tuple[str, str], SeatView], chart: Chart
) -> Iterator[tuple[tuple[str, ...], Coalition]]:
    """Every coalition of which two people or more have a symbol in the drawing."""
    symbols = {id_: id_ for id_ in standing.members} if chart == "ecogram" else {}
    for (_, id_), seat in seats.items():
        symbols.setdefault(id_, seat.id)
    for coalition in case.coalitions:
        who = tuple(dict.fromkeys(symbols[id_] for id_ in coalition.who if id_ in symbols))
        if len(who) > 1:
            yield who, coalition


def _coalition(
    case: Case, who: tuple[str, ...], coalition: Coalition, words: Mapping[str, str]
) -> CoalitionView:
    names, against = (
        f" {words['describe.and']} ".join(_names(case, ids))
        for ids in (coalition.who, coalition.against)
    )
    key = "describe.coalition_against" if against else "describe.coalition"
    return CoalitionView(who, words[key].format(who=names, against=against))


def _names(case: Case, ids: Sequence[str]) -> list[str]:
    return [case.persons[id_].name for id_ in ids if id_ in case.persons]


def _people(standing: Standing) -> list[str]:
    return [id_ for ids in standing.domains.values() for id_ in ids]
