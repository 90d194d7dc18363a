"""Guards that an engine is found, stopped in time, never half trusted, and tells nothing."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
import time
from pathlib import Path

import pytest

from ecogram.diagnostics import EcogramError
from ecogram.rendering import engine
from ecogram.rendering.engine import EngineError, paint

posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in engine is a shell script")
DOT = 'graph { layout=nop2; a [pos="10,10", label="Geheim"] }'


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for the system's engine; the test writes what it does."""
    path = tmp_path / "dot"
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return path


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def test_the_embedded_engine_draws() -> None:
    assert b"<svg" in paint(DOT)
    assert paint(DOT, "png").startswith(b"\x89PNG")


def test_pixels_are_as_dense_as_asked() -> None:
    def width(dpi: int) -> int:
        return int.from_bytes(paint(DOT, "png", dpi=dpi)[16:20], "big")

    assert width(192) == pytest.approx(2 * width(96), abs=2)


@posix
def test_an_engine_that_takes_too_long_is_stopped(program: Path, tmp_path: Path) -> None:
    script(program, f"echo $$ > {tmp_path}/process; exec sleep 30")
    started = time.monotonic()
    with pytest.raises(EngineError) as caught:
        paint(DOT, engine="system", timeout=0.5)
    assert time.monotonic() - started < 20
    assert caught.value.code == "engine-timeout"
    assert caught.value.problems[0].values == {"engine": "system", "seconds": "0.5"}
    process = int((tmp_path / "process").read_text())
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@posix
@pytest.mark.parametrize(
    "behaviour",
    [
        "exit 1",
        "echo '<svg/>'; exit 3",
        "exit 0",
        "echo '<svg/>'; echo 'Warning: node Geheim: unknown shape' >&2",
        "echo '<svg/>'; echo 'Error: syntax error in line 1 near Geheim' >&2",
        "kill -9 $$",
    ],
)
def test_an_engine_that_fails_is_believed_in_nothing(program: Path, behaviour: str) -> None:
    script(program, f"cat > /dev/null; {behaviour}")
    with pytest.raises(EngineError) as caught:
        paint(DOT, engine="system")
    assert caught.value.code == "engine-failed"


@posix
def test_an_engine_that_does_not_read_its_input_has_failed(program: Path) -> None:
    script(program, "exit 1")
    with pytest.raises(EngineError) as caught:
        paint(DOT + " " * 1_000_000, engine="system")
    assert caught.value.code == "engine-failed"


@posix
def test_remarks_about_letters_and_fonts_are_no_failure(program: Path) -> None:
    script(
        program,
        "cat > /dev/null; echo '<svg/>'\n"
        "echo 'Warning: no value for width of non-ASCII character 195.' >&2\n"
        "echo 'Warning: no hard-coded metrics for Helvetica-Bold.' >&2\n"
        "echo 'Fontconfig error: Cannot load default config file' >&2\n",
    )
    assert paint(DOT, engine="system") == b"<svg/>\n"


def test_a_missing_engine_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(EngineError) as caught:
        paint(DOT, engine="system")
    assert caught.value.code == "engine-missing"
    assert caught.value.problems[0].values == {"engine": "system"}
    monkeypatch.setattr(engine, "_EMBEDDED", "no-such-engine")
    with pytest.raises(EngineError) as caught:
        paint(DOT)
    assert caught.value.problems[0].values == {"engine": "embedded"}


@posix
@pytest.mark.parametrize("place", ["beside", "scripts", "path"])
def test_the_embedded_engine_is_found_where_installers_put_it(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sysconfig

    script(tmp_path / "graphviz-pure", "cat > /dev/null; echo found")
    empty = tmp_path / "empty"
    empty.mkdir()
    beside = tmp_path if place == "beside" else empty
    scripts = tmp_path if place == "scripts" else empty
    monkeypatch.setattr(sys, "executable", str(beside / "python"))
    monkeypatch.setattr(sysconfig, "get_path", lambda *_: str(scripts))
    monkeypatch.setenv("PATH", f"{tmp_path if place == 'path' else empty}{os.pathsep}/bin:/usr/bin")
    assert paint(DOT) == b"found\n"


@posix
def test_failures_say_nothing_of_the_case_and_leave_nothing(
    program: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    script(program, "cat >&2; exit 1")
    with pytest.raises(EcogramError) as caught:
        paint(DOT, engine="system")
    paint(DOT)
    error: BaseException | None = caught.value
    while error is not None:
        assert "Geheim" not in f"{error!s}{error!r}{vars(error)}"
        error = error.__cause__
    assert caught.value.__suppress_context__
    assert capfd.readouterr() == ("", "")
    assert list(scratch.iterdir()) == []
