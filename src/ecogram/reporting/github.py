"""Findings as workflow commands that GitHub shows beside the lines of a change."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.reporting.finding import Finding
from ecogram.reporting.machine import message


def github(found: Sequence[Finding], language: str = "nl", *, show_source: bool = False) -> str:
    """One annotation a line: place and code, and the sentence only with ``show_source``."""
    return "".join(_annotation(finding, language, show_source) for finding in found)


def _annotation(finding: Finding, language: str, show_source: bool) -> str:
    span = finding.span
    place = {
        "file": finding.file.replace("\\", "/"),
        "line": str(span.line),
        "endLine": str(span.end_line),
        "title": finding.problem.code,
    }
    if span.end_line == span.line:  # columns are only understood within one line, end inclusive
        place["col"] = str(span.column)
        place["endColumn"] = str(max(span.column, span.end_column - 1))
    properties = ",".join(f"{name}={_property(value)}" for name, value in place.items())
    said = _data(message(finding, language, show_source=show_source))
    return f"::{finding.problem.severity} {properties}::{said}\n"


def _data(value: str) -> str:
    r"""Text that cannot end the command.

    >>> _data("100%\nklaar")
    '100%25%0Aklaar'
    """
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
