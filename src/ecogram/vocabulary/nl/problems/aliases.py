"""Wat er mis kan zijn met verwijzingen in YAML (`&` en `*`)."""

from __future__ import annotations

WORDS: dict[str, str] = {
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
}
