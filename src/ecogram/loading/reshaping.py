"""What stands in a case in another shape than it should, as it was probably meant.

Imported only for files that have such a thing; its texts are shown as suggestions.
"""

from __future__ import annotations

import re

from ecogram.loading.composing import Data
from ecogram.vocabulary.keys import key_words

_LONGEST = 70
_UNSPACED = re.compile(r"(\w+):(\S.*?)(?=\s+\w+:\S|$)")
_PLAIN = re.compile(r"[\w][\w .()'-]*")


def as_mapping(key: str, value: Data, record: str, language: str) -> tuple[str, ...]:
    """How *key* with *value* is written where ids with such records belong.

    >>> as_mapping("personen", ["ma", "kees"], "person", "nl")
    ('personen: {ma: {}, kees: {}}',)
    >>> as_mapping("personen", [{"naam": "Ma Flodder"}, {"naam": "Kees"}], "person", "nl")
    ('ma-flodder: {naam: Ma Flodder}',)
    """
    found = value if isinstance(value, list) else []
    ids = [item for item in found if isinstance(item, str) and re.fullmatch(r"[\w-]+", item)]
    if ids and len(ids) == len(found):
        return _shown(f"{key}: {{{', '.join(f'{one}: {{}}' for one in ids)}}}")
    words = key_words(record, "name", language)
    names = [
        item[word] for item in found if isinstance(item, dict) for word in words if word in item
    ]
    name = next((name for name in names if isinstance(name, str)), "")
    made = "-".join(re.findall(r"\w+", name)).lower()
    return _shown(f"{made}: {{{words[0]}: {_text(name)}}}") if made else ()


def as_record(key: str, value: Data, record: str, language: str) -> tuple[str, ...]:
    """How a person or a domain is written of whom only a text stands behind the id.

    >>> as_record("ma", "Truus, 1950", "person", "nl")
    ('ma: {naam: "Truus, 1950"}',)
    >>> as_record("ma", "naam:Truus Smit geboren:1950", "person", "nl")
    ('ma: {naam: Truus Smit, geboren: 1950}',)
    """
    if record not in ("person", "domain") or not isinstance(value, str):
        return ()
    unspaced = _UNSPACED.findall(value)
    if unspaced:
        parts = ", ".join(f"{word}: {_text(said)}" for word, said in unspaced)
        return _shown(f"{key}: {{{parts}}}")
    return _shown(f"{key}: {{{key_words(record, 'name', language)[0]}: {_text(value)}}}")


def as_relation(value: Data) -> tuple[str, ...]:
    """How a relation in a sentence is written.

    >>> as_relation("kees zeer hecht ma"), as_relation("kees - ma")
    (('[kees, zeer hecht, ma]',), ())
    """
    words = value.split() if isinstance(value, str) else []
    kind = " ".join(words[1:-1])
    return _shown(f"[{words[0]}, {kind}, {words[-1]}]") if re.fullmatch(r"\w[\w -]*", kind) else ()


def _text(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else f'"{text}"' if '"' not in text else f"'{text}'"


def _shown(written: str) -> tuple[str, ...]:
    return (written,) if len(written) <= _LONGEST else ()
