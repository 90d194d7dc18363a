"""The problems that loading can find: code → the values its sentence is given.

``key`` is the author's own key, ``value`` what stands behind it, ``record`` the canonical name of
what the key belongs to (a key of ``vocabulary.keys.KEYS``), ``allowed`` words to choose from.
"""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    # the file
    "too-large": ("limit",),  # megabytes
    "wrong-encoding": ("encoding",),
    "not-a-text-file": (),  # variant `markup`: text, but of a drawing or a web page
    "control-character": ("character",),
    "tab": (),
    "empty-file": (),
    "not-a-case": (),
    "several-documents": (),
    "too-deep": ("limit",),
    "too-many-aliases": ("limit",),
    "too-many-values": ("limit",),
    "alias-in-itself": ("name",),
    "unknown-alias": ("name",),
    # YAML
    "colon-in-text": (),
    "missing-colon": (),  # variant `space`: `naam:Truus`
    "missing-comma": (),
    "missing-dash": (),  # variant `bullet`: there is one, but it is another character
    "text-after-end": (),  # variants `quote` and `bracket`
    "strange-space": (),
    "strange-character": (),
    "open-quote": (),
    "open-bracket": (),
    "open-brace": (),
    "wrong-indent": ("line",),  # of variant `deeper`; the other is `margin`
    "not-yaml": (),
    "key-not-text": (),
    "merge-key": (),
    "duplicate-key": ("key", "line"),  # variant `id`: persons, domains, households
    "comma-in-text": ("key", "text"),
    # words
    "unknown-key": ("key", "record", "allowed"),
    "unknown-value": ("key", "value", "allowed"),
    "bare-abuse": ("value",),
    "remarried": ("value",),
    "rape-union": ("value",),
    "invalid-id": ("id",),
    # shapes and values
    "expected-text": ("key",),
    "expected-list": ("key",),
    "expected-mapping": ("key",),
    "short-relation": (),
    "missing-value": ("key", "record"),  # key: the shown word, in the language of the file
    "bad-date": ("key", "value"),
    "bad-number": ("key", "value", "least", "most"),
    "bad-age": ("key", "value"),
    "bad-count": ("key", "value"),
    "bad-value": ("key", "value"),
    "tie-of-index-person": ("key", "name"),
    "unknown-version": ("value",),
    # warnings
    "date-without-reference": ("key", "value"),
}
"""Severity is error except for ``date-without-reference``."""
