"""Gramps: a GEDCOM file in, its relationship graph as DOT out, placed by plain ``dot``."""

from __future__ import annotations

import re
import shutil

from bench.pedigree import Pedigree
from bench.rivals import recipe
from bench.rivals.placed import Placed, Refused
from bench.rivals.running import folder, run

_PERSON = re.compile(r"_?I(\d+)")


def missing() -> str:
    """Whether its command is there."""
    return "" if shutil.which("gramps") else "not installed"


def draw(pedigree: Pedigree) -> Placed:
    """All families in one graph."""
    options = "name=rel_graph,off=dot,of=x.dot"
    with folder() as where:
        (where / "x.ged").write_text(gedcom(pedigree), encoding="utf-8")
        run(["gramps", "-q", "-i", "x.ged", "-a", "report", "-p", options], where)
        graph = where / "x.dot"
        if not graph.exists():
            raise Refused("no graph written")
        text = graph.read_text(encoding="utf-8")
    symbols = []
    for node, spot in recipe.positions(recipe.laid_out(text)):
        if read := _PERSON.fullmatch(node):
            symbols.append((pedigree.persons[int(read[1])].id, spot))
    if not symbols:
        raise Refused("nobody found in its graph")
    return Placed(tuple(symbols), 100.0, 60.0)


def gedcom(pedigree: Pedigree) -> str:
    """The family in GEDCOM 5.5.1; persons are I0, I1 … in the order of the file."""
    numbers = {person.id: n for n, person in enumerate(pedigree.persons)}
    lines = ["0 HEAD", "1 SOUR bench", "1 GEDC", "2 VERS 5.5.1", "2 FORM LINEAGE-LINKED"]
    lines.append("1 CHAR UTF-8")
    for number, person in enumerate(pedigree.persons):
        lines += [f"0 @I{number}@ INDI", f"1 NAME {number} //", f"1 SEX {person.sex or 'U'}"]
        for place, couple in enumerate(pedigree.couples):
            if person.id in couple.partners:
                lines.append(f"1 FAMS @F{place}@")
            if person.id in couple.children:
                lines.append(f"1 FAMC @F{place}@")
    for place, couple in enumerate(pedigree.couples):
        lines.append(f"0 @F{place}@ FAM")
        for role, id_ in zip(("HUSB", "WIFE"), couple.partners, strict=False):
            lines.append(f"1 {role} @I{numbers[id_]}@")
        lines += [f"1 CHIL @I{numbers[id_]}@" for id_ in couple.children]
    return "\n".join([*lines, "0 TRLR", ""])
