"""How strict every record of the case is: frozen, and without keys it does not know."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value that refuses fields it does not know; a changed one is made by ``model_copy``.

    The schema of a record is built when the first one is validated, so that a case pays only for
    the kinds of records it has.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)
