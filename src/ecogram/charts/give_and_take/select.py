"""From a case to what is given and received: the first step of the chart. No places, no ink.

Nothing is weighed: letters are shown and counted, never balanced.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ecogram.charts.give_and_take.view import CellView, ExchangeView, RowView, SectionView
from ecogram.charts.instruments import focused, heading, instrument_words, listing, name
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError, Problem
from ecogram.geometry.text import wrap
from ecogram.model.case import Case
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.records import NamedTuple
from ecogram.vocabulary import words as vocabulary

LETTERS = ("P", "G", "A", "E")
"""The book's four, in their order; declared ones follow."""
HEAD = 40
"""Characters of a name over a column."""


class _Middle(NamedTuple):
    """Round whom the chart is drawn: the index persons, and who else belongs to them."""

    centre: tuple[str, ...]
    ours: frozenset[str]


class _Side(NamedTuple):
    """One end of a tie in the middle, the other outside; ``forward``: written from the middle."""

    member: str
    other: str
    forward: bool


def select(case: Case, options: Options) -> ExchangeView:
    """The support between the middle and everybody else in *case*, in the order of the file.

    Everybody in the middle has a section of his or her own, the index persons first: what one of
    them gives or receives is not said of another.

    Raises EcogramError: ``no-support`` when no tie has a letter, ``unknown-focus``.
    """
    words = instrument_words(options.language)
    middle = _middle(case, focused(case, options))
    alone = _only_member(case)
    order = {letter: index for index, letter in enumerate((*LETTERS, *case.support_letters))}
    rows: dict[tuple[str, str], RowView] = {}
    bare: set[tuple[str, str]] = set()
    elsewhere = 0
    for tie in case.relations:
        sides = tuple(_sides(tie, middle))
        elsewhere += bool(not sides and _letters(tie))
        for side in sides:
            side = side._replace(member=alone if side.member == CLIENT_SYSTEM else side.member)
            key = (side.member, side.other)
            if not _letters(tie):
                bare.add(key)
                continue
            row = _row(case, tie, side, words)
            rows[key] = _merged(rows[key], row, order) if key in rows else _sorted(row, order)
    if not rows:
        raise EcogramError([Problem("no-support")])
    sections = tuple(_sections(case, middle, rows.values(), options.language, words))
    shown = [row for section in sections for row in section.rows]
    remarks = [
        words[key].format(count=count)
        for key, count in (("give.without", len(bare - set(rows))), ("give.elsewhere", elsewhere))
        if count
    ]
    told = words["describe.give-and-take"].format(
        rows=len(shown),
        given=sum(len(row.gives) for row in shown),
        received=sum(len(row.receives) for row in shown),
    )
    description = listing(told, [row.title for row in shown])
    return ExchangeView(
        heading(case, "give-and-take", options, words, description, remarks),
        sections,
        tuple(_meanings(case, shown, words)),
    )


def _sections(
    case: Case, middle: _Middle, rows: Iterable[RowView], language: str, words: Mapping[str, str]
) -> Iterator[SectionView]:
    """The rows by whom in the middle they are about, with ids and spoken titles."""
    by_member: dict[str, list[RowView]] = {member: [] for member in middle.centre}
    for row in rows:
        by_member.setdefault(row.members[0], []).append(row)
    times: Counter[str] = Counter()
    for member, own in by_member.items():
        if not own:
            continue
        heads = _heads(case, member, own, language, words)
        numbered = []
        for row in own:
            times[row.other] += 1
            ordinal = f".{times[row.other]}" if times[row.other] > 1 else ""
            title = _title(row, heads, words)
            numbered.append(row._replace(id=f"exchange-{row.other}{ordinal}", title=title))
        yield SectionView(heads, tuple(numbered))


def _heads(
    case: Case, member: str, rows: Sequence[RowView], language: str, words: Mapping[str, str]
) -> tuple[str, str, str]:
    """What stands over the columns: who gives, who receives, of what nobody said the direction."""
    who = wrap(name(case, member, words), HEAD, 1)[0]
    gives, receives = (
        ("give", "receive") if _are_many(case, member, language) else ("gives", "receives")
    )
    loose = [cell for row in rows for cell in row.undirected]
    third = "unsaid" if any(not cell.possible for cell in loose) else "possible"
    return (
        words[f"give.{gives}"].format(who=who),
        words[f"give.{receives}"].format(who=who),
        words[f"give.{third}"] if loose else "",
    )


def _are_many(case: Case, member: str, language: str) -> bool:
    """Whether the verb is plural: for a group, unless its name is that of one thing (a team)."""
    person = case.persons.get(member)
    if person is None or person.type != "group":
        return False
    collective = vocabulary(language, "narrative")["nouns.collective"].split()
    return not set(collective) & set(person.name.casefold().split())


