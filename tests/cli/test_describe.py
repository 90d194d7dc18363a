"""Guards ``ecogram describe``: sentences on standard output, all else on standard error."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ecogram.cli.commands import app

EXAMPLES = Path(__file__).parents[2] / "examples"
KAREL = str(EXAMPLES / "karel.yaml")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["describe", *arguments])


@pytest.mark.parametrize(
    ("language", "first"), [("nl", "Dit gaat over Karel"), ("en", "This is about Karel")]
)
def test_the_case_is_told_in_sentences(language: str, first: str) -> None:
    result = run(KAREL, "--at", "begin", "--lang", language)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Karel\n\n{first}")


def test_only_what_a_chart_shows_is_told_when_one_is_named() -> None:
    whole = run(str(EXAMPLES / "flodder.yaml")).stdout
    family = run(str(EXAMPLES / "flodder.yaml"), "--chart", "genogram").stdout
    assert "Sjakie" in whole and "Sjakie" not in family


def test_a_chart_may_be_named_in_dutch() -> None:
    dutch = run(KAREL, "--chart", "levenslijn").stdout
    assert dutch == run(KAREL, "--chart", "lifeline").stdout and "ontwenning" in dutch


def test_markdown_has_headings() -> None:
    text = run(KAREL, "--format", "markdown").stdout
    assert text.startswith("# Karel\n\n## Wie er zijn\n\n")


def test_two_moments_are_told_as_what_changed() -> None:
    text = run(KAREL, "--from", "begin", "--to", "onderweg").stdout
    assert text.startswith("Karel. Wat er veranderde tussen ‘begin’ en ‘onderweg’\n\nNieuw zijn")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--to", "later"], "--from and --to belong together"),
        (["--chart", "taart"], "there is no such chart"),
        (["--at", "gisteravond"], "gisteravond"),
    ],
)
def test_what_cannot_be_told_is_refused_with_a_cure(arguments: list[str], message: str) -> None:
    result = run(KAREL, *arguments)
    assert (result.stdout, result.exit_code) == ("", 2)
    assert message in result.stderr


def test_how_many_things_are_left_out_is_said_apart() -> None:
    result = run(str(EXAMPLES / "blended.yaml"))
    assert "Thea" not in result.stdout and "--for" in result.stderr
    assert "Thea" in run(str(EXAMPLES / "blended.yaml"), "--for", "intern").stdout
