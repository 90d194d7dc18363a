"""Guards the commands around the drawing: what they write, where, and how they end."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ecogram import __version__
from ecogram.cli.commands import app
from ecogram.cli.starters import starter
from ecogram.reporting.sentences import codes


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def test_the_version_is_said() -> None:
    result = run("--version")
    assert (result.stdout, result.stderr, result.exit_code) == (f"{__version__}\n", "", 0)


def test_help_names_every_command() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for command in ("render", "check", "validate", "explain", "symbols", "schema", "new"):
        assert f"\n  {command} " in result.stdout


@pytest.mark.parametrize("arguments", [("tekenen",), ("render",), ("render", "x.yaml", "--kleur")])
def test_a_command_that_cannot_be_is_a_usage_error(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert (result.stdout, result.exit_code) == ("", 2)
    assert "Usage: " in result.stderr


@pytest.mark.parametrize("language", ["nl", "en"])
def test_new_writes_a_case_with_comments(language: str, tmp_path: Path) -> None:
    file = tmp_path / "casus.yaml"
    result = run("new", str(file), "--lang", language)
    assert (result.output, result.exit_code) == ("", 0)
    assert file.read_bytes() == starter(language).encode()  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_new_points_to_a_schema_that_is_there(language: str, tmp_path: Path) -> None:
    file, schema = tmp_path / "casus.yaml", f"casus.{language}.schema.json"
    assert f"-o {schema}\n" in starter(language)  # type: ignore[arg-type]
    assert run("schema", "--lang", language, "-o", str(tmp_path / schema)).exit_code == 0
    assert run("new", str(file), "--lang", language).exit_code == 0
    first, rest = file.read_text(encoding="utf-8").split("\n", 1)
    assert first == f"# yaml-language-server: $schema={schema}"
    assert "$schema" not in rest
    assert run("check", str(file), "--strict").exit_code == 0


def test_new_refuses_to_overwrite(tmp_path: Path) -> None:
    file = tmp_path / "casus.yaml"
    file.write_text("mine")
    result = run("new", str(file))
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == f"ecogram: {file}: exists already; name another file\n"
    assert file.read_text() == "mine"


@pytest.mark.parametrize(
    ("place", "said"),
    [("", "is a folder; name a file in it"), ("nowhere/x.yaml", "no such folder")],
)
def test_new_wants_a_file_in_a_folder_that_is_there(place: str, said: str, tmp_path: Path) -> None:
    result = run("new", str(tmp_path / place))
    assert (result.stdout, result.exit_code) == ("", 2)
    assert said in result.stderr


def test_new_writes_to_standard_output_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("new", "-")
    assert result.stdout.startswith("# Een casusbestand") and result.stderr == ""
    assert not list(tmp_path.iterdir())


def test_new_says_why_it_cannot_write(tmp_path: Path) -> None:
    result = run("new", str(tmp_path / f"{'x' * 300}.yaml"))
    assert (result.stdout, result.exit_code) == ("", 2)
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize("language", ["nl", "en"])
def test_explain_lists_every_code(language: str) -> None:
    result = run("explain", "--lang", language)
    assert (result.stderr, result.exit_code) == ("", 0)
    assert [line.split()[0] for line in result.stdout.splitlines()] == codes(language)


def test_explain_shows_one_page() -> None:
    result = run("explain", "unknown-id", "--lang", "nl")
    assert (result.stderr, result.exit_code) == ("", 0)
    assert result.stdout.startswith("Een id dat niet bestaat\n\n")


def test_explain_suggests_what_was_meant() -> None:
    result = run("explain", "unknown-ids")
    assert (result.stdout, result.exit_code) == ("", 2)
    assert result.stderr == (
        "ecogram: unknown-ids: there is no such code; did you mean unknown-id?\n"
    )
    assert "`ecogram explain` lists them all" in run("explain", "qqq").stderr


def test_symbols_and_schema_refuse_a_place_that_is_not_there(tmp_path: Path) -> None:
    for command in ("symbols", "schema"):
        result = run(command, "-o", str(tmp_path / "nowhere" / "x.svg"))
        assert (result.stdout, result.exit_code) == ("", 2)
        assert "there is no such folder" in result.stderr


def test_completion_can_be_shown() -> None:
    assert "--show-completion" in run("--help").stdout
