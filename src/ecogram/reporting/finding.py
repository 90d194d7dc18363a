"""A problem with its place: what every report needs, and nothing about how it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ecogram.diagnostics import Problem, Severity, Span
from ecogram.records import NamedTuple

START = Span(1, 1, 1, 1)


class Finding(NamedTuple):
    """One problem where the reader can find it; ``line_text`` is the source line it starts on."""

    problem: Problem
    span: Span
    file: str
    line_text: str = ""

    @property
    def is_error(self) -> bool:
        return self.problem.severity is Severity.ERROR


def findings(
    problems: Iterable[Problem],
    file: str,
    text: str | bytes,
    locate: Callable[[Problem], Span] | None,
) -> list[Finding]:
    """The problems of one file in reading order, each once.

    ``locate`` turns a problem that has no span of its own into its place; without it (a file that
    is not YAML) such a problem stands at the start of the file. Bytes are what could not be
    decoded; their lines are shown as well as they can be.
    """
    lines = _lines(_readable(text) if isinstance(text, bytes) else text)
    if "\0" in lines[0]:  # a picture, or a text in UTF-16: nothing that a reader would recognise
        lines = []
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


def _readable(source: bytes) -> str:
    """Text in the encoding that Western editors use instead of UTF-8."""
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError:
        return source.decode("cp1252", "replace")


def _lines(text: str) -> list[str]:
    """Lines as YAML counts them: form feeds and the like do not start a new one."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
