"""``python -m bench``: speed and memory, then the quality of every example's genogram."""

from __future__ import annotations

import sys

from bench import speed
from bench.drawings import drawable
from bench.score import score


def main() -> int:
    """Print everything that is measured."""
    speed.main([])
    print("\nquality: faults, crossings, couples apart, width x height")
    for drawing in drawable():
        if drawing.chart == "genogram":
            found = score(drawing.draw())
            crossings = found.family_crossings + found.relation_crossings
            size = f"{found.width:.0f} x {found.height:.0f}"
            print(f"{drawing.name:32}{found.faults:4}{crossings:5}{found.couples_apart:4}  {size}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
