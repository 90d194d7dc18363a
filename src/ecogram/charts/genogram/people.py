"""One person as the genogram shows it: which symbol with which marks, and its texts in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ecogram.charts.genogram.view import PersonView
from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.model.dates import Age, Date, age
from ecogram.model.person import Person, Trait
from ecogram.symbols.figure import Figure, FigureShape, TraitMark
from ecogram.symbols.traits import trait_mark

SHAPES: dict[str | None, FigureShape] = {
    "man": "square",
    "woman": "circle",
    "non_binary": "rounded",
    "other": "rounded",
    "unknown": "unknown",
    None: "unsaid",
}
TYPE_SHAPES: dict[str, FigureShape] = {
    "pet": "diamond",
    "place": "house",
    "organisation": "building",
    "pregnancy": "triangle",
    "miscarriage": "miscarriage",
    "abortion": "abortion",
}
SIDES = {"man": -1, "woman": 1}
KNOWN_TRAITS = ("illness", "disability", "substance_use")
SEX_MARKS = {"man": "AMAB", "woman": "AFAB", "unknown": "UAAB"}
UNKNOWN = "??"


def person_view(
    case: Case,
    id_: str,
    options: Options,
    words: Mapping[str, str],
    *,
    named_traits: Sequence[str],
    row: int | None,
) -> PersonView:
    """The person *id_* of *case*; *named_traits* are all traits by name in the drawing."""
    person = case.persons[id_]
    years = _age(person, case.reference_date)
    figure = _figure(case, id_, options, years, named_traits)
    return PersonView(
        id=id_,
        figure=figure,
        name=person.name,
        captions=_captions(person, options),
        birth=year_text(person.born),
        death=_death(person),
        title=_title(case, id_, years, words),
        classes=_classes(case, id_, figure),
        bold=figure.index,
        birth_year=_birth_order(person, case.reference_date),
        side=SIDES.get(person.gender or "", 0),
        row=row,
        traits=_traits(person, named_traits, words),
    )


def unknown_partner(
    id_: str, side: int, words: Mapping[str, str], role: str = "partner"
) -> PersonView:
    """The partner nobody knows, drawn as `??` in a dashed square.

    ``role`` is ``parent`` of two parents nobody knows: they are nobody else's partner here.
    """
    figure = Figure("square", dashed=True, inner=UNKNOWN)
    classes = ("person", "unknown", role)
    title = words[f"person.unknown_{role}"]
    return PersonView(id_, figure, "", (), "", "", title, classes, side=side)


def year_text(date: Date | None) -> str:
    """The year as it stands above a symbol: `1950`, `~1950`, `<1950`, `>1950`; empty without one.

    >>> year_text(Date(year=1950, circa=True)), year_text(Date(year=1950, before=True))
    ('~1950', '<1950')
    """
    if date is None or date.year is None:
        return ""
    sign = "~" if date.circa else "<" if date.before else ">" if date.after else ""
    return f"{sign}{date.year}"


def named_traits(case: Case, ids: Sequence[str]) -> tuple[str, ...]:
    """The names of all traits of no known kind among *ids*, each once, in the order of the file."""
    traits = (trait for id_ in ids for trait in case.persons[id_].traits)
    names = (trait.name or "" for trait in traits if trait.type not in KNOWN_TRAITS)
    return tuple(dict.fromkeys(names))


def _figure(
    case: Case, id_: str, options: Options, years: Age | None, names: Sequence[str]
) -> Figure:
    person = case.persons[id_]
    group = person.type == "group"
    age_text = _count(person) if group else _age_text(years)
    shape = TYPE_SHAPES.get(person.type) or SHAPES[person.gender]
    return Figure(
        shape="mixed" if group and person.gender is None else shape,
        index=id_ in case.index_person,
        deceased="no" if person.died is None else "unknown" if person.died.unknown else "yes",
        stillborn=person.type == "stillbirth",
        age=age_text,
        inner="?" if shape == "unknown" else "",
        traits=tuple(mark for mark, _ in _traits(person, names, {})),
        orientation=_orientation(person) if options.show_orientation else "",
        corner=_corner(person, options),
        sex_assigned=SEX_MARKS.get(person.sex_assigned_at_birth or "", "")
        if options.show_sex_assigned
        else "",
        migration=2 if (person.migration or 0) >= 2 else 1 if person.migration == 1 else 0,
        measure=", ".join(measure.type for measure in person.measures if measure.type),
        stacked=group and person.gender is not None,
        lift=12.0 if person.born or person.died else 0.0,
        channel=True,
    )


def _traits(
    person: Person, names: Sequence[str], words: Mapping[str, str]
) -> tuple[tuple[TraitMark, str], ...]:
    """Each mark once, with what it means: the kind or the trait's own name, and its status."""
    found: dict[TraitMark, str] = {}
    for trait in person.traits:
        ordinal = names.index(trait.name or "") if trait.type not in KNOWN_TRAITS else 0
        meaning = words.get(f"trait.{trait.type}", "")
        if trait.type not in KNOWN_TRAITS and trait.name:
            meaning = trait.name
        if trait.status != "active":
            meaning += f", {words.get(f'trait.{trait.status}', '')}"
        found.setdefault(trait_mark(trait.type, trait.status, ordinal), meaning)
    return tuple(found.items())


