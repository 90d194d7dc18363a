"""A sheet of figures as text for people, Markdown for a report, CSV and JSON for programs.

Two sheets stand side by side: the same figure of two moments in one row.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from textwrap import wrap

from ecogram.analysis.telling import Row, Section, Sheet
from ecogram.records import NamedTuple

WIDTH = 96
"""Columns of a table: it fits a terminal, and a page of a report in a small type."""
LABEL = 34
SPREADSHEET_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Line(NamedTuple):
    """A figure with its text at each moment; empty where that moment has none."""

    section: str
    key: str
    label: str
    texts: tuple[str, ...]


def table(sheets: Sequence[Sheet], title: str = "") -> str:
    """Aligned text, with a heading for every section."""
    room = max(20, (WIDTH - LABEL) // len(sheets) - 2)
    lines = [title, ""] if title else []
    if len(sheets) > 1:
        lines += [*_columns("", [sheet.moment for sheet in sheets], room), ""]
    for section, rows in _sections(sheets):
        lines += [section, *(line for row in rows for line in _columns(row.label, row.texts, room))]
        lines.append("")
    return "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"


def markdown(sheets: Sequence[Sheet], title: str = "") -> str:
    """A heading and a table for every section."""
    heads = [sheet.moment for sheet in sheets] if len(sheets) > 1 else [""]
    lines = [f"# {_plain(title)}", ""] if title else []
    for section, rows in _sections(sheets):
        lines += [
            f"## {_plain(section)}",
            "",
            _cells(["", *heads]),
            _cells(["---"] * (1 + len(heads))),
        ]
        lines += [_cells([row.label, *row.texts]) for row in rows]
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def comma_separated(sheets: Sequence[Sheet], title: str = "") -> str:
    """One row per figure: section and key, the label, and the text at each moment."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    moments = [sheet.moment for sheet in sheets] if len(sheets) > 1 else ["value"]
    writer.writerow(["section", "key", "label", *map(_harmless, moments)])
    for row in _lines(sheets):
        writer.writerow(map(_harmless, (row.section, row.key, row.label, *row.texts)))
    return written.getvalue()


def as_json(sheets: Sequence[Sheet], title: str = "") -> str:
    """The bare data by section and key, the same in every language."""
    found = [
        {
            "moment": sheet.moment or None,
            "measures": {
                section.key: {row.key: row.data for row in section.rows}
                for section in sheet.sections
            },
        }
        for sheet in sheets
    ]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


FORMATS: Mapping[str, Callable[[Sequence[Sheet], str], str]] = {
    "table": table,
    "json": as_json,
    "csv": comma_separated,
    "markdown": markdown,
}


def _sections(sheets: Sequence[Sheet]) -> Iterator[tuple[str, list[Line]]]:
    titles = {section.key: section.title for sheet in sheets for section in sheet.sections}
    lines = _lines(sheets)
    for key in _order([[section.key for section in sheet.sections] for sheet in sheets]):
        yield titles[key], [line for line in lines if line.section == key]


def _lines(sheets: Sequence[Sheet]) -> list[Line]:
    found = []
    for section in _order([[section.key for section in sheet.sections] for sheet in sheets]):
        each = [_rows(sheet.sections, section) for sheet in sheets]
        for key in _order([list(rows) for rows in each]):
            label = next(rows[key].label for rows in each if key in rows)
            texts = tuple(rows[key].text if key in rows else "" for rows in each)
            found.append(Line(section, key, label, texts))
    return found


def _rows(sections: Sequence[Section], key: str) -> dict[str, Row]:
    return next(({r.key: r for r in s.rows} for s in sections if s.key == key), {})


def _order(each: Sequence[Sequence[str]]) -> list[str]:
    """The keys of all lists, each once; one that only a later list has follows its neighbour."""
    found: list[str] = []
    for keys in each:
        at = 0
        for key in keys:
            if key in found:
                at = found.index(key) + 1
            else:
                found.insert(at, key)
                at += 1
    return found


def _columns(label: str, texts: Sequence[str], room: int) -> Iterator[str]:
    """A row of the table; texts that do not fit go on below."""
    cells = [wrap(f"  {label}" if label else "", LABEL, subsequent_indent="    ") or [""]]
    cells += [wrap(text, room) or [""] for text in texts]
    for index in range(max(map(len, cells))):
        parts = [cell[index] if index < len(cell) else "" for cell in cells]
        yield f"{parts[0]:{LABEL}}  " + "  ".join(f"{part:{room}}" for part in parts[1:])


def _cells(texts: Sequence[str]) -> str:
    return "| " + " | ".join(_plain(text) for text in texts) + " |"


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is.

    >>> _plain("a|b *c*")
    'a\\\\|b \\\\*c\\\\*'
    """
    line = " ".join(text.split())
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>#|" else c for c in line) if line != "---" else line


def _harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(SPREADSHEET_STARTS) else text
