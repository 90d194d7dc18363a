"""Wat er mis kan zijn met een relatie: wie, wat, wie, en wat de lijn betekent."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "relation-with-itself": "{name} staat aan beide kanten van deze relatie",
    "relation-with-itself:union": "{name} staat twee keer bij de partners",
    "relation-with-itself.cure": (
        "een relatie verbindt twee verschillende mensen: verander een van de ids"
    ),
    "relation-with-itself.page": """\
Een relatie met zichzelf

Een relatie loopt van de een naar de ander. Staan er lijsten, dan krijgt iedereen uit `van` een
lijn met iedereen uit `naar`; ook dan mag niemand in allebei staan.

Fout:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, hecht, kees]

Goed:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, hecht, ma]
""",
    "same-tie-twice": "deze relatie staat er al precies zo: {names}",
    "same-tie-twice.cure": "haal een van de twee weg",
    "same-tie-twice.page": """\
Twee keer precies dezelfde relatie

Dezelfde lijn wordt twee keer getekend. Twee verschillende relaties tussen dezelfde mensen mogen
wel: een band kan hecht zijn en toch gespannen.

Fout:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, hecht, ma]
      - [kees, hecht, ma]

Goed:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, hecht, ma]
      - [kees, gespannen, ma]
""",
    "short-relation": "een korte relatie heeft drie delen: wie, soort, met wie",
    "short-relation.cure": (
        "schrijf bijvoorbeeld `[kees, hecht, ma]`; meer weten kan erachter: `{sterkte: 4}`"
    ),
    "short-relation.page": """\
Een korte relatie met te weinig of te veel delen

Tussen rechte haken leest een relatie als een zin: wie, soort, met wie. Er mag nog één deel achter
staan, tussen accolades.

Fout:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, ma]

Goed:

    personen:
      ma: {}
      kees: {}
    relaties:
      - [kees, hecht, ma]
""",
    "tie-of-index-person": (
        "`{key}` gaat over de relatie met de indexpersoon, en dat is {name} zelf"
    ),
    "tie-of-index-person.cure": "zet `{key}` bij de ander, of bij een relatie",
    "tie-of-index-person.page": """\
Een band met zichzelf

Frequentie, gewicht, kanaal, energie, functies, radio en steun gaan over een relatie. Staan ze bij
een persoon, dan is dat de relatie met de indexpersoon. Bij de indexpersoon zelf (zonder
`indexpersoon` is dat de eerste) zeggen ze dus niets.

Fout:

    indexpersoon: karel
    personen:
      karel: {frequentie: wekelijks}
      jo: {}

Goed:

    indexpersoon: karel
    personen:
      karel: {}
      jo: {frequentie: wekelijks}
""",
    "domain-contradicts": "{name} staat hier bij {domain}, maar heeft zelf als domein: {own}",
    "domain-contradicts.cure": (
        "haal {name} hier weg, of schrijf bij de persoon `domein: [{own_ids}]` als allebei klopt"
    ),
    "domain-contradicts.page": """\
Een persoon in twee verschillende domeinen

Wie in een domein staat, zeg je bij de persoon (`domein`) of bij het domein (`personen`). Zeggen
ze iets verschillends, dan is niet duidelijk waar de persoon getekend moet worden. In twee
domeinen staan mag: schrijf dan bij de persoon een lijst.

Fout:

    personen:
      jo: {domein: buurt}
    domeinen:
      buurt: {}
      school: {personen: [jo]}

Goed:

    personen:
      jo: {domein: [buurt, school]}
    domeinen:
      buurt: {}
      school: {personen: [jo]}
""",
    "unknown-letter": "de letter `{letter}` is niet bekend; wel: {known}",
    "unknown-letter.cure": "een eigen letter maak je bovenaan: `letters: {{letter}: waardering}`",
    "unknown-letter.page": """\
Een letter voor steun die niet bekend is

Er zijn vier letters: P praktische steun, G gezelschap, A advies en informatie, E emotionele
steun. Een andere letter mag, als je zegt wat die betekent.

Fout:

    personen:
      kees: {}
      jo: {}
    relaties:
      - {van: kees, naar: jo, krijgt: [P, W]}

Goed:

    letters: {W: waardering}
    personen:
      kees: {}
      jo: {}
    relaties:
      - {van: kees, naar: jo, krijgt: [P, W]}
""",
    "label-missing": "de relatie {names} is `anders`, maar zegt niet hoe",
    "label-missing.cure": "schrijf erbij wat het is, bijvoorbeeld `label: traint`",
    "label-missing.page": """\
`anders` zonder woord erbij

De soort `anders` wordt een dunne grijze lijn. Zonder woord kan niemand zien wat die betekent.

Fout:

    personen:
      coach: {}
      kees: {}
    relaties:
      - [coach, anders, kees]

Goed:

    personen:
      coach: {}
      kees: {}
    relaties:
      - [coach, anders, kees, {label: traint}]
""",
    "violence-without-source": (
        "wie zegt dat er geweld of misbruik is tussen {names}, en hoe zeker is het?"
    ),
    "violence-without-source.cure": (
        "schrijf `zekerheid: vermoed`, `gemeld` of `vastgesteld`, of `perspectief:` met "
        "wie het zegt"
    ),
    "violence-without-source.page": """\
Geweld of misbruik zonder bron

Een lijn van geweld of misbruik weegt zwaar in een dossier. Zeg erbij wie het zegt
(`perspectief`) of hoe zeker het is (`zekerheid`: vermoed, gemeld, vastgesteld). De tekening wordt
wel gemaakt.

Fout:

    personen:
      pa: {}
      kees: {}
    relaties:
      - [pa, lichamelijke mishandeling, kees]

Goed:

    personen:
      pa: {}
      kees: {}
    relaties:
      - [pa, lichamelijke mishandeling, kees, {zekerheid: gemeld}]
""",
    "bare-abuse": "`{value}` zegt niet om welk misbruik het gaat",
    "bare-abuse.cure": "schrijf mishandeling, emotionele mishandeling of seksueel misbruik",
    "bare-abuse.page": """\
Welk misbruik?

Misbruik kan van alles betekenen, en de tekening maakt verschil tussen mishandeling, emotionele
mishandeling en seksueel misbruik. Een verkeerde lijn is hier erger dan geen lijn. Zeg daarom
precies wat er is gezegd of gemeld.

Fout:

    personen:
      oom: {}
      kees: {}
    relaties:
      - [oom, misbruik, kees, {zekerheid: gemeld}]

Goed:

    personen:
      oom: {}
      kees: {}
    relaties:
      - [oom, emotionele mishandeling, kees, {zekerheid: gemeld}]
""",
}
