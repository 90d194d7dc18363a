"""The fixed values of a case file: list → canonical value → Dutch words, English words.

The first word of each is the one shown and completed; the others are accepted, among them all
names of GenoPro's union and emotional codes and of McGoldrick, Gerson & Petry's interactions.
"""

from __future__ import annotations

from functools import cache

from ecogram.vocabulary.spelling import normalise

Words = tuple[str, str]

_FORMS: dict[str, Words] = {
    "married": ("gehuwd, getrouwd, huwelijk", "married, marriage, widowed"),
    "registered": (
        "geregistreerd, geregistreerd partnerschap",
        "registered, registered partnership, civil partnership",
    ),
    "legally_cohabiting": (
        "wettelijk_samenwonend",
        "legally_cohabiting, legal cohabitation",
    ),
    "cohabiting": (
        "samenwonend, feitelijk samenwonend, samenwonend (feitelijk)",
        "cohabiting, cohabitation, living together, non-sentimental cohabitation",
    ),
    "engaged": ("verloofd", "engaged, engagement, engagement cohabitation"),
    "living_apart_together": ("latrelatie, lat", "living_apart_together"),
    "casual": (
        "vluchtig, vluchtige relatie",
        "casual, casual relationship, relationship casual, temporary relation, temporary",
    ),
    "affair": ("affaire", "affair, love affair, liaison"),
    "secret_affair": ("geheime_affaire", "secret_affair"),
    "unknown": ("onbekend", "unknown, other, unspecified"),
}

_RELATIONS: dict[str, Words] = {
    "normal": (
        "normaal, goed, goede verstandhouding, positief, contact",
        "normal, good, positive, harmony, plain",
    ),
    "close": ("hecht, vriendschap", "close, friendship"),
    "distant": ("afstandelijk", "distant"),
    "hostile": ("vijandig", "hostile"),
    "cutoff": ("afgebroken, verbroken, geen contact", "cut off, estranged, cutoff"),
    "care": ("zorgt voor, zorg, mantelzorg", "cares for, caretaker, care, caregiver"),
    "very_close": ("zeer hecht, erg hecht", "very close, best friends, intimacy"),
    "fused": ("versmolten, symbiotisch, verstrengeld", "fused"),
    "love": ("liefde", "love"),
    "in_love": ("verliefd", "in love"),
    "spiritual": (
        "spiritueel, spirituele band",
        "spiritual, spiritual connection, psyritual, emotional spiritual connection",
    ),
    "indifferent": ("onverschillig", "indifferent"),
    "cutoff_repaired": ("hersteld", "repaired, cutoff repaired"),
    "never_met": ("nooit ontmoet", "never met"),
    "tense": ("gespannen", "tense, stressful"),
    "conflict": ("conflict, ruzie", "conflict, discord, conflictual"),
    "distrust": ("wantrouwen", "distrust"),
    "hate": ("haat", "hate"),
    "close_hostile": ("hecht-vijandig, vijandig-hecht", "close-hostile, hostile-close"),
    "fused_hostile": (
        "versmolten-vijandig, vijandig-versmolten",
        "fused-hostile, hostile-fused",
    ),
    "distant_hostile": (
        "afstandelijk-vijandig, vijandig-afstandelijk",
        "distant-hostile, hostile-distant",
    ),
    "violence": ("geweld, gewelddadig", "violence, violent"),
    "close_violence": (
        "hecht met geweld, geweld-hecht, hecht-geweld",
        "close with violence, violence-close, close-violence",
    ),
    "distant_violence": (
        "afstandelijk met geweld, geweld-afstandelijk, afstandelijk-geweld",
        "distant with violence, violence-distant, distant-violence",
    ),
    "fused_violence": (
        "versmolten met geweld, geweld-versmolten, versmolten-geweld",
        "fused with violence, violence-fused, fused-violence",
    ),
    "abuse": ("mishandeling", "abuse"),
    "physical_abuse": (
        "lichamelijke mishandeling, fysieke mishandeling",
        "physical abuse, abuse physical",
    ),
    "emotional_abuse": (
        "emotionele mishandeling, psychische mishandeling",
        "emotional abuse, abuse emotional, psychological abuse",
    ),
    "sexual_abuse": ("seksueel misbruik", "sexual abuse, abuse sexual"),
    "neglect": ("verwaarlozing", "neglect, abuse neglect"),
    "manipulative": ("manipulerend, manipulatief", "manipulative"),
    "controlling": ("controlerend", "controlling"),
    "jealous": ("jaloers", "jealous"),
    "focused_on": ("gericht op", "focused on, focused"),
    "focused_negatively": (
        "negatief gericht op",
        "focused on negatively, focused negatively, negatively focused on",
    ),
    "admirer": ("bewonderaar", "fan, admirer"),
    "limerence": ("smoorverliefd", "limerence"),
    "role_reversal": ("parentificatie, rolomkering", "parentification, role reversal"),
    "other": ("anders", "other"),
}

