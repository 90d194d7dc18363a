"""Wat er mis kan zijn met de YAML: sleutels, inspringen, wat er ontbreekt of te veel staat."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "duplicate-key": "`{key}` staat hier voor de tweede keer; de eerste staat op regel {line}",
    "duplicate-key:id": "het id `{key}` staat hier voor de tweede keer; eerst al op regel {line}",
    "duplicate-key.cure:id": "geef de tweede een eigen id; de namen mogen gelijk zijn",
    "duplicate-key.cure": "voeg de twee samen, of geef de tweede een andere naam",
    "duplicate-key.page": """\
Twee keer dezelfde sleutel

Van twee gelijke sleutels zou er een verdwijnen. Bij personen is de sleutel het id: twee kinderen
die Kees heten, krijgen elk een eigen id en mogen wel dezelfde naam hebben.

Fout:

    personen:
      kees: {geboren: 2000}
      kees: {geboren: 2002}

Goed:

    personen:
      kees: {geboren: 2000}
      kees2: {naam: Kees, geboren: 2002}
""",
    "key-not-text": "een sleutel is een gewoon woord, geen lijst of accolades",
    "key-not-text.cure": "schrijf voor de dubbele punt één woord",
    "key-not-text.page": """\
Een sleutel die geen woord is

Voor de dubbele punt staat één woord. Hier staat een lijst of iets tussen accolades.

Fout:

    personen:
      [ma, pa]: {plaats: Zonnedael}

Goed:

    personen:
      ma: {plaats: Zonnedael}
      pa: {plaats: Zonnedael}
""",
    "tab": "deze regel springt in met een tab; YAML kent alleen spaties",
    "tab.cure": "gebruik spaties, twee per stap; een editor kan tabs omzetten in spaties",
    "tab.page": """\
Een tab als inspringing

Hoe ver een regel inspringt, zegt waar hij bij hoort. Een tab is niet overal even breed, daarom
tellen in YAML alleen spaties. Twee spaties per stap leest prettig. In de meeste editors zet je
dat één keer goed met "tabs omzetten in spaties".

Fout:

    personen:
    \tma: {}

Goed:

    personen:
      ma: {}
""",
    "missing-colon": "op deze regel ontbreekt een dubbele punt",
    "missing-colon:space": "achter deze dubbele punt ontbreekt een spatie",
    "missing-colon.cure": (
        "schrijf achter een sleutel een dubbele punt en een spatie: `naam: Truus`"
    ),
    "missing-colon.page": """\
Een dubbele punt ontbreekt

Tussen andere sleutels staat een regel zonder dubbele punt. Een sleutel krijgt altijd een dubbele
punt; een tekst die over meer regels loopt, springt verder in dan zijn sleutel.

Fout:

    personen:
      ma: {}
      kees
      opa: {}

Goed:

    personen:
      ma: {}
      kees: {}
      opa: {}
""",
    "missing-comma": "hier ontbreekt een komma",
    "missing-comma.cure": "zet een komma tussen de delen die tussen de haken staan",
    "missing-comma.page": """\
Een komma ontbreekt

Tussen accolades en tussen rechte haken staat na elk deel een komma. Zijn het er veel, zet ze dan
onder elkaar zonder haken: dan zijn er geen komma's nodig.

Fout:

    personen:
      ma: {naam: Truus geboren: 1950}

Goed:

    personen:
      ma: {naam: Truus, geboren: 1950}
""",
    "missing-dash": "hier ontbreekt het streepje van de lijst",
    "missing-dash:bullet": "het streepje van een lijst is een gewoon minteken, geen ander teken",
    "missing-dash.cure": "begin elk deel van de lijst met `- `",
    "missing-dash.page": """\
Het streepje van een lijst

Elk deel van een lijst die onder elkaar staat, begint met een minteken en een spatie, en alle delen
springen even ver in. Een tekstverwerker maakt er soms een lang streepje of een bolletje van; dat
is voor YAML gewone tekst.

Fout:

    personen:
      ma: {}
      kees: {}
      opa: {}
    relaties:
      - [kees, hecht, ma]
      [kees, hecht, opa]

Goed:

    personen:
      ma: {}
      kees: {}
      opa: {}
    relaties:
      - [kees, hecht, ma]
      - [kees, hecht, opa]
""",
    "text-after-end:quote": "de tekst gaat verder na het aanhalingsteken dat hem afsluit",
    "text-after-end": "de tekst gaat verder na de haak die hem afsluit",
    "text-after-end.cure": "zet de hele tekst tussen aanhalingstekens",
    "text-after-end.page": """\
Tekst na het einde

Een waarde die met een aanhalingsteken of een haak begint, eindigt ermee: wat daarna op de regel
staat, hoort nergens bij. Een apostrof sluit een tekst tussen enkele aanhalingstekens ook af. Zet
om de hele tekst aanhalingstekens die er zelf niet in voorkomen.

Fout:

    personen:
      ma:
        naam: 'Truus' van der Berg

Goed:

    personen:
      ma:
        naam: "'Truus' van der Berg"
""",
    "wrong-indent": "deze regel springt anders in dan de regels waar hij bij hoort",
    "wrong-indent:deeper": (
        "deze regel springt verder in dan regel {line}, maar daar staat al een waarde"
    ),
    "wrong-indent.cure:deeper": "laat de twee regels even ver inspringen",
    "wrong-indent:margin": "deze regel springt niet in, maar de regels eromheen wel",
    "wrong-indent.cure:margin": "laat hem even ver inspringen als de regels waar hij bij hoort",
    "wrong-indent.cure": "laat wat bij elkaar hoort even ver inspringen, met twee spaties per stap",
    "wrong-indent.page": """\
Een verkeerde inspringing

Hoe ver een regel inspringt, zegt waar hij bij hoort. Regels die bij elkaar horen, beginnen precies
onder elkaar.

Fout:

    personen:
        ma: {}
      kees: {}

Goed:

    personen:
      ma: {}
      kees: {}
""",
    "not-yaml": "deze regel is niet te lezen",
    "not-yaml.cure": (
        "kijk op deze regel en de regel erboven naar haken, aanhalingstekens en spaties"
    ),
    "not-yaml.page": """\
Niet te lezen

Ergens rond deze plaats klopt de opbouw niet. Vaak staat er een haak, aanhalingsteken of dubbele
punt te veel of te weinig, op deze regel of op de regel erboven. Na `|` begint de tekst op de
volgende regel.

Fout:

    personen:
      ma:
        notitie: | zie verslag

Goed:

    personen:
      ma:
        notitie: |
          zie verslag
""",
}
