"""Guards the shape of the code: stages flow one way, and each library has one home."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "ecogram"

HOMES = {
    "graphviz": ("rendering/engine.py",),
    "graphviz_pure": ("rendering/engine.py",),
    "subprocess": ("rendering/engine.py",),
    "resvg_py": ("rendering/png.py",),
    "typer": ("cli/",),
    "rich": ("cli/",),
    "yaml": ("loading/",),
    "pydantic": ("model/", "loading/"),
    "pydantic_core": ("model/", "loading/"),
}
"""Where each library may be imported; whatever is neither here nor in Python itself, nowhere."""

ABROAD = {"socket", "urllib.request", "http", "ftplib", "smtplib", "ssl", "xmlrpc", "asyncio"}
"""What could send a case away: nothing here uses the network."""


def imported(path: Path) -> set[str]:
    """The full names of the modules that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {str(node.module)} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


FILES = sorted(SOURCE.rglob("*.py"))
IDS = [path.relative_to(SOURCE).as_posix() for path in FILES]


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_each_library_has_one_home(path: Path) -> None:
    here = path.relative_to(SOURCE).as_posix()
    strays = {
        name
        for name in imported(path)
        for library in [name.partition(".")[0]]
        if library in HOMES and not any(here.startswith(home) for home in HOMES[library])
    }
    assert strays == set()


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_nothing_uses_the_network(path: Path) -> None:
    assert {name for name in imported(path) if name in ABROAD} == set()


def test_only_declared_libraries_are_used() -> None:
    import sys

    libraries = {name.partition(".")[0] for path in FILES for name in imported(path)}
    assert libraries - set(sys.stdlib_module_names) - {"ecogram"} <= set(HOMES)


def test_the_import_contracts_hold(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from importlinter.cli import lint_imports

    monkeypatch.chdir(ROOT)
    assert lint_imports(cache_dir=None, no_cache=True) == 0, capsys.readouterr().out


def test_every_package_has_a_place_in_the_layers() -> None:
    import tomllib

    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    placed = {name.strip() for layer in layers for name in layer.split("|")}
    packages = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    assert packages <= placed


def test_the_page_for_developers_names_what_is_there() -> None:
    import re

    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`([a-z./_]+)`", page)
    paths = [name for name in named if name.startswith(("src/", "tests/", "bench/"))]
    assert len(paths) > 15
    assert [path for path in paths if not (ROOT / path).exists()] == []
    table = set(re.findall(r"`([a-z_]+)`", "".join(re.findall(r"^\|.*$", page, re.M))))
    assert {path.parent.name for path in SOURCE.glob("*/__init__.py")} <= table
