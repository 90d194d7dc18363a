"""What blank sheets say, in Dutch: titles, hints, and the questions in our own words."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "template.name": "Naam",
    "template.date": "Datum",
    "template.with": "Samen met",
    "template.title.network-scheme": "Netwerkschema",
    "template.title.network-map": "Netwerkkaart",
    "template.title.genogram": "Genogram",
    "template.title.ecogram": "Ecogram",
    "template.title.ecomap": "Ecomap",
    "template.title.lifeline": "Levenslijn",
    "template.title.sociogram": "Sociogram",
    "template.title.care-pie": "Zorgtaart",
    "template.title.give-and-take": "Geven en nemen",
    "template.title.load": "Draagkracht en draaglast",
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
    "template.hint.ecomap": (
        "Schrijf in het midden wie er samen horen. Schrijf in elke cirkel eromheen een deel van "
        "het leven: werk, school, vrienden, buurt, hulp. Trek lijnen zoals hieronder."
    ),
    "template.hint.lifeline": (
        "De lijn is je leven. Zet wat goed was erboven en wat moeilijk was eronder, hoe heftiger "
        "hoe verder van de lijn. Schrijf jaren of leeftijden bij de streepjes."
    ),
    "template.hint.sociogram": (
        "Schrijf in elk rondje iemand die je kent, jezelf in het midden. Trek een lijn tussen "
        "mensen die iets met elkaar hebben, ook als jij er niet bij bent."
    ),
    "template.hint.care-pie": (
        "Verdeel de taart: hoeveel zorg komt van wie? Er is geen goede verdeling, en niemand hoeft "
        "het eerst te helpen. Elk streepje op de rand is een tiende."
    ),
    "template.hint.give-and-take": (
        "Schrijf op wie je kent. Zet een kring om wat jij geeft en om wat jij krijgt. Niet alles "
        "hoeft gelijk op te gaan."
    ),
    "template.hint.load": (
        "Schrijf links wat zwaar is en rechts wat kracht geeft. Kleur hoe zwaar of hoe sterk: van "
        "één tot vijf vakjes. De vakjes worden niet opgeteld."
    ),
    "template.row.grandparents": "grootouders",
    "template.row.parents": "ouders",
    "template.row.own": "eigen generatie",
    "template.row.children": "kinderen",
    "template.me": "ik",
    "template.who": "Wie",
    "template.gives": "Ik geef",
    "template.receives": "Ik krijg",
    "template.may": "Misschien nog",
    "template.now": "nu",
    "template.then": "een ander moment",
    "template.by_whom": "Wie doet dat?",
    "template.closing": ("Alleen de lijnen hebben betekenis; wie dichtbij of ver weg staat, niet."),
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
