"""From problems to words on standard error and an exit status."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from ecogram.cli import terminal
from ecogram.cli.exit_status import ExitStatus

if TYPE_CHECKING:
    from ecogram.diagnostics import Problem

STATUSES = {
    "engine-missing": ExitStatus.USAGE,
    "engine-timeout": ExitStatus.USAGE,
    "engine-failed": ExitStatus.BUG,
    "unknown-focus": ExitStatus.USAGE,
    "not-a-date": ExitStatus.USAGE,
}
"""How the program ends when a case that has no errors cannot be drawn as asked; else PROBLEMS."""


@contextmanager
def drawing_from(language: str) -> Iterator[None]:
    """End the command with the right words and status when what is inside cannot draw."""
    from ecogram.diagnostics import EcogramError

    try:
        yield
    except EcogramError as error:
        tell(error.problems, language)
        raise typer.Exit(status(error.problems)) from None


def tell(problems: Sequence[Problem], language: str) -> None:
    """Problems that have no place in a file, each with its cure."""
    if not problems:
        return
    from ecogram.reporting.sentences import cure, sentence, words
    from ecogram.reporting.text import harmless

    for problem in problems:
        severity = words(language)[f"severity.{problem.severity}"]
        terminal.say(f"ecogram: {severity}: {harmless(sentence(problem, language))}")
        if remedy := cure(problem, language):
            terminal.say(f"  = {harmless(remedy)}")


def status(problems: Sequence[Problem]) -> ExitStatus:
    """The gravest status of *problems*."""
    return max(STATUSES.get(problem.code, ExitStatus.PROBLEMS) for problem in problems)