def _corner(person: Person, options: Options) -> str:
    marks = ["nb"] if person.gender == "non_binary" else []
    if options.show_sex_assigned:
        marks += ["T"] * person.transgender + ["IS"] * person.intersex
    return " ".join(marks)


def _orientation(person: Person) -> Literal["", "solid", "dashed"]:
    if person.orientation in ("homosexual", "lesbian"):
        return "solid"
    return "dashed" if person.orientation == "bisexual" else ""


def _captions(person: Person, options: Options) -> tuple[str, ...]:
    traits = [_trait_caption(trait) for trait in person.traits]
    lines = [person.caption, person.occupation, *traits, person.note if options.notes else None]
    return tuple(dict.fromkeys(line for line in lines if line))


def _trait_caption(trait: Trait) -> str:
    return trait.caption or (trait.name or "")


def _count(person: Person) -> str:
    return (person.count or "").replace("-", "–")


def _age(person: Person, reference: Date | None) -> Age | None:
    """The age at death, else at the reference date, else as it was written."""
    if person.type in ("miscarriage", "abortion", "stillbirth", "pregnancy"):
        return None
    if person.died is not None and not person.died.unknown:
        return age(person.born, person.died)
    return age(person.born, reference) or person.age


def _age_text(years: Age | None) -> str:
    return "" if years is None else f"{'±' if years.approximate else ''}{years.years}"


def _death(person: Person) -> str:
    if person.died is None:
        return ""
    return "†?" if person.died.unknown else year_text(person.died)


def _birth_order(person: Person, reference: Date | None) -> float | None:
    """Years, with the months as fractions; from the age when no birth is known."""
    if person.born is not None and person.born.year is not None:
        return person.born.year + (person.born.month or 0) / 12 + (person.born.day or 0) / 400
    if person.age is not None and reference is not None and reference.year is not None:
        return float(reference.year - person.age.years)
    return -float(person.age.years) if person.age is not None and reference is None else None


def _classes(case: Case, id_: str, figure: Figure) -> tuple[str, ...]:
    person = case.persons[id_]
    kind = person.type if person.type != "person" else ""
    marks = (
        "person",
        kind,
        person.gender or "unsaid",
        "index" if figure.index else "",
        "deceased" if figure.deceased == "yes" else "",
    )
    return tuple(mark for mark in marks if mark)


def _title(case: Case, id_: str, years: Age | None, words: Mapping[str, str]) -> str:
    """What a screen reader says of the symbol: name, what it is, years."""
    person = case.persons[id_]
    parts = [person.name]
    if person.type != "person":
        parts.append(words[f"person.{person.type}"])
    elif person.gender is not None:
        parts.append(words[f"person.{person.gender}"])
    if id_ in case.index_person:
        parts.append(words["person.index"])
    if year_text(person.born):
        parts.append(words["describe.born"].format(date=year_text(person.born)))
    if person.died is not None and not person.died.unknown:
        death = year_text(person.died)
        parts.append(
            words["describe.died"].format(date=death) if death else words["person.deceased"]
        )
    if years is not None:
        parts.append(words["describe.years"].format(age=_age_text(years)))
    return ", ".join(part for part in parts if part)
