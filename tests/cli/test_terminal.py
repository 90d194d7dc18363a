"""Guards that bars and colours are for who watches, and that they give nothing away."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable

import pytest

from ecogram.cli import terminal


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


Watch = Callable[[], Screen]


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Puts a screen where standard error goes; to be called in the test itself."""

    def put() -> Screen:
        shown = Screen()
        monkeypatch.setattr(sys, "stderr", shown)
        monkeypatch.setenv("TERM", "xterm-256color")
        return shown

    return put


def test_many_files_show_how_far_it_is_but_not_their_names(watch: Watch) -> None:
    screen = watch()
    paths = [f"geheim{number}.yaml" for number in range(terminal.MANY)]
    assert list(terminal.progress(paths)) == paths
    assert "100%" in screen.getvalue()
    assert "geheim" not in screen.getvalue()


def test_few_files_show_no_bar(watch: Watch) -> None:
    screen = watch()
    assert list(terminal.progress(["casus.yaml"])) == ["casus.yaml"]
    assert screen.getvalue() == ""


def test_nobody_watches_a_dumb_terminal(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    watch()
    assert terminal.is_watched()
    monkeypatch.setenv("TERM", "dumb")
    assert not terminal.is_watched()


def test_no_color_is_respected(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = watch()
    monkeypatch.setenv("NO_COLOR", "1")
    list(terminal.progress(["x.yaml"] * terminal.MANY))
    assert "\x1b[3" not in screen.getvalue() and "38;5" not in screen.getvalue()


def test_a_large_drawing_says_that_it_goes_on(watch: Watch) -> None:
    screen = watch()
    with terminal.busy("tekenen …", terminal.LARGE):
        pass
    assert "tekenen …" in screen.getvalue()


def test_a_small_drawing_does_not(watch: Watch) -> None:
    screen = watch()
    with terminal.busy("tekenen …", 10):
        pass
    assert screen.getvalue() == ""


def test_nothing_moves_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    paths = ["x.yaml"] * terminal.MANY
    assert terminal.progress(paths) is paths
    with terminal.busy("tekenen …", terminal.LARGE):
        pass
    assert capsys.readouterr().err == ""
