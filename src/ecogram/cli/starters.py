"""The files that ``ecogram new`` writes: small enough to read, complete enough to draw."""

from __future__ import annotations

from typing import Literal


def starter(language: Literal["nl", "en"], schema: str = "") -> str:
    """A case file to start from, in *language*.

    Its first line points editors to the file *schema*; without one a comment tells how to get it,
    for editors complain of a schema that is not there.
    """
    opening, hint, case = _OPENINGS[language], _HINTS[language], _CASES[language]
    if schema:
        return f"# yaml-language-server: $schema={schema}\n{opening}\n{case}"
    return f"{opening}{hint}\n{case}"


def schema_name(language: str) -> str:
    """What the schema is called in the manual and in the starters."""
    return f"casus.{language}.schema.json"


_HINTS = {
    "nl": """\
#
# Wil je dat je editor woorden aanvult en fouten onderstreept? Schrijf het schema ernaast met
#   ecogram schema --lang nl -o casus.nl.schema.json
# en maak van deze regel de eerste van het bestand:
#   # yaml-language-server: $schema=casus.nl.schema.json
""",
    "en": """\
#
# Do you want your editor to complete words and underline mistakes? Write the schema beside it with
#   ecogram schema --lang en -o casus.en.schema.json
# and make this line the first of the file:
#   # yaml-language-server: $schema=casus.en.schema.json
""",
}
_OPENINGS = {
    "nl": """\
# Een casusbestand voor ecogram. Vervang de voorbeelden door je eigen casus en teken met:
#   ecogram render DIT-BESTAND.yaml
""",
    "en": """\
# A case file for ecogram. Replace the examples by your own case and draw it with:
#   ecogram render THIS-FILE.yaml
""",
}
_CASES = {
    "nl": """\
ecogram: 1                  # versie van het formaat
titel: Familie Voorbeeld
peildatum: 2025             # de datum waarop dit klopt; leeftijden worden hierop berekend
indexpersoon: sanne         # om wie het gaat: dubbele omlijning

# Iedereen heeft een korte naam (een id) die je in de rest van het bestand gebruikt.
# Niets is verplicht: `oma:` met niets erachter is al een persoon.
personen:
  oma:
    naam: Riet Voorbeeld
    geboren: 1948
  opa:
    naam: Henk Voorbeeld
    geboren: 1945
    overleden: 2019
  vader:
    naam: Peter Voorbeeld
    geboren: 1974
  moeder:
    naam: Anja de Wit
    geboren: 1976
    kenmerken: [astma]
  sanne:
    naam: Sanne Voorbeeld
    geslacht: vrouw
    geboren: 2009
  tim:
    naam: Tim Voorbeeld
    geslacht: man
    geboren: 2012
    notitie: een notitie wordt nooit getekend, tenzij je er met --notes om vraagt

# Een gezin is een paar (of een alleenstaande ouder) met de kinderen van dat paar.
# `onbekend` tekent een partner van wie je niets weet.
gezinnen:
  - partners: [opa, oma]
    soort: gehuwd
    sinds: 1970
    kinderen: [vader]
  - partners: [vader, moeder]
    soort: gehuwd
    sinds: 2005
    gescheiden: 2018
    kinderen: [sanne, tim]

# Relaties lees je als een zin: wie, wat, wie.
# goed, hecht, zeer hecht, afstandelijk, vijandig, afgebroken, zorgt voor …
# Alle woorden en lijnen: ecogram symbols -o symbolen.svg
relaties:
  - [sanne, hecht, oma]
  - [vader, conflict, moeder]
  - [moeder, zorgt voor, tim]

# Wie bij elkaar wonen.
huishoudens:
  thuis:
    naam: bij moeder
    leden: [moeder, sanne, tim]

# Alles met `zichtbaar` blijft uit de tekening, behalve met `--for`:
#  - [sanne, afgebroken, vader]     wordt dan
#  - {van: sanne, soort: afgebroken, naar: vader, zichtbaar: team}
""",
    "en": """\
ecogram: 1                  # version of the format
title: The Example family
reference_date: 2025        # the date this is true for; ages are counted to it
index_person: sanne         # whom it is about: a doubled outline

# Everybody has a short name (an id) that the rest of the file uses.
# Nothing is obligatory: `grandma:` with nothing behind it is a person already.
persons:
  grandma:
    name: Rita Example
    born: 1948
  grandpa:
    name: Henry Example
    born: 1945
    died: 2019
  father:
    name: Peter Example
    born: 1974
  mother:
    name: Anna White
    born: 1976
    traits: [asthma]
  sanne:
    name: Sanne Example
    gender: woman
    born: 2009
  tim:
    name: Tim Example
    gender: man
    born: 2012
    note: a note is never drawn, unless you ask for it with --notes

# A family is a couple (or a single parent) with the children of that couple.
# `unknown` draws a partner about whom nothing is known.
families:
  - partners: [grandpa, grandma]
    type: married
    since: 1970
    children: [father]
  - partners: [father, mother]
    type: married
    since: 2005
    divorced: 2018
    children: [sanne, tim]

# Relations read as a sentence: who, what, whom.
# good, close, very close, distant, hostile, cut off, cares for …
# All words and lines: ecogram symbols --lang en -o symbols.svg
relations:
  - [sanne, close, grandma]
  - [father, conflict, mother]
  - [mother, cares for, tim]

# Who live together.
households:
  home:
    name: at mother's
    members: [mother, sanne, tim]

# Whatever carries `visible_to` stays out of the drawing, except with `--for`:
#  - [sanne, cut off, father]     becomes
#  - {from: sanne, type: cut off, to: father, visible_to: team}
""",
}
