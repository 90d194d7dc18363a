"""Every field and every fixed value has words in both languages, and no word means two things."""

from __future__ import annotations

from importlib import import_module
from typing import get_args

import pytest

from ecogram.loading.build import _MODELS
from ecogram.loading.shapes import SHAPES, TIE
from ecogram.model.case import Case
from ecogram.model.family import Form, Link
from ecogram.model.person import Gender, PersonType
from ecogram.model.relation import RelationType
from ecogram.vocabulary import words
from ecogram.vocabulary.keys import KEYS, fields_by_key, key_words
from ecogram.vocabulary.roles import gender_of_role
from ecogram.vocabulary.spelling import normalise, without_preposition
from ecogram.vocabulary.values import FIRST_RELATIONS, VALUES, canonical_values, value_words

GENOPRO_TIES = [
    "Harmony",
    "Friendship",
    "Intimacy",
    "Fused",
    "Love",
    "InLove",
    "Psyritual",
    "Indifferent",
    "Distant",
    "Cutoff",
    "CutoffRepaired",
    "NeverMet",
    "Discord",
    "Hate",
    "Distrust",
    "Hostile",
    "HostileDistant",
    "HostileClose",
    "HostileFused",
    "Violence",
    "ViolenceDistant",
    "ViolenceClose",
    "ViolenceFused",
    "Abuse",
    "AbusePhysical",
    "AbuseEmotional",
    "AbuseSexual",
    "AbuseNeglect",
    "Manipulative",
    "Controlling",
    "Jealous",
    "FocusedOn",
    "FocusedOnNegatively",
    "Fan",
    "Limerence",
    "Plain",
    "Other",
]
GENOPRO_UNIONS = [
    "Marriage",
    "Widowed",
    "Separation",
    "SeparationLegal",
    "Divorce",
    "Nullity",
    "Engagement",
    "EngagementCohabitation",
    "EngagementSeparation",
    "LegalCohabitation",
    "LegalCohabitationSeparation",
    "LegalCohabitationLegalSeparation",
    "Cohabitation",
    "CohabitationSeparation",
    "NonSentimentalCohabitation",
    "NonSentimentalCohabitationSeparation",
    "CommittedRelationship",
    "CommittedRelationshipSeparation",
    "CasualRelationship",
    "CasualRelationshipSeparation",
    "TemporaryRelation",
    "Liaison",
    "LoveAffair",
    "LoveAffairSeparation",
    "Rape",
    "Other",
]
MCGOLDRICK = [
    "spiritual connection",
    "Close",
    "Distant",
    "Close-Hostile",
    "Focused On",
    "Fused",
    "Hostile",
    "Fused-Hostile",
    "Cutoff",
    "Cutoff Repaired",
    "Physical Abuse",
    "Emotional Abuse",
    "Sexual Abuse",
    "Caretaker",
]


@pytest.mark.parametrize("record", KEYS)
def test_no_key_means_two_fields(record: str) -> None:
    spelled = [
        (normalise(word), field)
        for field, both in KEYS[record].items()
        for word in dict.fromkeys(normalise(word) for word in ", ".join(both).split(", "))
    ]
    assert len(dict(spelled)) == len(spelled)


@pytest.mark.parametrize("name", VALUES)
def test_no_word_means_two_values(name: str) -> None:
    spelled = [
        (word, value)
        for value, both in VALUES[name].items()
        for word in dict.fromkeys(normalise(word) for word in (value, *", ".join(both).split(", ")))
    ]
    assert len(dict(spelled)) == len(spelled)


@pytest.mark.parametrize("record", KEYS)
def test_words_shapes_and_model_name_the_same_fields(record: str) -> None:
    assert list(KEYS[record]) == list(SHAPES[record]) or set(KEYS[record]) == set(SHAPES[record])
    if record == "case":
        model = set(Case.model_fields) | {"contacts"}
    else:
        module, name = _MODELS[record]
        found = getattr(import_module(f"ecogram.model.{module}"), name)
        model = set(found.model_fields) - {"contact"}
        model |= set(TIE) if record == "person" else set()
    assert set(KEYS[record]) == model


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("relation", RelationType),
        ("form", Form),
        ("link", Link),
        ("gender", Gender),
        ("person_type", PersonType),
    ],
)
def test_every_value_of_the_model_has_words(name: str, values: object) -> None:
    assert set(VALUES[name]) == set(get_args(values))


@pytest.mark.parametrize("code", GENOPRO_TIES)
def test_every_genopro_tie_is_understood(code: str) -> None:
    assert normalise(code) in canonical_values("relation")


@pytest.mark.parametrize("code", GENOPRO_UNIONS)
def test_every_genopro_union_is_understood(code: str) -> None:
    from ecogram.loading import read

    text = f"personen: {{a: {{geslacht: v}}, b: }}\ngezinnen: [{{partners: [a, b], soort: {code}}}]"
    assert read(text).problems == ()


@pytest.mark.parametrize("word", MCGOLDRICK)
def test_every_word_of_mcgoldrick_is_understood(word: str) -> None:
    assert normalise(word) in canonical_values("relation")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", get_args(RelationType))
def test_what_a_drawing_says_can_be_written(kind: str, language: str) -> None:
    said = words(language, "drawing")[f"relation.{kind}"]
    assert canonical_values("relation")[normalise(said)] == kind


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_key_and_value_has_words(language: str) -> None:
    assert all(key_words(record, field, language)[0] for record in KEYS for field in KEYS[record])
    assert all(value_words(name, value, language)[0] for name in VALUES for value in VALUES[name])


def test_completion_begins_with_the_lines_of_the_book() -> None:
    assert set(FIRST_RELATIONS) < set(VALUES["relation"])
    shown = [value_words("relation", kind, "nl") for kind in FIRST_RELATIONS]
    assert "goed" in shown[0]
    assert [said[0] for said in shown[1:]] == [
        "hecht",
        "afstandelijk",
        "vijandig",
        "afgebroken",
        "zorgt voor",
    ]


def test_prepositions_at_the_end_are_ignored() -> None:
    assert without_preposition("vijandig tegenover") == "vijandig"
    assert without_preposition("voor") == "voor"


def test_canonical_names_are_keys_too() -> None:
    assert fields_by_key("case")["referencedate"] == "reference_date"


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("vader", "man"),
        ("Oma", "woman"),
        ("tante Annie", "woman"),
        ("stief-moeder", "woman"),
        ("buurvrouw", "woman"),
        ("opa2", "man"),
        ("brother-in-law", "man"),
        ("Anna", None),
        ("buren", None),
        ("neighbour", None),
        ("Manuel", None),
    ],
)
def test_role_words_say_a_gender(text: str, gender: str | None) -> None:
    assert gender_of_role(text) == gender
