"""Bytes → text, with a cure for every way in which a case file can be saved wrongly."""

from __future__ import annotations

from ecogram.diagnostics import EcogramError, Problem, Span
from ecogram.loading.limits import MAX_BYTES

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
)
_MARKUP = ("<svg", "<?xml", "<!doctype", "<html")
_CONTROLS = frozenset(
    chr(code) for code in (*range(0x20), 0x7F, *range(0x80, 0xA0), 0x2028, 0x2029, 0xFFFE, 0xFFFF)
) - frozenset("\t\n\r")
"""Among them the line ends that only YAML counts as such: no editor would agree on a line."""


def decode(source: str | bytes) -> str:
    """The text of a case file, with bare line feeds and no byte order mark.

    EcogramError with a code that says how to save the file: too large, another encoding, no text
    at all, control characters, tabs as indent.
    """
    if len(source) > MAX_BYTES:
        raise EcogramError([Problem("too-large", values={"limit": f"{MAX_BYTES // 1_000_000}"})])
    text = _text(source) if isinstance(source, bytes) else source
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if text[:20].lstrip().lower().startswith(_MARKUP):
        raise EcogramError([_problem("not-a-text-file", {"variant": "markup"}, 1, 1)])
    _refuse_controls(text)
    _refuse_tabs(text)
    return text


def _text(source: bytes) -> str:
    if source.startswith(_UTF_16) or b"\0" in source[:200:2] or b"\0" in source[1:200:2]:
        if source.startswith(_UTF_16) or _looks_like_utf_16(source):
            raise EcogramError([_problem("wrong-encoding", {"encoding": "UTF-16"}, 1, 1)])
        raise EcogramError([_problem("not-a-text-file", {}, 1, 1)])
    if source.startswith(_BINARY):
        raise EcogramError([_problem("not-a-text-file", {}, 1, 1)])
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError as error:
        before = source[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        values = {"encoding": "Windows-1252"}
        raise EcogramError([_problem("wrong-encoding", values, line, column)]) from None


def _looks_like_utf_16(source: bytes) -> bool:
    """Whether every other byte of the beginning is mostly zero, as in Latin text in UTF-16."""
    head = source[:200]
    half = max(len(head) // 2, 1)
    return max(head[0::2].count(0), head[1::2].count(0)) > 0.8 * half


def _refuse_controls(text: str) -> None:
    try:
        text.encode()
        index = -1
    except UnicodeEncodeError as error:  # half a character, from a text and not from a file
        index = error.start
    if index < 0 and not _CONTROLS.isdisjoint(text):
        index = next(i for i, letter in enumerate(text) if letter in _CONTROLS)
    if index >= 0:
        values = {"character": f"U+{ord(text[index]):04X}"}
        raise EcogramError([_problem("control-character", values, *_position(text, index))])


def _refuse_tabs(text: str) -> None:
    """YAML does not take tabs as indent; inside a text or after a value they do no harm."""
    if "\t" not in text:
        return
    start = 0
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip(" \t"))]
        if "\t" in indent and line.strip() and not line.lstrip().startswith("#"):
            where = _position(text, start + indent.index("\t"))
            raise EcogramError([_problem("tab", {}, *where)])
        start += len(line) + 1


def _position(text: str, index: int) -> tuple[int, int]:
    """Line and column from 1."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def _problem(code: str, values: dict[str, str], line: int, column: int) -> Problem:
    return Problem(code, values=values, span=Span(line, column, line, column + 1))
