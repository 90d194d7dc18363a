"""What every key of a case file means, in Dutch."""

from __future__ import annotations

WORDS: dict[str, str] = {}
