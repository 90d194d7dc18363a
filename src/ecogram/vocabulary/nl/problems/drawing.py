"""Wat er mis kan gaan bij het tekenen: niets om te laten zien, te klein papier, de tekenaar."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "unknown-focus": "niemand in dit bestand heeft het id `{id}` dat bij --focus staat",
    "unknown-focus.cure": "kies een id dat onder `personen` staat",
    "unknown-focus.page": """\
Wie bij --focus staat, is er niet

Met `--focus` teken je de familie rond één persoon. Daar hoort het id bij van iemand die onder
`personen` staat; het id is de sleutel links, niet de naam.
""",
    "no-events": "er zijn geen gebeurtenissen om op een levenslijn te tekenen",
    "no-events.cure": (
        "schrijf ze onder `gebeurtenissen`, bijvoorbeeld "
        "`- {datum: 2008, wat: verhuisd, gevoel: -2}`"
    ),
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
    "no-care": "er is geen verdeling van zorg om te tekenen",
    "no-care.cure": (
        "schrijf haar onder `zorg`, bijvoorbeeld "
        "`- {zelfzorg: 60, informeel: 25, professioneel: 15}`"
    ),
    "no-care.page": """\
Een zorgtaart zonder zorg

De zorgtaart tekent wat onder `zorg` staat: welk deel iemand zelf doet, en welk deel anderen doen.
Daar is nu niets van te tekenen: er staat niets, of wat er staat is niet voor dit publiek (`--for`)
of van een ander (`--focus`) of een ander moment (`--at`).

Goed:

    zorg:
      - {zelfzorg: 60, informeel: 25, professioneel: 10, gespecialiseerd: 5}
""",
    "no-support": "bij geen relatie van de indexpersoon of het cliëntsysteem staat steun",
    "no-support.cure": "schrijf bij een relatie wat iemand `geeft` of `krijgt`: `krijgt: [P, E]`",
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
    "no-load": "er is geen draagkracht en geen draaglast om te tekenen",
    "no-load.cure": (
        "schrijf ze onder `draaglast` en `draagkracht`, bijvoorbeeld "
        "`- {wat: schulden, gewicht: 4}`"
    ),
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
    "not-a-date": "`{value}` is geen datum en geen moment uit dit bestand",
    "not-a-date.cure": (
        "schrijf bij --at een jaar, een datum zoals 2012-03-07 of de naam van een moment"
    ),
    "not-a-date.page": """\
Een datum die niet te lezen is

Bij `--at` hoort een jaar, een maand, een dag (`2012`, `2012-03`, `2012-03-07`) of de naam van een
moment dat in het bestand staat.
""",
    "engine-missing": "het tekenprogramma ({engine}) is niet gevonden",
    "engine-missing.cure": "installeer ecogram opnieuw, of kies een andere met --engine",
    "engine-missing.page": """\
Geen tekenprogramma

Ecogram laat het laatste tekenwerk over aan Graphviz. Een eigen exemplaar komt mee met de
installatie; met `--engine system` gebruik je dat van de computer zelf. Het gevraagde exemplaar is
niet gevonden.
""",
    "engine-timeout": (
        "het tekenprogramma ({engine}) was na {seconds} seconden nog niet klaar en is gestopt"
    ),
    "engine-timeout.cure": "teken een deel met --focus, of probeer een andere --engine",
    "engine-timeout.page": """\
Het tekenen duurt te lang

Het tekenprogramma krijgt een minuut. Dat is genoeg voor tienduizenden personen. Wat er al stond,
blijft staan; er is niets half geschreven.
""",
    "engine-failed": "het tekenprogramma heeft deze tekening niet gemaakt",
    "engine-failed.cure": "probeer een andere --engine; lukt het daar wel, meld het dan als fout",
    "engine-failed.page": """\
Het tekenen is niet gelukt

Het tekenprogramma stopte of klaagde. Dat ligt niet aan je bestand: een goed bestand moet altijd
getekend kunnen worden. Meld het, liefst met een bestand waaruit de namen weg zijn.
""",
    "page-larger": (
        "de tekening past niet leesbaar op {asked} en staat op {page}, "
        "op {percent} % van haar grootte; {empty} % van dat blad blijft leeg"
    ),
    "page-larger:filled": (
        "de tekening past niet leesbaar op {asked} en staat op {page}, "
        "op {percent} % van haar grootte"
    ),
    "page-larger.cure": (
        "teken een deel met --focus, of laat --page weg: dan past het blad om de tekening"
    ),
    "page-larger.page": """\
