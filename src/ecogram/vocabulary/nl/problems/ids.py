"""Wat er mis kan zijn met een id: het bestaat niet, staat er twee keer, is van iets anders."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "unknown-id": "niemand in dit bestand heeft het id `{id}`",
    "unknown-id:domain": "er is geen domein met het id `{id}`",
    "unknown-id:nobody": "er staan nog geen personen in dit bestand, dus ook geen `{id}`",
    "unknown-id.cure": "zet `{id}:` onder `personen` (of `domeinen`), of verbeter het id hier",
    "unknown-id.cure:person": "zet `{id}:` onder `personen`, of verbeter het id hier",
    "unknown-id.cure:domain": "zet `{id}:` onder `domeinen`, of verbeter het id hier",
    "unknown-id.page": """\
Een id dat niet bestaat

Gezinnen, relaties en lijsten verwijzen met een id naar een persoon of een domein. Het id is de
sleutel die links staat, dus `oma` in `oma: {naam: Truus}`, niet de naam. Een id dat nergens
staat, wordt niet stilletjes overgeslagen: er zou iemand in de tekening ontbreken.

Fout:

    personen:
      ma: {naam: Truus}
      kees: {}
    relaties:
      - [kees, hecht, mama]

Goed:

    personen:
      ma: {naam: Truus}
      kees: {}
    relaties:
      - [kees, hecht, ma]
""",
    "id-of-something-else": "`{id}` kan hier niet staan",
    "id-of-something-else:domains-for-persons": (
        "`{id}` is een domein ({name}); hier hoort een persoon"
    ),
    "id-of-something-else:households-for-persons": (
        "`{id}` is een huishouden ({name}); hier hoort een persoon"
    ),
    "id-of-something-else:domains-for-domains": "`{id}` kan hier niet staan",
    "id-of-something-else:persons-for-domains": (
        "`{id}` is een persoon ({name}); hier hoort een domein"
    ),
    "id-of-something-else:households-for-domains": (
        "`{id}` is een huishouden ({name}); hier hoort een persoon of een domein"
    ),
    "id-of-something-else.cure": "schrijf hier een ander id, of maak er een eigen id voor",
    "id-of-something-else.page": """\
Een id van iets anders

Het id bestaat, maar hoort bij iets wat op deze plaats niet kan staan. Een school kan geen kind
zijn in een gezin, en een huishouden heeft geen relaties: de mensen erin wel.

Fout:

    personen:
      ma: {}
      kees: {}
    domeinen:
      school: {}
    gezinnen:
      - {partners: [ma], kinderen: [kees, school]}

Goed:

    personen:
      ma: {}
      kees: {}
    domeinen:
      school: {}
    gezinnen:
      - {partners: [ma], kinderen: [kees]}
    contacten:
      - {van: kees, naar: school}
""",
    "duplicate-id": "het id `{id}` is al in gebruik voor iets anders",
    "duplicate-id:tie": "het id `{id}` is al in gebruik bij een andere relatie",
    "duplicate-id:moment": "er zijn twee momenten met de naam `{id}`",
    "duplicate-id.cure": "kies een ander woord; personen, domeinen en huishoudens delen hun ids",
    "duplicate-id.page": """\
Twee keer hetzelfde id

Personen, domeinen en huishoudens delen één lijst van ids. Anders is niet te zeggen wie of wat
een relatie bedoelt. Ook de ids van relaties en de namen van momenten komen elk maar één keer
voor. Namen mogen wel gelijk zijn: twee kinderen mogen allebei Kees heten.

Fout:

    personen:
      buurt: {naam: Buurvrouw Jo}
    domeinen:
      buurt: {naam: De buurt}

Goed:

    personen:
      jo: {naam: Buurvrouw Jo}
    domeinen:
      buurt: {naam: De buurt}
""",
    "reserved-id": "`{id}` heeft al een eigen betekenis en kan geen id zijn",
    "reserved-id.cure": "kies een ander id; wat je wilt laten lezen, zet je bij `naam`",
    "reserved-id.page": """\
Een id dat al iets betekent

`clientsysteem` is de hele groep in het midden en `onbekend` is een partner van wie niemand weet
wie het is. Deze woorden kunnen geen id van een persoon, domein of huishouden zijn.

Fout:

    personen:
      ma: {}
      onbekend: {naam: De buurman}

Goed:

    personen:
      ma: {}
      buurman: {naam: De buurman}
""",
    "invalid-id": "`{id}` kan geen id zijn",
    "invalid-id.cure": (
        "gebruik letters, cijfers, `-` en `_`, zonder spaties; de naam zet je bij `naam`"
    ),
    "invalid-id.page": """\
Een id met vreemde tekens

Een id is een kort woord waarmee je in het bestand naar iemand verwijst: letters (ook met accent),
cijfers, streepjes. De naam die getekend wordt, staat bij `naam` en mag alles bevatten.

Fout:

    personen:
      Oma Truus: {}

Goed:

    personen:
      oma-truus: {naam: Oma Truus}
""",
}
