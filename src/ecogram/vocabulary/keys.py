"""The keys of every record of a case file: canonical name → Dutch words, English words.

The first word of each is the one shown and completed; the others are accepted. Written as
comma-separated text so that a record reads as a table.
"""

from __future__ import annotations

from functools import cache

from ecogram.vocabulary.spelling import normalise

Words = tuple[str, str]

_TEXTS: dict[str, Words] = {
    "caption": ("bijschrift", "caption"),
    "note": ("notitie", "note"),
}
_DURATION: dict[str, Words] = {
    "since": ("sinds", "since"),
    "until": ("tot", "until"),
}
_PRIVATE: dict[str, Words] = {
    "secret": ("geheim", "secret"),
    "visible_to": ("zichtbaar, zichtbaar_voor", "visible_to, visible"),
}
_AUDIENCE: dict[str, Words] = {"visible_to": _PRIVATE["visible_to"]}
_WHO: Words = ("wie", "who")

_CASE: dict[str, Words] = {
    "ecogram": ("ecogram", "ecogram"),
    "title": ("titel", "title"),
    "reference_date": ("peildatum", "reference_date"),
    "language": ("taal", "language"),
    "author": ("auteur", "author"),
    "organisation": ("organisatie", "organisation, organization"),
    "file_number": ("dossier, dossiernummer", "file_number"),
    "drawn_on": ("opgesteld, opgesteld_op", "drawn_on"),
    "drawn_with": ("samen_met", "drawn_with"),
    "status": ("status", "status"),
    "keep_until": ("bewaren_tot", "keep_until"),
    **_TEXTS,
    "index_person": (
        "indexpersoon, hoofdpersoon, aangemelde_persoon",
        "index_person, identified_patient",
    ),
    "client_system": ("clientsysteem", "client_system"),
    "persons": ("personen", "persons, people"),
    "families": ("gezinnen, partnerrelaties", "families, unions"),
    "relations": ("relaties", "relations, relationships, ties"),
    "contacts": ("contacten, ecorelaties", "contacts, eco_relations"),
    "households": ("huishoudens", "households"),
    "domains": ("domeinen, leefgebieden, levensdomeinen", "domains, life_areas"),
    "events": ("gebeurtenissen", "events"),
    "moments": ("momenten", "moments"),
    "care": ("zorg", "care"),
    "carrying_capacity": ("draagkracht", "carrying_capacity"),
    "carrying_load": ("draaglast", "carrying_load"),
    "wishes": ("wensen", "wishes"),
    "questions": ("vragen, hulpvragen", "questions"),
    "actions": ("acties", "actions"),
    "coalitions": ("coalities", "coalitions"),
    "support_letters": ("letters, steunletters", "support_letters"),
    "network_perception": ("netwerkbeleving", "network_perception"),
}

_TIE: dict[str, Words] = {
    "support": ("steun", "support"),
    "frequency": ("frequentie", "frequency"),
    "weight": ("gewicht", "weight"),
    "channels": ("kanaal, kanalen", "channels, channel"),
    "energy": ("energie", "energy"),
    "functions": ("functies, functie", "functions, function"),
    "radio": ("radio", "radio"),
}

_PERSON: dict[str, Words] = {
    "name": ("naam", "name"),
    "gender": ("geslacht, gender", "gender, sex"),
    "transgender": ("transgender", "transgender"),
    "intersex": ("intersekse", "intersex"),
    "sex_assigned_at_birth": ("geslacht_bij_geboorte", "sex_assigned_at_birth"),
    "orientation": ("orientatie, seksuele_orientatie", "orientation, sexual_orientation"),
    "type": ("soort", "type, kind"),
    "count": ("aantal", "count, number"),
    "born": ("geboren, geboortejaar, geboortedatum", "born, birth, year_of_birth, date_of_birth"),
    "died": ("overleden, gestorven", "died, deceased, death"),
    "age": ("leeftijd", "age"),
    "generation": ("generatie", "generation"),
    "traits": ("kenmerken, kenmerk", "traits, trait"),
    "migration": ("migratie", "migration"),
    "origin": ("herkomst", "origin"),
    "occupation": ("beroep", "occupation"),
    "place": ("plaats", "place"),
    **_TEXTS,
    "domain": ("domein, domeinen", "domain, domains"),
    "formality": ("formeel", "formality, formal"),
    "ring": ("cirkel", "ring"),
    "segment": ("segment", "segment"),
    "sector": ("sector", "sector"),
    "zone": ("zone", "zone"),
    "role": ("rol", "role"),
    "measures": ("maatregelen, maatregel", "measures, measure"),
    "custody": ("gezag", "custody"),
    "residence": ("verblijf", "residence"),
    "invite": ("uitnodigen", "invite"),
    **_PRIVATE,
    **_DURATION,
    **_TIE,
}

_CHILD_LINK: dict[str, Words] = {
    "link": ("band", "link"),
    **_DURATION,
    "conception": ("verwekking", "conception"),
    **_TEXTS,
    **_AUDIENCE,
}

_FAMILY: dict[str, Words] = {
    "partners": ("partners, partner", "partners, partner"),
    "form": ("soort, vorm", "type, form"),
    "separated": ("uit_elkaar", "separated"),
    "divorced": ("gescheiden", "divorced"),
    "annulled": ("nietig, nietig_verklaard", "annulled"),
    "reunited": ("opnieuw_samen, weer_samen", "reunited, together_again"),
    **_DURATION,
    "children": ("kinderen, kind", "children, child"),
    **_TEXTS,
    **_PRIVATE,
}

