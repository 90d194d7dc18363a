"""The program with all its commands; each is a function in the file of its name."""

from __future__ import annotations

from ecogram.cli.program import COMMANDS, program

app = program(COMMANDS)
