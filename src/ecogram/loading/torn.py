"""A text that a comma tore apart: in braces, what comes after a comma is a key without a value."""

from __future__ import annotations

from collections.abc import Callable, Container

from ecogram.diagnostics import Path
from ecogram.loading.composing import Data


def rejoined(
    data: dict[str, Data], author: Path, gaps: Container[Path], report: Callable[..., None]
) -> dict[str, Data]:
    """*data* with what was torn at *gaps* (the places of such keys) joined again, and reported."""
    whole: dict[str, Data] = {}
    torn: Path | None = None
    for key, value in data.items():
        place = (*author, key)
        last = next(reversed(whole), None)
        if value is not None or place not in gaps:
            whole[key] = value
            continue
        text = whole[last] if last is not None else None
        if last is None or not isinstance(text, str):
            report("missing-colon", place, about_key=True)
            continue
        whole[last] = f"{text}, {key}"
        torn = torn or place
        if torn == place:
            _report(last, data, author, gaps, report)
    return whole


def _report(
    key: str,
    data: dict[str, Data],
    author: Path,
    gaps: Container[Path],
    report: Callable[..., None],
) -> None:
    """Say that the text of *key* was torn, with the whole text quoted as the cure."""
    keys = list(data)
    parts = [str(data[key])]
    for later in keys[keys.index(key) + 1 :]:
        if (*author, later) not in gaps:
            break
        parts.append(later)
    text = ", ".join(parts)
    if text[:1] in "“„‘" and text[-1:] in "”’":
        text = text[1:-1]  # a word processor made curly what YAML has straight
    quote = "'" if '"' in text else '"'
    report(
        "comma-in-text",
        (*author, parts[1]),
        key=key,
        text=text,
        about_key=True,
        suggestions=(f"{key}: {quote}{text}{quote}",),
    )
