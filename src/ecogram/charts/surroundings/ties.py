"""The lines outside the circle: between which ends, of what kind, with which letters and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from ecogram.charts.surroundings.view import LetterView, SpokeView
from ecogram.layout.ecomap.board import CORE
from ecogram.model.case import Case
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.records import NamedTuple
from ecogram.symbols.eco_measures import eco_direction, eco_has_word
from ecogram.symbols.formality import Formality
from ecogram.symbols.notation import Direction

LETTERS = ("P", "G", "A", "E")
"""The book's four, in the order in which they stand on a line; declared ones follow."""
CIRCLE = "client-system"
"""How the client system is called in the id of a line."""

MANY = 4
"""From this many members on, a list is one line from the circle: that many lines say no more."""

Pair = tuple[str, str]
Groups = tuple[tuple[LetterView, ...], tuple[LetterView, ...], tuple[LetterView, ...]]
"""What the first end receives, what the second does, and what has no direction beside these."""


class Ends(NamedTuple):
    """Where lines end: the end of every id in the drawing, and what there is to know of ends.

    ``inside`` are the ends in the circle and the circle itself; ``everybody`` the people in it.
    ``formality`` is of the ends outside; ``seats`` are everybody's by domain, of their first one.
    """

    of: Mapping[str, str]
    inside: frozenset[str]
    everybody: frozenset[str]
    formality: Mapping[str, Formality | None]
    seats: Mapping[str, Mapping[str, str]] = {}

    def near(self, pair: Pair) -> Pair:
        """These two ends, each at its seat in the domain that the tie is within, if it is."""
        first, second = pair
        at, to = self.seats.get(first, {}), self.seats.get(second, {})
        shared = next((domain for domain in at if domain in to), None)
        if shared is not None:
            return at[shared], to[shared]
        return at.get(second, first), to.get(first, second)


def spoke_views(
    case: Case, ends: Ends, words: Mapping[str, str], *, name: str, letters: bool
) -> tuple[SpokeView, ...]:
    """All ties between drawn ends that are not both inside, in the order of the file.

    Lists make a line from each to each; those that share both ends are one. A list of all members,
    or of MANY, is one line from the circle; whom it is about, when not all, stands on it. *name*
    is the client system's; without *letters* no line has any.
    """
    order = {letter: index for index, letter in enumerate((*LETTERS, *case.support_letters))}
    ordinals: Counter[Pair] = Counter()
    views: list[SpokeView] = []
    for relation in case.relations:
        pairs = tuple(_pairs(relation, ends))
        word = _word(case, relation, words)
        for first, second in pairs:
            ordinals[first, second] += 1
            is_outward = second not in ends.inside
            here, there = ends.near((first, second))
            outer = there if is_outward else here
            to_first, to_second, undirected = (
                _letters(relation, order, is_outward=is_outward) if letters else ((), (), ())
            )
            views.append(
                SpokeView(
                    id=(relation.id if len(pairs) == 1 else None)
                    or f"relation-{first or CIRCLE}-{second or CIRCLE}-{ordinals[first, second]}",
                    first=here,
                    second=there,
                    kind=relation.type,
                    strength=relation.strength,
                    direction=direction(relation),
                    letters=(to_first, to_second),
                    word=with_name(word, _some(case, relation, (first, second), ends, words)),
                    title=_title(case, relation, (first, second), ends, words, name),
                    possible=relation.possible,
                    formality=ends.formality.get(outer),
                    undirected=undirected,
                )
            )
    return tuple(views)


def direction(relation: Relation) -> Direction:
    """As written; else as the kind has it; else from who gives to who receives."""
    if relation.direction is not None:
        return relation.direction
    own = eco_direction(relation.type)
    if own != "none":
        return own
    if relation.gives and relation.receives:
        return "both"
    return "forward" if relation.gives else "back" if relation.receives else "none"


def support(case: Case, spokes: Iterable[SpokeView], words: Mapping[str, str]) -> dict[str, str]:
    """The meaning of every letter on a line, in their order."""
    used = {one.letter for spoke in spokes for one in spoke.support}
    meanings = {letter: words[f"support.{letter}"] for letter in LETTERS} | case.support_letters
    return {letter: meaning for letter, meaning in meanings.items() if letter in used}


def with_name(word: str, who: str) -> str:
    """The text on a line from the circle that is about *who* in it.

    >>> with_name("twijfels", "Henkie"), with_name("", "Henkie"), with_name("twijfels", "")
    ('twijfels (Henkie)', 'Henkie', 'twijfels')
    """
    return f"{word} ({who})" if word and who else word or who


