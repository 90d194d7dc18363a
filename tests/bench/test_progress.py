"""Guards that a long run shows how far it is: at once on a terminal, elsewhere in ten lines."""

from __future__ import annotations

import pytest

from bench.progress import Progress


def steps(total: int) -> None:
    with Progress("charts", total) as progress:
        for number in range(total):
            progress.step(f"n{number}")


def test_without_a_terminal_there_are_ten_lines(capsys: pytest.CaptureFixture[str]) -> None:
    steps(25)
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 10
    assert lines[0] == "charts 3/25: n2" and lines[-1] == "charts 25/25: n24"


def test_of_few_steps_each_is_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    steps(3)
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_on_a_terminal_every_step_is_shown_and_wiped_at_the_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    steps(25)
    shown = capsys.readouterr().err.split("\r")
    assert len([text for text in shown if text.startswith("charts ")]) == 25
    assert shown[-1] == "" and not shown[-2].strip()
