"""What is said about a problem, in Dutch."""

from __future__ import annotations

WORDS: dict[str, str] = {}
