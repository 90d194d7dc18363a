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
}
