"""Wat er mis kan zijn met het bestand zelf: leeg, te groot, geen tekst."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "empty-file": "dit bestand is leeg",
    "empty-file.cure": "vier namen zijn al genoeg: begin met `personen:`, of met `ecogram new`",
    "empty-file.page": """\
Een leeg bestand

Er staat niets in het bestand, of alleen commentaar. Begin met de mensen. Een naam is genoeg, en
zelfs die mag weg: dan wordt het id de naam.

Fout:

    # nog te doen

Goed:

    personen:
      ma: {}
      kees: {}
""",
    "not-a-case": "dit bestand is geen casus: bovenaan horen sleutels te staan, zoals `personen:`",
    "not-a-case.cure": "begin een regel met `personen:` en zet de mensen daar ingesprongen onder",
    "not-a-case.page": """\
Geen casus

Een casusbestand bestaat uit sleutels met een dubbele punt, zoals `personen:` en `relaties:`. Dit
bestand is een gewone tekst of een lijst.

Fout:

    - Ma
    - Kees

Goed:

    personen:
      ma: {}
      kees: {}
""",
    "several-documents": "hier begint een tweede casus (`---`); een bestand bevat er één",
    "several-documents.cure": (
        "haal de regel `---` weg, of zet het tweede deel in een eigen bestand"
    ),
    "several-documents.page": """\
Twee casussen in één bestand

Een regel met alleen `---` begint in YAML een nieuw document. Elk clientsysteem heeft zijn eigen
bestand.

Fout:

    personen:
      ma: {}
    ---
    personen:
      pa: {}

Goed:

    personen:
      ma: {}
      pa: {}
""",
    "too-large": "dit bestand is groter dan {limit} MB",
    "too-large.cure": (
        "is dit wel het goede bestand? Een casus van 10.000 personen is ongeveer 1 MB"
    ),
    "too-large.page": """\
Een te groot bestand

Een casusbestand is tekst en mag 5 MB groot zijn. Dat is genoeg voor tienduizenden personen.
Waarschijnlijk is een ander bestand gekozen, zoals een foto of een verslag.

Goed:

    personen:
      ma: {}
""",
    "too-deep": "hier zitten meer dan {limit} haken of inspringingen in elkaar",
    "too-deep.cure": "een casus heeft er hooguit zes nodig; haal de haken weg die te veel zijn",
    "too-deep.page": """\
Te veel haken in elkaar

Haken, accolades en inspringingen mogen niet meer dan vijftig diep in elkaar zitten. Een casus
heeft er hooguit zes nodig.

Goed:

    personen:
      ma: {kenmerken: [ziekte]}
""",
    "wrong-encoding": (
        "dit bestand is niet als UTF-8 opgeslagen, maar waarschijnlijk als {encoding}"
    ),
    "wrong-encoding.cure": (
        "sla het op als UTF-8 (Kladblok: Opslaan als, onderaan Codering; "
        "VS Code: rechtsonder op de codering klikken)"
    ),
    "wrong-encoding.page": """\
Een verkeerde codering

Letters met een accent, zoals in Chloë of Zoé, worden op schijf op verschillende manieren
bewaard. Een casusbestand is UTF-8: daarin kunnen alle namen ter wereld staan. In Kladblok kies je
bij Opslaan als onderaan de codering UTF-8. In Word kies je Tekst zonder opmaak en dan Unicode
(UTF-8).

Goed:

    personen:
      oma: {naam: Chloë}
""",
    "not-a-text-file": "dit is geen tekstbestand",
    "not-a-text-file:markup": "dit is een tekening of een webpagina, geen casus",
    "not-a-text-file.cure:markup": "geef het bestand waar je de casus in schreef: `casus.yaml`",
    "not-a-text-file.cure": (
        "een casus is gewone tekst; een Word-bestand, pdf of foto kan niet worden gelezen"
    ),
    "not-a-text-file.page": """\
Geen tekstbestand

Dit is een ander soort bestand, zoals een document uit een tekstverwerker, een pdf of een foto.
Een casus is gewone tekst die je in een teksteditor schrijft, en heet bijvoorbeeld `casus.yaml`.

Goed:

    personen:
      ma: {}
""",
    "control-character": "hier staat een onzichtbaar stuurteken ({character})",
    "control-character.cure": "haal het weg; het komt vaak mee bij plakken uit een ander programma",
    "control-character.page": """\
Een onzichtbaar teken

Sommige tekens sturen een printer of een scherm en zijn zelf niet te zien. Ze komen vaak mee als je
tekst plakt uit een ander programma. In een casus doen ze niets goeds. Wis de tekens rond deze
plaats en typ ze opnieuw.

Goed:

    personen:
      ma: {naam: Truus}
""",
    "unknown-version": "dit bestand is van versie `{value}`; dit programma kent versie 1",
    "unknown-version.cure": "schrijf `ecogram: 1`, of gebruik een nieuwer programma",
    "unknown-version.page": """\
Een andere versie

Het getal achter `ecogram` is de versie van het bestand. Nu bestaat alleen versie 1. De regel mag
ook weg.

Fout:

    ecogram: 7
    personen:
      ma: {}

Goed:

    ecogram: 1
    personen:
      ma: {}
""",
}
