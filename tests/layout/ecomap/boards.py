"""Boards to arrange: the families and networks of the mock pictures, and random ones."""

from __future__ import annotations

from random import Random

from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width
from ecogram.layout.ecomap.board import (
    CORE,
    Board,
    Core,
    Disc,
    Guest,
    Seat,
    Shape,
    Size,
    Spoke,
    Stroke,
    Symbol,
)
from ecogram.layout.splines import frozen, straight
from ecogram.layout.ties import End, Obstacle, Segment
from ecogram.layout.ties import Shape as EndShape

PENS = (0.0, 1.0, 1.75, 2.5, 3.5, 5.0)


def title(*lines: str) -> Size:
    return max(text_width(line, 10.5) * 1.06 for line in lines), 12.6 * len(lines)


def label(*lines: str) -> Size:
    widths = [text_width(line, 7.5 if k else 9) for k, line in enumerate(lines)]
    return max(widths), 11.0 + 9.0 * (len(lines) - 1)


def seat(id_: str, *lines: str, shape: Shape = "square", group: bool = False) -> Seat:
    copies = (Point(2.2, -2.2), Point(4.4, -4.4)) if group else ()
    return Seat(id_, Symbol(10, shape, copies=copies), label(*lines) if lines else (0.0, 0.0))


def spoke(
    id_: str,
    first: str,
    second: str,
    kind: str = "line",
    strength: int = 2,
    heads: str = "",
    letters: tuple[int, int] = (0, 0),
    word: str = "",
    mark: tuple[float, float] | None = None,
) -> Spoke:
    pen = PENS[strength]
    extent = {"zigzag": 2.6 + 1.05 * pen + pen / 2, "dots": (1.1 * pen + 0.7) / 2}.get(
        kind, pen / 2
    )
    head = 6 + 2.6 * pen
    return Spoke(
        id_,
        first,
        second,
        extent=extent,
        pen=pen,
        bend=30 if kind == "zigzag" else 12,
        heads=(head if "<" in heads else 0.0, head if ">" in heads else 0.0),
        letters=letters,
        word=(text_width(word, 8), 9.6) if word else None,
        mark=mark,
    )


def person(
    id_: str, x: float, y: float, name: str, shape: EndShape, radius: float, side: str
) -> tuple[End, list[Obstacle]]:
    width = text_width(name, 9)
    text = {
        "below": Box(x - width / 2, y + radius + 3, x + width / 2, y + radius + 14),
        "left": Box(x - radius - 5 - width, y - 5.5, x - radius - 5, y + 5.5),
        "right": Box(x + radius + 5, y - 5.5, x + radius + 5 + width, y + 5.5),
    }[side]
    symbol = Box(x, y, x, y).grown(radius)
    boxes = [Obstacle(symbol, id_, "symbol"), Obstacle(text, id_, "text")]
    return End(id_, Point(x, y), radius, shape), boxes


def flodder_family() -> Core:
    members: list[End] = []
    boxes = [Obstacle(Box(-20, -88, -4, -79), "opa", "text")]
    row: list[tuple[str, float, float, EndShape, float, str]] = [
        ("opa", 0, -62, "square", 14, "left"),
        ("ma", 42, 0, "circle", 18, "right"),
        ("whiskey", 124, -10, "diamond", 14, "below"),
        ("johnie", -61, 82, "square", 14, "below"),
        ("kees", -19, 82, "square", 14, "below"),
        ("keesje", 42, 82, "circle", 14, "below"),
        ("toet", 84, 82, "circle", 14, "below"),
        ("henkie", 126, 82, "square", 14, "below"),
    ]
    for id_, x, y, shape, radius, side in row:
        end, own = person(id_, x, y, id_.capitalize(), shape, radius, side)
        members.append(end)
        boxes += own
    lines: list[Segment] = []
    for id_, port, child, bar in (
        ("johnie", 29, -61, 27),
        ("kees", 35, -19, 35),
        ("keesje", 42, 42, 35),
        ("toet", 49, 84, 35),
        ("henkie", 55, 126, 27),
    ):
        lines += [
            Segment(Point(port, 18), Point(port, bar), id_),
            Segment(Point(port, bar), Point(child, bar), id_),
            Segment(Point(child, bar), Point(child, 68), id_),
        ]
    strokes = [
        Stroke(frozen(straight(start, end)), extent)
        for start, end, extent in (
            ((-8, -45), (-52, 66), 4.5),
            ((0, -45), (-12, 66), 4.5),
            ((12, -44), (30, -16), 2.0),
            ((-3, 82), (26, 82), 3.0),
        )
    ]
    return Core(
        name=title("Familie Flodder"),
        content=Box(-80, -90, 146, 112),
        boxes=tuple(boxes),
        members=tuple(members),
        lines=tuple(lines),
        strokes=tuple(strokes),
    )


