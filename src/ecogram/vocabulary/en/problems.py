"""What is said about a problem, in English."""

from __future__ import annotations

WORDS: dict[str, str] = {}
