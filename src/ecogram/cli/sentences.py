"""What the commands say about their work, in Dutch and English; mistakes have their own words."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "left-out.one": "1 onderdeel is niet voor iedereen bedoeld en staat er niet in (zie --for)",
        "left-out.many": (
            "{count} onderdelen zijn niet voor iedereen bedoeld en staan er niet in (zie --for)"
        ),
        "left-out-for.one": "1 onderdeel is niet voor dit publiek bedoeld en staat er niet in",
        "left-out-for.many": (
            "{count} onderdelen zijn niet voor dit publiek bedoeld en staan er niet in"
        ),
        "near-audience": "niets hier is voor het publiek `{audience}`; bedoelde je `{meant}`?",
        "nobody": "er staat nog niemand in deze casus; de tekening is leeg",
        "unborn.one": "1 persoon was er op die datum nog niet of niet meer en staat er niet in",
        "unborn.many": (
            "{count} personen waren er op die datum nog niet of niet meer en staan er niet in"
        ),
        "warnings.one": "1 waarschuwing; `ecogram check {path}` toont haar",
        "warnings.many": "{count} waarschuwingen; `ecogram check {path}` toont ze",
        "no-legend": (
            "waarschuwing: zonder legenda is niet te zien dat een stippellijn hier gespannen "
            "betekent en in een genogram afstandelijk"
        ),
        "drawing": "tekenen …",
        "drawn": "getekend: {path}",
        "written": "geschreven: {path}; verander het in jouw casus en teken met ecogram render",
        "files.one": "1 bestand",
        "files.many": "{count} bestanden",
    },
    "en": {
        "left-out.one": "1 item is not meant for everybody and is left out (see --for)",
        "left-out.many": "{count} items are not meant for everybody and are left out (see --for)",
        "left-out-for.one": "1 item is not meant for this audience and is left out",
        "left-out-for.many": "{count} items are not meant for this audience and are left out",
        "near-audience": "nothing here is for the audience `{audience}`; did you mean `{meant}`?",
        "nobody": "there is nobody in this case yet; the drawing is empty",
        "unborn.one": "1 person was not there on that date and is left out",
        "unborn.many": "{count} persons were not there on that date and are left out",
        "warnings.one": "1 warning; `ecogram check {path}` shows it",
        "warnings.many": "{count} warnings; `ecogram check {path}` shows them",
        "no-legend": (
            "warning: without a legend nobody sees that a dotted line means tense here and "
            "distant in a genogram"
        ),
        "drawing": "drawing …",
        "drawn": "drawn: {path}",
        "written": "written: {path}; make it your case and draw it with ecogram render",
        "files.one": "1 file",
        "files.many": "{count} files",
    },
}


def sentence(key: str, language: str, **values: object) -> str:
    """The words of *key*; its plural when there is a ``count`` that asks for it.

    >>> sentence("files", "nl", count=1), sentence("files", "en", count=3)
    ('1 bestand', '3 files')
    """
    if "count" in values:
        key = f"{key}.one" if values["count"] == 1 else f"{key}.many"
    return WORDS[language][key].format(**values)
