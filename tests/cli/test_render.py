"""Guards `ecogram render`: whole standard output, whole standard error, exit status."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from ecogram.cli.commands import app

SMALL = """\
peildatum: 2020
personen:
  ma: {naam: Ma, geslacht: vrouw, geboren: 1970}
  zoon: {naam: Zoon, geboren: 2000}
  dochter: {naam: Dochter, geboren: 2015}
  buur: {naam: Buurman, zichtbaar: team}
gezinnen:
  - {partners: [onbekend, ma], kinderen: [zoon, dochter]}
relaties:
  - [zoon, hecht, ma]
"""
LEFT_OUT = "ecogram: 1 onderdeel is niet voor iedereen bedoeld en staat er niet in (zie --for)\n"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "casus.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, ["render", *map(str, arguments)], input=stdin)


def drawn(result: Result) -> str:
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_without_a_name_the_drawing_is_beside_the_case(case: Path) -> None:
    result = run(case)
    assert (result.stdout, result.stderr, result.exit_code) == ("", LEFT_OUT, 0)
    assert names(case.parent) == ["casus.svg", "casus.yaml"]
    assert ElementTree.parse(case.with_suffix(".svg")).getroot().tag.endswith("svg")


@pytest.mark.parametrize(
    ("name", "start"),
    [("x.svg", b"<svg "), ("x.dot", b"graph"), ("x.gv", b"graph"), ("x.png", b"\x89PNG")],
)
def test_the_format_follows_from_the_name(name: str, start: bytes, case: Path) -> None:
    result = run(case, "-o", case.with_name(name))
    assert (result.stdout, result.exit_code) == ("", 0)
    assert case.with_name(name).read_bytes().startswith(start)


def test_a_dash_is_standard_output_with_nothing_but_the_drawing(case: Path) -> None:
    result = run(case, "-o", "-")
    assert (result.stderr, result.exit_code) == (LEFT_OUT, 0)
    ElementTree.fromstring(result.stdout)
    assert names(case.parent) == ["casus.yaml"]
    assert run(case, "-o", "-", "--format", "dot").stdout.startswith("graph")


def test_a_dash_is_standard_input_too(case: Path) -> None:
    assert drawn(run("-", stdin=SMALL)) == drawn(run(case, "-o", "-"))


def test_the_same_case_gives_the_same_bytes(case: Path) -> None:
    assert drawn(run(case, "-o", "-")) == drawn(run(case, "-o", "-"))


def test_only_the_asked_audience_sees_what_is_meant_for_it(case: Path) -> None:
    assert "Buurman" not in drawn(run(case, "-o", "-"))
    shown = run(case, "-o", "-", "--for", "team")
    assert "Buurman" in shown.stdout and shown.stderr == ""
    other = run(case, "-o", "-", "--for", "client", "--lang", "en")
    assert "Buurman" not in other.stdout
    assert other.stderr == "ecogram: 1 item is not meant for this audience and is left out\n"


def test_the_case_is_drawn_as_it_was_on_a_date(case: Path) -> None:
    then = run(case, "-o", "-", "--at", "2010")
    assert "Dochter" not in then.stdout and ">40<" in then.stdout
    assert "1 persoon was er op die datum nog niet of niet meer" in then.stderr
    assert ">50<" in drawn(run(case, "-o", "-"))


@pytest.mark.parametrize("date", ["gisteren", "onbekend"])
def test_a_date_that_is_none_is_a_usage_error(date: str, case: Path) -> None:
    result = run(case, "-o", "-", "--at", date)
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr.startswith("ecogram: fout: ")


def test_a_moment_is_a_date(case: Path) -> None:
    case.write_text(SMALL + "momenten: [{naam: Intake gesprek, datum: 2010}]\n")
    assert "Dochter" not in drawn(run(case, "-o", "-", "--at", "intake-gesprek"))


def test_somebody_who_is_not_there_cannot_be_the_focus(case: Path) -> None:
    result = run(case, "-o", "-", "--focus", "opa")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert "opa" in result.stderr
    assert run(case, "-o", "-", "--focus", "zoon").exit_code == 0


def test_a_title_is_the_case_s_own_another_or_none(case: Path) -> None:
    case.write_text(f"titel: Eigen titel\n{SMALL}")
    assert "Eigen titel" in drawn(run(case, "-o", "-"))
    assert "Andere titel" in drawn(run(case, "-o", "-", "--title", "Andere titel"))
    both = run(case, "-o", "-", "--title", "x", "--no-title")
    assert (both.stdout, both.exit_code) == ("", 2)
    none = drawn(run(case, "-o", "-", "--no-title"))
    visible = [text.text for text in ElementTree.fromstring(none).iter() if "text" in text.tag]
    assert "Eigen titel" not in visible


def test_the_legend_can_be_left_out(case: Path) -> None:
    assert 'class="legend"' in drawn(run(case, "-o", "-"))
    assert 'class="legend"' not in drawn(run(case, "-o", "-", "--no-legend"))


def test_mono_has_no_colour(case: Path) -> None:
    import re

    colours = set(re.findall(r"#[0-9A-Fa-f]{6}", drawn(run(case, "-o", "-", "--mono"))))
    assert colours and all(len({c[1:3], c[3:5], c[5:7]}) == 1 for c in colours)


def test_the_language_is_the_case_s_own_or_the_one_asked_for(case: Path) -> None:
    assert ' lang="nl"' in drawn(run(case, "-o", "-"))
    assert ' lang="en"' in drawn(run(case, "-o", "-", "--lang", "en"))


def test_paper_options_reach_the_drawing(case: Path) -> None:
    plain = ElementTree.fromstring(drawn(run(case, "-o", "-")))
    large = ElementTree.fromstring(drawn(run(case, "-o", "-", "--scale", "2")))
    width = float(plain.attrib["width"].removesuffix("pt"))
    assert float(large.attrib["width"].removesuffix("pt")) == pytest.approx(2 * width, abs=1)
    sheet = ElementTree.fromstring(drawn(run(case, "-o", "-", "--page", "a4-landscape")))
    assert float(sheet.attrib["width"].removesuffix("pt")) == pytest.approx(841.89, abs=0.1)
    assert 'id="een-person-ma"' in drawn(run(case, "-o", "-", "--id-prefix", "een-"))
    assert "<rect" not in drawn(run(case, "-o", "-", "--transparent"))


def test_errors_are_shown_with_their_place_and_nothing_is_drawn(case: Path) -> None:
    case.write_text(SMALL.replace("[zoon, hecht, ma]", "[zoon, hegt, ma]"))
    target = case.with_name("x.svg")
    target.write_text("old")
    result = run(case, "-o", target)
    assert (result.stdout, result.exit_code) == ("", 1)
    assert result.stderr.startswith(f"{case}:10:12: fout: ")
    assert "hecht" in result.stderr and "^^^^" in result.stderr
    assert target.read_text() == "old"
    assert names(case.parent) == ["casus.yaml", "x.svg"]


def test_warnings_do_not_stop_the_drawing(case: Path) -> None:
    public = SMALL.replace(", zichtbaar: team", "")
    case.write_text(public + "  - [zoon, hecht, ma]\n")
    result = run(case, "-o", "-")
    assert result.exit_code == 0
    assert result.stderr.startswith(f"{case}:11:5: waarschuwing: ")
    ElementTree.fromstring(result.stdout)


def test_warnings_are_only_counted_when_something_is_left_out(case: Path) -> None:
    case.write_text(SMALL + "  - [zoon, hecht, buur]\n  - [zoon, hecht, buur]\n")
    result = run(case, "-o", "-")
    assert result.exit_code == 0
    counted = f"ecogram: 1 waarschuwing; `ecogram check {case}` toont haar\n"
    assert result.stderr == counted + LEFT_OUT
    assert "same-tie-twice" in run(case, "-o", "-", "--for", "team").stderr


def test_an_audience_that_nothing_is_for_may_be_misspelt(case: Path) -> None:
    told = run(case, "-o", "-", "--for", "tem").stderr
    assert "niets hier is voor het publiek `tem`; bedoelde je `team`?\n" in told
    for audience in ("TEAM", "client"):
        assert "bedoelde" not in run(case, "-o", "-", "--for", audience).stderr


def test_a_misspelt_moment_is_recognised(case: Path) -> None:
    case.write_text(f"{SMALL}momenten: [begin, evaluatie]\n")
    result = run(case, "-o", "-", "--at", "evalutie")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert "bedoelde je `evaluatie`?" in result.stderr


def test_a_missing_file_is_a_usage_error(tmp_path: Path) -> None:
    result = run(tmp_path / "geen.yaml")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == f"ecogram: {tmp_path / 'geen.yaml'}: there is no such file\n"


def test_a_folder_is_no_case(tmp_path: Path) -> None:
    result = run(tmp_path, "-o", "-")
    assert (result.stdout, result.exit_code) == ("", 2)


def test_the_case_is_never_overwritten(case: Path) -> None:
    result = run(case, "-o", case, "--format", "svg")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert case.read_text(encoding="utf-8") == SMALL


@pytest.mark.parametrize("name", ["", ".", "x" * 5000])
def test_names_that_cannot_be_are_usage_errors(name: str, case: Path) -> None:
    for arguments in ([name], [case, "-o", f"{name}.svg" if len(name) > 1 else "."]):
        result = run(*arguments)
        assert (result.stdout, result.exit_code) == ("", 2)
        assert result.stderr.startswith("ecogram: ")


def test_an_eco_chart_without_a_legend_is_warned_of(case: Path) -> None:
    result = run(case, "-o", "-", "--chart", "ecogram", "--no-legend")
    assert 'class="legend"' not in drawn(result)
    assert result.stderr.endswith(
        "ecogram: waarschuwing: zonder legenda is niet te zien dat een stippellijn hier gespannen "
        "betekent en in een genogram afstandelijk\n"
    )
    assert "stippellijn" not in run(case, "-o", "-", "--no-legend").stderr
    assert "stippellijn" not in run(case, "-o", "-", "--chart", "ecogram").stderr


def test_options_of_eco_charts_reach_the_drawing(tmp_path: Path) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text(
        "personen: {jan: {}, juf: {domein: school}}\n"
        "domeinen: {school: {soort: onderwijs}}\n"
        "contacten: [{naar: juf, krijgt: [P]}]\n",
        encoding="utf-8",
    )
    plain = drawn(run(case, "-o", "-"))
    assert 'class="letter"' in plain
    assert " formal" not in plain
    assert 'class="letter"' not in drawn(run(case, "-o", "-", "--no-letters"))
    assert 'class="relation eco normal formal"' in drawn(run(case, "-o", "-", "--formal"))
    assert run(case, "-o", "-", "--group-by", "kleur").exit_code == 2


def test_a_chart_that_is_not_there_is_a_usage_error(case: Path) -> None:
    result = run(case, "--chart", "taart")
    assert (result.stdout, result.exit_code) == ("", 2)
    choice = "choose from genogram, ecomap, ecogram"
    assert result.stderr.startswith(f"ecogram: taart: there is no such chart; {choice}")
    assert result.stderr.count("\n") == 1


def test_a_missing_engine_is_a_usage_error(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(case.parent))
    target = case.with_name("x.svg")
    result = run(case, "-o", target, "--engine", "system")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr.startswith("ecogram: fout: ")
    assert not target.exists()


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"[" * 100_000, b"a: &a [*a]", b"%PDF-1.4"]
)
def test_hostile_files_end_in_a_clear_error(content: bytes, case: Path) -> None:
    case.write_bytes(content)
    result = run(case, "-o", "-")
    assert (result.stdout, result.exit_code) == ("", 1)
    assert result.stderr.startswith(f"{case}:")


def test_the_output_is_not_a_terminal_s_but_bytes(case: Path) -> None:
    result = run(case, "-o", "-", "--format", "png")
    assert result.stdout_bytes.startswith(b"\x89PNG")


def names(folder: Path) -> list[str]:
    """Everything in a folder."""
    return sorted(path.name for path in folder.iterdir())
