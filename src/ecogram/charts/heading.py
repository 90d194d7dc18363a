"""What stands over and under every chart: which chart of what, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Mapping

from ecogram.model.case import Case


def subtitle(case: Case, chart: str, words: Mapping[str, str]) -> str:
    """The line under the title: the name of the chart, the reference date, the file number."""
    parts = [words[f"chart.{chart}"]]
    if case.reference_date is not None and case.reference_date.text:
        parts.append(f"{words['header.reference_date']} {case.reference_date.text}")
    if case.file_number:
        parts.append(f"{words['header.file_number']} {case.file_number}")
    return ", ".join(parts)


def footer(case: Case, words: Mapping[str, str]) -> str:
    """What the file says of the making of the drawing; never today's date."""
    parts = []
    if case.drawn_on is not None:
        parts.append(f"{words['header.drawn_on']} {case.drawn_on.text}")
    if case.author:
        parts.append(f"{words['header.author']} {case.author}")
    if case.organisation:
        parts.append(case.organisation)
    if case.drawn_with:
        parts.append(f"{words['header.drawn_with']} {', '.join(case.drawn_with)}")
    if case.status:
        parts.append(f"{words['header.status']} {words[f'status.{case.status}']}")
    if case.keep_until is not None:
        parts.append(f"{words['header.keep_until']} {case.keep_until.text}")
    text = ", ".join(parts)
    lines = [text[:1].upper() + text[1:] + "." if text else "", case.caption or ""]
    return " ".join(line for line in lines if line)
