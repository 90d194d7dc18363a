"""kinship2 (R): ``align.pedigree`` says who stands where on which row; somebody may come twice."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache

from bench.pedigree import Pedigree
from bench.plane import Spot
from bench.rivals import tables
from bench.rivals.placed import Placed, Refused, beside
from bench.rivals.running import folder, run

_SCRIPT = """
suppressMessages(library(kinship2))
lines <- readLines("x.csv"); cut <- which(lines == "")
table <- read.csv(text = if (length(cut)) lines[seq_len(cut[1] - 1)] else lines)
args <- list(id = table$id, dadid = table$dadid, momid = table$momid, sex = table$sex)
if (length(cut)) {
  said <- read.csv(text = lines[(cut[1] + 1):length(lines)])
  args$relation <- as.matrix(said)
}
own <- do.call(pedigree, args)
found <- align.pedigree(own)
for (row in seq_along(found$n)) for (place in seq_len(found$n[row]))
  cat("at", own$id[floor(found$nid[row, place])], found$pos[row, place], row, "\\n")
"""


@cache
def missing() -> str:
    """Whether R and the package are there."""
    if not shutil.which("Rscript"):
        return "no Rscript on this machine"
    check = ["Rscript", "-e", "library(kinship2)"]
    found = subprocess.run(check, capture_output=True, timeout=60).returncode == 0
    return "" if found else "the R package is not installed"


def draw(pedigree: Pedigree) -> Placed:
    """Family by family, childless couples included."""
    return beside(pedigree, _draw)


def symbols(printed: str) -> list[tuple[int, Spot]]:
    """Everybody in what the script prints: number and place."""
    words = (line.split() for line in printed.splitlines() if line.startswith("at "))
    return [(int(n), (float(x), float(row))) for _, n, x, row in words]


def _draw(pedigree: Pedigree) -> Placed:
    table = tables.rows(pedigree)
    with folder() as where:
        (where / "x.csv").write_text(tables.kinship2(table), encoding="utf-8")
        (where / "x.R").write_text(_SCRIPT, encoding="utf-8")
        found = symbols(run(["Rscript", "--vanilla", "x.R"], where))
    if not found:
        raise Refused("nobody placed")
    named = tuple((table.names[n], spot) for n, spot in found if n in table.names)
    return Placed(named, 1.0, 0.5)
