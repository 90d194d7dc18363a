"""The ties in words: what they are like, how strong, and who gives whom what.

What somebody reports or suspects is told as theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ecogram.model.relation import CLIENT_SYSTEM, HARMFUL, Relation
from ecogram.narrative.content import FAMILY_CHARTS, Content
from ecogram.narrative.speech import INVERTED, Sentence, Teller, sentence
from ecogram.records import NamedTuple
from ecogram.symbols.ties import is_directed

SYMMETRIC = (
    "normal",
    "close",
    "very_close",
    "fused",
    "spiritual",
    "distant",
    "cutoff",
    "cutoff_repaired",
    "never_met",
    "tense",
    "conflict",
    "close_hostile",
    "fused_hostile",
    "distant_hostile",
)
"""Kinds that say the same of both ends: only these may be told from the other end."""
STRENGTHS = (5, 4, 3, 2, 1)


class Told(NamedTuple):
    """A relation turned so that whoever is told about comes first."""

    number: int
    relation: Relation
    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    turned: bool

    @property
    def gives(self) -> tuple[str, ...]:
        return self.relation.receives if self.turned else self.relation.gives

    @property
    def receives(self) -> tuple[str, ...]:
        return self.relation.gives if self.turned else self.relation.receives


def ties(of: Teller, shown: Content, chart: str | None) -> Iterator[Sentence]:
    """The kinds of all relations of *shown*, and what else *chart* draws of them.

    A genogram, and the circle of an ecogram, draw kinds only; lines outside it have strength and
    support too. The rest is told when *chart* is None.
    """
    told = list(turned(shown))
    yield from kinds(of, told)
    inside = {*shown.members, CLIENT_SYSTEM}
    if chart in FAMILY_CHARTS:
        return
    if chart is not None:
        told = [one for one in told if not inside.issuperset((*one.subjects, *one.objects))]
    for subjects in dict.fromkeys(one.subjects for one in told):
        own = [one for one in told if one.subjects == subjects]
        yield from _strengths(of, subjects, own)
        yield from _support(of, subjects, own)
        if chart is None:
            yield from _contact(of, subjects, own)
            yield from _energy(of, subjects, own)


def turned(shown: Content) -> Iterator[Told]:
    """The relations with the client system and its members first, and only with ends that show."""
    keep = {*shown.persons, *shown.domains, CLIENT_SYSTEM}
    inside = {*shown.members, CLIENT_SYSTEM} if shown.members else set()
    alone = shown.members[0] if len(shown.members) == 1 else CLIENT_SYSTEM
    for index, relation in shown.relations:
        from_, to = (
            tuple(alone if id_ == CLIENT_SYSTEM else id_ for id_ in ends if id_ in keep)
            for ends in (relation.from_, relation.to)
        )
        if relation.type in SYMMETRIC:
            turn = any(id_ in inside for id_ in to) and not any(id_ in inside for id_ in from_)
        else:
            turn = relation.direction == "back" and is_directed(relation.type)
        yield Told(index, relation, to if turn else from_, from_ if turn else to, turn)


def kinds(of: Teller, told: Sequence[Told]) -> Iterator[Sentence]:
    """`Karel has a close tie with …`: one sentence for all that are alike."""
    groups: dict[tuple[object, ...], list[Told]] = {}
    for one in told:
        relation = one.relation
        key: tuple[object, ...] = (
            one.subjects,
            relation.type,
            relation.possible,
            relation.certainty,
            relation.according_to,
            relation.type == "other" and one.number,
        )
        groups.setdefault(key, []).append(one)
    for group in groups.values():
        yield _kind(of, group)


def _kind(of: Teller, group: Sequence[Told]) -> Sentence:
    first = group[0]
    relation = first.relation
    subject = of.all_called(first.subjects)
    objects = [
        of.called(id_) + _marks(of, one)
        for one in group
        for id_ in one.objects
        if id_ not in first.subjects
    ]
    may = relation.possible and relation.type == "normal"
    singular, plural, rest = of.words["tie.may" if may else f"tie.{relation.type}"].split("|")
    verb = plural if of.are_many(first.subjects) else singular
    predicate = rest.format(whom=of.join(objects))
    about: list[tuple[str, str | int]] = [("tie", one.number) for one in group]
    about += of.people([*first.subjects, *(id_ for one in group for id_ in one.objects)])
    about += [("domain", i) for one in group for i in one.objects if i in of.case.domains]
    return sentence(_claimed(of, relation, subject, verb, predicate), about)


def _claimed(of: Teller, relation: Relation, subject: str, verb: str, rest: str) -> str:
    """The statement as a fact, or as somebody's word, a suspicion, a possibility."""
    words = of.words
    plain = f"{subject} {verb} {rest}"
    after = f"{verb} {subject} {rest}" if of.language in INVERTED else plain
    who = relation.according_to
    if who:
        who = of.called(who) if who in of.case.persons else who
    source = words["claim.according_to"].format(who=who) if who else ""
    if relation.possible and relation.type == "normal":
        return f"{plain} ({source})" if source else plain
    if relation.possible:
        text = words["claim.possible"].format(said=after)
        return f"{text} ({source.strip()})" if source else text
    certainty: str | None = relation.certainty
    if not who and certainty is None:
        certainty = "unsourced" if relation.type in HARMFUL else "fact"
    if certainty is None:
        return words["claim.told"].format(source=source[:1].upper() + source[1:], said=after)
    key = f"claim.{certainty}.by" if source else f"claim.{certainty}"
    return words[key].format(source=source, said=after, plain=plain)


