"""People in a sentence: who somebody is at first mention, and what is known of health and care."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ecogram.model.dates import Date, age
from ecogram.model.person import Person
from ecogram.narrative.speech import Sentence, Teller, sentence

ADULT = 18
"""From this age (years) on somebody is called a man or a woman, and no boy or girl."""
NOT_BORN = ("pregnancy", "miscarriage", "abortion", "stillbirth")


def mention(of: Teller, id_: str, *, gender: bool = True) -> str:
    """Somebody by name; the first time in full, with what the symbol shows.

    Without *gender* what has been said of it by another word (`daughter`) is not repeated.
    """
    if id_ in of.introduced:
        return of.names.short(id_)
    of.introduced.add(id_)
    known = details(of, id_, gender=gender)
    name = of.names.full(id_)
    if not known:
        return name
    if name.endswith(")"):  # a mark for namesakes: one pair of brackets holds both
        return f"{name[:-1]}, {known})"
    return f"{name} ({known})"


def mentions(of: Teller, ids: Iterable[str]) -> str:
    return of.join([mention(of, id_) for id_ in ids])


def details(of: Teller, id_: str, *, gender: bool = True) -> str:
    """What the symbol and the words under it say, in a few words."""
    if id_ in of.plain:
        return ""
    person = of.case.persons[id_]
    words, shows = of.words, of.details
    parts = [_kind(of, id_, gender=gender and "gender" in shows), *_years(of, person)]
    if person.migration and "origin" in shows:
        parts.append(words["migration.first" if person.migration == 1 else "migration.later"])
    if person.origin and "origin" in shows:
        parts.append(words["origin"].format(origin=person.origin))
    unsure = words["death_unknown"] if person.died and person.died.unknown else None
    more = (person.occupation, person.place) if "more" in shows else ()
    captions = dict.fromkeys(
        [unsure if "dead" in shows else None, *more, person.caption if "caption" in shows else None]
    )
    first = ", ".join(part for part in parts if part)
    return "; ".join(text for text in (first, *captions) if text)


def when(of: Teller, date: Date | None, key: str = "in") -> str:
    """`in 2003`, `about 2003`, `before 2003`; empty when no year is known.

    *key* is ``in`` for what happened, ``since`` for what began.
    """
    if date is None or date.year is None:
        return ""
    sign = "circa" if date.circa else "before" if date.before else "after" if date.after else key
    return of.words[f"when.{sign}"].format(year=date.year)


def full_date(of: Teller, date: Date) -> str:
    """`7 November 2012`, `November 2012`; as it was written when no month is known."""
    if date.year is None or not date.month or date.circa or date.before or date.after:
        return date.text
    parts = (str(date.day or ""), of.words[f"month.{date.month}"], str(date.year))
    return " ".join(part for part in parts if part)


def known(of: Teller, ids: Sequence[str]) -> Iterator[Sentence]:
    """A sentence for each trait and measure of *ids*; a suspicion is told as one."""
    traits: dict[tuple[str, str, tuple[str, ...]], list[str]] = {}
    measures: dict[tuple[str, ...], list[str]] = {}
    for id_ in ids:
        person = of.case.persons[id_]
        for (type_, status), names in _traits(of, person).items():
            traits.setdefault((type_, status, tuple(names)), []).append(id_)
        types = tuple(measure.type for measure in person.measures if measure.type)
        if types:
            measures.setdefault(types, []).append(id_)
    for (type_, status, named), who in traits.items():
        yield _trait(of, who, type_, status, named)
    for types, who in measures.items():
        about = [*of.people(who), *(("measures", id_) for id_ in who)]
        yield of.say("measures", about, who=of.all_called(who), measures=of.join(types))


def kin_word(of: Teller, id_: str) -> str:
    """`son`, `daughter` or, when nobody says so, nothing."""
    gender = of.case.persons[id_].gender
    return (
        of.words["kin.son"]
        if gender == "man"
        else of.words["kin.daughter"]
        if (gender == "woman")
        else ""
    )


def _kind(of: Teller, id_: str, *, gender: bool) -> str:
    """What somebody is, when that is no ordinary person or the name does not say it."""
    person = of.case.persons[id_]
    if person.type == "group":
        return _group(of, person) if "count" in of.details else ""
    if "gender" not in of.details:
        return ""
    if person.type in ("pet", "place", "organisation"):
        return of.words[f"type.{person.type}"] if person.type == "pet" else ""
    if person.type != "person" or person.gender is None:
        return ""
    if (gender and not of.names.says_gender(id_)) or person.gender not in ("man", "woman"):
        word = of.words[f"gender.{person.gender}"]
        if of.names.full(id_).endswith(f"({word})"):
            return ""
        years = age(person.born, of.case.reference_date) or person.age
        is_young = person.died is None and years is not None and years.years < ADULT
        return of.words.get(f"gender.{person.gender}.young", word) if is_young else word
    return ""


def _group(of: Teller, person: Person) -> str:
    count = (person.count or "").replace("-", f" {of.words['to']} ")
    return of.words["group.count"].format(count=count) if count else ""


def _years(of: Teller, person: Person) -> Iterator[str]:
    words = of.words
    if person.type in NOT_BORN:
        return
    dead = person.died is not None and not person.died.unknown
    at = person.died if dead else of.case.reference_date
    years = age(person.born, at) or (None if dead else person.age)
    years = years if "age" in of.details else None
    old = "" if years is None else f"{words['about'] if years.approximate else ''}{years.years}"
    if old and not dead:
        key = "years.one" if old == "1" else "years"
        yield words[key].format(age=old)
    if person.born is not None and person.born.year is not None and "years" in of.details:
        yield words["born"].format(when=when(of, person.born))
    if dead and "dead" in of.details:
        at_ = when(of, person.died) if "years" in of.details else ""
        yield words["died"].format(when=at_).strip()
        if old:
            yield words["years.one" if old == "1" else "died_at"].format(age=old)


def _traits(of: Teller, person: Person) -> dict[tuple[str, str], list[str]]:
    """The names of the traits of one kind and status, with the author's words for each."""
    found: dict[tuple[str, str], list[str]] = {}
    for trait in person.traits:
        names = found.setdefault((trait.type, trait.status), [])
        if trait.name or trait.caption:
            names.append((trait.name or "") + of.quoted(trait.caption))
    return found


def _trait(
    of: Teller, ids: Sequence[str], type_: str, status: str, names: Sequence[str]
) -> Sentence:
    """`Perhaps Rose has dementia; that is a suspicion.`"""
    verb = of.words[f"trait.{type_}.{status}"]
    singular, plural = verb.split("|") if "|" in verb else (verb, verb)
    named = of.join(names)
    told = (plural if of.are_many(ids) else singular).format(
        who=of.all_called(ids),
        what=named or of.words[f"trait.{type_}"],
        named=f": {named}" if named else "",
    )
    return sentence(told, [*of.people(ids), *(("traits", id_) for id_ in ids)])
