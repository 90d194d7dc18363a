"""Words at the start of a value that YAML would take for a mark of its own and drop silently.

`!bellen` is a tag there and `&Zn` an anchor. Imported only for files that have such a word.
"""

from __future__ import annotations

from typing import Any

import yaml

from ecogram.diagnostics import Problem, Span
from ecogram.loading.composing import Loader
from ecogram.loading.slips import in_quotation_marks


def dropped(text: str) -> list[Problem]:
    """Tags other than YAML's own, and anchors of a text that nothing refers to; *text* is YAML."""
    events: list[Any] = list(yaml.parse(text, Loader=Loader))
    used: set[str | None] = {event.anchor for event in events if isinstance(event, yaml.AliasEvent)}
    lines = text.split("\n")
    scalars = (event for event in events if isinstance(event, yaml.ScalarEvent))
    return [_problem(lines, event) for event in scalars if _is_dropped(event, used)]


def _is_dropped(event: Any, used: set[str | None]) -> bool:
    local = bool(event.tag) and event.tag.startswith("!") and event.tag != "!"
    return local or bool(event.anchor and event.anchor not in used)


def _problem(lines: list[str], event: Any) -> Problem:
    """At the mark itself: the value begins at it, or behind it."""
    line, number = lines[event.start_mark.line], event.start_mark.line + 1
    mark = event.tag or f"&{event.anchor}"
    start = max(line.rfind(mark, 0, event.start_mark.column + len(mark)), 0)
    mended = in_quotation_marks(line, start)
    span = Span(number, start + 1, number, start + 1 + len(mark))
    return Problem("strange-character", span=span, suggestions=(mended,) if mended else ())
