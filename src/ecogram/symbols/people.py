"""The symbols of persons, pets, groups and places: the catalogue.

Sources: *book* is the legend of chapter 4 of De zorgkracht van sociale netwerken (2012), which
names them; *McGoldrick* is the list of standard symbols for genograms, which draws them;
*GenoPro* is its list of genogram symbols; *Bennett* is Bennett et al., Journal of Genetic
Counseling 2022 (shape follows gender, a note carries the sex assigned at birth).
"""

from __future__ import annotations

from ecogram.records import NamedTuple
from ecogram.symbols.figure import Figure
from ecogram.symbols.fills import TraitMark
from ecogram.symbols.traits import trait_mark


class PersonSymbol(NamedTuple):
    """An example of a symbol, with the years above it."""

    figure: Figure
    source: str
    born: str = ""
    died: str = ""


def _with(*marks: TraitMark, shape: str = "square") -> Figure:
    return Figure("circle" if shape == "circle" else "square", traits=marks)


PERSONS: dict[str, PersonSymbol] = {
    "person.man": PersonSymbol(Figure("square"), "book: een vierkant"),
    "person.woman": PersonSymbol(Figure("circle"), "book: een cirkel"),
    "person.non_binary": PersonSymbol(Figure("rounded", corner="nb"), "ours; Bennett"),
    "person.other": PersonSymbol(Figure("rounded"), "ours; Bennett"),
    "person.unknown": PersonSymbol(Figure("unknown", inner="?"), "GenoPro: question mark"),
    "person.not_said": PersonSymbol(Figure("unsaid"), "ours"),
    "person.unknown_partner": PersonSymbol(
        Figure("square", dashed=True, inner="??"), "book: ?? for the fathers"
    ),
    "person.index": PersonSymbol(Figure("circle", index=True), "book: dubbele cirkel; McGoldrick"),
    "person.pet": PersonSymbol(Figure("diamond"), "book (huisdier); McGoldrick, GenoPro: diamond"),
    "person.group": PersonSymbol(Figure("square", stacked=True, age="7"), "ours"),
    "person.mixed_group": PersonSymbol(Figure("mixed", age="5"), "ours"),
    "person.place": PersonSymbol(Figure("house"), "ours"),
    "person.organisation": PersonSymbol(Figure("building"), "ours"),
    "person.born_age": PersonSymbol(Figure("square", age="28"), "book; McGoldrick", "1984"),
    "person.deceased": PersonSymbol(
        Figure("square", deceased="yes", age="76"),
        "book (overleden); McGoldrick: X",
        "1934",
        "2010",
    ),
    "person.death_unknown": PersonSymbol(
        Figure("square", deceased="unknown"), "ours", "1934", "†?"
    ),
    "person.pregnancy": PersonSymbol(Figure("triangle"), "book (zwangerschap); McGoldrick"),
    "person.miscarriage": PersonSymbol(Figure("miscarriage"), "McGoldrick: dot; GenoPro: triangle"),
    "person.abortion": PersonSymbol(Figure("abortion"), "McGoldrick: small X; GenoPro: triangle"),
    "person.stillbirth": PersonSymbol(
        Figure("square", stillborn=True), "GenoPro: half size, X at full size; McGoldrick: small"
    ),
    "person.homosexual": PersonSymbol(
        Figure("square", orientation="solid"), "book (homoseksueel); McGoldrick: triangle"
    ),
    "person.lesbian": PersonSymbol(
        Figure("circle", orientation="solid"), "book (lesbisch); McGoldrick: triangle"
    ),
    "person.bisexual": PersonSymbol(
        Figure("circle", orientation="dashed"), "book (biseksueel); McGoldrick: dotted triangle"
    ),
    "person.transgender": PersonSymbol(
        Figure("circle", corner="T", sex_assigned="AMAB"), "Bennett"
    ),
    "person.intersex": PersonSymbol(Figure("square", corner="IS"), "ours; Bennett"),
    "person.migration_1": PersonSymbol(Figure("circle", migration=1), "McGoldrick"),
    "person.migration_2": PersonSymbol(Figure("circle", migration=2), "McGoldrick"),
    "person.measure": PersonSymbol(Figure("circle", measure="OTS"), "ours"),
    "trait.illness": PersonSymbol(
        _with(trait_mark("illness")), "book (ziekte); McGoldrick: left half"
    ),
    "trait.disability": PersonSymbol(_with(trait_mark("disability")), "ours"),
    "trait.substance_use": PersonSymbol(
        _with(trait_mark("substance_use")), "book (middelengebruik); McGoldrick: lower half"
    ),
    "trait.illness_and_substance_use": PersonSymbol(
        _with(trait_mark("illness"), trait_mark("substance_use")), "McGoldrick: three quarters"
    ),
    "trait.suspected": PersonSymbol(
        _with(trait_mark("illness", "suspected")), "McGoldrick: suspected"
    ),
    "trait.recovering": PersonSymbol(
        _with(trait_mark("illness", "recovering")), "McGoldrick: in recovery"
    ),
    "trait.past": PersonSymbol(_with(trait_mark("illness", "past")), "ours"),
    "trait.other": PersonSymbol(
        _with(trait_mark("", ordinal=0), trait_mark("", ordinal=1)), "ours: quadrants"
    ),
}
"""By the key of its word, in the order of the catalogue page."""
