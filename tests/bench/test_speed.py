"""Guards that every stage is there to be measured; how long it takes is no test's business."""

from __future__ import annotations

import sys

from bench import grow, speed, stages
from bench.processes import Cost, Start, run


def test_every_stage_of_a_genogram_is_measured() -> None:
    found = stages.stages(grow.case(12).encode())
    wanted = [
        "load",
        "check",
        "select",
        "layout",
        "routing",
        "texts",
        "drawing",
        "DOT",
        "engine",
        "finish",
    ]
    assert sorted(found) == sorted(wanted)
    assert all(found[stage] > 0 for stage in ("load", "check", "layout", "engine"))


def test_a_process_that_was_stopped_is_said_to_have_been() -> None:
    assert "> 180" in Cost(float("inf"), 12.0).line("1,000", 1_000)
    assert Cost(2.0, None).line("1,000", 1_000).split() == ["1,000", "2.00", "-", "-", "2.00"]
    assert Cost(2.0, 50.0, 1.5).line("100", 100).split() == ["100", "2.00", "1.50", "50", "15.00"]


def test_a_process_is_compared_with_its_floor() -> None:
    start = Start(Cost(3.0, 40.0, 1.5), Cost(2.0, 30.0, 1.0))
    assert (start.times, start.processor_times) == (1.5, 1.5)
    assert Start(Cost(3.0, None), Cost(2.0, None)).processor_times is None


def test_the_floor_and_the_cases_for_the_library_run() -> None:
    assert run([sys.executable, "-c", speed.FLOOR]).seconds > 0
    assert run([sys.executable, "-c", speed.MANY, "2"]).seconds > 0
