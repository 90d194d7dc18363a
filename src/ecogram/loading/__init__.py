"""A case file → the case, never losing the place of a word.

``read(text, name) -> Source`` is the door; ``EcogramError`` comes only from files that cannot be
read as YAML. Everything else that is wrong is in ``Source.problems``.
"""

from __future__ import annotations

from ecogram.loading.source import Source, read

__all__ = ["Source", "read"]
