"""Writes a made-up case of any size: ``python -m bench.grow --persons 10000 --seed 1 -o x.yaml``.

With ``--ties`` the family stands in a network: domains, persons in them, and that many ties. The
same arguments always give the same file.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bench import families, networks
from bench.families import USUAL, Rates


def case(persons: int, seed: int = 1, rates: Rates = USUAL, ties: int = 0) -> str:
    """The text of a case file with *persons* in the family and *ties* around it."""
    family = families.grow(persons, seed, rates)
    lines = families.as_yaml(family, f"Verzonnen familie van {persons}")
    if ties:
        members = [person.id for person in family.persons]
        people, others = networks.as_yaml(ties, members, seed)
        end = lines.index("personen:") + 1 + len(members)
        lines = [*lines[:end], *people, *lines[end:], *others]
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Write the case that the command line asks for."""
    asked = _parser().parse_args(arguments)
    rates = Rates(**{name: getattr(asked, name) for name in Rates._fields})
    text = case(asked.persons, asked.seed, rates, asked.ties)
    if asked.output:
        Path(asked.output).write_text(text, encoding="utf-8", newline="\n")
    else:
        sys.stdout.write(text)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.grow", description=__doc__)
    parser.add_argument("--persons", type=int, default=6, help="in the family (default 6)")
    parser.add_argument("--ties", type=int, default=0, help="with the surroundings (default none)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-o", "--output", help="the file to write (default: standard output)")
    for name, value in USUAL._asdict().items():
        option = "--" + name.replace("_", "-") + "-rate"
        parser.add_argument(option, dest=name, type=type(value), default=value, metavar="RATE")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