_DOMAIN_TYPES: dict[str, Words] = {
    "education": (
        "onderwijs, school, opleiding, kinderopvang, peuterspeelzaal",
        "education, school, child care, nursery",
    ),
    "work": ("werk, dagbesteding", "work"),
    "social_work": (
        "hulpverlening, sociaal werk, welzijnswerk, maatschappelijk werk, wijkteam, jeugdzorg, "
        "jeugdhulp, jeugdbescherming",
        "social_work, help, youth care, child protection",
    ),
    "health": (
        "gezondheid, gezondheidszorg, huisarts, ziekenhuis, ggz, thuiszorg",
        "health, health care, doctor, hospital, mental health, home care",
    ),
    "housing": ("huisvesting, wonen", "housing"),
    "police": ("politie", "police"),
    "justice": ("justitie, rechtspraak, reclassering", "justice, law, probation"),
    "government": ("overheid, gemeente", "government, municipality"),
    "finance": (
        "financien, schuldhulp, schuldhulpverlening, bewindvoering, uitkering",
        "finance, benefits, debts",
    ),
    "religion": ("religie, kerk, geloof, moskee", "religion, church, mosque"),
    "leisure": (
        "vrije_tijd, sport, sportclub, vereniging, hobby, cultuur",
        "leisure, sport, sports, club, hobby, culture",
    ),
    "neighbourhood": ("buurt, buren, wijk", "neighbourhood, neighborhood, neighbours"),
    "friends": ("vrienden", "friends"),
    "family": ("familie", "family"),
    "volunteering": ("vrijwilligerswerk", "volunteering"),
    "online": ("online", "online, internet"),
    "media": ("media", "media"),
    "other": ("anders", "other"),
}

