"""Guards the library: what ``import ecogram`` offers, at no cost until it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import ecogram
from ecogram.pipeline import Options, Paper

CASE = "personen: {ma: {}, kees: {naam: Kees, zichtbaar: team}}\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "casus.yaml"
    file.write_text(CASE, encoding="utf-8")
    return file


def test_a_loaded_case_draws_and_shows_itself(path: Path) -> None:
    case = ecogram.load(path)
    assert isinstance(case, ecogram.Case)
    drawing = ecogram.render(case)
    assert isinstance(drawing, ecogram.Drawing)
    assert drawing._repr_svg_() == drawing and drawing.startswith("<svg ")
    assert drawing.left_out == 1


def test_other_formats_are_text_or_bytes(path: Path) -> None:
    case = ecogram.load(str(path))
    assert ecogram.render(case, format="dot").startswith("graph")
    assert ecogram.render(case, "genogram", "png").startswith(b"\x89PNG")


def test_wishes_are_the_options_of_the_command(path: Path) -> None:
    case = ecogram.load(path)
    drawing = ecogram.render(case, audience="team", language="en", id_prefix="a-", title="Them")
    assert "Kees" in drawing and 'lang="en"' in drawing and 'id="a-person-ma"' in drawing
    assert drawing.left_out == 0


def test_every_wish_is_in_the_words_of_the_library() -> None:
    said = str(ecogram.render.__doc__)
    assert [wish for wish in (*Options._fields, *Paper._fields) if wish not in said] == []


def test_what_does_not_exist_is_said(path: Path) -> None:
    case = ecogram.load(path)
    with pytest.raises(ValueError, match="no chart 'taart'; choose from genogram"):
        ecogram.render(case, "taart")
    with pytest.raises(ValueError, match="no format 'pdf'"):
        ecogram.render(case, format="pdf")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="kleur"):
        ecogram.render(case, kleur="rood")
    with pytest.raises(ecogram.EcogramError, match="unknown-focus"):
        ecogram.render(case, focus="niemand")


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"language": "fr"}, "no language 'fr'; choose from nl, en"),
        ({"page": "a5"}, "no page 'a5'; choose from fit, a4, a4-landscape, a3"),
        ({"notation": "eigen"}, "no notation 'eigen'; choose from zorgkracht"),
        ({"engine": "x"}, "no engine 'x'; choose from embedded, system"),
        ({"scale": -1}, "no scale -1; from 0.05 to 20"),
    ],
)
def test_a_choice_that_is_not_there_is_said_with_those_that_are(
    wish: dict[str, object], said: str, path: Path
) -> None:
    with pytest.raises(ValueError, match=said):
        ecogram.render(ecogram.load(path), **wish)  # type: ignore[call-overload]


def test_a_wrong_file_raises_everything_that_is_wrong_and_names_nobody(path: Path) -> None:
    path.write_text("personen: {ma: {gebroen: 1}}\nrelaties: [[ma, hecht, kees]]\n")
    with pytest.raises(ecogram.EcogramError) as raised:
        ecogram.load(path)
    assert [problem.code for problem in raised.value.problems] == ["unknown-key", "unknown-id"]
    assert "kees" not in str(raised.value)


def test_a_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        ecogram.load(tmp_path / "geen.yaml")


def test_there_is_nothing_else() -> None:
    with pytest.raises(AttributeError, match="no attribute 'tekenen'"):
        ecogram.tekenen  # noqa: B018
    assert all(hasattr(ecogram, name) for name in ecogram.__all__)


def test_importing_it_loads_nothing() -> None:
    script = "import ecogram, sys; print([n for n in sys.modules if n.startswith('ecogram.')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60)
    assert done.stdout.strip() == b"[]"