def flodder() -> Board:
    discs = (
        Disc("wonen", title("Wonen")),
        Disc("werk", (60.0, 36.0)),
        Disc("sociaal", title("Sociaal werk"), (seat("sjakie", "Sjakie"),)),
        Disc("school", title("School")),
        Disc("media", title("Media")),
        Disc("tennis", title("Tennisclub")),
        Disc(
            "buurt",
            title("Zonnedael,", "Amstelhaege"),
            (seat("leger", "legercommandant"), seat("jolanda", "Jolanda", shape="circle")),
        ),
        Disc("gemeente", title("Gemeente,", "corporatie"), (seat("wethouder", "wethouder"),)),
    )
    spokes = (
        spoke("a", "wonen", CORE, "dots", 5, ">"),
        spoke("b", CORE, "werk", "line", 3, mark=(8.3, 8.3)),
        spoke("c", "sjakie", CORE, "line", 4, ">", (0, 3)),
        spoke("d", "henkie", "school", "dots", 2),
        spoke("e", CORE, "media", "line", 1, "<>"),
        spoke("f", "tennis", CORE, "zigzag", 5, ">"),
        spoke("g", "leger", CORE, "zigzag", 4),
        spoke("h", "jolanda", CORE, "line", 3, ">", (0, 1)),
        spoke("i", "wethouder", CORE, "dots", 3, word="twijfels"),
    )
    return Board(flodder_family(), discs, (), spokes)


def lone(name: str) -> Core:
    end, boxes = person("ik", 0, 0, name, "square", 18, "below")
    return Core(content=Box(-18, -18, 18, 33), boxes=tuple(boxes), members=(end,))


def frank() -> Board:
    round_: Shape = "circle"
    discs = (
        Disc(
            "familie",
            title("Familie"),
            (
                seat("vader", "vader"),
                seat("moeder", "moeder", shape=round_),
                seat("zus", "zus", shape=round_),
                seat("vriendin", "vriendin", "6 jaar samen", shape=round_),
                seat("broer", "broer", "Wallonië, belt vaak"),
            ),
        ),
        Disc(
            "vrienden",
            title("Vrienden"),
            (
                seat("playstation", "PlayStation-vrienden", "online", shape=round_, group=True),
                seat("frankrijk", "vriend in Frankrijk", "online"),
                seat("voetbal", "vrienden", "film, voetbal, toog", shape=round_, group=True),
                seat("jongen", "jongen", "voetbalclub"),
            ),
        ),
        Disc(
            "hulp",
            title("Professionele hulp"),
            (
                seat("monitor", "monitor op het werk"),
                seat("begeleid", "Begeleid Wonen", "maandelijks", shape=round_, group=True),
            ),
        ),
        Disc(
            "buren",
            title("Buren"),
            (
                seat("juffrouw", "juffrouw", shape=round_),
                seat("zoon", "haar zoon"),
                seat("oude", "oude vrouw", shape=round_),
                seat("koppel", "koppel", "twee honden", shape=round_, group=True),
                seat("buurvrouw", "buurvrouw", "terras, lift", shape=round_),
            ),
        ),
    )
    spokes = (
        spoke("1", "moeder", CORE, strength=3, mark=(6, 8)),
        spoke("2", "zus", CORE, heads=">", letters=(0, 1)),
        spoke("3", "vriendin", CORE, strength=5, heads=">", letters=(0, 2)),
        spoke("4", "broer", CORE),
        spoke("5", "juffrouw", CORE, heads=">", letters=(0, 1)),
        spoke("6", "zoon", CORE, strength=1),
        spoke("7", CORE, "oude", heads=">", letters=(0, 1)),
        spoke("8", CORE, "koppel", heads="<>", letters=(1, 1)),
        spoke("9", CORE, "buurvrouw", strength=3, letters=(0, 1)),
        spoke("10", "playstation", CORE, strength=4, heads=">", letters=(0, 2)),
        spoke("11", "frankrijk", CORE, strength=3, letters=(0, 1)),
        spoke("12", "voetbal", CORE, strength=3, letters=(0, 1)),
        spoke("13", "jongen", CORE),
        spoke("14", CORE, "monitor", strength=5, heads="<>", letters=(2, 1)),
        spoke("15", "begeleid", CORE, strength=3, heads=">", letters=(0, 2)),
    )
    return Board(lone("Frank"), discs, (), spokes)