VALUES: dict[str, dict[str, Words]] = {
    "yes_no": {"yes": ("ja", "yes, true"), "no": ("nee, neen", "no, false")},
    "yes_no_unknown": {
        "yes": ("ja", "yes, true"),
        "no": ("nee, neen", "no, false"),
        "unknown": ("onbekend", "unknown"),
    },
    "language": {"nl": ("nl, nederlands", "dutch"), "en": ("engels", "en, english")},
    "status": {"draft": ("concept", "draft"), "discussed": ("besproken", "discussed")},
    "gender": {
        "man": ("man, jongen, mannelijk, m", "man, male, boy"),
        "woman": ("vrouw, meisje, vrouwelijk, v", "woman, female, girl, f"),
        "non_binary": ("non-binair, nonbinair, nb", "non_binary, enby"),
        "other": ("anders", "other"),
        "unknown": ("onbekend", "unknown"),
    },
    "sex_assigned": {
        "man": ("man, jongen, mannelijk", "man, male, boy, AMAB"),
        "woman": ("vrouw, meisje, vrouwelijk", "woman, female, girl, AFAB"),
        "unknown": ("onbekend", "unknown, UAAB"),
    },
    "orientation": {
        "heterosexual": ("hetero, heteroseksueel", "heterosexual, straight"),
        "homosexual": ("homoseksueel, homo", "homosexual, gay"),
        "lesbian": ("lesbisch", "lesbian"),
        "bisexual": ("biseksueel, bi", "bisexual"),
    },
    "person_type": {
        "person": ("persoon", "person"),
        "group": ("groep", "group"),
        "pet": ("huisdier, dier", "pet"),
        "place": ("plaats", "place"),
        "organisation": ("organisatie", "organisation, organization"),
        "pregnancy": ("zwangerschap", "pregnancy"),
        "miscarriage": ("miskraam", "miscarriage"),
        "abortion": ("abortus", "abortion"),
        "stillbirth": ("doodgeboren, levenloos_geboren", "stillbirth, stillborn"),
    },
    "trait_type": {
        "illness": ("ziekte, ziek", "illness, ill"),
        "disability": ("beperking", "disability"),
        "substance_use": ("middelengebruik, verslaving", "substance_use, addiction"),
    },
    "trait_status": {
        "active": ("actief", "active"),
        "suspected": ("vermoed", "suspected"),
        "recovering": ("in_herstel", "recovering, in recovery"),
        "past": ("verleden", "past"),
    },
    "formality": {
        "formal": ("formeel", "formal"),
        "informal": ("informeel", "informal"),
        "both": ("beide", "both"),
    },
    "ring": {
        "intimacy": ("intimiteit", "intimacy"),
        "friendship": ("vriendschap", "friendship"),
        "acquaintances": ("bekenden", "acquaintances"),
        "services": ("diensten", "services"),
    },
    "segment": {
        "family": ("familie", "family"),
        "fellow_clients": ("clientcontacten", "fellow_clients"),
        "professional": ("professioneel", "professional"),
        "society": ("samenleving", "society"),
    },
    "sector": {
        "kin": ("verwanten", "kin"),
        "friends": ("vriendschappelijk", "friends"),
        "services": ("maatschappelijke_diensten", "services"),
    },
    "zone": {
        "neighbourhood": ("wijk", "neighbourhood, neighborhood"),
        "town": ("woonplaats", "town"),
        "region": ("regio", "region"),
        "beyond": ("buiten_regio", "beyond"),
    },
    "role": {
        "member": ("lid", "member"),
        "coach": ("coach", "coach"),
        "mechanic": ("monteur", "mechanic"),
        "manager": ("beheerder", "manager"),
    },
    "form": _FORMS,
    "link": {
        "biological": ("biologisch, eigen", "biological"),
        "adopted": ("adoptie, geadopteerd", "adopted, adoption"),
        "foster": ("pleeg, pleegkind", "foster"),
        "step": ("stief, stiefkind", "step"),
        "donor": ("donor", "donor"),
        "surrogate": ("draagmoeder", "surrogate"),
        "placed_out": ("uit_huis_geplaatst", "placed_out"),
    },
    "conception": {"rape": ("verkrachting", "rape")},
    "relation": _RELATIONS,
    "direction": {
        "forward": ("heen", "forward"),
        "back": ("terug", "back"),
        "both": ("beide", "both"),
        "none": ("geen", "none"),
    },
    "letter": {
        "P": ("P, praktische steun, praktisch", "practical support, practical"),
        "G": ("G, gezelschap", "company"),
        "A": ("A, advies, advies en informatie", "advice, advice and information"),
        "E": ("E, emotionele steun, emotioneel", "emotional support, emotional"),
    },
    "frequency": {
        "daily": ("dagelijks", "daily"),
        "weekly": ("wekelijks", "weekly"),
        "monthly": ("maandelijks", "monthly"),
        "yearly": ("jaarlijks", "yearly"),
        "rarely": ("zelden", "rarely"),
        "never": ("nooit", "never"),
    },
    "channel": {
        "in_person": ("samen", "in_person"),
        "telephone": ("telefoon", "telephone, phone"),
        "video": ("videobellen", "video, video call"),
        "whatsapp": ("whatsapp", "whatsapp"),
        "facebook": ("facebook", "facebook"),
        "mail": ("mail, e-mail", "mail, email"),
        "gaming": ("gaming", "gaming"),
        "neighbourhood_platform": ("buurtplatform", "neighbourhood_platform"),
    },
    "energy": {
        "gives": ("geeft", "gives"),
        "may_give": ("kan_geven", "may_give"),
        "costs": ("kost", "costs"),
        "neutral": ("neutraal", "neutral"),
    },
    "function": {
        "affective": ("affectief", "affective"),
        "belonging": ("aansluiting", "belonging"),
        "material": ("materieel", "material"),
        "stability": ("stabiliteit", "stability"),
    },
    "radio": {
        "reanimate": ("reanimeren", "reanimate"),
        "activate": ("activeren", "activate"),
        "deblock": ("deblokkeren", "deblock"),
        "intensify": ("intensiveren", "intensify"),
        "maintain": ("onderhouden", "maintain"),
    },
    "certainty": {
        "suspected": ("vermoed", "suspected"),
        "reported": ("gemeld", "reported"),
        "established": ("vastgesteld", "established"),
    },
    "network_size": {"rich": ("rijk", "rich"), "sparse": ("schraal", "sparse")},
    "network_meaning": {
        "meaningful": ("betekenisvol", "meaningful"),
        "burdensome": ("belastend", "burdensome"),
    },
    "domain_type": _DOMAIN_TYPES,
    "audience": {"internal": ("intern", "internal")},
}

