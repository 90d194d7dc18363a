"""What can be wrong with a date, an age or a moment."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "death-before-birth": "{name} would have died ({died}) before being born ({born})",
    "death-before-birth.cure": "see whether the two dates are swapped",
    "death-before-birth.page": """\
Death before birth

The date at `died` lies before the date at `born`. Often the two are swapped or a digit is wrong.

Wrong:

    persons:
      grandpa: {born: 1987, died: 1917}

Right:

    persons:
      grandpa: {born: 1917, died: 1987}
""",
    "union-outside-life": "this union lies outside the life of {name}",
    "union-outside-life:dead": (
        "{name} died in {died}, but the union with {partner} begins in {since}"
    ),
    "union-outside-life:unborn": (
        "{name} was born in {born}, but the union with {partner} already begins in {since}"
    ),
    "union-outside-life:ended": (
        "{name} was born in {born}, but the union with {partner} already ends in {until}"
    ),
    "union-outside-life.cure": "look at the dates of the family and of {name}",
    "union-outside-life.page": """\
A union outside somebody's life

Two people can only be together while both are alive. This union begins after a death or before a
birth. If one of the dates is not quite certain, write `ca. 1950`.

Wrong:

    persons:
      gran: {born: 1920}
      grandpa: {born: 1917, died: 1950}
    families:
      - {partners: [grandpa, gran], type: married, since: 1952}

Right:

    persons:
      gran: {born: 1920}
      grandpa: {born: 1917, died: 1950}
    families:
      - {partners: [grandpa, gran], type: married, since: 1942}
""",
    "age-contradicts": (
        "{name} is {age} according to `age`, but {reckoned} according to `born` ({born}) "
        "and the reference date ({at})"
    ),
    "age-contradicts:died": (
        "{name} lived to {age} according to `age`, but to {reckoned} according to `born` ({born}) "
        "and `died` ({at})"
    ),
    "age-contradicts.cure": "leave `age` out: it is reckoned for you",
    "age-contradicts.page": """\
An age that contradicts the dates

Whoever has a date of birth gets an age without your help: on the reference date, or on the day of
death. The age that is written here does not fit.

Wrong:

    reference_date: 2012
    persons:
      grandpa: {born: 1917, age: 85}

Right:

    reference_date: 2012
    persons:
      grandpa: {born: 1917}
""",
    "until-before-since": "for {name} the end ({until}) lies before the beginning ({since})",
    "until-before-since.cure": "see whether the two dates are swapped",
    "until-before-since.page": """\
An end before the beginning

`until` (or `separated`, `divorced`, `annulled`) lies before `since`. Often the two are swapped.

Wrong:

    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], type: married, since: 2005, divorced: 1998}

Right:

    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], type: married, since: 1998, divorced: 2005}
""",
    "unknown-moment": "there is no moment called `{moment}`",
    "unknown-moment.cure": "add the moment to the list `moments`",
    "unknown-moment.page": """\
A moment that is not in the list

Where a date may stand, the name of a moment may stand too, if that moment is in the list
`moments`. The list gives the order in time.

Wrong:

    persons:
      karel: {}
    moments:
      - {name: intake}
    care:
      - {person: karel, moment: review, informal: 40, professional: 60}

Right:

    persons:
      karel: {}
    moments:
      - {name: intake}
      - {name: review}
    care:
      - {person: karel, moment: review, informal: 40, professional: 60}
""",
    "bad-date": "`{value}` is not a date",
    "bad-date.cure": (
        "write 1950, 1950-03, 1950-03-07, ca. 1950, before 1950, after 1950, 4 years ago, "
        "or the name of a moment"
    ),
    "bad-date.page": """\
Not a date

A date is as precise as you know it: `1950`, `1950-03` or `1950-03-07`. About is `ca. 1950`. Good
too are `before 1950`, `after 1950`, `4 years ago` and `unknown`, and the name of a moment from the
list `moments`. Writing the day first is not possible: 7-3 is March to one and July to another.

Wrong:

    persons:
      mum: {born: 7-3-1950}

Right:

    persons:
      mum: {born: 1950-03-07}
""",
    "bad-age": "`{value}` is not an age",
    "bad-age.cure": "write whole years, such as `40`, or `~40` if you do not know exactly",
    "bad-age.page": """\
Not an age

An age is a number of whole years, 130 at most. If you do not know exactly, write `~40`.

Wrong:

    persons:
      mum: {age: forty}

Right:

    persons:
      mum: {age: 40}
""",
    "date-without-reference": "`{value}` cannot be reckoned: there is no date to count from",
    "date-without-reference.cure": (
        "put `reference_date:` with a year at the top, or write the year itself here"
    ),
    "date-without-reference.page": """\
Ago, but since when?

`4 years ago` and `now` count from the reference date, `at 14 years` from birth. It is missing, so
the year stays empty. Nothing is ever counted from today: tomorrow the drawing would be another.

Wrong:

    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], divorced: 4 years ago}

Right:

    reference_date: 2012
    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], divorced: 4 years ago}
""",
}
