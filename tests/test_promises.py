"""Guards what is promised outside the code: README, manual, examples, schemas, problem pages."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner, Result

import ecogram
from ecogram import pipeline
from ecogram.cli.commands import app
from ecogram.cli.starters import starter
from ecogram.reporting.sentences import codes
from ecogram.rules import RULES
from ecogram.vocabulary.keys import KEYS

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
PAGES = {
    "handleiding": "manual",
    "formaat": "format",
    "notatie": "notation",
    "opdrachten": "commands",
    "maten": "measures",
    "problemen": "problems",
    "grenzen": "limits",
}
LANGUAGES = ["nl", "en"]


def text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def run(arguments: list[str]) -> Result:
    return CliRunner().invoke(app, arguments)


def commands() -> dict[str, Any]:
    return dict(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def blocks(markdown: str, language: str) -> list[str]:
    """The code in a fenced block of this language."""
    return re.findall(rf"^```{language}\n(.*?)^```", markdown, re.M | re.S)


def shell_lines(markdown: str) -> Iterator[list[str]]:
    """The ``ecogram`` commands in indented blocks, without their comments and redirections."""
    for line in re.findall(r"^    (ecogram .*)$", markdown, re.M):
        if "explain " not in line or re.search(r"explain {2,}", line):
            line = re.split(r" {3,}| > ", line)[0]
        yield shlex.split(re.split(r" {3,}", line)[0])[1:]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the examples in it, to run the commands of the manual in."""
    (tmp_path / "examples").mkdir()
    for example in EXAMPLES:
        copy = tmp_path / "examples" / example.name
        copy.write_text(example.read_text(encoding="utf-8"), encoding="utf-8")
    for name, language in (("casussen/casus.yaml", "nl"), ("cases/case.yaml", "en")):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(starter(language), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_commands_of_the_readme_run(desk: Path) -> None:
    lines = list(shell_lines(text("README.md")))
    for chart, name in (("genogram", "flodder.svg"), ("ecogram", "flodder-ecogram.svg")):
        assert ["render", "examples/flodder.yaml", "--chart", chart, "-o", name] in lines
    for line in lines:
        result = run(line)
        assert result.exit_code == 0, (line, result.stderr)
    assert (desk / "flodder.svg").exists() and (desk / "casus.svg").exists()


@pytest.mark.parametrize(("page", "file"), [("nl/opdrachten", "casus"), ("en/commands", "case")])
def test_the_commands_of_the_manual_run(page: str, file: str, desk: Path) -> None:
    lines = list(shell_lines(text(f"docs/{page}.md")))
    assert len(lines) >= 8
    new = next(line for line in lines if line[0] == "new")
    for line in [new, *(line for line in lines if line[0] != "new")]:
        result = run(line)
        assert result.exit_code == 0, (line, result.stderr)


@pytest.mark.parametrize(
    ("page", "file"), [("nl/handleiding", "casus.yaml"), ("en/manual", "case.yaml")]
)
def test_the_commands_inside_the_manual_run(page: str, file: str, desk: Path) -> None:
    lines = re.findall(r"`ecogram (\w+ .*?)`", text(f"docs/{page}.md"))
    assert lines[0].startswith("new ") and len(lines) >= 10
    for line in map(shlex.split, lines):
        for name in line:
            if " " in name:
                Path(name).write_text(starter("nl"), encoding="utf-8")
        result = run(line)
        assert result.exit_code == 0, (line, result.stderr)
    assert Path(file).exists() and Path(file).with_suffix(".png").exists()


@pytest.mark.parametrize("page", ["nl/formaat", "en/format"])
def test_the_parts_of_a_case_in_the_manual_are_right(page: str) -> None:
    """Only that the people and moments in a part are elsewhere in the file may be missed."""
    written = text(f"docs/{page}.md")
    indented = re.findall(r"^\n((?:    .*\n)+)", written, re.M)
    parts = [block for block in blocks(written, "yaml") if not block.startswith("ecogram: 1")]
    parts += [re.sub("^    ", "", block, flags=re.M) for block in indented]
    assert len(parts) == 4
    for part in parts:
        codes = {problem.code for problem in pipeline.read(part.encode()).problems}
        assert codes <= {"unknown-id", "unknown-moment"}, (part, codes)


@pytest.mark.parametrize("page", ["nl/formaat", "en/format"])
def test_every_key_of_the_format_is_in_the_manual(page: str) -> None:
    which = 0 if page.startswith("nl") else 1
    written = text(f"docs/{page}.md")
    code = [*re.findall(r"`([^`\n]+)`", written), *blocks(written, "yaml")]
    named = set(re.findall(r"[\w-]+", " ".join(code)))
    keys = {both[which].split(", ")[0] for record in KEYS.values() for both in record.values()}
    assert keys - named == set()


@pytest.mark.parametrize(
    "page", ["README.md", "docs/nl/formaat.md", "docs/en/format.md"], ids=lambda page: page[-11:]
)
def test_the_cases_in_the_manual_draw(page: str, tmp_path: Path) -> None:
    whole = [block for block in blocks(text(page), "yaml") if block.startswith("ecogram: 1")]
    assert whole
    for block in whole:
        case = tmp_path / "casus.yaml"
        case.write_text(block, encoding="utf-8")
        result = run(["render", str(case), "-o", "-"])
        assert (result.stderr, result.exit_code) == ("", 0)


@pytest.mark.parametrize("page", ["docs/nl/opdrachten.md", "docs/en/commands.md"])
def test_the_library_does_what_the_manual_says(page: str, desk: Path) -> None:
    (code,) = blocks(text(page), "python")
    for name in ("casus.yaml", "case.yaml"):
        Path(name).write_text(starter("en"), encoding="utf-8")
    names: dict[str, Any] = {}
    exec(code, names)
    assert names["drawing"]._repr_svg_().startswith("<svg")
    assert names["picture"].startswith(b"\x89PNG")


@pytest.mark.parametrize("page", ["docs/nl/opdrachten.md", "docs/en/commands.md"])
def test_every_command_and_every_option_is_in_the_manual(page: str) -> None:
    sections = dict(re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", text(page), re.M | re.S))
    for name, command in commands().items():
        assert f"`{name}`" in text(page)
        if name == "validate":
            continue
        for option in command.params:
            if option.param_type_name != "argument" and "--help" not in option.opts:
                for written in (*option.opts, *option.secondary_opts):
                    assert re.search(rf"`{re.escape(written)}\b", sections[name]), (name, written)
    for option in ("--version", "--help", "-h", "--install-completion", "--show-completion"):
        assert f"`{option}`" in text(page)


@pytest.mark.parametrize("page", ["docs/nl/opdrachten.md", "docs/en/commands.md"])
def test_the_manual_names_no_option_that_is_not_there(page: str) -> None:
    known = {written for c in commands().values() for o in c.params for written in o.opts}
    known |= {
        written for c in commands().values() for o in c.params for written in o.secondary_opts
    }
    known |= {"--version", "--help", "--install-completion", "--show-completion"}
    assert set(re.findall(r"--[a-z][a-z-]+", text(page))) <= known


@pytest.mark.parametrize("page", ["docs/nl/opdrachten.md", "docs/en/commands.md"])
def test_every_exit_status_is_in_the_manual(page: str) -> None:
    from ecogram.cli.exit_status import ExitStatus

    listed = re.findall(r"^\| (\d+) \|", text(page), re.M)
    assert [int(number) for number in listed] == list(ExitStatus)


@pytest.mark.parametrize(("nl", "en"), PAGES.items(), ids=PAGES.values())
def test_both_manuals_say_the_same(nl: str, en: str) -> None:
    def shape(markdown: str) -> list[str]:
        """Headings, table rows and code blocks, in order."""
        lines = re.findall(r"^(#+ |\||```\w*|\* |\d\. )", markdown, re.M)
        return [line.strip() for line in lines]

    assert shape(text(f"docs/nl/{nl}.md")) == shape(text(f"docs/en/{en}.md"))


def test_every_link_in_the_manual_leads_somewhere() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    for page in pages:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_a_page(language: str) -> None:
    assert set(RULES) <= set(codes(language))


def raised() -> set[str]:
    """Every code that the sources name where they make a problem."""
    sources = sorted((ROOT / "src" / "ecogram").rglob("*.py"))
    made = r'(?:Problem|EngineError|_remark|_problem|\.problem)\(\s*"([a-z][a-z-]+)"'
    return {
        code
        for path in sources
        if "vocabulary" not in path.parts
        for code in re.findall(made, path.read_text(encoding="utf-8"))
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_a_page(language: str) -> None:
    assert {"unknown-focus", "engine-missing", "not-a-date"} <= raised()
    assert raised() - set(codes(language)) == set()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_right(example: Path) -> None:
    first = example.read_text(encoding="utf-8").splitlines()[0]
    schema = re.fullmatch(r"# yaml-language-server: \$schema=(\.\./schemas/casus\.\w\w.*)", first)
    assert schema and (example.parent / schema[1]).exists()
    result = run(["check", str(example), "--strict"])
    assert result.exit_code == 0, result.stdout


NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def same_drawing(now: str, then: str) -> bool:
    """Words, order and colours exactly; places within half a point: engines round differently."""
    if NUMBER.sub("0", now) != NUMBER.sub("0", then):
        return False
    pairs = zip(NUMBER.findall(now), NUMBER.findall(then), strict=True)
    return all(abs(float(a) - float(b)) <= 0.5 for a, b in pairs)


@pytest.mark.parametrize(("language", "page"), [("nl", "symbolen"), ("en", "symbols")])
def test_the_page_of_symbols_is_fresh(language: Any, page: str) -> None:
    now = pipeline.symbols(language).data.decode()
    assert same_drawing(now, text(f"docs/{language}/{page}.svg")), "run `make examples`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_schemas_are_fresh(language: str) -> None:
    stored = text(f"schemas/casus.{language}.schema.json")
    assert stored == pipeline.schema(language), "run `make schema`"  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_starter_draws_in_its_own_language(language: str, tmp_path: Path) -> None:
    file = tmp_path / "casus.yaml"
    assert run(["new", str(file), "--lang", language]).exit_code == 0
    result = run(["check", str(file), "--strict"])
    assert result.exit_code == 0, result.stdout
    drawn = run(["render", str(file), "-o", "-"])
    assert (drawn.stderr, drawn.exit_code) == ("", 0)
    assert f' lang="{language}"' in drawn.stdout


def test_the_version_is_in_one_place() -> None:
    from importlib.metadata import version

    assert version("ecogram") == ecogram.__version__
    assert f"\n## {ecogram.__version__} " in text("CHANGELOG.md")


def test_ci_runs_what_a_developer_runs() -> None:
    assert re.search(r"^cd .* && exec make test$", text(".ci/run"), re.M)
