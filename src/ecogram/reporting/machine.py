"""Findings as JSON for other programs; without the author's words unless asked."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.reporting import sentences
from ecogram.reporting.finding import Finding


def machine(found: Sequence[Finding], language: str = "nl", *, show_source: bool = False) -> str:
    """A JSON array, one object per finding; columns count characters from 1, the end is exclusive.

    ``path``, ``suggestions`` and ``source`` hold words of the case file, so they need
    ``show_source``; without it ``message`` is the name of the kind of problem.
    """
    import json

    listed = [_listed(finding, language, show_source) for finding in found]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def _listed(finding: Finding, language: str, show_source: bool) -> dict[str, object]:
    problem, span = finding.problem, finding.span
    listed: dict[str, object] = {
        "file": finding.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "severity": str(problem.severity),
        "code": problem.code,
        "message": message(finding, language, show_source=show_source),
    }
    if show_source:
        listed |= {
            "cure": sentences.cure(problem, language),
            "suggestions": list(problem.suggestions),
            "path": list(problem.path),
            "source": finding.line_text,
        }
    return listed


def message(finding: Finding, language: str, *, show_source: bool) -> str:
    """The sentence about this finding or, because that names people, only the kind's name."""
    if show_source:
        return sentences.sentence(finding.problem, language)
    return sentences.title(finding.problem.code, language)
