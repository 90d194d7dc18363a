"""Small drawings by hand for the tests of the bench: a good one, and pieces to spoil it with."""

from __future__ import annotations

from dataclasses import asdict

from bench.score import Facts, Score, score

FIGURES = {
    *("missing", "duplicates", "symbol_overlaps", "label_overlaps", "lines_through_symbols"),
    *("lines_through_labels", "shared_segments", "false_joints", "loose_children"),
    *("loose_partners", "loose_relations", "child_above_parent", "family_crossings"),
    *("relation_crossings", "couples_apart", "sibships_torn", "birth_inversions"),
}


def person(id_: str, x: float, y: float, shape: str = "square", name: str = "") -> str:
    if shape == "circle":
        ink = f'<ellipse fill="none" stroke="#000" cx="{x}" cy="{y}" rx="18" ry="18"/>'
    else:
        corners = [(18, -18), (-18, -18), (-18, 18), (18, 18), (18, -18)]
        points = " ".join(f"{x + dx},{y + dy}" for dx, dy in corners)
        ink = f'<polygon fill="none" stroke="#000" points="{points}"/>'
    age = f'<text x="{x}" y="{y + 4}" font-size="11" text-anchor="middle">46</text>'
    return f'<g id="person-{id_}" class="person">{ink}{age}</g>' + (
        label(id_, name or id_, x, y + 32)
    )


def label(id_: str, text: str, x: float, y: float, anchor: str = "middle") -> str:
    words = f'<text x="{x}" y="{y}" font-size="10" text-anchor="{anchor}">{text}</text>'
    return f'<g id="label-{id_}" class="label">{words}</g>'


def line(kind: str, id_: str, *paths: list[tuple[float, float]], text: str = "") -> str:
    ink = "".join(
        '<path fill="none" stroke="#000" d="M'
        + "C".join(
            f"{x},{y}" if not n else f"{a},{b} {x},{y} {x},{y}" for n, (a, b, x, y) in steps(path)
        )
        + '"/>'
        for path in paths
    )
    return f'<g id="{kind}-{id_}" class="{kind}">{ink}{text}</g>'


def steps(path: list[tuple[float, float]]) -> list[tuple[int, tuple[float, ...]]]:
    return [(n, (*path[max(0, n - 1)], *spot)) for n, spot in enumerate(path)]


def page(*groups: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="600pt" height="500pt" '
        f'viewBox="0 0 600 500">{"".join(groups)}</svg>'
    )


ANNA, BART = person("anna", 100, 100, "circle"), person("bart", 260, 100)
CEES, DINA = person("cees", 140, 300), person("dina", 220, 300, "circle")
UNION = line(
    "union",
    "anna-bart",
    [(118, 100), (242, 100)],
    [(180, 100), (180, 240)],
    [(140, 240), (220, 240)],
)
TO_CEES = line("descent", "cees-anna-bart", [(140, 240), (140, 282)])
TO_DINA = line("descent", "dina-1", [(220, 240), (220, 282)])
GOOD = (UNION, TO_CEES, TO_DINA, ANNA, BART, CEES, DINA)
EVERT = person("evert", 420, 100)


def judged(*groups: str, facts: Facts | None = None) -> Score:
    return score(page(*groups), facts)


def counted(found: Score) -> dict[str, int]:
    return {figure: count for figure, count in asdict(found).items() if figure in FIGURES and count}
