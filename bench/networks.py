"""Made-up surroundings of a person or a family: domains, persons in them, and ties with letters."""

from __future__ import annotations

import random

from bench.names import family_name, given_name

_DOMAINS = (
    *(("Werk", "werk"), ("School", "onderwijs"), ("Buurt", "buurt"), ("Vrienden", "vrienden")),
    *(("Familie", "familie"), ("Sportclub", "vrije tijd"), ("Wijkteam", "hulpverlening")),
    *(("Huisarts", "gezondheid"), ("Gemeente", "overheid"), ("Online", "online")),
    *(("Kerk", "kerk"), ("Wonen", "wonen")),
)
_KINDS = ("", "", "", "", "", "hecht", "gespannen", "gespannen", "conflict", "afstandelijk")
_LETTERS = "PGAE"
_AT_A_DOMAIN = 0.25
_PER_DOMAIN = 8


def as_yaml(ties: int, members: list[str], seed: int = 1) -> tuple[list[str], list[str]]:
    """The person lines and the other lines of a network of exactly *ties* ties.

    The ties start at the client system, which is all *members*, or at one member. About a quarter
    ends at a domain, the others each at a person of their own.
    """
    chance = random.Random(seed)
    domains = max(1, -(-ties // _PER_DOMAIN))
    people: list[str] = []
    contacts: list[str] = []
    at_domains = iter(chance.sample(range(domains), k=min(domains, round(ties * _AT_A_DOMAIN))))
    for number in range(ties):
        target = next(at_domains, None)
        if target is None:
            person = f"n{len(people)}"
            people.append(_person(person, f"d{number % domains}", chance))
            contacts.append(_tie(person, members, chance))
        else:
            contacts.append(_tie(f"d{target}", members, chance))
    others = ["", "clientsysteem:", f"  leden: [{', '.join(members)}]", "", "domeinen:"]
    others += [_domain(number, domains) for number in range(domains)]
    return people, [*others, "", "contacten:", *contacts]


def _person(id_: str, domain: str, chance: random.Random) -> str:
    woman = chance.random() < 0.5
    name = given_name(chance, woman=woman)
    if chance.random() < 0.3:
        name += " " + family_name(chance)
    gender = "vrouw" if woman else "man"
    return f"  {id_}: {{naam: {name}, geslacht: {gender}, domein: {domain}}}"


def _domain(number: int, count: int) -> str:
    name, kind = _DOMAINS[number % len(_DOMAINS)]
    if count > len(_DOMAINS):
        name += f" {number // len(_DOMAINS) + 1}"
    return f"  d{number}: {{naam: {name}, soort: {kind}}}"


def _tie(target: str, members: list[str], chance: random.Random) -> str:
    parts = [f"naar: {target}"]
    if len(members) > 1 and chance.random() < 0.2:
        parts.insert(0, f"van: {chance.choice(members)}")
    kind = chance.choice(_KINDS)
    if kind:
        parts.append(f"soort: {kind}")
    parts.append(f"sterkte: {chance.randint(1, 5)}")
    for word, likely in (("krijgt", 0.5), ("geeft", 0.25), ("steun_mogelijk", 0.05)):
        if not kind and chance.random() < likely:
            letters = sorted(chance.sample(_LETTERS, chance.randint(1, 3)), key=_LETTERS.index)
            parts.append(f"{word}: [{', '.join(letters)}]")
    return f"  - {{{', '.join(parts)}}}"
