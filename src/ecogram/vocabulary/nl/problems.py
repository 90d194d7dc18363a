"""Wat er mis kan zijn met een casusbestand, in gewoon Nederlands."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "severity.error": "fout",
    "severity.warning": "waarschuwing",
    "count.error.one": "fout",
    "count.error.many": "fouten",
    "count.warning.one": "waarschuwing",
    "count.warning.many": "waarschuwingen",
    "count.none": "geen problemen",
    "did-you-mean": "bedoelde je {words}?",
    "or": "of",
    "manual.title": "Problemen",
    "manual.introduction": """\
[Handleiding](handleiding.md) · [Formaat](formaat.md) · [Notatie](notatie.md) · \
[Opdrachten](opdrachten.md) · [Maten](maten.md) · **Problemen** · [Grenzen](grenzen.md)

Een fout houdt de tekening tegen, een waarschuwing niet (met `--strict` wel). Elke melding noemt het
bestand, de regel en de kolom, laat de regel zien en eindigt met een code. Dezelfde bladzijde als
hier krijg je met `ecogram explain CODE`.
""",
    # --- wat alleen de hele casus laat zien ---------------------------------------------------
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
    # --- het bestand zelf -----------------------------------------------------------------------
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
    "too-many-aliases": "er staan meer dan {limit} verwijzingen (`*naam`) in dit bestand",
    "too-many-aliases.cure": "schrijf uit wat er bedoeld is, zonder `*`",
    "too-many-aliases.page": """\
Te veel verwijzingen

In YAML onthoudt `&naam` een waarde en herhaalt `*naam` die. Dat mag, maar niet vaker dan duizend
keer.

Goed:

    personen:
      ma: {plaats: &dorp Zonnedael}
      kees: {plaats: *dorp}
""",
    "too-many-values": (
        "dit bestand bevat meer dan {limit} waarden, verwijzingen (`*naam`) meegeteld"
    ),
    "too-many-values.cure": "schrijf uit wat er bedoeld is, zonder verwijzingen naar verwijzingen",
    "too-many-values.page": """\
Te veel waarden

Elke verwijzing (`*naam`) telt voor alles waar zij naar verwijst. Verwijzingen naar lijsten van
verwijzingen groeien zo tot miljoenen waarden. Een gewone casus komt daar nooit in de buurt.

Goed:

    personen:
      ma: {plaats: &dorp Zonnedael}
      kees: {plaats: *dorp}
""",
    "alias-in-itself": "`*{name}` verwijst naar iets waar het zelf in staat",
    "alias-in-itself.cure": "schrijf hier uit wat er bedoeld is",
    "alias-in-itself.page": """\
Een verwijzing naar zichzelf

`&naam` onthoudt een waarde en `*naam` herhaalt die. Staat de herhaling binnen de waarde zelf, dan
komt er nooit een einde aan.

Fout:

    personen: &allen
      ma: {kenmerken: [*allen]}

Goed:

    personen:
      ma: {kenmerken: [ziekte]}
""",
    "unknown-alias": "`*{name}` verwijst naar niets: er is geen `&{name}` boven deze regel",
    "unknown-alias.cure": "een tekst die met een sterretje begint, staat tussen aanhalingstekens",
    "unknown-alias.page": """\
Een sterretje aan het begin

Een waarde die met `*` begint, is in YAML een verwijzing naar een eerdere waarde met `&`. Bedoel
je gewoon een sterretje, zet de tekst dan tussen aanhalingstekens.

Fout:

    personen:
      ma: {naam: *oma}

Goed:

    personen:
      ma: {naam: "*oma"}
""",
    "merge-key": "`<<` voegt in YAML sleutels samen; dat kan in een casus niet",
    "merge-key.cure": "schrijf de sleutels hier gewoon uit",
    "merge-key.page": """\
Samenvoegen met `<<`

Met `<<` neemt YAML sleutels van een andere plaats over. Wie het bestand leest, ziet dan niet meer
wat er over iemand staat. Daarom kan het hier niet.

Fout:

    personen:
      els: &kind {plaats: Zonnedael}
      ine:
        <<: *kind

