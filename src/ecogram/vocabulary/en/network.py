"""What the network charts say, in English: rings, segments, sectors, zones, and their tables."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "chart.network-scheme": "Network scheme",
    "chart.network-map": "Network map",
    "title.network-scheme": "Network scheme: {title}",
    "title.network-map": "Network map: {title}",
    "describe.network-scheme": (
        "Network scheme with four circles and four segments: {placed} with a place, "
        "{unplaced} not placed yet."
    ),
    "describe.network-map": (
        "Network map with three sectors and four distances: {placed} with a place, "
        "{unplaced} not placed yet."
    ),
    # Rings and segments: the labels of the book
    "ring.intimacy": "Intimacy",
    "ring.friendship": "Friendship",
    "ring.acquaintances": "Acquaintances",
    "ring.services": "Services",
    "segment.family": "Family",
    "segment.fellow_clients": "Fellow clients",
    "segment.professional": "Professional contacts",
    "segment.society": "Society",
    # Whether contact gives energy
    "legend.energy": "What contact does",
    "energy.gives": "gives energy",
    "energy.may_give": "may give energy",
    "energy.costs": "costs energy",
    # Sectors and zones
    "sector.kin": "Relatives",
    "sector.friends": "Friendly relations",
    "sector.services": "Public services",
    "zone.neighbourhood": "Same neighbourhood",
    "zone.town": "Same town",
    "zone.region": "Same region",
    "zone.beyond": "Beyond the region",
    "zone.short.neighbourhood": "nearby",
    "zone.short.town": "town",
    "zone.short.region": "region",
    "zone.short.beyond": "beyond",
    # How often, and how much somebody matters
    "frequency": "How often",
    "frequency.daily": "daily",
    "frequency.weekly": "weekly",
    "frequency.monthly": "monthly",
    "frequency.yearly": "yearly",
    "frequency.rarely": "rarely",
    "frequency.never": "never",
    "per.day": "per day",
    "per.week": "per week",
    "per.month": "per month",
    "per.year": "per year",
    "or_more_often": "or more often",
    "untold.often": "Of nobody is it said how often there is contact.",
    "untold.weight": "Of nobody is the weight said.",
    "untold.often.weight": "Of nobody is it said how often there is contact, and with what weight.",
    "frequency.not_said": "not said",
    "weight": "Weight",
    "weight.meaning": "weight, given by the client: 1 to 5",
    "weight.not_said": "weight not said",
    "zone": "Distance",
    "name": "Name",
    "sector.open": "Sector still open",
    # Who has no place or no name
    "not_placed": "Not placed yet ({count})",
    "more": " … and {count} more",
    "count.people": "{count} people",
    "nobody": "nobody yet",
    "closing.network-scheme": "An empty cell is no shortage, but the start of a conversation.",
    "closing.network-map": (
        "After the social network analysis of Baars (MSNA); this does not administer that "
        "instrument."
    ),
}
