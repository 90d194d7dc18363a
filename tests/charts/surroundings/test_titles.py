"""Guards how the name of a domain is broken into lines."""

from __future__ import annotations

import pytest

from tests.charts.scenes import scene, texts


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Feestjes en uitstapjes", ["Feestjes en", "uitstapjes"]),
        ("Werk", ["Werk"]),
    ],
)
def test_a_little_word_has_no_line_of_its_own(name: str, lines: list[str]) -> None:
    drawn = scene(f"domeinen: {{a: {{naam: {name}}}}}\npersonen: {{b: {{naam: B}}}}", "ecomap")
    assert [text for text in texts(drawn) if set(text.split()) <= set(name.split())] == lines
