"""Wat er mis kan zijn met een datum, een leeftijd of een meetmoment."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "death-before-birth": "{name} zou overleden zijn ({died}) voor de geboorte ({born})",
    "death-before-birth.cure": "kijk of de twee data zijn verwisseld",
    "death-before-birth.page": """\
Overleden voor de geboorte

De datum bij `overleden` ligt voor de datum bij `geboren`. Vaak zijn de twee verwisseld of is er
een cijfer verkeerd.

Fout:

    personen:
      opa: {geboren: 1987, overleden: 1917}

Goed:

    personen:
      opa: {geboren: 1917, overleden: 1987}
""",
    "union-outside-life": "deze verbintenis valt buiten het leven van {name}",
    "union-outside-life:dead": (
        "{name} is overleden in {died}, maar de verbintenis met {partner} begint in {since}"
    ),
    "union-outside-life:unborn": (
        "{name} is geboren in {born}, maar de verbintenis met {partner} begint al in {since}"
    ),
    "union-outside-life:ended": (
        "{name} is geboren in {born}, maar de verbintenis met {partner} eindigt al in {until}"
    ),
    "union-outside-life.cure": "kijk naar de data van het gezin en van {name}",
    "union-outside-life.page": """\
Een verbintenis buiten iemands leven

Twee mensen kunnen alleen samen zijn zolang zij allebei leven. Deze verbintenis begint na een
overlijden, of voor een geboorte. Klopt een van de data niet helemaal, schrijf dan `ca. 1950`.

Fout:

    personen:
      oma: {geboren: 1920}
      opa: {geboren: 1917, overleden: 1950}
    gezinnen:
      - {partners: [opa, oma], soort: gehuwd, sinds: 1952}

Goed:

    personen:
      oma: {geboren: 1920}
      opa: {geboren: 1917, overleden: 1950}
    gezinnen:
      - {partners: [opa, oma], soort: gehuwd, sinds: 1942}
""",
    "age-contradicts": (
        "{name} is {age} volgens `leeftijd`, maar {reckoned} volgens `geboren` ({born}) "
        "en de peildatum ({at})"
    ),
    "age-contradicts:died": (
        "{name} werd {age} volgens `leeftijd`, maar {reckoned} volgens `geboren` ({born}) "
        "en `overleden` ({at})"
    ),
    "age-contradicts.cure": "laat `leeftijd` weg: die wordt uitgerekend",
    "age-contradicts.page": """\
Een leeftijd die niet klopt met de data

Wie een geboortedatum heeft, krijgt zijn leeftijd vanzelf: op de peildatum, of op de dag van
overlijden. De leeftijd die hier is geschreven past daar niet bij.

Fout:

    peildatum: 2012
    personen:
      opa: {geboren: 1917, leeftijd: 85}

Goed:

    peildatum: 2012
    personen:
      opa: {geboren: 1917}
""",
    "until-before-since": "bij {name} ligt het einde ({until}) voor het begin ({since})",
    "until-before-since.cure": "kijk of de twee data zijn verwisseld",
    "until-before-since.page": """\
Een einde voor het begin

`tot` (of `uit_elkaar`, `gescheiden`, `nietig`) ligt voor `sinds`. Vaak zijn de twee verwisseld.

Fout:

    personen:
      ma: {}
      pa: {}
    gezinnen:
      - {partners: [pa, ma], soort: gehuwd, sinds: 2005, gescheiden: 1998}

Goed:

    personen:
      ma: {}
      pa: {}
    gezinnen:
      - {partners: [pa, ma], soort: gehuwd, sinds: 1998, gescheiden: 2005}
""",
    "unknown-moment": "er is geen moment met de naam `{moment}`",
    "unknown-moment.cure": "zet het moment in de lijst `momenten`",
    "unknown-moment.page": """\
Een moment dat niet in de lijst staat

Waar een datum staat, mag ook de naam van een moment staan, als dat moment in de lijst `momenten`
voorkomt. De lijst geeft de volgorde in de tijd.

Fout:

    personen:
      karel: {}
    momenten:
      - {naam: intake}
    zorg:
      - {persoon: karel, moment: evaluatie, informeel: 40, professioneel: 60}

Goed:

    personen:
      karel: {}
    momenten:
      - {naam: intake}
      - {naam: evaluatie}
    zorg:
      - {persoon: karel, moment: evaluatie, informeel: 40, professioneel: 60}
""",
    "bad-date": "`{value}` is geen datum",
    "bad-date.cure": (
        "schrijf 1950, 1950-03, 1950-03-07, ca. 1950, voor 1950, na 1950, 4 jaar geleden, "
        "of de naam van een moment"
    ),
    "bad-date.page": """\
Geen datum

Een datum is zo precies als je hem weet: `1950`, `1950-03` of `1950-03-07`. Ongeveer is `ca. 1950`.
Ook `voor 1950`, `na 1950`, `4 jaar geleden` en `onbekend` zijn goed, en de naam van een moment uit
de lijst `momenten`. Eerst de dag schrijven kan niet: 7-3 is voor de een maart en voor de ander
juli.

Fout:

    personen:
      ma: {geboren: 7-3-1950}

Goed:

    personen:
      ma: {geboren: 1950-03-07}
""",
    "bad-age": "`{value}` is geen leeftijd",
    "bad-age.cure": "schrijf hele jaren, zoals `40`, of `~40` als je het niet precies weet",
    "bad-age.page": """\
Geen leeftijd

Een leeftijd is een aantal hele jaren, hooguit 130. Weet je het niet precies, schrijf dan `~40`.

Fout:

    personen:
      ma: {leeftijd: veertig}

Goed:

    personen:
      ma: {leeftijd: 40}
""",
    "date-without-reference": (
        "`{value}` is niet uit te rekenen: er is geen datum om vanaf te tellen"
    ),
    "date-without-reference.cure": (
        "zet bovenaan `peildatum:` met een jaar, of schrijf hier het jaar zelf"
    ),
    "date-without-reference.page": """\
Geleden, maar vanaf wanneer?

`4 jaar geleden` en `nu` tellen vanaf de peildatum, `op 14 jaar` vanaf de geboorte. Die ontbreekt,
dus het jaar blijft leeg. Er wordt nooit vanaf vandaag gerekend: morgen zou de tekening dan anders
zijn.

Fout:

    personen:
      ma: {}
      pa: {}
    gezinnen:
      - {partners: [pa, ma], gescheiden: 4 jaar geleden}

Goed:

    peildatum: 2012
    personen:
      ma: {}
      pa: {}
    gezinnen:
      - {partners: [pa, ma], gescheiden: 4 jaar geleden}
""",
}
