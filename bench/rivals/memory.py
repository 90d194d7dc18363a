"""Remembers what rivals drew: they change seldom, and take most of the time of a run.

Kept by the tool, the code of its adapter and the family. Nothing is remembered unless it is asked.
"""

from __future__ import annotations

import hashlib
import inspect
import pickle
from collections.abc import Callable
from pathlib import Path

from bench.pedigree import Pedigree
from bench.rivals import Rival, recipe, tables
from bench.rivals.placed import Placed, Refused
from bench.rivals.running import TOO_LONG

Answer = tuple[Placed | str, float]
"""A drawing, or why it was refused; and the seconds that it took."""


def remembered(folder: Path) -> Callable[[Rival, Pedigree, Callable[[], Answer]], Answer]:
    """A way to ask a rival that looks into *folder* first, and keeps there what it is told."""
    folder.mkdir(parents=True, exist_ok=True)

    def ask(rival: Rival, pedigree: Pedigree, draw: Callable[[], Answer]) -> Answer:
        file = folder / f"{_key(rival, pedigree)}.pickle"
        if file.exists():
            kept: Answer = pickle.loads(file.read_bytes())
            return kept
        answer = draw()
        if answer[0] != TOO_LONG:  # on an idle machine it may have time enough
            file.write_bytes(pickle.dumps(answer))
        return answer

    return ask


def answer(rival: Rival, pedigree: Pedigree, clock: Callable[[], float]) -> Answer:
    """What the rival says now."""
    start = clock()
    try:
        placed: Placed | str = rival.draw(pedigree)
    except Refused as why:
        placed = str(why)
    return placed, clock() - start


def _key(rival: Rival, pedigree: Pedigree) -> str:
    code = [inspect.getsource(inspect.getmodule(rival.draw) or rival.draw)]
    code += [inspect.getsource(module) for module in (tables, recipe)]
    told = repr((rival.name, code, pedigree))
    return hashlib.sha256(told.encode()).hexdigest()[:24]
