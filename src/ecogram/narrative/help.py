"""What is wished, what is asked, what was agreed and who helps how, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.model.help import Action, Wish
from ecogram.narrative.speech import Sentence, Teller


def wishes(of: Teller) -> Iterator[Sentence]:
    """The wishes, then the questions, of each who has any; then who does what, and when.

    Then what is planned for the ties, the roles of helpers, and who comes to the meeting.
    """
    yield from _said(of, "wish", of.case.wishes)
    yield from _said(of, "question", of.case.questions)
    for number, one in enumerate(of.case.actions):
        yield _action(of, number, one)
    yield from _plans(of)
    yield from _roles(of)


def _said(of: Teller, key: str, items: Sequence[Wish]) -> Iterator[Sentence]:
    quotes = of.words["quotes"] if key == "question" else "{text}"
    for ids in dict.fromkeys(item.who for item in items):
        own = [(number, item) for number, item in enumerate(items) if item.who == ids]
        who = [id_ for id_ in ids if id_ in of.case.persons]
        form = "nobody" if not who else "many" if of.are_many(who) else "one"
        parts = [quotes.format(text=item.what) for _, item in own]
        about = [*((key, number) for number, _ in own), *of.people(who)]
        listed = of.join(parts, by="; ") if len(parts) > 1 else "".join(parts)
        yield of.say(f"{key}.{form}", about, who=of.all_called(who), parts=listed)


def _action(of: Teller, number: int, one: Action) -> Sentence:
    who = [id_ for id_ in one.who if id_ in of.case.persons]
    marks = [one.when or "", of.words["action.done"] if one.done else ""]
    told = ", ".join(mark for mark in marks if mark)
    question = of.words["action.question"].format(question=one.question) if one.question else ""
    return of.say(
        "action.agreed" if who else "action",
        [("action", number), *of.people(who)],
        who=of.all_called(who),
        what=one.what + (f" ({told})" if told else "") + question,
    )


def _plans(of: Teller) -> Iterator[Sentence]:
    """What will be done with the ties, in the order of the steps (``radio``)."""
    for step in ("reanimate", "activate", "deblock", "intensify", "maintain"):
        numbers = [i for i, tie in enumerate(of.case.relations) if tie.radio == step]
        ties = [
            of.words["radio.tie"].format(
                who=of.all_called(of.case.relations[i].from_),
                whom=of.all_called(of.case.relations[i].to),
            )
            for i in numbers
        ]
        if ties:
            yield of.say(f"radio.{step}", [("radio", i) for i in numbers], ties=of.join(ties))


def _roles(of: Teller) -> Iterator[Sentence]:
    persons = of.case.persons.items()
    for role in ("coach", "mechanic", "manager", "member"):
        ids = [id_ for id_, person in persons if person.role == role]
        if ids:
            yield of.say(f"role.{role}", of.people(ids), who=of.all_called(ids))
    invited = [id_ for id_, person in persons if person.invite]
    if invited:
        yield of.say("invited", of.people(invited), who=of.all_called(invited))
