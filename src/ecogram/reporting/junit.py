"""Findings as JUnit XML, which build servers show as test results."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ecogram.reporting.finding import Finding, count
from ecogram.reporting.machine import message


def junit(
    found: Sequence[Finding],
    language: str = "nl",
    *,
    show_source: bool = False,
    files: Sequence[str] = (),
) -> str:
    """A test case per finding; an error fails it, a warning does not.

    ``files`` are all files that were looked at: those without findings become passed cases.
    """
    cases = [_case(finding, language, show_source) for finding in found]
    named = {finding.file for finding in found}
    passed = [f"    <testcase{_attributes(classname=f, name=f)}/>" for f in files if f not in named]
    errors, _ = count(found)
    totals = _attributes(name="ecogram", tests=str(len(cases) + len(passed)), failures=str(errors))
    body = "\n".join(["<testsuites>", f"  <testsuite{totals}>", *cases, *passed, "  </testsuite>"])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n</testsuites>\n'


def _case(finding: Finding, language: str, show_source: bool) -> str:
    place = f"{finding.span.line}:{finding.span.column}"
    said = message(finding, language, show_source=show_source)
    detail = f"{finding.file}:{place}: {said}"
    if show_source and finding.line_text:
        detail += f"\n{finding.line_text}"
    head = _attributes(classname=finding.file, name=f"{place} {finding.problem.code}")
    if finding.is_error:
        failure = _attributes(type=finding.problem.code, message=said)
        inside = f"<failure{failure}>{_escaped(detail)}</failure>"
    else:
        inside = f"<system-out>{_escaped(detail)}</system-out>"
    return f"    <testcase{head}>{inside}</testcase>"


def _attributes(**values: str) -> str:
    return "".join(f' {name}="{_escaped(value)}"' for name, value in values.items())


def _escaped(value: str) -> str:
    r"""Text that is harmless in XML, without the characters XML cannot hold.

    >>> _escaped('<a "b">\x00')
    '&lt;a &quot;b&quot;&gt;\ufffd'
    """
    allowed = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", value)
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        allowed = allowed.replace(plain, entity)
    return allowed
