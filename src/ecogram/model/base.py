"""How strict every record of the case is: frozen, and without keys it does not know.

Modules with records do without ``from __future__ import annotations``: pydantic would compile every
annotation a second time, which doubles the time it takes to import them.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value that refuses fields it does not know; a changed one is made by ``model_copy``.

    The schema of a record is built when the first one is validated, so that a case pays only for
    the kinds of records it has.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        defer_build=True,
        protected_namespaces=(),  # looking for names like model_x takes a third of the import
    )
