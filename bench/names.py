"""Names for made-up people: common given names, and family names put together from two parts."""

from __future__ import annotations

import random


def given_name(chance: random.Random, *, woman: bool) -> str:
    return chance.choice(_WOMEN if woman else _MEN)


def family_name(chance: random.Random) -> str:
    """One of 225 names, none of which is meant to be anybody's."""
    return chance.choice(_HEADS) + chance.choice(_TAILS)


def _words(text: str) -> list[str]:
    return text.split()


_MEN = _words(
    "Aron Bart Casper Daan Emre Floris Gijs Hugo Ilyas Jurre Kees Luuk Mats Niels Otis Pepijn "
    "Quinten Rayan Siem Teun Umut Valentijn Wessel Xander Youssef Zeno"
)
_WOMEN = _words(
    "Aylin Britt Carlijn Dewi Elif Femke Gusta Hanneke Imane Josien Kiki Lotte Maud Noor Olga "
    "Puck Quirine Rosa Saar Tess Ursula Veerle Willemijn Xandra Yara Zoë"
)
_HEADS = _words("Berk Dauw Esch Gras Haver Iep Klaver Linde Meer Olm Riet Slee Varen Wilg Zand")
_TAILS = _words("berg dam dijk eind gaard hof horst kamp laar man rode stra veld voort weg")
