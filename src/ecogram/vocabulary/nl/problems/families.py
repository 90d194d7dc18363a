"""Wat er mis kan zijn met een gezin: partners, kinderen, tweelingen, wie van wie afstamt."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "family-without-partners": "het gezin van {names} heeft geen partners",
    "family-without-partners:empty": "dit gezin heeft geen partners",
    "family-without-partners.cure": (
        "schrijf `partners: [moeder, vader]` met hun ids; wie je niet kent, is `onbekend`"
    ),
    "family-without-partners.page": """\
Een gezin zonder partners

Een gezin is een verbintenis met de kinderen daarvan. Zonder partners hangen de kinderen nergens
aan. Eén partner is genoeg. Weet niemand wie de ander is, schrijf dan `onbekend`.

Fout:

    personen:
      kees: {}
    gezinnen:
      - {kinderen: [kees]}

Goed:

    personen:
      ma: {}
      kees: {}
    gezinnen:
      - {partners: [ma, onbekend], kinderen: [kees]}
""",
    "child-twice": "{name} staat twee keer bij de kinderen van {parents}",
    "child-twice.cure": (
        "laat {name} hier één keer staan; een tweede kind met die naam heeft een eigen id"
    ),
    "child-twice.page": """\
Een kind dat twee keer in één gezin staat

In een gezin staat elk kind één keer. Een kind mag wel in verschillende gezinnen staan, zoals bij
zijn ouders en bij zijn pleegouders.

Fout:

    personen:
      ma: {}
      kees: {}
    gezinnen:
      - {partners: [ma], kinderen: [kees, kees]}

Goed:

    personen:
      ma: {}
      kees: {}
      keesje: {naam: Kees}
    gezinnen:
      - {partners: [ma], kinderen: [kees, keesje]}
""",
    "own-ancestor": "{name} zou een voorouder van zichzelf zijn: {chain}",
    "own-ancestor.cure": "kijk of hier het goede kind staat, of dat ouder en kind zijn verwisseld",
    "own-ancestor.page": """\
Iemand die voorouder van zichzelf is

Van kind naar ouder, en van ouder naar grootouder, kom je nooit bij dezelfde persoon terug. Vaak
zijn twee ids verwisseld, of hebben grootvader en kleinzoon dezelfde naam en is het verkeerde id
gekozen. De pijlen in de melding gaan van kind naar ouder. Alle banden tellen mee, ook adoptie,
pleeg en stief, want ieder kind staat in de tekening lager dan zijn ouders.

Fout:

    personen:
      opa: {naam: Jan}
      pa: {naam: Piet}
    gezinnen:
      - {partners: [opa], kinderen: [pa]}
      - {partners: [pa], kinderen: [opa]}

Goed:

    personen:
      opa: {naam: Jan}
      pa: {naam: Piet}
      zoon: {naam: Jan}
    gezinnen:
      - {partners: [opa], kinderen: [pa]}
      - {partners: [pa], kinderen: [zoon]}
""",
    "parent-too-young": (
        "{name} (geboren {born}) kan geen biologisch kind zijn van {parent} "
        "(geboren {parent_born}): er zit geen {years} jaar tussen"
    ),
    "parent-too-young:ages": (
        "{name} ({born}) kan geen biologisch kind zijn van {parent} ({parent_born}): "
        "er zit geen {years} jaar tussen"
    ),
    "parent-too-young.cure": (
        "kijk naar de twee data; is het een andere band, schrijf dan "
        "`{kind: …, band: stief}` (of adoptie, pleeg)"
    ),
    "parent-too-young.page": """\
Een ouder die te jong is

Een biologisch kind is altijd ten minste tien jaar jonger dan zijn ouder. Meestal is er een
cijfer verkeerd in een van de twee jaren, of is het kind geen biologisch kind. Dat laatste zeg je
met `band`.

Fout:

    personen:
      ma: {geboren: 1985}
      kees: {geboren: 1978}
    gezinnen:
      - {partners: [ma], kinderen: [kees]}

Goed:

    personen:
      ma: {geboren: 1985}
      kees: {geboren: 1978}
    gezinnen:
      - partners: [ma]
        kinderen:
          - {kind: kees, band: stief}
""",
    "twins-apart": (
        "{name} (geboren {born}) en {other} (geboren {other_born}) zijn geen tweeling: "
        "er zit meer dan een jaar tussen"
    ),
    "twins-apart.cure": "kijk naar de data, of zet de kinderen los van elkaar onder `kinderen`",
    "twins-apart.page": """\