_RELATION: dict[str, Words] = {
    "from_": ("van", "from"),
    "to": ("naar", "to"),
    "type": ("soort", "type, kind"),
    "strength": ("sterkte", "strength"),
    "direction": ("richting", "direction"),
    "support": _TIE["support"],
    "gives": ("geeft", "gives"),
    "receives": ("krijgt, ontvangt", "receives, gets"),
    "possible_support": ("steun_mogelijk, mogelijke_steun", "possible_support"),
    "possible": ("mogelijk", "possible"),
    **_TIE,
    "according_to": ("perspectief, volgens", "according_to, perspective"),
    "certainty": ("zekerheid", "certainty"),
    **_DURATION,
    "label": ("label", "label"),
    **_TEXTS,
    **_PRIVATE,
    "id": ("id", "id"),
}

KEYS: dict[str, dict[str, Words]] = {
    "case": _CASE,
    "person": _PERSON,
    "trait": {
        "type": ("soort", "type, kind"),
        "name": ("naam", "name"),
        "status": ("status", "status"),
        **_DURATION,
        **_TEXTS,
        **_AUDIENCE,
    },
    "measure": {"type": ("soort", "type, kind"), **_DURATION, **_TEXTS, **_AUDIENCE},
    "family": _FAMILY,
    "child": {"child": ("kind", "child"), **_CHILD_LINK},
    "twins": {
        "twins": ("tweeling, meerling, drieling", "twins, triplets"),
        "identical": ("eeneiig", "identical"),
        **_CHILD_LINK,
    },
    "relation": _RELATION,
    "member": {"who": _WHO, **_DURATION},
    "client_system": {
        "name": ("naam", "name"),
        "members": ("leden, lid", "members, member"),
        **_TEXTS,
    },
    "household": {
        "name": ("naam", "name"),
        "members": ("leden, lid", "members, member"),
        **_DURATION,
        **_TEXTS,
        **_PRIVATE,
    },
    "domain": {
        "name": ("naam", "name"),
        "type": ("soort", "type, kind"),
        "persons": ("personen, leden", "persons, people, members"),
        "formality": ("formeel", "formality, formal"),
        "place": ("plaats", "place"),
        **_TEXTS,
        **_PRIVATE,
        **_DURATION,
    },
    "event": {
        "what": ("wat, titel", "what, title"),
        "date": ("datum", "date"),
        "age": ("leeftijd", "age"),
        "since": ("van, sinds", "from, since"),
        "until": ("tot", "until"),
        "feeling": ("gevoel, waarde", "feeling, value"),
        "who": _WHO,
        **_TEXTS,
        **_PRIVATE,
    },
    "moment": {"name": ("naam", "name"), "date": ("datum", "date"), **_TEXTS},
    "care": {
        "moment": ("moment", "moment"),
        "person": ("persoon, wie", "person, who"),
        "self_care": ("zelfzorg", "self_care"),
        "informal": ("informeel", "informal"),
        "professional": ("professioneel", "professional"),
        "specialised": ("gespecialiseerd", "specialised, specialized"),
        "note": _TEXTS["note"],
        **_AUDIENCE,
    },
    "weight": {
        "what": ("wat", "what"),
        "who": _WHO,
        "weight": ("gewicht", "weight"),
        "note": _TEXTS["note"],
        **_AUDIENCE,
    },
    "wish": {"what": ("wat", "what"), "who": _WHO, "note": _TEXTS["note"], **_AUDIENCE},
    "action": {
        "what": ("wat", "what"),
        "question": ("vraag", "question"),
        "who": _WHO,
        "when": ("wanneer", "when"),
        "done": ("klaar", "done"),
        "note": _TEXTS["note"],
        **_AUDIENCE,
    },
    "coalition": {
        "who": _WHO,
        "against": ("tegen", "against"),
        **_DURATION,
        **_TEXTS,
        **_AUDIENCE,
    },
    "network_perception": {
        "size": ("omvang", "size"),
        "meaning": ("betekenis", "meaning"),
        "note": _TEXTS["note"],
        **_AUDIENCE,
    },
}


FIRST_KEYS: dict[str, tuple[str, ...]] = {
    "case": (
        "title",
        "reference_date",
        "index_person",
        "persons",
        "families",
        "relations",
        "households",
        "client_system",
        "domains",
        "contacts",
    ),
    "person": (
        "name",
        "gender",
        "born",
        "died",
        "age",
        "type",
        "traits",
        "domain",
        "caption",
        "note",
    ),
    "relation": ("from_", "to", "type", "strength", "gives", "receives", "since", "label", "note"),
}
"""Of records with many keys those that are named first to who wrote another."""


def key_words(record: str, field: str, language: str) -> list[str]:
    """The words for one key, the shown one first.

    >>> key_words("case", "index_person", "nl")[:2]
    ['indexpersoon', 'hoofdpersoon']
    """
    return KEYS[record][field][language != "nl"].split(", ")


@cache
def fields_by_key(record: str) -> dict[str, str]:
    """The canonical field for every accepted key of a record, keys normalised."""
    found: dict[str, str] = {}
    for field, both in KEYS[record].items():
        found.setdefault(normalise(field), field)
        for word in ", ".join(both).split(", "):
            found.setdefault(normalise(word), field)
    return found


@cache
def language_of_keys(record: str) -> dict[str, str]:
    """``nl`` or ``en`` for every normalised key that belongs to one language only."""
    dutch = {normalise(word) for both in KEYS[record].values() for word in both[0].split(", ")}
    english = {normalise(word) for both in KEYS[record].values() for word in both[1].split(", ")}
    return {
        **dict.fromkeys(sorted(dutch - english), "nl"),
        **dict.fromkeys(sorted(english - dutch), "en"),
    }
