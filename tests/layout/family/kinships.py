"""Families for tests of the layout: written in a line per union, tricky ones, and grown ones."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from hypothesis import strategies as st

from ecogram.layout.family.kin import Child, Kin, Member, Tie, Union

_SIDES = {"m": -1, "f": 1, "": 0}


def family(
    *unions: str,
    people: str = "",
    start: str = "",
    households: Sequence[str] = (),
    ties: Sequence[tuple[str, str]] = (),
    rows: dict[str, int] | None = None,
) -> Kin:
    """A family from unions like ``"jan + bea: k1 (t1 t2) ~k3"``.

    ``+`` is a union that stands, ``/`` one that ended; children born together stand in brackets; a
    child with ``~`` is primary elsewhere. ``people`` gives the order of the file, gender and year
    of birth: ``"jan:m1955 bea:f k1"``; who is not in it follows in order of appearance.
    Union number 2 has the id ``u2``, counted from 0.
    """
    written = [_union(f"u{number}", text) for number, text in enumerate(unions)]
    known: dict[str, tuple[int, float | None]] = {}
    for word in people.split():
        name, _, marks = word.partition(":")
        year = marks.lstrip("mf")
        known[name] = (_SIDES[marks[: len(marks) - len(year)]], float(year) if year else None)
    for union in written:
        for name in [*union.partners, *(child.id for child in union.children)]:
            known.setdefault(name, (0, None))
    members = tuple(
        member(name, birth=birth, side=side, row=(rows or {}).get(name))
        for name, (side, birth) in known.items()
    )
    return Kin(
        members=members,
        unions=tuple(written),
        ties=tuple(Tie(one, two) for one, two in ties),
        households=tuple(tuple(household.split()) for household in households),
        start=start or (members[0].id if members else ""),
    )


def member(
    name: str, *, birth: float | None = None, side: int = 0, row: int | None = None
) -> Member:
    """Somebody of an ordinary size: a symbol of 36 with a name of 60 under it."""
    return Member(name, 30.0, 30.0, 30.0, 34.0, 18.0, birth=birth, side=side, row=row)


def _union(number: str, text: str) -> Union:
    couple, _, offspring = text.partition(":")
    twins = tuple(tuple(group.split()) for group in re.findall(r"\(([^)]*)\)", offspring))
    children = tuple(
        Child(word.removeprefix("~"), primary=not word.startswith("~"))
        for word in offspring.replace("(", " ").replace(")", " ").split()
    )
    partners = tuple(word for word in couple.split() if word not in "+/")
    return Union(number, partners, children, twins, together="/" not in couple)


def clinical(seed: int, generations: int = 3) -> Kin:
    """A family as social workers draw them: an index person, both sides, half siblings, in-laws."""
    grown = _Growth(random.Random(seed))
    index = grown.person(80)
    row = [index]
    siblings: list[str] = [index]
    for generation in range(generations):
        parents: list[str] = []
        for person in row:
            if grown.dice.random() < (0.95, 0.85, 0.5, 0.3)[generation]:
                parents += grown.parents(person, 80 - 28 * generation, siblings)
        row = parents
    for person in siblings:
        if grown.dice.random() < 0.6:
            grown.marry(person)
    return grown.kin(index)


class _Growth:
    """A family in the making."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.members: dict[str, Member] = {}
        self.unions: list[tuple[list[str], list[str]]] = []

    def person(self, birth: int, side: int = 0) -> str:
        name = f"p{len(self.members)}"
        side = side or self.dice.choice((-1, 1))
        self.members[name] = member(name, birth=1900.0 + birth, side=side)
        return name

    def partner(self, person: str, birth: int) -> str:
        return self.person(birth, -self.members[person].side)

    def parents(self, person: str, birth: int, siblings: list[str]) -> list[str]:
        """Parents of *person*, with other children and sometimes other partners."""
        dice = self.dice
        pair = [self.person(birth - 28, -1), self.person(birth - 26, 1)]
        children = [self.person(birth + 3 * k - 6) for k in range(dice.choice((0, 1, 1, 2, 2, 3)))]
        siblings += children
        children.insert(dice.randrange(len(children) + 1), person)
        self.unions.append((pair, children))
        for parent in pair:
            if dice.random() < 0.3:
                other = self.partner(parent, birth - 28)
                self.couple([parent, other], dice.choice((0, 1, 2)), birth)
                if dice.random() < 0.4:
                    third = self.partner(other, birth - 28)
                    self.couple([other, third], dice.choice((1, 2)), birth)
        return pair

    def marry(self, person: str) -> None:
        birth = int(self.members[person].birth or 1980) - 1900
        for _ in range(1 + (self.dice.random() < 0.25)):
            other = self.partner(person, birth)
            self.couple([person, other], self.dice.choice((0, 1, 2, 3)), birth + 27)
            if self.dice.random() < 0.15:
                self.unions.append(
                    ([self.person(birth - 28, -1), self.person(birth - 28, 1)], [other])
                )

    def couple(self, pair: list[str], children: int, birth: int) -> None:
        self.unions.append((pair, [self.person(birth + 3 * k) for k in range(children)]))

    def kin(self, start: str) -> Kin:
        return Kin(
            members=tuple(self.members.values()),
            unions=tuple(
                Union(f"u{number}", tuple(pair), tuple(Child(child) for child in children))
                for number, (pair, children) in enumerate(self.unions)
            ),
            start=start,
        )


