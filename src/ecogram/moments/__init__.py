"""The case as it was on a date: Case in, Case out. It knows no drawing and reads no text."""

from ecogram.moments.snapshot import at, whole

__all__ = ["at", "whole"]
