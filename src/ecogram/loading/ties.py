"""What was written on a person about the tie with the index person, put on that tie."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ecogram.diagnostics import Path
from ecogram.loading.shapes import TIE
from ecogram.loading.wording import Wording

if TYPE_CHECKING:
    from ecogram.model.relation import Relation


def with_person_ties(
    relations: tuple[Relation, ...],
    index: str,
    ties: Mapping[str, Relation],
    wording: Wording,
) -> tuple[Relation, ...]:
    """*relations* completed with *ties*, one for each person who has something written.

    An existing tie between that person and *index* takes what it does not say itself; where there
    is none, the new one joins at the end. The paths in *wording* follow.
    """
    found = list(relations)
    numbers = _numbers(relations, index)
    for person, tie in ties.items():
        number = numbers.get(person, len(found))
        if number == len(found):
            found.append(tie)
        else:
            known = found[number]
            said = {field: getattr(tie, field) for field in TIE if field in tie.model_fields_set}
            new = {field: value for field, value in said.items() if not getattr(known, field)}
            found[number] = known.model_copy(update=new)
        _note_paths(wording, ("relations", number), ("persons", person))
    return tuple(found)


def _numbers(relations: tuple[Relation, ...], index: str) -> dict[str, int]:
    """The number of the first tie between *index* and each single other."""
    numbers: dict[str, int] = {}
    for number, tie in enumerate(relations):
        if len(tie.from_) == 1 and len(tie.to) == 1:
            for one, other in ((tie.from_[0], tie.to[0]), (tie.to[0], tie.from_[0])):
                if one == index:
                    numbers.setdefault(other, number)
    return numbers


def _note_paths(wording: Wording, tie: Path, person: Path) -> None:
    wording.paths.setdefault(tie, wording.author_path(person))
    for field in TIE:
        written = wording.paths.get((*person, field))
        if written is not None:
            wording.paths.setdefault((*tie, field), written)
