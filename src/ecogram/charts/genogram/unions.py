"""The unions of the drawing: form, state, date texts, and the children with their links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ecogram.charts.genogram.kinship import are_related, parents
from ecogram.charts.genogram.people import SIDES, UNKNOWN, unknown_partner, year_text
from ecogram.charts.genogram.view import ChildView, PersonView, TwinsView, UnionView
from ecogram.model.case import Case
from ecogram.model.dates import Date
from ecogram.model.family import STATES, UNKNOWN_PARTNER, ChildLink, Family, Twins
from ecogram.symbols.unions import union_word

BIRTH_LINKS = ("biological", "placed_out", "donor", "surrogate")


def union_views(
    case: Case, ids: Sequence[str], words: Mapping[str, str]
) -> tuple[tuple[UnionView, ...], tuple[PersonView, ...]]:
    """The unions among *ids*, and a person for every unknown partner in them."""
    drawn = set(ids)
    blood = parents(case)
    primary = _primary_families(case)
    couples: Counter[tuple[str, ...]] = Counter()
    views: list[UnionView] = []
    strangers: list[PersonView] = []
    for index, family in enumerate(case.families):
        children = tuple(id_ for link in family.children for id_ in link.ids if id_ in drawn)
        partners: list[str] = []
        role = "parent" if set(family.partners) == {UNKNOWN_PARTNER} else "partner"
        for partner in family.partners:
            if partner == UNKNOWN_PARTNER:
                stranger = unknown_partner(
                    f"unknown.{len(strangers) + 1}", _side_beside(case, family), words, role
                )
                strangers.append(stranger)
                partners.append(stranger.id)
            elif partner in drawn:
                partners.append(partner)
        known = [id_ for id_ in partners if id_ in drawn]
        if (not known and not children) or (not children and len(partners) < 2):
            del strangers[len(strangers) - (len(partners) - len(known)) :]
            continue
        if not partners:
            continue
        couples[tuple(partners)] += 1
        ordinal = couples[tuple(partners)]
        views.append(
            _view(case, family, tuple(partners), ordinal, drawn, words, primary, index, blood)
        )
    return tuple(views), tuple(strangers)


def _view(
    case: Case,
    family: Family,
    partners: tuple[str, ...],
    ordinal: int,
    drawn: set[str],
    words: Mapping[str, str],
    primary: Mapping[str, int],
    index: int,
    blood: Mapping[str, Sequence[str]],
) -> UnionView:
    names = [case.persons[id_].name if id_ in case.persons else UNKNOWN for id_ in partners]
    children = tuple(
        ChildView(
            id_,
            link.link,
            _child_title(case, id_, link, names, words),
            primary[id_] == index,
        )
        for link in family.children
        for id_ in link.ids
        if id_ in drawn
    )
    twins = tuple(
        TwinsView(tuple(id_ for id_ in link.twins if id_ in drawn), link.identical or "")
        for link in family.children
        if isinstance(link, Twins) and sum(id_ in drawn for id_ in link.twins) > 1
    )
    states = tuple(state for state in STATES if getattr(family, state) is not None)
    form = family.form or ""
    word = union_word(form)
    return UnionView(
        id="-".join(["union", *partners]) + (f"-{ordinal}" if ordinal > 1 else ""),
        partners=partners,
        form=form,
        states=states,
        start=_start_text(family, words),
        end=_end_text(family, words),
        word=family.caption or (words[word] if word else ""),
        related=len(partners) == 2 and are_related(partners[0], partners[1], blood),
        children=children,
        twins=twins,
        title=_title(family, names, states, words),
        together=_stands(case, family, states),
    )


def _primary_families(case: Case) -> dict[str, int]:
    """For every child the index of the family it stands in: by birth, else the first."""
    found: dict[str, int] = {}
    by_birth: set[str] = set()
    for index, family in enumerate(case.families):
        for link in family.children:
            for child in link.ids:
                if child not in found or (link.link in BIRTH_LINKS and child not in by_birth):
                    found[child] = index
                if link.link in BIRTH_LINKS:
                    by_birth.add(child)
    return found


def _side_beside(case: Case, family: Family) -> int:
    genders = [case.persons[id_].gender for id_ in family.partners if id_ in case.persons]
    return -SIDES.get(genders[0] or "", 0) if genders else 0


def _start_text(family: Family, words: Mapping[str, str]) -> str:
    return _dated(words, f"date.{family.form or 'partners'}", family.since)


def _end_text(family: Family, words: Mapping[str, str]) -> str:
    texts = [_dated(words, f"date.{state}", family.ending(state)) for state in STATES]
    if not any(texts):
        texts = [_dated(words, "date.until", family.until)]
    return ", ".join(text for text in texts if text)


def _dated(words: Mapping[str, str], key: str, date: Date | None) -> str:
    year = year_text(date)
    abbreviation = words.get(key, "")
    return f"{abbreviation} {year}".strip() if year else ""


def _stands(case: Case, family: Family, states: Sequence[str]) -> bool:
    """Whether the partners are together still: not ended, nobody of them dead."""
    if "reunited" in states:
        return True
    persons = (case.persons[id_] for id_ in family.partners if id_ in case.persons)
    return not states and family.until is None and all(one.died is None for one in persons)


def _title(
    family: Family, names: Sequence[str], states: Sequence[str], words: Mapping[str, str]
) -> str:
    kinds = [words[f"union.{family.form or 'partners'}"]] if len(names) > 1 else []
    kinds += [words[f"union.{state}"] for state in states]
    dates = [text for text in (_start_text(family, words), _end_text(family, words)) if text]
    who = f" {words['describe.and']} ".join(names)
    return ": ".join(part for part in (who, ", ".join([*kinds, *dates])) if part)


def _child_title(
    case: Case, child: str, link: ChildLink | Twins, names: Sequence[str], words: Mapping[str, str]
) -> str:
    who = f" {words['describe.and']} ".join(names)
    said = words["describe.child"].format(
        child=case.persons[child].name, link=words[f"link.{link.link}"], parents=who
    )
    return f"{said}, {words[f'conception.{link.conception}']}" if link.conception else said
