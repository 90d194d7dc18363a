"""Who receives what is the same in the drawing, by its ink, and in the description."""

from __future__ import annotations

import re
from math import dist

import pytest

from ecogram import library, narrative, pipeline

WORDS = {"P": "praktische steun", "G": "gezelschap", "A": "advies", "E": "emotionele steun"}
ONE = """
indexpersoon: karel
personen: {{karel: {{naam: Karel}}, ben: {{naam: Ben}}, cor: {{naam: Cor{domain}}}}}
{more}
contacten: [{{{way}, geeft: [{gives}], krijgt: [{receives}]}}, {{naar: cor, krijgt: A}}]
"""
_LETTER = re.compile(r'id="letter-[^"]*ben-[^"]*".*?<text x="([\d.]+)" y="([\d.]+)"[^>]*>(.)<')
_NAME = re.compile(r'<text x="([\d.]+)" y="([\d.]+)"[^>]*>(Karel|Ben)</text>')


def nearer(svg: str) -> dict[str, set[str]]:
    """The letters that stand nearer to Karel's name than to Ben's, and the others."""
    flat = svg.replace("\n", " ")
    flat = flat.replace("<g id=", "\n<g id=")
    at = {name: (float(x), float(y)) for x, y, name in _NAME.findall(flat)}
    found: dict[str, set[str]] = {"Karel": set(), "Ben": set()}
    for x, y, letter in _LETTER.findall(flat):
        dot = float(x), float(y)
        found[min(at, key=lambda name: dist(at[name], dot))].add(letter)
    return found


@pytest.mark.parametrize("domain", [False, True])
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("gives", "receives"), [("P", "G"), ("G", "P"), ("PA", "GE"), ("E", "PGA"), ("PGAE", "G")]
)
def test_drawing_and_sentences_agree_on_who_receives_what(
    gives: str, receives: str, turned: bool, domain: bool
) -> None:
    here, there = (receives, gives) if turned else (gives, receives)
    text = ONE.format(
        domain=", domein: werk" if domain else "",
        more="domeinen: {werk: {naam: Werk}}" if domain else "",
        way="van: ben, naar: karel" if turned else "naar: ben",
        gives=", ".join(here),
        receives=", ".join(there),
    )
    case = pipeline.read(text.encode()).understood()
    assert nearer(str(library.render(case, "ecogram"))) == {
        "Karel": set(receives),
        "Ben": set(gives),
    }
    told = {
        about: one.text
        for paragraph in narrative.paragraphs(case, "ecogram", "nl")
        for one in paragraph.sentences
        for about in one.about
    }
    for letter, word in WORDS.items():
        ours = re.split(r"; en | en advies van Cor", told["receives", 0])
        assert any(word in part and "Ben" in part for part in ours) == (letter in receives)
        assert (word in told["gives", 0]) == (letter in gives)
