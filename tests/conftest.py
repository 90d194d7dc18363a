"""Golden files: what is produced is compared with a file that somebody has read.

``pytest --update-golden`` writes them; read the difference before committing it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import hypothesis
import pytest

# A slow machine is no failure: no test is timed.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

Golden = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with the golden file at a path."""
    update = request.config.getoption("--update-golden")

    def compare(path: Path, actual: str) -> None:
        if update:
            path.write_text(actual, encoding="utf-8", newline="\n")
        assert path.exists(), f"no golden file yet; run --update-golden and read {path.name}"
        assert actual == path.read_text(encoding="utf-8")

    return compare
