"""What the network charts say, in Dutch: rings, segments, sectors, zones, and their tables."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "chart.network-scheme": "Netwerkschema",
    "chart.network-map": "Netwerkkaart",
    "title.network-scheme": "Netwerkschema: {title}",
    "title.network-map": "Netwerkkaart: {title}",
    "describe.network-scheme": (
        "Netwerkschema met vier cirkels en vier segmenten: {placed} met een plaats, "
        "{unplaced} nog niet geplaatst."
    ),
    "describe.network-map": (
        "Netwerkkaart met drie sectoren en vier afstanden: {placed} met een plaats, "
        "{unplaced} nog niet geplaatst."
    ),
    # Rings and segments: the labels of the book
    "ring.intimacy": "Intimiteit",
    "ring.friendship": "Vriendschap",
    "ring.acquaintances": "Bekenden",
    "ring.services": "Diensten",
    "segment.family": "Familie",
    "segment.fellow_clients": "Cliëntcontacten",
    "segment.professional": "Professionele contacten",
    "segment.society": "Samenleving",
    # Whether contact gives energy
    "legend.energy": "Wat contact doet",
    "energy.gives": "geeft energie",
    "energy.may_give": "kan energie geven",
    "energy.costs": "kost energie",
    # Sectors and zones
    "sector.kin": "Verwanten",
    "sector.friends": "Vriendschappelijke betrekkingen",
    "sector.services": "Maatschappelijke diensten",
    "zone.neighbourhood": "Zelfde wijk",
    "zone.town": "Zelfde woonplaats",
    "zone.region": "Zelfde regio",
    "zone.beyond": "Buiten de regio",
    "zone.short.neighbourhood": "wijk",
    "zone.short.town": "woonplaats",
    "zone.short.region": "regio",
    "zone.short.beyond": "buiten regio",
    # How often, and how much somebody matters
    "frequency": "Hoe vaak",
    "frequency.daily": "dagelijks",
    "frequency.weekly": "wekelijks",
    "frequency.monthly": "maandelijks",
    "frequency.yearly": "jaarlijks",
    "frequency.rarely": "zelden",
    "frequency.never": "nooit",
    "per.day": "per dag",
    "per.week": "per week",
    "per.month": "per maand",
    "per.year": "per jaar",
    "or_more_often": "of vaker",
    "untold.often": "Van niemand is gezegd hoe vaak er contact is.",
    "untold.weight": "Van niemand is het gewicht gezegd.",
    "untold.often.weight": "Van niemand is gezegd hoe vaak er contact is en met welk gewicht.",
    "frequency.not_said": "niet gezegd",
    "weight": "Gewicht",
    "weight.meaning": "gewicht, door de cliënt gegeven: 1 tot 5",
    "weight.not_said": "gewicht niet gezegd",
    "zone": "Afstand",
    "name": "Naam",
    "sector.open": "Sector nog open",
    # Who has no place or no name
    "not_placed": "Nog niet geplaatst ({count})",
    "more": " … en nog {count}",
    "count.people": "{count} mensen",
    "nobody": "nog niemand",
    "closing.network-scheme": "Een leeg vak is geen tekort, maar een begin van een gesprek.",
    "closing.network-map": (
        "Naar de sociale netwerkanalyse van Baars (MSNA); dit is geen afname van dat instrument."
    ),
}
