"""Guards what a reader sees: a clickable first line, the caret under the place, a cure."""

from __future__ import annotations

import pytest

from ecogram.diagnostics import Problem, Severity, Span
from ecogram.reporting import Finding, summary
from ecogram.reporting.text import WINDOW, harmless, text, width


def finding(line_text: str, marked: str, **changes: object) -> Finding:
    column = line_text.index(marked) + 1
    span = Span(5, column, 5, column + len(marked))
    problem = Problem(code="some-code", **changes)  # type: ignore[arg-type]
    return Finding(problem, span, "casus.yaml", line_text)


def shown(line_text: str, marked: str) -> tuple[str, str]:
    """The source line and the caret line as printed, without the gutter."""
    _, _, source, caret = text([finding(line_text, marked)]).splitlines()
    return source.removeprefix("5 | "), caret.removeprefix("  | ").removesuffix(" some-code")


def test_the_report_has_the_shape_editors_can_click() -> None:
    found = finding("    parents: [jna]", "jna", suggestions=("jan",))
    assert text([found], "en") == (
        "casus.yaml:5:15: error: some-code\n"
        "  |\n"
        "5 |     parents: [jna]\n"
        "  |               ^^^ some-code\n"
        "  = did you mean `jan`?\n"
    )


def test_dutch_readers_get_dutch_words() -> None:
    found = finding("a: b", "b", suggestions=("x", "y", "z"), severity=Severity.WARNING)
    report = text([found], "nl")
    assert report.startswith("casus.yaml:5:4: waarschuwing: ")
    assert report.endswith("  = bedoelde je `x`, `y` of `z`?\n")


def test_a_blank_line_stands_between_two_findings() -> None:
    found = finding("a: b", "b")
    assert text([found, found]).count("\n\n") == 1
    assert text([]) == ""


@pytest.mark.parametrize(
    ("line_text", "marked", "source", "caret"),
    [
        ("a:\tb", "b", "a:    b", "      ^"),
        ("naam: 王伟, x", "x", "naam: 王伟, x", "            ^"),
        ("naam: 王伟", "王伟", "naam: 王伟", "      ^^^^"),
        ("naam: Jose\u0301 x", "x", "naam: Jose\u0301 x", "           ^"),
        ("x: 👨\u200d👩\u200d👧 y", "y", "x: 👨\u200d👩\u200d👧 y", "      ^"),
    ],
)
def test_the_caret_stands_under_the_place(
    line_text: str, marked: str, source: str, caret: str
) -> None:
    assert shown(line_text, marked) == (source, caret)


def test_a_place_without_length_gets_one_caret() -> None:
    problem = Problem(code="some-code")
    found = Finding(problem, Span(1, 3, 1, 3), "f", "ab")
    assert text([found]).splitlines()[3] == "  |   ^ some-code"


def test_a_place_over_several_lines_is_marked_to_the_end_of_its_first_line() -> None:
    found = Finding(Problem(code="some-code"), Span(2, 1, 4, 9), "f", "ab cd")
    assert text([found]).splitlines()[3] == "  | ^^^^^ some-code"


@pytest.mark.parametrize("position", [0, 10, 300, 985])
def test_of_a_long_line_the_part_around_the_place_is_shown(position: int) -> None:
    line_text = "." * position + "HERE" + "," * (985 - position)
    source, caret = shown(line_text, "HERE")
    start = len(caret) - len(caret.lstrip())
    assert source[start : start + 4] == "HERE"
    assert len(source) <= WINDOW
    assert source.startswith("…") == (position > WINDOW)
    assert source.endswith("…") == (position < 900)


def test_a_very_long_place_does_not_fill_the_screen() -> None:
    source, caret = shown("x: " + "y" * 100_000, "y" * 100_000)
    assert len(source) <= WINDOW
    assert source.endswith("…")
    assert len(caret) <= WINDOW


def test_control_and_direction_characters_never_reach_the_terminal() -> None:
    found = finding("naam: \x1b[2Jx\u202ey", "x", values={"name": "\x07"})
    report = text([found])
    assert "\x1b" not in report
    assert "\u202e" not in report
    assert harmless("a\tb\x00") == "a\ufffdb\ufffd"


def test_a_value_is_never_read_as_a_template() -> None:
    found = Finding(Problem("unknown-id", values={"id": "{name}"}), Span(1, 1, 1, 2), "f", "x")
    assert "{name}" in text([found])


def test_without_a_source_line_the_code_is_still_there() -> None:
    found = Finding(Problem("some-code"), Span(1, 1, 1, 1), "leeg.yaml", "")
    assert text([found]) == "leeg.yaml:1:1: fout: some-code\n  | some-code\n"


@pytest.mark.parametrize(
    ("errors", "warnings", "language", "said"),
    [
        (2, 1, "nl", "2 fouten, 1 waarschuwing"),
        (1, 0, "nl", "1 fout"),
        (0, 2, "nl", "2 waarschuwingen"),
        (0, 0, "nl", "geen problemen"),
        (1, 2, "en", "1 error, 2 warnings"),
    ],
)
def test_a_summary_counts(errors: int, warnings: int, language: str, said: str) -> None:
    assert summary(errors, warnings, language) == said


def test_width_is_what_a_terminal_uses() -> None:
    assert [width(shown) for shown in ("", "é", "e\u0301", "漢", "ا")] == [0, 1, 1, 2, 1]


def test_a_variant_has_its_own_sentence_and_cure() -> None:
    values = {"key": "kees", "line": "2", "variant": "id"}
    problem = Problem("duplicate-key", values=values)
    said = text([Finding(problem, Span(5, 1, 5, 5), "f", "kees:")])
    assert "het id `kees`" in said
    assert "geef de tweede een eigen id" in said