@st.composite
def kinships(draw: st.DrawFn, most: int = 14) -> Kin:
    """Any family without somebody who is his own ancestor: tangled, torn, wed across generations.

    Parents come before their children in the file; the family need not be connected.
    """
    count = draw(st.integers(1, most))
    births = draw(st.lists(st.none() | st.integers(0, 5), min_size=count, max_size=count))
    sides = draw(st.lists(st.sampled_from((-1, 0, 1)), min_size=count, max_size=count))
    unions: list[Union] = []
    raised: set[int] = set()
    for number in range(draw(st.integers(0, most))):
        partners = draw(st.lists(st.integers(0, count - 1), min_size=1, max_size=3, unique=True))
        younger = range(max(partners) + 1, count)
        offspring = (
            draw(st.lists(st.sampled_from(younger), max_size=4, unique=True)) if younger else []
        )
        children = tuple(Child(f"p{child}", primary=child not in raised) for child in offspring)
        twins = tuple(child.id for child in children if child.primary)[:2]
        raised.update(offspring)
        unions.append(
            Union(
                f"u{number}",
                tuple(f"p{partner}" for partner in partners),
                children,
                (twins,) if len(twins) == 2 and draw(st.booleans()) else (),
                together=draw(st.booleans()),
            )
        )
    members = tuple(
        member(f"p{place}", birth=None if birth is None else 1950.0 + birth, side=side)
        for place, (birth, side) in enumerate(zip(births, sides, strict=True))
    )
    return Kin(members, tuple(unions), start=f"p{draw(st.integers(0, count - 1))}")


