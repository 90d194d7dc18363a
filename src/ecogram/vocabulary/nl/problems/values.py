"""Wat er mis kan zijn met een sleutel of een waarde: onbekend, leeg, van de verkeerde soort."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "unknown-key": "`{key}` is geen sleutel van {record}",
    "unknown-key.cure:kin": (
        "wie bij wie hoort staat onder `gezinnen`: "
        "`- {partners: [vader, moeder], kinderen: [kind]}`"
    ),
    "unknown-key.cure:tie": ("hoe de band is staat onder `relaties`: `- [moeder, hecht, kind]`"),
    "unknown-key.cure:home": (
        "wie samen wonen staat onder `huishoudens`: `thuis: {leden: [moeder, kind]}`"
    ),
    "unknown-key.cure:drawn": (
        "je zegt wat er is, niet hoe het getekend wordt: dat kiest het programma"
    ),
    "unknown-key.cure": "kies uit: {allowed}",
    "unknown-key.page": """\
Een onbekende sleutel

Links van de dubbele punt staan vaste woorden, Nederlands of Engels. Hoofdletters, accenten,
streepjes en spaties maken niet uit. Een onbekend woord wordt niet overgeslagen: dan zou er iets
ontbreken zonder dat je het ziet.

Fout:

    personen:
      ma: {gebooren: 1950}

Goed:

    personen:
      ma: {geboren: 1950}
""",
    "unknown-value": "`{value}` is geen bekend woord bij `{key}`",
    "unknown-value.cure:kin": (
        "wie familie van wie is staat onder `gezinnen`; hier staat hoe de band is: hecht, "
        "conflict …"
    ),
    "unknown-value.cure:own-key": (
        "schrijf bij `geslacht` man, vrouw of non-binair, "
        "en apart `transgender: ja` of `intersekse: ja`"
    ),
    "unknown-value.cure": "kies uit: {allowed}",
    "unknown-value.page": """\
Een onbekend woord uit een vaste lijst

Bij sommige sleutels hoort een vaste lijst van woorden, zoals bij `geslacht` of bij de soort van
een relatie. Ieder woord daarvan wordt anders getekend, dus een tikfout kan niet geraden worden.

Fout:

    personen:
      kees: {}
      ma: {}
    relaties:
      - [kees, hegt, ma]

Goed:

    personen:
      kees: {}
      ma: {}
    relaties:
      - [kees, hecht, ma]
""",
    "missing-value": "bij {record} hoort `{key}`",
    "missing-value.cure": "zet `{key}:` erbij",
    "missing-value.page": """\
Er ontbreekt iets

Bijna niets is verplicht, maar zonder dit is niet te zeggen wat er bedoeld is. Een relatie heeft
`van` en `naar`, een kind in een gezin heeft zijn id.

Fout:

    personen:
      ma: {}
      kees: {}
    relaties:
      - {van: kees, soort: hecht}

Goed:

    personen:
      ma: {}
      kees: {}
    relaties:
      - {van: kees, soort: hecht, naar: ma}
""",
    "expected-text": "bij `{key}` hoort één tekst",
    "expected-text.cure": "schrijf achter de dubbele punt gewone tekst, zonder haken of lijst",
    "expected-text.page": """\
Hier hoort een tekst

Bij deze sleutel staat één tekst, geen lijst en geen nieuwe sleutels.

Fout:

    personen:
      ma: {naam: [Truus, Flodder]}

Goed:

    personen:
      ma: {naam: Truus Flodder}
""",
    "expected-list": "bij `{key}` hoort een lijst",
    "expected-list.cure": (
        "schrijf `{key}: [een, twee]`, of elk deel op een eigen regel met een streepje"
    ),
    "expected-list.page": """\
Hier hoort een lijst

Een lijst staat tussen rechte haken, of onder elkaar met streepjes.

Fout:

    personen:
      ma: {}
      kees: {}
    relaties: kees hecht ma

Goed:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, hecht, ma]
""",
    "expected-mapping": "bij `{key}` horen sleutels met een dubbele punt",
    "expected-mapping.cure": (
        "schrijf elke sleutel op een eigen regel, met een dubbele punt en een spatie: "
        "`ma: {naam: Truus}`"
    ),
    "expected-mapping.page": """\
Hier horen sleutels

Op deze plaats staan sleutels met een dubbele punt, zoals een id met daarachter de persoon. Met
alleen een id is het ook goed: `ma: {}`.

Fout:

    personen: [ma, kees]

Goed:

    personen:
      ma: {}
      kees: {}
""",
    "bad-number": "bij `{key}` hoort een getal van {least} tot en met {most}, niet `{value}`",
    "bad-number:whole": "bij `{key}` hoort een heel getal, niet `{value}`",
    "bad-number.cure": "schrijf alleen het getal, in cijfers",
    "bad-number.page": """\
Geen goed getal

Bij deze sleutel hoort een getal in cijfers. Sterkte en gewicht lopen van 1 tot en met 5, gevoel
van -5 tot en met 5.

Fout:

    personen:
      ma: {}
      kees: {}
    relaties:
      - {van: kees, naar: ma, sterkte: 9}

Goed:

    personen:
      ma: {}
      kees: {}
    relaties:
      - {van: kees, naar: ma, sterkte: 5}
""",
    "bad-count": "`{value}` is geen aantal",
    "bad-count.cure": "schrijf een getal, zoals `7`, of twee met een streepje: `5-8`",
    "bad-count.page": """\
Geen aantal

Bij een groep hoort een aantal: een getal, of twee als je het niet precies weet.

Fout:

    personen:
      kleinkinderen: {soort: groep, aantal: een stuk of zeven}

Goed:

    personen:
      kleinkinderen: {soort: groep, aantal: 5-8}
""",
    "bad-value": "`{value}` past niet bij `{key}`",
    "bad-value.cure": "kijk in het handboek wat er bij `{key}` kan staan",
    "bad-value.page": """\
Een waarde die niet past

Wat achter deze sleutel staat, past er niet bij.

Goed:

    personen:
      ma: {transgender: ja}
""",
}
