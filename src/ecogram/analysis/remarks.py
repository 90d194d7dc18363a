"""The only two remarks that are made about a network, both after Scheffers, both as questions.

Scheffers (in Steyaert and Kwekkeboom, De zorgkracht van sociale netwerken, 2012, chapter 4) gives
no hard criteria but these: only professionals, only family.
"""

from __future__ import annotations

from typing import Literal

from ecogram.analysis.kinds import KINDS
from ecogram.analysis.network import Network, is_actual

Remark = Literal["only_professionals", "only_family"]


def remarks(network: Network) -> tuple[Remark, ...]:
    """What may be asked; nothing when nobody is there, or when it cannot be told of somebody.

    Contacts with whom all ties are broken or only possible do not count. A domain without people
    that a tie leads to counts as one contact of its kind.
    """
    ended = _ended(network)
    segments = [
        contact.segment or ("professional" if contact.formality == "formal" else None)
        for contact in network.contacts
        if contact.id not in ended
    ]
    tied = {tie.other for tie in network.ties if is_actual(tie.relation)}
    for id_ in network.empty:
        if id_ in tied:
            kind = KINDS.get(network.case.domains[id_].type or "")
            segments.append(kind.segment if kind else None)
    if segments and all(segment == "professional" for segment in segments):
        return ("only_professionals",)
    return ("only_family",) if segments and all(s == "family" for s in segments) else ()


def _ended(network: Network) -> set[str]:
    """Those with whom every tie is broken or only possible."""
    actual = {tie.other for tie in network.ties if is_actual(tie.relation)}
    return {tie.other for tie in network.ties} - actual
