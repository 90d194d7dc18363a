"""A problem with its place: what every report needs, and nothing about how it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ecogram.diagnostics import Problem, Severity, Span

START = Span(1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem where the reader can find it; ``line_text`` is the source line it starts on."""

    problem: Problem
    span: Span
    file: str
    line_text: str = ""

    @property
    def is_error(self) -> bool:
        return self.problem.severity is Severity.ERROR


def findings(
    problems: Iterable[Problem], file: str, text: str, locate: Callable[[Problem], Span] | None
) -> list[Finding]:
    """The problems of one file in reading order, each once.

    ``locate`` turns a problem into its place (``Tree.locate``); without it (a file that is not
    YAML) a problem's own span is used, or else the start of the file.
    """
    lines = _lines(text)
    found: dict[tuple[object, ...], Finding] = {}
    for problem in problems:
        span = problem.span or (locate(problem) if locate else START)
        line_text = lines[span.line - 1] if 0 < span.line <= len(lines) else ""
        key = (problem.code, span, tuple(problem.values.items()))
        found.setdefault(key, Finding(problem, span, file, line_text))
    return sorted(found.values(), key=lambda finding: (finding.span.line, finding.span.column))


def count(found: Iterable[Finding]) -> tuple[int, int]:
    """How many errors and how many warnings."""
    errors = [finding.is_error for finding in found]
    return sum(errors), len(errors) - sum(errors)


def _lines(text: str) -> list[str]:
    """Lines as YAML counts them: form feeds and the like do not start a new one."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
