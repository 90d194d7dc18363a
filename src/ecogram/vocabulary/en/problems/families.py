"""What can be wrong with a family: partners, children, twins, who descends from whom."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "family-without-partners": "the family of {names} has no partners",
    "family-without-partners:empty": "this family has no partners",
    "family-without-partners.cure": (
        "write `partners: [mother, father]` with their ids; a partner nobody knows is `unknown`"
    ),
    "family-without-partners.page": """\
A family without partners

A family is a union with its children. Without partners the children hang on nothing. One partner
is enough. If nobody knows who the other is, write `unknown`.

Wrong:

    persons:
      kees: {}
    families:
      - {children: [kees]}

Right:

    persons:
      mum: {}
      kees: {}
    families:
      - {partners: [mum, unknown], children: [kees]}
""",
    "child-twice": "{name} stands twice among the children of {parents}",
    "child-twice.cure": "keep {name} here once; a second child of that name has an id of its own",
    "child-twice.page": """\
A child that stands twice in one family

Every child stands in a family once. A child may stand in several families, such as that of its
parents and that of its foster parents.

Wrong:

    persons:
      mum: {}
      kees: {}
    families:
      - {partners: [mum], children: [kees, kees]}

Right:

    persons:
      mum: {}
      kees: {}
      keesje: {name: Kees}
    families:
      - {partners: [mum], children: [kees, keesje]}
""",
    "own-ancestor": "{name} would be their own ancestor: {chain}",
    "own-ancestor.cure": "see whether this is the right child, or parent and child are swapped",
    "own-ancestor.page": """\
Somebody who is their own ancestor

From child to parent, and from parent to grandparent, you never come back to the same person.
Often two ids are swapped, or a grandfather and a grandson share a name and the wrong id was
chosen. The arrows in the message go from child to parent. Every kind of descent counts, adoption,
foster and step too, because each child is drawn below its parents.

Wrong:

    persons:
      grandpa: {name: Jan}
      dad: {name: Piet}
    families:
      - {partners: [grandpa], children: [dad]}
      - {partners: [dad], children: [grandpa]}

Right:

    persons:
      grandpa: {name: Jan}
      dad: {name: Piet}
      son: {name: Jan}
    families:
      - {partners: [grandpa], children: [dad]}
      - {partners: [dad], children: [son]}
""",
    "parent-too-young": (
        "{name} (born {born}) cannot be a biological child of {parent} (born {parent_born}): "
        "they are less than {years} years apart"
    ),
    "parent-too-young:ages": (
        "{name} ({born}) cannot be a biological child of {parent} ({parent_born}): "
        "they are less than {years} years apart"
    ),
    "parent-too-young.cure": (
        "look at the two dates; if the link is another one, write "
        "`{child: …, link: step}` (or adopted, foster)"
    ),
    "parent-too-young.page": """\
A parent who is too young

A biological child is always at least ten years younger than its parent. Usually a digit is wrong
in one of the years, or the child is not a biological child. You say the latter with `link`.

Wrong:

    persons:
      mum: {born: 1985}
      kees: {born: 1978}
    families:
      - {partners: [mum], children: [kees]}

Right:

    persons:
      mum: {born: 1985}
      kees: {born: 1978}
    families:
      - partners: [mum]
        children:
          - {child: kees, link: step}
""",
    "twins-apart": (
        "{name} (born {born}) and {other} (born {other_born}) are not twins: "
        "they are more than a year apart"
    ),
    "twins-apart.cure": "look at the dates, or list the children one by one under `children`",
    "twins-apart.page": """\
Twins more than a year apart

Twins and triplets are born together. With more than a year between them, one of the dates is
wrong or they are simply brothers and sisters.

Wrong:

    persons:
      mum: {}
      els: {born: 2001}
      ine: {born: 2004}
    families:
      - partners: [mum]
        children:
          - {twins: [els, ine]}

Right:

    persons:
      mum: {}
      els: {born: 2001}
      ine: {born: 2001}
    families:
      - partners: [mum]
        children:
          - {twins: [els, ine]}
""",
    "many-biological-parents": "{name} has more than two biological parents: {parents}",
    "many-biological-parents.cure": (
        "say in one of the families which link it is: "
        "`{child: …, link: step}` (or adopted, foster, donor, surrogate)"
    ),
    "many-biological-parents.page": """\
More than two biological parents

A child that stands in a family without `link` is a biological child there. If a child stands in
more families, say in the others what the link is.

Wrong:

    persons:
      dad: {}
      mum: {}
      stepdad: {}
      kees: {}
    families:
      - {partners: [dad, mum], children: [kees]}
      - {partners: [stepdad, mum], children: [kees]}

Right:

    persons:
      dad: {}
      mum: {}
      stepdad: {}
      kees: {}
    families:
      - partners: [dad, mum]
        children: [kees]
      - partners: [stepdad, mum]
        children:
          - {child: kees, link: step}
""",
    "birth-order": "{name} (born {born}) stands after {other} (born {other_born}), but is older",
    "birth-order.cure": (
        "put the oldest child first, or look at the dates; the drawing follows the dates"
    ),
    "birth-order.page": """\
An order that contradicts the birth dates

In a genogram the oldest child stands on the left. The order follows the dates of birth; only
where these are missing the order in the file counts. Here the two differ. A year may be wrong.

Wrong:

    persons:
      mum: {}
      kees: {born: 2002}
      toet: {born: 2000}
    families:
      - {partners: [mum], children: [kees, toet]}

Right:

    persons:
      mum: {}
      kees: {born: 2002}
      toet: {born: 2000}
    families:
      - {partners: [mum], children: [toet, kees]}
""",
    "remarried": "`{value}`: with a new partner, or with the same one?",
    "remarried.cure": (
        "a new partner is a new family in the list; the same one again is `reunited: yes`"
    ),
    "remarried.page": """\
Remarried: with whom?

Remarried can be two things. With a new partner: then there are two families, each with its own
line and children. Or with the same one again: then it is one family with `reunited`.

Wrong:

    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], type: remarried}

Right:

    persons:
      mum: {}
      dad: {}
      piet: {}
    families:
      - {partners: [dad, mum], type: married, divorced: 1998}
      - {partners: [piet, mum], type: married, since: 2003}
""",
    "rape-union": "a rape is not a union, and nothing here says who the mother is",
    "rape-union.cure": (
        "keep only the mother at `partners`, and write with the child "
        "`{child: …, conception: rape}`"
    ),
    "rape-union.page": """\
A rape is not a union

Between a victim and a perpetrator no partner line is drawn. The child stands under its mother
only. How it was conceived may be said with the child; that is sensitive and is not simply drawn.

Wrong:

    persons:
      els: {}
      robin: {}
      kees: {}
    families:
      - {partners: [robin, els], type: rape, children: [kees]}

Right:

    persons:
      els: {}
      kees: {}
    families:
      - partners: [els]
        children:
          - {child: kees, conception: rape}
""",
}
