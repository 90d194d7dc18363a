"""The usual kinds of domains: which stand beside which, and whether their people are paid to help.

Their order is ours, from home outward: neighbours in it stand together on the page when no line
asks otherwise. What is formal follows the usual division of professional and personal ties.
"""

from __future__ import annotations

from typing import Literal

from ecogram.model.person import Formality
from ecogram.records import NamedTuple

Segment = Literal["family", "fellow_clients", "professional", "society"]
Sector = Literal["kin", "friends", "services"]


class Kind(NamedTuple):
    """What a kind of domain says of the people in it, unless they say otherwise themselves."""

    rank: int
    formality: Formality | None
    segment: Segment
    sector: Sector


KINDS: dict[str, Kind] = {
    "family": Kind(0, "informal", "family", "kin"),
    "friends": Kind(1, "informal", "society", "friends"),
    "online": Kind(2, None, "society", "friends"),
    "media": Kind(3, None, "society", "services"),
    "leisure": Kind(4, "informal", "society", "friends"),
    "religion": Kind(5, "informal", "society", "friends"),
    "volunteering": Kind(6, "informal", "society", "friends"),
    "neighbourhood": Kind(7, "informal", "society", "friends"),
    "housing": Kind(8, "formal", "society", "services"),
    "government": Kind(9, "formal", "professional", "services"),
    "finance": Kind(10, "formal", "professional", "services"),
    "police": Kind(11, "formal", "professional", "services"),
    "justice": Kind(12, "formal", "professional", "services"),
    "social_work": Kind(13, "formal", "professional", "services"),
    "health": Kind(14, "formal", "professional", "services"),
    "education": Kind(15, "formal", "society", "services"),
    "work": Kind(16, "formal", "society", "services"),
}
"""By the canonical type of a domain; other types have no place of their own."""
