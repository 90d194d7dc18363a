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
    # Blank sheets
    "template.name": "Naam",
    "template.date": "Datum",
    "template.with": "Samen met",
    "template.title.network-scheme": "Netwerkschema",
    "template.title.network-map": "Netwerkkaart",
    "template.title.genogram": "Genogram",
    "template.title.ecogram": "Ecogram",
    "template.title.questions": "Vragen bij het netwerk",
    "template.hint.network-scheme": (
        "Zet jezelf in het midden. Wie staan dichtbij, wie verder weg? Schrijf of teken iedereen "
        "op een plek die voor jou klopt."
    ),
    "template.hint.network-map": (
        "Teken een rondje voor ieder die je kent: groter als iemand meer voor je betekent, voller "
        "als je elkaar vaker ziet of spreekt."
    ),
    "template.hint.genogram": (
        "Begin met jezelf. Teken je ouders erboven en hun ouders daar weer boven; broers, zussen "
        "en kinderen van oud (links) naar jong (rechts)."
    ),
    "template.hint.ecogram": (
        "Teken je gezin in de grote cirkel. Schrijf in elke kleine cirkel een deel van je leven: "
        "werk, school, vrienden, buurt, hulp. Trek lijnen zoals hieronder."
    ),
    "template.row.grandparents": "grootouders",
    "template.row.parents": "ouders",
    "template.row.own": "eigen generatie",
    "template.row.children": "kinderen",
    "template.open": "Nog geen plek",
    "template.description": "Een leeg blad om met de hand in te vullen.",
    # The questions, in our own words
    "questions.intro": (
        "Samen met de cliënt te bespreken. Niet elke vraag hoeft een antwoord, en geen antwoord is "
        "goed of fout."
    ),
    "questions.weak": "Wie ken je nog meer?",
    "questions.weak.1": "Wie stuur je een bericht of kaart als ze jarig zijn? Wie denkt aan jou?",
    "questions.weak.2": "Wie wens je rond de jaarwisseling iets goeds, ook al zie je ze weinig?",
    "questions.weak.3": (
        "Stel, je krijgt vijf kaartjes voor een wedstrijd of concert. Wie vraag je mee?"
    ),
    "questions.weak.4": "Je gaat verhuizen. Wie buiten je naaste familie zou komen sjouwen?",
    "questions.weak.5": (
        "Bij wie klop je aan voor iets kleins: de hond, een uurtje oppas, een pakje aannemen?"
    ),
    "questions.weak.6": "Met wie had je vroeger contact en zou je weer eens willen praten?",
    "questions.explore": "Hoe is het om dit netwerk te hebben?",
    "questions.explore.1": "Vind je dat je veel of weinig mensen om je heen hebt?",
    "questions.explore.2": "Wat betekenen zij voor je? Wie geeft je kracht, wie kost je kracht?",
    "questions.explore.3": (
        "Wat zou er door deze mensen mogelijk kunnen worden dat nu nog niet gebeurt?"
    ),
    "questions.explore.4": (
        "Helpt de hulp die je krijgt je om mensen te leren kennen, of blijft zij bij één taak?"
    ),
    "questions.explore.5": (
        "Is de hulpverlener voor jou vooral iemand die iets regelt, of ook iemand op wie je "
        "kunt bouwen?"
    ),
}