TRICKY: dict[str, Kin] = {
    "birth-and-foster": family(
        "o1 + o2: ma tante",
        "pa / ma: a b c",
        "oom + tante: d ~a",
        "pv + pm: e ~b",
        "w1 + w2: ~c",
        people="o1:m o2:f ma:f tante:f pa:m oom:m a:m2001 b:f2003 c:m2006 d:f2004 pv:m pm:f "
        "e:m2000 w1:m w2:m",
    ),
    "both-sides-four-generations": family(
        "aa + ab: ba bs",
        "ac + ad: bb",
        "ae + af: bc bt",
        "ag + ah: bd",
        "bsp + bs: bsk",
        "ba + bb: cs ca",
        "bc + bd: cb ct",
        "ct + ctp: ctk",
        "ca + cb: da db dc",
        people="aa:m ab:f ac:m ad:f ae:m af:f ag:m ah:f ba:m bb:f bc:m bd:f bs:f bt:m bsp:m "
        "bsk:f ca:m cb:f cs:f ct:m ctp:f ctk:m da:f db:m dc:f",
    ),
    "cousins-marry": family(
        "o1 + o2: a b c",
        "a + ap: a1 a2",
        "bp + b: b1",
        "cp + c: c1",
        "a1 + b1: x y",
        "c1 + a2: z",
        people="o1:m o2:f a:m b:f c:f ap:f bp:m cp:m a1:m b1:f a2:f c1:m x:m y:f z:f",
    ),
    "exes-both-repartner": family(
        "gv + gm: tom",
        "sv + sm: susan",
        "tom / susan: a b",
        "tom + jane: c",
        "rik + susan: d",
        "rik / rikex: e",
        people="gv:m gm:f tom:m1970 susan:f1972 jane:f1975 rik:m1968 rikex:f1969 a:f1995 b:m1997 "
        "c:m2005 d:f2006 e:m1992 sv:m sm:f",
    ),
    "five-partners": family(
        "mv + mm: ma zus",
        "p1 / ma: a",
        "p2 / ma: b",
        "p3 / ma: c",
        "p4 / ma: d",
        "p5 / ma: e",
        people="ma:f p1:m p2:m p3:m p4:m p5:m a:m b:m c:f d:m e:f mv:m mm:f zus:f",
        start="ma",
    ),
    "remarriage-chain": family(
        "av + am: a",
        "dv + dm: d ds",
        "a / b: k1 k2",
        "c / b: k3",
        "c / d: k4",
        "e / d: k5",
        "e + f: k6",
        people="a:m b:f c:m d:f e:m f:f av:m am:f dv:m dm:f ds:m k1:m k2:f k3:f k4:m k5:m k6:f",
    ),
    "three-partners": family(
        "opa + oma: jan piet els",
        "jan / anna: k1 k2",
        "jan / bea: k3 k4",
        "jan + carla: k5",
        "els + fran: k6",
        people="opa:m1930 oma:f1932 jan:m1955 piet:m1957 els:f1960 anna:f1956 bea:f1958 "
        "carla:f1965 fran:f1962 k1:f1980 k2:m1982 k3:m1986 k4:m1990 k5:f2000 k6:2003",
    ),
    "twins-and-triplets": family(
        "v + m: a (t1 t2) mk (u1 u2) (d1 d2 d3) ab dg",
        "p + t1: (k1 k2)",
        "q + t2: zw",
        people="v:m m:f a:m1990 t1:f1992 t2:f1992 mk:1993 u1:m1995 u2:f1995 d1:m1998 d2:m1998 "
        "d3:f1998 ab:2000 dg:m2001 zw p:m q:m k1:m2015 k2:m2015",
    ),
    "two-brothers-one-woman": family(
        "v + m: oud mid jong",
        "oud + vrouw: a b",
        "jong + vrouw: c",
        people="v:m m:f oud:m1940 mid:f1942 jong:m1944 vrouw:f1943 a:m1965 b:f1967 c:m1974",
    ),
    "two-brothers-two-sisters": family(
        "p1 + p2: a e b",
        "q1 + q2: c d",
        "a / c: x1 x2",
        "b + d: y1",
        "b + c: z1",
        people="p1:m p2:f q1:m q2:f a:m b:m c:f d:f e:f x1:m x2:f y1:m z1:f",
    ),
    "uncle-and-niece": family(
        "o1 + o2: oudste oom",
        "man1 + oudste: nicht neef",
        "oom + nicht: k",
        "vriend / weduwe: dochter",
        "neef + weduwe: kk",
        "neef + dochter: k2",
        people="o1:m o2:f oudste:f oom:m man1:m nicht:f neef:m k:f weduwe:f dochter:f vriend:m "
        "kk:m k2:m",
    ),
    "wide-deep-and-apart": family(
        "v + m: c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 c11 c12 c13 c14",
        "c7: g3",
        "g3: g4",
        "g4: g5",
        "g5: g6",
        "g6: g7",
        "g7: g8",
        "z1 / z2: z3",
        people="v:m m:f c1:m c2:f c3:m c4:f c5:m c6:f c7:m c8:f c9:m c10:f c11:m c12:f c13:m "
        "c14:f g3:m g4:f g5:m g6:f g7:m g8:f z1:m z2:f z3:m alleen",
    ),
}
"""Constellations that family-drawing programs get wrong, by name."""
