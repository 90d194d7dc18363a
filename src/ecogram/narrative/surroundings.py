"""Who and what stand round the client system: the domains with their people, and the others."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.narrative.content import Content
from ecogram.narrative.people import mentions
from ecogram.narrative.speech import Sentence, Teller


def surroundings(of: Teller, shown: Content) -> Iterator[Sentence]:
    """The domains, who is in each, and who stands free."""
    if shown.domains:
        key = "domains.one" if len(shown.domains) == 1 else "domains.many"
        yield of.say(
            key,
            [("domain", id_) for id_ in shown.domains],
            system=of.system(),
            count=of.number(len(shown.domains)),
            domains=of.join([_domain(of, id_) for id_ in shown.domains], by=_by(of, shown)),
        )
    for id_, ids in shown.domains.items():
        if ids:
            key = "domain.people.many" if of.are_many(ids) else "domain.people.one"
            about = [("domain", id_), *of.people(ids)]
            yield of.say(key, about, domain=of.names.domain(id_), who=mentions(of, ids))
    free = [id_ for id_ in shown.free if id_ not in of.introduced]
    if free:
        key = "free.also" if shown.domains else "free"
        key += ".many" if of.are_many(free) else ".one"
        yield of.say(key, of.people(free), system=of.system(), who=mentions(of, free))


def _by(of: Teller, shown: Content) -> str:
    """Names with a comma of their own are told apart by semicolons."""
    return "; " if any("," in of.case.domains[id_].name for id_ in shown.domains) else ", "


def _domain(of: Teller, id_: str) -> str:
    domain = of.case.domains[id_]
    texts = dict.fromkeys(text for text in (domain.place, domain.caption) if text)
    return of.names.domain(id_) + (f" ({'; '.join(texts)})" if texts else "")
