"""The committed JSON Schemas are fresh and draft-07; they take what loading takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from ecogram.loading.schema import json_schema, schema_text
from ecogram.loading.shapes import SHAPES
from ecogram.vocabulary.keys import KEYS, key_words

ROOT = Path(__file__).parent.parent.parent
CASES = ROOT / "tests" / "cases"
VALID = sorted([*(CASES / "valid").glob("*.yaml"), *(CASES / "families").glob("*.yaml")])
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
LANGUAGES = ("nl", "en")


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: no dates, and only true and false are booleans."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, form) for tag, form in known if not tag.endswith((":timestamp", ":bool"))]
        for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def errors(text: str, language: str) -> list[str]:
    validator = jsonschema.Draft7Validator(json_schema(language))
    return [error.message for error in validator.iter_errors(loaded(text))]


def loaded(text: str) -> Any:
    return yaml.load(text, EditorLoader)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_committed_schema_is_fresh(language: str) -> None:
    path = ROOT / "schemas" / f"casus.{language}.schema.json"
    assert path.read_text(encoding="utf-8") == schema_text(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_schema_is_draft_07(language: str) -> None:
    jsonschema.Draft7Validator.check_schema(json_schema(language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [*VALID, *EXAMPLES], ids=lambda path: path.stem)
def test_both_schemas_take_every_valid_file(path: Path, language: str) -> None:
    assert errors(path.read_text(encoding="utf-8"), language) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    [
        "persoonen: {a: {}}",
        "personen: {a: {gslacht: man}}",
        "personen: {a: {geslacht: vruow}}",
        "relaties: [[a, hegt, b]]",
        "relaties: [[a, misbruik, b]]",
        "relaties: [{van: a, naar: b, sterkte: 9}]",
        "gezinnen: [{partners: [a], soort: hertrouwd}]",
    ],
)
def test_both_schemas_know_a_slip(text: str, language: str) -> None:
    assert errors(text, language) != []


def test_each_schema_completes_its_own_words() -> None:
    dutch, english = json_schema("nl"), json_schema("en")
    assert "personen" in dutch["properties"]
    assert "persons" not in dutch["properties"]
    assert "persons" in english["properties"]
    kinds = dutch["definitions"]["value_relation"]["anyOf"][0]["enum"]
    assert kinds[:6] == ["normaal", "hecht", "afstandelijk", "vijandig", "afgebroken", "zorgt voor"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_described(language: str) -> None:
    schema = json_schema(language)
    for record in KEYS:
        properties = (schema if record == "case" else schema["definitions"][record])["properties"]
        for field in SHAPES[record]:
            assert properties[key_words(record, field, language)[0]]["description"]
