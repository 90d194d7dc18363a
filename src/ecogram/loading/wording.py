"""An author's words → canonical ones: keys, fixed values, short forms; Dutch and English mixed.

What comes out has the shape of the model with every leaf still text (yes and no excepted), and
``paths`` tells for each canonical path the author's own. Dates and numbers are for ``build``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ecogram.diagnostics import Path, Problem, Severity
from ecogram.loading.collecting import without_collecting
from ecogram.loading.composing import Data
from ecogram.loading.shapes import FROM_TEXT, REQUIRED, SHAPES, TIE
from ecogram.loading.terms import Reader, Terms, items, key_of
from ecogram.loading.tree import Tree
from ecogram.vocabulary.keys import fields_by_key, key_words, language_of_keys
from ecogram.vocabulary.spelling import normalise

Fields = dict[str, Any]
_WITH_IDS = ("persons", "domains", "households")
_HARMLESS = ("unknown-value", "bare-abuse")
"""Problems of one value that do not explain why another is missing."""


class Wording:
    """Reads one tree; ``fields`` is the case in canonical words, ``problems`` what was set aside.

    A person's field ``tie`` holds what belongs to the tie with the index person.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.paths: dict[Path, Path] = {}
        self.problems: list[Problem] = [*tree.problems, *map(_duplicate, tree.duplicates)]
        self.letters = _declared_letters(tree)
        self.language = _language_of_top(tree)
        self._counts = {"nl": 0, "en": 0}
        self._ties = 0
        self._readers: dict[str, Reader] = {
            **Terms(self).readers,
            "record": self._record_of,
            "records": self._records,
            "members": self._members,
            "members_of": self._members_of,
            "map": self._map,
            "relations": self._relations,
            "children": self._children,
        }
        self._terms = Terms(self)
        with without_collecting():
            self.fields: Fields = self.record("case", _contacts_last(tree.data), (), ())
        self.language = self.fields.get("language") or self._most_used()

    def problem(self, code: str, author: Path, **values: Any) -> None:
        """Note a problem at the author's own path; ``about_key``, ``suggestions`` and
        ``severity`` go to the problem itself, other values into its sentence."""
        about_key = values.pop("about_key", False)
        suggestions = values.pop("suggestions", ())
        severity = values.pop("severity", Severity.ERROR)
        span = self.tree.span(author, about_key=about_key)
        self.problems.append(Problem(code, author, values, suggestions, severity, about_key, span))

    def author_path(self, canonical: Path) -> Path:
        """The author's path to what stands at a canonical one; unknown steps stay as they are."""
        for length in range(len(canonical), 0, -1):
            known = self.paths.get(canonical[:length])
            if known is not None:
                return known + canonical[length:]
        return canonical

    def record(self, name: str, data: dict[str, Data], canonical: Path, author: Path) -> Fields:
        """The fields of one record in canonical words."""
        known, languages, shape = fields_by_key(name), language_of_keys(name), SHAPES[name]
        if self.tree.gaps:
            from ecogram.loading.torn import rejoined

            data = rejoined(data, author, self.tree.gaps, self.problem)
        fields: Fields = {}
        for key, value in data.items():
            plain = normalise(key)
            field = known.get(plain)
            if field is None:
                self._unknown_key(name, key, (*author, key))
                continue
            if plain in languages:
                self._counts[languages[plain]] += 1
            path, place = (*canonical, field), (*author, key)
            if path in self.paths:
                line = str(self.tree.span(self.paths[path], about_key=True).line)
                self.problem("duplicate-key", place, key=key, line=line, about_key=True)
                continue
            self.paths[path] = place
            if value is not None:
                read = self._read(shape[field], value, path, place)
                if read is not None:
                    fields[field] = read
        return self._settled(name, fields, canonical)

    def _settled(self, name: str, fields: Fields, canonical: Path) -> Fields:
        """Fields that say more than one thing, each thing in its own field."""
        if name == "family" and "form" in fields:
            said = fields.pop("form")
            for part, word in said.items():
                fields.setdefault(part, word)
                self.paths.setdefault((*canonical, part), self.paths[(*canonical, "form")])
        elif name == "person" and not TIE.keys().isdisjoint(fields):
            fields["tie"] = {field: fields.pop(field) for field in TIE if field in fields}
        return fields

    def _read(self, kind: str, value: Data, canonical: Path, author: Path) -> Any:
        if kind in ("text", "date") and isinstance(value, str):
            return value
        name, _, argument = kind.partition(":")
        return self._readers[name](value, argument, canonical, author)

    def _record_of(self, value: Data, name: str, canonical: Path, author: Path) -> Fields | None:
        """One record, from a mapping or from the text that may stand for it."""
        if isinstance(value, dict):
            found = len(self.problems)
            return self._complete(name, self.record(name, value, canonical, author), author, found)
        if isinstance(value, str) and name in FROM_TEXT:
            field = FROM_TEXT[name]
            self.paths[(*canonical, field)] = author
            said = self._read(SHAPES[name][field], value, (*canonical, field), author)
            return None if said is None else {field: said}
        from ecogram.loading.reshaping import as_record

        key = key_of(author)
        meant = as_record(key, value, name, self.language)
        self.problem("expected-mapping", author, key=key, record=name, suggestions=meant)
        return None

    def _complete(self, name: str, fields: Fields, author: Path, found: int) -> Fields | None:
        """The fields; None when what makes it such a record is missing, which is said unless
        a problem since *found* may be the reason."""
        for field in REQUIRED.get(name, ()):
            if not fields.get(field):
                if all(problem.code in _HARMLESS for problem in self.problems[found:]):
                    word = key_words(name, field, self.language)[0]
                    self.problem("missing-value", author, key=word, record=name)
                return None
        return fields

    def _records(self, value: Data, name: str, canonical: Path, author: Path) -> list[Fields]:
        """A list of records; a single one may stand without a list."""
        return self._each(value, lambda _: name, canonical, author)

    def _children(self, value: Data, _: str, canonical: Path, author: Path) -> list[Fields]:
        """Children: an id, one link, or twins; each in the order of the file."""
        return self._each(value, _kind_of_child, canonical, author)

    def _each(
        self, value: Data, kind: Callable[[Data], str], canonical: Path, author: Path
    ) -> list[Fields]:
        """The records in *value*, each of its own *kind*; those set aside leave no gap."""
        found: list[Fields] = []
        for item, place in items(value, author):
            before = len(self.paths)
            here = (*canonical, len(found))
            self.paths[here] = place
            fields = None if item is None else self._record_of(item, kind(item), here, place)
            if fields is None:
                self._forget(before)
            else:
                found.append(fields)
        return found

    def _forget(self, before: int) -> None:
        """Take back the paths noted for a record that was set aside; the next has its number."""
        while len(self.paths) > before:
            self.paths.popitem()

    def _members(self, value: Data, _: str, canonical: Path, author: Path) -> list[Fields]:
        return self._records(value, "member", canonical, author)

    def _members_of(self, value: Data, name: str, canonical: Path, author: Path) -> Fields | None:
        """A record with members, or its members only."""
        if isinstance(value, dict):
            return self.record(name, value, canonical, author)
        path = (*canonical, "members")
        self.paths[path] = author
        return {"members": self._members(value, "", path, author)}

    def _map(self, value: Data, name: str, canonical: Path, author: Path) -> dict[str, Fields]:
        """Ids and their records; an id with nothing behind it is a record too."""
        if not isinstance(value, dict):
            from ecogram.loading.reshaping import as_mapping

            key = key_of(author)
            meant = as_mapping(key, value, name, self.language)
            self.problem("expected-mapping", author, key=key, record=name, suggestions=meant)
            return {}
        read = self._members_of if name == "household" else self._record_of
        found: dict[str, Fields] = {}
        for key, item in value.items():
            place = (*author, key)
            identifier = self._terms.identifier(key, place, about_key=True)
            here = (*canonical, identifier)
            self.paths[here] = place
            found[identifier] = (item is not None and read(item, name, here, place)) or {}
        return found

    def _relations(self, value: Data, _: str, canonical: Path, author: Path) -> list[Fields]:
        """Ties of either list, numbered through in the order of the model."""
        contact = canonical == ("contacts",)
        if not isinstance(value, list | dict):
            self.problem("expected-list", author, key=key_of(author))
            return []
        found: list[Fields] = []
        for item, place in items(value, author):
            before = len(self.paths)
            here: Path = ("relations", self._ties)
            self.paths[here] = place
            fields = None if item is None else self._relation(item, here, place, contact)
            if fields is None:
                self._forget(before)
                continue
            self._ties += 1
            found.append({**fields, "contact": True} if contact else fields)
        return found

    def _relation(self, item: Data, here: Path, author: Path, contact: bool) -> Fields | None:
        found = len(self.problems)
        if isinstance(item, list):
            fields = self._short_relation(item, here, author)
        elif isinstance(item, dict):
            fields = self.record("relation", item, here, author)
        else:
            from ecogram.loading.reshaping import as_relation

            meant = as_relation(item)
            self.problem("short-relation", author, suggestions=meant)
            return None
        if contact and fields is not None:
            fields.setdefault("from_", ["client_system"])
        if fields is None:
            return None
        return self._complete("relation", fields, author, found)

    def _short_relation(self, item: list[Data], here: Path, author: Path) -> Fields | None:
        """`[van, soort, naar]`, perhaps with a mapping of the rest."""
        rest = item[3] if len(item) == 4 else {}
        if len(item) not in (3, 4) or not isinstance(rest, dict):
            self.problem("short-relation", author)
            return None
        fields: Fields = {}
        for index, field in enumerate(("from_", "type", "to")):
            self.paths[(*here, field)] = (*author, index)
            value = item[index]
            if value is not None:
                kind = SHAPES["relation"][field]
                fields[field] = self._read(kind, value, (*here, field), (*author, index))
        said = {field: value for field, value in fields.items() if value is not None}
        return {**said, **self.record("relation", rest, here, (*author, 3))}

    def _unknown_key(self, record: str, key: str, author: Path) -> None:
        from ecogram.loading.closeness import allowed_keys, said_elsewhere, similar_keys

        allowed = allowed_keys(record, self.language)
        values: dict[str, Any] = {"key": key, "record": record, "allowed": allowed}
        if variant := said_elsewhere(record, key):
            values["variant"] = variant
        else:
            values["suggestions"] = similar_keys(record, key, self.language)
        self.problem("unknown-key", author, about_key=True, **values)

    def _most_used(self) -> str:
        return "en" if self._counts["en"] > self._counts["nl"] else "nl"


