"""What is wrong, for whoever reads it: text for people, four formats for machines.

Pure functions from findings to text; nothing here prints, counts exit statuses or knows YAML.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ecogram.reporting.finding import Finding, count, findings
from ecogram.reporting.github import github
from ecogram.reporting.junit import junit
from ecogram.reporting.machine import machine
from ecogram.reporting.sarif import sarif
from ecogram.reporting.sentences import codes, explain, summary
from ecogram.reporting.text import text

Report = Callable[..., str]

FORMATS: dict[str, Report] = {
    "text": text,
    "json": machine,
    "github": github,
    "sarif": sarif,
    "junit": junit,
}

__all__ = ["FORMATS", "Finding", "codes", "count", "explain", "findings", "report", "summary"]


def report(
    found: Sequence[Finding], form: str = "text", language: str = "nl", *, show_source: bool = False
) -> str:
    """The findings in one of ``FORMATS``; text for people always shows the source line."""
    if form == "text":
        return text(found, language)
    return FORMATS[form](found, language, show_source=show_source)
