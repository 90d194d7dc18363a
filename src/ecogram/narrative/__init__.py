"""A case in words: what a drawing shows, for who reads it or hears it. Tells, and never judges.

The sentences come from ``vocabulary``; what belongs in them is decided here, from the same
selection that the charts draw.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Literal

from ecogram.charts.options import Options
from ecogram.model.case import Case
from ecogram.narrative.speech import Paragraph, Sentence, Teller
from ecogram.narrative.story import Story

Form = Literal["text", "markdown"]
_BREAK = re.compile(r"[ \t]*\n\s*")
LIMIT = 900
"""Letters of a short description: about a minute of a screen reader."""

TELLERS: dict[str | None, str] = {
    None: "whole",
    "genogram": "whole",
    "ecomap": "whole",
    "ecogram": "whole",
    "network-scheme": "network",
    "network-map": "network",
    "lifeline": "lifeline",
    "sociogram": "sociogram",
    "care-pie": "care_pie",
    "give-and-take": "give_and_take",
    "load": "load",
}
"""Every chart (None: the whole case) and the module whose ``tell`` tells of it, imported then."""

__all__ = ["LIMIT", "changes", "describe", "paragraphs", "short"]


def describe(
    case: Case,
    chart: str | None,
    language: str,
    form: Form = "text",
    options: Options | None = None,
) -> str:
    """*case* in sentences: what *chart* shows as *options* ask, or everything (*chart* None).

    Raises EcogramError when the chart would not draw it either: ``unknown-focus``, or nothing of
    what it draws (``no-events`` and the like).
    """
    return _written(case.title or "", paragraphs(case, chart, language, options), form)


def short(case: Case, chart: str | None, language: str, options: Options | None = None) -> str:
    """How much there is and the first sentences of the description, LIMIT letters at most."""
    of = Teller(case, language)
    story = _story(of, chart, options)
    told = [_overview(of, story).text]
    if not any(story.counts.values()):
        return told[0]
    room = LIMIT - len(told[0]) - len(of.words["more"]) - 3
    for _, sentences in story.parts:
        for one in sentences:
            room -= len(one.text) + 1
            if room < 0:
                return " ".join((*told, of.say("more").text))
            told.append(one.text)
    return " ".join(told)


def paragraphs(
    case: Case, chart: str | None, language: str, options: Options | None = None
) -> tuple[Paragraph, ...]:
    """The description, with for every sentence what it is about."""
    of = Teller(case, language)
    return tuple(_paragraphs(of, _story(of, chart, options)))


def changes(
    before: Case, after: Case, moments: tuple[str, str], language: str, form: Form = "text"
) -> str:
    """What is different in *after*; *moments* are what the two are called."""
    from ecogram.narrative import difference

    of = Teller(after, language)
    found = [
        Paragraph(of.words["change.heading.people"], tuple(difference.people(of, before))),
        Paragraph(of.words["change.heading.ties"], tuple(difference.ties(of, before))),
    ]
    found = [paragraph for paragraph in found if paragraph.sentences]
    title = of.words["change.title"].format(first=moments[0], second=moments[1])
    if after.title:
        title = f"{after.title}. {title}"
    nothing = Paragraph("", (of.say("change.none"),))
    return _written(title, tuple(found) or (nothing,), form)


def _story(of: Teller, chart: str | None, options: Options | None) -> Story:
    tell: Callable[[Teller, Options, str | None], Story]
    tell = import_module(f"ecogram.narrative.{TELLERS[chart]}").tell
    return tell(of, options or Options(), chart)


def _paragraphs(of: Teller, story: Story) -> Iterator[Paragraph]:
    for key, told in story.parts:
        sentences = tuple(told)
        if sentences:
            yield Paragraph(of.words[f"heading.{key}"], sentences)


def _overview(of: Teller, story: Story) -> Sentence:
    """How many of what there are: `14 people, 6 unions, 3 ties.`"""
    parts = [
        of.words[f"overview.{key}.{'one' if count == 1 else 'many'}"].format(count=count)
        for key, count in story.counts.items()
        if count
    ]
    return of.say("overview", parts=of.join(parts)) if parts else of.say("nobody")


def _written(title: str, told: tuple[Paragraph, ...], form: Form) -> str:
    blocks = []
    if title:
        blocks.append(f"# {_plain(title)}" if form == "markdown" else title)
    for paragraph in told:
        text = " ".join(one.text for one in paragraph.sentences)
        if form == "markdown" and paragraph.heading:
            blocks.append(f"## {_plain(paragraph.heading)}")
        blocks.append(_plain(text) if form == "markdown" else _BREAK.sub(" ", text))
    return "\n\n".join(blocks) + "\n"


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is."""
    line = " ".join(text.split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in line)
