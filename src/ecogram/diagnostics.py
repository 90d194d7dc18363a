"""What can be wrong, as data: code, path and values of a problem, never a sentence or a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType

from ecogram.records import NamedTuple

Path = tuple[str | int, ...]
"""The way to a place in the case file: the author's own keys and list indexes from the root."""


class Severity(StrEnum):
    """How much a problem matters: an error stops the drawing, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Span(NamedTuple):
    """A stretch of the source text. Lines and columns count from 1; the end column is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Problem(NamedTuple):
    """Something a reader of the file can mend.

    ``values`` fill the sentence of ``code`` in the vocabulary; ``suggestions`` are words the
    author may have meant, best first. ``span`` is set only where no path exists (broken YAML).
    ``about_key`` asks for the key at ``path`` to be shown instead of its value.
    """

    code: str
    path: Path = ()
    values: Mapping[str, str] = MappingProxyType({})
    suggestions: tuple[str, ...] = ()
    severity: Severity = Severity.ERROR
    about_key: bool = False
    span: Span | None = None


class EcogramError(Exception):
    """The case cannot be drawn; ``problems`` says why. Its text holds codes, never a person."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(", ".join(dict.fromkeys(problem.code for problem in problems)))
        self.problems = tuple(problems)
