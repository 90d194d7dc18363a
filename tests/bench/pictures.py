"""A family, and what is judged of other tools' pictures of it, for the tests of the adapters."""

from __future__ import annotations

from bench.drawn import Own, own_drawing
from bench.pedigree import Couple, Human, Pedigree
from bench.rivals.placed import Placed
from bench.score import Score

FAMILY = Pedigree(
    (Human("pa", "M"), Human("ma", "F"), Human("an", "F", 1990), Human("bo", "M", 1992)),
    (Couple(("pa", "ma"), ("an", "bo")),),
    {"an": 0, "bo": 0},
)
TWO = Pedigree(
    (*FAMILY.persons, Human("opa", "M"), Human("oma", "F")),
    (*FAMILY.couples, Couple(("opa", "oma"), ("pa",))),
    {"an": 0, "bo": 0, "pa": 1},
)


def svg(*groups: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">'
        + "".join(groups)
        + "</svg>"
    )


def judged(tool: str, picture: str, pedigree: Pedigree = FAMILY, pitch: float = 76.0) -> Own:
    found = own_drawing(tool, Placed((), pitch, 36.0, (), (picture,)), pedigree)
    assert found is not None
    return found


def faults(score: Score) -> dict[str, int]:
    names = (
        *("symbol_overlaps", "label_overlaps", "lines_through_symbols", "lines_through_labels"),
        *("shared_segments", "false_joints", "loose_children", "loose_partners"),
        *("child_above_parent", "family_crossings", "couples_apart", "birth_inversions"),
    )
    return {name: count for name in names if (count := getattr(score, name))}
