"""What the tests of the narrative share: cases to tell of, and what sentences are about."""

from __future__ import annotations

from pathlib import Path

from ecogram import narrative, pipeline
from ecogram.charts.options import Options
from ecogram.model.case import Case

ROOT = Path(__file__).parents[2]


def read(text: str) -> Case:
    return pipeline.read(text.encode()).understood()


def seen(path: Path, audience: str = "") -> Case:
    case = pipeline.read(path.read_bytes()).understood()
    options = Options(audience=audience)
    return pipeline.at_date(pipeline.seen_by(case, options)[0], options)


def said(case: Case, chart: str | None, language: str) -> dict[tuple[str, str | int], str]:
    """Everything the sentences say they are about, with the text of those sentences."""
    found: dict[tuple[str, str | int], str] = {}
    for paragraph in narrative.paragraphs(case, chart, language):
        for one in paragraph.sentences:
            for about in one.about:
                found[about] = f"{found.get(about, '')} {one.text}"
    return found
