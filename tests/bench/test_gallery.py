"""Guards that the gallery shows every drawing with its figures, and old ones before new ones."""

from __future__ import annotations

from pathlib import Path

import pytest

import ecogram
from bench import __main__ as bench_main
from bench import charts, gallery
from bench.__main__ import main
from bench.collection import samples
from tests.bench.comparisons import (
    BAD,
)


def test_the_gallery_shows_every_drawing_with_its_figures(tmp_path: Path) -> None:
    pictured = {t: f._replace(pictures=("<svg/>",)) for t, f in BAD.tools.items()}
    file = gallery.write(tmp_path, [gallery.beside_rivals(BAD._replace(tools=pictured))])
    text = file.read_text(encoding="utf-8")
    assert text.count("<img") == 3 and "1 missing" in text
    assert text.count('class="ours"') == 1 and "<b>odd</b> 0 crossings with plain lines" in text
    assert '<a href="#s0">bad (2 persons)</a>' in text and '<h2 id="s0">' in text
    assert len(list((tmp_path / "pictures").glob("*.svg"))) == 3
    assert 'src="pictures/bad-dot-0.svg"' in text


def test_old_pictures_stand_before_new_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bench.drawings import DRAWINGS

    monkeypatch.setattr(gallery, "drawable", lambda: DRAWINGS[:2])
    (tmp_path / DRAWINGS[0].name).write_text("<svg/>", encoding="utf-8")
    first, second = gallery.old_beside_new(tmp_path)
    assert [picture.who for picture in first.pictures] == ["before", "now"]
    assert [picture.who for picture in second.pictures] == ["now"]
    assert first.title.endswith(" (changed)") and not second.title.endswith(")")


def test_the_last_committed_picture_that_was_different_is_the_old_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from bench.drawings import DRAWINGS

    new = DRAWINGS[0].draw()
    told = new.replace("</desc>", " Anders verteld.</desc>")
    assert told != new
    versions = [
        ("2031-05-03", told),
        ("2031-05-02", new),
        ("2031-05-01", "<svg/>"),
        ("2031-04-01", "<svg></svg>"),
    ]
    monkeypatch.setattr(gallery, "drawable", lambda: DRAWINGS[:1])
    monkeypatch.setattr(gallery, "_committed", lambda name: iter(versions))
    (shelf,) = gallery.old_beside_new()
    assert [(p.who, p.caption, p.svg) for p in shelf.pictures] == [
        ("before", "2031-05-01", "<svg/>"),
        ("now", "", new),
    ]


def test_a_wide_picture_has_a_row_for_itself(tmp_path: Path) -> None:
    sizes = ((1_000, 100), (300, 100), (1_000, 800))
    pictures = [
        gallery.Picture(f"{w}", "dot", "", f'<svg viewBox="0 0 {w} {h}"/>') for w, h in sizes
    ]
    text = gallery.write(tmp_path, [gallery.Shelf("x", pictures)]).read_text(encoding="utf-8")
    assert text.count('class="wide"') == 1


def test_the_command_writes_report_and_gallery(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bench import collection, quality

    few = [s for s in samples(quick=True) if s.name in ("three-partners", "ecomap")]
    monkeypatch.setattr(collection, "samples", lambda quick: iter(few))
    monkeypatch.setattr(quality, "RIVALS", quality.RIVALS[:2])
    monkeypatch.setattr(gallery, "old_beside_new", lambda before: [])
    monkeypatch.setattr(bench_main, "_LAST", tmp_path / "last")
    assert main(["--only", "quality", "--quick", "-o", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "report.md" in printed and "crossings ≤ the best honest rival" in printed
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "\n| three-partners |" in text
    assert "\n| ecomap |" not in text, "it has no family"
    assert (tmp_path / "gallery.html").exists()
    assert isinstance(few[0].case, ecogram.Case)
    monkeypatch.setattr(charts, "samples", lambda quick: iter(()))
    monkeypatch.setattr(charts, "measure", None)
    assert main(["--only", "charts", "--add", "-o", str(tmp_path)]) == 0
    again = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert again == text, "the other part is kept"
    assert main(["--only", "charts", "-o", str(tmp_path)]) == 0
    assert "three-partners" not in (tmp_path / "report.md").read_text(encoding="utf-8")
