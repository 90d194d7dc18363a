"""Who gives energy and who costs it stands at the symbol, in the legend and in the words."""

from __future__ import annotations

import pytest

from ecogram import account, pipeline
from ecogram.charts.network_scheme.layout import arrange
from ecogram.charts.network_scheme.select import select
from ecogram.scene import Line
from ecogram.theme import COLOUR
from tests.charts.scenes import groups, overlaps, scene, texts

CASE = """\
indexpersoon: ik
personen:
  ik: {naam: Ik}
  an: {naam: An, cirkel: intimiteit, segment: familie}
  bo: {naam: Bo, cirkel: intimiteit, segment: familie}
  cor: {naam: Cor, cirkel: vriendschap, segment: samenleving}
  dre: {naam: Dre, cirkel: bekenden, segment: samenleving}
relaties:
  - {van: ik, naar: an, energie: geeft}
  - {van: bo, naar: ik, energie: kost}
  - {van: ik, naar: cor, energie: kan geven}
  - {van: ik, naar: dre, energie: neutraal}
  - {van: an, naar: dre, energie: kost}
"""
WORDS = {
    "nl": ("geeft energie", "kan energie geven", "kost energie"),
    "en": ("gives energy", "may give energy", "costs energy"),
}


def energies(text: str) -> dict[str, tuple[str, ...]]:
    case = pipeline.read(text.encode()).understood()
    return {seat.person.id: seat.energies for seat in select(case, pipeline.Options("nl")).seats}


def test_energy_is_that_of_contact_with_who_stands_in_the_middle() -> None:
    found = {"an": ("gives",), "bo": ("costs",), "cor": ("may_give",), "dre": ()}
    assert energies(CASE) == found
    twice = CASE + "  - {van: ik, naar: an, energie: kost}\n"
    assert energies(twice) == {**found, "an": ("gives", "costs")}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_mark_is_drawn_and_explained(language: str) -> None:
    drawn = scene(CASE, "network-scheme", language=language)
    assert set(WORDS[language]) <= set(texts(drawn))
    titles = {group.id: group.title for group in groups(drawn)}
    for id_, word in zip(("an", "cor", "bo"), WORDS[language], strict=True):
        assert titles[f"person-{id_}"].endswith(word)
    strokes = {
        group.id: sum(len(part.strokes) for part in group.parts if isinstance(part, Line))
        for group in groups(drawn)
    }
    bare = scene(CASE.replace("energie", "notitie"), "network-scheme", language=language)
    before = {
        group.id: sum(len(part.strokes) for part in group.parts if isinstance(part, Line))
        for group in groups(bare)
    }
    more = [strokes[f"person-{i}"] - before[f"person-{i}"] for i in ("an", "bo", "cor", "dre")]
    assert more == [3, 2, 8, 0]
    assert not set(WORDS[language]) & set(texts(bare))
    assert overlaps(drawn) == []


def test_marks_stand_in_the_room_of_their_block() -> None:
    case = pipeline.read(CASE.encode()).understood()
    view = select(case, pipeline.Options("nl"))
    centres = arrange(view, COLOUR).blocks.centres
    bare = select(
        pipeline.read(CASE.replace("energie", "notitie").encode()).understood(),
        pipeline.Options("nl"),
    )
    assert set(centres) == {"an", "bo", "cor", "dre"} == set(arrange(bare, COLOUR).blocks.centres)
    assert centres["an"].x != centres["bo"].x or centres["an"].y != centres["bo"].y


def test_the_words_tell_what_the_marks_say() -> None:
    case = pipeline.read(CASE.encode()).understood()
    told = account.describe(case, "network-scheme", pipeline.Options("nl"), "text").text
    assert "Dit geeft Ik energie: An." in told
    assert "Dit kan Ik energie geven: Cor." in told
    assert "Dit kost Ik energie: Bo." in told
    assert "energ" not in account.describe(case, "network-map", pipeline.Options("nl"), "text").text
