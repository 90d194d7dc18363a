"""What a drawing or a text lacks, said on standard error: by count, never by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecogram.cli import terminal
from ecogram.cli.sentences import sentence

if TYPE_CHECKING:
    from ecogram.model.case import Case


def remark(case: Case, language: str, audience: str | None, left_out: int, absent: int) -> None:
    """Say how much is left out of *case* for this audience, and how many were not there yet.

    An audience that nothing is for may be misspelt: then the one it is like is named.
    """
    if left_out:
        key = "left-out" if audience is None else "left-out-for"
        terminal.say(f"ecogram: {sentence(key, language, count=left_out)}")
    if left_out and audience is not None:
        from ecogram.privacy import near_audience

        if meant := near_audience(case, audience):
            said = sentence("near-audience", language, audience=audience, meant=meant)
            terminal.say(f"ecogram: {said}")
    if absent:
        terminal.say(f"ecogram: {sentence('unborn', language, count=absent)}")
    if not (case.persons or case.domains or case.events):
        terminal.say(f"ecogram: {sentence('nobody', language)}")
