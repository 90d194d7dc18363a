"""Wat er mis kan zijn met leestekens in YAML: aanhaling, haakjes, komma's, dubbele punten."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "comma-in-text": (
        "een komma begint tussen accolades een nieuwe sleutel; hoort dit nog bij `{key}`?"
    ),
    "comma-in-text.cure": (
        'hoort de komma bij de tekst, schrijf dan "{text}" tussen aanhalingstekens'
    ),
    "comma-in-text.page": """\
Een komma in een tekst

Tussen accolades scheidt een komma twee sleutels. Hoort de komma bij de tekst, zet de tekst dan
tussen aanhalingstekens, of schrijf de sleutels onder elkaar zonder accolades. Tussen rechte haken
is het net zo.

Fout:

    domeinen:
      wonen: {naam: Gemeente, corporatie}

Goed:

    domeinen:
      wonen: {naam: "Gemeente, corporatie"}
""",
    "colon-in-text": "hier staat een dubbele punt met een spatie midden in een tekst",
    "colon-in-text.cure": 'zet de tekst tussen aanhalingstekens: `naam: "Huis: De Wilg"`',
    "colon-in-text.page": """\
Een dubbele punt in een tekst

Een dubbele punt met een spatie erachter maakt van wat ervoor staat een sleutel. Hoort de dubbele
punt bij de tekst, zet dan de hele tekst tussen aanhalingstekens.

Fout:

    personen:
      ma:
        naam: Truus: de moeder

Goed:

    personen:
      ma:
        naam: "Truus: de moeder"
""",
    "strange-space": "hier staat een vaste spatie in plaats van een gewone",
    "strange-space.cure": (
        "vervang hem door een gewone spatie; tekst uit Word of van een webpagina brengt ze mee"
    ),
    "strange-space.page": """\
Een vaste spatie

Een vaste spatie ziet eruit als een spatie maar is een ander teken, en als inspringing of achter
een dubbele punt telt zij niet. Wie tekst plakt uit een tekstverwerker of van een webpagina, krijgt
ze er ongezien bij. Wis de witruimte voor of achter de dubbele punt en typ haar opnieuw.

Fout:

    personen:
      ma:
        naam:\u00a0Truus
        geboren: 1950

Goed:

    personen:
      ma:
        naam: Truus
        geboren: 1950
""",
    "strange-character": "met dit teken kan een waarde niet beginnen",
    "strange-character.cure": 'zet de tekst tussen aanhalingstekens: `naam: "@truus"`',
    "strange-character.page": """\
Een teken waarmee niets kan beginnen

Een waarde die met `@`, `%`, `*`, `&`, `!` of een accent grave begint, betekent in YAML iets
bijzonders. Zet de tekst tussen aanhalingstekens.

Fout:

    personen:
      ma: {naam: @truus}

Goed:

    personen:
      ma: {naam: "@truus"}
""",
    "open-quote": "hier begint een tekst tussen aanhalingstekens die nergens eindigt",
    "open-quote.cure": "zet ook achter de tekst een aanhalingsteken",
    "open-quote.page": """\
Een aanhalingsteken dat niet sluit

Een tekst die met een aanhalingsteken begint, eindigt er ook mee. Een apostrof in een woord mag
gewoon, behalve aan het begin: dan staat de hele tekst tussen dubbele aanhalingstekens.

Fout:

    personen:
      ma: {naam: 't Vrouwtje}

Goed:

    personen:
      ma: {naam: "'t Vrouwtje"}
""",
    "open-bracket": "deze haak `[` wordt nergens gesloten",
    "open-bracket.cure": "zet `]` achter de lijst, en een komma tussen de delen",
    "open-bracket.page": """\
Een haak die niet sluit

Een lijst op één regel staat tussen rechte haken, met komma's ertussen.

Fout:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, hecht, ma

Goed:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, hecht, ma]
""",
    "open-brace": "deze accolade `{` wordt nergens gesloten",
    "open-brace.cure": "zet `}` achter de laatste waarde, en een komma tussen de delen",
    "open-brace.page": """\
Een accolade die niet sluit

Sleutels op één regel staan tussen accolades, met komma's ertussen. Zijn het er veel, zet ze dan
onder elkaar: dan zijn er geen accolades nodig.

Fout:

    personen:
      ma: {naam: Truus, geboren: 1950
      kees: {}

Goed:

    personen:
      ma: {naam: Truus, geboren: 1950}
      kees: {}
""",
}
