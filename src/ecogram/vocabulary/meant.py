"""Keys that people write and no record has, with the key that holds what they mean.

Read only to suggest; a file with such a key is still refused. Dutch and English words mixed.
"""

from __future__ import annotations

_EVERYWHERE: dict[str, str] = {
    "note": "opmerking, opmerkingen, toelichting, omschrijving, aantekening, remark, remarks, "
    "comment, comments, notes, description",
}

MEANT: dict[str, dict[str, str]] = {
    "person": {
        "traits": "diagnose, diagnoses, ziekte, ziekten, aandoening, stoornis, beperking, "
        "verslaving, problematiek, diagnosis, illness, disorder, disability, addiction",
        "died": "sterfdatum, sterfjaar, overlijdensdatum, overlijden, date_of_death, year_of_death",
        "occupation": "werk, baan, opleiding, school, work, job, education",
        "place": "woonplaats, adres, stad, city, address, town",
        "origin": "nationaliteit, afkomst, geboorteland, geboorteplaats, nationality, birthplace",
    },
    "family": {
        "partners": "ouders, ouder, echtpaar, paar, parents, parent, couple, spouses",
        "since": "trouwdatum, huwelijksdatum, getrouwd_op, gehuwd, getrouwd, samen_sinds, "
        "wedding, married, married_on",
        "divorced": "scheiding, scheidingsdatum, gescheiden_op, divorce, divorce_date",
        "form": "relatie, status, burgerlijke_staat, relationship, marital_status",
        "children": "zonen, dochters, kids, sons, daughters",
    },
    "relation": {"type": "relatie, lijn, band, relationship, line, bond"},
}
"""Per record and canonical key the words that are taken for it."""


def meant(record: str) -> dict[str, str]:
    """The canonical key for every such word of *record*."""
    both = {**_EVERYWHERE, **MEANT.get(record, {})}
    return {word: key for key, words in both.items() for word in words.split(", ")}
