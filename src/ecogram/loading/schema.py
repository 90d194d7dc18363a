"""The case format as a JSON Schema (draft-07) for editors: made from keys, values and shapes.

Both schemas accept the words of both languages; each describes and completes its own. Looser than
loading itself where a schema cannot know (ids, dates in words), and never stricter.
"""

from __future__ import annotations

from typing import Any

from ecogram.loading.patterns import pattern
from ecogram.loading.shapes import FROM_TEXT, REQUIRED, SHAPES
from ecogram.vocabulary import words
from ecogram.vocabulary.keys import KEYS, key_words
from ecogram.vocabulary.values import (
    FIRST_RELATIONS,
    FORM_AND_STATE,
    FORMLESS,
    RAPE,
    VALUES,
    value_words,
)

Schema = dict[str, Any]
_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
"""What YAML may make of a text that stands without quotes."""
_PREPOSITIONS = "(?:[-_ ]+(?:met|tegen|tegenover|op|voor|with|to|at|on|of))*"


def json_schema(language: str) -> Schema:
    """The schema that completes and describes in *language* (`nl` or `en`).

    >>> json_schema("nl")["$schema"]
    'http://json-schema.org/draft-07/schema#'
    """
    definitions: dict[str, Schema] = {
        "text": _TEXT,
        "texts": {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]},
        "letters": {"type": ["object", "null"], "additionalProperties": _TEXT},
        "members": _one_or_more(_item("member")),
        "children": _one_or_more({"anyOf": [_TEXT, _ref("child"), _ref("twins")]}),
        "short_relation": _short_relation(language),
        "relations": _one_or_more({"anyOf": [_ref("relation"), _ref("short_relation")]}),
        **{record: _record(record, language) for record in KEYS if record != "case"},
        **{f"value_{name}": _choice(name, language) for name in VALUES},
    }
    definitions["value_form"] = _forms(language)
    definitions["value_yes_no"]["anyOf"].append({"type": "boolean"})
    definitions["value_yes_no_unknown"]["anyOf"].append({"type": "boolean"})
    title = {"$schema": "http://json-schema.org/draft-07/schema#", "title": "ecogram"}
    return {**title, **_record("case", language), "definitions": definitions}


def schema_text(language: str) -> str:
    """The schema as the bytes of its file, ``schemas/casus.nl.schema.json`` or ``casus.en…``."""
    import json

    return json.dumps(json_schema(language), ensure_ascii=False, indent=1) + "\n"


def _record(record: str, language: str) -> Schema:
    """An object that offers the keys of *language* and takes all that are accepted."""
    says = words(language, "fields")
    properties: dict[str, Schema] = {}
    others: dict[str, Schema] = {}
    for field in KEYS[record]:
        description = says.get(f"{record}.{field}") or says[f"any.{field}"]
        value = {"description": description, **_value(record, field)}
        properties[key_words(record, field, language)[0]] = value
        spellings = [*key_words(record, field, "nl"), *key_words(record, field, "en")]
        others[pattern(spellings)] = value
    schema: Schema = {
        "type": "object",
        "description": says[record],
        "properties": properties,
        "patternProperties": others,
        "additionalProperties": False,
    }
    if record in REQUIRED and record != "relation":
        field = REQUIRED[record][0]
        needed = [*key_words(record, field, "nl"), *key_words(record, field, "en")]
        schema["anyOf"] = [{"required": [key]} for key in dict.fromkeys(needed)]
    return schema


def _value(record: str, field: str) -> Schema:
    """What may stand behind one key."""
    kind, _, argument = SHAPES[record][field].partition(":")
    if kind in _NAMED:
        return _ref(_NAMED[kind])
    if kind == "choice":
        return _ref(f"value_{argument}")
    if kind == "open":
        return {"anyOf": [_ref(f"value_{argument}"), _ref("text")]}
    if kind in ("choices", "opens"):
        free = [_ref("text")] if kind == "opens" else []
        return _one_or_more({"anyOf": [_ref(f"value_{argument}"), *free]})
    if kind == "number":
        least, _, most = argument.partition(":")
        numbers = ["integer", "string", "null"]
        return {"type": numbers, "minimum": int(least), "maximum": int(most)}
    if kind == "records":
        return _one_or_more(_item(argument))
    if kind == "map":
        members = [_ref("members")] if argument == "household" else []
        inside = {"anyOf": [_ref(argument), {"type": "null"}, *members]}
        return {"type": ["object", "null"], "additionalProperties": inside}
    members = [_ref("members")] if kind == "members_of" else []
    return {"anyOf": [_ref(argument), {"type": "null"}, *members]}


_NAMED = {
    # kind → definition
    **dict.fromkeys(("text", "date", "happening", "age", "count", "share", "id"), "text"),
    **dict.fromkeys(("version", "frequency"), "text"),
    **dict.fromkeys(("texts", "ids", "ends", "partners", "letters"), "texts"),
    "letter_map": "letters",
    "yes": "value_yes_no",
    "relation": "value_relation",
    "form": "value_form",
    "members": "members",
    "children": "children",
    "relations": "relations",
}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/definitions/{name}"}


def _item(record: str) -> Schema:
    """A record in a list, or the text that may stand for it."""
    if record not in FROM_TEXT:
        return _ref(record)
    kind, _, argument = SHAPES[record][FROM_TEXT[record]].partition(":")
    offered = [_ref(f"value_{argument}")] if kind == "open" else []
    return {"anyOf": [*offered, _ref("text"), _ref(record)]}


def _one_or_more(item: Schema) -> Schema:
    return {"anyOf": [{"type": "array", "items": {"anyOf": [item, {"type": "null"}]}}, item]}


def _short_relation(language: str) -> Schema:
    return {
        "type": "array",
        "description": words(language, "fields")["case.relations"],
        "minItems": 3,
        "maxItems": 4,
        "items": [_ref("texts"), _ref("value_relation"), _ref("texts"), _ref("relation")],
    }


def _choice(name: str, language: str) -> Schema:
    """Offers the shown words of *language*, takes every accepted spelling."""
    order = list(VALUES[name])
    if name == "relation":
        order = list(dict.fromkeys((*FIRST_RELATIONS, *order)))
    offered = [value_words(name, value, language)[0] for value in order]
    both = [value_words(name, value, said) for value in order for said in ("nl", "en")]
    accepted = [*order, *(word for spellings in both for word in spellings)]
    return _words(offered, accepted, _PREPOSITIONS if name == "relation" else "")


def _forms(language: str) -> Schema:
    """The forms of a union, with the words that say form and state at once."""
    plain = [value_words("form", value, language)[0] for value in VALUES["form"]]
    states = ["gescheiden", "uit elkaar"] if language == "nl" else ["divorced", "separated"]
    both = [value_words("form", value, said) for value in VALUES["form"] for said in ("nl", "en")]
    accepted = [word for spellings in both for word in spellings]
    accepted += [*VALUES["form"], *FORM_AND_STATE, *FORMLESS, *RAPE]
    return _words([*plain, *states], accepted)


def _words(offered: list[str], accepted: list[str], tail: str = "") -> Schema:
    shown = list(dict.fromkeys(offered))
    spelled = {"type": "string", "pattern": pattern(accepted, tail)}
    return {"anyOf": [{"enum": shown}, spelled, {"type": "null"}]}
