"""From a case to its lists of load and capacity: the first step of the chart.

Weights are shown as they are written and never added up: they are no units of one thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecogram.charts.instruments import focused, heading, instrument_words, names
from ecogram.charts.load.view import BalanceView, ItemView, LoadView
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError, Problem
from ecogram.model.case import Case
from ecogram.model.help import Weight


def select(case: Case, options: Options) -> LoadView:
    """The load and capacity in *case*, for each who has any; with a focus of that one only.

    Raises EcogramError: ``no-load`` when there is none, ``unknown-focus``.
    """
    words = instrument_words(options.language)
    focus = focused(case, options)
    load = [item for item in case.carrying_load if not focus or focus in item.who]
    capacity = [item for item in case.carrying_capacity if not focus or focus in item.who]
    if not load and not capacity:
        raise EcogramError([Problem("no-load")])
    who = dict.fromkeys(item.who for item in (*load, *capacity))
    balances = tuple(
        BalanceView(
            f"balance-{number}",
            names(case, ids, words) or (words["load.everybody"] if len(who) > 1 else ""),
            tuple(_items(load, ids, f"load-{number}", words, options)),
            tuple(_items(capacity, ids, f"capacity-{number}", words, options)),
        )
        for number, ids in enumerate(who, 1)
    )
    told = words["describe.load"].format(load=len(load), capacity=len(capacity))
    parts = [told, *(_told(balance, words) for balance in balances)]
    return LoadView(
        heading(case, "load", options, words, " ".join(parts)),
        balances,
        (words["load.load"], words["load.capacity"]),
        words["load.none"],
    )


def _items(
    weights: Sequence[Weight],
    who: tuple[str, ...],
    id_: str,
    words: Mapping[str, str],
    options: Options,
) -> Iterator[ItemView]:
    own = (item for item in weights if item.who == who)
    for number, item in enumerate(own, 1):
        said = words["load.unsaid"]
        if item.weight is not None:
            said = words["load.weight"].format(weight=item.weight)
        noted = f"{item.what} ({item.note})" if item.note and options.notes else item.what
        yield ItemView(f"{id_}-{number}", noted, item.weight, f"{item.what}: {said}")


def _told(balance: BalanceView, words: Mapping[str, str]) -> str:
    lists = []
    for key, items in (("load.load", balance.load), ("load.capacity", balance.capacity)):
        said = "; ".join(item.title for item in items) or words["load.none"]
        lists.append(f"{words[key]}: {said}")
    text = ". ".join(lists) + "."
    return f"{balance.name}: {text}" if balance.name else text
