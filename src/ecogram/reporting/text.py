"""Findings as a reader sees them in a terminal: sentence, source line, caret, cure.

Knows how wide characters are; knows no colours and does not print.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ecogram.reporting import sentences
from ecogram.reporting.finding import Finding

WINDOW = 100  # columns of a source line that are shown
TAB = "    "
ELLIPSIS = "…"
_JOINER = "\u200d"
_TURNS_TEXT = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def text(found: Sequence[Finding], language: str = "nl", *, show_source: bool = True) -> str:
    """All findings, a blank line between them; ends with a newline unless there are none."""
    return "\n".join(_finding(finding, language, show_source) for finding in found)


def width(shown: str) -> int:
    """How many columns a terminal uses for this text.

    >>> width("abc"), width("王伟"), width("e\u0301")
    (3, 4, 1)
    """
    columns, joined = 0, False
    for character in shown:
        columns += 0 if joined else _columns(character)
        joined = character == _JOINER
    return columns


def _finding(finding: Finding, language: str, show_source: bool) -> str:
    problem, span = finding.problem, finding.span
    word = sentences.words(language)[f"severity.{problem.severity}"]
    said = harmless(sentences.sentence(problem, language))
    lines = [f"{finding.file}:{span.line}:{span.column}: {word}: {said}"]
    gutter = len(str(span.line)) * " "
    if show_source and finding.line_text.strip():
        shown, caret = _marked(finding)
        lines += [
            f"{gutter} |",
            f"{span.line} | {shown}",
            f"{gutter} | {caret} {problem.code}",
        ]
    else:
        lines.append(f"{gutter} | {problem.code}")
    if cure := sentences.cure(problem, language):
        lines += [f"{gutter} = {line}" for line in harmless(cure).splitlines()]
    return "\n".join(lines) + "\n"


def _marked(finding: Finding) -> tuple[str, str]:
    """The source line, cut to a window around the place, and the carets that stand under it."""
    line, span = finding.line_text, finding.span
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    end = max(start, min(end, len(line)))
    before, marked, after = (_shown(part) for part in (line[:start], line[start:end], line[end:]))
    before, marked, after = _windowed(before, marked, after.rstrip())
    return before + marked + after, " " * width(before) + "^" * max(1, width(marked))


def _windowed(before: str, marked: str, after: str) -> tuple[str, str, str]:
    """The three parts shortened so that together they fit; what is marked is kept first."""
    if width(before) + width(marked) + width(after) <= WINDOW:
        return before, marked, after
    marked = _head(marked, WINDOW * 3 // 5)
    room = WINDOW - width(marked)
    before = _tail(before, max(room // 2, room - width(after)))
    return before, marked, _head(after, room - width(before))


def _head(shown: str, room: int) -> str:
    """As much of the start as fits, with an ellipsis when something is left out."""
    if width(shown) <= room:
        return shown
    used = 1
    for index, character in enumerate(shown):
        used += _columns(character)
        if used > room:
            return shown[:index] + ELLIPSIS
    return shown


def _tail(shown: str, room: int) -> str:
    """As much of the end as fits, with an ellipsis when something is left out."""
    if width(shown) <= room:
        return shown
    used = 1
    for index in range(len(shown) - 1, -1, -1):
        used += _columns(shown[index])
        if used > room:
            return ELLIPSIS + shown[index + 1 :].lstrip(_JOINER)
    return shown


def harmless(shown: str) -> str:
    """Text that cannot steer a terminal: control and direction characters become a visible mark.

    >>> harmless("Jan\\x1b[31m")
    'Jan\ufffd[31m'
    """
    return "".join(
        "\ufffd" if (unicodedata.category(c) == "Cc" and c != "\n") or c in _TURNS_TEXT else c
        for c in shown
    )


def _shown(part: str) -> str:
    return harmless(part.replace("\t", TAB))


def _columns(character: str) -> int:
    if " " <= character <= "~":
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
