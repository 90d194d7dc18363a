"""Words for roles that say a gender: `vader` and `aunt` do, `buren` and `neighbour` do not.

An id or a name that is such a word, or one before a name (`tante Annie`), sets the gender of a
person when none is written.
"""

from __future__ import annotations

from functools import lru_cache

from ecogram.vocabulary.spelling import normalise

_MEN = """
    vader pa papa pappa pap man echtgenoot zoon zoontje broer broertje halfbroer opa grootvader opi
    bompa pepe overgrootvader overopa oom nonkel schoonvader schoonzoon schoonbroer zwager
    stiefvader stiefzoon stiefbroer pleegvader pleegzoon pleegbroer kleinzoon achterkleinzoon
    jongen vriend vriendje neef neefje buurman buurjongen meester peetvader
    father dad daddy husband son brother halfbrother grandfather grandpa granddad uncle
    fatherinlaw soninlaw brotherinlaw stepfather stepson stepbrother fosterfather fosterson
    grandson greatgrandfather nephew boy boyfriend godfather
"""
_WOMEN = """
    moeder ma mama mamma mam vrouw echtgenote dochter dochtertje zus zusje zuster halfzus oma
    grootmoeder omi bomma meme overgrootmoeder overoma tante schoonmoeder schoondochter schoonzus
    stiefmoeder stiefdochter stiefzus pleegmoeder pleegdochter pleegzus kleindochter
    achterkleindochter meisje vriendin nicht nichtje buurvrouw buurmeisje juf peetmoeder
    mother mom mum mommy mummy wife daughter sister halfsister grandmother grandma granny aunt
    auntie motherinlaw daughterinlaw sisterinlaw stepmother stepdaughter stepsister fostermother
    fosterdaughter granddaughter greatgrandmother niece girl girlfriend godmother
"""


@lru_cache(maxsize=1)
def _genders() -> dict[str, str]:
    return {**dict.fromkeys(_MEN.split(), "man"), **dict.fromkeys(_WOMEN.split(), "woman")}


def gender_of_role(text: str) -> str | None:
    """``man`` or ``woman`` when the text is a role word or one before a name, else None.

    >>> gender_of_role("oma"), gender_of_role("Tante Annie"), gender_of_role("schoon-vader")
    ('woman', 'woman', 'man')
    >>> gender_of_role("oma2"), gender_of_role("Anna"), gender_of_role("Man van Staal")
    ('woman', None, None)
    """
    genders = _genders()
    whole = genders.get(normalise(text).rstrip("0123456789"))
    if whole:
        return whole
    words = text.replace("_", " ").replace("-", " ").split()
    if len(words) != 2 or normalise(words[0]) in ("man", "vrouw", "ma", "pa"):
        return None
    return genders.get(normalise(words[0]).rstrip("0123456789"))
