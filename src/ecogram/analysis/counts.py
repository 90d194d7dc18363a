"""How many, per ring, zone and the like. A group counts with its number, if that is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from ecogram.analysis.network import Contact, Network, Tie
from ecogram.model.dates import age
from ecogram.records import NamedTuple

RINGS = ("intimacy", "friendship", "acquaintances", "services")
SEGMENTS = ("family", "fellow_clients", "professional", "society")
SECTORS = ("kin", "friends", "services")
ZONES = ("neighbourhood", "town", "region", "beyond")
NEAR = ("neighbourhood", "town")
FREQUENCIES = ("daily", "weekly", "monthly", "yearly", "rarely", "never")
WEIGHTS = ("5", "4", "3", "2", "1")
FORMALITIES = ("formal", "informal", "both")
GENDERS = ("man", "woman", "non_binary", "other", "unknown")
AGES = ("0-17", "18-39", "40-64", "65+")
"""Bands to see at a glance whether the ages differ; a choice of ecogram, no norm."""
NOT_SAID = "not_said"
PERIODS = {
    "daily": ("dag", "day"),
    "weekly": ("week",),
    "monthly": ("maand", "month"),
    "yearly": ("jaar", "year"),
}
AT_HAND = "in_person"


class Tally(NamedTuple):
    """How many people: at least and at most, and how many groups there are without a number."""

    low: int = 0
    high: int = 0
    groups: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether nobody was counted."""
        return not (self.high or self.groups)


def tally(contacts: Iterable[Contact]) -> Tally:
    """All of *contacts* together."""
    low = high = groups = 0
    for contact in contacts:
        if contact.low is None or contact.high is None:
            groups += 1
        else:
            low, high = low + contact.low, high + contact.high
    return Tally(low, high, groups)


def per(
    contacts: Sequence[Contact], values: Sequence[str], of: Callable[[Contact], str | None]
) -> dict[str, Tally]:
    """The people for each of *values* in that order, and for what is not said, where that is."""
    found = {value: tally(c for c in contacts if of(c) == value) for value in values}
    left = tally(contact for contact in contacts if of(contact) not in values)
    return found if left.is_nothing else {**found, NOT_SAID: left}


def frequency(network: Network) -> Callable[[Contact], str | None]:
    """How often there is contact with somebody; of several ties the first that says so."""
    said = _first(network.ties, lambda tie: _period(tie.relation.frequency))
    return lambda contact: said.get(contact.id)


def weight(network: Network) -> Callable[[Contact], str | None]:
    """What somebody weighs, by the client's own count; of several ties the first that says so."""
    said = _first(network.ties, lambda tie: tie.relation.weight and str(tie.relation.weight))
    return lambda contact: said.get(contact.id)


def at_a_distance(network: Network) -> tuple[Tally, Tally]:
    """Contacts by telephone or screen only, and all those whose channels are written."""
    channels: dict[str, set[str]] = {}
    for tie in network.ties:
        if tie.relation.channels:
            channels.setdefault(tie.other, set()).update(tie.relation.channels)
    known = [contact for contact in network.contacts if contact.id in channels]
    return tally(c for c in known if AT_HAND not in channels[c.id]), tally(known)


def ages(network: Network) -> dict[str, int]:
    """The age in years of each contact whose age is known at the reference date."""
    found = {}
    for contact in network.contacts:
        person = contact.person
        years = age(person.born, network.case.reference_date) or person.age
        if years is not None and person.type == "person":
            found[contact.id] = years.years
    return found


def band(years: int) -> str:
    """The band of AGES.

    >>> band(17), band(18), band(80)
    ('0-17', '18-39', '65+')
    """
    return AGES[(years > 17) + (years > 39) + (years > 64)]


def _period(text: str | None) -> str | None:
    """*text* itself when it is one of FREQUENCIES, else the period it names.

    >>> _period("2-3 per week"), _period("1 per 2 maanden"), _period("rarely"), _period(None)
    ('weekly', 'monthly', 'rarely', None)
    """
    if text is None or text in FREQUENCIES:
        return text
    words = re.findall(r"[a-z]+", text.casefold())
    for period, starts in PERIODS.items():
        if any(word.startswith(starts) for word in words):
            return period
    return None


def _first(ties: Iterable[Tie], of: Callable[[Tie], str | int | None]) -> dict[str, str]:
    found: dict[str, str] = {}
    for tie in ties:
        value = of(tie)
        if value:
            found.setdefault(tie.other, str(value))
    return found
