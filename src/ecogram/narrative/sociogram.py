"""A sociogram in words: everybody, what is between them, and how dense that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.charts.options import Options
from ecogram.charts.sociogram.select import personal, select
from ecogram.charts.sociogram.view import KinView, SociogramView
from ecogram.narrative.content import Content
from ecogram.narrative.people import mentions
from ecogram.narrative.speech import Sentence, Teller, sentence
from ecogram.narrative.story import Parts, Story, opening
from ecogram.narrative.ties import kinds, turned


def tell(of: Teller, options: Options, chart: str | None) -> Story:
    """The people and the ties that the chart draws.

    Raises EcogramError (``unknown-focus``) when the focus is nobody in the case.
    """
    of.learn("narrative_instruments")
    of.details = frozenset(("gender", "count", "age", "dead", "caption"))
    view = select(of.case, options._replace(language=of.language))
    counts = {"persons": len(view.persons), "ties": len(view.ties)}
    return Story(counts, _parts(of, options, view))


def _parts(of: Teller, options: Options, view: SociogramView) -> Parts:
    ids = tuple(person.id for person in view.persons)
    yield "who", _everybody(of, options, ids)
    yield "together", _kin(of, view.kin)
    yield "between", _ties(of, options, ids, view)
    yield "density", _density(view)


def _everybody(of: Teller, options: Options, ids: tuple[str, ...]) -> Iterator[Sentence]:
    yield from opening(of, options, ids)
    left = [id_ for id_ in ids if id_ not in of.introduced]
    if left:
        form = "many" if of.are_many(left) else "one"
        first = "others" if of.introduced else "there"
        yield of.say(f"{first}.{form}", of.people(left), who=mentions(of, left))


def _kin(of: Teller, kin: Sequence[KinView]) -> Iterator[Sentence]:
    """Partners, and parents with their children, of whose tie nothing is written."""
    for one in kin:
        if one.kind == "partners":
            pair = (one.first, one.second)
            about = [*of.people(pair), ("kin", one.id)]
            yield sentence(f"{of.all_called(pair)} {of.words['union.partners.now']}", about)
    parents: dict[str, list[str]] = {}
    for one in kin:
        if one.kind == "parent":
            parents.setdefault(one.second, []).append(one.first)
    families: dict[tuple[str, ...], list[str]] = {}
    for child, own in parents.items():
        families.setdefault(tuple(own), []).append(child)
    for who, children in families.items():
        form = "many" if of.are_many(who) else "one"
        about = of.people((*who, *children))
        about += [("kin", f"kin-{parent}-{child}") for parent in who for child in children]
        named = of.all_called(children)
        yield of.say(f"kin.parent.{form}", about, who=of.all_called(who), children=named)


def _ties(
    of: Teller, options: Options, ids: tuple[str, ...], view: SociogramView
) -> Iterator[Sentence]:
    """What kind of tie, who has none, and what a tie is about in the author's words."""
    there = set(ids)
    relations = tuple(
        (number, one)
        for number, one in enumerate(personal(of.case, options.focus).relations)
        if any(a != b for a in there.intersection(one.from_) for b in there.intersection(one.to))
    )
    shown = Content(of.case, ids, (), relations, (), (), {}, ())
    yield from kinds(of, list(turned(shown)))
    pairs = [(line.first, line.second) for line in view.ties]
    pairs += [(line.first, line.second) for line in view.kin]
    lines = {id_ for pair in pairs for id_ in pair}
    alone = [id_ for id_ in ids if id_ not in lines]
    if alone:
        form = "many" if of.are_many(alone) else "one"
        yield of.say(f"alone.{form}", of.people(alone), who=of.all_called(alone))


def _density(view: SociogramView) -> Iterator[Sentence]:
    for text in (view.density, view.left_out):
        if text:
            yield sentence(text)
