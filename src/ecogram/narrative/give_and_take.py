"""What is given and what is received, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ecogram.charts.give_and_take.select import select
from ecogram.charts.give_and_take.view import CellView, ExchangeView, RowView
from ecogram.charts.options import Options
from ecogram.narrative.speech import Sentence, Teller, sentence
from ecogram.narrative.story import Parts, Story, opening
from ecogram.narrative.ties import letter


def tell(of: Teller, options: Options, chart: str | None) -> Story:
    """The rows of letters that the chart draws.

    Raises EcogramError: ``no-support`` when no tie has a letter, ``unknown-focus``.
    """
    of.learn("narrative_instruments")
    of.details = frozenset()  # such a drawing has names only
    view = select(of.case, options._replace(language=of.language))
    return Story({"exchanges": len(view.rows)}, _parts(of, options, view))


def _parts(of: Teller, options: Options, view: ExchangeView) -> Parts:
    yield "who", opening(of, options, tuple(of.case.persons))
    yield "exchange", _exchange(of, view.rows)
    yield "rest", (sentence(text) for text in view.heading.footer[:-1])


def _exchange(of: Teller, rows: Sequence[RowView]) -> Iterator[Sentence]:
    """For each side of the middle: what goes to and fro, what only comes, what only goes."""
    for members in dict.fromkeys(row.members for row in rows):
        own = [row for row in rows if row.members == members]
        yield from _both_ways(of, own)
        yield from _one_way(of, "receives", own, _only_receives)
        yield from _one_way(of, "gives", own, _only_gives)
        yield from _one_way(of, "support", own, lambda row: _letters(row.undirected))
        yield from _one_way(of, "may", own, lambda row: _letters(row.undirected, possible=True))


def _both_ways(of: Teller, rows: Sequence[RowView]) -> Iterator[Sentence]:
    """What goes there and what comes back; one sentence for all where that is the same."""
    groups: dict[tuple[tuple[str, ...], tuple[str, ...]], list[RowView]] = {}
    for row in rows:
        if row.gives and row.receives:
            groups.setdefault((_letters(row.gives), _letters(row.receives)), []).append(row)
    for (gives, receives), own in groups.items():
        form = "many" if of.are_many(rows[0].members) else "one"
        key = "exchange.same" if gives == receives else "exchange"
        yield of.say(
            f"{key}.{form}",
            [
                about
                for row in own
                for key in ("gives", "receives")
                for about in _about(of, row, key)
            ],
            who=of.all_called(rows[0].members),
            whom=of.all_called(row.other for row in own),
            gives=of.join([letter(of, one) for one in gives]),
            receives=of.join([letter(of, one) for one in receives]),
        )


def _one_way(
    of: Teller,
    key: str,
    rows: Sequence[RowView],
    letters: Callable[[RowView], tuple[str, ...]],
) -> Iterator[Sentence]:
    groups: dict[tuple[str, ...], list[RowView]] = {}
    for row in rows:
        if found := letters(row):
            groups.setdefault(found, []).append(row)
    if not groups:
        return
    parts = [
        of.words[f"support.{key}.part"].format(
            what=of.join([letter(of, one) for one in found]),
            whom=of.all_called(row.other for row in own),
        )
        for found, own in groups.items()
    ]
    is_long = any(", " in part or f" {of.words['and']} " in part for part in parts)
    members = rows[0].members
    yield of.say(
        f"support.{key}.{'many' if of.are_many(members) else 'one'}",
        [about for own in groups.values() for row in own for about in _about(of, row, key)],
        who=of.all_called(members),
        parts=of.join(parts, by="; " if is_long else ", "),
    )


def _about(of: Teller, row: RowView, key: str) -> list[tuple[str, str | int]]:
    domain = [("domain", row.other)] if row.other in of.case.domains else []
    return [(key, row.id), *domain, *of.people((*row.members, row.other))]


def _only_receives(row: RowView) -> tuple[str, ...]:
    return () if row.gives else _letters(row.receives)


def _only_gives(row: RowView) -> tuple[str, ...]:
    return () if row.receives else _letters(row.gives)


def _letters(cells: Sequence[CellView], *, possible: bool = False) -> tuple[str, ...]:
    return tuple(cell.letter for cell in cells if cell.possible == possible)
