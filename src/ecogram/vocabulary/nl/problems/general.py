"""Woorden die bij elk probleem horen: hoe erg het is, hoeveel het er zijn, waarover het gaat."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "severity.error": "fout",
    "severity.warning": "waarschuwing",
    "count.error.one": "fout",
    "count.error.many": "fouten",
    "count.warning.one": "waarschuwing",
    "count.warning.many": "waarschuwingen",
    "count.none": "geen problemen",
    "did-you-mean": "bedoelde je {words}?",
    "or": "of",
    "manual.title": "Problemen",
    "manual.introduction": """\
[Handleiding](handleiding.md) · [Formaat](formaat.md) · [Notatie](notatie.md) · \
[Opdrachten](opdrachten.md) · [Maten](maten.md) · **Problemen** · [Grenzen](grenzen.md)

Een fout houdt de tekening tegen, een waarschuwing niet (met `--strict` wel). Elke melding noemt het
bestand, de regel en de kolom, laat de regel zien en eindigt met een code. Dezelfde bladzijde als
hier krijg je met `ecogram explain CODE`.
""",
    "record.case": "een casus",
    "record.person": "een persoon",
    "record.trait": "een kenmerk",
    "record.measure": "een maatregel",
    "record.family": "een gezin",
    "record.child": "een kind in een gezin",
    "record.twins": "een tweeling",
    "record.relation": "een relatie",
    "record.member": "een lid",
    "record.client_system": "het clientsysteem",
    "record.household": "een huishouden",
    "record.domain": "een domein",
    "record.event": "een gebeurtenis",
    "record.moment": "een moment",
    "record.care": "een zorgverdeling",
    "record.weight": "draagkracht of draaglast",
    "record.wish": "een wens of vraag",
    "record.action": "een actie",
    "record.coalition": "een coalitie",
    "record.network_perception": "de netwerkbeleving",
}
