"""What the network charts say, in English: rings, segments, sectors, zones, and their tables."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "chart.network-scheme": "Network scheme",
    "chart.network-map": "Network map",
    "title.network-scheme": "Network scheme: {title}",
    "title.network-map": "Network map: {title}",
    "describe.network-scheme": (
        "Network scheme with four circles and four segments: {placed} with a place, "
        "{unplaced} not placed yet."
    ),
    "describe.network-map": (
        "Network map with three sectors and four distances: {placed} with a place, "
        "{unplaced} not placed yet."
    ),
    # Rings and segments: the labels of the book
    "ring.intimacy": "Intimacy",
    "ring.friendship": "Friendship",
    "ring.acquaintances": "Acquaintances",
    "ring.services": "Services",
    "segment.family": "Family",
    "segment.fellow_clients": "Fellow clients",
    "segment.professional": "Professional contacts",
    "segment.society": "Society",
    # Sectors and zones
    "sector.kin": "Relatives",
    "sector.friends": "Friendly relations",
    "sector.services": "Public services",
    "zone.neighbourhood": "Same neighbourhood",
    "zone.town": "Same town",
    "zone.region": "Same region",
    "zone.beyond": "Beyond the region",
    "zone.short.neighbourhood": "nearby",
    "zone.short.town": "town",
    "zone.short.region": "region",
    "zone.short.beyond": "beyond",
    # How often, and how much somebody matters
    "frequency": "How often",
    "frequency.daily": "daily",
    "frequency.weekly": "weekly",
    "frequency.monthly": "monthly",
    "frequency.yearly": "yearly",
    "frequency.rarely": "rarely",
    "frequency.never": "never",
    "per.day": "per day",
    "per.week": "per week",
    "per.month": "per month",
    "per.year": "per year",
    "frequency.not_said": "not said",
    "weight": "Weight",
    "weight.meaning": "weight, given by the client: 1 to 5",
    "weight.not_said": "weight not said",
    "zone": "Distance",
    "name": "Name",
    "sector.open": "Sector still open",
    # Who has no place or no name
    "not_placed": "Not placed yet ({count})",
    "more": " … and {count} more",
    "count.people": "{count} people",
    "nobody": "nobody yet",
    "closing.network-scheme": "An empty cell is no shortage, but the start of a conversation.",
    "closing.network-map": (
        "After the social network analysis of Baars (MSNA); this does not administer that "
        "instrument."
    ),
    # Blank sheets
    "template.name": "Name",
    "template.date": "Date",
    "template.with": "Together with",
    "template.title.network-scheme": "Network scheme",
    "template.title.network-map": "Network map",
    "template.title.genogram": "Genogram",
    "template.title.ecogram": "Ecogram",
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
    "template.row.grandparents": "grandparents",
    "template.row.parents": "parents",
    "template.row.own": "own generation",
    "template.row.children": "children",
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
