"""Guards that whatever is in a file ends in a clear error or in a correct, harmless drawing."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from ecogram.cli.commands import app

NAMES = [
    "<script>alert(1)</script>",
    '"];',
    "\\N \\G \\L \\n",
    "100 % %s %(x)s {x}",
    "javascript:alert(1)",
    "&amp; &lt; &#60;",
    "]]>--><!--",
    "👩‍👧 emoji",
    "مريم عبد الله",
    "e\u0301\u0302\u0303 combining",
    "王伟",
    "x" * 500,
    "een naam met heel veel woorden " * 16,
    "no",
    "1950",
]


def render(content: str | bytes, folder: Path, *arguments: str) -> Result:
    case = folder / "casus.yaml"
    case.write_bytes(content.encode() if isinstance(content, str) else content)
    return CliRunner().invoke(app, ["render", str(case), "-o", "-", *arguments])


def everywhere(text: str) -> str:
    """A case with *text* in every place that is printed."""
    quoted = json.dumps(text, ensure_ascii=False)
    return f"""\
titel: {quoted}
auteur: {quoted}
bijschrift: {quoted}
personen:
  ma: {{naam: {quoted}, bijschrift: {quoted}, kenmerken: [{quoted}], beroep: {quoted}}}
  kees: {{naam: {quoted}}}
gezinnen:
  - {{partners: [ma], kinderen: [kees], bijschrift: {quoted}}}
relaties:
  - {{van: ma, soort: anders, naar: kees, label: {quoted}}}
huishoudens:
  thuis: {{naam: {quoted}, leden: [ma, kees]}}
"""


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:12])
def test_any_text_is_drawn_as_text(name: str, tmp_path: Path) -> None:
    result = render(everywhere(name), tmp_path)
    assert result.exit_code == 0, result.stderr
    drawing = ElementTree.fromstring(result.stdout)
    tags = {element.tag.rpartition("}")[2] for element in drawing.iter()}
    assert tags.isdisjoint({"script", "a", "image", "foreignObject", "use"})
    assert not any(
        key.startswith("on") or "href" in key for e in drawing.iter() for key in e.attrib
    )
    titles = "".join(title.text or "" for title in drawing.iter() if title.tag.endswith("title"))
    assert name.split()[0] in titles


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:12])
@pytest.mark.parametrize("format", ["dot", "png"])
def test_any_text_survives_the_other_formats(name: str, format: str, tmp_path: Path) -> None:
    result = render(everywhere(name), tmp_path, "--format", format)
    assert result.exit_code == 0, result.stderr
    assert len(result.stdout_bytes) > 1000


BOMB = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join([f'*{chr(97 + i)}'] * 9)}]\n" for i in range(20)
)
FILES = {
    "empty": "",
    "only a comment": "# niets\n",
    "two documents": "personen: {}\n---\npersonen: {}\n",
    "a list": "- a\n- b\n",
    "one word": "casus",
    "binary": bytes(range(256)) * 40,
    "utf-16": "personen: {}".encode("utf-16"),
    "windows-1252": "personen: {zoë: {}}".encode("cp1252"),
    "control characters": "personen: {ma: {naam: 'a\x1b[31m'}}",
    "tabs": "personen:\n\tma:\n",
    "alias bomb": BOMB,
    "alias in itself": "personen: &p {ma: *p}",
    "brackets": "[" * 100_000,
    "deep": "a: " + "{a: " * 10_000 + "1" + "}" * 10_000,
    "deep by indent": "".join(" " * i + "a:\n" for i in range(2_000)),
    "open quote": "titel: 'oma\npersonen: {}\n",
    "own ancestor": (
        "personen: {a: {}, b: {}}\n"
        "gezinnen: [{partners: [a], kinderen: [b]}, {partners: [b], kinderen: [a]}]\n"
    ),
    "too large": b"# " + b"x" * 6_000_000,
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_no_case_ends_in_an_error_with_a_place(kind: str, tmp_path: Path) -> None:
    result = render(FILES[kind], tmp_path)
    assert (result.stdout, result.exit_code) == ("", 1)
    assert result.stderr.startswith(f"{tmp_path / 'casus.yaml'}:")
    assert "fout: " in result.stderr
    assert "\x1b" not in result.stderr


def test_an_empty_case_is_drawn_and_it_is_said_that_it_is_empty(tmp_path: Path) -> None:
    result = render("personen: {}\n", tmp_path)
    said = "ecogram: er staat nog niemand in deze casus; de tekening is leeg\n"
    assert (result.stderr, result.exit_code) == (said, 0)
    drawing = ElementTree.fromstring(result.stdout)
    assert drawing.findtext("{*}desc") == "Er staat nog niemand in."


def test_one_lonely_person_is_drawn(tmp_path: Path) -> None:
    result = render("personen:\n  vader:\n", tmp_path)
    assert (result.stderr, result.exit_code) == ("", 0)
    assert ">Vader<" in result.stdout
