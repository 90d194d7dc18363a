"""The children of a union in words: how they came, those not born, twins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.model.family import ChildLink, Twins
from ecogram.narrative.people import details, kin_word, mention, when
from ecogram.narrative.speech import Sentence, Teller, sentence
from ecogram.records import NamedTuple

UNBORN = ("pregnancy", "miscarriage", "abortion", "stillbirth")
KINDS = ("adopted", "foster", "step", "donor", "surrogate", "placed_out")


Link = ChildLink | Twins


class Owners(NamedTuple):
    """Parents who have not been named in a sentence of their own."""

    called: str
    ids: tuple[str, ...]


def children(
    of: Teller, index: int, links: Sequence[Link], keep: set[str], owners: Owners | None
) -> Iterator[Sentence]:
    """The children by how they came; *owners* is None when the couple was just named."""
    living: dict[str, list[str]] = {}
    for link in links:
        for id_ in (i for i in link.ids if i in keep):
            type_ = of.case.persons[id_].type
            living.setdefault(type_ if type_ in UNBORN else link.link, []).append(id_)
    for kind, ids in living.items():
        about = [*of.people(ids), ("union", index), *(("child", f"{index}:{i}") for i in ids)]
        about += of.people(owners.ids if owners else ())
        dates = _dates(of, links, ids)
        if kind in UNBORN:
            for id_ in ids:
                of.introduced.add(id_)
                yield of.say(
                    f"unborn.{kind}", about, **_unborn(of, id_), parents=_after(of, owners)
                )
        else:
            yield sentence(brood(of, index, kind, ids, dates, owners), about)
        owners = None
    for link in links:
        born = [id_ for id_ in link.ids if id_ in keep]
        if isinstance(link, Twins) and len(born) > 1:
            yield _twins(of, index, link, born)
        if link.conception and born:
            yield _conception(of, index, link.conception, born)


def brood(
    of: Teller, index: int, kind: str, ids: Sequence[str], dates: str, owners: Owners | None
) -> str:
    """`Their sons are …`, `Anna has a foster child: …`."""
    parents_ = owners.called if owners else ""
    many = len(owners.ids) > 1 if owners else True
    if owners and not any(id_ in of.case.persons for id_ in owners.ids):
        named = of.join([child(of, id_) for id_ in ids])
        return of.words["children.unknown"].format(children=named)
    genders = {of.case.persons[id_].gender for id_ in ids}
    groups = any(of.case.persons[id_].type == "group" for id_ in ids)
    word = "child"
    if kind == "biological" and len(genders) == 1 and not groups:
        word = {"man": "son", "woman": "daughter"}.get(genders.pop() or "", "child")
    elif kind != "biological":
        word = kind
    is_many = len(ids) > 1 or groups
    noun = of.words[f"kin.{word}s" if is_many else f"kin.{word}"]
    if len(ids) == 1 and of.case.persons[ids[0]].name.casefold() == noun:
        return _unnamed(of, ids[0], noun, owners, is_many=is_many)
    is_known = kind == "biological" and all(id_ in of.introduced for id_ in ids)
    named = of.join([child(of, id_, gender=word in ("child", *KINDS)) for id_ in ids])
    if parents_ and is_known:
        key = f"children.{'they' if many else 'has'}.known"
        return of.words[key].format(parents=parents_, children=named, parent=_parent(of, index))
    owner = "they" if many else "have" if owners and of.are_many(owners.ids) else "has"
    if not parents_:
        owner = "their" if kind == "biological" else "other"
    count = of.number(len(ids)) if not groups else ""
    key = f"children.{owner}.{'many' if is_many else 'one'}"
    return of.words[key].format(
        parents=parents_, kin=noun, children=named + dates, count=f"{count} " if count else ""
    )


def _unnamed(of: Teller, id_: str, noun: str, owners: Owners | None, *, is_many: bool) -> str:
    """Children whose name says no more than that they are children."""
    of.introduced.add(id_)
    more = details(of, id_, gender=False)
    owner = "their" if owners is None else "they" if len(owners.ids) > 1 else "has"
    if owner == "has" and owners and of.are_many(owners.ids):
        owner = "have"
    return of.words[f"children.{owner}.unnamed"].format(
        parents=owners.called if owners else "",
        kin=noun,
        details=f" ({more})" if more else "",
        count="" if is_many else f"{of.number(1)} ",
    )


def _parent(of: Teller, index: int) -> str:
    """`mother`, `father` or `parent`: what the only one in a union is to the children."""
    known = [id_ for id_ in of.case.families[index].partners if id_ in of.case.persons]
    gender = of.case.persons[known[0]].gender if len(known) == 1 else None
    return of.words.get(f"parent.{gender}") or of.words["parent"]


def child(of: Teller, id_: str, *, gender: bool = True) -> str:
    """A child by name; `son` or `daughter` before it where nothing else says so."""
    is_new = id_ not in of.introduced
    if of.names.full(id_) != of.case.persons[id_].name:  # no `son` before an article
        return mention(of, id_, gender=gender)
    says = gender and is_new and not of.names.says_gender(id_)
    word = kin_word(of, id_) if says and of.case.persons[id_].type == "person" else ""
    return f"{word} {mention(of, id_, gender=False)}".strip()


def _dates(of: Teller, links: Sequence[Link], ids: Sequence[str]) -> str:
    """`, since 2006`, when all of them came on the same day."""
    spans = {
        (when(of, link.since, "since"), when(of, link.until, "until"), link.caption or "")
        for link in links
        if any(id_ in ids for id_ in link.ids)
    }
    if len(spans) != 1:
        return ""
    since, until, caption = spans.pop()
    return "".join(f", {part}" for part in (since, until) if part) + of.quoted(caption)


def _unborn(of: Teller, id_: str) -> dict[str, str]:
    person = of.case.persons[id_]
    at = when(of, person.born)
    generic = person.name.casefold() in (id_.casefold().replace("_", " "), person.type)
    generic = generic or person.name.casefold() in of.words["nouns.unborn"].split()
    return {
        "when": f" {at}" if at else "",
        "name": "" if generic else of.quoted(person.name),
        "called": person.name,
    }


def _after(of: Teller, owners: Owners | None) -> str:
    return of.words["unborn.of"].format(parents=owners.called) if owners else ""


def _conception(of: Teller, index: int, how: str, ids: Sequence[str]) -> Sentence:
    """What only the worker's own file tells; for others it is no longer in the case."""
    key = f"conception.{'many' if of.are_many(ids) else 'one'}"
    about = [("conception", f"{index}:{ids[0]}"), *of.people(ids)]
    return of.say(key, about, who=of.all_called(ids), conceived=of.drawing[f"conception.{how}"])


def _twins(of: Teller, index: int, link: Twins, ids: Sequence[str]) -> Sentence:
    births = of.words["twins.words"].split()
    word = births[min(len(ids), len(births) + 1) - 2]
    key = f"twins.{link.identical or 'not_said'}"
    about = [("twins", f"{index}:{ids[0]}"), *of.people(ids)]
    return of.say(key, about, who=of.all_called(ids), twins=word)
