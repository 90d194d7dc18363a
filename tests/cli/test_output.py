"""Guards that results arrive whole or not at all, and that the input is never touched."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
import typer

from ecogram.cli import output


def test_the_format_follows_from_the_name() -> None:
    assert output.format_for("x.svg", None) == "svg"
    assert output.format_for("x.GV", None) == "dot"
    assert output.format_for("map.dot/x.png", None) == "png"
    assert output.format_for("x.svg", "png") == "png"
    assert output.format_for(None, None) == output.format_for("-", None) == "svg"


@pytest.mark.parametrize("name", ["x.pdf", "x", "svg"])
def test_a_name_that_says_no_format_is_refused(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as ended:
        output.format_for(name, None)
    assert ended.value.exit_code == 2
    assert f"{name}: end the name in .svg, .dot or .png" in capsys.readouterr().err


def test_who_wants_a_pdf_is_told_how(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(typer.Exit):
        output.format_for("x.pdf", None)
    assert "for a PDF print the .svg from a browser" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "/"])
def test_a_folder_is_no_place_for_a_drawing(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as ended:
        output.format_for(f"{tmp_path}{name}", None)
    assert ended.value.exit_code == 2
    assert "is a folder; name a file in it" in capsys.readouterr().err


def test_without_a_name_the_drawing_is_beside_the_case() -> None:
    assert output.beside(str(Path("map") / "casus.yaml"), "png") == str(Path("map") / "casus.png")
    assert output.beside("-", "svg") == "-"


def test_what_was_there_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "x.svg"
    target.write_text("old")
    output.write(str(target), b"new")
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["x.svg"]


def test_what_was_there_survives_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "x.svg"
    target.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(typer.Exit) as ended:
        output.write(str(target), b"new")
    assert ended.value.exit_code == 2
    assert target.read_text() == "old"
    assert names(tmp_path) == ["x.svg"]


def test_nothing_is_left_where_only_the_writable_can_be_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "x.svg"
    target.write_text("old")
    target.chmod(0o400)
    unlink = Path.unlink

    def refused(*_: object) -> None:
        raise PermissionError(13, "Access is denied")

    def as_on_windows(path: Path, missing_ok: bool = False) -> None:
        if path.exists() and not path.stat().st_mode & stat.S_IWRITE:
            refused()
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr(Path, "unlink", as_on_windows)
    with pytest.raises(typer.Exit):
        output.write(str(target), b"new")
    assert target.read_text() == "old"
    assert names(tmp_path) == ["x.svg"]


def test_nothing_is_left_when_somebody_stops_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        assert all("x" not in name.partition(".tmp")[0] for name in names(tmp_path)), "neutral"
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        output.write(str(tmp_path / "x.svg"), b"new")
    assert names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter there")
def test_a_private_drawing_stays_private(tmp_path: Path) -> None:
    target = tmp_path / "x.svg"
    target.touch(mode=0o600)
    output.write(str(target), b"new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.svg", tmp_path / "link.svg"
    target.write_text("old")
    link.symlink_to(target)
    output.write(str(link), b"new")
    assert link.is_symlink() and target.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_device_is_written_and_not_replaced() -> None:
    output.write(os.devnull, b"new")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("detour", ["same", "hard link", "symbolic link", "dots"])
def test_the_case_itself_is_never_an_output(
    detour: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case, other = tmp_path / "casus.svg", tmp_path / "other.svg"
    case.write_text("personen: {}")
    if detour == "hard link":
        other.hardlink_to(case)
    elif detour == "symbolic link":
        if sys.platform == "win32":
            pytest.skip("links need rights there")
        other.symlink_to(case)
    elif detour == "dots":
        other = tmp_path / "." / ".." / tmp_path.name / "casus.svg"
    else:
        other = case
    with pytest.raises(typer.Exit) as ended:
        output.check(str(other), str(case))
    assert ended.value.exit_code == 2
    assert "is the case file itself" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "why"), [(".", "is a folder"), ("nowhere/x.svg", "there is no such folder")]
)
def test_a_place_that_cannot_be_written_is_refused_before_the_work(
    name: str, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as ended:
        output.check(str(tmp_path / name))
    assert ended.value.exit_code == 2
    assert why in capsys.readouterr().err


def names(folder: Path) -> list[str]:
    """Everything in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("target", "format", "watched", "refused"),
    [
        ("-", "png", True, True),
        ("-", "png", False, False),
        ("-", "svg", True, False),
        ("x.png", "png", True, False),
    ],
)
def test_no_picture_in_bytes_is_thrown_at_a_terminal(
    target: str,
    format: str,
    watched: bool,
    refused: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: watched)
    if not refused:
        output.spare_the_screen(target, format)
        return
    with pytest.raises(typer.Exit) as ended:
        output.spare_the_screen(target, format)
    assert ended.value.exit_code == 2
    assert "name a file with -o" in capsys.readouterr().err