def _pairs(relation: Relation, ends: Ends) -> Iterator[Pair]:
    seen: set[frozenset[str]] = set()
    for first in _shared(relation.from_, ends):
        for second in _shared(relation.to, ends):
            pair = frozenset((first, second))
            if len(pair) == 2 and not pair <= ends.inside and pair not in seen:
                seen.add(pair)
                yield first, second


def _shared(ids: tuple[str, ...], ends: Ends) -> list[str]:
    """The ends of *ids*, each once; the circle for all the people in it together, or for many."""
    members = {id_ for id_ in ids if id_ in ends.everybody}
    if members and (members == ends.everybody or len(members) >= MANY):
        ids = tuple(CLIENT_SYSTEM if ends.of.get(id_) in ends.inside else id_ for id_ in ids)
    found = (ends.of[id_] for id_ in ids if id_ in ends.of)
    return list(dict.fromkeys(found))


def _some(case: Case, relation: Relation, pair: Pair, ends: Ends, words: Mapping[str, str]) -> str:
    """Whom a line from the circle is about, when that is not everybody in it."""
    if CORE not in pair:
        return ""
    listed = relation.from_ if pair[0] == CORE else relation.to
    members = [id_ for id_ in dict.fromkeys(listed) if ends.of.get(id_) in ends.inside]
    if CLIENT_SYSTEM in members or ends.everybody <= set(members):
        return ""
    if len(members) == 1:
        return case.persons[members[0]].name
    return words["describe.some"].format(count=len(members), total=len(ends.everybody))


def _letters(relation: Relation, order: Mapping[str, int], *, is_outward: bool) -> Groups:
    """What both ends receive. Support without a direction stands at the end outside.

    It counts as received by the end inside, so that it stands apart when that end gives any.
    """
    first, second = set(relation.receives), set(relation.gives)
    loose, possible = set(relation.support), set(relation.possible_support) - first - second
    groups: list[tuple[set[str], set[str]]] = [(first, set()), (second, set()), (set(), set())]
    if second if is_outward else first:
        groups[2] = loose - first - second, possible - loose
    else:
        own = 1 if is_outward == (not first and not second) else 0
        groups[own] = groups[own][0] | loose, possible - loose
    return _ranked(*groups[0], order), _ranked(*groups[1], order), _ranked(*groups[2], order)


def _ranked(
    given: set[str], may_come: set[str], order: Mapping[str, int]
) -> tuple[LetterView, ...]:
    ranked = sorted(given | may_come, key=lambda letter: (order.get(letter, len(order)), letter))
    return tuple(LetterView(letter, letter not in given) for letter in ranked)


def _word(case: Case, relation: Relation, words: Mapping[str, str]) -> str:
    """The author's, or that of a kind the legend does not explain; with who doubts or says so."""
    doubtful = relation.certainty == "suspected"
    speaks = eco_has_word(relation.type) or doubtful
    word = relation.label or (words[f"relation.{relation.type}"] if speaks else "")
    if word and relation.certainty == "reported" and relation.according_to:
        who = case.persons.get(relation.according_to)
        said = words["according_to"].format(who=who.name if who else relation.according_to)
        return f"{word} ({said})"
    return f"{word}?" if doubtful else word


def _title(
    case: Case,
    relation: Relation,
    pair: Pair,
    ends: Ends,
    words: Mapping[str, str],
    name: str,
) -> str:
    """What a screen reader says of the line: who, what, how strong, with which support, whom."""
    parts = [relation.label or words[f"relation.{relation.type}"]]
    if relation.certainty is not None:
        parts[0] += f" ({words[f'certainty.{relation.certainty}']})"
    if relation.possible:
        parts[0] += f" ({words['possible']})"
    if relation.strength is not None:
        parts.append(words["describe.strength"].format(strength=relation.strength))
    for key, letters in (
        ("describe.support", relation.support),
        ("describe.gives", relation.gives),
        ("describe.receives", relation.receives),
        ("describe.possible_support", relation.possible_support),
    ):
        if letters:
            parts.append(words[key].format(letters=" ".join(letters)))
    first, second = (_name(case, end, ends, name) for end in pair)
    return " – ".join(part for part in (first, ", ".join(parts), second) if part)


def _name(case: Case, end: str, ends: Ends, system: str) -> str:
    if end == CORE:
        return system
    id_ = next(id_ for id_, its in ends.of.items() if its == end)
    record = case.persons.get(id_) or case.domains.get(id_)
    return record.name if record else ""
