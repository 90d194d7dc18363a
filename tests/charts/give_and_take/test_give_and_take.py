"""Guards what the chart of give and take promises: every letter on its side, none invented."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecogram import pipeline
from ecogram.charts.give_and_take.layout import arrange
from ecogram.charts.give_and_take.select import select
from ecogram.charts.give_and_take.view import CellView, ExchangeView
from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError
from ecogram.theme import COLOUR
from tests.charts.scenes import off_the_page, overlaps, scene, texts, with_class

HEAD = """\
indexpersoon: ada
letters: {W: waardering}
personen:
  ada: {naam: Ada}
  mira: {naam: Mira}
  carmen: {naam: Carmen}
  mo: {naam: Mo}
clientsysteem: [ada, mira]
domeinen:
  school: {naam: School}
contacten:
"""


def view(ties: str, **wishes: object) -> ExchangeView:
    case = pipeline.read((HEAD + ties).encode()).understood()
    return select(case, Options(language="nl", **wishes))  # type: ignore[arg-type]


def spelled(cells: tuple[CellView, ...]) -> str:
    return " ".join(cell.letter + "?" * cell.possible for cell in cells)


def rows(ties: str, **wishes: object) -> list[tuple[str, str, str, str]]:
    return [
        (row.name, spelled(row.gives), spelled(row.receives), spelled(row.undirected))
        for row in view(ties, **wishes).rows
    ]


def said(ties: str, head: str = HEAD, language: str = "nl") -> list[tuple[str, str, list[str]]]:
    """Over each section who gives and who receives, and the rows under it."""
    case = pipeline.read((head + ties).encode()).understood()
    sections = select(case, Options(language=language)).sections
    return [(*one.heads[:2], [row.name for row in one.rows]) for one in sections]


def test_what_is_given_and_received_stands_on_its_side() -> None:
    ties = "  - {van: ada, naar: carmen, geeft: [G], krijgt: [E, P]}\n"
    assert rows(ties) == [("Carmen", "G", "P E", "")]
    backward = "  - {van: carmen, naar: ada, krijgt: [G], geeft: [P, E]}\n"
    assert rows(backward) == rows(ties)


def test_letters_are_read_in_their_order_on_both_sides() -> None:
    ties = "  - {van: ada, naar: carmen, geeft: [E, G, P], krijgt: [A, P]}\n"
    (row,) = arrange(view(ties), COLOUR).rows
    cells = sorted(row.cells, key=lambda cell: cell.box.left)
    assert [cell.view.letter for cell in cells] == ["P", "G", "E", "P", "A"]


def test_support_without_a_giver_is_neither_given_nor_received() -> None:
    assert rows("  - {van: ada, naar: mo, steun: [G], steun_mogelijk: [P, G]}\n") == [
        ("Mo", "", "", "G P?")
    ]
    assert rows("  - {van: ada, naar: mo, steun: G, richting: heen}\n") == [("Mo", "G", "", "")]
    assert rows("  - {van: mo, naar: ada, steun: G, richting: heen}\n") == [("Mo", "", "G", "")]
    assert rows("  - {van: ada, naar: mo, steun: G, richting: beide}\n") == [("Mo", "G", "G", "")]


def test_several_ties_with_the_same_other_are_one_row() -> None:
    ties = "  - {van: ada, naar: mo, geeft: P}\n  - {van: ada, naar: mo, krijgt: [P, W]}\n"
    assert rows(ties) == [("Mo", "P", "P W", "")]


def test_over_every_row_stands_who_gives_and_who_receives_there() -> None:
    ties = "  - {van: mira, naar: school, krijgt: A}\n  - {van: ada, naar: school, krijgt: P}\n"
    assert said(ties) == [
        ("Ada geeft", "Ada krijgt", ["School"]),
        ("Mira geeft", "Mira krijgt", ["School"]),
    ]
    only = "  - {van: mira, naar: school, krijgt: A}\n"
    assert said(only, language="en") == [("Mira gives", "Mira receives", ["School"])]
    two = HEAD.replace("indexpersoon: ada", "indexpersoon: [ada, mira]")
    assert said("  - {van: ada, naar: mo, geeft: P}\n" + only, two) == [
        ("Ada geeft", "Ada krijgt", ["Mo"]),
        ("Mira geeft", "Mira krijgt", ["School"]),
    ]
    for language, word in (("nl", "Mira krijgt A"), ("en", "Mira receives A")):
        drawn = scene(HEAD + ties, "give-and-take", language=language)
        titles = [group.title for group in with_class(drawn, "exchange")]
        assert any(word in title for title in titles), titles
        assert overlaps(drawn) == []


def test_a_client_system_of_one_is_that_one() -> None:
    ties = (
        "  - {van: ada, naar: mo, krijgt: A}\n  - {van: clientsysteem, naar: school, krijgt: P}\n"
    )
    alone = HEAD.replace("clientsysteem: [ada, mira]", "clientsysteem: [ada]")
    assert said(ties, alone) == [("Ada geeft", "Ada krijgt", ["Mo", "School"])]
    assert len(said(ties)) == 2


@pytest.mark.parametrize(
    ("support", "title"),
    [
        ("geeft: [E, P]", "Mo: Ada geeft P E"),
        ("krijgt: W", "Mo: Ada krijgt W"),
        ("geeft: G, krijgt: A", "Mo: Ada geeft G, Ada krijgt A"),
        ("steun: P", "Mo: wie geeft is niet gezegd P"),
        ("geeft: G, steun_mogelijk: A", "Mo: Ada geeft G, mogelijk A"),
    ],
)
def test_a_row_is_told_in_words_without_what_is_not_there(support: str, title: str) -> None:
    (row,) = view(f"  - {{van: ada, naar: mo, {support}}}\n").rows
    assert row.title == title


def test_every_row_has_an_id_of_its_own_after_who_it_is_about() -> None:
    ties = "".join(f"  - {{van: {who}, naar: mo, geeft: P}}\n" for who in ("ada", "mira"))
    ties += "  - {van: ada, naar: carmen, geeft: P}\n"
    ids = [row.id for row in view(ties).rows]
    assert sorted(ids) == ["exchange-carmen", "exchange-mo", "exchange-mo.2"]


def test_a_client_system_named_as_its_one_member_is_that_one() -> None:
    ties = "  - {van: clientsysteem, naar: school, krijgt: P}\n"
    for name, over in (("Ada", "Ada"), ("Thuis", "Thuis")):
        written = f"clientsysteem: {{naam: {name}, leden: [ada]}}"
        one = HEAD.replace("clientsysteem: [ada, mira]", written)
        assert said(ties, one)[0][0] == f"{over} geeft"
        both = ties + "  - {van: ada, naar: mo, geeft: P}\n"
        assert len(said(both, one)) == (1 if name == "Ada" else 2)


def test_a_group_gives_in_the_plural_and_a_team_in_the_singular() -> None:
    ties = "  - {van: mira, naar: school, krijgt: A}\n"
    group = HEAD.replace("{naam: Mira}", "{naam: vaste leden, soort: groep}")
    assert said(ties, group)[0][:2] == ("vaste leden geven", "vaste leden krijgen")
    team = HEAD.replace("{naam: Mira}", "{naam: het team, soort: groep}")
    assert said(ties, team)[0][:2] == ("het team geeft", "het team krijgt")


def test_ties_in_the_family_count_from_the_index_person() -> None:
    assert rows("  - {van: mira, naar: ada, geeft: E, krijgt: P}\n") == [("Mira", "P", "E", "")]


def test_nothing_that_is_left_out_is_left_out_silently() -> None:
    ties = "  - {van: ada, naar: mo, krijgt: P}\n  - {van: ada, naar: carmen}\n"
    ties += "  - {van: carmen, naar: mo, geeft: P}\n"
    told = " ".join(texts(scene(HEAD + ties, "give-and-take")))
    assert "Relaties zonder genoteerde steun, hier niet getekend: 1." in told
    assert "Relaties met steun tussen anderen, hier niet getekend: 1." in told


def test_a_focus_puts_that_person_in_the_middle() -> None:
    ties = "  - {van: carmen, naar: mo, geeft: P}\n  - {van: ada, naar: mo, geeft: G}\n"
    shown = view(ties, focus="mo")
    assert shown.sections[0].heads[:2] == ("Mo geeft", "Mo krijgt")
    assert [(row.name, spelled(row.receives)) for row in shown.rows] == [
        ("Carmen", "P"),
        ("Ada", "G"),
    ]


def test_without_letters_there_is_nothing_to_draw() -> None:
    for ties in ("  - {van: ada, naar: mo}\n", "  - {van: carmen, naar: mo, geeft: P}\n"):
        with pytest.raises(EcogramError, match="no-support"):
            view(ties)


_letters = st.lists(st.sampled_from("PGAEW"), max_size=5, unique=True)
_tie = st.tuples(st.sampled_from(["carmen", "mo", "school"]), _letters, _letters, _letters)


@settings(max_examples=40, deadline=None)
@given(st.lists(_tie, min_size=1, max_size=8))
def test_every_letter_of_the_file_is_in_the_drawing_and_no_other(
    ties: list[tuple[str, list[str], list[str], list[str]]],
) -> None:
    lines = "".join(
        f"  - {{van: ada, naar: {who}, geeft: [{', '.join(gives)}], "
        f"krijgt: [{', '.join(receives)}], steun: [{', '.join(both)}]}}\n"
        for who, gives, receives, both in ties
    )
    wanted = {(who, "gives", one) for who, gives, _, _ in ties for one in gives}
    wanted |= {(who, "receives", one) for who, _, receives, _ in ties for one in receives}
    wanted |= {(who, "undirected", one) for who, _, _, both in ties for one in both}
    if not wanted:
        return
    names = {"Carmen": "carmen", "Mo": "mo", "School": "school"}
    places = arrange(view(lines), COLOUR)
    found = Counter(
        (names[place.row.name], cell.side, cell.view.letter)
        for place in places.rows
        for cell in place.cells
    )
    assert found == Counter(wanted)
    for place in places.rows:
        for cell in place.cells:
            assert (cell.box.right < places.middle) == (cell.side == "gives")
    drawn = scene(HEAD + lines, "give-and-take")
    assert len(with_class(drawn, "letter")) == len(wanted)
    assert overlaps(drawn) == []
    assert off_the_page(drawn) == []


def test_given_received_and_possible_are_told_apart_without_colour() -> None:
    ties = "  - {van: ada, naar: mo, geeft: P, krijgt: P, steun_mogelijk: A}\n"
    cells = with_class(scene(HEAD + ties, "give-and-take", mono=True), "letter")
    shapes = [tuple(type(part).__name__ for part in cell.parts) for cell in cells]
    texts_ = [cell.parts[-1].text for cell in cells]  # type: ignore[union-attr]
    assert shapes[0] != shapes[1]
    assert texts_ == ["P", "P", "A?"]


def test_a_tie_for_others_eyes_gives_nothing_away() -> None:
    ties = "  - {van: ada, naar: mo, geeft: P}\n"
    ties += "  - {van: ada, naar: carmen, krijgt: E, zichtbaar: team}\n"
    drawn = scene(HEAD + ties, "give-and-take")
    assert "Carmen" not in str(drawn.groups) and "emotionele steun" not in str(drawn)
    assert "Carmen" in texts(scene(HEAD + ties, "give-and-take", audience="team"))