def karel() -> Board:
    end, boxes = person("karel", 0, 0, "Karel", "square", 24, "below")
    core = Core(content=Box(-24, -24, 24, 40), boxes=tuple(boxes), members=(end,), outlined=False)
    guests = (
        Guest("vader", Symbol(15), label("vader")),
        Guest("moeder", Symbol(15, "circle"), label("moeder", "meer dan 25 jaar niet gezien")),
        Guest("vriendin", Symbol(15, "circle"), label("vriendin")),
        Guest("kruidenier", Symbol(10, "label", 43)),
        Guest(
            "vrienden",
            Symbol(15, "circle", copies=(Point(3, -3), Point(6, -6))),
            label("cafévrienden"),
        ),
    )
    spokes = (
        spoke("1", "vader", CORE, "zigzag", 4),
        spoke("2", "moeder", CORE, mark=(6, 8)),
        spoke("3", CORE, "vriendin", "dots", 5, ">", (0, 1)),
        spoke("4", "kruidenier", CORE, heads=">", letters=(0, 1)),
        spoke("5", "vrienden", CORE, strength=1, word="afstandelijk"),
    )
    return Board(core, (), guests, spokes)


def ecomap(count: int) -> Board:
    """A plain circle with *count* domains, each tied to it."""
    discs = tuple(Disc(f"d{k}", title(f"Domein {k}")) for k in range(count))
    spokes = tuple(spoke(f"t{k}", CORE, f"d{k}", strength=1 + k % 5) for k in range(count))
    return Board(Core(name=title("Gezin Jansen")), discs, (), spokes)


def network(ties: int, per_domain: int, core: Core | None = None) -> Board:
    """A person with *ties* persons in domains."""
    random = Random(ties)
    discs: list[Disc] = []
    spokes: list[Spoke] = []
    while len(spokes) < ties:
        k = len(discs)
        seats = []
        for j in range(min(per_domain, ties - len(spokes))):
            name = "naam " + str(j) * random.randint(1, 6)
            seats.append(seat(f"d{k}s{j}", name, shape=random.choice(("square", "circle"))))
            spokes.append(
                spoke(
                    f"t{k}-{j}",
                    CORE,
                    seats[-1].id,
                    random.choice(("line", "line", "dots", "zigzag")),
                    random.randint(1, 4),
                    random.choice(("", "", ">", "<")),
                    random.choice(((0, 0), (0, 0), (0, 1), (2, 0))),
                )
            )
        discs.append(Disc(f"d{k}", title(f"Domein {k}"), tuple(seats)))
    return Board(core or lone("Frank"), tuple(discs), (), tuple(spokes))


def anything(seed: int) -> Board:
    """A random board: every kind of body, end, stroke and bead."""
    random = Random(seed)
    core = random.choice((flodder_family(), lone("Frank"), Core(name=title("Familie"))))
    discs = []
    for k in range(random.randint(1, 8)):
        seats = tuple(
            seat(
                f"d{k}s{j}",
                *random.choice(((), ("An",), ("Barbara", "buurvrouw"), ("PlayStation-vrienden",))),
                shape=random.choice(("square", "circle")),
            )
            for j in range(random.choice((0, 0, 1, 2, 4)))
        )
        discs.append(Disc(f"d{k}", title(random.choice(("School", "Tennisclub", "Wijk"))), seats))
    guests = tuple(
        Guest(f"g{k}", Symbol(10), label("losse vriend")) for k in range(random.randint(0, 3))
    )
    outer = [disc.id for disc in discs] + [s.id for disc in discs for s in disc.seats]
    outer += [guest.id for guest in guests]
    return Board(core, tuple(discs), guests, tuple(_ties(random, core, outer)))


def _ties(random: Random, core: Core, outer: list[str]) -> list[Spoke]:
    spokes = []
    random.shuffle(outer)
    for k, one in enumerate([*outer, *random.sample(outer, len(outer) // 4)]):
        choice = random.random()
        other = CORE
        if core.members and choice < 0.2:
            other = random.choice(core.members).id
        elif choice < 0.3:
            strangers = [o for o in outer if not _together(o, one)]
            other = random.choice(strangers) if strangers else CORE
        spokes.append(
            spoke(
                f"t{k}",
                *((one, other) if random.random() < 0.5 else (other, one)),
                random.choice(("line", "line", "dots", "zigzag")),
                random.randint(1, 5),
                random.choice(("", ">", "<", "<>")),
                random.choice(((0, 0), (0, 0), (1, 0), (0, 2), (2, 1))),
                random.choice(("", "", "", "", "twijfels")),
                random.choice((None, None, None, None, (8.3, 8.3))),
            )
        )
    return spokes


def _together(one: str, other: str) -> bool:
    """Whether the two are the same or one sits in the other."""
    return one == other or one.startswith(f"{other}s") or other.startswith(f"{one}s")
