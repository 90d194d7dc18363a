"""What the sociogram says, in Dutch: its density, its grey lines, what it leaves out."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "chart.sociogram": "Sociogram",
    "title.sociogram": "Sociogram: {title}",
    "describe.sociogram": "Sociogram. Personen en groepen: {persons}; relaties: {relations}.",
    "density": (
        "Dichtheid: {ties} van {pairs} mogelijke banden tussen deze {persons} personen en groepen."
    ),
    "density.without": "Zonder {name}: {ties} van {pairs}.",
    "meanings": "Waar de banden over gaan",
    "kin.partners": "partners",
    "kin.parent": "ouder en kind",
    "legend.kin": "partners, of ouder en kind; over hun band is niets genoteerd",
    "closing": (
        "Alleen de lijnen hebben betekenis; wie dichtbij of ver weg staat, of in het midden, niet."
    ),
    "closing.size": "Een groter symbool heeft alleen plaats voor meer lijnen.",
    "closing.density": (
        "De dichtheid telt paren met een band die niet verbroken en niet alleen mogelijk is, en "
        "partners, ouders en kinderen. Meer is niet beter."
    ),
    "left_out": (
        "Niet getekend, want niet tussen twee personen: {count} (met het hele cliëntsysteem of een "
        "domein). Het ecogram laat die zien."
    ),
}
