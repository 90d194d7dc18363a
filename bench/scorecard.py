"""The figures of some drawings side by side, on standard output: for score and ecoscore."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any


def show(arguments: Sequence[str], score: Callable[[str], Any]) -> int:
    """Print what *score* finds in every file named; the status is 1 when any has faults.

    ``--hits`` among *arguments* asks for the name of every fault. A score is a dataclass of
    figures with ``hits`` and ``faults``.
    """
    files = [argument for argument in arguments if argument != "--hits"]
    scores = {file: score(Path(file).read_text(encoding="utf-8")) for file in files}
    for figure in fields(next(iter(scores.values()))) if scores else ():
        if figure.name != "hits":
            values = "".join(f"{getattr(s, figure.name):>14g}" for s in scores.values())
            print(f"{figure.name:22}{values}")
    print(f"{'faults':22}" + "".join(f"{s.faults:>14}" for s in scores.values()))
    if "--hits" in arguments:
        for file, found in scores.items():
            print("\n".join([file, *(f"  {name}" for name in found.hits)]))
    return int(any(s.faults for s in scores.values()))