Een groter blad

Op het gevraagde blad werd de tekst te klein om te lezen. Daarom is het blad gedraaid, of is de
kleinste maat genomen waarop de tekst wel te lezen is. Een familie die vooral breed of vooral hoog
is, laat veel van zo'n blad leeg. Teken een deel met `--focus`, of laat `--page` weg: dan wordt het
blad zo groot als de tekening, zonder leeg papier.
""",
    "tie-without-place": "voor {count} van de lijnen is geen vrije weg; zij zijn niet getekend",
    "tie-without-place.cure": "teken een deel met --focus, of laat een paar relaties weg",
    "tie-without-place.page": """\
Een lijn die nergens langs kan

Een lijn tussen twee mensen loopt nooit door een symbool of een naam van een ander. Soms is een
tekening zo vol dat er geen weg meer over is. De lijn is dan niet getekend; in het bestand staat zij
nog wel. Teken een deel met `--focus`, of maak een tweede bestand met minder relaties.
""",
    "names-left-out": "{count} mensen staan er zonder naam: er is te weinig plaats in hun vak",
    "names-left-out.cure": "maak van een deel een groep met een aantal, of zet ze in meer vakken",
    "names-left-out.page": """\
Mensen zonder hun naam

In een netwerkschema staat iedereen in een vak: een cirkel en een segment. Passen de namen niet in
een vak, dan krijgt ieder er een klein symbool zonder naam, met het aantal erbij. Past ook dat niet,
dan staat er alleen het aantal. Wie een groep is, houdt zijn naam zolang dat kan.

Maak van mensen die je niet elk apart hoeft te zien één groep:

    personen:
      buren: {naam: de straat, soort: groep, aantal: 30, cirkel: bekenden, segment: samenleving}
""",
    "page-too-small": "de tekening past op geen blad leesbaar; zij is groter dan {asked} gebleven",
    "page-too-small.cure": "teken een deel met --focus, of laat --page weg",
    "page-too-small.page": """\
Geen blad is groot genoeg

Ook op het grootste blad werd de tekst te klein om te lezen. De tekening is daarom groter gebleven
dan het blad. Teken een deel met `--focus`, of laat `--page` weg: dan wordt het blad zo groot als de
tekening.
""",
    "type-too-small": "op dit formaat ({percent} %) is de tekst te klein om te lezen",
    "type-too-small.cure": "kies een grotere --scale of een groter blad met --page",
    "type-too-small.page": """\
Te klein om te lezen

Met deze `--scale` worden namen en jaren te klein voor een afdruk.
""",
    "png-coarse": "de tekening is groot: de PNG heeft maar {density} punten per inch",
    "png-coarse.cure": "gebruik SVG, die blijft op elke grootte scherp",
    "png-coarse.page": """\
Een grove PNG

Een PNG bestaat uit puntjes. Bij een heel grote tekening zijn dat er te veel voor de gewone
dichtheid. SVG heeft geen puntjes en blijft scherp.
""",
    "png-plain": "de PNG gebruikt alleen de ingebouwde letters",
    "png-plain.cure": (
        'installeer de toevoeging `png` (`pip install "ecogram[png]"`) voor alle schriften'
    ),
    "png-plain.page": """\
Een PNG met ingebouwde letters

Zonder de toevoeging `png` tekent het ingebouwde programma de PNG. Dat kent Latijnse, Griekse en
Cyrillische letters.
""",
    "png-letters-missing": "de PNG mist {count} letters van een ander schrift",
    "png-letters-missing.cure": (
        'gebruik SVG, of installeer de toevoeging `png` (`pip install "ecogram[png]"`)'
    ),
    "png-letters-missing.page": """\
Letters die ontbreken in de PNG

Namen in andere schriften, zoals Arabisch of Chinees, worden vakjes in deze PNG. In de SVG staan ze
goed. Met de toevoeging `png` gebruikt ecogram de letters van de computer.
""",
}
