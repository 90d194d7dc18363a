"""Keys and fixed values that people write and there are not, with the ones that they mean.

Read only to suggest; a file with such a word is still refused. Dutch and English words mixed.
"""

from __future__ import annotations

_EVERYWHERE: dict[str, str] = {
    "note": "opmerking, opmerkingen, toelichting, omschrijving, aantekening, aantekeningen, "
    "remark, remarks, comment, comments, notes, description, telefoon, email, phone",
}

MEANT: dict[str, dict[str, str]] = {
    "case": {
        "title": "naam, name",
        "reference_date": "datum, date",
        "persons": "mensen, gezinsleden, familieleden, members",
        "relations": "banden, verbanden, bonds",
        "index_person": "index, client, clienten, ip, proband",
        "domains": "netwerk, instanties, organisaties, hulpverleners, hulpverlening, network, "
        "agencies, organisations, services, systems",
    },
    "person": {
        "name": "voornaam, achternaam, roepnaam, bijnaam, meisjesnaam, first_name, last_name, "
        "surname, nickname, maiden_name, full_name",
        "gender": "sekse, voornaamwoorden, pronouns",
        "type": "vorm, symbool, shape, symbol",
        "traits": "diagnose, diagnoses, ziekte, ziekten, aandoening, stoornis, beperking, "
        "verslaving, problematiek, gezondheid, medisch, diagnosis, illness, "
        "disorder, disability, addiction, health, medical, condition, conditions, substance_use",
        "born": "verjaardag, geboortedag, birthday, birthdate, dob",
        "died": "sterfdatum, sterfjaar, overlijdensdatum, overlijden, dood, date_of_death, "
        "year_of_death, dead, dod",
        "occupation": "werk, baan, opleiding, school, work, job, education",
        "place": "woonplaats, adres, stad, city, address, town",
        "origin": "nationaliteit, afkomst, geboorteland, geboorteplaats, cultuur, etniciteit, "
        "land, nationality, birthplace, culture, ethnicity, race, country",
        "caption": "doodsoorzaak, religie, geloof, bijzonderheden, label, cause_of_death, "
        "death_cause, religion, faith, details",
    },
    "family": {
        "partners": "ouders, ouder, echtpaar, paar, vader, moeder, man, vrouw, parents, parent, "
        "couple, spouses, father, mother, husband, wife",
        "since": "trouwdatum, huwelijksdatum, getrouwd_op, gehuwd, getrouwd, samen_sinds, "
        "wedding, married, married_on",
        "divorced": "scheiding, scheidingsdatum, gescheiden_op, divorce, divorce_date",
        "form": "relatie, status, burgerlijke_staat, huwelijk, relationship, marital_status, "
        "marriage",
        "children": "zonen, dochters, kids, sons, daughters",
    },
    "relation": {
        "from_": "wie, persoon, wie1, who, person",
        "to": "met, wie2, domein, with, domain",
        "type": "relatie, lijn, band, kwaliteit, relationship, line, bond, quality",
        "strength": "intensiteit, dikte, intensity, thickness",
        "label": "tekst, woord, text, word",
    },
    "household": {"members": "bewoners, personen, mensen, wie, residents, persons, people, who"},
    "domain": {"persons": "medewerkers, mensen, staff"},
}
"""Per record and canonical key the words that are taken for it."""

ELSEWHERE: dict[str, dict[str, str]] = {
    "person": {
        "kin": "vader, moeder, ouders, ouder, kinderen, partner, partners, echtgenoot, man, "
        "vrouw, broer, broers, zus, zussen, gezin, familie, tweeling, father, mother, parents, "
        "parent, children, child, spouse, husband, wife, brother, brothers, sister, sisters, "
        "siblings, family, twin, twins",
        "tie": "relatie, relaties, band, contact, contacten, relation, relations, relationship, "
        "relationships, bond, contacts",
        "home": "huishouden, huishoudens, woont_bij, household, households, lives_with",
        "drawn": "kleur, foto, plaatje, icoon, x, y, color, colour, photo, image, icon",
    },
    "relation": {"drawn": "kleur, stijl, pijl, color, colour, style, arrow, width"},
    "family": {"drawn": "kleur, lijn, stijl, color, colour, line, style"},
}
"""Per record what is said elsewhere in a file, or nowhere, and the words that are tried for it."""

