"""What changed between two moments, in words."""

from __future__ import annotations

import pytest

from ecogram import account, pipeline
from ecogram.charts.options import Options
from tests.narrative.telling import ROOT, read


def test_changes_tell_what_came_what_went_and_what_is_different() -> None:
    case = pipeline.read((ROOT / "examples/kamiel.yaml").read_bytes()).understood()
    told = account.describe(case, None, Options(language="nl"), between=("begin", "later")).text
    assert "‘Sociaal restaurant’" in told
    assert "was wantrouwen en is nu normaal" in told
    assert "werd sterker: van 2 naar 4" in told
    same = account.describe(case, None, Options(language="nl"), between=("later", "later")).text
    assert "veranderde er niets" in same


def test_moving_in_and_out_is_told_of_a_home_that_was_not_there_before() -> None:
    text = "ecogram: 1\ntaal: nl\npersonen: {an: {naam: An}, bo: {naam: Bo}}\n"
    text += "huishoudens:\n  thuis: {naam: thuis, leden: [an, {wie: bo, sinds: 2010}]}\n"
    text += "  kamer: {naam: de kamer, sinds: 2012, leden: [{wie: bo, sinds: 2012}]}\n"
    told = account.describe(read(text), None, Options(language="nl"), between=("2005", "2015")).text
    assert "Bo" in told and "de kamer" in told


TWICE = """
ecogram: 1
taal: nl
indexpersoon: an
momenten: [{naam: toen}, {naam: nu}]
personen: {an: {naam: An}, bo: {naam: Bo}, ce: {naam: Ce}}
contacten:
"""


@pytest.mark.parametrize(
    ("ties", "said", "not_said"),
    [
        (
            "  - {van: an, naar: bo, steun_mogelijk: P, tot: nu}\n"
            "  - {van: an, naar: bo, krijgt: P, steun_mogelijk: E, sinds: nu}\n",
            ["krijgt er steun bij van Bo: praktische", "Misschien kan An nu ook dit krijgen"],
            ["is weg"],
        ),
        (
            "  - {naar: bo, geeft: G, tot: nu}\n"
            "  - {naar: bo, krijgt: P, steun_mogelijk: E, sinds: nu}\n"
            "clientsysteem: {naam: An en Ce, leden: [an, ce]}\n",
            [
                "An en Ce krijgen er steun bij van Bo: praktische",
                "An en Ce geven dit niet meer aan Bo: gezelschap",
                "Misschien kunnen An en Ce nu ook dit krijgen",
            ],
            ["krijgt", "geeft"],
        ),
        (
            "  - {van: an, naar: bo, sterkte: 2, tot: nu}\n"
            "  - {van: an, naar: bo, sterkte: 4, sinds: nu}\n"
            "  - {van: an, naar: bo, soort: wantrouwen}\n",
            ["werd sterker: van 2 naar 4"],
            ["wantrouwen", "nieuw", "Voorbij"],
        ),
        (
            "  - {van: an, naar: bo, krijgt: P}\n"
            "  - {van: an, naar: bo, soort: conflict, sinds: nu}\n",
            ["Deze banden zijn nieuw. An heeft een conflict met Bo."],
            ["goed contact", "Voorbij"],
        ),
        (
            "  - {van: an, naar: bo, soort: conflict, tot: nu}\n"
            "  - {van: an, naar: bo, krijgt: P}\n",
            ["Voorbij zijn deze banden: An met Bo (conflict)."],
            ["is nu", "nieuw"],
        ),
        (
            "  - {van: an, naar: bo, soort: gespannen, tot: nu}\n"
            "  - {van: an, naar: bo, soort: hecht, sinds: nu}\n"
            "  - {van: an, naar: bo, krijgt: P}\n",
            ["De band van An met Bo was gespannen en is nu hecht."],
            ["Voorbij", "nieuw"],
        ),
        (
            "  - {van: an, naar: bo, tot: nu}\n  - {van: an, naar: [bo, ce], sinds: nu}\n",
            ["Ook nieuw zijn deze banden: An met Ce (normaal)."],
            ["Voorbij", "goed contact"],
        ),
    ],
    ids=[
        "hoped-for",
        "by-several",
        "stronger",
        "one-more",
        "one-less",
        "another-kind",
        "with-another-too",
    ],
)
def test_several_ties_of_the_same_two_are_each_compared(
    ties: str, said: list[str], not_said: list[str]
) -> None:
    case = read(TWICE + ties)
    told = account.describe(case, None, Options(language="nl"), between=("toen", "nu")).text
    told = told.partition("‘nu’")[2]
    assert [one for one in said if one not in told] == []
    assert [one for one in not_said if one in told] == []
