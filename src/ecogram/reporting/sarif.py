"""Findings as SARIF 2.1.0 (OASIS), the exchange format of checking tools."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.reporting import sentences
from ecogram.reporting.finding import Finding
from ecogram.reporting.machine import message

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(found: Sequence[Finding], language: str = "nl", *, show_source: bool = False) -> str:
    """One run with the kinds of problem met as rules and each finding as a result."""
    import json

    met = list(dict.fromkeys(finding.problem.code for finding in found))
    index = {code: number for number, code in enumerate(met)}
    run = {
        "tool": {"driver": {"name": "ecogram", "rules": [_rule(code, language) for code in met]}},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": [
            {
                "ruleId": finding.problem.code,
                "ruleIndex": index[finding.problem.code],
                "level": str(finding.problem.severity),
                "message": {"text": message(finding, language, show_source=show_source)},
                "locations": [{"physicalLocation": _location(finding, show_source)}],
            }
            for finding in found
        ],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, language: str) -> dict[str, object]:
    return {
        "id": code,
        "shortDescription": {"text": sentences.title(code, language)},
        "help": {"text": sentences.explain(code, language) or code},
    }


def _location(finding: Finding, show_source: bool) -> dict[str, object]:
    from urllib.parse import quote

    span = finding.span
    region: dict[str, object] = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    if show_source:
        region["snippet"] = {"text": finding.line_text}
    # A drive letter would be read as a scheme, so its colon is escaped like any other.
    uri = quote(finding.file.replace("\\", "/"))
    return {"artifactLocation": {"uri": uri}, "region": region}