Een tweeling met meer dan een jaar ertussen

Een tweeling of drieling wordt samen geboren. Zit er meer dan een jaar tussen, dan klopt een van
de data niet of zijn het gewone broers en zussen.

Fout:

    personen:
      ma: {}
      els: {geboren: 2001}
      ine: {geboren: 2004}
    gezinnen:
      - partners: [ma]
        kinderen:
          - {tweeling: [els, ine]}

Goed:

    personen:
      ma: {}
      els: {geboren: 2001}
      ine: {geboren: 2001}
    gezinnen:
      - partners: [ma]
        kinderen:
          - {tweeling: [els, ine]}
""",
    "many-biological-parents": "{name} heeft meer dan twee biologische ouders: {parents}",
    "many-biological-parents.cure": (
        "zeg bij een van de gezinnen welke band het is: "
        "`{kind: …, band: stief}` (of adoptie, pleeg, donor, draagmoeder)"
    ),
    "many-biological-parents.page": """\
Meer dan twee biologische ouders

Een kind dat zonder `band` in een gezin staat, is daar een biologisch kind. Staat een kind in meer
gezinnen, zeg dan bij de andere wat de band is.

Fout:

    personen:
      pa: {}
      ma: {}
      stiefpa: {}
      kees: {}
    gezinnen:
      - {partners: [pa, ma], kinderen: [kees]}
      - {partners: [stiefpa, ma], kinderen: [kees]}

Goed:

    personen:
      pa: {}
      ma: {}
      stiefpa: {}
      kees: {}
    gezinnen:
      - partners: [pa, ma]
        kinderen: [kees]
      - partners: [stiefpa, ma]
        kinderen:
          - {kind: kees, band: stief}
""",
    "birth-order": "{name} (geboren {born}) staat na {other} (geboren {other_born}), maar is ouder",
    "birth-order.cure": (
        "zet het oudste kind vooraan, of kijk naar de data; getekend wordt naar de data"
    ),
    "birth-order.page": """\
Een volgorde die niet klopt met de geboortedata

In een genogram staat het oudste kind links. De volgorde volgt de geboortedata; alleen waar die
ontbreken, telt de volgorde in het bestand. Hier zeggen de twee iets verschillends. Misschien is
een jaar verkeerd.

Fout:

    personen:
      ma: {}
      kees: {geboren: 2002}
      toet: {geboren: 2000}
    gezinnen:
      - {partners: [ma], kinderen: [kees, toet]}

Goed:

    personen:
      ma: {}
      kees: {geboren: 2002}
      toet: {geboren: 2000}
    gezinnen:
      - {partners: [ma], kinderen: [toet, kees]}
""",
    "remarried": "`{value}`: met een nieuwe partner, of met dezelfde?",
    "remarried.cure": (
        "een nieuwe partner is een nieuw gezin in de lijst; weer met dezelfde is "
        "`opnieuw_samen: ja`"
    ),
    "remarried.page": """\
Hertrouwd: met wie?

Hertrouwd kan twee dingen zijn. Met een nieuwe partner: dan zijn het twee gezinnen, elk met zijn
eigen lijn en kinderen. Of weer met dezelfde: dan is het één gezin met `opnieuw_samen`.

Fout:

    personen:
      ma: {}
      pa: {}
    gezinnen:
      - {partners: [pa, ma], soort: hertrouwd}

Goed:

    personen:
      ma: {}
      pa: {}
      piet: {}
    gezinnen:
      - {partners: [pa, ma], soort: gehuwd, gescheiden: 1998}
      - {partners: [piet, ma], soort: gehuwd, sinds: 2003}
""",
    "rape-union": "een verkrachting is geen verbintenis, en hier blijkt niet wie de moeder is",
    "rape-union.cure": (
        "laat bij `partners` alleen de moeder staan, en schrijf bij het kind "
        "`{kind: …, verwekking: verkrachting}`"
    ),
    "rape-union.page": """\
Een verkrachting is geen verbintenis

Tussen een slachtoffer en een dader wordt geen partnerlijn getekend. Het kind staat alleen onder
zijn moeder. Hoe het is verwekt, kan bij het kind staan; dat is gevoelig en wordt niet zonder meer
getekend.

Fout:

    personen:
      els: {}
      robin: {}
      kees: {}
    gezinnen:
      - {partners: [robin, els], soort: verkrachting, kinderen: [kees]}

Goed:

    personen:
      els: {}
      kees: {}
    gezinnen:
      - partners: [els]
        kinderen:
          - {kind: kees, verwekking: verkrachting}
""",
}
