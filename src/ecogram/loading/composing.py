"""YAML events → plain data with the place of every key and value, in one pass within the limits.

Not PyYAML's own composer: libyaml's crashes the process on 100,000 open brackets, follows aliases
without end, and lets a second key win silently. An event that goes past a limit is the last one.
"""

from __future__ import annotations

from typing import Any

import yaml

from ecogram.diagnostics import EcogramError, Path, Problem, Span
from ecogram.loading.limits import MAX_ALIASES, MAX_DEPTH, MAX_VALUES

Data = str | list["Data"] | dict[str, "Data"] | None
"""Plain data of a case file; mappings keep the order of the author."""

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Branch:
    """Where the keys and values of one mapping or list stand; marks are the parser's own.

    A spot is (key start, key end, value start, value end, branch of the value or None).
    """

    __slots__ = ("end", "flow", "spots", "start")

    def __init__(self, start: Any, flow: bool) -> None:
        self.start = start
        self.end = start
        self.flow = flow
        self.spots: dict[str | int, tuple[Any, Any, Any, Any, Branch | None]] = {}


class Composed:
    """One document: its data (None when empty), and what YAML allows but a case does not.

    ``gaps`` are keys that stand in braces without a colon: what a comma in a text leaves behind.
    """

    __slots__ = ("branch", "data", "duplicates", "gaps", "problems", "span")

    def __init__(self) -> None:
        self.data: Data = None
        self.branch: Branch | None = None
        self.span: Span | None = None
        self.problems: list[Problem] = []
        self.duplicates: list[Problem] = []
        self.gaps: list[Path] = []


def compose(text: str) -> Composed:
    """The data and places of a YAML text.

    EcogramError past a limit; yaml.YAMLError when it is not YAML.
    """
    composer = _Composer()
    for event in yaml.parse(text, Loader=Loader):
        composer.take(event)
    return composer.result


def span_between(start: Any, end: Any) -> Span:
    """A Span from two marks of the parser, which count from 0."""
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


class _Open:
    """A mapping or list whose end has not come yet."""

    __slots__ = ("anchor", "before", "branch", "data", "key", "key_marks", "step")

    def __init__(self, data: Any, branch: Branch, step: str | int | None, before: int) -> None:
        self.data = data
        self.branch = branch
        self.step = step
        self.before = before
        self.anchor: str | None = None
        self.key: str | None = None
        self.key_marks: tuple[Any, Any] | None = None


class _Composer:
    """Takes events one by one; ``_ignored`` counts down inside a key or value that is refused."""

    def __init__(self) -> None:
        self.result = Composed()
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Data, Branch | None, int]] = {}
        self._values = 0
        self._aliases = 0
        self._documents = 0
        self._skipped = 0
        self._take = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start,
            yaml.SequenceStartEvent: self._start,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }

    def take(self, event: Any) -> None:
        handle = self._take.get(type(event))
        if handle is not None:
            handle(event)

    def _scalar(self, event: Any) -> None:
        self._count(1, event)
        value = event.value
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and type(top.data) is dict:
            self._key(top, event)
            return
        data = value if value or event.style else None
        if event.anchor:
            self._anchors[event.anchor] = (data, None, 1)
        self._put(data, None, event.start_mark, event.end_mark)

    def _key(self, top: _Open, event: Any) -> None:
        top.key = event.value
        top.key_marks = (event.start_mark, event.end_mark)
        if event.anchor:
            self._anchors[event.anchor] = (event.value, None, 1)

    def _start(self, event: Any) -> None:
        self._count(1, event)
        if len(self._stack) >= MAX_DEPTH:
            _refuse("too-deep", MAX_DEPTH, event)
        data: Data = {} if type(event) is yaml.MappingStartEvent else []
        flow = event.start_mark.index != event.end_mark.index
        opened = _Open(data, Branch(event.start_mark, flow), self._step(), self._values)
        opened.anchor = event.anchor
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and type(top.data) is dict:
            span = span_between(event.start_mark, event.end_mark)
            self.result.problems.append(Problem("key-not-text", self._path(), span=span))
        self._stack.append(opened)

    def _end(self, event: Any) -> None:
        done = self._stack.pop()
        done.branch.end = event.end_mark
        if done.anchor:
            self._anchors[done.anchor] = (done.data, done.branch, self._values - done.before + 1)
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and type(top.data) is dict:
            top.key, top.key_marks = "", None  # was a key that is no text; its value goes too
            return
        self._put(done.data, done.branch, done.branch.start, event.end_mark)

    def _alias(self, event: Any) -> None:
        self._aliases += 1
        if self._aliases > MAX_ALIASES:
            _refuse("too-many-aliases", MAX_ALIASES, event)
        span = span_between(event.start_mark, event.end_mark)
        values = {"name": event.anchor}
        if any(opened.anchor == event.anchor for opened in self._stack):
            raise EcogramError([Problem("alias-in-itself", values=values, span=span)])
        if event.anchor not in self._anchors:
            raise EcogramError([Problem("unknown-alias", values=values, span=span)])
        data, branch, size = self._anchors[event.anchor]
        self._count(size, event)
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and type(top.data) is dict:
            top.key = data if isinstance(data, str) else ""
            top.key_marks = (event.start_mark, event.end_mark) if top.key else None
            return
        self._put(data, branch, event.start_mark, event.end_mark)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            span = span_between(event.start_mark, event.end_mark)
            raise EcogramError([Problem("several-documents", span=span)])

    def _put(self, data: Data, branch: Branch | None, start: Any, end: Any) -> None:
        """Give a finished value its place in what is open."""
        if not self._stack:
            self.result.data, self.result.branch = data, branch
            self.result.span = span_between(start, end)
            return
        top = self._stack[-1]
        if type(top.data) is list:
            top.branch.spots[len(top.data)] = (start, end, start, end, branch)
            top.data.append(data)
            return
        key, marks = top.key or "", top.key_marks
        top.key, top.key_marks = None, None
        if marks is None:
            return
        if key in top.data or key == "<<":
            self._refuse_key(key, marks, top)
            return
        if top.branch.flow and marks[1].index == end.index:
            self.result.gaps.append((*self._path(), key))
        top.branch.spots[key] = (marks[0], marks[1], start, end, branch)
        top.data[key] = data

    def _refuse_key(self, key: str, marks: tuple[Any, Any], top: _Open) -> None:
        span, path = span_between(*marks), (*self._path(), key)
        if key == "<<":
            self.result.problems.append(Problem("merge-key", path, span=span))
            return
        values = {"key": key, "line": str(top.branch.spots[key][0].line + 1)}
        self.result.duplicates.append(Problem("duplicate-key", path, values, span=span))

    def _count(self, size: int, event: Any) -> None:
        self._values += size
        if self._values > MAX_VALUES:
            _refuse("too-many-values", MAX_VALUES, event)

    def _step(self) -> str | int | None:
        """The step from what is open to the value that begins."""
        if not self._stack:
            return None
        top = self._stack[-1]
        return top.key if type(top.data) is dict else len(top.data)

    def _path(self) -> Path:
        return tuple(opened.step for opened in self._stack if opened.step is not None)


def _refuse(code: str, limit: int, event: Any) -> None:
    span = span_between(event.start_mark, event.end_mark)
    raise EcogramError([Problem(code, values={"limit": str(limit)}, span=span)])
