"""Guards that every stage is there to be measured; how long it takes is no test's business."""

from __future__ import annotations

from bench import grow, speed


def test_every_stage_of_a_genogram_is_measured() -> None:
    found = speed._stages(grow.case(12).encode())
    wanted = ["read", "select", "layout", "routing", "texts", "drawing", "DOT", "engine", "finish"]
    assert sorted(found) == sorted(wanted)
    assert found["layout"] > 0 and found["engine"] > 0


def test_a_process_that_was_stopped_is_said_to_have_been() -> None:
    assert "> 60" in speed.Cost(float("inf"), 12.0).line(1_000)
    assert speed.Cost(2.0, None).line(1_000).split() == ["1,000", "2.00", "-", "2.00"]