MEANT_VALUES: dict[str, dict[str, str]] = {
    "gender": {
        "man": "heer, kerel",
        "woman": "meid, dame",
        "non_binary": "x, genderfluid, genderfluïde, genderneutraal, neutraal, agender, queer, "
        "neutral",
    },
    "person_type": {
        "person": "baby, kind, volwassene, vriend, buur, child, adult, friend, neighbour",
        "group": "gezin, familie, team, klas, family, class",
        "pet": "hond, kat, paard, dog, cat, horse, animal",
        "organisation": "instelling, instantie, bedrijf, institution, agency, company",
        "pregnancy": "zwanger, ongeboren, pregnant, unborn",
        "abortion": "zwangerschapsafbreking, termination",
    },
    "form": {
        "married": "weduwe, weduwnaar",
        "cohabiting": "samenlevingscontract, samenwonen, woont samen",
        "casual": "scharrel, one night stand, fling",
    },
    "relation": {
        "normal": "goede band, steunt, steunend, ondersteunend, supportive, ok, prima, neutraal, "
        "neutral",
        "close": "vriend, vriendin, vrienden, sterk, sterke band, warm, friend, friends, strong",
        "very_close": "beste vriend, beste vriendin, onafscheidelijk, inseparable, close friends",
        "fused": "enmeshed, overinvolved, verweven, overbetrokken",
        "distant": "zwak, oppervlakkig, weinig contact, weak, superficial",
        "cutoff": "no contact, contactbreuk, verstoten",
        "care": "helpt, verzorgt, mantelzorger, helps, looks after",
        "love": "houdt van, loves, loving",
        "tense": "slechte band, slecht, moeizaam, stroef, ambivalent, wisselend, negatief, stress, "
        "difficult, strained, negative",
        "conflict": "maakt ruzie met, vecht met, onenigheid, argues with, fights with, arguments",
        "violence": "slaat, agressief, hits, aggressive",
        "abuse": "mishandelt",
        "emotional_abuse": "pest, kleineert, bullies, bullying",
        "close_hostile": "haat-liefde, love-hate",
    },
}
"""Per list and canonical value the words that are taken for it."""

VALUES_ELSEWHERE: dict[str, dict[str, str]] = {
    "gender": {
        "own-key": "trans, transgender, trans man, trans vrouw, transman, transvrouw, trans woman, "
        "intersekse, intersex, ftm, mtf",
    },
    "relation": {
        "kin": "vader, moeder, ouder, kind, zoon, dochter, broer, broertje, zus, zusje, opa, oma, "
        "oom, tante, neef, nicht, stiefvader, stiefmoeder, pleegvader, pleegmoeder, partner, "
        "getrouwd, gehuwd, gescheiden, father, mother, parent, child, son, daughter, brother, "
        "sister, grandfather, grandmother, uncle, aunt, cousin, stepfather, stepmother, married, "
        "divorced, husband, wife",
    },
}
"""Per list what is said with another key, and the words that are tried for it."""


def meant(record: str) -> dict[str, str]:
    """The canonical key for every such word of *record*."""
    return _by_word({**_EVERYWHERE, **MEANT.get(record, {})})


def elsewhere(record: str) -> dict[str, str]:
    """Where what such a word of *record* says is said: `kin`, `tie`, `home`, or `drawn`."""
    return _by_word(ELSEWHERE.get(record, {}))


def meant_value(name: str) -> dict[str, str]:
    """The canonical value for every such word of the list *name*."""
    return _by_word(MEANT_VALUES.get(name, {}))


def value_elsewhere(name: str) -> dict[str, str]:
    """What such a word of the list *name* says: `kin`, or something with its `own-key`."""
    return _by_word(VALUES_ELSEWHERE.get(name, {}))


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: key for key, words in table.items() for word in words.split(", ")}
