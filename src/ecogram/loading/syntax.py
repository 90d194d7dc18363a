"""Words a YAML mistake: parses again with the Python loader, whose marks and messages are better.

Imported only for files that are not YAML.
"""

from __future__ import annotations

import yaml

from ecogram.diagnostics import Problem, Span
from ecogram.loading.slips import Mistake, slip

_CODES = (
    # part of the loader's message → our code
    ("mapping values are not allowed", "colon-in-text"),
    ("could not find expected ':'", "missing-colon"),
    ("while scanning a quoted scalar", "open-quote"),
    ("while parsing a flow sequence", "open-bracket"),
    ("while parsing a flow mapping", "open-brace"),
    ("while parsing a block mapping", "wrong-indent"),
    ("while parsing a block collection", "wrong-indent"),
    ("unindent", "wrong-indent"),
)


class _Reader(yaml.SafeLoader):
    """Remembers the last token that it understood."""

    last: yaml.Token | None = None

    def get_token(self) -> yaml.Token | None:
        self.last = super().get_token()  # type: ignore[no-untyped-call]
        return self.last


def syntax_problem(text: str, found: yaml.YAMLError) -> Problem:
    """What is wrong with *text* as YAML, at the place where its author should look.

    *found* is what the fast loader said, for the few texts that only that one refuses.
    """
    reader = _Reader(text)
    try:
        while reader.check_event():
            reader.get_event()  # type: ignore[no-untyped-call]
    except yaml.MarkedYAMLError as error:
        return _slip(text, error, reader.last) or _marked(error)
    except (yaml.YAMLError, RecursionError, ValueError):
        pass
    if isinstance(found, yaml.MarkedYAMLError):
        return _marked(found)
    return Problem("not-yaml", span=Span(1, 1, 1, 1))


def _slip(text: str, error: yaml.MarkedYAMLError, last: yaml.Token | None) -> Problem | None:
    if error.problem_mark is None:
        return None
    return slip(text, Mistake(_said(error), error.problem_mark, error.context_mark, last))


def _said(error: yaml.MarkedYAMLError) -> str:
    return f"{error.context or ''} {error.problem or ''}"


def _marked(error: yaml.MarkedYAMLError) -> Problem:
    message = _said(error)
    code = next((code for part, code in _CODES if part in message), "not-yaml")
    opened = code in ("open-bracket", "open-brace", "open-quote")
    mark = error.context_mark if opened and error.context_mark else error.problem_mark
    if mark is None:
        return Problem(code, span=Span(1, 1, 1, 1))
    line, column = mark.line + 1, mark.column + 1
    return Problem(code, span=Span(line, column, line, column + 1))