FIRST_RELATIONS = ("normal", "close", "distant", "hostile", "cutoff", "care")
"""The kinds that chapter 4 of the source book fixes for a genogram; offered first."""

FORM_AND_STATE: dict[str, tuple[str | None, str]] = {
    "gescheiden": ("married", "divorced"),
    "divorced": ("married", "divorced"),
    "divorce": ("married", "divorced"),
    "nietig": ("married", "annulled"),
    "annulled": ("married", "annulled"),
    "nullity": ("married", "annulled"),
    "uit elkaar": ("unknown", "separated"),
    "separated": ("unknown", "separated"),
    "separation": ("unknown", "separated"),
    "separation legal": ("married", "separated"),
    "legal separation": ("married", "separated"),
    "separation in fact": ("married", "separated"),
    "engagement separation": ("engaged", "separated"),
    "legal cohabitation separation": ("legally_cohabiting", "separated"),
    "legal cohabitation legal separation": ("legally_cohabiting", "separated"),
    "legal cohabitation separation legal": ("legally_cohabiting", "separated"),
    "cohabitation separation": ("cohabiting", "separated"),
    "non-sentimental cohabitation separation": ("cohabiting", "separated"),
    "committed relationship separation": (None, "separated"),
    "casual relationship separation": ("casual", "separated"),
    "relationship casual separation": ("casual", "separated"),
    "love affair separation": ("affair", "separated"),
}
"""Words written as a union's form that say its form and its state at once (GenoPro's codes)."""

FORMLESS = (
    "partners",
    "partner",
    "relatie",
    "verkering",
    "committed relationship",
    "relationship",
    "dating",
)
"""Words written as a union's form that say no more than partners."""

RAPE = ("rape", "verkrachting")
"""Words written as a union's form that are no form: the children get a conception instead."""

REMARRIED = ("hertrouwd", "remarried")
"""Words that do not say whom: a new partner, or the same couple again?"""

BARE_ABUSE = ("misbruik", "misbruikt")
"""Words that do not say which abuse is meant."""


def value_words(name: str, value: str, language: str) -> list[str]:
    """The words for one value of a list, the shown one first.

    >>> value_words("relation", "cutoff", "nl")
    ['afgebroken', 'verbroken', 'geen contact']
    """
    return VALUES[name][value][language != "nl"].split(", ")


@cache
def canonical_values(name: str) -> dict[str, str]:
    """The canonical value for every accepted word of a list, words normalised."""
    found: dict[str, str] = {}
    for value, both in VALUES[name].items():
        for word in (value, *", ".join(both).split(", ")):
            found.setdefault(normalise(word), value)
    return found