def _duplicate(problem: Problem) -> Problem:
    """A key that stands twice; one of persons, domains or households is an id."""
    path = problem.path
    if len(path) == 2 and fields_by_key("case").get(normalise(str(path[0]))) in _WITH_IDS:
        return problem._replace(values={**problem.values, "variant": "id"}, about_key=True)
    return problem._replace(about_key=True)


def _contacts_last(data: dict[str, Data]) -> dict[str, Data]:
    """The order of the model's one list of ties: relations first."""
    known = fields_by_key("case")
    return dict(sorted(data.items(), key=lambda item: known.get(normalise(item[0])) == "contacts"))


def _kind_of_child(item: Data) -> str:
    known = fields_by_key("twins")
    if isinstance(item, dict) and any(known.get(normalise(key)) == "twins" for key in item):
        return "twins"
    return "child"


def _top_value(tree: Tree, field: str) -> Data:
    known = fields_by_key("case")
    return next((v for key, v in tree.data.items() if known.get(normalise(key)) == field), None)


def _declared_letters(tree: Tree) -> frozenset[str]:
    declared = _top_value(tree, "support_letters")
    return frozenset(declared) if isinstance(declared, dict) else frozenset()


def _language_of_top(tree: Tree) -> str:
    """The likely language, for problems that are found before all keys were counted."""
    from ecogram.vocabulary.values import canonical_values

    said = _top_value(tree, "language")
    if isinstance(said, str) and normalise(said) in canonical_values("language"):
        return canonical_values("language")[normalise(said)]
    languages = language_of_keys("case")
    found = [languages.get(normalise(key)) for key in tree.data]
    return "en" if found.count("en") > found.count("nl") else "nl"