Goed:

    personen:
      els: {plaats: Zonnedael}
      ine: {plaats: Zonnedael}
""",
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
    "colon-in-text": "hier staat een dubbele punt met een spatie midden in een tekst",
    "colon-in-text.cure": 'zet de tekst tussen aanhalingstekens: `naam: "Huis: De Wilg"`',
    "colon-in-text.page": """\
Een dubbele punt in een tekst

Een dubbele punt met een spatie erachter maakt van wat ervoor staat een sleutel. Hoort de dubbele
punt bij de tekst, zet dan de hele tekst tussen aanhalingstekens. Deze melding komt ook als een
regel te ver is ingesprongen.

Fout:

    personen:
      ma:
        naam: Truus: de moeder

Goed:

    personen:
      ma:
        naam: "Truus: de moeder"
""",
    "missing-colon": "op deze regel of die erboven ontbreekt een dubbele punt",
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
    "strange-character": "met dit teken kan een waarde niet beginnen",
    "strange-character.cure": 'zet de tekst tussen aanhalingstekens: `naam: "@truus"`',
    "strange-character.page": """\
Een teken waarmee niets kan beginnen

Een waarde die met `@`, `%` of een accent grave begint, betekent in YAML iets bijzonders. Zet de
tekst tussen aanhalingstekens.

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
    "wrong-indent": "deze regel springt anders in dan de regels waar hij bij hoort",
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
    # --- woorden --------------------------------------------------------------------------------
    "record.case": "een casus",
    "record.person": "een persoon",
    "record.trait": "een kenmerk",
    "record.measure": "een maatregel",
    "record.family": "een gezin",
    "record.child": "een kind in een gezin",
    "record.twins": "een tweeling",
    "record.relation": "een relatie",
    "record.member": "een lid",
    "record.client_system": "het clientsysteem",
    "record.household": "een huishouden",
    "record.domain": "een domein",
    "record.event": "een gebeurtenis",
    "record.moment": "een moment",
    "record.care": "een zorgverdeling",
    "record.weight": "draagkracht of draaglast",
    "record.wish": "een wens of vraag",
    "record.action": "een actie",
    "record.coalition": "een coalitie",
    "record.network_perception": "de netwerkbeleving",
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
    "unknown-key": "`{key}` is geen sleutel van {record}",
    "unknown-key.cure": (
        "kijk in het handboek welke sleutels er zijn; vrije tekst kan bij `notitie`"
    ),
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
    # --- vorm en waarden ------------------------------------------------------------------------
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
    # --- tekenen --------------------------------------------------------------------------------
    "unknown-focus": "niemand in dit bestand heeft het id `{id}` dat bij --focus staat",
    "unknown-focus.cure": "kies een id dat onder `personen` staat",
    "no-events": "er zijn geen gebeurtenissen om op een levenslijn te tekenen",
    "no-events.cure": (
        "schrijf ze onder `gebeurtenissen`, bijvoorbeeld "
        "`- {datum: 2008, wat: verhuisd, gevoel: -2}`"
    ),
    "no-care": "er is geen verdeling van zorg om te tekenen",
    "no-care.cure": (
        "schrijf haar onder `zorg`, bijvoorbeeld "
        "`- {zelfzorg: 60, informeel: 25, professioneel: 15}`"
    ),
    "no-support": "bij geen relatie van de indexpersoon of het cliëntsysteem staat steun",
    "no-support.cure": "schrijf bij een relatie wat iemand `geeft` of `krijgt`: `krijgt: [P, E]`",
    "no-load": "er is geen draagkracht en geen draaglast om te tekenen",
    "no-load.cure": (
        "schrijf ze onder `draaglast` en `draagkracht`, bijvoorbeeld "
        "`- {wat: schulden, gewicht: 4}`"
    ),
    "not-a-date": "`{value}` is geen datum en geen moment uit dit bestand",
    "not-a-date.cure": (
        "schrijf bij --at een jaar, een datum zoals 2012-03-07 of de naam van een moment"
    ),
    "engine-missing": "het tekenprogramma ({engine}) is niet gevonden",
    "engine-missing.cure": "installeer ecogram opnieuw, of kies een andere met --engine",
    "engine-timeout": (
        "het tekenprogramma ({engine}) was na {seconds} seconden nog niet klaar en is gestopt"
    ),
    "engine-timeout.cure": "teken een deel met --focus, of probeer een andere --engine",
    "engine-failed": "het tekenprogramma heeft deze tekening niet gemaakt",
    "engine-failed.cure": "probeer een andere --engine; lukt het daar wel, meld het dan als fout",
    "page-larger": (
        "de tekening past niet leesbaar op {asked} en staat op {page}, "
        "op {percent} % van haar grootte; {empty} % van dat blad blijft leeg"
    ),
    "page-larger.cure": (
        "teken een deel met --focus, of laat --page weg: dan past het blad om de tekening"
    ),
    "tie-without-place": "voor {count} van de lijnen is geen vrije weg; zij zijn niet getekend",
    "tie-without-place.cure": "teken een deel met --focus, of laat een paar relaties weg",
    "names-left-out": "{count} mensen staan er zonder naam: er is te weinig plaats in hun vak",
    "names-left-out.cure": "maak van een deel een groep met een aantal, of zet ze in meer vakken",
    "page-too-small": "de tekening past op geen blad leesbaar; zij is groter dan {asked} gebleven",
    "page-too-small.cure": "teken een deel met --focus, of laat --page weg",
    "type-too-small": "op dit formaat ({percent} %) is de tekst te klein om te lezen",
    "type-too-small.cure": "kies een grotere --scale of een groter blad met --page",
    "png-coarse": "de tekening is groot: de PNG heeft maar {density} punten per inch",
    "png-coarse.cure": "gebruik SVG, die blijft op elke grootte scherp",
    "png-plain": "de PNG gebruikt alleen de ingebouwde letters",
    "png-plain.cure": (
        'installeer de toevoeging `png` (`pip install "ecogram[png]"`) voor alle schriften'
    ),
    "png-letters-missing": "de PNG mist {count} letters van een ander schrift",
    "png-letters-missing.cure": (
        'gebruik SVG, of installeer de toevoeging `png` (`pip install "ecogram[png]"`)'
    ),
    "unknown-focus.page": """\
Wie bij --focus staat, is er niet

Met `--focus` teken je de familie rond één persoon. Daar hoort het id bij van iemand die onder
`personen` staat; het id is de sleutel links, niet de naam.
""",
    "no-events.page": """\
Een levenslijn zonder gebeurtenissen

De levenslijn tekent wat onder `gebeurtenissen` staat. Daar is nu niets van te tekenen: er staat
niets, of wat er staat is niet voor dit publiek (`--for`), van iemand anders (`--focus`) of van
later (`--at`). Met `--from-family` komen geboorten, overlijdens, relaties en verhuizingen erbij,
voor zover zij een datum hebben.

Goed:

    gebeurtenissen:
      - {datum: 2008, wat: verhuisd naar Zwolle, gevoel: -2}
      - {van: 2010, tot: 2014, wat: werk op de manege, gevoel: 3}
""",
    "no-care.page": """\
Een zorgtaart zonder zorg

De zorgtaart tekent wat onder `zorg` staat: welk deel iemand zelf doet, en welk deel anderen doen.
Daar is nu niets van te tekenen: er staat niets, of wat er staat is niet voor dit publiek (`--for`)
of van een ander (`--focus`) of een ander moment (`--at`).

Goed:

    zorg:
      - {zelfzorg: 60, informeel: 25, professioneel: 10, gespecialiseerd: 5}
""",
    "no-support.page": """\
Geven en nemen zonder steun

Deze tekening laat zien welke steun er heen en weer gaat tussen de indexpersoon (of het
cliëntsysteem) en de anderen. Die staat met letters bij de relaties: `geeft`, `krijgt`, `steun` of
`steun_mogelijk`. Bij geen enkele relatie die hier getekend kan worden, staat zo'n letter.

Goed:

    personen:
      ada: {naam: Ada}
      buur: {naam: Mo}
    relaties:
      - {van: ada, naar: buur, geeft: G, krijgt: [P, G]}
""",
    "no-load.page": """\
Draagkracht en draaglast zonder lijst

Deze tekening zet twee lijsten naast elkaar: `draaglast` (wat weegt) en `draagkracht` (wat draagt).
Geen van beide is er, of wat er staat is niet voor dit publiek (`--for`) of van een ander
(`--focus`).

Goed:

    draaglast:
      - {wat: schulden, gewicht: 4}
    draagkracht:
      - {wat: goede buren, gewicht: 3}
""",
    "not-a-date.page": """\
Een datum die niet te lezen is

Bij `--at` hoort een jaar, een maand, een dag (`2012`, `2012-03`, `2012-03-07`) of de naam van een
moment dat in het bestand staat.
""",
    "engine-missing.page": """\
Geen tekenprogramma

Ecogram laat het laatste tekenwerk over aan Graphviz. Een eigen exemplaar komt mee met de
installatie; met `--engine system` gebruik je dat van de computer zelf. Het gevraagde exemplaar is
niet gevonden.
""",
    "engine-timeout.page": """\
Het tekenen duurt te lang

Het tekenprogramma krijgt een minuut. Dat is genoeg voor tienduizenden personen. Wat er al stond,
blijft staan; er is niets half geschreven.
""",
    "engine-failed.page": """\
Het tekenen is niet gelukt

Het tekenprogramma stopte of klaagde. Dat ligt niet aan je bestand: een goed bestand moet altijd
getekend kunnen worden. Meld het, liefst met een bestand waaruit de namen weg zijn.
""",
    "page-larger.page": """\
Een groter blad

Op het gevraagde blad werd de tekst te klein om te lezen. Daarom is het blad gedraaid, of is de
kleinste maat genomen waarop de tekst wel te lezen is. Een familie die vooral breed of vooral hoog
is, laat veel van zo'n blad leeg. Teken een deel met `--focus`, of laat `--page` weg: dan wordt het
blad zo groot als de tekening, zonder leeg papier.
""",
    "names-left-out.page": """\
Mensen zonder hun naam

In een netwerkschema staat iedereen in een vak: een cirkel en een segment. Passen de namen niet in
een vak, dan krijgt ieder er een klein symbool zonder naam, met het aantal erbij. Past ook dat niet,
dan staat er alleen het aantal. Wie een groep is, houdt zijn naam zolang dat kan.

Maak van mensen die je niet elk apart hoeft te zien één groep:

    personen:
      buren: {naam: de straat, soort: groep, aantal: 30, cirkel: bekenden, segment: samenleving}
""",
    "tie-without-place.page": """\
Een lijn die nergens langs kan

Een lijn tussen twee mensen loopt nooit door een symbool of een naam van een ander. Soms is een
tekening zo vol dat er geen weg meer over is. De lijn is dan niet getekend; in het bestand staat zij
nog wel. Teken een deel met `--focus`, of maak een tweede bestand met minder relaties.
""",
    "page-too-small.page": """\
Geen blad is groot genoeg

Ook op het grootste blad werd de tekst te klein om te lezen. De tekening is daarom groter gebleven
dan het blad. Teken een deel met `--focus`, of laat `--page` weg: dan wordt het blad zo groot als de
tekening.
""",
    "type-too-small.page": """\
Te klein om te lezen

Met deze `--scale` worden namen en jaren te klein voor een afdruk.
""",
    "png-coarse.page": """\
Een grove PNG

Een PNG bestaat uit puntjes. Bij een heel grote tekening zijn dat er te veel voor de gewone
dichtheid. SVG heeft geen puntjes en blijft scherp.
""",
    "png-plain.page": """\
Een PNG met ingebouwde letters

Zonder de toevoeging `png` tekent het ingebouwde programma de PNG. Dat kent Latijnse, Griekse en
Cyrillische letters.
""",
    "png-letters-missing.page": """\
Letters die ontbreken in de PNG

Namen in andere schriften, zoals Arabisch of Chinees, worden vakjes in deze PNG. In de SVG staan ze
goed. Met de toevoeging `png` gebruikt ecogram de letters van de computer.
""",
}
