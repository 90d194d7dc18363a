"""Guards the formats for programs: valid, complete, and without anybody's name unless asked for."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from ecogram.diagnostics import Problem, Severity, Span
from ecogram.reporting import FORMATS, Finding, count, findings, report
from ecogram.reporting.junit import junit

SECRET = "Geertruida"
PATH = ("persons", "geertruida")
MACHINE = [form for form in FORMATS if form != "text"]


def some_findings() -> list[Finding]:
    values = {"name": SECRET, "id": SECRET, "other": SECRET}
    error = Problem("unknown-id", PATH, values, suggestions=(SECRET,))
    warning = Problem("same-tie-twice", PATH, values, severity=Severity.WARNING)
    line = f"  naam: {SECRET} & <b>, 100% \x00"
    return [
        Finding(error, Span(3, 9, 3, 19), "map/casus: één, a.yaml", line),
        Finding(warning, Span(4, 1, 6, 2), "map/casus: één, a.yaml", line),
    ]


@pytest.mark.parametrize("form", MACHINE)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_name_leaves_the_file_unless_asked(form: str, language: str) -> None:
    hidden = report(some_findings(), form, language)
    assert SECRET.lower() not in hidden.lower()
    assert "unknown-id" in hidden
    assert SECRET in report(some_findings(), form, language, show_source=True)


@pytest.mark.parametrize("form", MACHINE)
def test_nothing_wrong_is_a_valid_report_too(form: str) -> None:
    empty = report([], form)
    if form in ("json", "sarif"):
        json.loads(empty)
    elif form == "junit":
        ElementTree.fromstring(empty)
    else:
        assert empty == ""


def test_json_says_where_and_what() -> None:
    first, second = json.loads(report(some_findings(), "json", "en"))
    assert (first["line"], first["column"], first["end_line"], first["end_column"]) == (3, 9, 3, 19)
    assert (first["code"], first["severity"]) == ("unknown-id", "error")
    assert (second["code"], second["severity"]) == ("same-tie-twice", "warning")
    assert "path" not in first
    shown = json.loads(report(some_findings(), "json", "en", show_source=True))[0]
    assert shown["path"] == ["persons", "geertruida"]
    assert shown["suggestions"] == [SECRET]


def test_a_github_annotation_is_one_escaped_line() -> None:
    first, second = report(some_findings(), "github", "en", show_source=True).splitlines()
    assert first.startswith(
        "::error file=map/casus%3A één%2C a.yaml,line=3,endLine=3,"
        "title=unknown-id,col=9,endColumn=18::"
    )
    assert second.startswith("::warning file=map/casus%3A één%2C a.yaml,line=4,endLine=6,title=")
    assert "\r" not in first


def test_sarif_has_what_the_standard_requires() -> None:
    log = json.loads(report(some_findings(), "sarif", "nl", show_source=True))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning")
        assert result["message"]["text"]
        location = result["locations"][0]["physicalLocation"]
        assert location["artifactLocation"]["uri"] == "map/casus%3A%20%C3%A9%C3%A9n%2C%20a.yaml"
        assert location["region"]["startLine"] >= 1
        assert location["region"]["startColumn"] >= 1


def test_windows_paths_become_uris() -> None:
    found = Finding(Problem("unknown-id"), Span(1, 1, 1, 1), "map\\a.yaml")
    assert '"uri": "map/a.yaml"' in report([found], "sarif")
    assert "file=map/a.yaml," in report([found], "github")


def test_junit_fails_for_errors_only_and_passes_clean_files() -> None:
    suites = ElementTree.fromstring(junit(some_findings(), files=("schoon.yaml",)))
    (suite,) = suites
    assert suite.attrib["tests"] == "3"
    assert suite.attrib["failures"] == "1"
    assert [len(case.findall("failure")) for case in suite] == [1, 0, 0]
    assert suite[2].attrib["name"] == "schoon.yaml"


def test_findings_stand_in_reading_order_and_once() -> None:
    problems = [
        Problem("b", ("x",)),
        Problem("a", span=Span(1, 2, 1, 3)),
        Problem("b", ("x",)),
    ]
    found = findings(problems, "f", "één\r\ntwee\rdrie", lambda problem: Span(3, 1, 3, 5))
    assert [(f.problem.code, f.span.line, f.line_text) for f in found] == [
        ("a", 1, "één"),
        ("b", 3, "drie"),
    ]
    assert count(found) == (2, 0)


def test_findings_of_a_file_that_is_no_yaml_stand_at_its_start() -> None:
    (found,) = findings([Problem("binary")], "f", "", None)
    assert (found.span, found.line_text) == (Span(1, 1, 1, 1), "")


def test_of_a_file_in_another_encoding_the_line_is_shown_as_its_author_knows_it() -> None:
    problem = Problem("wrong-encoding", span=Span(1, 5, 1, 6))
    (found,) = findings([problem], "f", "Chloë".encode("cp1252"), None)
    assert found.line_text == "Chloë"


def test_of_a_file_that_is_no_text_no_line_is_shown() -> None:
    problem = Problem("not-a-text-file", span=Span(1, 1, 1, 2))
    for source in (b"PK\x03\x00", "PK\x03\x00"):
        (found,) = findings([problem], "f", source, None)
        assert found.line_text == ""
