"""What can be wrong with a case file, in plain English."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "severity.error": "error",
    "severity.warning": "warning",
    "count.error.one": "error",
    "count.error.many": "errors",
    "count.warning.one": "warning",
    "count.warning.many": "warnings",
    "count.none": "no problems",
    "did-you-mean": "did you mean {words}?",
    "or": "or",
}