def _middle(case: Case, focus: str) -> _Middle:
    """The focus alone; else the index persons, or the client system, or the first person."""
    if focus:
        return _Middle((focus,), frozenset((focus,)))
    members = case.client_system.ids if case.client_system else ()
    centre = case.index_person or ((CLIENT_SYSTEM,) if members else tuple(case.persons)[:1])
    return _Middle(centre, frozenset((*centre, *members, CLIENT_SYSTEM)))


def _only_member(case: Case) -> str:
    """Who the client system is when that is one person, who has no other name as such."""
    system = case.client_system
    if system is None or len(system.ids) != 1:
        return CLIENT_SYSTEM
    (id_,) = system.ids
    own = case.persons[id_].name if id_ in case.persons else ""
    return id_ if system.name in (None, "", own) else CLIENT_SYSTEM


def _sides(tie: Relation, middle: _Middle) -> Iterator[_Side]:
    """Every pair of the tie of which one end is in the middle.

    Between two of the client system it counts when one of them is the centre.
    """
    for first in dict.fromkeys(tie.from_):
        for second in dict.fromkeys(tie.to):
            inner = [end in middle.ours for end in (first, second)]
            centre = [end in middle.centre for end in (first, second)]
            if all(inner) and sum(centre) != 1:
                if all(centre) and first != second:
                    yield _Side(first, second, forward=True)
                continue
            if any(inner):
                forward = centre[0] if all(inner) else inner[0]
                yield _Side(*((first, second) if forward else (second, first)), forward=forward)


def _letters(tie: Relation) -> tuple[str, ...]:
    return (*tie.support, *tie.gives, *tie.receives, *tie.possible_support)


def _row(case: Case, tie: Relation, side: _Side, words: Mapping[str, str]) -> RowView:
    gives, receives = tie.gives, tie.receives
    undirected: tuple[str, ...] = ()
    if tie.direction == "both":
        gives, receives = (*gives, *tie.support), (*receives, *tie.support)
    elif tie.direction == "forward":
        gives = (*gives, *tie.support)
    elif tie.direction == "back":
        receives = (*receives, *tie.support)
    else:
        undirected = tie.support
    if not side.forward:
        gives, receives = receives, gives
    actual = {*gives, *receives, *undirected}
    possible = tuple(CellView(one, True) for one in tie.possible_support if one not in actual)
    return RowView(
        id=side.other,
        name=name(case, side.other, words),
        gives=tuple(CellView(one) for one in gives),
        receives=tuple(CellView(one) for one in receives),
        undirected=(*(CellView(one) for one in undirected), *possible),
        title="",
        other=side.other,
        members=(side.member,),
    )


def _merged(first: RowView, second: RowView, order: Mapping[str, int]) -> RowView:
    """Two ties with the same other, as one row: a letter of both stands there once."""
    return _sorted(
        first._replace(
            gives=(*first.gives, *second.gives),
            receives=(*first.receives, *second.receives),
            undirected=(*first.undirected, *second.undirected),
        ),
        order,
    )


def _sorted(row: RowView, order: Mapping[str, int]) -> RowView:
    return row._replace(
        gives=_ranked(row.gives, order),
        receives=_ranked(row.receives, order),
        undirected=_ranked(row.undirected, order),
    )


def _ranked(cells: Iterable[CellView], order: Mapping[str, int]) -> tuple[CellView, ...]:
    last = len(order)
    return tuple(
        sorted(
            dict.fromkeys(cells),
            key=lambda cell: (cell.possible, order.get(cell.letter, last), cell.letter),
        )
    )


def _title(row: RowView, heads: tuple[str, str, str], words: Mapping[str, str]) -> str:
    parts = []
    for head, cells in zip(heads, (row.gives, row.receives), strict=False):
        if cells:
            parts.append(f"{head} {_spelled(cells)}")
    if row.undirected:
        real = [cell for cell in row.undirected if not cell.possible]
        maybe = [cell for cell in row.undirected if cell.possible]
        parts += [f"{words['give.unsaid']} {_spelled(real)}"] if real else []
        parts += [f"{words['possible']} {_spelled(maybe)}"] if maybe else []
    return f"{row.name}: {', '.join(parts)}"


def _spelled(cells: Iterable[CellView]) -> str:
    return " ".join(cell.letter for cell in cells)


def _meanings(
    case: Case, rows: Iterable[RowView], words: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    used = {cell.letter for row in rows for cell in (*row.gives, *row.receives, *row.undirected)}
    meanings = {letter: words[f"support.{letter}"] for letter in LETTERS} | case.support_letters
    return ((letter, meaning) for letter, meaning in meanings.items() if letter in used)
