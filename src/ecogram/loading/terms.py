"""Leaf values in an author's words → canonical ones: fixed values, ids, letters, lists of words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from ecogram.diagnostics import Path
from ecogram.loading.composing import Data
from ecogram.vocabulary.spelling import normalise, without_preposition
from ecogram.vocabulary.values import (
    BARE_ABUSE,
    FORM_AND_STATE,
    FORMLESS,
    RAPE,
    REMARRIED,
    canonical_values,
    value_words,
)

Reader = Callable[[Data, str, Path, Path], Any]
_CLIENT_SYSTEM = frozenset(("clientsysteem", "clientsystem"))
_UNKNOWN = frozenset(("onbekend", "unknown", "??", "?"))
_PER = {"dag": "day", "week": "week", "maand": "month", "jaar": "year", "month": "month"}


class Notebook(Protocol):
    """Where problems and paths are kept while reading."""

    paths: dict[Path, Path]
    language: str
    letters: frozenset[str]

    def problem(self, code: str, author: Path, **values: Any) -> None: ...


class Terms:
    """Reads leaves for ``Wording``; None means absent or set aside with a problem."""

    def __init__(self, notebook: Notebook) -> None:
        self._book = notebook
        self.readers: dict[str, Reader] = {
            **dict.fromkeys(
                ("text", "date", "happening", "age", "count", "number", "share"),
                self._text,
            ),
            "version": self._version,
            "texts": self._texts,
            "yes": self._yes,
            "choice": self._choice,
            "choices": self._choices,
            "open": self._open,
            "opens": self._opens,
            "frequency": self._frequency,
            "relation": self._relation,
            "form": self._form,
            "id": self._id,
            "ids": self._ids,
            "ends": self._ends,
            "partners": self._partners,
            "letters": self._letters,
            "letter_map": self._letter_map,
        }

    def identifier(self, text: str, author: Path, *, about_key: bool = False) -> str:
        """The id, in composed letters; a wrong one is reported and kept, so that it is found."""
        if not text.isascii():
            import unicodedata

            text = unicodedata.normalize("NFC", text)
        if not is_identifier(text):
            made = "-".join(re.findall(r"\w+", text))
            suggestions = (made,) if made else ()
            self._book.problem(
                "invalid-id", author, id=text, about_key=about_key, suggestions=suggestions
            )
        return text

    def _text(self, value: Data, _: str, canonical: Path, author: Path) -> str | None:
        if isinstance(value, str):
            return value
        self._book.problem("expected-text", author, key=key_of(author))
        return None

    def _version(self, value: Data, _: str, canonical: Path, author: Path) -> str | None:
        text = self._text(value, "", canonical, author)
        if text is not None and text != "1":
            self._book.problem("unknown-version", author, value=text)
            return None
        return text

    def _each(self, value: Data, canonical: Path, author: Path) -> Iterator[tuple[str, Path]]:
        """The texts of a list, or the one text, with the author's paths; others are reported."""
        count = 0
        for item, place in items(value, author):
            if isinstance(item, str):
                self._book.paths[(*canonical, count)] = place
                count += 1
                yield item, place
            elif item is not None:
                self._book.problem("expected-text", place, key=key_of(place))

    def _texts(self, value: Data, _: str, canonical: Path, author: Path) -> list[str]:
        return [text for text, _ in self._each(value, canonical, author)]

    def _yes(self, value: Data, _: str, canonical: Path, author: Path) -> bool | None:
        word = self._choice(value, "yes_no", canonical, author)
        return None if word is None else word == "yes"

    def _choice(self, value: Data, name: str, canonical: Path, author: Path) -> str | None:
        text = self._text(value, "", canonical, author)
        if text is None:
            return None
        found = canonical_values(name).get(normalise(text))
        if found is None:
            self._unknown_value(name, text, author)
        return found

    def _choices(self, value: Data, name: str, canonical: Path, author: Path) -> list[str]:
        read = [
            self._choice(text, name, canonical, place)
            for text, place in self._each(value, canonical, author)
        ]
        return [word for word in read if word is not None]

    def _open(self, value: Data, name: str, canonical: Path, author: Path) -> str | None:
        text = self._text(value, "", canonical, author)
        return None if text is None else canonical_values(name).get(normalise(text), text)

    def _opens(self, value: Data, name: str, canonical: Path, author: Path) -> list[str]:
        known = canonical_values(name)
        return [
            known.get(normalise(text), text) for text, _ in self._each(value, canonical, author)
        ]

    def _frequency(self, value: Data, _: str, canonical: Path, author: Path) -> str | None:
        """A word of the list, or so many times per day, week, month or year."""
        if not isinstance(value, str):
            return self._text(value, "", canonical, author)
        found = re.fullmatch(
            r"(\d+)(?: ?[-–] ?(\d+))? ?(?:x|keer|maal|times)? ?(?:per|a|an|each|/) ?([a-z]+)",
            value.strip().casefold(),
        )
        unit = found and _PER.get(found[3], found[3] if found[3] in _PER.values() else None)
        if found and unit:
            return f"{found[1]}{'-' + found[2] if found[2] else ''} per {unit}"
        return self._choice(value, "frequency", canonical, author)

    def _relation(self, value: Data, _: str, canonical: Path, author: Path) -> str | None:
        text = self._text(value, "", canonical, author)
        if text is None:
            return None
        known = canonical_values("relation")
        for spelling in (text, without_preposition(text)):
            plain = normalise(spelling)
            if plain in known:
                return known[plain]
            if plain in BARE_ABUSE:
                meant = ("abuse", "emotional_abuse", "sexual_abuse")
                words = tuple(value_words("relation", kind, "nl")[0] for kind in meant)
                self._book.problem("bare-abuse", author, value=text, suggestions=words)
                return None
        self._unknown_value("relation", text, author)
        return None

    def _form(self, value: Data, _: str, canonical: Path, author: Path) -> dict[str, str] | None:
        """Form and state: `gescheiden` says both, `partners` says neither."""
        text = self._text(value, "", canonical, author)
        if text is None:
            return None
        plain = normalise(text)
        both = {normalise(word): said for word, said in FORM_AND_STATE.items()}.get(plain)
        if both is not None:
            form, state = both
            return {"form": form, state: "yes"} if form else {state: "yes"}
        if plain in {normalise(word) for word in FORMLESS}:
            return {}
        if plain in RAPE:
            return {"form": "rape"}
        if plain in REMARRIED:
            self._book.problem("remarried", author, value=text)
            return None
        form = self._choice(value, "form", canonical, author)
        return None if form is None else {"form": form}

    def _id(self, value: Data, _: str, canonical: Path, author: Path) -> str | None:
        text = self._text(value, "", canonical, author)
        return None if text is None else self._reference(text)

    def _ids(self, value: Data, _: str, canonical: Path, author: Path) -> list[str]:
        return self._references(value, canonical, author, frozenset(), "")

    def _ends(self, value: Data, _: str, canonical: Path, author: Path) -> list[str] | None:
        return self._references(value, canonical, author, _CLIENT_SYSTEM, "client_system") or None

    def _partners(self, value: Data, _: str, canonical: Path, author: Path) -> list[str]:
        return self._references(value, canonical, author, _UNKNOWN, "unknown")

    def _references(
        self, value: Data, canonical: Path, author: Path, reserved: frozenset[str], word: str
    ) -> list[str]:
        """Ids; a comma in one text parts them, since no id has a comma."""
        found: list[str] = []
        for text, place in list(self._each(value, canonical, author)):
            for part in text.split(","):
                if part.strip():
                    self._book.paths[(*canonical, len(found))] = place
                    is_word = normalise(part.strip()) in reserved
                    found.append(word if is_word else self._reference(part.strip()))
        return found

    def _reference(self, text: str) -> str:
        if text.isascii():
            return text
        import unicodedata

        return unicodedata.normalize("NFC", text)

    def _letters(self, value: Data, _: str, canonical: Path, author: Path) -> list[str]:
        """Letters of support: one by one, in words, or several in one text (`PG`, `P, G`)."""
        found: list[str] = []
        for text, place in list(self._each(value, canonical, author)):
            for letter in self._letters_in(text):
                self._book.paths[(*canonical, len(found))] = place
                found.append(letter)
        return found

    def _letters_in(self, text: str) -> list[str]:
        known = canonical_values("letter")
        declared = {letter.casefold(): letter for letter in self._book.letters}
        found: list[str] = []
        separate = all(len(word) == 1 for word in text.split())
        for part in text.split() if separate else re.split(r"[,+/]", text):
            plain = normalise(part)
            if plain in declared:
                found.append(declared[plain])
            elif plain in known:
                found.append(known[plain])
            elif plain and all(letter in declared or letter in known for letter in plain):
                found.extend(declared.get(letter) or known[letter] for letter in plain)
            elif plain:
                found.append(part.strip())
        return found

    def _letter_map(self, value: Data, _: str, canonical: Path, author: Path) -> dict[str, str]:
        if not isinstance(value, dict):
            self._book.problem("expected-mapping", author, key=key_of(author))
            return {}
        found: dict[str, str] = {}
        for letter, meaning in value.items():
            self._book.paths[(*canonical, letter)] = (*author, letter)
            said = "" if meaning is None else self._text(meaning, "", canonical, (*author, letter))
            if said is not None:
                found[letter] = said
        return found

    def _unknown_value(self, name: str, text: str, author: Path) -> None:
        from ecogram.loading.closeness import allowed_values, similar_values, value_said_elsewhere

        language = self._book.language
        values: dict[str, Any] = {"allowed": allowed_values(name, language)}
        if variant := value_said_elsewhere(name, text):
            values["variant"] = variant
        else:
            values["suggestions"] = similar_values(name, text, language)
        self._book.problem("unknown-value", author, key=key_of(author), value=text, **values)


def is_identifier(text: str) -> bool:
    """Whether a text may be an id: letters of any language, digits, `-` and `_`.

    >>> is_identifier("tante-Zoë"), is_identifier("1"), is_identifier("jan piet")
    (True, True, False)
    """
    return text.replace("-", "").replace("_", "").isalnum() or _is_word(text)


def items(value: Data, author: Path) -> list[tuple[Data, Path]]:
    """The items of a list with the author's paths; what is no list is its own only item."""
    if isinstance(value, list):
        return [(item, (*author, index)) for index, item in enumerate(value)]
    return [(value, author)]


def key_of(author: Path) -> str:
    """The author's last key on a path."""
    return next((step for step in reversed(author) if isinstance(step, str)), "")


def _is_word(text: str) -> bool:
    """As ``is_identifier``, for scripts whose vowels are marks on their consonants."""
    import unicodedata

    return bool(text) and all(
        letter in "-_" or unicodedata.category(letter)[0] in "LMN" for letter in text
    )