def _marks(of: Teller, one: Told) -> str:
    """The author's words for a tie, and where it comes from when the line has an arrow."""
    relation = one.relation
    parts = [words for words in (relation.label, relation.caption) if words]
    texts = [of.words["quotes"].format(text=text) for text in dict.fromkeys(parts)]
    way = relation.direction
    if way in ("forward", "back", "both") and not (is_directed(relation.type) and way != "both"):
        if one.turned and way != "both":
            way = "back" if way == "forward" else "forward"
        texts.append(of.words[f"direction.{way}"].format(who=of.all_called(one.subjects)))
    return f" ({', '.join(texts)})" if texts else ""


def _strengths(of: Teller, subjects: Sequence[str], told: Sequence[Told]) -> Iterator[Sentence]:
    """`For Karel the tie with … is very strong, with … weak.`"""
    parts: list[str] = []
    about = [("strength", one.number) for one in told if one.relation.strength]
    for strength in STRENGTHS:
        ids = [i for one in told if one.relation.strength == strength for i in one.objects]
        if ids:
            word = of.words[f"strength.{strength}"]
            parts.append(
                of.words["strength.part"].format(whom=of.all_called(dict.fromkeys(ids)), how=word)
            )
    if parts:
        yield of.say("strengths", about, who=of.all_called(subjects), ties=of.join(parts))


def _support(of: Teller, subjects: Sequence[str], told: Sequence[Told]) -> Iterator[Sentence]:
    """Who gives and who receives what; what may come is told as such."""
    plural = "many" if of.are_many(subjects) else "one"
    who = of.all_called(subjects)
    for key, letters in _LETTERS.items():
        by_kind: dict[tuple[str, ...], list[str]] = {}
        about: list[tuple[str, str | int]] = []
        for one in told:
            found = tuple(dict.fromkeys(letters(one)))
            if found:
                by_kind.setdefault(found, []).extend(one.objects)
                about.append((key, one.number))
        parts = [
            of.words[f"support.{key}.part"].format(
                what=of.join([letter(of, one) for one in kinds_]),
                whom=of.all_called(dict.fromkeys(ids)),
            )
            for kinds_, ids in by_kind.items()
        ]
        if parts:
            is_long = any(", " in part or f" {of.words['and']} " in part for part in parts)
            listed = of.join(parts, by="; " if is_long else ", ")
            yield of.say(f"support.{key}.{plural}", about, who=who, parts=listed)


_LETTERS: dict[str, Callable[[Told], tuple[str, ...]]] = {
    "receives": lambda one: one.receives,
    "gives": lambda one: one.gives,
    "support": lambda one: one.relation.support,
    "may": lambda one: one.relation.possible_support,
}


def letter(of: Teller, letter: str) -> str:
    """What a letter of support stands for, in a sentence."""
    return of.words.get(f"letter.{letter}") or of.case.support_letters.get(letter, letter)


def _contact(of: Teller, subjects: Sequence[str], told: Sequence[Told]) -> Iterator[Sentence]:
    """How often and by which way there is contact."""
    many = "many" if of.are_many(subjects) else "one"
    groups: dict[tuple[str | None, tuple[str, ...]], list[Told]] = {}
    for one in told:
        if one.relation.frequency or one.relation.channels:
            groups.setdefault((one.relation.frequency, one.relation.channels), []).append(one)
    for (frequency, channels), group in groups.items():
        how = often(of, frequency) if frequency else ""
        ways = of.join([of.words.get(f"channel.{channel}", channel) for channel in channels])
        yield of.say(
            f"contact.{many}",
            [("contact", one.number) for one in group],
            who=of.all_called(subjects),
            whom=of.all_called(dict.fromkeys(id_ for one in group for id_ in one.objects)),
            often=f" {how}" if how else "",
            ways=f" {of.words['channels'].format(ways=ways)}" if ways else "",
        )


def often(of: Teller, frequency: str) -> str:
    """How often, in a sentence: `every week`, `2-3 times a month`."""
    known = of.words.get(f"frequency.{frequency}")
    times, _, period = frequency.partition(" per ")
    if known or f"period.{period}" not in of.words:
        return known or frequency
    return of.words["times"].format(times=times, period=of.words[f"period.{period}"])


def _energy(of: Teller, subjects: Sequence[str], told: Sequence[Told]) -> Iterator[Sentence]:
    for energy in ("gives", "may_give", "costs"):
        ids = [i for one in told if one.relation.energy == energy for i in one.objects]
        if ids:
            yield of.say(
                f"energy.{energy}",
                [("energy", one.number) for one in told if one.relation.energy == energy],
                who=of.all_called(subjects),
                whom=of.all_called(dict.fromkeys(ids)),
            )


def coalitions(of: Teller, keep: Iterable[str]) -> Iterator[Sentence]:
    """Who stand together, against whom."""
    there = set(keep)
    for index, coalition in enumerate(of.case.coalitions):
        who = [id_ for id_ in coalition.who if id_ in there]
        against = [id_ for id_ in coalition.against if id_ in there]
        if len(who) > 1:
            key = "coalition.against" if against else "coalition"
            yield of.say(
                key,
                [("coalition", index)],
                who=of.all_called(who),
                against=of.all_called(against),
            )
