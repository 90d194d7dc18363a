"""The goals, each judged on every family: what is met, what is missed, by whom and why."""

from bench.goals.genograms import TINY, best_any, best_honest, quality_goals
from bench.goals.goal import Goal
from bench.goals.others import (
    STARTS,
    chart_goal,
    mean,
    speed_goals,
    stability_goal,
    surroundings_goals,
)

__all__ = [
    "STARTS",
    "TINY",
    "Goal",
    "best_any",
    "best_honest",
    "chart_goal",
    "mean",
    "quality_goals",
    "speed_goals",
    "stability_goal",
    "surroundings_goals",
]
