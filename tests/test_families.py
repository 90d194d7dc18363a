"""Guards that hard families are drawn right: everybody once, nothing on top, every line in place.

The public families are not ours to copy: they are drawn too where ECOGRAM_FAMILIES, or else
../shared/families beside the project, is a folder with them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import ecogram
from bench.score import Facts, Score, score
from ecogram.charts.genogram.kinship import drawn

ROOT = Path(__file__).parent.parent
OURS = ROOT / "tests" / "cases" / "families"
PUBLIC = Path(os.environ.get("ECOGRAM_FAMILIES") or ROOT.parent / "shared" / "families")

UNAVOIDABLE = {
    "birth-and-foster": (0, 1),
    "family-60-2": (1, 0),
    "five-partners": (3, 0),
    "kennedy": (1, 0),
    "ptolemaic": (4, 0),
    "royal92": (64, 0),
    "three-partners": (1, 0),
    "tudor": (28, 0),
    "uncle-and-niece": (1, 0),
}
"""Couples apart (on two rows, or with another partner between them) and brothers and sisters with
a stranger among them, in families that know no better way. All others have neither.

Nobody has room for more than two partners at his sides, and unions between generations join two
rows. Foster children of one family who stand among their own brothers and sisters elsewhere are
not together in the foster family."""

CROSSINGS = {
    "birth-and-foster": 2,
    "family-60-1": 2,
    "family-60-2": 3,
    "family-60-3": 3,
    "kennedy": 5,
    "ptolemaic": 1,
    "two-brothers-two-sisters": 1,
}
"""How often family lines may cross, at most; families that are not here need no crossing.

Very large ones (tudor, royal92) are not counted."""


@pytest.mark.parametrize("path", sorted(OURS.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_family_is_drawn_without_faults(path: Path) -> None:
    _judge(path)


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="the public families are not here")
@pytest.mark.parametrize(
    "name",
    ["bach", "bronte", "kennedy", "ptolemaic", "royal92", "shakespeare", "simpsons", "tudor"],
)
def test_a_public_family_is_drawn_without_faults(name: str) -> None:
    _judge(PUBLIC / f"{name}.yaml")


@pytest.mark.parametrize("name", ["three-partners", "birth-and-foster", "family-60-2"])
def test_every_run_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    drawings = []
    for seed in ("1", "2"):
        target = tmp_path / f"{seed}.svg"
        case = str(OURS / f"{name}.yaml")
        command = [sys.executable, "-m", "ecogram", "render", case, "-o", str(target)]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, timeout=120)
        drawings.append(target.read_bytes())
    assert drawings[0] == drawings[1]


def _judge(path: Path) -> None:
    case = ecogram.load(path)
    persons = drawn(case)
    found = score(ecogram.render(case, "genogram"), Facts(persons=persons))
    assert _faults(found) == []
    assert found.persons == len(persons) + _strangers(case)
    assert (found.couples_apart, found.sibships_torn) == UNAVOIDABLE.get(path.stem, (0, 0))
    if path.stem not in ("tudor", "royal92"):
        assert found.family_crossings <= CROSSINGS.get(path.stem, 0)


def _faults(found: Score) -> list[str]:
    """What should be nought, by name."""
    allowed = (
        *("family_crossings", "relation_crossings"),
        *("couples_apart", "sibships_torn", "birth_inversions"),
    )
    return [hit for hit in found.hits if not hit.startswith(allowed)]


def _strangers(case: ecogram.Case) -> int:
    """How many "??" the drawing needs: a partner nobody knows, in a union with a known one."""
    return sum(family.partners.count("unknown") for family in case.families)
