"""Guards both eco charts of made-up networks, from their SVG: nothing touches, nothing is lost."""

from __future__ import annotations

import pytest

from bench import ecoscore, grow
from ecogram import library, pipeline

CASES = [(10, 1), (10, 2), (10, 3), (50, 1), (50, 2), (50, 9), (200, 1)]


@pytest.mark.parametrize("chart", ["ecomap", "ecogram"])
@pytest.mark.parametrize(("ties", "seed"), CASES)
def test_a_network_of_any_size_has_no_faults(ties: int, seed: int, chart: str) -> None:
    case = pipeline.read(grow.case(6, seed, ties=ties).encode()).understood()
    found = ecoscore.score(str(library.render(case, chart)), list(case.domains))
    wrong = [hit for hit in found.hits if not hit.startswith("crossings")]
    assert (wrong, found.ties, found.circles) == ([], ties, len(case.domains) + 1)
