"""What the legend of one eco chart must explain, in two blocks: inside the circle and outside it.

A dotted line means distant inside and tense outside, so no sample stands for both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ecogram.charts.genogram.legend import entries as family_entries
from ecogram.charts.genogram.legend import union_rows
from ecogram.charts.genogram.view import FamilyView
from ecogram.charts.surroundings.outsiders import Outsider
from ecogram.charts.surroundings.view import EcoView
from ecogram.symbols.eco_kinds import ECO_TIES
from ecogram.symbols.legend import Entry, Section
from ecogram.symbols.surroundings import (
    BothWaysSample,
    CoalitionSample,
    EcoSample,
    LetterSample,
    NameSample,
    StrengthSample,
)

SAMPLES = {
    "solid": "normal",
    "dotted": "tense",
    "zigzag": "conflict",
    "broken": "cutoff",
    "dashed": "distant",
}
"""The kind that stands for each pattern; other kinds carry their word on the line."""
NOBODY = FamilyView("", "", "", "", (), (), (), (), "", "")


def entries(
    view: EcoView,
    outsiders: Iterable[Outsider],
    family: FamilyView | None,
    words: Mapping[str, str],
) -> tuple[Entry, ...]:
    """Everything the drawing uses, each once; *family* is what stands inside, if anything."""
    outside = tuple(outsiders)
    drawn = tuple(one.seat.person for one in outside if not one.boxed)
    family = family or NOBODY
    everybody = family._replace(persons=(*family.persons, *drawn))
    found = [
        entry if entry.section == "persons" else entry._replace(section="inside")
        for entry in family_entries(everybody, words)
    ]
    if any(one.boxed for one in outside):
        sample, said = NameSample(words["example.name"]), words["person.not_said"]
        if any(entry.text == said for entry in found):
            said = words["person.not_said_named"]
        found.append(Entry("persons", sample, said))
    found += [*_patterns(view, words), *_ways(view, words), *_couples(view, words)]
    if view.coalitions:
        found.append(Entry("outside", CoalitionSample(), words["coalition"]))
    return tuple(dict.fromkeys([*found, *_support(view, words)]))


def titles(
    found: Iterable[Entry], words: Mapping[str, str], *, is_round: bool
) -> dict[Section, str]:
    """The titles of the blocks; without lines inside, lines are just lines.

    ``is_round``: the client system stands in a circle, not in a box with rounded corners.
    """
    used = {entry.section for entry in found}
    shape = "circle" if is_round else "frame"
    return {
        "persons": words["legend.persons"],
        "inside": words[f"legend.inside.{shape}"],
        "outside": words[f"legend.outside.{shape}" if "inside" in used else "legend.lines"],
        "support": words["legend.support"],
    }


def _patterns(view: EcoView, words: Mapping[str, str]) -> Iterator[Entry]:
    ties = [ECO_TIES[spoke.kind] for spoke in view.spokes if spoke.kind != "other"]
    for pattern, kind in SAMPLES.items():
        if any(tie.pattern == pattern and not tie.cares and not tie.ring for tie in ties):
            yield Entry(
                "outside", EcoSample(kind, ECO_TIES[kind].strength), words[f"eco.{pattern}"]
            )
    if any(tie.ring for tie in ties):
        repaired = "cutoff_repaired"
        sample = EcoSample(repaired, ECO_TIES[repaired].strength)
        yield Entry("outside", sample, words[f"relation.{repaired}"])
    if any(tie.cares for tie in ties):
        yield Entry("outside", EcoSample("care"), words["relation.care"])


def _ways(view: EcoView, words: Mapping[str, str]) -> Iterator[Entry]:
    spokes = view.spokes
    if spokes:
        yield Entry("outside", StrengthSample(), words["strength"])
    if any(one.direction != "none" and not ECO_TIES[one.kind].cares for one in spokes):
        yield Entry("outside", EcoSample("normal", 2, "forward"), words["direction"])
    if any(one.possible for one in spokes):
        yield Entry("outside", EcoSample("normal", 3, possible=True), words["possible.tie"])
    for formality in ("informal", "formal", "both"):
        if any(one.formality == formality for one in spokes):
            sample = EcoSample("normal", 3, formality=formality)
            yield Entry("outside", sample, words[f"formality.{formality}"])


def _couples(view: EcoView, words: Mapping[str, str]) -> Iterator[Entry]:
    couples = [(couple.form, couple.states) for domain in view.domains for couple in domain.couples]
    for sample, text in union_rows(couples, words):
        yield Entry("outside", sample, text)


def _support(view: EcoView, words: Mapping[str, str]) -> Iterator[Entry]:
    for letter, meaning in view.support.items():
        yield Entry("support", LetterSample(letter), meaning)
    letters = [one for spoke in view.spokes for one in spoke.support]
    possible = next((one.letter for one in letters if one.possible), "")
    if possible:
        yield Entry("support", LetterSample(possible, possible=True), words["possible.support"])
    if any(all(spoke.letters) for spoke in view.spokes):
        first, second = next(spoke.letters for spoke in view.spokes if all(spoke.letters))
        sample = BothWaysSample(first[0].letter, second[0].letter)
        yield Entry("support", sample, words["support.both_ways"])
