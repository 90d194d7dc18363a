"""What the sociogram says, in English: its density, its grey lines, what it leaves out."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "chart.sociogram": "Sociogram",
    "title.sociogram": "Sociogram: {title}",
    "describe.sociogram": "Sociogram. Persons and groups: {persons}; relations: {relations}.",
    "density": (
        "Density: {ties} of {pairs} possible ties between these {persons} persons and groups."
    ),
    "density.without": "Without {name}: {ties} of {pairs}.",
    "meanings": "What the ties are about",
    "kin.partners": "partners",
    "kin.parent": "parent and child",
    "legend.kin": "partners, or parent and child; nothing is noted about their tie",
    "closing": (
        "Only the lines have a meaning; who stands near or far, or in the middle, has none."
    ),
    "closing.size": "A larger symbol only has room for more lines.",
    "closing.density": (
        "Density counts pairs with a tie that is neither broken nor only possible, and partners, "
        "parents and children. More is not better."
    ),
    "left_out": (
        "Not drawn, because not between two persons: {count} (with the whole client system or a "
        "domain). The ecogram shows them."
    ),
}
