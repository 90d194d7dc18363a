"""What blank sheets say, in English: titles, hints, and the questions in our own words."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "template.name": "Name",
    "template.date": "Date",
    "template.with": "Together with",
    "template.title.network-scheme": "Network scheme",
    "template.title.network-map": "Network map",
    "template.title.genogram": "Genogram",
    "template.title.ecogram": "Ecogram",
    "template.title.ecomap": "Ecomap",
    "template.title.lifeline": "Life line",
    "template.title.sociogram": "Sociogram",
    "template.title.care-pie": "Care pie",
    "template.title.give-and-take": "Giving and taking",
    "template.title.load": "Capacity and load",
    "template.title.questions": "Questions about the network",
    "template.hint.network-scheme": (
        "Put yourself in the middle. Who are close by, who are further away? Write or draw "
        "everybody in a place that feels right to you."
    ),
    "template.hint.network-map": (
        "Draw a circle for everybody you know: larger for who matters more to you, fuller for "
        "whom you see or speak more often."
    ),
    "template.hint.genogram": (
        "Start with yourself. Draw your parents above you and their parents above them; brothers, "
        "sisters and children from old (left) to young (right)."
    ),
    "template.hint.ecogram": (
        "Draw your family in the large circle. Write a part of your life in every small circle: "
        "work, school, friends, neighbours, help. Draw lines as shown below."
    ),
    "template.hint.ecomap": (
        "Write in the middle who belong together. Write a part of life in every circle around it: "
        "work, school, friends, neighbours, help. Draw lines as shown below."
    ),
    "template.hint.lifeline": (
        "The line is your life. Put what was good above it and what was hard below it, the "
        "stronger the further from the line. Write years or ages at the ticks."
    ),
    "template.hint.sociogram": (
        "Write somebody you know in every circle, yourself in the middle. Draw a line between "
        "people who have something to do with each other, also without you."
    ),
    "template.hint.care-pie": (
        "Divide the pie: how much care comes from whom? No division is the right one, and nobody "
        "has to help first. Each tick on the rim is one tenth."
    ),
    "template.hint.give-and-take": (
        "Write down whom you know. Circle what you give and what you receive. Not everything has "
        "to be even."
    ),
    "template.hint.load": (
        "Write on the left what is heavy and on the right what gives strength. Colour how heavy or "
        "how strong: one to five boxes. The boxes are not added up."
    ),
    "template.row.grandparents": "grandparents",
    "template.row.parents": "parents",
    "template.row.own": "own generation",
    "template.row.children": "children",
    "template.me": "me",
    "template.who": "Who",
    "template.gives": "I give",
    "template.receives": "I receive",
    "template.may": "Perhaps yet",
    "template.now": "now",
    "template.then": "another moment",
    "template.by_whom": "Who does that?",
    "template.closing": "Only the lines mean something; who stands near or far does not.",
    "template.open": "No place yet",
    "template.description": "A blank sheet to fill in by hand.",
    # The questions, in our own words
    "questions.intro": (
        "To talk over together with the client. Not every question needs an answer, and no answer "
        "is right or wrong."
    ),
    "questions.weak": "Whom else do you know?",
    "questions.weak.1": "Whom do you send a message or card on their birthday? Who thinks of you?",
    "questions.weak.2": "Whom do you wish well at the end of the year, even if you rarely meet?",
    "questions.weak.3": "Suppose you get five tickets for a match or a concert. Whom do you ask?",
    "questions.weak.4": "You are moving house. Who outside your close family would come and carry?",
    "questions.weak.5": (
        "Where do you knock for something small: the dog, an hour of minding, taking in a parcel?"
    ),
    "questions.weak.6": "With whom did you lose touch, and would you like to talk again?",
    "questions.explore": "What is it like to have this network?",
    "questions.explore.1": "Do you feel you have many or few people around you?",
    "questions.explore.2": "What do they mean to you? Who gives you strength, who takes it?",
    "questions.explore.3": (
        "What could become possible through these people that does not happen yet?"
    ),
    "questions.explore.4": (
        "Does the help you get lead you to other people, or does it keep to a single task?"
    ),
    "questions.explore.5": (
        "Is the helper mostly somebody who arranges things, or also somebody you can build on?"
    ),
}
