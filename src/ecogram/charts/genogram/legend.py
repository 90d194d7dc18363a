"""What the legend of one genogram must explain: exactly the symbols and lines that it uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ecogram.charts.genogram.people import UNKNOWN
from ecogram.charts.genogram.view import FamilyView, PersonView, UnionView
from ecogram.symbols.figure import Figure
from ecogram.symbols.legend import Entry
from ecogram.symbols.samples import (
    DescentSample,
    HouseholdSample,
    PersonSample,
    TieSample,
    UnionSample,
)
from ecogram.symbols.unions import FORMS

GENDERS = {"square": "man", "circle": "woman"}
SHAPES = {
    "diamond": "person.pet",
    "house": "person.place",
    "building": "person.organisation",
    "triangle": "person.pregnancy",
    "miscarriage": "person.miscarriage",
    "abortion": "person.abortion",
    "unsaid": "person.not_said",
    "unknown": "person.unknown",
}
"""Shapes that mean one thing; a rounded square is non-binary or another gender."""


def entries(view: FamilyView, words: Mapping[str, str]) -> tuple[Entry, ...]:
    """Everything *view* uses, each once: persons, family lines, emotional lines."""
    found = [
        *(Entry("persons", sample, text) for sample, text in _persons(view.persons, words)),
        *(Entry("family_lines", sample, text) for sample, text in _unions(view.unions, words)),
        *(Entry("family_lines", sample, text) for sample, text in _descents(view, words)),
    ]
    if view.households:
        found.append(Entry("family_lines", HouseholdSample(), words["household"]))
    kinds = sorted({tie.kind for tie in view.ties}, key=_catalogue_order(words))
    found += [
        Entry("emotional_lines", TieSample(kind), _tie_text(kind, words))
        for kind in kinds
        if kind != "other"
    ]
    return tuple(dict.fromkeys(found))


def _persons(
    persons: Iterable[PersonView], words: Mapping[str, str]
) -> Iterator[tuple[PersonSample, str]]:
    people = tuple(persons)
    figures = [person.figure for person in people]
    plain = {(figure.shape, figure.corner) for figure in figures if not figure.dashed}
    for shape, gender in GENDERS.items():
        if any(figure.shape == shape and not figure.dashed for figure in figures):
            yield PersonSample(Figure(shape)), words[f"person.{gender}"]  # type: ignore[arg-type]
    if any(shape == "rounded" for shape, _ in plain):
        yield from _rounded(people, words)
    for shape, key in SHAPES.items():
        if any(figure.shape == shape for figure in figures):
            inner = "?" if shape == "unknown" else ""
            yield PersonSample(Figure(shape, inner=inner)), words[key]  # type: ignore[arg-type]
    nobody = {"parent" in person.classes for person in people if person.figure.dashed}
    if nobody:
        who = "person" if len(nobody) > 1 else "parent" if True in nobody else "partner"
        yield (
            PersonSample(Figure("square", dashed=True, inner=UNKNOWN)),
            words[f"person.unknown_{who}"],
        )
    yield from _states(people, words)
    for mark, meaning in dict.fromkeys(pair for person in people for pair in person.traits):
        yield PersonSample(Figure("square", traits=(mark,))), meaning
    yield from _marks(figures, words)


def _rounded(
    people: Iterable[PersonView], words: Mapping[str, str]
) -> Iterator[tuple[PersonSample, str]]:
    for gender, corner in (("non_binary", "nb"), ("other", "")):
        if any(gender in person.classes for person in people):
            yield PersonSample(Figure("rounded", corner=corner)), words[f"person.{gender}"]


def _states(
    people: Iterable[PersonView], words: Mapping[str, str]
) -> Iterator[tuple[PersonSample, str]]:
    persons = tuple(people)
    index = next((person.figure.shape for person in persons if person.figure.index), None)
    if index is not None:
        yield PersonSample(Figure(index, index=True)), words["person.index"]
    aged = next((one for one in persons if one.birth and one.figure.age and not one.death), None)
    if aged is not None:
        sample = PersonSample(Figure("square", age=aged.figure.age), born=aged.birth)
        yield sample, f"{words['person.born']}, {words['person.age']}"
    dated = next((one for one in persons if one.birth and one.death), None)
    if dated is not None and aged is None:
        dead = Figure("square", age=dated.figure.age, deceased=dated.figure.deceased)
        yield PersonSample(dead, dated.birth, dated.death), words["person.lived"]
    if any(person.figure.deceased == "yes" for person in persons):
        yield PersonSample(Figure("square", deceased="yes")), words["person.deceased"]
    if any(person.figure.stillborn for person in persons):
        yield PersonSample(Figure("square", stillborn=True)), words["person.stillbirth"]
    if any(person.figure.stacked or person.figure.shape == "mixed" for person in persons):
        group = next(p.figure for p in persons if p.figure.stacked or p.figure.shape == "mixed")
        sample = PersonSample(Figure(group.shape, stacked=group.stacked))
        yield sample, words["person.group"]


def _marks(
    figures: Iterable[Figure], words: Mapping[str, str]
) -> Iterator[tuple[PersonSample, str]]:
    drawn = tuple(figures)
    for orientation, key in (("solid", "person.homosexual"), ("dashed", "person.bisexual")):
        if any(figure.orientation == orientation for figure in drawn):
            yield PersonSample(Figure("square", orientation=orientation)), words[key]  # type: ignore[arg-type]
    for level in (1, 2):
        if any(figure.migration == level for figure in drawn):
            yield (
                PersonSample(Figure("square", migration=level)),
                words[f"person.migration_{level}"],
            )
    measure = next((figure.measure for figure in drawn if figure.measure), "")
    if measure:
        yield PersonSample(Figure("square", measure=measure.split(",")[0])), words["person.measure"]


def _unions(
    unions: Iterable[UnionView], words: Mapping[str, str]
) -> Iterator[tuple[UnionSample, str]]:
    couples = [union for union in unions if len(union.partners) > 1]
    yield from union_rows(((union.form, union.states) for union in couples), words)
    if any(union.related for union in couples):
        yield UnionSample("married", related=True), words["union.related"]


def union_rows(
    couples: Iterable[tuple[str, Iterable[str]]], words: Mapping[str, str]
) -> Iterator[tuple[UnionSample, str]]:
    """Forms and states with their texts; forms of which the lines are equal share a row."""
    rows: dict[object, dict[tuple[str, str], str]] = {}
    for form, states in couples:
        state = strongest(states)
        line = FORMS[form]
        rows.setdefault((line.layer, line.word, state), {})[form, state] = _form_text(
            form, state, words
        )
    for alike in rows.values():
        form, state = next(iter(alike))
        parts = [" / ".join(dict.fromkeys(text for text in alike.values() if text))]
        parts += [words[f"union.{state}"]] if state else []
        yield UnionSample(form, state), ", ".join(part for part in parts if part)


def _form_text(form: str, state: str, words: Mapping[str, str]) -> str:
    """The form; nothing of partners of whom only the end is known."""
    return "" if state and form in ("", "unknown") else words[f"union.{form or 'partners'}"]


def _descents(view: FamilyView, words: Mapping[str, str]) -> Iterator[tuple[DescentSample, str]]:
    links = {child.link for union in view.unions for child in union.children}
    for link in (key.removeprefix("link.") for key in words if key.startswith("link.")):
        if link in links:
            yield DescentSample(link), words[f"link.{link}"]
    twins = {twin.identical for union in view.unions for twin in union.twins}
    for identical, key in (
        ("yes", "link.identical_twins"),
        ("no", "link.twins"),
        ("unknown", "link.twins_unknown"),
    ):
        if identical in twins or (identical == "no" and "" in twins):
            yield DescentSample(twins=identical), words[key]  # type: ignore[arg-type]


def strongest(states: Iterable[str]) -> str:
    """The state whose marks are drawn: together again says more than an earlier end.

    >>> strongest(("separated", "divorced")), strongest(("divorced", "reunited")), strongest(())
    ('divorced', 'reunited', '')
    """
    found = tuple(states)
    for state in ("reunited", "annulled", "divorced", "separated"):
        if state in found:
            return state
    return ""


def _tie_text(kind: str, words: Mapping[str, str]) -> str:
    return words.get(f"legend.relation.{kind}", words[f"relation.{kind}"])


def _catalogue_order(words: Mapping[str, str]):  # type: ignore[no-untyped-def]
    order = {key: index for index, key in enumerate(words)}
    return lambda kind: order[f"relation.{kind}"]
