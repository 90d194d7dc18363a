"""How long each stage of a genogram takes, measured inside this process."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import Any

from bench import grow


def table(sizes: Sequence[int]) -> dict[int, dict[str, float]]:
    """Families of these *sizes*, with ties, stage by stage in seconds; printed."""
    columns = {size: stages(grow.case(size).encode()) for size in sizes}
    print(f"\n{'stage of a genogram, ms':28}" + "".join(f"{size:>9,}" for size in sizes))
    for stage in columns[sizes[0]]:
        times = (column[stage] * 1e3 for column in columns.values())
        print(f"{stage:28}" + "".join(f"{time:9.0f}" for time in times))
    return columns


def stages(source: bytes) -> dict[str, float]:
    """Seconds of each stage, in the order of the work; everything is imported before."""
    from ecogram import pipeline, rules
    from ecogram.charts.genogram import layout
    from ecogram.charts.genogram.drawing import drawing
    from ecogram.charts.genogram.select import select
    from ecogram.rendering.dot import to_bare_dot
    from ecogram.rendering.engine import paint
    from ecogram.rendering.svg import finish
    from ecogram.theme import COLOUR

    importlib.import_module("ecogram.moments")
    times: dict[str, float] = {}

    def timed(stage: str, work: Callable[[], Any]) -> Any:
        start = perf_counter()
        made = work()
        times[stage] = perf_counter() - start
        return made

    with _inside(rules, {"check": "check"}, times):
        case = timed("load", lambda: pipeline.read(source).understood())
    times["load"] -= times["check"]
    options = pipeline.Options(language="nl")
    view = timed("select", lambda: select(case, options))
    with _inside(layout, {"arrange_family": "layout", "_route": "routing"}, times):
        places = timed("texts", lambda: layout.arrange(view, COLOUR, options.notation))
    times["texts"] -= times["layout"] + times["routing"]
    scene = timed("drawing", lambda: drawing(view, places, COLOUR, options))
    dot = timed("DOT", lambda: to_bare_dot(scene))
    svg = timed("engine", lambda: paint(dot))
    timed("finish", lambda: finish(svg, scene, ""))
    return times


@contextmanager
def _inside(module: Any, functions: dict[str, str], times: dict[str, float]) -> Iterator[None]:
    """Meanwhile the time spent in these *functions* of *module* is added up by their stage."""
    originals = {name: getattr(module, name) for name in functions}
    for name, stage in functions.items():
        times[stage] = 0.0
        setattr(module, name, _counting(originals[name], stage, times))
    try:
        yield
    finally:
        for name, original in originals.items():
            setattr(module, name, original)


def _counting(work: Callable[..., Any], stage: str, times: dict[str, float]) -> Callable[..., Any]:
    def counted(*arguments: Any, **named: Any) -> Any:
        start = perf_counter()
        made = work(*arguments, **named)
        times[stage] += perf_counter() - start
        return made

    return counted
