"""Guards principle 8 on the bytes: what is not meant for an audience is in no file and no message.

A canary stands in every place of a case that may be hidden; each output is searched for it, also
as its letters would be escaped, and the PNG is compared with the one of a case without it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ecogram.cli.commands import app

OPEN = """\
ecogram: 1
titel: Casus
peildatum: 2020
indexpersoon: kind
personen:
  ma: {naam: Ma, geslacht: vrouw, geboren: 1970%(sensitive)s%(note)s}
  pa: {naam: Pa, geslacht: man}
  kind: {naam: Kind, geboren: 2000%(trait)s%(measure)s}
  zus: {naam: Zus%(custody)s}
%(person)sgezinnen:
  - partners: [pa, ma]
    soort: gehuwd
    sinds: 1995
    kinderen: [kind, {kind: zus%(conception)s}]
%(note_of_family)s%(family)srelaties:
  - {van: kind, soort: hecht, naar: ma%(note)s%(witness)s}
%(relation)shuishoudens:
  thuis: {naam: Thuis, leden: [ma, kind%(member)s]%(note)s}
%(household)s"""

HIDDEN = {
    "trait": ", kenmerken: [{soort: ziekte, naam: kanarie1, zichtbaar: team}]",
    "measure": ", maatregelen: [{soort: kanarie2, zichtbaar: team}]",
    "custody": ", gezag: [kanarie3]",
    "person": (
        "  kanarie3: {naam: kanarie4, geslacht: man, bijschrift: kanarie5, beroep: kanarie6, "
        "zichtbaar: team, kenmerken: [kanarie7]}\n"
        "  kanarie8: {naam: kanarie9, geheim: ja}\n"
    ),
    "family": (
        "  - {partners: [kanarie3, ma], soort: gehuwd, sinds: 1991, bijschrift: kanarie10}\n"
        "  - {partners: [pa, zus], soort: affaire, label: x, zichtbaar: team}\n"
        "  - {partners: [pa, kanarie8], soort: geheime affaire}\n"
    ).replace(", label: x", ", bijschrift: kanarie11"),
    "witness": ", perspectief: kanarie3",
    "relation": (
        "  - {van: kind, soort: vijandig, naar: pa, label: kanarie12, zichtbaar: team}\n"
        "  - [kanarie3, vijandig, kind]\n"
        "  - {van: zus, soort: seksueel misbruik, naar: pa, zichtbaar: team}\n"
    ),
    "member": ", kanarie3",
    "household": "  kanarie13: {naam: kanarie14, leden: [pa, kanarie3], zichtbaar: team}\n",
    "note": ", notitie: kanarie15",
    "note_of_family": "    notitie: kanarie16\n",
    "sensitive": (
        ", transgender: ja, intersekse: ja, geslacht_bij_geboorte: man, orientatie: lesbisch"
    ),
    "conception": ", verwekking: verkrachting",
}
CLOSED = dict.fromkeys(HIDDEN, "")
MARKS = [
    *("kanarie", "1991", "affair", "hostile", "vijandig", "abuse", "misbruik", "rape", "verkracht"),
    *("lesbi", "transgender", "intersex", "intersekse", "AMAB", "orientation"),
]
FORMATS = ["svg", "dot", "png"]


@pytest.fixture
def cases(tmp_path: Path) -> tuple[Path, Path]:
    """The case with everything hidden in it, and the same case without."""
    full, bare = tmp_path / "vol.yaml", tmp_path / "kaal.yaml"
    full.write_text(OPEN % HIDDEN, encoding="utf-8")
    bare.write_text(OPEN % CLOSED, encoding="utf-8")
    return full, bare


def render(case: Path, *arguments: str) -> Result:
    result = CliRunner().invoke(app, ["render", str(case), "-o", "-", *arguments])
    assert result.exit_code == 0, result.stderr
    return result


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_hidden_is_in_the_bytes(format: str, cases: tuple[Path, Path]) -> None:
    full, bare = (render(case, "--format", format).stdout_bytes for case in cases)
    assert full == bare
    assert [mark for mark in MARKS if mark.encode() in full] == []


def test_nothing_hidden_is_in_the_messages(cases: tuple[Path, Path]) -> None:
    said = render(cases[0]).stderr
    assert "niet voor iedereen bedoeld" in said
    assert [mark for mark in MARKS if mark in said] == []


@pytest.mark.parametrize("audience", ["client", "beraad", "kanarie"])
def test_another_audience_sees_no_more(audience: str, cases: tuple[Path, Path]) -> None:
    result = render(cases[0], "--for", audience)
    assert result.stdout == render(cases[1], "--for", audience).stdout
    assert "kanarie" not in result.stderr


def test_the_audience_sees_what_is_meant_for_it(cases: tuple[Path, Path]) -> None:
    shown = render(cases[0], "--for", "team").stdout
    assert {
        mark for mark in ("kanarie1", "kanarie4", "kanarie5", "kanarie14") if mark in shown
    } == {
        "kanarie1",
        "kanarie4",
        "kanarie5",
        "kanarie14",
    }
    assert "kanarie9" not in shown and "kanarie15" not in shown
    assert "kanarie9" in render(cases[0], "--for", "intern").stdout


@pytest.mark.parametrize(("audience", "there"), [("intern", True), ("team", False)])
def test_a_conception_by_violence_is_for_the_workers_own_file(
    audience: str, there: bool, cases: tuple[Path, Path]
) -> None:
    said = "verkrachting" in render(cases[0], "--for", audience).stdout
    assert said is there


def test_notes_are_printed_only_when_asked_for(cases: tuple[Path, Path]) -> None:
    assert "kanarie15" in render(cases[0], "--notes").stdout


@pytest.mark.parametrize("option", ["--show-orientation", "--show-sex-assigned"])
def test_each_sensitive_option_changes_the_drawing(option: str, cases: tuple[Path, Path]) -> None:
    full, bare = cases
    assert render(full, option).stdout != render(full).stdout
    assert render(bare, option).stdout == render(bare).stdout


def test_a_hidden_person_cannot_be_asked_for(cases: tuple[Path, Path]) -> None:
    result = CliRunner().invoke(app, ["render", str(cases[0]), "-o", "-", "--focus", "kanarie8"])
    unknown = CliRunner().invoke(app, ["render", str(cases[0]), "-o", "-", "--focus", "niemand99"])
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr.replace("kanarie8", "") == unknown.stderr.replace("niemand99", "")
