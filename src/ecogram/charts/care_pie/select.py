"""From a case to its divisions of care: the first step of the chart. No places, no ink."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ecogram.charts.care_pie.view import KINDS, CareView, Kind, PieView, SliceView
from ecogram.charts.instruments import focused, heading, instrument_words, name
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError, Problem
from ecogram.model.case import Case
from ecogram.model.help import Care
from ecogram.vocabulary.spelling import normalise

WHOLE = 100.0
BESIDE = 2
MOMENTS = 3
"""Pies beside one another, and those of one person."""
SHAPE = 0.55
"""How high a pie with its texts is for its width, so that very many fill a page of that shape."""


def select(case: Case, options: Options) -> CareView:
    """The divisions of care in *case* that *options* ask for, in the order of the file.

    Raises EcogramError: ``no-care`` when there is none, ``unknown-focus``.
    """
    words = instrument_words(options.language)
    cares = wanted(case, options)
    if not cares:
        raise EcogramError([Problem("no-care")])
    pies = [_pie(case, care, number, words, options) for number, care in enumerate(cares, 1)]
    remarks = (words["legend.circles"],) if options.concentric else ()
    told = words["describe.care-pie"].format(pies=len(pies))
    description = " ".join([told, *(f"{pie.title}." for pie in pies)])
    return CareView(
        heading(case, "care-pie", options, words, description, remarks),
        _rows(pies, cares),
        options.concentric,
    )


def wanted(case: Case, options: Options) -> tuple[Care, ...]:
    """The divisions of care that are drawn, in the order of the file.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    focus = focused(case, options)
    return tuple(care for care in _at(case, options) if not focus or care.person in (focus, None))


def shares(care: Care) -> tuple[tuple[Kind, float], ...]:
    """The parts of the whole (0 to 1) that *care* shares out, in the order of KINDS.

    What all four say is the whole, in whatever unit. When the file does not speak of a kind, the
    others are percentages: what they leave open of the hundred is not said; when they fill it, or
    more, they are the whole.
    """
    written = [(kind, getattr(care, kind)) for kind in KINDS]
    said: list[tuple[Kind, float]] = [(kind, s) for kind, s in written if s is not None]
    total = sum(share for _, share in said)
    if not total:
        return ()
    if any(share is None for _, share in written) and total < WHOLE:
        said.append(("unsaid", WHOLE - total))
        total = WHOLE
    return tuple((kind, share / total) for kind, share in said)


def percentages(parts: Sequence[float]) -> list[int]:
    """*parts* of a whole as whole percentages that make a hundred: the largest rests round up.

    >>> percentages([1 / 3, 1 / 3, 1 / 3]), percentages([])
    ([34, 33, 33], [])
    """
    exact = [part * WHOLE for part in parts]
    found = [int(value + 1e-9) for value in exact]
    rests = sorted(range(len(parts)), key=lambda i: (-round(exact[i] - found[i], 6), i))
    for index in rests[: round(sum(exact)) - sum(found)]:
        found[index] += 1
    return found


def _at(case: Case, options: Options) -> tuple[Care, ...]:
    """The divisions of the moment that is asked for, or all when no moment is."""
    asked = normalise(options.at) if options.at else ""
    if asked and any(normalise(moment.name) == asked for moment in case.moments):
        return tuple(c for c in case.care if c.moment is None or normalise(c.moment) == asked)
    return case.care


def _pie(
    case: Case, care: Care, number: int, words: Mapping[str, str], options: Options
) -> PieView:
    who = name(case, care.person, words) if care.person else ""
    moment = care.moment or ""
    found = shares(care)
    said = percentages([part for _, part in found])
    slices = tuple(
        SliceView(kind, part, percent, words[f"care.{kind}"])
        for (kind, part), percent in zip(found, said, strict=True)
    )
    captions = (_scaled(care, words), care.note if options.notes else None)
    told = ", ".join(f"{one.text} {one.percent} %" for one in slices) or words["care.empty"]
    label = ", ".join(part for part in (who, moment) if part)
    return PieView(
        id=f"care-{number}",
        name=who,
        moment=moment,
        captions=tuple(line for line in captions if line),
        slices=slices,
        title=f"{label}: {told}" if label else told,
    )


def _scaled(care: Care, words: Mapping[str, str]) -> str:
    """What is said of a division that does not make a hundred as it is written."""
    written = {kind: getattr(care, kind) for kind in KINDS}
    total = sum(share or 0.0 for share in written.values())
    missing = [words[f"care.{kind}"] for kind, share in written.items() if share is None]
    if not total or abs(total - WHOLE) < 1e-6 or (missing and total < WHOLE):
        return ""
    number = f"{total:.2f}".rstrip("0").rstrip(".")
    if missing:
        return words["care.over"].format(sum=number, parts=", ".join(missing))
    return words["care.scaled"].format(sum=number)


def _rows(pies: Sequence[PieView], cares: Sequence[Care]) -> tuple[tuple[PieView, ...], ...]:
    """A row for each person when every one has as many; else rows of two, or more of very many."""
    by_person: dict[str | None, list[PieView]] = {}
    for pie, care in zip(pies, cares, strict=True):
        by_person.setdefault(care.person, []).append(pie)
    sizes = {len(row) for row in by_person.values()}
    if len(by_person) > 1 and len(sizes) == 1 and 1 < max(sizes) <= MOMENTS:
        return tuple(tuple(row) for row in by_person.values())
    beside = max(BESIDE, round((len(pies) * SHAPE) ** 0.5))
    return tuple(tuple(pies[at : at + beside]) for at in range(0, len(pies), beside))
